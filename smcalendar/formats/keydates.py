"""Reads the data files of the key dates: lunar years, and the short names of holidays."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from smcalendar.domain.errors import UserError
from smcalendar.domain.keydates import HolidayName
from smcalendar.domain.lunar import MONTH_DAYS, LunarTable
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
