"""Paints chips, day numbers and bars of campaigns; where they stand, `layout` says."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from smcalendar import datewords
from smcalendar.domain.own_clock import OwnClock
from smcalendar.domain.states import State
from smcalendar.ui.kit.signs import draw_sign
from smcalendar.ui.plan.card_text import More
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.layout import Box
from smcalendar.ui.plan.look import BAR, GAP, Look
from smcalendar.ui.plan.special import PLAIN_DAY, Special, paint_special

TINT = 44
"""How much of its colour the ground of a bar has, of 255."""

FAINT = 0.5
"""How much is seen of what waits to be moved by a paste."""

RING = 2
"""How thick the ring around what has the focus is."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_SUNDAY = 7


@dataclass(frozen=True, slots=True)
class Manner:
    """How a chip stands out."""

    selected: bool = False
    focused: bool = False
    troubled: bool = False
    advised: bool = False


def paint_chip(
    painter: QPainter, look: Look, at: QPoint, box: Box, chip: Chip, as_: Manner
) -> None:
    """Paints a chip into a box of the cell whose upper left corner is `at`."""
    left, top, width, height = at.x() + box.x, at.y() + box.y, box.width, box.height
    painter.fillRect(left, top, width, height, look.colour("selection" if as_.selected else "chip"))
    ratio = painter.device().devicePixelRatioF()
    head = look.head(chip.state, chip.flags, chip.platform, ratio)
    painter.drawPixmap(left, top, head.pixmap)
    room = width - head.width - 3
    if as_.troubled or as_.advised:
        trouble = look.trouble(ratio, stops=as_.troubled)
        room -= trouble.width
        painter.drawPixmap(left + head.width + room, top, trouble.pixmap)
    if chip.clock is not None and "zone" in look.face.fields:
        room -= _paint_clock(painter, look, QPoint(left + head.width + room, top), chip.clock, room)
    first, *below = look.lines(chip)
    painter.setFont(look.struck if chip.state is State.CANCELLED else look.font)
    painter.setPen(look.colour("text"))
    line = look.line if below else height
    painter.drawText(left + head.width, top + look.baseline(line), look.cut(first, room))
    if below:
        _paint_below(painter, look, QRect(left, top + line, width, height - line), below)
    if chip.pending or as_.selected or as_.focused:
        _paint_frame(painter, look, QRect(left, top, width, height), chip, as_)


def _paint_clock(painter: QPainter, look: Look, right: QPoint, clock: OwnClock, room: int) -> int:
    """Paints the clock of another zone, or its name, before a point; returns what that takes."""
    said = (str(clock), clock.in_short, clock.short)
    text = next((each for each in said if look.small_width(each) * 2 < room), "")
    if not text:
        return 0
    painter.setFont(look.small)
    painter.setPen(look.colour("quiet"))
    width = look.small_width(text)
    painter.drawText(right.x() - width, right.y() + look.baseline(look.line), text)
    return width + 4


def _paint_below(painter: QPainter, look: Look, rect: QRect, lines: Iterable[str]) -> None:
    painter.setFont(look.small)
    painter.setPen(look.colour("quiet"))
    at, y = rect.left() + BAR + 2 * GAP, rect.top() + look.small_metrics.ascent() - 1
    for line in lines:
        painter.drawText(at, y, look.cut_small(line, rect.right() - at - 2))
        y += look.small_metrics.height()


def _paint_frame(painter: QPainter, look: Look, rect: QRect, chip: Chip, as_: Manner) -> None:
    if chip.pending:
        painter.setPen(QPen(look.colour("text"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
    elif as_.selected and not as_.focused:
        painter.setPen(look.colour("accent"))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
    if as_.focused:
        paint_ring(painter, look, rect)


def paint_ring(painter: QPainter, look: Look, rect: QRect) -> None:
    """Paints the ring around what has the focus."""
    pen = QPen(look.colour("accent"), RING)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -1))


def paint_more(
    painter: QPainter, look: Look, at: QPoint, box: Box, more: More, *, focused: bool
) -> None:
    """Paints the line that counts what has no room and names the worst of it."""
    ratio = painter.device().devicePixelRatioF()
    sign = look.sign(more.sign, ratio)
    gap, size = look.small_width(" "), look.small_metrics.ascent()
    beside = 2 * gap + size + look.small_width(more.worst)
    short = look.small_width(more.text) + beside + 6 > box.width
    text = more.short if short else more.text
    painter.setFont(look.small)
    painter.setPen(look.colour("accent"))
    x, y = at.x() + box.x + 3, at.y() + box.y + size
    painter.drawText(x, y, text)
    end = x + look.small_width(text)
    room = at.x() + box.x + box.width - end
    if room > gap + size:
        painter.drawPixmap(end + gap, y - size + 1, sign)
        painter.setPen(look.colour("text"))
        worst = look.cut_small(more.worst, room - 2 * gap - size)
        painter.drawText(end + 2 * gap + size, y, worst)
    if focused:
        width = min(end - x + beside + 8, box.width)
        paint_ring(painter, look, QRect(x - 4, at.y() + box.y - 1, width, box.height))


@dataclass(frozen=True, slots=True)
class DayFace:
    """What the first line of a day shows."""

    day: dt.date
    number: str
    is_today: bool
    is_grey: bool
    special: Special = PLAIN_DAY


def paint_day(painter: QPainter, look: Look, rect: QRect, face: DayFace) -> None:
    """Paints day number and key dates into the first line of a cell."""
    used = _paint_number(painter, look, rect, face)
    paint_special(painter, look, rect.adjusted(used, 0, 0, 0), face.special)


def _paint_number(painter: QPainter, look: Look, rect: QRect, face: DayFace) -> int:
    painter.setFont(look.plain if face.is_grey else look.bold)
    width = look.width(face.number)
    if not face.is_today:
        painter.setPen(look.colour(_tone(face)))
        painter.drawText(
            rect.left() + 6,
            rect.top() + (rect.height() + look.metrics.ascent() - look.metrics.descent()) // 2,
            face.number,
        )
        return width + 10
    size = rect.height() - 4
    pill = QRectF(rect.left() + 3, rect.top() + 2, max(width + 10, size), size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent"))
    painter.drawRoundedRect(pill, size / 2, size / 2)
    painter.restore()
    painter.setPen(look.colour("on_accent"))
    painter.drawText(pill, _CENTRE, face.number)
    return int(pill.width()) + 6


def _tone(face: DayFace) -> str:
    if face.special.is_red or face.day.isoweekday() == _SUNDAY:
        return "holiday"
    return "quiet" if face.is_grey else "text"


def paint_bar(
    painter: QPainter,
    look: Look,
    rect: QRect,
    name: str,
    *,
    colour: QColor,
    room: int,
    sign: State | None = None,
) -> None:
    """Paints the bar of what lasts: its colour at two edges, its name, which has `room` pixels.

    An item has the sign of its state before its name.
    """
    tint = QColor(colour)
    tint.setAlpha(TINT)
    painter.fillRect(rect, look.colour("page"))
    painter.fillRect(rect, tint)
    painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colour)
    painter.fillRect(rect.left(), rect.top(), 3, rect.height(), colour)
    left = rect.left() + 6
    if sign is not None:
        size = rect.height() - 4
        draw_sign(painter, sign, QRectF(left, rect.top() + 1, size, size), look.theme)
        left += size + 3
    painter.setFont(look.small)
    painter.setPen(look.colour("text"))
    text = look.cut_small(name, room - 10 - (left - rect.left() - 6))
    painter.drawText(left, rect.top() + look.small_metrics.ascent() - 1, text)


def number_of(day: dt.date, lang: str, *, with_month: bool) -> str:
    """Returns the number of a day, on the first of a month with the month."""
    return datewords.short_date(day, lang) if with_month else str(day.day)
