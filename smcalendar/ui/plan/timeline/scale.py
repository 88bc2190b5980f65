"""Which days the columns of a timeline stand for: each a day, a week, or a month."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from smcalendar.domain.weeks import YEARS
from smcalendar.ui.plan.periods import months_later

ONE_DAY = dt.timedelta(days=1)


class Zoom(StrEnum):
    """What a column is, the most detailed first."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


ZOOMS = tuple(Zoom)

BEFORE: Mapping[Zoom, int] = {Zoom.DAY: 200, Zoom.WEEK: 52, Zoom.MONTH: 24}
"""How many columns stand before that of the day around which a scale is made."""

COLUMNS: Mapping[Zoom, int] = {Zoom.DAY: 600, Zoom.WEEK: 156, Zoom.MONTH: 84}
"""How many columns there are."""


@dataclass(frozen=True, slots=True)
class Span:
    """Consecutive days, both included."""

    first: dt.date
    last: dt.date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Columns of one zoom, the first of which begins on `first`."""

    zoom: Zoom
    first: dt.date
    columns: int

    def span(self, column: int) -> Span:
        """Returns the days of a column."""
        start = self._start(column)
        return Span(start, self._start(column + 1) - ONE_DAY)

    def _start(self, column: int) -> dt.date:
        if self.zoom is Zoom.MONTH:
            return months_later(self.first, column)
        return self.first + dt.timedelta(days=column * _DAYS[self.zoom])

    def column(self, day: dt.date) -> int | None:
        """Returns the column of a day; None for one that has none."""
        found = self._column(day)
        return found if 0 <= found < self.columns else None

    def _column(self, day: dt.date) -> int:
        if self.zoom is Zoom.MONTH:
            return (day.year - self.first.year) * 12 + day.month - self.first.month
        return (day - self.first).days // _DAYS[self.zoom]

    def place(self, day: dt.date) -> float:
        """Returns where a day begins, in columns from the first; outside of them, too."""
        column = self._column(day)
        if self.zoom is Zoom.MONTH:
            length = (_next_month(day) - day.replace(day=1)).days
            return column + (day.day - 1) / length
        return (day - self.first).days / _DAYS[self.zoom]

    def day_at(self, place: float) -> dt.date:
        """Returns the day at a place, as `place` gives it; at the ends the first or last one."""
        column = int(min(max(place, 0), self.columns - 1))
        span = self.span(column)
        inside = int((min(max(place, 0), self.columns) - column) * span.days + _HAIR)
        return min(span.first + dt.timedelta(days=inside), span.last)

    @property
    def last(self) -> dt.date:
        return self.span(self.columns - 1).last

    def moved(self, columns: int) -> "Scale":
        """Returns the scale so many columns later, as far as the years of a plan go."""
        if self._start_year(columns) < YEARS[0] or self._end_year(columns) > YEARS[-1]:
            return self
        return replace(self, first=self._start(columns))

    def _start_year(self, columns: int) -> int:
        return self.first.year + columns * _DAYS[self.zoom] // 365 - (columns < 0)

    def _end_year(self, columns: int) -> int:
        return self._start_year(columns + self.columns) + 1

    def later(self, day: dt.date, columns: int) -> dt.date:
        """Returns the same day of the week, or of the month, so many columns later.

        At the ends of the calendar it is the day itself.
        """
        if self.zoom is Zoom.MONTH:
            later = months_later(day, columns)
        else:
            later = day + dt.timedelta(days=columns * _DAYS[self.zoom])
        return later if later.year in YEARS else day


_HAIR = 1e-6
"""How much of a day a place may lie before the day that it is rounded from."""

_DAYS: Mapping[Zoom, int] = {Zoom.DAY: 1, Zoom.WEEK: 7, Zoom.MONTH: 30}


def scale_around(day: dt.date, zoom: Zoom, *, week_start: int = 1) -> Scale:
    """Returns the columns around a day; weeks begin on a weekday (1 is Monday)."""
    day = min(max(day, dt.date(YEARS[0] + 10, 1, 1)), dt.date(YEARS[-1] - 10, 1, 1))
    first = _start_of_column(day, zoom, week_start)
    scale = Scale(zoom=zoom, first=first, columns=COLUMNS[zoom])
    return scale.moved(-BEFORE[zoom])


def _start_of_column(day: dt.date, zoom: Zoom, week_start: int) -> dt.date:
    if zoom is Zoom.MONTH:
        return day.replace(day=1)
    back = (day.isoweekday() - week_start) % 7 if zoom is Zoom.WEEK else 0
    return day - dt.timedelta(days=back)


def _next_month(day: dt.date) -> dt.date:
    return months_later(day.replace(day=1), 1)
