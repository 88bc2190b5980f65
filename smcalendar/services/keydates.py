"""Gives the key dates of Taiwan that stand in the cells of a calendar.

All functions may be called from any thread. Days outside the data have nothing to say: the lunar
table ends in January 2101, and `holidays` knows Taiwan from 1998 to 2100.
"""

import datetime as dt
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from smcalendar import resources
from smcalendar.domain import keydates
from smcalendar.domain.keydates import KeyDay
from smcalendar.domain.lunar import LunarTable, lunar_day, solar_term
from smcalendar.domain.weeks import days_from
from smcalendar.formats.keydates import holiday_names_from_json, lunar_table_from_json

if TYPE_CHECKING:
    from holidays import HolidayBase

_LUNAR_FILE = "keydates/lunar.json"
_HOLIDAYS_FILE = "keydates/holidays.json"
_LANGUAGES = {"zh_TW": "zh_TW", "en": "en_US"}
_YEARS_KEPT = 50

_Calendars = Mapping[str, "HolidayBase"]
"""One year of holidays in each language."""


def key_dates(first: dt.date, last: dt.date) -> Mapping[dt.date, KeyDay]:
    """Returns what is special about each day from `first` to `last`.

    The first call imports `holidays`, which takes about 150 ms: not before the first paint.
    """
    return {day: _year(day.year)[day] for day in _days(first, last)}


@cache
def lunar_table() -> LunarTable:
    """Returns the table of lunar years and solar terms; read when it is first asked for."""
    return lunar_table_from_json(resources.read_text(_LUNAR_FILE), _LUNAR_FILE)


@lru_cache(maxsize=_YEARS_KEPT)
def _year(year: int) -> Mapping[dt.date, KeyDay]:
    calendars = _calendars(year)
    days = _days(dt.date(year, 1, 1), dt.date(year, 12, 31))
    return MappingProxyType({day: _key_day(day, calendars) for day in days})


def _calendars(year: int) -> _Calendars:
    from holidays import country_holidays

    return {
        lang: country_holidays("TW", years=year, expand=False, language=language)
        for lang, language in _LANGUAGES.items()
    }


def _key_day(day: dt.date, calendars: _Calendars) -> KeyDay:
    names = {lang: each.get_list(day) for lang, each in calendars.items() if day in each}
    return KeyDay(
        holiday={lang: _full(each, lang) for lang, each in names.items()} or None,
        short_holiday={lang: _short(each, lang) for lang, each in names.items()} or None,
        workday=any(day in each.weekend_workdays for each in calendars.values()),
        term=solar_term(day, lunar_table()),
        lunar=lunar_day(day, lunar_table()),
    )


def _full(names: list[str], lang: str) -> str:
    return keydates.joined(map(keydates.full_name, names), lang)


def _short(names: list[str], lang: str) -> str:
    shorter = _shorter_names()[lang]
    return keydates.joined((keydates.short_name(each, shorter, lang=lang) for each in names), lang)


@cache
def _shorter_names() -> Mapping[str, Mapping[str, str]]:
    names = holiday_names_from_json(resources.read_text(_HOLIDAYS_FILE), _HOLIDAYS_FILE)
    return {lang: {each.full[lang]: each.short[lang] for each in names} for lang in _LANGUAGES}


def _days(first: dt.date, last: dt.date) -> tuple[dt.date, ...]:
    return days_from(first, (last - first).days + 1)
