"""What happens while something is dragged over days, and when it is let go."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.drag import files_of, ids_of
from smcalendar.ui.plan.gestures import Fate, Gestures
from smcalendar.ui.plan.ghost import Ghost
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import Slot

if TYPE_CHECKING:
    from smcalendar.domain.resolved import Resolved

_COPY = Qt.DropAction.CopyAction

SlotAt = Callable[[QPoint], Slot | None]


class Drops(QObject):
    """Takes items and files that are dropped on a widget whose points are days.

    Items are copied where the platform's copy key says so, else moved. `hovered` tells the slot
    below the mouse, and whether a drop is refused there.
    """

    hovered = Signal(object, bool)
    files_dropped = Signal(object, object)
    refused = Signal(object)

    def __init__(
        self, surface: QWidget, slot_at: SlotAt, *, gestures: Gestures, look: Look
    ) -> None:
        super().__init__(surface)
        self._slot_at = slot_at
        self._gestures = gestures
        self._ghost = Ghost(surface, look)
        self._items: tuple[Resolved, ...] = ()
        self._fates: dict[tuple[Slot, bool], Fate] = {}
        surface.setAcceptDrops(True)
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.end()
            return True
        react = _REACTIONS.get(event.type())
        if react is None:
            return False
        react(self, event)  # pyright: ignore[reportArgumentType]
        return True

    def end(self) -> None:
        """Shows nothing of a drag any more."""
        self._items = ()
        self._fates.clear()
        self._ghost.hide()
        self.hovered.emit(None, False)

    def _enter(self, event: QDragMoveEvent) -> None:
        ids = ids_of(event.mimeData())
        self._fates.clear()
        self._items = self._gestures.items(ids) if ids else ()
        if self._items:
            event.setDropAction(_action(copies=event.dropAction() == _COPY))
            event.accept()
        elif event.mimeData().hasUrls():
            _accept_copy(event)
        else:
            event.ignore()

    def _hover(self, event: QDragMoveEvent) -> None:
        point = event.position().toPoint()
        slot = self._slot_at(point)
        if slot is None:
            self._ghost.hide()
            self.hovered.emit(None, False)
            event.ignore()
            return
        if not self._items:
            self.hovered.emit(slot, False)
            _accept_copy(event)
            return
        # What was accepted before stands in its drop action, what the keys say in the proposed one.
        copies = event.proposedAction() == _COPY
        fate = self._fate(slot, copies=copies)
        self._ghost.show_at(point, fate.text, refused=fate.refusal is not None)
        self.hovered.emit(slot, fate.refusal is not None)
        event.setDropAction(_action(copies=copies))
        event.accept()

    def _fate(self, slot: Slot, *, copies: bool) -> Fate:
        found = self._fates.get((slot, copies))
        if found is None:
            ask = self._gestures.fate_of_copy if copies else self._gestures.fate
            found = self._fates[slot, copies] = ask(self._items, slot)
        return found

    def _drop(self, event: QDropEvent) -> None:
        slot = self._slot_at(event.position().toPoint())
        items, paths = self._items, files_of(event.mimeData())
        copies = event.dropAction() == _COPY
        fate = self._fate(slot, copies=copies) if slot is not None and items else None
        self.end()
        if slot is None or (fate is None and not paths):
            event.ignore()
            return
        if fate is None:
            _accept_copy(event)
            self.files_dropped.emit(paths, slot.day)
            return
        # The view moves the items itself: nobody may remove them where they came from.
        _accept_copy(event)
        if fate.refusal is not None:
            self.refused.emit(fate.refusal)
            return
        act = self._gestures.copy_to_slot if copies else self._gestures.move_to_slot
        act([each.item.id for each in items], slot)


# Not of the object: its surface still has events when the object is half gone already.
_REACTIONS: Mapping[QEvent.Type, Callable[[Drops, Any], None]] = {
    QEvent.Type.DragEnter: Drops._enter,  # noqa: SLF001
    QEvent.Type.DragMove: Drops._hover,  # noqa: SLF001
    QEvent.Type.Drop: Drops._drop,  # noqa: SLF001
}


def _action(*, copies: bool) -> Qt.DropAction:
    return _COPY if copies else Qt.DropAction.MoveAction


def _accept_copy(event: QDropEvent) -> None:
    """A file that was offered as a move would be deleted where it came from."""
    event.setDropAction(_COPY)
    event.accept()
