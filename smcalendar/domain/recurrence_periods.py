"""The stretches of time that a rule of repetition fills one after the other."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from smcalendar.domain.recurrence_months import GREGORIAN, Month, Months
from smcalendar.domain.recurrence_rule import Frequency, MonthNumber, Rule, Skip

WEEK = 7

Window = range
"""The ordinals of the days that are asked for."""


@dataclass(frozen=True, slots=True)
class Period:
    """One stretch: the days (ordinals) that weekdays are counted in, and the months."""

    spans: Sequence[Sequence[int]]
    months: Sequence[Month] = ()


def periods(rule: Rule, start: dt.date, window: Window, months: Months) -> Iterator[Period]:
    """Yields in order the periods of a rule that can have days in a window after its start."""
    return _PERIODS[rule.frequency](rule, start, window, months)


def _daily(rule: Rule, start: dt.date, window: Window, _: Months) -> Iterator[Period]:
    """One period for each month: what is true of a day depends on nothing around it."""
    begin = start.toordinal()
    for month in _consecutive(GREGORIAN, _anchor(GREGORIAN, start), window, interval=1):
        if not rule.months or month.number in rule.months:
            passed = max(0, month.days.start - begin)
            aligned = begin - (-passed // rule.interval) * rule.interval
            yield Period((range(aligned, month.days.stop, rule.interval),), (month,))


def _weekly(rule: Rule, start: dt.date, window: Window, _: Months) -> Iterator[Period]:
    begin = start.toordinal() - (start.isoweekday() - rule.week_start) % WEEK
    step = WEEK * rule.interval
    passed = max(0, (window.start - begin) // step)
    for first in range(begin + passed * step, window.stop, step):
        yield Period((_in_months(range(first, first + WEEK), rule.months),))


def _in_months(days: range, months: Sequence[MonthNumber]) -> Sequence[int]:
    if not months:
        return days
    return [day for day in days if MonthNumber(dt.date.fromordinal(day).month) in months]


def _monthly(rule: Rule, start: dt.date, window: Window, months: Months) -> Iterator[Period]:
    anchor = _anchor(months, start)
    for month in _consecutive(months, anchor, window, interval=rule.interval):
        if not rule.months or month.number in rule.months:
            yield Period((month.days,), (month,))


def _consecutive(
    months: Months, anchor: Month | None, window: Window, *, interval: int
) -> Iterator[Month]:
    """Yields each month, or every so many, from shortly before a window to its end."""
    if anchor is None:
        return
    seen = months.holding(dt.date.fromordinal(window.start)) or anchor
    passed = max(0, (seen.index - anchor.index) // interval - 1)
    for index in count(anchor.index + passed * interval, interval):
        month = months.at(index)
        if month is None or month.days.start > window.stop:
            return
        yield month


def _yearly(rule: Rule, start: dt.date, window: Window, months: Months) -> Iterator[Period]:
    anchor = _anchor(months, start)
    if anchor is None:
        return
    seen = months.holding(dt.date.fromordinal(window.start)) or anchor
    passed = max(0, (seen.year - anchor.year) // rule.interval - 1)
    for year in count(anchor.year + passed * rule.interval, rule.interval):
        of_year = months.of(year)
        if not of_year or of_year[0].days.start > window.stop:
            return
        yield _year(rule, of_year, months)


def _year(rule: Rule, of_year: Sequence[Month], months: Months) -> Period:
    if not rule.months:
        return Period((range(of_year[0].days.start, of_year[-1].days.stop),), of_year)
    found = (_month_called(each, of_year, months, skip=rule.skip) for each in rule.months)
    chosen = tuple(each for each in found if each)
    return Period(tuple(each.days for each in chosen), chosen)


def _month_called(
    number: MonthNumber, of_year: Sequence[Month], months: Months, *, skip: Skip
) -> Month | None:
    """Returns the month, or what stands for a leap month in a year that has it not."""
    by_number = {each.number: each for each in of_year}
    if number in by_number or skip is Skip.OMIT:
        return by_number.get(number)
    before = by_number[MonthNumber(number.number)]
    return before if skip is Skip.BACKWARD else months.at(before.index + 1)


def _anchor(months: Months, start: dt.date) -> Month | None:
    """Returns the month of the start; before all that a calendar knows its first one."""
    return months.holding(start) or months.at(0)


_PERIODS: Mapping[Frequency, Callable[[Rule, dt.date, Window, Months], Iterator[Period]]] = {
    Frequency.DAILY: _daily,
    Frequency.WEEKLY: _weekly,
    Frequency.MONTHLY: _monthly,
    Frequency.YEARLY: _yearly,
}
