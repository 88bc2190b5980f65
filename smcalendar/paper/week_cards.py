"""One post of the printed week: what it says in the room it has."""

import math
from collections.abc import Container
from dataclasses import dataclass

from smcalendar import datewords
from smcalendar.domain.messages import STATES
from smcalendar.domain.states import State
from smcalendar.domain.weeksheet import NO_TIME, NO_TITLE, WeekEntry, own_time
from smcalendar.paper.styles import (
    BLACK,
    QUIET,
    SMALLEST,
    Mark,
    Ruler,
    Sign,
    Style,
    Text,
    Thumbnail,
)
from smcalendar.words import Words

BOX = 3.0
"""The checkbox, in millimetres."""

_NOTE = Style(SMALLEST)
_BETWEEN = 1.0
_ABOVE_PICTURE = 0.3
_CLOSED = frozenset({State.REJECTED, State.CANCELLED, State.TAKEN_DOWN})
"""Nothing is left to tick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How roomy posts stand: fonts, most lines of title and note, thumbnail and gaps in mm."""

    head: Style
    body: Style
    lines: int
    notes: int
    thumbnail: float
    gap: float

    @property
    def shape(self) -> float:
        return self.head.em * 0.85


def _look(size: float, *, lines: int, notes: int, thumbnail: float, gap: float) -> Look:
    head, body = Style(size, bold=True), Style(size)
    return Look(head=head, body=body, lines=lines, notes=notes, thumbnail=thumbnail, gap=gap)


LOOKS = (
    _look(8.5, lines=3, notes=2, thumbnail=12, gap=1.2),
    _look(8.5, lines=3, notes=2, thumbnail=0, gap=1.1),
    _look(8, lines=2, notes=1, thumbnail=0, gap=0.9),
    _look(7.5, lines=1, notes=1, thumbnail=0, gap=0.8),
    _look(SMALLEST, lines=1, notes=1, thumbnail=0, gap=0.6),
)
"""The roomiest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One post in its place; places of the parts are relative to the upper left corner."""

    entry: WeekEntry
    width: float
    height: float
    texts: tuple[Text, ...]
    marks: tuple[Mark, ...]
    thumbnail: Thumbnail | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The room a post gets, and what it is laid out with; `pictures` holds SHA-256."""

    words: Words
    ruler: Ruler
    look: Look
    width: float
    pictures: Container[str]


def card(entry: WeekEntry, slot: Slot) -> Card:
    """Returns a post as wide as it is told, and as high as it has to be."""
    look = slot.look
    top = look.gap + look.head.line
    thumbnail = _thumbnail(entry, slot, y=top + _ABOVE_PICTURE)
    left = thumbnail.size + _BETWEEN if thumbnail else 0
    caption = _caption(entry, slot, left=left, top=top)
    note_y = top + len(caption) * look.body.line
    note = _note(entry, slot, x=left, y=note_y)
    text_end = note_y + len(note) * _NOTE.line
    picture_end = thumbnail.y + thumbnail.size if thumbnail else 0
    return Card(
        entry=entry,
        width=slot.width,
        height=max(text_end, picture_end) + look.gap,
        texts=(_head(entry, slot), *caption, *note),
        marks=_marks(entry, slot),
        thumbnail=thumbnail,
    )


def ems(text: str) -> float:
    """Returns about how wide a text is in its own size: a Chinese character is one."""
    wide = (len(text.encode(errors="replace")) - len(text)) / 2
    return (len(text) - wide) * 0.56 + wide


def estimated_height(entry: WeekEntry, width: float, slot: Slot) -> float:
    """Returns about how high a post will be whose title is so many ems wide."""
    look = slot.look
    picture = look.thumbnail if _picture(entry, slot) else 0.0
    room = slot.width - picture - _BETWEEN
    lines = min(look.lines, math.ceil(width * look.body.em / room) or 1)
    body = max(picture, lines * look.body.line + _NOTE.line)
    return look.head.line + body + 2 * look.gap


def _thumbnail(entry: WeekEntry, slot: Slot, *, y: float) -> Thumbnail | None:
    picture = _picture(entry, slot)
    return Thumbnail(0, y, slot.look.thumbnail, picture) if picture else None


def _picture(entry: WeekEntry, slot: Slot) -> str:
    if not slot.look.thumbnail:
        return ""
    return next((each for each in entry.files if each in slot.pictures), "")


def _head(entry: WeekEntry, slot: Slot) -> Text:
    look, words = slot.look, slot.words
    time = f"{entry.time:%H:%M}" if entry.time else words.t(NO_TIME)
    text = f"{time} {entry.mark}·{entry.format_names[words.lang]}"
    x = BOX + _BETWEEN
    room = slot.width - x - _marks_width(entry, look)
    return Text(x, look.gap, slot.ruler.elided(text, look.head, room), look.head)


def _caption(entry: WeekEntry, slot: Slot, *, left: float, top: float) -> tuple[Text, ...]:
    look = slot.look
    struck = entry.state is State.CANCELLED
    style = look.body._replace(struck=True) if struck else look.body
    text = entry.title or slot.words.t(NO_TITLE)
    colour = BLACK if entry.title else QUIET
    lines = slot.ruler.wrapped(text, style, width=slot.width - left, lines=look.lines)
    return tuple(
        Text(left, top + row * style.line, line, style, colour) for row, line in enumerate(lines)
    )


def _note(entry: WeekEntry, slot: Slot, *, x: float, y: float) -> tuple[Text, ...]:
    """Returns code, flags, the clock of another zone, and the account."""
    flags = (slot.words.t(STATES[each]) for each in entry.flags)
    own = own_time(entry, slot.words.lang, datewords)
    text = " ".join(filter(None, (entry.code, *flags, own, entry.account)))
    room = slot.width - x
    lines = slot.ruler.wrapped(text, _NOTE, width=room, lines=slot.look.notes)
    return tuple(
        Text(x, y + row * _NOTE.line, line, _NOTE, QUIET) for row, line in enumerate(lines)
    )


def _marks_width(entry: WeekEntry, look: Look) -> float:
    return (1 + len(entry.flags)) * (look.shape + 0.5) + _BETWEEN / 2


def _marks(entry: WeekEntry, slot: Slot) -> tuple[Mark, ...]:
    look = slot.look
    shapes: tuple[Sign, ...] = (*entry.flags, entry.state)
    x = slot.width - len(shapes) * (look.shape + 0.5) + 0.5
    y = look.gap + (look.head.line - look.shape) / 2
    signs = (
        Mark(x + number * (look.shape + 0.5), y, look.shape, shape)
        for number, shape in enumerate(shapes)
    )
    if entry.state in _CLOSED:
        return tuple(signs)
    box_y = look.gap + (look.head.line - BOX) / 2
    return Mark(0, box_y, BOX, ticked=entry.state is State.POSTED), *signs
