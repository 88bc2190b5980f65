"""The rules that a day suggests: every week on its weekday, every month on its nth Friday ..."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from smcalendar.domain.recurrence import (
    DayTable,
    Frequency,
    NthWeekday,
    Rule,
    Scale,
    Skip,
    months_of,
)
from smcalendar.domain.recurrence_months import GREGORIAN, Month
from smcalendar.domain.recurrence_periods import WEEK


def suggested(day: dt.date, days: DayTable) -> tuple[Rule, ...]:
    """Returns the rules to choose from for something that begins on a day, the commonest first."""
    return (*_plain(day), *_monthly(day, days), _yearly(day), *_lunar(day, days))


def _plain(day: dt.date) -> Iterator[Rule]:
    weekdays = (NthWeekday(0, day.isoweekday()),)
    yield Rule(frequency=Frequency.DAILY)
    yield Rule(frequency=Frequency.WEEKLY, weekdays=weekdays)
    yield Rule(frequency=Frequency.WEEKLY, interval=2, weekdays=weekdays)


def _monthly(day: dt.date, days: DayTable) -> Iterator[Rule]:
    month = GREGORIAN.holding(day)
    if month is None:
        return
    before, after = _around(day, month)
    yield Rule(frequency=Frequency.MONTHLY, month_days=(before + 1,))
    if after == 0:
        yield Rule(frequency=Frequency.MONTHLY, month_days=(-1,))
    for nth in (before // WEEK + 1, -1 if after < WEEK else 5):
        if nth < 5:
            weekday = NthWeekday(nth, day.isoweekday())
            yield Rule(frequency=Frequency.MONTHLY, weekdays=(weekday,))
    if days.is_workday(day):
        yield from _workdays(day, month, days)


def _around(day: dt.date, month: Month) -> tuple[int, int]:
    """Returns how many days of its month are before and after a day."""
    return day.toordinal() - month.days.start, month.days.stop - 1 - day.toordinal()


def _workdays(day: dt.date, month: Month, days: DayTable) -> Iterator[Rule]:
    worked = [each for each in month.days if days.is_workday(dt.date.fromordinal(each))]
    place = worked.index(day.toordinal())
    yield Rule(frequency=Frequency.MONTHLY, workdays=(place + 1,))
    if place == len(worked) - 1:
        yield Rule(frequency=Frequency.MONTHLY, workdays=(-1,))


def _yearly(day: dt.date) -> Rule:
    months = tuple(each.number for each in (GREGORIAN.holding(day),) if each)
    return Rule(frequency=Frequency.YEARLY, months=months, month_days=(day.day,))


def _lunar(day: dt.date, days: DayTable) -> Iterator[Rule]:
    """A 30th that a month has not is its 29th, a leap month that a year has not the one before."""
    yearly = Rule(frequency=Frequency.YEARLY, scale=Scale.CHINESE)
    month = months_of(yearly, days).holding(day)
    if month is None:
        return
    number = _around(day, month)[0] + 1
    skip = Skip.BACKWARD if number == 30 or month.number.leap else Skip.OMIT
    monthly = replace(
        yearly,
        frequency=Frequency.MONTHLY,
        month_days=(number,),
        skip=Skip.BACKWARD if number == 30 else Skip.OMIT,
    )
    yield monthly
    yield replace(yearly, months=(month.number,), month_days=(number,), skip=skip)
