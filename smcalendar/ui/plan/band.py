"""A rubber band over a table of days: it selects what it touches."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRubberBand

from smcalendar.ui.plan.periods import Place

if TYPE_CHECKING:
    from smcalendar.ui.plan.view import PlanView

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


TINT = 40
"""How much of its colour the ground of a band has, of 255."""


class RubberBand(QRubberBand):
    """Lets what it lies over be read."""

    def __init__(self, view: "PlanView") -> None:
        super().__init__(QRubberBand.Shape.Rectangle, view.viewport())
        self._look = view.look

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ground = QPainter(self), QColor(self._look.colour("accent"))
        painter.setPen(ground)
        ground.setAlpha(TINT)
        painter.fillRect(self.rect(), ground)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class Band(QObject):
    """Begins where the mouse is pressed on empty space, and is drawn once that is moved.

    What was selected before comes back with Esc. Near the ends of the view it is scrolled.
    """

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view)
        self._view = view
        self._rubber: QRubberBand | None = None
        self._pressed = self._reached = QPoint()
        self._scrolled = 0
        self._before: tuple[str, ...] = ()
        self._kept: tuple[str, ...] = ()
        view.installEventFilter(self)

    @property
    def is_drawn(self) -> bool:
        return self._rubber is not None

    def press(self, point: QPoint, *, adds: bool) -> None:
        """Remembers where a band may begin; one that adds keeps what is selected."""
        self._pressed = point
        self._scrolled = self._view.verticalScrollBar().value()
        self._before = self._view.context.viewpoint.selection
        self._kept = self._before if adds else ()

    def reach(self, point: QPoint) -> None:
        """Goes on to a point of the viewport, also to one outside of it."""
        if self._rubber is None:
            self._rubber = RubberBand(self._view)
            self._rubber.show()
            self._view.edges.scrolled.connect(self._reach_again)
        self._reached = point
        self._view.edges.aim(self._aimed(point.y()))
        self._reach_again()

    def _aimed(self, y: int) -> int:
        """Above the first row that is scrolled means at its upper end, for what began below it."""
        top = self._sight.top()
        return max(y, top) if self._pressed.y() >= top else y

    @property
    def _sight(self) -> QRect:
        """Returns where the rows that are scrolled can be seen."""
        return self._view.sight(self._view.cells.rowCount() - 1)

    def _reach_again(self) -> None:
        assert self._rubber is not None
        rect = self._rect()
        self._rubber.setGeometry(rect.intersected(self._view.viewport().rect()))
        touched = tuple(self._touched(rect))
        self._view.context.viewpoint.select((*self._kept, *touched))

    def _rect(self) -> QRect:
        """Returns what lies between its corners; the first goes along with what is scrolled."""
        first = QPoint(self._pressed)
        if first.y() >= self._sight.top():
            first.setY(first.y() + self._scrolled - self._view.verticalScrollBar().value())
        return QRect(first, self._reached).normalized()

    def _touched(self, rect: QRect) -> Iterator[str]:
        view = self._view
        for place in view.cells.places():
            cell = view.where.cell(place)
            if not cell.intersects(rect) or self._is_out_of_reach(place):
                continue
            boxes = view.where.laid(place).chips
            for chip, box in zip(view.cells.chips(place), boxes, strict=False):
                if QRect(*box).translated(cell.topLeft()).intersects(rect):
                    yield chip.id

    def _is_out_of_reach(self, place: Place) -> bool:
        """Says whether a row stays above the others, over which the band is scrolled."""
        stays = self._view.sight(place[0]) != self._sight
        return stays and min(self._pressed.y(), self._reached.y()) >= self._sight.top()

    def end(self) -> None:
        """Leaves selected what it touches, and says how many that are."""
        view, count = self._view, len(self._view.context.viewpoint.selection)
        self._take_away()
        view.say(view.speech.t("%n post(s) selected", "", count))

    def _take_away(self) -> None:
        if self._rubber is not None:
            self._rubber.deleteLater()
            self._rubber.hide()
            self._rubber = None
            self._view.edges.stop()
            self._view.edges.scrolled.disconnect(self._reach_again)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._rubber is None or event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._take_away()
            self._view.mouse.forget()
            self._view.context.viewpoint.select(self._before)
        return True
