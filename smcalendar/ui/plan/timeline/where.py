"""What lies where in a timeline."""

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.layout import MORE, Box
from smcalendar.ui.plan.periods import Place, Slot
from smcalendar.ui.plan.timeline.layout import PAD, Dots, Heights, lay_dots
from smcalendar.ui.plan.timeline.scale import ONE_DAY, Zoom

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.table import TimelineTable

EDGE = 6
"""How near to an end of a bar, in pixels, the mouse takes hold of that end."""


class Hold(StrEnum):
    """Where a bar is held, and so which of its days move."""

    WHOLE = "whole"
    START = "start"
    END = "end"


class Where:
    """Turns points of the viewport into days, posts and bars, and these into rectangles."""

    def __init__(self, view: "TimelineTable") -> None:
        self._view = view
        self._age = 0
        self._laid: dict[Place, Dots] = {}

    def heights(self, row: int) -> Heights:
        """Returns the heights of all that stands in a row."""
        campaign, look = self._view.cells.rows[row].campaign, self._view.look
        phased = campaign is not None and bool(campaign.phases)
        phases = look.small_metrics.height() + 3 if phased else 0
        return Heights(look.metrics.height() + 4, phases, self.dot_size)

    @property
    def dot_size(self) -> int:
        """Returns how wide and high the room of a post is."""
        return self._view.look.small_metrics.height() + 4

    @property
    def width(self) -> int:
        """Returns how wide a column is."""
        view, dot = self._view, self.dot_size
        days = {Zoom.DAY: 3, Zoom.WEEK: 7}
        known = days.get(view.cells.scale.zoom)
        return known * dot + 4 if known else view.look.metrics.horizontalAdvance("00") * 7

    def x(self, day: dt.date) -> int:
        """Returns where a day begins."""
        view = self._view
        place = view.cells.scale.place(day) * view.horizontalHeader().defaultSectionSize()
        return round(place) - view.horizontalHeader().offset()

    def day_at(self, x: int) -> dt.date:
        """Returns the day at a horizontal position."""
        header = self._view.horizontalHeader()
        return self._view.cells.scale.day_at((x + header.offset()) / header.defaultSectionSize())

    def in_sight(self) -> tuple[dt.date, dt.date]:
        """Returns the first and the last day that can be seen."""
        return self.day_at(0), self.day_at(max(self._view.viewport().width() - 1, 0))

    def place_at(self, point: QPoint) -> Place | None:
        """Returns the cell at a point."""
        index = self._view.indexAt(point)
        return (index.row(), index.column()) if index.isValid() else None

    def slot_at(self, point: QPoint) -> Slot | None:
        """Returns the day at a point of a row."""
        return None if self.place_at(point) is None else Slot(self.day_at(point.x()))

    def cell(self, place: Place) -> QRect:
        """Returns the rectangle of a cell."""
        return self._view.visualRect(self._view.cells.index(*place))

    def laid(self, place: Place) -> Dots:
        """Returns where the posts of a cell stand in it."""
        cells = self._view.cells
        if not cells.chips(place):
            return Dots()
        if self._age != cells.age:
            self._age = cells.age
            self._laid.clear()
        found = self._laid.get(place)
        if found is None:
            found = self._laid[place] = self._lay(place)
        return found

    def forget(self) -> None:
        """Lays out everything anew, because texts have another size."""
        self._laid.clear()

    def _lay(self, place: Place) -> Dots:
        cells = self._view.cells
        return lay_dots(
            cells.chips_by_day(place), self._view.columnWidth(place[1]), self.heights(place[0])
        )

    def found_at(self, point: QPoint) -> Chip | str | None:
        """Returns the post at a point, MORE for a number of posts, or nothing."""
        place = self.place_at(point)
        if place is None:
            return None
        inside = point - self.cell(place).topLeft()
        laid = self.laid(place)
        for box, chip in laid.dots:
            if box.holds(inside.x(), inside.y()):
                return chip
        counted = [box for box, _ in laid.more]
        if place in self._view.cells.busy:
            top = self.heights(place[0]).dots_top
            counted.append(Box(0, top, self.width, 2 * self.dot_size))
        return MORE if any(box.holds(inside.x(), inside.y()) for box in counted) else None

    def dot(self, item: str) -> QRect | None:
        """Returns the rectangle of a post; None when it is not shown."""
        place = self._view.cells.find(item)
        if place is None:
            return None
        boxes = (box for box, chip in self.laid(place).dots if chip.id == item)
        box = next(boxes, None)
        return None if box is None else QRect(*box).translated(self.cell(place).topLeft())

    def bar(self, row: int, days: tuple[dt.date, dt.date] | None = None) -> QRect | None:
        """Returns the rectangle of a row's bar, or of one over other days; None for no bar."""
        found = days or self._view.cells.rows[row].days
        if found is None:
            return None
        left, right = self.x(found[0]), self.x(found[1] + ONE_DAY)
        top = self._view.rowViewportPosition(row) + PAD
        return QRect(left, top, max(right - left - 1, 3), self.heights(row).bar)

    def bar_at(self, point: QPoint) -> tuple[int, Hold] | None:
        """Returns the row whose bar is at a point, and where that is held."""
        place = self.place_at(point)
        rect = None if place is None else self.bar(place[0])
        if place is None or rect is None or not rect.contains(point):
            return None
        edge = min(EDGE, rect.width() // 4)
        if point.x() < rect.left() + edge:
            return place[0], Hold.START
        return place[0], Hold.END if point.x() > rect.right() - edge else Hold.WHOLE
