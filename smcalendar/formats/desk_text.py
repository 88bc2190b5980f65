"""A posting checklist for a chat: a line for each item, by day and platform."""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import groupby

from smcalendar import datewords
from smcalendar.domain.desk import Sheet
from smcalendar.domain.deskwords import ToldEntry, ToldSheet, told
from smcalendar.domain.states import State
from smcalendar.words import Words

Placed = tuple[str, ToldEntry]
"""An entry with the name of its platform."""


def to_text(sheet: Sheet, words: Words) -> bytes:
    checklist = told(sheet, words, datewords)
    blocks = [_head(checklist), *_days(checklist, words.lang), *_apart(checklist)]
    if not checklist.sections:
        blocks.append(checklist.labels["empty"])
    return ("\n\n".join(blocks) + "\n").encode(errors="replace")


def _head(checklist: ToldSheet) -> str:
    facts = " · ".join(each.value for each in checklist.facts)
    return f"{checklist.title} {checklist.days}\n{facts}"


def _days(checklist: ToldSheet, lang: str) -> Iterator[str]:
    placed = [(each.name, entry) for each in checklist.sections for entry in each.entries]
    for date, of_day in groupby(sorted(placed, key=_day), key=_day):
        entries = list(of_day)
        heading = entries[0][1].when if date == dt.date.max else datewords.date(date, lang)
        yield "\n".join((f"■ {heading}", *_platforms(entries)))


def _apart(checklist: ToldSheet) -> Iterator[str]:
    placed = [(each.name, entry) for each in checklist.sections for entry in each.apart]
    if placed:
        yield "\n".join((f"■ {checklist.labels['apart']}", *_platforms(placed)))


def _day(placed: Placed) -> dt.date:
    """Sorts by the day in the sheet's zone, and what has none to the end."""
    return placed[1].date or dt.date.max


def _platforms(placed: Iterable[Placed]) -> Iterator[str]:
    for platform, of_platform in groupby(placed, key=lambda each: each[0]):
        yield platform
        for _, entry in of_platform:
            yield from _entry(entry)


def _entry(in_words: ToldEntry) -> Iterator[str]:
    entry = in_words.entry
    title = " ".join(entry.title.split())
    clock = in_words.when if in_words.reasons else in_words.clock
    usual = entry.state is State.READY and not entry.flags
    state = () if usual else (in_words.state,)
    yield " ".join((clock, entry.account, entry.code, title, *state))
    yield from (f"→ {each}" for each in in_words.reasons)
