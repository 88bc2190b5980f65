"""Says on which days people work in Taiwan, for rules that count working days."""

import datetime as dt
from functools import cache
from pathlib import Path

from smcalendar.domain import marks
from smcalendar.domain.recurrence import DayTable
from smcalendar.services import keydates

KNOWN = range(1998, 2101)
"""The years of which `holidays` knows the public holidays; in others nobody works at weekends."""

SATURDAY = 6


@cache
def day_table(home: Path | None = None) -> DayTable:
    """Returns what rules of repetition ask about days; `home` is that of `keydates.key_dates`."""

    def is_workday(day: dt.date) -> bool:
        key_day = keydates.key_dates(day, day, home=home)[day] if day.year in KNOWN else None
        if key_day is None or not (key_day.holiday or key_day.workday):
            return day.isoweekday() < SATURDAY
        return key_day.workday

    return DayTable(keydates.lunar_table(), is_workday)


def is_workday(day: dt.date, *, home: Path | None = None) -> bool:
    """Says whether people work on a day."""
    return day_table(home).is_workday(day)


def next_workday(day: dt.date, *, home: Path | None = None) -> dt.date:
    """Returns the first working day after a day."""
    return marks.next_workday(day, day_table(home).is_workday)


def workdays_before(day: dt.date, count: int, *, home: Path | None = None) -> dt.date:
    """Returns the working day that is `count` working days before a day; for 0 the day itself."""
    return marks.workdays_before(day, count, day_table(home).is_workday)
