"""Lays out the printed week: seven columns, over as many pages as the fullest day needs."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from smcalendar import datewords
from smcalendar.domain.weeksheet import (
    NO_POSTS,
    WeekEntry,
    WeekSheet,
    entries,
    marks_used,
    special,
)
from smcalendar.paper.styles import QUIET, SMALLEST, Ruler, Style, Text
from smcalendar.paper.week_cards import LOOKS, Card, Slot, card, ems, estimated_height
from smcalendar.paper.week_frame import Area, Frame, frame, page_foot
from smcalendar.words import Words

DAY_HEAD = 9.0
"""How high the head of a day is, in millimetres, where no day of the week is special."""

PADDING = 1.3

_DAY, _COUNT, _MORE = Style(11, bold=True), Style(SMALLEST), Style(8, bold=True)
_MORE_HEIGHT = _MORE.line + 1.2

Parts = tuple[tuple[Card, ...], ...]
"""The posts of one day, cut up for the pages."""

Sized = tuple[WeekEntry, float]
"""A post, and about how many ems wide its title is."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A post with its upper left corner on the page, in millimetres."""

    card: Card
    x: float
    y: float

    @property
    def bottom(self) -> float:
        return self.y + self.card.height


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over a day, and how high that is."""

    date: dt.date
    special: str
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One day on one page: its area with the head, and what stands in it."""

    date: dt.date
    area: Area
    head: float
    posts: tuple[Placed, ...]
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class WeekPage:
    """One page; the frame is the same on all of them."""

    frame: Frame
    columns: tuple[Column, ...]
    foot: Text


def week_pages(
    sheet: WeekSheet,
    words: Words,
    *,
    ruler: Ruler,
    width: float,
    height: float,
    pictures: Container[str] = (),
) -> tuple[WeekPage, ...]:
    """Returns the pages of this size (millimetres): as few as can be, each day as roomy as it can.

    `pictures` holds the SHA-256 of the assets that have a thumbnail.
    """
    days = [entries(sheet, day) for day in sheet.days]
    around = frame(sheet, words, ruler, width=width, height=height, used=marks_used(days))
    areas = _columns(around.area, len(sheet.days))
    slots = _slots(words, ruler, width=areas[0].width - 2 * PADDING, pictures=pictures)
    heads = [
        Head(day.date, special(sheet, day.date, words.lang), head_height(sheet, words.lang))
        for day in sheet.days
    ]
    room = around.area.height - heads[0].height
    parts = [_on_fewest_pages(day, slots, room=room) for day in days]
    pages = max(map(len, parts))
    by_day = [
        [_column(head, area, each, page=page, slot=slots[0]) for page in range(pages)]
        for head, area, each in zip(heads, areas, parts, strict=True)
    ]
    return tuple(
        WeekPage(
            around,
            columns,
            page_foot(sheet, words, ruler, area=around.area, page=page, pages=pages),
        )
        for page, columns in enumerate(zip(*by_day, strict=True), start=1)
    )


def head_height(sheet: WeekSheet, lang: str) -> float:
    """Returns how high the heads of the days are: with one day special, all have a line more."""
    is_special = any(special(sheet, day.date, lang) for day in sheet.days)
    return DAY_HEAD + _COUNT.line if is_special else DAY_HEAD


def cut(heights: Sequence[float], *, room: float, reserved: float) -> tuple[int, ...]:
    """Returns how many follow each other on each page; `reserved` is for saying that more come."""
    until = (0.0, *accumulate(heights))
    ends = [0]
    while until[-1] - until[ends[-1]] > room:
        fitting = bisect_right(until, until[ends[-1]] + room - reserved) - 1
        ends.append(max(fitting, ends[-1] + 1))
    return tuple(end - start for start, end in pairwise((*ends, len(heights))))


def _slots(
    words: Words, ruler: Ruler, *, width: float, pictures: Container[str]
) -> tuple[Slot, ...]:
    return tuple(
        Slot(words=words, ruler=ruler, look=look, width=width, pictures=pictures) for look in LOOKS
    )


def _on_fewest_pages(posts: Iterable[WeekEntry], slots: Sequence[Slot], *, room: float) -> Parts:
    """Returns a day in the roomiest look that takes no more pages than the closest.

    A look that will hardly do is not measured.
    """
    day = [(each, ems(each.title)) for each in posts]
    fewest = _guess(day, slots[-1], room=room)
    for slot in slots[:-1]:
        if _guess(day, slot, room=room) <= fewest:
            parts = _parts(day, slot, room=room)
            if len(parts) <= fewest:
                return parts
    return _parts(day, slots[-1], room=room)


def _guess(day: Sequence[Sized], slot: Slot, *, room: float) -> int:
    """Returns how many pages a day takes in a look, about."""
    heights = [estimated_height(entry, width, slot) for entry, width in day]
    return len(cut(heights, room=room, reserved=_MORE_HEIGHT))


def _parts(day: Sequence[Sized], slot: Slot, *, room: float) -> Parts:
    cards = tuple(card(entry, slot) for entry, _ in day)
    counts = cut([each.height for each in cards], room=room, reserved=_MORE_HEIGHT)
    ends = (0, *accumulate(counts))
    return tuple(cards[start:end] for start, end in pairwise(ends))


def _columns(area: Area, count: int) -> tuple[Area, ...]:
    width = area.width / count
    lefts = (area.left + number * width for number in range(count))
    return tuple(Area(left, area.top, left + width, area.bottom) for left in lefts)


def _column(head: Head, area: Area, parts: Parts, *, page: int, slot: Slot) -> Column:
    cards = parts[page] if page < len(parts) else ()
    below = Area(area.left, area.top + head.height, area.right, area.bottom)
    texts = (
        *_heading(head, sum(map(len, parts)), area, slot=slot),
        *_remark(parts, page, below, slot),
    )
    posts = tuple(_placed(cards, below))
    return Column(date=head.date, area=area, head=head.height, posts=posts, texts=texts)


def _placed(cards: Sequence[Card], area: Area) -> Iterator[Placed]:
    y = area.top
    for each in cards:
        yield Placed(each, area.left + PADDING, y)
        y += each.height


def _heading(head: Head, count: int, area: Area, *, slot: Slot) -> Iterator[Text]:
    number = slot.words.t("%n post(s)", "on one day", count)
    y = area.top + (DAY_HEAD - _DAY.line) / 2
    x = area.right - PADDING - slot.ruler.width(number, _COUNT)
    left = area.left + PADDING
    yield Text(left, y, datewords.date(head.date, slot.words.lang), _DAY)
    if count:
        yield Text(x, y + 1.3, number, _COUNT)
    if head.special:
        said = slot.ruler.elided(head.special, _COUNT, area.width - 2 * PADDING)
        yield Text(left, y + _DAY.line, said, _COUNT)


def _remark(parts: Parts, page: int, area: Area, slot: Slot) -> tuple[Text, ...]:
    """Says that there is nothing, nothing more, or more on the next page."""
    left = sum(map(len, parts[page + 1 :]))
    if left:
        text = slot.words.t("… %n more, see next page", "", left)
        return (_centred(text, area, slot, y=area.bottom - _MORE_HEIGHT + 0.6, style=_MORE),)
    if page < len(parts) and parts[page]:
        return ()
    text = slot.words.t("(no more posts)") if any(parts) else slot.words.t(NO_POSTS)
    y = area.top + 3
    return (_centred(text, area, slot, y=y, style=Style(8)),)


def _centred(text: str, area: Area, slot: Slot, *, y: float, style: Style) -> Text:
    x = area.left + (area.width - slot.ruler.width(text, style)) / 2
    return Text(x, y, text, style, QUIET)
