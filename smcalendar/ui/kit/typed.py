"""What people type for a day, a time of day or some words, and what it means."""

import datetime as dt
import re
from collections.abc import Iterable

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_SHORT = re.compile(r"(\d{1,2})[-/.](\d{1,2})")
_OFFSET = re.compile(r"([+-])(\d{1,3})")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")
_DIGITS = re.compile(r"(\d{1,2}?)(\d{2})?")
_HALF = re.compile(r"\s*(am|pm)$|^(上午|下午|晚上|早上)\s*")
_WORD = re.compile(r'"([^"]*)"|([^\s,，、]+)')

_FULL_WIDTH = str.maketrans("０１２３４５６７８９：／．－＋年月", "0123456789:/.-+//", "日號")


def day_meant(text: str, today: dt.date) -> dt.date | None:
    """Returns the day: `2026-11-23`, `11/23` (the nearest one), `+7` from today.

    Nothing is None; what is no day is a ValueError.
    """
    plain = text.strip().translate(_FULL_WIDTH)
    if not plain:
        return None
    if found := _ISO.fullmatch(plain):
        return dt.date(*map(int, found.groups()))
    if found := _SHORT.fullmatch(plain):
        return _nearest(int(found[1]), int(found[2]), today)
    if found := _OFFSET.fullmatch(plain):
        days = dt.timedelta(days=int(found[2]))
        return today + days if found[1] == "+" else today - days
    raise ValueError(text)


def _nearest(month: int, day: int, today: dt.date) -> dt.date:
    """29 February lies in few years, so some of the three may not exist."""
    found: list[dt.date] = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(dt.date(year, month, day))
        except ValueError:
            continue
    if not found:
        raise ValueError(f"{month}/{day}")
    return min(found, key=lambda each: abs(each - today))


def time_meant(text: str) -> dt.time | None:
    """Returns the time of day: `19:00`, `1900`, `7pm`, `19`; nothing is None.

    What is no time is a ValueError.
    """
    plain = text.strip().lower().translate(_FULL_WIDTH)
    if not plain:
        return None
    half = _HALF.search(plain)
    plain = _HALF.sub("", plain).strip()
    found = _CLOCK.fullmatch(plain) or _DIGITS.fullmatch(plain)
    if not found:
        raise ValueError(text)
    hour, minute = int(found[1]), int(found[2] or 0)
    return dt.time(_of_half(hour, (half[1] or half[2]) if half else ""), minute)


def _of_half(hour: int, half: str) -> int:
    if half in ("pm", "下午", "晚上") and hour < 12:
        return hour + 12
    return 0 if half in ("am", "上午", "早上") and hour == 12 else hour


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
