"""The printed week: laid out once for PDF, picture, preview and printer."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

from smcalendar import datewords
from smcalendar.domain.weeksheet import WeekSheet, entries, title
from smcalendar.paper.canvas import Canvas
from smcalendar.paper.document import Document
from smcalendar.paper.fonts import Fonts
from smcalendar.paper.papers import PAPERS
from smcalendar.paper.shapes import draw_checkbox, draw_shape
from smcalendar.paper.styles import RULE, Mark, Text, Thumbnail
from smcalendar.paper.week_pages import Column, Placed, WeekPage, week_pages
from smcalendar.words import Words

Pictures = Mapping[str, bytes | Path]
"""Thumbnails the program has made itself, by SHA-256 of the asset: a PNG, or where one lies."""

_ZOOMS: Mapping[str, tuple[float, ...]] = MappingProxyType(
    {"a4": (1,), "a3": (1.25, 1), "letter": (1,)}
)
"""What hangs on a wall is read from farther away, unless that would take more paper."""

_NO_PICTURES: Pictures = MappingProxyType({})
_WORKDAY, _WEEKEND = "#e6e6e6", "#cfcfcf"
_SATURDAY = 6
# Full ones become blobs on a copier.
_FAINT = 0.4


def week_document(
    week: WeekSheet,
    words: Words,
    *,
    paper: str = "a4",
    gray: bool = False,
    pictures: Pictures = _NO_PICTURES,
) -> Document:
    """Returns the week laid out on landscape paper, a name of `papers.PAPERS`.

    With `gray` nothing in it has a colour.
    """
    fonts = Fonts()
    zoom, pages = _laid_out(week, words, fonts, paper=paper, pictures=pictures)
    return Document(
        pages=tuple(partial(_paint, page, gray=gray, pictures=pictures) for page in pages),
        fonts=fonts,
        paper=paper,
        landscape=True,
        zoom=zoom,
        gray=gray,
        title=title(week, words, datewords),
    )


def week_pdf(
    week: WeekSheet,
    words: Words,
    *,
    paper: str = "a4",
    gray: bool = False,
    pictures: Pictures = _NO_PICTURES,
) -> bytes:
    """Returns `week_document` as a PDF. Raises `UserError("page_not_made")`."""
    return week_document(week, words, paper=paper, gray=gray, pictures=pictures).pdf()


def week_png(
    week: WeekSheet,
    words: Words,
    *,
    paper: str = "a4",
    gray: bool = False,
    pictures: Pictures = _NO_PICTURES,
    dpi: int = 150,
) -> bytes:
    """Returns all pages of the week, one below the other, so that no post is left out.

    Raises `UserError` with `picture_too_large` and the number of pages, or `page_not_made`.
    """
    return week_document(week, words, paper=paper, gray=gray, pictures=pictures).png(dpi)


def undrawable(week: WeekSheet, words: Words) -> str:
    """Returns the characters of the week that no installed font can draw, each once.

    Chinese among them means that a Chinese font is missing.
    """
    return Fonts().undrawable(_texts(week, words))


def _texts(week: WeekSheet, words: Words) -> Iterable[str]:
    yield from (title(week, words, datewords), week.workspace, *week.filters)
    for day in week.days:
        for each in entries(week, day):
            yield from (each.title, each.account, each.format_names[words.lang])


def _laid_out(
    week: WeekSheet, words: Words, fonts: Fonts, *, paper: str, pictures: Pictures
) -> tuple[float, tuple[WeekPage, ...]]:
    """Returns the largest print that needs no more pages than a smaller one, and its pages."""
    tries: list[tuple[float, tuple[WeekPage, ...]]] = []
    for zoom in _ZOOMS[paper]:
        width, height = PAPERS[paper].turned(landscape=True, zoom=zoom)
        pages = week_pages(week, words, ruler=fonts, width=width, height=height, pictures=pictures)
        tries.append((zoom, pages))
    return min(tries, key=lambda each: len(each[1]))


def _paint(page: WeekPage, canvas: Canvas, *, gray: bool, pictures: Pictures) -> None:
    """Paints kind by kind: each change of colour or thickness costs time and bytes."""
    posts = [post for column in page.columns for post in column.posts]
    for column in page.columns:
        _paint_area(column, canvas)
    for text in (*page.frame.texts, page.foot):
        _write(canvas, text)
    for column in page.columns:
        _write_column(column, canvas)
    for post in posts:
        end = post.x + post.card.width, post.bottom
        canvas.line((post.x, post.bottom), end, colour=RULE)
    for mark, x, y in sorted(_marks(page, posts), key=lambda each: each[0].shape or ""):
        _draw(canvas, mark, x, y, gray=gray)
    for post in posts:
        if post.card.thumbnail:
            _paint_thumbnail(canvas, post.card.thumbnail, post, gray=gray, pictures=pictures)


def _paint_area(column: Column, canvas: Canvas) -> None:
    area = column.area
    head = _WEEKEND if column.date.isoweekday() >= _SATURDAY else _WORKDAY
    canvas.rectangle(area.left, area.top, area.width, column.head, fill=head)
    canvas.rectangle(area.left, area.top, area.width, area.height)


def _write_column(column: Column, canvas: Canvas) -> None:
    for text in column.texts:
        _write(canvas, text)
    for post in column.posts:
        for text in post.card.texts:
            _write(canvas, text, post.x, post.y)


def _marks(page: WeekPage, posts: Iterable[Placed]) -> Iterator[tuple[Mark, float, float]]:
    """Yields the shapes and boxes with the corner from which their places count."""
    yield from ((mark, 0, 0) for mark in page.frame.marks)
    for post in posts:
        yield from ((mark, post.x, post.y) for mark in post.card.marks)


def _paint_thumbnail(
    canvas: Canvas, thumbnail: Thumbnail, post: Placed, *, gray: bool, pictures: Pictures
) -> None:
    x, y, size = post.x + thumbnail.x, post.y + thumbnail.y, thumbnail.size
    png = _bytes(pictures[thumbnail.sha256])
    if not canvas.picture(x, y, size, size, png=png, opacity=_FAINT if gray else 1):
        canvas.rectangle(x, y, size, size, line=RULE)


def _bytes(picture: bytes | Path) -> bytes:
    return picture if isinstance(picture, bytes) else picture.read_bytes()


def _write(canvas: Canvas, text: Text, x: float = 0, y: float = 0) -> None:
    canvas.text(x + text.x, y + text.y, text.text, text.style, colour=text.colour)


def _draw(canvas: Canvas, mark: Mark, x: float, y: float, *, gray: bool) -> None:
    x, y = x + mark.x, y + mark.y
    if mark.shape is None:
        draw_checkbox(canvas, x, y, size=mark.size, ticked=mark.ticked)
    else:
        draw_shape(canvas, mark.shape, x, y, size=mark.size, gray=gray)
