"""Which entries of the palette fit what is typed: words in any order, letters left out."""

import unicodedata
from collections.abc import Iterable

from smcalendar.ui.kit.entries import Entry


def best(
    entries: Iterable[Entry], typed: str, *, recent: tuple[str, ...] = (), most: int = 50
) -> tuple[Entry, ...]:
    """Returns the entries that fit, best first: whole words, then beginnings, then letters.

    Without anything typed it is what was used last, then all in their order.
    """
    words = _folded(typed).split()
    rated = ((_rates(each, words), each) for each in entries)
    fitting = [(sum(rates), each) for rates, each in rated if all(rates)]
    fitting.sort(key=lambda found: (-found[0], _rank(found[1], recent)))
    return tuple(each for _, each in fitting[:most])


def _rates(entry: Entry, words: Iterable[str]) -> list[int]:
    text = _folded(f"{entry.text} {entry.hint} {entry.also}")
    return [_rate(text, word) for word in words]


def _rate(text: str, word: str) -> int:
    """Returns how well a word fits, 0 when it does not."""
    at = text.find(word)
    if at == 0 or (at > 0 and not text[at - 1].isalnum()):
        return 3
    if at > 0:
        return 2
    return int(_is_subsequence(word, text))


def _is_subsequence(word: str, text: str) -> bool:
    letters = iter(text)
    return all(letter in letters for letter in word)


def _rank(entry: Entry, recent: tuple[str, ...]) -> int:
    key = f"{entry.kind}:{entry.key}"
    return recent.index(key) if key in recent else len(recent)


def _folded(text: str) -> str:
    """Returns a text without case and width: full-width letters are letters."""
    return unicodedata.normalize("NFKC", text).casefold()
