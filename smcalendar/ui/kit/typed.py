"""What people type for a day or some words, and what it means."""

import datetime as dt
import re
from collections.abc import Iterable

from smcalendar.domain.typed_dates import understood

_WORD = re.compile(r'"([^"]*)"|([^\s,，、]+)')


def day_meant(text: str, today: dt.date) -> dt.date | None:
    """Returns the day, as `typed_dates.understood` does; nothing is None.

    What is no day is a ValueError.
    """
    if not text.strip():
        return None
    day = understood(text, today)
    if day is None:
        raise ValueError(text)
    return day


def words_meant(text: str, *, without: str = "") -> tuple[str, ...]:
    """Returns the words, each once, between blanks or commas; one with a blank stands in quotes.

    Characters of `without` at the beginning of a word, such as #, are left out.
    """
    found = (
        (quoted or word).strip().lstrip(without).strip() for quoted, word in _WORD.findall(text)
    )
    return tuple(dict.fromkeys(filter(None, found)))


def words_shown(words: Iterable[str], *, mark: str = "") -> str:
    """Returns words as `words_meant` takes them back, each with a mark before it."""
    return " ".join(f'"{mark}{each}"' if _needs_quotes(each) else mark + each for each in words)


def _needs_quotes(word: str) -> bool:
    return _WORD.fullmatch(word) is None or word.startswith('"')
