"""The words of a typed line that are more than words: days, times, accounts, names."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from smcalendar.domain import typed_dates
from smcalendar.domain.named_accounts import Known
from smcalendar.domain.notes import Note
from smcalendar.domain.typed_times import ANY_TIME, TIME, time_said
from smcalendar.domain.vocabulary import ENDS, Vocabulary


class Sort(StrEnum):
    """What a word of a line is."""

    DAY = "day"
    TIME = "time"
    ACCOUNTS = "accounts"
    CAMPAIGN = "campaign"
    OWNER = "owner"
    LABEL = "label"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word, or several that belong together. `start` and `end` are places in the line.

    The value is a day, a clock time (None: any time), the words for accounts, the id of a campaign
    or a person, the name of a label. A `weak` one is an ordinary word too. One with a `note` means
    nothing; the note says why.
    """

    sort: Sort
    start: int
    end: int
    text: str
    value: Any = None
    weak: bool = False
    note: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A line that is read, and the same folded; `rather` are ids that are meant before others."""

    line: str
    folded: str
    vocabulary: Vocabulary
    today: dt.date
    rather: frozenset[str] = frozenset()

    def word(self, sort: Sort, start: int, end: int, **more: Any) -> Word:
        return Word(sort=sort, start=start, end=end, text=self.line[start:end], **more)

    def note(self, code: str, span: tuple[int, int]) -> Note:
        return Note(code, {"cell": self.line[slice(*span)]})

    def ends(self, place: int) -> bool:
        """Says whether a word may be over here."""
        return _OVER.match(self.folded, place) is not None


_OVER = re.compile(rf"[{ENDS}]|$")

_ENGLISH_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_CHINESE_DAY = r"(?:週|周|星期|禮拜)[一二三四五六日天]"
_BESIDE = rf"(?:\s?\(\s*(?:{_CHINESE_DAY}|[一二三四五六日天]|{_ENGLISH_DAY})\s*\))?"
_NUMBERED = (
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{2,3}/\d{1,2}/\d{1,2}|\d{1,2}/\d{1,2}"
    r"|(?:\d{2,4}年)?\d{1,2}月\d{1,2}[日號]"
)
_NAMED = rf"(?:{_ENGLISH_DAY},?\s+)?({typed_dates.WITH_MONTH})"
_STRONG = re.compile(
    rf"(?:on\s+)?(?:({_NUMBERED}){_BESIDE}|{_NAMED}"
    rf"|((?:上|本|這|下下|下)?個?{_CHINESE_DAY}|(?:next|this|last)\s+{_ENGLISH_DAY}))"
)
_WEAK = re.compile(
    rf"(?:on\s+)?({'|'.join(sorted(typed_dates.NEAR, key=len, reverse=True))}|{_ENGLISH_DAY}"
    r"|\+\d{1,3}(?:\s?(?:days|day|d|天|日|weeks|week|w|週|周))?)"
)
_BARE_WEEKDAY = re.compile(rf"{_CHINESE_DAY}|{_ENGLISH_DAY}")
_TIME = re.compile(rf"(?:at\s+)?(?:({TIME.pattern})|{ANY_TIME.pattern})")
_QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』')
_PLAIN = re.compile(rf"[^{ENDS}]+")

_WRITTEN: Mapping[str, str] = {"line": "LINE", "x": "X", "threads": "Threads"}
"""Platforms whose names are words too: alone, they mean the platform only when written so."""


def day_at(reading: Reading, start: int) -> Word | None:
    """Returns the day that begins here; a clock time may follow without a blank."""
    for form, weak in ((_STRONG, False), (_WEAK, True)):
        found = form.match(reading.folded, start)
        if found and (reading.ends(found.end()) or time_at(reading, found.end())):
            said = next(filter(None, found.groups()))
            day = _day(said, reading.today)
            note = None if day else reading.note("pasted_no_day", found.span())
            return reading.word(Sort.DAY, *found.span(), value=day, weak=weak, note=note)
    return None


def _day(said: str, today: dt.date) -> dt.date | None:
    """A weekday alone is the next one that comes."""
    day = typed_dates.understood(said.rstrip("."), today)
    if day is not None and day < today and _BARE_WEEKDAY.fullmatch(said):
        return day + dt.timedelta(weeks=1)
    return day


def time_at(reading: Reading, start: int) -> Word | None:
    """Returns the clock time that begins here."""
    found = _TIME.match(reading.folded, start)
    if found is None or not reading.ends(found.end()):
        return None
    try:
        time = time_said(found[1]) if found[1] else None
    except ValueError:
        note = reading.note("pasted_no_time", found.span())
        return reading.word(Sort.TIME, *found.span(), note=note)
    return reading.word(Sort.TIME, *found.span(), value=time)


def accounts_at(reading: Reading, start: int) -> Word | None:
    """Returns the accounts that are named here, one or several joined ones."""
    found = reading.vocabulary.words.match(reading.folded, start)
    if found is None or not reading.ends(found.end()):
        return None
    wanted = _WRITTEN.get(found[0])
    written = unicodedata.normalize("NFKC", reading.line[start : found.end()])
    if wanted is not None and written != wanted:
        return None
    return reading.word(Sort.ACCOUNTS, *found.span(), value=_parts(reading, *found.span()))


def _parts(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    found = reading.vocabulary.word.finditer(reading.folded, start, end)
    return tuple(reading.line[slice(*each.span())] for each in found)


def hash_at(reading: Reading, start: int) -> Word | None:
    """Returns the campaign, or else the label, that is named here after #."""
    if reading.folded[start] != "#":
        return None
    end, ids = _named(reading, start + 1, reading.vocabulary.campaigns)
    if ids:
        return _one_of(reading, Sort.CAMPAIGN, (start, end), ids, "pasted_several_campaigns")
    end, labels = _named(reading, start + 1, reading.vocabulary.labels, exact=True)
    return reading.word(Sort.LABEL, start, end, value=labels[0]) if labels else None


def person_at(reading: Reading, start: int) -> Word | None:
    """Returns the person who is named here after @."""
    if reading.folded[start] != "@":
        return None
    end, ids = _named(reading, start + 1, reading.vocabulary.people)
    return _one_of(reading, Sort.OWNER, (start, end), ids, "pasted_several_people") if ids else None


def _one_of(
    reading: Reading, sort: Sort, span: tuple[int, int], ids: tuple[str, ...], code: str
) -> Word:
    ids = tuple(each for each in ids if each in reading.rather) or ids
    if len(ids) == 1:
        return reading.word(sort, *span, value=ids[0])
    return reading.word(sort, *span, note=reading.note(code, span))


def _named(
    reading: Reading, start: int, names: Known, *, exact: bool = False
) -> tuple[int, tuple[str, ...]]:
    """Returns where a name ends and whose it is: the longest whole one, or else a beginning."""
    text = reading.folded
    quoted = _QUOTED.match(text, start)
    if quoted and reading.ends(quoted.end()):
        said = next(filter(None, quoted.groups()))
        return quoted.end(), names.get(said, ()) or (() if exact else _beginning(said, names))
    whole = [e for e in names if text.startswith(e, start) and reading.ends(start + len(e))]
    if whole:
        name = max(whole, key=len)
        return start + len(name), names[name]
    plain = _PLAIN.match(text, start)
    if plain is None or exact:
        return start, ()
    return plain.end(), _beginning(plain[0], names)


def _beginning(said: str, names: Known) -> tuple[str, ...]:
    """One Latin letter or digit says too little."""
    if len(said) < 2 and said.isascii():
        return ()
    return tuple(id for name, ids in names.items() if name.startswith(said) for id in ids)
