"""What stands around the days of the printed week: title, legend, facts, and the foot."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smcalendar import datewords
from smcalendar.domain import weeksheet
from smcalendar.domain.deskwords import labelled
from smcalendar.domain.messages import STATES
from smcalendar.domain.weeksheet import WeekSheet
from smcalendar.paper.styles import QUIET, Mark, Ruler, Sign, Style, Text
from smcalendar.words import Words

MARGIN = 10.0
TITLE, PLAIN, FOOT = Style(14, bold=True), Style(8), Style(7.5)

_GAP = 3.2
_SHAPE = 2.6
_MOST_FILTER_LINES = 2


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in millimetres."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Frame:
    """What is the same on each page, and the area that is left for the days."""

    texts: tuple[Text, ...]
    marks: tuple[Mark, ...]
    area: Area


def frame(
    sheet: WeekSheet,
    words: Words,
    ruler: Ruler,
    *,
    width: float,
    height: float,
    used: Iterable[Sign],
) -> Frame:
    """Returns the frame of a page of this size (millimetres); the legend explains what is used."""
    inner = Area(MARGIN, MARGIN, width - MARGIN, height - MARGIN)
    top, legend_y = _title(sheet, words, ruler, inner)
    legend = tuple(_legend(used, words, ruler, _below(inner, legend_y)))
    bottom = max(text.y for text, _ in legend) + PLAIN.line
    foot_y = inner.bottom - FOOT.line
    return Frame(
        texts=(*top, *(text for text, _ in legend), _printed(sheet, words, inner, foot_y)),
        marks=tuple(mark for _, mark in legend),
        area=Area(inner.left, bottom + 1.4, inner.right, foot_y - 1.4),
    )


def page_foot(
    sheet: WeekSheet, words: Words, ruler: Ruler, *, area: Area, page: int, pages: int
) -> Text:
    """Returns the workspace and which page of how many, right below the area."""
    number = words.t("Page {page} of {pages}").format(page=page, pages=pages)
    name = ruler.elided(sheet.workspace, FOOT, area.width / 5)
    text = f"{name} · {number}"
    return Text(area.right - ruler.width(text, FOOT), area.bottom + 1.4, text, FOOT, QUIET)


def _below(area: Area, y: float) -> Area:
    return Area(area.left, y, area.right, area.bottom)


def _title(
    sheet: WeekSheet, words: Words, ruler: Ruler, area: Area
) -> tuple[tuple[Text, ...], float]:
    """Returns title and facts, and where the next line begins.

    Facts that are too long to stand beside the title get lines of their own.
    """
    title = weeksheet.title(sheet, words, datewords)
    room = area.width - ruler.width(title, TITLE) - 2 * _GAP
    beside, below = _divided(weeksheet.facts(sheet, words), ruler, room=room)
    y = area.top + TITLE.line
    lines = ruler.wrapped(below, PLAIN, width=area.width, lines=_MOST_FILTER_LINES)
    texts = (
        Text(area.left, area.top, title, TITLE),
        Text(area.right - ruler.width(beside, PLAIN), y - PLAIN.line - 0.9, beside, PLAIN),
        *(Text(area.left, y + row * PLAIN.line, line, PLAIN) for row, line in enumerate(lines)),
    )
    return texts, y + len(lines) * PLAIN.line + 0.4


def _divided(facts: tuple[str, ...], ruler: Ruler, *, room: float) -> tuple[str, str]:
    """Returns as many facts as there is room for, and the others."""
    halves = ((facts[:count], facts[count:]) for count in range(len(facts), -1, -1))
    joined = ((" · ".join(first), " · ".join(rest)) for first, rest in halves)
    return next(each for each in joined if ruler.width(each[0], PLAIN) <= room)


def _legend(
    used: Iterable[Sign], words: Words, ruler: Ruler, area: Area
) -> Iterator[tuple[Text, Mark]]:
    """Yields the shapes in use with their words, and the box, in as many lines as they need."""
    meanings: list[tuple[Sign | None, str]] = [
        *((each, words.t(STATES[each])) for each in used),
        (None, words.t("tick when posted")),
    ]
    x, y = area.left, area.top
    for shape, text in meanings:
        width = _SHAPE + 1 + ruler.width(text, PLAIN)
        if x + width > area.right:
            x, y = area.left, y + PLAIN.line
        mark = Mark(x, y + (PLAIN.line - _SHAPE) / 2, _SHAPE, shape)
        yield Text(x + _SHAPE + 1, y, text, PLAIN), mark
        x += width + _GAP


def _printed(sheet: WeekSheet, words: Words, area: Area, y: float) -> Text:
    parts = (
        words.t("Printed {time}").format(time=sheet.made),
        labelled(words.t("Print code"), sheet.head.code, words),
        labelled(words.t("Changes since this print"), sheet.changes_command, words),
    )
    return Text(area.left, y, " · ".join(parts), FOOT, QUIET)
