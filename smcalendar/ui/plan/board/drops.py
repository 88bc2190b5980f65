"""What happens while items are dragged over the board, and when they are let go."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from smcalendar.ui.kit.drag import ids_of
from smcalendar.ui.plan.board.column import BoardColumn
from smcalendar.ui.plan.board.sorting import Sorting
from smcalendar.ui.plan.edges import EDGE, INTERVAL, STEP
from smcalendar.ui.plan.gestures import Fate, Gestures
from smcalendar.ui.plan.ghost import Ghost
from smcalendar.ui.plan.look import Look

if TYPE_CHECKING:
    from smcalendar.domain.resolved import Resolved
    from smcalendar.ui.plan.board.courses import Offers
    from smcalendar.ui.plan.board.view import BoardView

COPY = Qt.DropAction.CopyAction


class BoardDrops(QObject):
    """Takes items, and copies them by the platform's copy key. Near its ends the board scrolls.

    Files are no business of the board.
    """

    def __init__(
        self, view: "BoardView", *, gestures: Gestures, sorting: Sorting, look: Look
    ) -> None:
        surface = view.area.viewport()
        super().__init__(view)
        self._view = view
        self._gestures = gestures
        self._sorting = sorting
        self.ghost = Ghost(surface, look)
        self._items: tuple[Resolved, ...] = ()
        self._offers: Offers = {}
        self._fates: dict[tuple[str, bool], Fate] = {}
        self._over: BoardColumn | None = None
        self._step = 0
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._scroll)
        surface.setAcceptDrops(True)
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._end()
            return True
        react = _REACTIONS.get(event.type())
        if react is None:
            return False
        react(self, event)
        return True

    def _end(self) -> None:
        """Shows nothing of a drag any more."""
        self._items, self._offers = (), {}
        self._fates.clear()
        self._timer.stop()
        self.ghost.hide()
        self._tint(None, "")

    def _enter(self, event: QDragMoveEvent) -> None:
        ids = ids_of(event.mimeData())
        self._fates.clear()
        self._items = self._gestures.items(ids) if ids else ()
        self._offers = self._sorting.offers(self._items) if self._items else {}
        if self._items:
            _accept(event, copies=event.dropAction() == COPY)
        else:
            event.ignore()

    def _hover(self, event: QDragMoveEvent) -> None:
        point = event.position().toPoint()
        self._aim(point.x())
        column = self._view.column_at(point)
        if column is None or not self._items:
            self.ghost.hide()
            self._tint(None, "")
            event.ignore()
            return
        # What was accepted before stands in its drop action, what the keys say in the proposed one.
        copies = event.proposedAction() == COPY
        fate = self._fate(column, copies=copies)
        self.ghost.show_at(point, fate.text, refused=fate.refusal is not None)
        self._tint(column, "drop" if fate.refusal is None else "refused")
        _accept(event, copies=copies)

    def _fate(self, column: BoardColumn, *, copies: bool) -> Fate:
        wanted, sorting = column.column, self._sorting
        key = (wanted.key, copies)
        if key not in self._fates:
            self._fates[key] = (
                sorting.fate_of_copy(self._items, wanted)
                if copies
                else sorting.fate(sorting.course(self._items, wanted, self._offers), wanted)
            )
        return self._fates[key]

    def _tint(self, column: BoardColumn | None, name: str) -> None:
        if self._over is not None and self._over is not column:
            self._over.set_tint("")
        self._over = column
        if column is not None:
            column.set_tint(name)

    def _drop(self, event: QDropEvent) -> None:
        column, items = self._view.column_at(event.position().toPoint()), self._items
        copies = event.dropAction() == COPY
        self._end()
        if column is None or not items:
            event.ignore()
            return
        # The board moves the items itself: nobody may remove them where they came from.
        _accept(event, copies=True)
        put = self._sorting.copy if copies else self._sorting.put
        put(items, column.column)

    # What is out of sight comes into sight

    def _aim(self, x: int) -> None:
        width = self._view.area.viewport().width()
        self._step = STEP * ((x > width - EDGE) - (x < EDGE))
        if not self._step:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _scroll(self) -> None:
        bar = self._view.area.horizontalScrollBar()
        bar.setValue(bar.value() + self._step)


# Not of the object: its surface still has events when the object is half gone already.
_REACTIONS: Mapping[QEvent.Type, Callable[[BoardDrops, Any], None]] = {
    QEvent.Type.DragEnter: BoardDrops._enter,  # noqa: SLF001
    QEvent.Type.DragMove: BoardDrops._hover,  # noqa: SLF001
    QEvent.Type.Drop: BoardDrops._drop,  # noqa: SLF001
}


def _accept(event: QDropEvent, *, copies: bool) -> None:
    event.setDropAction(COPY if copies else Qt.DropAction.MoveAction)
    event.accept()
