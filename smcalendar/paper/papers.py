"""The sizes of paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QPageSize


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet lying upright, in millimetres."""

    width: float
    height: float
    size: QPageSize.PageSizeId

    def turned(self, *, landscape: bool, zoom: float = 1) -> tuple[float, float]:
        """Returns width and height of a page on which everything is painted `zoom` times larger."""
        width, height = self.width / zoom, self.height / zoom
        return (height, width) if landscape else (width, height)


PAPERS: Mapping[str, Paper] = MappingProxyType(
    {
        "a4": Paper(210, 297, QPageSize.PageSizeId.A4),
        "a3": Paper(297, 420, QPageSize.PageSizeId.A3),
        "letter": Paper(215.9, 279.4, QPageSize.PageSizeId.Letter),
    }
)
"""By the names of the command line."""
