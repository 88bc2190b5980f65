"""Where the dashed boxes of a cell stand, and how they are painted."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from smcalendar.ui.plan.extras import Extra
from smcalendar.ui.plan.layout import Box, Laid, Sizes
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.painting import paint_ring

if TYPE_CHECKING:
    from smcalendar.ui.plan.view import PlanView

GAP = 2
INSIDE = 4
"""How many pixels lie between the words of a box and its edges."""


def flowed(widths: Sequence[int | None], room: Box, height: int) -> tuple[Box, ...]:
    """Returns boxes from left to right and line by line, as many as have room.

    A width of None is all the room there is.
    """
    boxes: list[Box] = []
    x, y = room.x, room.y
    for width in widths:
        wide = room.width if width is None else min(width, room.width)
        if x > room.x and x + wide > room.x + room.width:
            x, y = room.x, y + height + GAP
        if y + height > room.y + room.height:
            break
        boxes.append(Box(x, y, wide, height))
        x += wide + GAP
    return tuple(boxes)


def room_below(laid: Laid, width: int, height: int, *, top: int, sizes: Sizes) -> Box | None:
    """Returns what room a cell has below its chips; none where it has not enough for them."""
    if laid.more is not None:
        return None
    begin = laid.chips[-1].y + sizes.chip if laid.chips else top
    return Box(sizes.pad, begin, max(width - 2 * sizes.pad, 0), max(height - begin - 1, 0))


def boxes_of(extras: Sequence[Extra], look: Look, room: Box | None) -> tuple[Box, ...]:
    """Returns the boxes of those that have room, in their order."""
    if room is None:
        return ()
    widths = [None if each.is_outline else _width(each, look) for each in extras]
    return flowed(widths, room, look.small_metrics.height() + 2)


def _width(extra: Extra, look: Look) -> int:
    return look.small_width(said(extra, look)) + 2 * INSIDE


def said(extra: Extra, look: Look) -> str:
    """Returns what stands in a box: time, platforms, and the title of an outline."""
    marks = " ".join(look.mark(each) for each in extra.platforms)
    time = f"{extra.time:%H:%M}" if extra.time else ""
    return " ".join(filter(None, (time, marks, extra.title)))


def paint_extras(
    painter: QPainter, view: "PlanView", at: QPoint, extras: Sequence[tuple[Extra, Box]], stop: str
) -> None:
    """Paints the boxes of a cell whose upper left corner is `at`; `stop` has the focus."""
    for extra, box in extras:
        rect = QRect(*box).translated(at)
        if view.hovered == extra.slot:
            painter.fillRect(rect, view.look.colour("refused" if view.refuses else "drop"))
        _paint(painter, view.look, rect, extra)
        if extra.id == stop:
            paint_ring(painter, view.look, rect)


def _paint(painter: QPainter, look: Look, rect: QRect, extra: Extra) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tone = "text" if extra.is_outline else "quiet"
    painter.setPen(QPen(look.colour("control_line"), 1, Qt.PenStyle.DashLine))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.setFont(look.small)
    painter.setPen(look.colour(tone))
    words = look.cut_small(said(extra, look), rect.width() - 2 * INSIDE + 1)
    painter.drawText(rect.left() + INSIDE, rect.top() + 1 + look.small_metrics.ascent(), words)
