"""Lays out weeks and months: which items stand on which day, in which order."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smcalendar.domain.errors import UserError

if TYPE_CHECKING:
    from smcalendar.domain.resolved import Resolved

YEARS = range(1900, 3000)
"""A plan's years: an instant near the ends of the calendar fits into no other zone."""


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """An ISO 8601 week: Monday to Sunday, numbered by the year of its Thursday."""

    year: int
    number: int

    @property
    def monday(self) -> dt.date:
        return dt.date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> dt.date:
        return self.monday + dt.timedelta(days=6)

    @property
    def days(self) -> tuple[dt.date, ...]:
        return days_from(self.monday, 7)

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02}"


@dataclass(frozen=True, slots=True)
class Day:
    """One day of a layout with its items: those without a clock time first, then by time."""

    date: dt.date
    items: "tuple[Resolved, ...]"


def week_named(text: str) -> Week:
    """Returns the week written as `2026-W48`; anything else is a UserError."""
    match = re.fullmatch(r"(\d{4})-?[Ww](\d{1,2})", text.strip())
    try:
        week = Week(int(match[1]), int(match[2])) if match else None
        if week is not None and week.sunday:
            return week
    except (ValueError, OverflowError):
        pass
    raise UserError("unknown_week", week=text)


def week_of(day: dt.date) -> Week:
    """Returns the ISO week that holds the day."""
    year, number, _ = day.isocalendar()
    return Week(year, number)


def days_from(first: dt.date, count: int) -> tuple[dt.date, ...]:
    """Returns consecutive days."""
    return tuple(first + dt.timedelta(days=each) for each in range(count))


def laid_out(items: "Iterable[Resolved]", days: Iterable[dt.date], zone: str) -> tuple[Day, ...]:
    """Returns the days with their items; which day an item is on follows the zone (IANA)."""
    on_day: defaultdict[dt.date | None, list[Resolved]] = defaultdict(list)
    for each in items:
        on_day[each.day(zone)].append(each)
    return tuple(Day(day, tuple(sorted(on_day[day], key=in_order))) for day in days)


def month_rows(year: int, month: int, *, week_start: int = 1) -> tuple[tuple[dt.date, ...], ...]:
    """Returns the weeks that a month touches; `week_start` is 1 for Monday to 7 for Sunday."""
    first = dt.date(year, month, 1)
    start = first - dt.timedelta(days=(first.isoweekday() - week_start) % 7)
    return week_rows(start, (_month_end(first) - start).days // 7 + 1)


def week_rows(start: dt.date, count: int) -> tuple[tuple[dt.date, ...], ...]:
    """Returns rows of seven days."""
    return tuple(days_from(start + dt.timedelta(weeks=row), 7) for row in range(count))


def _month_end(first: dt.date) -> dt.date:
    return (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)


def in_order(resolved: "Resolved") -> tuple[bool, str, bool, str]:
    """The order of items in lists and on a day: by start, then id; undated last.

    Without a clock time an item stands at the beginning of its day.
    """
    from smcalendar.domain.resolved import zone_named

    item = resolved.item
    if item.date is None:
        return True, "", False, item.id
    start = dt.datetime.combine(item.date, item.time or dt.time(), zone_named(item.zone))
    return False, start.astimezone(dt.UTC).isoformat(), item.time is not None, item.id
