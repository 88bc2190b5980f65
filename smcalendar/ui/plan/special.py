"""Paints what is special about a day: its key date, signs of notes and notice, blackouts."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from smcalendar.ui.plan.look import Look

if TYPE_CHECKING:
    from smcalendar.domain.keydates import DayLine, KeyDay

_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_END = 5
_APART = 4
_HATCHED = 70
"""How much of its colour the hatching of a blackout has, of 255."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Special:
    """What the first line of a day says beside its number; `colour` is that of a brand.

    `more` things have no room for their names. `tone` is the colour of the line.
    """

    line: str = ""
    more: int = 0
    colour: str = ""
    is_red: bool = False
    tone: str = "quiet"
    has_note: bool = False
    has_notice: bool = False


PLAIN_DAY = Special()


def special_of(key_day: "KeyDay", day: dt.date, lang: str, *, lunar_days: bool | None) -> Special:
    """Returns what is to be painted of a day."""
    from smcalendar.domain.keydates import day_line

    line = day_line(key_day, day, lang, lunar_days=lunar_days)
    return Special(
        line=line.text,
        more=line.more,
        colour=line.colour,
        is_red=key_day.is_red,
        tone=_tone(line),
        has_note=key_day.has_note,
        has_notice=bool(key_day.ahead),
    )


def _tone(line: "DayLine") -> str:
    if line.is_holiday:
        return "holiday"
    return "quiet" if line.is_common else "text"


def paint_hatching(painter: QPainter, look: Look, rect: QRect) -> None:
    """Paints the ground of a day on which nothing goes out: lines that no colour is needed for."""
    colour = QColor(look.colour("quiet"))
    colour.setAlpha(_HATCHED)
    painter.setBrushOrigin(rect.topLeft())
    painter.fillRect(rect, QBrush(colour, Qt.BrushStyle.BDiagPattern))


def paint_special(painter: QPainter, look: Look, rect: QRect, special: Special) -> None:
    """Paints signs at the left end of a line, the name of the day at its right end."""
    left = float(rect.left())
    for shown, sign in ((special.has_note, _paint_note), (special.has_notice, _paint_flag)):
        if shown:
            left += _paint_sign(painter, look, QPointF(left, rect.center().y()), sign)
    if special.line:
        _paint_line(painter, look, rect.adjusted(round(left) - rect.left(), 0, -_END, 0), special)


def _paint_line(painter: QPainter, look: Look, rect: QRect, special: Special) -> None:
    dot = look.small_metrics.ascent() // 2 + _APART if special.colour else 0
    more = f" +{special.more}" if special.more else ""
    room = rect.width() - dot - _APART
    name = look.cut_small(special.line, room - look.small_width(more) if more else room)
    painter.setFont(look.small)
    painter.setPen(look.colour(special.tone))
    painter.drawText(rect, _MIDDLE, f"{name}{more}")
    if dot:
        right = rect.right() - look.small_width(f"{name}{more}") - _APART
        _paint_dot(painter, QPointF(right, rect.center().y() + 0.5), special.colour, dot - _APART)


def _paint_dot(painter: QPainter, right: QPointF, colour: str, size: int) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(right.x() - size, right.y() - size / 2, size, size))
    painter.restore()


Sign = Callable[[QPainter, QRectF], None]


def _paint_sign(painter: QPainter, look: Look, left: QPointF, sign: Sign) -> float:
    """Paints a sign as high as small text; returns how much room it takes."""
    size = look.small_metrics.ascent() * 0.8
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("text"), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    sign(painter, QRectF(left.x(), left.y() - size / 2, size, size))
    painter.restore()
    return size + _APART


def _paint_note(painter: QPainter, box: QRectF) -> None:
    """A sheet of paper with a folded corner and two lines on it."""
    fold = box.width() * 0.35
    corners = (
        box.topLeft(),
        QPointF(box.right() - fold, box.top()),
        QPointF(box.right(), box.top() + fold),
        box.bottomRight(),
        box.bottomLeft(),
    )
    painter.drawPolygon(QPolygonF(corners))
    for part in (0.5, 0.75):
        y = box.top() + part * box.height()
        painter.drawLine(QLineF(box.left() + 2, y, box.right() - 2, y))


def _paint_flag(painter: QPainter, box: QRectF) -> None:
    """A flag on its pole: from here on there are so many working days."""
    pole = box.left() + 1
    painter.drawLine(QLineF(pole, box.top(), pole, box.bottom()))
    painter.setBrush(painter.pen().color())
    tip = QPointF(box.right(), box.top() + box.height() * 0.3)
    painter.drawPolygon(
        QPolygonF((QPointF(pole, box.top()), tip, QPointF(pole, box.top() + box.height() * 0.6)))
    )
