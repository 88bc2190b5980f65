"""The one engine for rules of repetition: on which days a series or a key date falls."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import dropwhile, islice

from smcalendar.domain.errors import UserError
from smcalendar.domain.lunar import LunarTable
from smcalendar.domain.recurrence_months import GREGORIAN, Month, Months, lunar_months
from smcalendar.domain.recurrence_periods import WEEK, Period, periods
from smcalendar.domain.recurrence_rule import Frequency as Frequency
from smcalendar.domain.recurrence_rule import MonthNumber as MonthNumber
from smcalendar.domain.recurrence_rule import NthWeekday as NthWeekday
from smcalendar.domain.recurrence_rule import Rule as Rule
from smcalendar.domain.recurrence_rule import Scale as Scale
from smcalendar.domain.recurrence_rule import Skip as Skip
from smcalendar.domain.recurrence_text import rule_from_text as rule_from_text
from smcalendar.domain.recurrence_text import rule_text as rule_text
from smcalendar.domain.weeks import YEARS

LAST = dt.date(YEARS[-1], 12, 31)


@dataclass(frozen=True, slots=True)
class DayTable:
    """What rules ask about days beyond the Gregorian calendar.

    `is_workday` says whether people work on a day, and always the same for the same day.
    """

    lunar: LunarTable
    is_workday: Callable[[dt.date], bool]


def occurrences(
    rule: Rule, start: dt.date, *, first: dt.date, last: dt.date, days: DayTable
) -> tuple[dt.date, ...]:
    """Returns all days of the rule from `first` to `last`, in order.

    The rule runs from `start`, which is one of its days only if it fits it; there also its count
    begins, and what the rule leaves open is read off it: `FREQ=WEEKLY` is on its weekday. Nothing
    happens after the last of `weeks.YEARS`, and nothing lunar outside the lunar table.
    """
    end = min(last, LAST, rule.until or LAST)
    if rule.count is not None:
        end = min(end, _counted_end(rule, start, end.year // 10, days=days))
    return tuple(_between(rule, start, max(first, start), end, days=days))


def upcoming(
    rule: Rule, start: dt.date, days: DayTable, *, since: dt.date = dt.date.min
) -> Iterator[dt.date]:
    """Yields the days of a rule from its beginning, or from a later day on, as they are asked for.

    `start` and what is not there are as in `occurrences`.
    """
    first = start if rule.count is not None else max(start, since)
    found = _between(rule, start, first, min(LAST, rule.until or LAST), days=days)
    return dropwhile(since.__gt__, islice(found, rule.count))


def refuse_never(rule: Rule, start: dt.date, days: DayTable) -> None:
    """Raises `UserError("rule_never", rule, start, end)` for a rule that has no day at all."""
    if next(upcoming(replace(rule, count=None), start, days), None) is None:
        text, end = rule_text(rule), min(LAST, rule.until or LAST)
        raise UserError("rule_never", rule=text, start=start.isoformat(), end=end.isoformat())


def completed(rule: Rule, start: dt.date, days: DayTable) -> Rule:
    """Returns the rule with what it leaves open read off its first day."""
    if rule.weekdays or rule.month_days or rule.workdays or rule.frequency is Frequency.DAILY:
        return rule
    if rule.frequency is Frequency.WEEKLY:
        return replace(rule, weekdays=(NthWeekday(0, start.isoweekday()),))
    month = months_of(rule, days).holding(start)
    if month is None:
        return rule
    on_day = replace(rule, month_days=(start.toordinal() - month.days.start + 1,))
    yearly = rule.frequency is Frequency.YEARLY and not rule.months
    return replace(on_day, months=(month.number,)) if yearly else on_day


@lru_cache(maxsize=1_000)
def _counted_end(rule: Rule, start: dt.date, decade: int, *, days: DayTable) -> dt.date:
    """Returns the last day that counts; the last of all when it comes after a decade's end.

    What is asked about next year must not wait for the holidays of a hundred years.
    """
    assert rule.count is not None
    far = min(LAST, dt.date(10 * decade + 9, 12, 31))
    found = _between(rule, start, start, far, days=days)
    return next(islice(found, rule.count - 1, None), LAST)


def _between(
    rule: Rule, start: dt.date, first: dt.date, last: dt.date, *, days: DayTable
) -> Iterator[dt.date]:
    """Yields the days of a rule without regard to its end, in order and each once."""
    whole, before = completed(rule, start, days), first.toordinal() - 1
    window = range(first.toordinal(), last.toordinal() + 1)
    for period in periods(whole, start, window, months_of(rule, days)):
        for day in _days_of(whole, period, days):
            if before < day < window.stop:
                before = day
                yield dt.date.fromordinal(day)


def months_of(rule: Rule, days: DayTable) -> Months:
    """Returns the calendar in which a rule counts."""
    return GREGORIAN if rule.scale is Scale.GREGORIAN else lunar_months(days.lunar)


def _days_of(rule: Rule, period: Period, days: DayTable) -> Sequence[int]:
    """Returns the days of a period that fit all parts of the rule, in order."""
    found = sorted(set[int].intersection(*_choices(rule, period, days)))
    if not rule.positions:
        return found
    return sorted({day for each in rule.positions for day in _nth(found, each)})


def _choices(rule: Rule, period: Period, days: DayTable) -> Iterator[set[int]]:
    """Yields for each part that says something the days it lets through."""
    if rule.frequency is Frequency.DAILY:
        yield set(period.spans[0])
    if rule.month_days:
        pairs = ((month, day) for month in period.months for day in rule.month_days)
        yield {day for month, each in pairs for day in _on_day(month, each, rule.skip)}
    if rule.weekdays:
        yield {day for span in period.spans for day in _on_weekdays(span, rule.weekdays)}
    if rule.workdays:
        yield {day for span in period.spans for day in _on_workdays(span, rule.workdays, days)}


def _on_day(month: Month, number: int, skip: Skip) -> Iterable[int]:
    """Returns the nth day of a month, or what stands for one that is not there."""
    first, stop = month.days.start, month.days.stop
    day = first + number - 1 if number > 0 else stop + number
    if day in month.days:
        return (day,)
    too_late = day >= stop
    instead = {Skip.FORWARD: (first, stop), Skip.BACKWARD: (first - 1, stop - 1)}
    return (instead[skip][too_late],) if skip in instead else ()


def _on_weekdays(span: Iterable[int], wanted: Iterable[NthWeekday]) -> Iterator[int]:
    by_weekday: defaultdict[int, list[int]] = defaultdict(list)
    for day in span:
        by_weekday[(day - 1) % WEEK + 1].append(day)
    for each in wanted:
        yield from _nth(by_weekday[each.weekday], each.nth)


def _on_workdays(span: Iterable[int], wanted: Iterable[int], days: DayTable) -> Iterator[int]:
    found = [day for day in span if days.is_workday(dt.date.fromordinal(day))]
    for each in wanted:
        yield from _nth(found, each)


def _nth(found: Sequence[int], number: int) -> Sequence[int]:
    """Returns the nth, or from the end the -nth, as far as there is one; 0 is all of them."""
    if number == 0:
        return found
    index = number - 1 if number > 0 else len(found) + number
    return found[index : index + 1] if index >= 0 else ()
