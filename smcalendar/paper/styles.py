"""How text is set on paper, and the words of layouts: no Qt."""

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from smcalendar.domain.states import Flag, State

BLACK, QUIET, RULE = "#000000", "#595959", "#9a9a9a"
"""Text, text of less weight (7:1 on white), and lines between things."""

SMALLEST = 7.0
"""No text on paper is smaller, in points."""

Sign = State | Flag
"""What has a shape: a state, or what lies over it."""

_MILLIMETRES_IN_A_POINT = 25.4 / 72
_LINE_HEIGHT = 1.3


class Style(NamedTuple):
    """How a text is set; `size` is in points. A tuple, because it is a key all the time."""

    size: float
    bold: bool = False
    struck: bool = False

    @property
    def em(self) -> float:
        """The size in millimetres."""
        return self.size * _MILLIMETRES_IN_A_POINT

    @property
    def line(self) -> float:
        """The height of a line in millimetres."""
        return self.em * _LINE_HEIGHT


class Ruler(Protocol):
    """Measures texts in millimetres, and cuts them; `fonts.Fonts` is one."""

    def width(self, text: str, style: Style) -> float: ...

    def elided(self, text: str, style: Style, width: float) -> str: ...

    def wrapped(self, text: str, style: Style, *, width: float, lines: int) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text in its place: the upper left corner of its line box, in millimetres."""

    x: float
    y: float
    text: str
    style: Style
    colour: str = BLACK


@dataclass(frozen=True, slots=True)
class Mark:
    """The shape of a state or flag, or without one a checkbox, in a square of `size`."""

    x: float
    y: float
    size: float
    shape: Sign | None = None
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A square with the picture of an asset, named by its SHA-256."""

    x: float
    y: float
    size: float
    sha256: str
