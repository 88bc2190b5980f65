"""What lies over the cells of a table of days: bars of campaigns, and tool tips."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from smcalendar import datewords
from smcalendar.ui.plan.bars import MOST_LANES
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.painting import paint_bar

if TYPE_CHECKING:
    from smcalendar.ui.plan.view import PlanView

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint_bars(painter: QPainter, view: "PlanView") -> None:
    """Paints the bars of all rows, and how many have no room."""
    for row, lanes in enumerate(view.cells.lanes):
        for bar in lanes.bars:
            rect = view.where.bar(row, bar)
            below = bar.lane == MOST_LANES - 1 and lanes.left_out(bar.first)
            cell = view.where.cell((row, view.cells.week(row).index(bar.first)))
            room = cell.width() - 2 * view.look.small_metrics.height() if below else rect.width()
            colour = QColor(bar.campaign.colour)
            paint_bar(painter, view.look, rect, bar.campaign.name, colour=colour, room=room)
        for day in lanes.hidden or {}:
            _paint_left_out(painter, view, row, day)


def _paint_left_out(painter: QPainter, view: "PlanView", row: int, day: dt.date) -> None:
    look, cell = view.look, view.where.cell((row, view.cells.week(row).index(day)))
    top = cell.top() + look.sizes.header + (MOST_LANES - 1) * look.sizes.lane
    rect = QRect(cell.left(), top, cell.width() - 5, look.sizes.lane - 2)
    painter.setFont(look.small)
    painter.setPen(look.colour("text"))
    painter.drawText(rect, _RIGHT, f"+{view.cells.lanes_in(row).left_out(day)}")


def tip_at(view: "PlanView", point: QPoint) -> str:
    """Returns what the tool tip at a point says: item with problems, campaign, or key date."""
    from smcalendar.ui.plan.spoken import problems_told, spoken_chip

    found = view.where.found_at(point)
    if isinstance(found, Chip):
        return "\n".join(
            (spoken_chip(found, view.speech), *problems_told(found.resolved, view.speech))
        )
    bar = view.where.bar_at(point)
    if bar is not None and bar.campaign.start and bar.campaign.end:
        days = datewords.days(bar.campaign.start, bar.campaign.end, view.speech.lang)
        return f"{bar.campaign.name}\n{days}"
    slot = view.where.slot_at(point)
    return key_date(view, slot.day) if slot else ""


def key_date(view: "PlanView", day: dt.date) -> str:
    """Returns all that is special about a day."""
    from smcalendar.domain.keydates import full_line

    found = view.cells.key_days.get(day)
    return full_line(found, view.speech.lang, lunar_days=view.lunar_days) if found else ""
