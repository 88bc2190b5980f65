"""The ground of all pages: paper, a canvas measured in millimetres, and PDF and PNG made of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from functools import cache

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
)

from smcalendar.domain.errors import UserError
from smcalendar.paper.fonts import DOTS, Fonts
from smcalendar.paper.papers import PAPERS, Paper
from smcalendar.paper.styles import BLACK, Style

HAIRLINE = 0.15
"""The usual thickness of a line in millimetres."""

# Where text sits in its line: capitals and Chinese are centred, whatever the font says of itself.
_BASELINE = 0.37
_THUMBNAIL_DOTS = 300 / 25.4
_TALLEST_PICTURE = 30_000
_INCH = 25.4


class Align(Enum):
    """Where a text stands in the width it is given."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


class Canvas:
    """Paints on one page. All places and sizes are millimetres from its upper left corner."""

    def __init__(self, painter: QPainter, fonts: Fonts, *, width: float, height: float) -> None:
        self.fonts = fonts
        self.width = width
        self.height = height
        self._painter = painter
        self._style: Style | None = None
        self._pen: tuple[str, float] | None = None

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: Style,
        *,
        colour: str = BLACK,
        width: float = 0,
        align: Align = Align.LEFT,
    ) -> None:
        """Writes one line as it is, its line box (`style.line` high) beginning at y.

        `width` is what `align` refers to; a text that may be too long is elided by the caller.
        """
        if align is not Align.LEFT:
            x += (width - self.fonts.width(text, style)) * align.value
        if style is not self._style:
            self._painter.setFont(self.fonts.font(style))
            self._style = style
        self._use_pen(colour, HAIRLINE)
        baseline = y + style.line / 2 + style.em * _BASELINE
        self._painter.drawText(QPointF(x * DOTS, baseline * DOTS), text)

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        colour: str = BLACK,
        thickness: float = HAIRLINE,
    ) -> None:
        """Draws a straight line between two points (x, y)."""
        self._use_pen(colour, thickness)
        self._painter.drawLine(_point(*start), _point(*end))

    def rectangle(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = "",
        line: str = BLACK,
        thickness: float = HAIRLINE,
    ) -> None:
        """Draws a rectangle; an empty colour leaves its fill or its line away."""
        place = _rectangle(x, y, width, height)
        if fill:
            self._painter.fillRect(place, _colour(fill))
        if line:
            self._use_pen(line, thickness)
            self._painter.drawRect(place)

    def path(
        self,
        path: QPainterPath,
        x: float,
        y: float,
        *,
        fill: str = "",
        line: str = BLACK,
        thickness: float = HAIRLINE,
    ) -> None:
        """Draws a path, whose own coordinates are dots (`DOTS` to the millimetre), from (x, y)."""
        self._painter.translate(x * DOTS, y * DOTS)
        if fill:
            self._painter.fillPath(path, _colour(fill))
        if line:
            self._use_pen(line, thickness)
            self._painter.drawPath(path)
        self._painter.translate(-x * DOTS, -y * DOTS)

    def picture(
        self, x: float, y: float, width: float, height: float, *, png: bytes, opacity: float = 1
    ) -> bool:
        """Paints the middle of a picture over the whole rectangle; False when it is no PNG.

        Only for pictures the program has made itself.
        """
        image = _decoded(png)
        if image.isNull():
            return False
        place = _rectangle(x, y, width, height)
        fitting = image.scaled(
            QSizeF(width * _THUMBNAIL_DOTS, height * _THUMBNAIL_DOTS).toSize(),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._painter.setOpacity(opacity)
        self._painter.drawImage(place, fitting, _middle(fitting, width / height))
        self._painter.setOpacity(1)
        return True

    def _use_pen(self, colour: str, thickness: float) -> None:
        if self._pen != (colour, thickness):
            self._painter.setPen(QPen(_colour(colour), thickness * DOTS))
            self._pen = colour, thickness


Page = Callable[[Canvas], None]
"""Paints one page."""


def pdf(
    pages: Sequence[Page],
    paper: str,
    *,
    landscape: bool = False,
    zoom: float = 1,
    gray: bool = False,
    title: str = "",
    fonts: Fonts | None = None,
) -> bytes:
    """Returns the pages as a PDF with its fonts in it; `paper` is a name of `PAPERS`.

    `zoom` enlarges everything, so that pages see a smaller sheet (`Paper.turned`).
    With `gray` nothing in it has a colour, pictures and emoji included. Raises
    `UserError("page_not_made")` when Qt refuses to begin or to end.
    """
    fonts = fonts or Fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, PAPERS[paper], landscape=landscape, gray=gray, title=title)
    size = PAPERS[paper].turned(landscape=landscape, zoom=zoom)
    for _ in on_sheets(writer, pages, size, zoom=zoom, fonts=fonts):
        pass
    return bytes(buffer.data().data())


def on_sheets(
    device: QPagedPaintDevice,
    pages: Iterable[Page],
    size: tuple[float, float],
    *,
    zoom: float,
    fonts: Fonts,
) -> Iterator[None]:
    """Paints pages of a size (millimetres) on a PDF or a printer, one at each step."""
    with _painting(device) as painter:
        scale = zoom * device.logicalDpiX() / _INCH / DOTS
        painter.scale(scale, scale)
        for number, page in enumerate(pages):
            if number:
                _check(device.newPage())
            page(Canvas(painter, fonts, width=size[0], height=size[1]))
            yield


def png(
    pages: Sequence[Page],
    paper: str,
    *,
    landscape: bool = False,
    zoom: float = 1,
    gray: bool = False,
    dpi: int = 150,
    fonts: Fonts | None = None,
) -> bytes:
    """Returns the pages, one below the other, as a picture.

    Raises `UserError("picture_too_large", n)` when they are too many for a picture, and
    `page_not_made` as `pdf` does.
    """
    fonts = fonts or Fonts()
    return _as_png(
        image(pages, paper, landscape=landscape, zoom=zoom, gray=gray, dpi=dpi, fonts=fonts)
    )


def image(
    pages: Sequence[Page],
    paper: str,
    *,
    landscape: bool,
    zoom: float,
    gray: bool,
    dpi: float,
    fonts: Fonts,
) -> QImage:
    """Returns what `png` makes a file of; any thread may ask for it."""
    width, height = PAPERS[paper].turned(landscape=landscape, zoom=zoom)
    blank = _blank(width * zoom, height * zoom, pages=len(pages), dpi=dpi)
    with _painting(blank) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(zoom * dpi / _INCH / DOTS, zoom * dpi / _INCH / DOTS)
        for page in pages:
            page(Canvas(painter, fonts, width=width, height=height))
            painter.translate(0, height * DOTS)
    return blank.convertToFormat(QImage.Format.Format_Grayscale8) if gray else blank


def _writer(
    buffer: QBuffer, paper: Paper, *, landscape: bool, gray: bool, title: str
) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(round(DOTS * _INCH))
    writer.setCreator("smcalendar")
    writer.setTitle(title)
    turned = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(paper.size), turned, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    _check(writer.setPageLayout(layout))
    models = QPdfWriter.ColorModel
    writer.setColorModel(models.Grayscale if gray else models.RGB)
    return writer


def _blank(width: float, height: float, *, pages: int, dpi: float) -> QImage:
    dots = round(width / _INCH * dpi), round(height * pages / _INCH * dpi)
    if max(dots) > _TALLEST_PICTURE:
        raise UserError("picture_too_large", n=pages)
    image = QImage(*dots, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / _INCH * 1000))
    image.setDotsPerMeterY(round(dpi / _INCH * 1000))
    image.fill(Qt.GlobalColor.white)
    return image


@contextmanager
def _painting(device: QPaintDevice) -> Iterator[QPainter]:
    painter = QPainter()
    _check(painter.begin(device))
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield painter
    except BaseException:
        painter.end()
        raise
    _check(painter.end())


def _check(done: bool) -> None:
    if not done:
        raise UserError("page_not_made")


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _check(image.save(buffer, "PNG"))  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())


def _decoded(png: bytes) -> QImage:
    """Reads it from no buffer of Python's.

    Qt would wait for Python while the window's thread, amid Python, waits for Qt to read an icon.
    """
    return QImage.fromData(png, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]


def _middle(image: QImage, ratio: float) -> QRectF:
    """Returns the largest rectangle of this ratio (width to height) in the middle of an image."""
    width = min(image.width(), image.height() * ratio)
    height = width / ratio
    return QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)


@cache
def _colour(name: str) -> QColor:
    """A function: to wrap a class of Qt, its signatures are read, which takes long."""
    return QColor(name)


def _point(x: float, y: float) -> QPointF:
    return QPointF(x * DOTS, y * DOTS)


def _rectangle(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * DOTS, y * DOTS, width * DOTS, height * DOTS)
