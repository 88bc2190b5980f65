"""Draws the figures of states and flags, and boxes to tick, on a page."""

from functools import cache
from threading import get_ident

from PySide6.QtGui import QTransform

from smcalendar.domain.states import State
from smcalendar.paper.canvas import Canvas
from smcalendar.paper.figures import STROKE, Figure, figure
from smcalendar.paper.fonts import DOTS
from smcalendar.paper.styles import BLACK, Sign
from smcalendar.paper.tokens import LIGHT, tokens


def colour(mark: Sign) -> str:
    """Returns the colour of a state or flag on white; the figure says the same."""
    return tokens(LIGHT)[f"state.{mark}"]


def draw_shape(
    canvas: Canvas, mark: Sign, x: float, y: float, *, size: float, gray: bool = False
) -> None:
    """Draws the shape of a state or flag into a square of `size` millimetres."""
    shade = BLACK if gray else colour(mark)
    filled, around = _sized(mark, size, get_ident())
    if not filled.isEmpty():
        canvas.path(filled, x, y, fill=shade, line="")
    if not around.isEmpty():
        canvas.path(around, x, y, line=shade, thickness=size * STROKE)


def draw_checkbox(canvas: Canvas, x: float, y: float, *, size: float, ticked: bool = False) -> None:
    """Draws a box to tick by hand; `ticked` when that is already done."""
    canvas.rectangle(x, y, size, size, thickness=0.2)
    if ticked:
        _, tick = _sized(State.APPROVED, size, get_ident())
        canvas.path(tick, x, y, thickness=size * STROKE)


@cache
def _sized(mark: Sign, size: float, _thread: int) -> Figure:
    """Each thread has its own: painting a path writes into it, and preview and print may meet."""
    scale = QTransform.fromScale(size * DOTS, size * DOTS)
    filled, around = figure(mark)
    return scale.map(filled), scale.map(around)
