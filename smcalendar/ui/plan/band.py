"""A rubber band over a view of days: it selects what it touches."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRubberBand

from smcalendar.ui.plan.periods import Place

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.view import TimelineView
    from smcalendar.ui.plan.view import PlanView

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


TINT = 40
"""How much of its colour the ground of a band has, of 255."""


class RubberBand(QRubberBand):
    """Lets what it lies over be read."""

    def __init__(self, view: "PlanView | TimelineView") -> None:
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

    def __init__(self, view: "PlanView | TimelineView") -> None:
        super().__init__(view)
        self._seen = view
        self._rubber: QRubberBand | None = None
        self._pressed = self._reached = QPoint()
        self._before: tuple[str, ...] = ()
        self._kept: tuple[str, ...] = ()
        view.installEventFilter(self)

    @property
    def is_drawn(self) -> bool:
        return self._rubber is not None

    def press(self, point: QPoint, *, adds: bool) -> None:
        """Remembers where a band may begin; one that adds keeps what is selected."""
        self._pressed = point
        self._before = self._seen.context.viewpoint.selection
        self._kept = self._before if adds else ()

    def reach(self, point: QPoint) -> None:
        """Goes on to a point of the viewport, also to one outside of it."""
        if self._rubber is None:
            self._rubber = RubberBand(self._seen)
            self._rubber.show()
            self._seen.edges.scrolled.connect(self._reach_again)
        self._reached = point
        self.aim(point)
        self._reach_again()

    def aim(self, point: QPoint) -> None:
        """Scrolls while a point is near an end of the view."""
        raise NotImplementedError

    def first_corner(self) -> QPoint:
        """Returns where the band begins, which goes along with what is scrolled."""
        raise NotImplementedError

    def touched(self, rect: QRect) -> Iterator[str]:
        """Yields the items (ids) in a rectangle of the viewport."""
        raise NotImplementedError

    def _reach_again(self) -> None:
        assert self._rubber is not None
        view, rect = self._seen, QRect(self.first_corner(), self._reached).normalized()
        self._rubber.setGeometry(rect.intersected(view.viewport().rect()))
        view.context.viewpoint.select((*self._kept, *self.touched(rect)))

    def end(self) -> None:
        """Leaves selected what it touches, and says how many that are."""
        view, count = self._seen, len(self._seen.context.viewpoint.selection)
        self._take_away()
        view.say(view.speech.t("%n post(s) selected", "", count))

    def _take_away(self) -> None:
        if self._rubber is not None:
            self._rubber.deleteLater()
            self._rubber.hide()
            self._rubber = None
            self._seen.edges.stop()
            self._seen.edges.scrolled.disconnect(self._reach_again)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._rubber is None or event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._take_away()
            self._seen.mouse.forget()
            self._seen.context.viewpoint.select(self._before)
        return True


class TableBand(Band):
    """A band over a table of days that scrolls up and down."""

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view)
        self._view = view
        self._scrolled = 0

    def press(self, point: QPoint, *, adds: bool) -> None:
        super().press(point, adds=adds)
        self._scrolled = self._view.verticalScrollBar().value()

    def aim(self, point: QPoint) -> None:
        self._view.edges.aim(QPoint(point.x(), self._aimed(point.y())))

    def _aimed(self, y: int) -> int:
        """Above the first row that is scrolled means at its upper end, for what began below it."""
        top = self._sight.top()
        return max(y, top) if self._pressed.y() >= top else y

    @property
    def _sight(self) -> QRect:
        """Returns where the rows that are scrolled can be seen."""
        return self._view.sight(self._view.cells.rowCount() - 1)

    def first_corner(self) -> QPoint:
        first = QPoint(self._pressed)
        if first.y() >= self._sight.top():
            first.setY(first.y() + self._scrolled - self._view.verticalScrollBar().value())
        return first

    def touched(self, rect: QRect) -> Iterator[str]:
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
