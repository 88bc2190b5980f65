"""What lies over the cells of a table of days: bars of what lasts, and tool tips."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from smcalendar import datewords
from smcalendar.ui.plan.bars import Bar, Span
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.extras import Extra
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.painting import paint_bar

if TYPE_CHECKING:
    from smcalendar.ui.plan.view import PlanView

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint_bars(painter: QPainter, view: "PlanView") -> None:
    """Paints the bars of all rows, and how many have no room."""
    for row, lanes in enumerate(view.cells.lanes):
        for bar in lanes.bars:
            rect = view.where.bar(row, bar)
            below = bar.lane == lanes.most - 1 and lanes.left_out(bar.first)
            cell = view.where.cell((row, view.cells.week(row).index(bar.first)))
            room = cell.width() - 2 * view.look.small_metrics.height() if below else rect.width()
            _paint_bar(painter, view.look, rect, bar.span, room=room)
        for day in lanes.hidden:
            _paint_left_out(painter, view, row, day)


def _paint_bar(painter: QPainter, look: Look, rect: QRect, span: Span, *, room: int) -> None:
    if span.campaign is not None:
        paint_bar(painter, look, rect, span.name, colour=QColor(span.campaign.colour), room=room)
    elif span.chip is not None:
        chip = span.chip
        colour, name = look.theme.of_state(chip.state), f"{look.mark(chip.platform)} {span.name}"
        paint_bar(painter, look, rect, name, colour=colour, room=room, sign=chip.state)


def _paint_left_out(painter: QPainter, view: "PlanView", row: int, day: dt.date) -> None:
    look, cell = view.look, view.where.cell((row, view.cells.week(row).index(day)))
    lanes = view.cells.lanes_in(row)
    top = cell.top() + look.sizes.header + (lanes.most - 1) * look.sizes.lane
    rect = QRect(cell.left(), top, cell.width() - 5, look.sizes.lane - 2)
    painter.setFont(look.small)
    painter.setPen(look.colour("text"))
    painter.drawText(rect, _RIGHT, f"+{len(lanes.left_out(day))}")


def tip_at(view: "PlanView", point: QPoint) -> str:
    """Returns what the tool tip at a point says: item with problems, campaign, or key date."""
    found = view.where.found_at(point)
    if isinstance(found, Chip):
        return _tip_of(found, view)
    extra = view.where.extra_at(point)
    if extra is not None:
        return _tip_of_extra(extra, view)
    bar, slot = view.where.bar_at(point), view.where.slot_at(point)
    if bar is not None and slot is not None:
        return "\n".join(_tips_of(view, bar, slot.day))
    return key_date(view, slot.day) if slot else ""


def _tips_of(view: "PlanView", bar: Bar, day: dt.date) -> Iterator[str]:
    """The lowest bar tells also what has no room on the day."""
    lanes = next(each for each in view.cells.lanes if bar in each.bars)
    others = lanes.left_out(day) if bar.lane == lanes.most - 1 else ()
    for span in (bar.span, *others):
        yield span.name if span.chip is None else _tip_of(span.chip, view)
        yield datewords.days(span.first, span.last, view.speech.lang)


def _tip_of(chip: Chip, view: "PlanView") -> str:
    from smcalendar.ui.plan.spoken import all_told, spoken_chip

    return "\n".join((spoken_chip(chip, view.speech), *all_told(chip, view.speech)))


def _tip_of_extra(extra: Extra, view: "PlanView") -> str:
    from smcalendar.ui.plan.spoken import spoken_extra

    return spoken_extra(extra, view.speech)


def key_date(view: "PlanView", day: dt.date) -> str:
    """Returns all that is special about a day."""
    from smcalendar.domain.keydates import full_line

    found = view.cells.key_days.get(day)
    return full_line(found, day, view.speech.lang, lunar_days=view.lunar_days) if found else ""
