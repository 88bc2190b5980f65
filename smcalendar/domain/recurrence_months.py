"""The months that rules of repetition count in: of the Gregorian and of the lunar calendar."""

import datetime as dt
from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from smcalendar.domain.lunar import MONTH_DAYS, LunarTable
from smcalendar.domain.recurrence_rule import MonthNumber
from smcalendar.domain.weeks import YEARS


@dataclass(frozen=True, slots=True)
class Month:
    """A month with the ordinals of its days; `index` counts the months of a calendar through."""

    index: int
    year: int
    number: MonthNumber
    days: range


class Months(Protocol):
    """The months of one calendar."""

    def at(self, index: int) -> Month | None:
        """Returns the month; None where the calendar knows none."""
        ...

    def of(self, year: int) -> tuple[Month, ...]:
        """Returns the months of a year; none where the calendar does not know it."""
        ...

    def holding(self, day: dt.date) -> Month | None:
        """Returns the month that the day is in; None outside the calendar."""
        ...


class GregorianMonths:
    """The months of the years in which plans are made."""

    def at(self, index: int) -> Month | None:
        year, month = divmod(index, 12)
        return _gregorian(year, month + 1) if year in YEARS else None

    def of(self, year: int) -> tuple[Month, ...]:
        return tuple(_gregorian(year, each) for each in range(1, 13)) if year in YEARS else ()

    def holding(self, day: dt.date) -> Month | None:
        return self.at(12 * day.year + day.month - 1)


GREGORIAN = GregorianMonths()


@lru_cache(maxsize=2_400)
def _gregorian(year: int, month: int) -> Month:
    first = dt.date(year, month, 1).toordinal()
    days = range(first, first + monthrange(year, month)[1])
    return Month(12 * year + month - 1, year, MonthNumber(month), days)


class LunarMonths:
    """The months of a table of lunar years; a year is the one in which it begins."""

    def __init__(self, table: LunarTable) -> None:
        self._months = tuple(_lunar(table))
        self._starts = tuple(each.days.start for each in self._months)

    def at(self, index: int) -> Month | None:
        return self._months[index] if 0 <= index < len(self._months) else None

    def of(self, year: int) -> tuple[Month, ...]:
        first = bisect_left(self._months, year, key=_year)
        return self._months[first : bisect_right(self._months, year, key=_year)]

    def holding(self, day: dt.date) -> Month | None:
        month = self.at(bisect_right(self._starts, day.toordinal()) - 1)
        return month if month and day.toordinal() in month.days else None


def _year(month: Month) -> int:
    return month.year


def _lunar(table: LunarTable) -> Iterator[Month]:
    index = 0
    for place, letters in enumerate(table.months):
        first, number = table.new_years[place], 0
        for letter in letters:
            number += letter.isupper()
            days = range(first, first + MONTH_DAYS[letter])
            yield Month(
                index, table.first_year + place, MonthNumber(number, letter.islower()), days
            )
            index, first = index + 1, days.stop


@lru_cache(maxsize=2)
def lunar_months(table: LunarTable) -> LunarMonths:
    """Returns the months of a table, made once."""
    return LunarMonths(table)
