"""Which entries of the palette fit what is typed: words in any order, letters left out."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the palette offers: `kind` and `key` say what, `text` is shown and searched.

    `also` is searched and not shown: the English name, while one types without an input method.
    """

    kind: str
    key: str
    text: str
    hint: str = ""
    also: str = ""


def best(
    entries: Iterable[Entry], typed: str, *, recent: tuple[str, ...] = (), most: int = 50
) -> tuple[Entry, ...]:
    """Returns the entries that fit, best first: whole words, then beginnings, then letters.

    Without anything typed it is what was used last, then all in their order.
    """
    words = folded(typed).split()
    rated = [(rating(each, words), _rank(each, recent), each) for each in entries]
    fitting = [each for each in rated if each[0] is not None]
    fitting.sort(key=lambda each: (-(each[0] or 0), each[1]))
    return tuple(each for _, _, each in fitting[:most])


def rating(entry: Entry, words: Iterable[str]) -> int | None:
    """Returns how well an entry fits all words, or None."""
    text = folded(f"{entry.text} {entry.hint} {entry.also}")
    rates = [_rate(text, word) for word in words]
    return None if None in rates else sum(rate or 0 for rate in rates)


def _rate(text: str, word: str) -> int | None:
    at = text.find(word)
    if at == 0 or (at > 0 and not text[at - 1].isalnum()):
        return 3
    if at > 0:
        return 2
    return 1 if _is_subsequence(word, text) else None


def _is_subsequence(word: str, text: str) -> bool:
    letters = iter(text)
    return all(letter in letters for letter in word)


def _rank(entry: Entry, recent: tuple[str, ...]) -> int:
    key = f"{entry.kind}:{entry.key}"
    return recent.index(key) if key in recent else len(recent)


def folded(text: str) -> str:
    """Returns a text without case and width: full-width letters are letters."""
    return unicodedata.normalize("NFKC", text).casefold()
