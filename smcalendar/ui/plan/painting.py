"""Paints chips, day numbers and bars of campaigns; where they stand, `layout` says."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from smcalendar import datewords
from smcalendar.domain.states import State
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.layout import Box
from smcalendar.ui.plan.look import Look

TINT = 44
"""How much of its colour the ground of a bar has, of 255."""

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
    if as_.troubled:
        trouble = look.trouble(ratio)
        room -= trouble.width
        painter.drawPixmap(left + head.width + room, top, trouble.pixmap)
    painter.setFont(look.struck if chip.state is State.CANCELLED else look.font)
    painter.setPen(look.colour("text"))
    painter.drawText(left + head.width, top + look.baseline(height), look.cut(chip.text, room))
    if chip.pending or as_.selected or as_.focused:
        _paint_frame(painter, look, QRect(left, top, width, height), chip, as_)


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
    painter: QPainter, look: Look, at: QPoint, box: Box, text: str, *, focused: bool
) -> None:
    """Paints the line that counts what has no room."""
    painter.setFont(look.small)
    painter.setPen(look.colour("accent"))
    x = at.x() + box.x + 3
    painter.drawText(
        x,
        at.y() + box.y + look.small_metrics.ascent(),
        look.cut_small(text, box.width),
    )
    if focused:
        width = look.small_metrics.horizontalAdvance(text) + 8
        paint_ring(painter, look, QRect(x - 4, at.y() + box.y - 1, width, box.height))


@dataclass(frozen=True, slots=True)
class DayFace:
    """What the first line of a day shows."""

    day: dt.date
    number: str
    is_today: bool
    is_grey: bool
    line: str = ""
    is_holiday: bool = False


def paint_day(painter: QPainter, look: Look, rect: QRect, face: DayFace) -> None:
    """Paints day number and key date into the first line of a cell."""
    used = _paint_number(painter, look, rect, face)
    if face.line:
        painter.setFont(look.small)
        painter.setPen(look.colour("holiday" if face.is_holiday else "quiet"))
        room = rect.width() - used - 8
        line = look.cut_small(face.line, room)
        painter.drawText(rect.adjusted(0, 0, -5, 0), _RIGHT, line)


def _paint_number(painter: QPainter, look: Look, rect: QRect, face: DayFace) -> int:
    painter.setFont(look.font if face.is_grey else look.bold)
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
    if face.is_holiday or face.day.isoweekday() == _SUNDAY:
        return "holiday"
    return "quiet" if face.is_grey else "text"


def paint_bar(
    painter: QPainter, look: Look, rect: QRect, name: str, *, colour: QColor, room: int
) -> None:
    """Paints the bar of a campaign: its colour at two edges, its name, which has `room` pixels."""
    tint = QColor(colour)
    tint.setAlpha(TINT)
    painter.fillRect(rect, look.colour("page"))
    painter.fillRect(rect, tint)
    painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colour)
    painter.fillRect(rect.left(), rect.top(), 3, rect.height(), colour)
    painter.setFont(look.small)
    painter.setPen(look.colour("text"))
    text = look.cut_small(name, room - 10)
    painter.drawText(rect.left() + 6, rect.top() + look.small_metrics.ascent() - 1, text)


def number_of(day: dt.date, lang: str, *, with_month: bool) -> str:
    """Returns the number of a day, on the first of a month with the month."""
    return datewords.short_date(day, lang) if with_month else str(day.day)
