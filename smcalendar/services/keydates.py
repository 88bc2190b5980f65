"""Gives the key dates of Taiwan that stand in the cells of a calendar.

All functions may be called from any thread. Days outside the data have nothing to say: the lunar
table ends in January 2101, and `holidays` knows Taiwan from 1998 to 2100.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import metadata
from pathlib import Path
from types import MappingProxyType
from typing import Any

from smcalendar import resources
from smcalendar.domain import keydates
from smcalendar.domain.keydates import KeyDay
from smcalendar.domain.lunar import LunarTable, lunar_day, solar_term
from smcalendar.domain.weeks import days_from
from smcalendar.formats.keydates import holiday_names_from_json, lunar_table_from_json
from smcalendar.services import remembered

_LUNAR_FILE = "keydates/lunar.json"
_HOLIDAYS_FILE = "keydates/holidays.json"
_LANGUAGES = {"zh_TW": "zh_TW", "en": "en_US"}
_YEARS_KEPT = 50

Holidays = Mapping[str, Mapping[str, list[str]]]
"""By the days of one year (ISO) and the language: their names; none for a make-up working day."""


def _years(value: Any) -> Mapping[str, Holidays]:
    return {year: _holidays(days) for year, days in remembered.an_object(value).items()}


def _holidays(value: Any) -> Holidays:
    return {
        day: {lang: list(remembered.texts(each)) for lang, each in _by_language(names)}
        for day, names in remembered.an_object(value).items()
    }


def _by_language(value: Any) -> Iterator[tuple[str, Any]]:
    names = remembered.an_object(value)
    return ((lang, names.get(lang)) for lang in _LANGUAGES if names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The holidays of some years, as a version of `holidays` knows them."""

    version: str = remembered.remembered("", remembered.a_text)
    years: Mapping[str, Holidays] = remembered.remembered({}, _years)


def key_dates(
    first: dt.date, last: dt.date, *, home: Path | None = None
) -> Mapping[dt.date, KeyDay]:
    """Returns what is special about each day from `first` to `last`.

    Holidays of years that nobody asked for before are asked of `holidays`, which takes a tenth of
    a second and 12 MB to load. In `home`, where it is given, they are kept for the next start.
    """
    return {day: _year(day.year, home)[day] for day in _days(first, last)}


@cache
def lunar_table() -> LunarTable:
    """Returns the table of lunar years and solar terms; read when it is first asked for."""
    return lunar_table_from_json(resources.read_text(_LUNAR_FILE), _LUNAR_FILE)


@lru_cache(maxsize=_YEARS_KEPT)
def _year(year: int, home: Path | None) -> Mapping[dt.date, KeyDay]:
    found = _found(year) if home is None else _known(year, home / "cache" / "holidays.json")
    days = _days(dt.date(year, 1, 1), dt.date(year, 12, 31))
    return MappingProxyType({day: _key_day(day, found.get(day.isoformat())) for day in days})


def _known(year: int, file: Path) -> Holidays:
    """Returns what is kept of a year, else what `holidays` says, which is kept then."""
    kept, version = remembered.load(file, Kept), metadata.version("holidays")
    if kept.version != version:
        kept = Kept(version=version)
    if str(year) not in kept.years:
        kept = replace(kept, years={**kept.years, str(year): _found(year)})
        remembered.save(file, kept)
    return kept.years[str(year)]


def _found(year: int) -> Holidays:
    from holidays import country_holidays

    calendars = {
        lang: country_holidays("TW", years=year, expand=False, language=language)
        for lang, language in _LANGUAGES.items()
    }
    workdays = next(iter(calendars.values())).weekend_workdays
    days = {day for each in calendars.values() for day in each}
    found = {
        day.isoformat(): {lang: each.get_list(day) for lang, each in calendars.items()}
        for day in days
    }
    return found | {day.isoformat(): {} for day in workdays}


def _key_day(day: dt.date, names: Mapping[str, list[str]] | None) -> KeyDay:
    return KeyDay(
        holiday={lang: _full(each, lang) for lang, each in (names or {}).items()} or None,
        short_holiday={lang: _short(each, lang) for lang, each in (names or {}).items()} or None,
        workday=names is not None and not names,
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
