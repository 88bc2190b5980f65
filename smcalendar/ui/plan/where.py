"""What lies where in a table of days."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from smcalendar.ui.plan.bars import Bar
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.extra_boxes import boxes_of, room_below
from smcalendar.ui.plan.extras import Extra
from smcalendar.ui.plan.layout import Box, Laid, hit, hit_lane, lay_out
from smcalendar.ui.plan.periods import Place, Slot

if TYPE_CHECKING:
    from smcalendar.ui.plan.view import PlanView


class Where:
    """Turns points of a view's viewport into cells, items and bars, and these into rectangles."""

    def __init__(self, view: "PlanView") -> None:
        self._view = view

    def laid(self, place: Place) -> Laid:
        """Returns what of a cell is shown, and where in it."""
        view = self._view
        return lay_out(
            view.columnWidth(place[1]) - 1,
            view.rowHeight(place[0]) - 1,
            chips=len(view.cells.chips(place)),
            lanes=view.cells.lanes_in(place[0]).count,
            sizes=view.look.sizes,
            header=view.has_header(place[0]),
        )

    def extras(self, place: Place) -> tuple[tuple[Extra, Box], ...]:
        """Returns the boxes beside the items of a cell that have room, and where in it."""
        view, found = self._view, self._view.cells.extras_in(place)
        if not found:
            return ()
        sizes = view.look.sizes
        top = sizes.header if view.has_header(place[0]) else sizes.pad
        room = room_below(
            self.laid(place),
            view.columnWidth(place[1]) - 1,
            view.rowHeight(place[0]) - 1,
            top=top + view.cells.lanes_in(place[0]).count * sizes.lane,
            sizes=sizes,
        )
        return tuple(zip(found, boxes_of(found, view.look, room), strict=False))

    def extra_at(self, point: QPoint) -> Extra | None:
        """Returns the box beside the items at a point."""
        place = self.place_at(point)
        if place is None or not self._view.cells.extras_in(place):
            return None
        inside = point - self.cell(place).topLeft()
        found = (e for e, box in self.extras(place) if box.holds(inside.x(), inside.y()))
        return next(found, None)

    def drop_at(self, point: QPoint) -> Slot | None:
        """Returns what a drop at a point means: in a free slot its time, too."""
        extra = self.extra_at(point)
        return self.slot_at(point) if extra is None or extra.is_outline else extra.slot

    def place_at(self, point: QPoint) -> Place | None:
        """Returns the cell at a point."""
        index = self._view.indexAt(point)
        return (index.row(), index.column()) if index.isValid() else None

    def slot_at(self, point: QPoint) -> Slot | None:
        """Returns what the cell at a point stands for."""
        place = self.place_at(point)
        return None if place is None else self._view.cells.period.slot(*place)

    def cell(self, place: Place) -> QRect:
        """Returns the rectangle of a cell."""
        return self._view.visualRect(self._view.cells.index(*place))

    def found_at(self, point: QPoint) -> Chip | str | None:
        """Returns the chip at a point, MORE for that line, or nothing."""
        place = self.place_at(point)
        if place is None:
            return None
        inside = point - self.cell(place).topLeft()
        found = hit(self.laid(place), inside.x(), inside.y())
        return self._view.cells.chips(place)[found] if isinstance(found, int) else found

    def bar_at(self, point: QPoint) -> Bar | None:
        """Returns the bar at a point."""
        place, view = self.place_at(point), self._view
        if place is None:
            return None
        lanes = view.cells.lanes_in(place[0])
        y = point.y() - self.cell(place).top()
        lane = hit_lane(y, lanes.count, view.look.sizes, header=view.has_header(place[0]))
        day = view.cells.period.slot(*place).day
        return next((e for e in lanes.bars if e.lane == lane and e.covers(day)), None)

    def bar(self, row: int, bar: Bar) -> QRect:
        """Returns the rectangle of a bar."""
        days, sizes = self._view.cells.week(row), self._view.look.sizes
        first = self.cell((row, days.index(bar.first)))
        last = self.cell((row, days.index(bar.last)))
        top = first.top() + sizes.header + bar.lane * sizes.lane
        return QRect(first.left() + 1, top, last.right() - first.left() - 1, sizes.lane - 1)

    def chip(self, item: str) -> QRect | None:
        """Returns the rectangle of an item; None when it is not shown."""
        place = self._view.cells.find(item)
        if place is None:
            return None
        index = [each.id for each in self._view.cells.chips(place)].index(item)
        boxes = self.laid(place).chips
        if index >= len(boxes):
            return None
        return QRect(*boxes[index]).translated(self.cell(place).topLeft())

    def is_in_sight(self, item: str) -> bool:
        """Says whether an item, or the line that counts it among others, can be seen whole."""
        place = self._view.cells.find(item)
        if place is None:
            return False
        more = self.laid(place).more
        rect = self.chip(item)
        if rect is None and more is not None:
            rect = QRect(*more).translated(self.cell(place).topLeft())
        return rect is not None and self._view.sight(place[0]).contains(rect)
