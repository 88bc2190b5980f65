"""Pages that are laid out: PDF, picture, preview and printer all paint these, and cannot differ."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout

from smcalendar.paper import canvas
from smcalendar.paper.canvas import Page
from smcalendar.paper.fonts import Fonts
from smcalendar.paper.papers import PAPERS

_INCH = 25.4
_AS_LARGE = 0.01
"""Printers round the size of their paper by less than this part of it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Document:
    """Pages on paper, a name of `papers.PAPERS`; everything on them is `zoom` times larger."""

    pages: tuple[Page, ...]
    fonts: Fonts
    paper: str = "a4"
    landscape: bool = False
    zoom: float = 1
    gray: bool = False
    title: str = ""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the sheet as it lies, in millimetres."""
        return PAPERS[self.paper].turned(landscape=self.landscape)

    def pdf(self) -> bytes:
        """Returns the pages as a PDF; see `canvas.pdf`."""
        return canvas.pdf(
            self.pages,
            self.paper,
            landscape=self.landscape,
            zoom=self.zoom,
            gray=self.gray,
            title=self.title,
            fonts=self.fonts,
        )

    def png(self, dpi: int = 150) -> bytes:
        """Returns the pages, one below the other, as a picture; see `canvas.png`."""
        return canvas.png(
            self.pages,
            self.paper,
            landscape=self.landscape,
            zoom=self.zoom,
            gray=self.gray,
            dpi=dpi,
            fonts=self.fonts,
        )

    def image(self, page: int, *, width: int) -> QImage:
        """Returns one page (the first is 0) as it looks `width` dots wide."""
        return canvas.image(
            self.pages[page : page + 1],
            self.paper,
            landscape=self.landscape,
            zoom=self.zoom,
            gray=self.gray,
            dpi=width / self.size[0] * _INCH,
            fonts=self.fonts,
        )

    def on_sheets(self, device: QPagedPaintDevice, pages: Iterable[int]) -> Iterator[None]:
        """Paints these pages on a printer, one at each step; see `canvas.on_sheets`.

        On other paper than the document's they are as large as fits. The fonts are its own: the
        preview may be painted by another thread at the same time, and Qt's fonts are for one.
        """
        size = PAPERS[self.paper].turned(landscape=self.landscape, zoom=self.zoom)
        wanted = (self.pages[each] for each in pages)
        zoom = self.zoom * _fitting(self.size, device)
        return canvas.on_sheets(device, wanted, size, zoom=zoom, fonts=Fonts())


def _fitting(size: tuple[float, float], device: QPagedPaintDevice) -> float:
    sheet = device.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    fits = min(sheet.width() / size[0], sheet.height() / size[1])
    return 1 if abs(fits - 1) < _AS_LARGE else fits
