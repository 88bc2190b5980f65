"""What a page of the calendar shows: rows of weeks, or some days with their half hours."""

import calendar
import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smcalendar import datewords
from smcalendar.domain.weeks import days_from, month_rows, week_rows

if TYPE_CHECKING:
    from smcalendar.domain.resolved import Resolved

HALF_HOUR = 30
HALF_HOURS = 48
ANY_TIME = 0
"""The row of a time grid for what has a day and no clock time."""

Place = tuple[int, int]
"""Row and column."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What a cell stands for; a cell that is not `timed` says nothing about the clock time."""

    day: dt.date
    time: dt.time | None = None
    timed: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """Consecutive days as cells; `month` is the one that is shown, its other days are grey."""

    days: tuple[dt.date, ...]
    timed: bool = False
    month: dt.date | None = None

    @property
    def first(self) -> dt.date:
        return self.days[0]

    @property
    def last(self) -> dt.date:
        return self.days[-1]

    @property
    def rows(self) -> int:
        return 1 + HALF_HOURS if self.timed else len(self.days) // 7

    @property
    def columns(self) -> int:
        return len(self.days) if self.timed else 7

    def slot(self, row: int, column: int) -> Slot:
        """Returns what the cell stands for."""
        if not self.timed:
            return Slot(self.days[row * 7 + column])
        return Slot(self.days[column], _half_hour(row), timed=True)

    def is_grey(self, day: dt.date) -> bool:
        """Says whether the day belongs to another month than the one that is shown."""
        return self.month is not None and (day.year, day.month) != (
            self.month.year,
            self.month.month,
        )

    def place(self, day: dt.date, time: dt.time | None = None) -> Place | None:
        """Returns where a day, in a time grid at a clock time, stands."""
        index = (day - self.first).days
        if not 0 <= index < len(self.days):
            return None
        return (row_of(time), index) if self.timed else divmod(index, 7)

    def title(self, lang: str) -> str:
        """Returns the month or the days in words."""
        if self.month is not None:
            return datewords.month(self.month, lang)
        if len(self.days) == 1:
            return datewords.full_date(self.first, lang)
        return datewords.days(self.first, self.last, lang)


def _half_hour(row: int) -> dt.time | None:
    if row == ANY_TIME:
        return None
    hour, half = divmod(row - 1, 2)
    return dt.time(hour, half * HALF_HOUR)


def row_of(time: dt.time | None) -> int:
    """Returns the row of a time grid in which a clock time lies."""
    return ANY_TIME if time is None else 1 + time.hour * 2 + time.minute // HALF_HOUR


def of_month(day: dt.date, *, week_start: int = 1) -> Period:
    """Returns the weeks that the month of a day touches."""
    rows = month_rows(day.year, day.month, week_start=week_start)
    return Period(tuple(each for row in rows for each in row), month=day.replace(day=1))


def of_weeks(day: dt.date, weeks: int, *, week_start: int = 1) -> Period:
    """Returns so many weeks, the one of a day first."""
    start = day - dt.timedelta(days=(day.isoweekday() - week_start) % 7)
    return Period(tuple(each for row in week_rows(start, weeks) for each in row))


def of_days(day: dt.date, days: int) -> Period:
    """Returns the hours of so many days, a day first."""
    return Period(days_from(day, days), timed=True)


def of_week(day: dt.date, *, week_start: int = 1) -> Period:
    """Returns the hours of the week of a day."""
    return of_days(of_weeks(day, 1, week_start=week_start).first, 7)


def shown_in(view: str, day: dt.date, count: int, *, week_start: int = 1) -> Period:
    """Returns what a view of `kit.views` with so many weeks or days shows around a day."""
    match view:
        case "month":
            return of_month(day, week_start=week_start)
        case "weeks":
            return of_weeks(day, count, week_start=week_start)
        case "week":
            return of_week(day, week_start=week_start)
        case _:
            return of_days(day, count)


def months_later(day: dt.date, months: int) -> dt.date:
    """Returns the same day of another month, or its last one."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def in_cells(
    items: Iterable["Resolved"], period: Period, zone: str
) -> Iterator[tuple[Place, "Resolved"]]:
    """Yields the items with their places, in their order; what is not in the period is left out.

    Which day an item is on follows the zone (IANA).
    """
    for each in items:
        day = each.day(zone)
        place = None if day is None else period.place(day, clock_time(each, zone))
        if place is not None:
            yield place, each


def clock_time(resolved: "Resolved", zone: str) -> dt.time | None:
    """Returns the clock time of an item in a zone (IANA); None for any time."""
    item = resolved.item
    if item.time is None or item.zone == zone:
        return item.time
    from smcalendar.domain.resolved import zone_named

    start = resolved.start
    return None if start is None else start.astimezone(zone_named(zone)).time()
