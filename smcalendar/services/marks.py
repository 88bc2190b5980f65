"""Gives the key dates that stand in a calendar: built in, and those of the workspace."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

from smcalendar import resources
from smcalendar.domain.calendar_records import KeyDate
from smcalendar.domain.keydates import KeyDay
from smcalendar.domain.marks import Mark, by_day, by_weight, in_order
from smcalendar.domain.occasions import Occasion, marks_of, occasion_of
from smcalendar.domain.records import Brand
from smcalendar.domain.weeks import YEARS
from smcalendar.formats.keydates import occasions_from_json
from smcalendar.services.keydates import key_dates
from smcalendar.services.workdays import day_table
from smcalendar.storage import reading
from smcalendar.storage.workspace import Workspace

_FILE = "keydates/taiwan.json"
_YEARS_KEPT = 50
_NO_BRANDS: frozenset[str] = frozenset()


def key_days(
    workspace: Workspace,
    first: dt.date,
    last: dt.date,
    *,
    brands: Collection[str] = _NO_BRANDS,
) -> Mapping[dt.date, KeyDay]:
    """Returns all that is special about each day from `first` to `last`.

    With `brands` (ids) the key dates of other brands are left out. `keydates.key_dates` says what
    takes how long.
    """
    found = marks_between(workspace, first, last, brands=brands)
    there, ahead = by_day(found, first, last)
    almanac = key_dates(first, last, home=workspace.home)
    return {
        day: replace(each, marks=there.get(day, ()), ahead=ahead.get(day, ()))
        if day in there or day in ahead
        else each
        for day, each in almanac.items()
    }


def marks_between(
    workspace: Workspace,
    first: dt.date,
    last: dt.date,
    *,
    brands: Collection[str] = _NO_BRANDS,
) -> tuple[Mark, ...]:
    """Returns each time that a key date, or its notice, is on a day from `first` to `last`."""
    home = workspace.home
    own = own_marks(workspace, first, last, brands=brands)
    years = range(max(first.year - 1, YEARS[0]), min(last.year + 1, YEARS[-1]) + 1)
    built_in = (mark for year in years for mark in _built_in(year, home))
    found = (*own, *(mark for mark in built_in if mark.touches(first, last)))
    return tuple(sorted(found, key=in_order))


def own_marks(
    workspace: Workspace,
    first: dt.date,
    last: dt.date,
    *,
    brands: Collection[str] = _NO_BRANDS,
) -> tuple[Mark, ...]:
    """Returns the same of the key dates of the workspace alone."""
    with workspace.reading() as connection:
        records = reading.every(connection, KeyDate)
        known = {each.id: each for each in reading.every(connection, Brand)}
    wanted = (e for e in records if not brands or e.brand_id is None or e.brand_id in brands)
    occasions = [_occasion(each, known.get(each.brand_id or "")) for each in wanted]
    return tuple(sorted(marks_of(occasions, first, last, day_table(workspace.home)), key=in_order))


def _occasion(record: KeyDate, brand: Brand | None) -> Occasion:
    if brand is None:
        return occasion_of(record)
    return occasion_of(record, brand=brand.name, colour=brand.colour)


@lru_cache(maxsize=_YEARS_KEPT)
def _built_in(year: int, home: Path | None) -> tuple[Mark, ...]:
    """Returns the built-in key dates that begin in a year."""
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    found = marks_of(_occasions(), first, last, day_table(home))
    return tuple(each for each in found if each.first.year == year)


@cache
def _occasions() -> tuple[Occasion, ...]:
    return occasions_from_json(resources.read_text(_FILE), _FILE)


def records_on(workspace: Workspace, day: dt.date) -> tuple[KeyDate, ...]:
    """Returns the key dates of the workspace that a day is one of the days of."""
    there = [each for each in own_marks(workspace, day, day) if each.first <= day <= each.last]
    with workspace.reading() as connection:
        found = reading.by_ids(connection, KeyDate, [each.record for each in there])
    by_id = {each.id: each for each in found}
    return tuple(by_id[each.record] for each in sorted(there, key=by_weight))
