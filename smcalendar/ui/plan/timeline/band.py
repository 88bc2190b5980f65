"""A rubber band over a timeline, whose days slide under it."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from smcalendar.ui.plan.band import Band

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.view import TimelineView


class TimelineBand(Band):
    """Begins at a day, wherever that is once it is scrolled; posts that are only counted stay."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view = view
        self._day = dt.date.min
        self._beside = self._scrolled = 0

    def press(self, point: QPoint, *, adds: bool) -> None:
        super().press(point, adds=adds)
        self._day = self._view.where.day_at(point.x())
        self._beside = point.x() - self._view.where.x(self._day)
        self._scrolled = self._view.verticalScrollBar().value()

    def aim(self, point: QPoint) -> None:
        self._view.edges.aim(point)

    def first_corner(self) -> QPoint:
        scrolled = self._scrolled - self._view.verticalScrollBar().value()
        x = self._view.where.x(self._day) + self._beside
        return QPoint(x, self._pressed.y() + scrolled)

    def touched(self, rect: QRect) -> Iterator[str]:
        view = self._view
        for place in view.cells.places():
            cell = view.where.cell(place)
            if cell.intersects(rect):
                for box, chip in view.where.laid(place).dots:
                    if QRect(*box).translated(cell.topLeft()).intersects(rect):
                        yield chip.id
