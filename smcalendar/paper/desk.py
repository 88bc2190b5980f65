"""The posting checklist as PDF."""

from functools import partial

from smcalendar import datewords
from smcalendar.domain.desk import Sheet
from smcalendar.domain.deskwords import ToldSheet, told
from smcalendar.paper.canvas import Canvas, pdf
from smcalendar.paper.desk_pages import Placed, desk_pages
from smcalendar.paper.desk_rows import Row, Setting, groups
from smcalendar.paper.fonts import Fonts
from smcalendar.paper.papers import PAPERS
from smcalendar.paper.shapes import draw_checkbox, draw_shape
from smcalendar.paper.styles import QUIET, Mark, Style, Text
from smcalendar.words import Words

MARGIN = 14.0
FOOT = Style(7.5)


def checklist_pdf(sheet: Sheet, words: Words, paper: str = "a4") -> bytes:
    """Returns the checklist as a PDF on upright paper, a name of `papers.PAPERS`.

    Raises `UserError("page_not_made")`.
    """
    fonts = Fonts()
    checklist = told(sheet, words, datewords)
    width, height = PAPERS[paper].turned(landscape=False)
    setting = Setting(words, checklist.labels, fonts, width - 2 * MARGIN)
    room = height - 2 * MARGIN - 2 * FOOT.line
    pages = desk_pages(groups(checklist, setting), room=room)
    painted = [
        partial(_paint, page, _foot(checklist, setting, page=number, pages=len(pages)))
        for number, page in enumerate(pages, start=1)
    ]
    return pdf(painted, paper, title=f"{checklist.title} {checklist.days}", fonts=fonts)


def _foot(checklist: ToldSheet, setting: Setting, *, page: int, pages: int) -> tuple[Text, Text]:
    """Returns which page of how many, and left of it what the paper is; `y` is the page's."""
    number = setting.words.t("Page {page} of {pages}").format(page=page, pages=pages)
    right = setting.width - setting.ruler.width(number, FOOT)
    facts = (each.value for each in checklist.facts)
    about = " · ".join((f"{checklist.title} {checklist.days}", *facts))
    return (
        Text(0, 0, setting.ruler.elided(about, FOOT, right - 4), FOOT, QUIET),
        Text(right, 0, number, FOOT, QUIET),
    )


def _paint(page: tuple[Placed, ...], foot: tuple[Text, ...], canvas: Canvas) -> None:
    for placed in page:
        _paint_row(canvas, placed.row, MARGIN + placed.y)
    for text in foot:
        _write(canvas, text, canvas.height - MARGIN - FOOT.line)


def _paint_row(canvas: Canvas, row: Row, y: float) -> None:
    for rule in row.rules:
        start, end = (MARGIN + rule.x, y + rule.y), (MARGIN + rule.to_x, y + rule.to_y)
        canvas.line(start, end, colour=rule.colour, thickness=rule.thickness)
    for text in row.texts:
        _write(canvas, text, y)
    for mark in row.marks:
        _draw(canvas, mark, y)


def _write(canvas: Canvas, text: Text, y: float) -> None:
    canvas.text(MARGIN + text.x, y + text.y, text.text, text.style, colour=text.colour)


def _draw(canvas: Canvas, mark: Mark, y: float) -> None:
    x, y = MARGIN + mark.x, y + mark.y
    if mark.shape is None:
        draw_checkbox(canvas, x, y, size=mark.size, ticked=mark.ticked)
    else:
        draw_shape(canvas, mark.shape, x, y, size=mark.size)
