"""Days as people type them, in Chinese and English: `11/20`, `下週三`, `+7`, `20 Nov`."""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping

from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import near

NEAR = {
    "today": 0,
    "tomorrow": 1,
    "yesterday": -1,
    "今天": 0,
    "今日": 0,
    "明天": 1,
    "明日": 1,
    "後天": 2,
    "大後天": 3,
    "昨天": -1,
    "前天": -2,
}
_ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS: Mapping[str, int] = {
    **{letter: number for number, letter in enumerate("一二三四五六日", 1)},
    "天": 7,
    **{
        beginning: number
        for number, name in enumerate(_ENGLISH_DAYS, 1)
        for beginning in (name, name[:3], name[:4])
    },
}
_ENGLISH_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTHS: Mapping[str, int] = {
    beginning: number
    for number, name in enumerate(_ENGLISH_MONTHS, 1)
    for beginning in (name, name[:3])
}
_ROC = 1911
_ROC_YEARS = range(80, 200)
_NEXT = {"上": -1, "last": -1, "本": 0, "這": 0, "this": 0, "": 0, "下": 1, "next": 1, "下下": 2}

_FULL = re.compile(r"(\d{2,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日號]?")
_SHORT = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日號]?")
_SHIFT = re.compile(r"([+-]\s*\d{1,4})\s*(d|day|days|天|日|w|week|weeks|週|周)?")
_WEEKDAY = re.compile(r"(上|本|這|下下|下)?(?:個)?(?:週|周|星期|禮拜)([一二三四五六日天])")
_ENGLISH = re.compile(r"(?:(next|this|last)\s+)?([a-z]{3,9})")
_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
WITH_MONTH = rf"(?:{_NUMBER}\s+{_MONTH}|{_MONTH}\s+{_NUMBER})(?:,?\s+\d{{4}})?"
"""`20 Nov`, `November 20th, 2026`, in lower case."""


def understood(typed: str, today: dt.date) -> dt.date | None:
    """Returns the day that is meant; a day without a year is the nearest one.

    None for what is no day, and for days so far away that nothing can be planned there.
    """
    text = unicodedata.normalize("NFKC", typed).strip().casefold()
    for form, read in _FORMS.items():
        match = form.fullmatch(text)
        if match:
            try:
                return near(read(match, today))
            except (UserError, ValueError, OverflowError, KeyError):
                return None
    return None


def _near(match: re.Match[str], today: dt.date) -> dt.date:
    return today + dt.timedelta(days=NEAR[match[0]])


def _full(match: re.Match[str], _today: dt.date) -> dt.date:
    year = int(match[1])
    if year in _ROC_YEARS:
        year += _ROC
    elif year < 100:
        year += 2000
    return dt.date(year, int(match[2]), int(match[3]))


def _short(match: re.Match[str], today: dt.date) -> dt.date:
    return _nearest(int(match[1]), int(match[2]), today)


def _with_month(match: re.Match[str], today: dt.date) -> dt.date:
    month = next(MONTHS[word] for word in re.findall("[a-z]+", match[0]) if word in MONTHS)
    day, *year = map(int, re.findall(r"\d+", match[0]))
    return dt.date(year[0], month, day) if year else _nearest(month, day, today)


def _nearest(month: int, day: int, today: dt.date) -> dt.date:
    """Returns the day of this, the last or the next year that is nearest; 2/29 where there is."""
    days = [_or_none(year, month, day) for year in range(today.year - 4, today.year + 5)]
    return min((each for each in days if each), key=lambda each: abs(each - today))


def _or_none(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _shift(match: re.Match[str], today: dt.date) -> dt.date:
    weeks = match[2] in ("w", "week", "weeks", "週", "周")
    return today + dt.timedelta(days=int(match[1].replace(" ", "")) * (7 if weeks else 1))


def _weekday(match: re.Match[str], today: dt.date) -> dt.date:
    monday = today - dt.timedelta(days=today.weekday())
    weeks = dt.timedelta(weeks=_NEXT[match[1] or ""])
    return monday + weeks + dt.timedelta(days=WEEKDAYS[match[2]] - 1)


_FORMS: Mapping[re.Pattern[str], Callable[[re.Match[str], dt.date], dt.date]] = {
    re.compile("|".join(NEAR)): _near,
    _FULL: _full,
    _SHORT: _short,
    _SHIFT: _shift,
    _WEEKDAY: _weekday,
    _ENGLISH: _weekday,
    re.compile(WITH_MONTH): _with_month,
}
"""The forms in the order they are tried; what they cannot make a day of is an error there."""
