"""Understands a line that is typed for a post: `週三 19:00 IG+FB 新品開箱 #夏季檔期 @owner`."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Any

from smcalendar.domain.characters import folded
from smcalendar.domain.named_accounts import Meant, meant_by
from smcalendar.domain.notes import Note
from smcalendar.domain.quick_words import (
    Reading,
    Sort,
    Word,
    accounts_at,
    day_at,
    hash_at,
    person_at,
    time_at,
)
from smcalendar.domain.vocabulary import Vocabulary

MOST = 500
"""How many lines are taken at once."""

LONGEST = 2_000
"""A line of more characters is no title, and is not looked through."""

_START = re.compile(r"(?<![^\s,、;|(])[^\s,、;|(]")
_AFTER = re.compile(r"\s*[,、;|:](?=\s|$)|[,、;|]|\s+[-–—](?=\s)")
_COMMAS = ",、;|"
_NOTHING = re.compile(r"[\s,、;|:]*")
_SINGLE = frozenset({Sort.DAY, Sort.TIME, Sort.CAMPAIGN, Sort.OWNER})
"""Of these a post has one: another word for one belongs to the title."""

_READERS: Sequence[Callable[[Reading, int], Word | None]] = (
    day_at,
    time_at,
    accounts_at,
    hash_at,
    person_at,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a line means. The title is what its words leave; `notes` say what is wrong with some.

    The spans of the words and the title hold every character that is no blank.
    """

    title: str
    accounts: Meant
    words: tuple[Word, ...] = ()
    notes: tuple[Note, ...] = ()

    def has(self, sort: Sort) -> bool:
        return any(each.sort is sort for each in self.words)

    @property
    def day(self) -> dt.date | None:
        return self._one(Sort.DAY)

    @property
    def time(self) -> dt.time | None:
        """The clock time; None may also mean that there is to be none: ask `has`."""
        return self._one(Sort.TIME)

    @property
    def campaign_id(self) -> str | None:
        return self._one(Sort.CAMPAIGN)

    @property
    def owner_id(self) -> str | None:
        return self._one(Sort.OWNER)

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(e.value for e in self.words if e.sort is Sort.LABEL))

    def _one(self, sort: Sort) -> Any:
        return next((each.value for each in self.words if each.sort is sort), None)


def lines_of(text: str) -> tuple[str, ...]:
    """Returns the lines of a text that say something: each is a post."""
    return tuple(each for each in text.splitlines() if each.strip())


def understood(
    line: str,
    vocabulary: Vocabulary,
    today: dt.date,
    *,
    brands: frozenset[str] = frozenset(),
    plain: frozenset[str] = frozenset(),
) -> Understood:
    """Returns what a line of any text means; what means nothing is its title.

    Of several accounts or campaigns that a word may mean it is the one of `brands` (ids), and an
    account is rather one of the campaign's brand. `plain` are words (folded) that mean nothing.
    """
    rather = _of_brands(brands, vocabulary)
    reading = Reading(
        line=line, folded=folded(line), vocabulary=vocabulary, today=today, rather=rather
    )
    found = [each for each in _found(reading) if folded(each.text) not in plain]
    meaning = [each for each in found if each.note is None]
    words = tuple(_whole(reading, _chosen(reading, meaning)))
    return Understood(
        title=_title(line, words),
        words=words,
        accounts=_accounts(words, vocabulary, rather),
        notes=tuple(each.note for each in found if each.note is not None),
    )


def _of_brands(brands: frozenset[str], vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(id for id, brand in vocabulary.brands.items() if brand in brands)


def _accounts(words: Sequence[Word], vocabulary: Vocabulary, rather: frozenset[str]) -> Meant:
    named = [word for each in words if each.sort is Sort.ACCOUNTS for word in each.value]
    campaigns = (each.value for each in words if each.sort is Sort.CAMPAIGN)
    brands = frozenset(vocabulary.brands[each] for each in campaigns)
    wanted = _of_brands(brands, vocabulary) if brands else rather
    return meant_by(named, vocabulary.accounts, rather=wanted)


def _found(reading: Reading) -> Iterator[Word]:
    """After a day the time may follow without a blank."""
    place = 0 if len(reading.line) <= LONGEST else len(reading.line)
    while start := _START.search(reading.folded, place):
        place = start.end()
        for word in _read(reading, start.start()):
            yield word
            place = word.end


def _read(reading: Reading, start: int) -> Iterator[Word]:
    word = next((word for read in _READERS if (word := read(reading, start))), None)
    if word is not None:
        yield word
        time = None if reading.ends(word.end) else time_at(reading, word.end)
        yield from filter(None, (time,))


def _chosen(reading: Reading, found: Sequence[Word]) -> tuple[Word, ...]:
    """Ordinary words count at the ends of the line only, beside others that mean something."""
    places = [0, *(place for each in found for place in (each.start, each.end)), len(reading.line)]
    between = zip(places[::2], places[1::2], strict=True)
    joined = [_NOTHING.fullmatch(reading.line, *span) is not None for span in between]
    from_start = sum(1 for _ in takewhile(bool, joined))
    from_end = len(found) - sum(1 for _ in takewhile(bool, reversed(joined)))
    fit = [e for n, e in enumerate(found) if not e.weak or n < from_start or n >= from_end]
    one = {
        sort: min((e for e in fit if e.sort is sort), key=_by_strength)
        for sort in _SINGLE & {each.sort for each in fit}
    }
    return tuple(each for each in fit if one.get(each.sort, each) is each)


def _by_strength(word: Word) -> tuple[bool, int]:
    return word.weak, word.start


def _whole(reading: Reading, words: Sequence[Word]) -> Iterator[Word]:
    """The brackets around a word and the commas beside it are no title either."""
    text, least = reading.folded, 0
    for word in words:
        start, end = word.start, word.end
        if text[max(start - 1, least) : start] == "(" and text[end : end + 1] == ")":
            start, end = start - 1, end + 1
        before, after = text[least:start].rstrip(), _AFTER.match(text, end)
        if before.endswith(tuple(_COMMAS)):
            start = least + len(before.rstrip(_COMMAS))
        end = after.end() if after else end
        yield replace(word, start=start, end=end)
        least = end


def _title(line: str, words: Sequence[Word]) -> str:
    places = [0, *(place for each in words for place in (each.start, each.end)), len(line)]
    pieces = (line[start:end].strip() for start, end in zip(places[::2], places[1::2], strict=True))
    return " ".join(filter(None, pieces))
