"""Reads the data files of the key dates: lunar years, names of holidays, and sales dates."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from smcalendar.domain.calendar_records import KeyDateKind
from smcalendar.domain.errors import UserError
from smcalendar.domain.keydates import HolidayName
from smcalendar.domain.lunar import MONTH_DAYS, LunarTable
from smcalendar.domain.marks import Mark
from smcalendar.domain.occasions import LONGEST, MOST_LEAD, Occasion
from smcalendar.domain.platforms import Texts
from smcalendar.domain.recurrence import Rule, rule_from_text
from smcalendar.domain.weeks import YEARS
from smcalendar.formats import datafiles

WRONG = "key_date_data_wrong"

_MONTHS = re.compile(r"[LS]{12}|(?=.{13}$)[LS]+[ls][LS]*")
_TERMS = re.compile(r"([3-9][i-p]){12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _LunarFile:
    source: str
    made: str
    new_year: str
    months: tuple[str, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _BuiltIn:
    name: Texts
    kind: KeyDateKind
    rule: str
    offset: int = 0
    days: int = 1
    lead: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _BuiltInFile:
    sources: tuple[str, ...]
    checked: str
    dates: tuple[_BuiltIn, ...]


def occasions_from_json(text: str, file: str) -> tuple[Occasion, ...]:
    """Returns key dates or raises `UserError("key_date_data_wrong", file, place, expected)`.

    They come each year of `weeks.YEARS` that their rules know.
    """
    data = datafiles.read(_BuiltInFile, text, file=file, code=WRONG)
    if not _is_date(data.checked):
        raise UserError(WRONG, file=file, place="checked", expected="YYYY-MM-DD")
    return tuple(_occasion(each, f"dates[{n}]", file) for n, each in enumerate(data.dates))


def _occasion(each: _BuiltIn, place: str, file: str) -> Occasion:
    for name, most in (("days", LONGEST), ("lead", MOST_LEAD), ("offset", LONGEST)):
        if not (name == "days") <= getattr(each, name) <= most:
            raise UserError(WRONG, file=file, place=f"{place}.{name}", expected=f"<= {most}")
    first = dt.date(YEARS[0], 1, 1)
    last = first + dt.timedelta(days=each.days - 1)
    mark = Mark(name=each.name, kind=each.kind, first=first, last=last, lead=each.lead)
    return Occasion(mark=mark, rule=_rule(each.rule, place, file), offset=each.offset)


def _rule(text: str, place: str, file: str) -> Rule:
    try:
        return rule_from_text(text)
    except UserError as error:
        expected = "RRULE"
        raise UserError(WRONG, file=file, place=f"{place}.rule", expected=expected) from error


def lunar_table_from_json(text: str, file: str) -> LunarTable:
    """Returns the table or raises `UserError("key_date_data_wrong", file, place, expected)`."""
    data = datafiles.read(_LunarFile, text, file=file, code=WRONG)
    for place, expected in _faults(data):
        raise UserError(WRONG, file=file, place=place, expected=expected)
    first = dt.date.fromisoformat(data.new_year)
    days = (sum(map(MONTH_DAYS.__getitem__, year)) for year in data.months)
    return LunarTable(
        first_year=first.year,
        new_years=tuple(accumulate(days, initial=first.toordinal())),
        months=data.months,
        terms=data.terms,
    )


def holiday_names_from_json(text: str, file: str) -> tuple[HolidayName, ...]:
    """Returns the names or raises `UserError("key_date_data_wrong", file, place, expected)`."""
    return datafiles.read(tuple[HolidayName, ...], text, file=file, code=WRONG)


def _faults(data: _LunarFile) -> Iterator[tuple[str, str]]:
    if not _is_date(data.new_year):
        yield "new_year", "YYYY-MM-DD"
    for name, words, pattern in (("months", data.months, _MONTHS), ("terms", data.terms, _TERMS)):
        for index, word in enumerate(words):
            if not pattern.fullmatch(word):
                yield f"{name}[{index}]", pattern.pattern


def _is_date(text: str) -> bool:
    try:
        return bool(dt.date.fromisoformat(text))
    except ValueError:
        return False
