"""The shapes of states, drawn: no font has them all, and each is told apart without its colour."""

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from smcalendar.domain.states import Flag, State
from smcalendar.paper.canvas import Canvas
from smcalendar.paper.fonts import DOTS
from smcalendar.paper.styles import BLACK, Sign

COLOURS: Mapping[Sign, str] = MappingProxyType(
    {
        State.DRAFT: "#424243",
        State.IN_REVIEW: "#8e741b",
        State.CHANGES_REQUESTED: "#5c1b00",
        State.APPROVED: "#287f4a",
        State.READY: "#006b70",
        State.SCHEDULED: "#0b4f8a",
        State.POSTED: "#865fc8",
        State.TAKEN_DOWN: "#8a3b12",
        State.REJECTED: "#b6548e",
        State.CANCELLED: "#5f6368",
        Flag.LATE: "#b3261e",
        Flag.MISSED: "#b3261e",
        Flag.ON_HOLD: "#6b4e00",
        Flag.NOT_POSTED: "#b3261e",
    }
)
"""On white; the shape says the same."""

# In parts of the shape's size.
_STROKE = 0.11

Points = tuple[tuple[float, float], ...]
Shape = tuple[QPainterPath, QPainterPath]
"""What is filled and what is only drawn around, in a square from 0 to 1."""


def draw_shape(
    canvas: Canvas, mark: Sign, x: float, y: float, *, size: float, gray: bool = False
) -> None:
    """Draws the shape of a state or flag into a square of `size` millimetres."""
    colour = BLACK if gray else COLOURS[mark]
    filled, around = _sized(mark, size)
    if not filled.isEmpty():
        canvas.path(filled, x, y, fill=colour, line="")
    if not around.isEmpty():
        canvas.path(around, x, y, line=colour, thickness=size * _STROKE)


def draw_checkbox(canvas: Canvas, x: float, y: float, *, size: float, ticked: bool = False) -> None:
    """Draws a box to tick by hand; `ticked` when that is already done."""
    canvas.rectangle(x, y, size, size, thickness=0.2)
    if ticked:
        _, tick = _sized(State.APPROVED, size)
        canvas.path(tick, x, y, thickness=size * _STROKE)


@cache
def _sized(mark: Sign, size: float) -> Shape:
    scale = QTransform.fromScale(size * DOTS, size * DOTS)
    filled, around = _SHAPES[mark]()
    return scale.map(filled), scale.map(around)


_TICK: Points = ((0.14, 0.54), (0.4, 0.82), (0.88, 0.18))
_DOWN: Points = ((0.04, 0.12), (0.96, 0.12), (0.5, 0.92))
_DIAMOND: Points = ((0.5, 0.0), (0.98, 0.5), (0.5, 1.0), (0.02, 0.5))
_HANDS: Points = ((0.5, 0.24), (0.5, 0.52), (0.72, 0.62))
_SLASH: Points = ((0.2, 0.8), (0.8, 0.2))
_CROSS: tuple[Points, ...] = (((0.14, 0.14), (0.86, 0.86)), ((0.14, 0.86), (0.86, 0.14)))
_DASH: Points = ((0.08, 0.5), (0.92, 0.5))


def _nothing() -> QPainterPath:
    return QPainterPath()


def _circle(radius: float = 0.44) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0.5, 0.5), radius, radius)
    return path


def _half() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.5))
    path.arcTo(QRectF(0.06, 0.06, 0.88, 0.88), 90, 180)
    path.closeSubpath()
    return path


def _lines(*lines: Points) -> QPainterPath:
    path = QPainterPath()
    for points in lines:
        path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    return path


def _polygon(points: Points) -> QPainterPath:
    path = _lines(points)
    path.closeSubpath()
    return path


def _bars() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0.2, 0.08, 0.2, 0.84))
    path.addRect(QRectF(0.6, 0.08, 0.2, 0.84))
    return path


def _exclamation() -> QPainterPath:
    path = _polygon(((0.34, 0.0), (0.66, 0.0), (0.58, 0.64), (0.42, 0.64)))
    path.addEllipse(QPointF(0.5, 0.85), 0.15, 0.15)
    return path


def _with(path: QPainterPath, *lines: Points) -> QPainterPath:
    path.addPath(_lines(*lines))
    return path


_SHAPES: Mapping[Sign, Callable[[], Shape]] = MappingProxyType(
    {
        State.DRAFT: lambda: (_nothing(), _circle()),
        State.IN_REVIEW: lambda: (_half(), _circle()),
        State.CHANGES_REQUESTED: lambda: (_polygon(_DOWN), _nothing()),
        State.APPROVED: lambda: (_nothing(), _lines(_TICK)),
        State.READY: lambda: (_polygon(_DIAMOND), _nothing()),
        State.SCHEDULED: lambda: (_nothing(), _with(_circle(), _HANDS)),
        State.POSTED: lambda: (_circle(0.48), _nothing()),
        State.TAKEN_DOWN: lambda: (_nothing(), _with(_circle(), _SLASH)),
        State.REJECTED: lambda: (_nothing(), _lines(*_CROSS)),
        State.CANCELLED: lambda: (_nothing(), _lines(_DASH)),
        Flag.LATE: lambda: (_exclamation(), _nothing()),
        Flag.MISSED: lambda: (_exclamation(), _nothing()),
        Flag.ON_HOLD: lambda: (_bars(), _nothing()),
        Flag.NOT_POSTED: lambda: (_exclamation(), _nothing()),
    }
)
