"""The figures of states and flags as paths: no font has them all, and none needs its colour."""

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from smcalendar.domain.states import Flag, State
from smcalendar.paper.styles import Sign

STROKE = 0.11
"""How thick a figure is drawn, in parts of its size."""

Points = tuple[tuple[float, float], ...]
Figure = tuple[QPainterPath, QPainterPath]
"""What is filled and what is only drawn around, in a square from 0 to 1."""


@cache
def figure(mark: Sign) -> Figure:
    """Returns the figure of a state or flag in a square from 0 to 1."""
    return _FIGURES[mark]()


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


_FIGURES: Mapping[Sign, Callable[[], Figure]] = MappingProxyType(
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
