"""What a calendar cell says about its day beside the posts: holiday, solar term, lunar day."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from smcalendar.domain import lunar
from smcalendar.domain.lunar import LunarDay
from smcalendar.domain.platforms import Texts

WORKDAY: Texts = {"zh_TW": "補班日", "en": "Make-up workday"}
"""A weekend day on which people work because another day was given off."""

_NOTED = re.compile(r"(?P<name>.+?) ?[（(](?P<note>[^）)]*)[）)]")
_AMERICAN_DATE = re.compile(r"(\d\d)/(\d\d)/(\d{4})")
_IN_LIEU: Texts = {"zh_TW": "{}補假", "en": "{} (observed)"}
_IN_LIEU_NOTES = ("補假", "observed")
_BETWEEN: Texts = {"zh_TW": "、", "en": ", "}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDay:
    """What is special about one day; a common day of the lunar calendar has `lunar` only.

    `holiday` is the full name of a public holiday or a day off in its place, `short_holiday` what
    fits a small cell.
    """

    holiday: Texts | None = None
    short_holiday: Texts | None = None
    workday: bool = False
    term: Texts | None = None
    lunar: LunarDay | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayName:
    """The official name of a holiday, and the one people use."""

    full: Texts
    short: Texts


def line_for(key_day: KeyDay, lang: str, *, lunar_days: bool | None = None) -> tuple[str, bool]:
    """Returns the one short line of a cell, and whether it is a holiday (shown in red).

    Holiday over make-up working day over solar term over lunar day; "" when there is nothing.
    `lunar_days` shows or hides the last two; None: only Chinese has them.
    """
    if key_day.short_holiday:
        return key_day.short_holiday[lang], True
    if key_day.workday:
        return WORKDAY[lang], False
    if not _lunar_shown(lang, lunar_days):
        return "", False
    if key_day.term:
        return key_day.term[lang], False
    return (lunar.short_words(key_day.lunar, lang) if key_day.lunar else ""), False


def full_line(key_day: KeyDay, lang: str, *, lunar_days: bool | None = None) -> str:
    """Returns all there is, with full names, for a tooltip or a screen reader; "" for nothing."""
    shown = _lunar_shown(lang, lunar_days)
    parts = (
        key_day.holiday[lang] if key_day.holiday else "",
        WORKDAY[lang] if key_day.workday else "",
        key_day.term[lang] if key_day.term and shown else "",
        lunar.long_words(key_day.lunar, lang) if key_day.lunar and shown else "",
    )
    return " · ".join(part for part in parts if part)


def joined(names: Iterable[str], lang: str) -> str:
    """Returns the names of several holidays on one day as one."""
    return _BETWEEN[lang].join(names)


def full_name(name: str) -> str:
    """Returns an official name with its dates as everywhere else in the program: ISO."""
    return _AMERICAN_DATE.sub(r"\3-\1-\2", name)


def short_name(name: str, shorter: Mapping[str, str], *, lang: str) -> str:
    """Returns what people call a holiday with an official name; `shorter` holds those by name.

    Of a note in brackets only that it is a day off in lieu is kept: `春節（補假）` is `春節補假`.
    """
    noted = _NOTED.fullmatch(name)
    if not noted:
        return shorter.get(name, name)
    short = shorter.get(noted["name"], noted["name"])
    return _IN_LIEU[lang].format(short) if noted["note"].startswith(_IN_LIEU_NOTES) else short


def _lunar_shown(lang: str, lunar_days: bool | None) -> bool:
    return lang == "zh_TW" if lunar_days is None else lunar_days
