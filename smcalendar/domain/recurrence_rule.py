"""What a rule of repetition says, in the parts of RFC 5545 and RFC 7529."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Frequency(StrEnum):
    """The stretch of time that a rule fills again and again."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Scale(StrEnum):
    """The calendar in which months and their days are counted."""

    GREGORIAN = "GREGORIAN"
    CHINESE = "CHINESE"


class Skip(StrEnum):
    """What becomes of a day or a leap month that is not there: none, or the one before or after.

    The 30th of a month of 29 days is left out, or is the 29th, or the first of the next month.
    """

    OMIT = "OMIT"
    BACKWARD = "BACKWARD"
    FORWARD = "FORWARD"


@dataclass(frozen=True, slots=True, order=True)
class NthWeekday:
    """A weekday, 1 for Monday to 7 for Sunday: every one (0), the nth or from the end the -nth."""

    nth: int
    weekday: int


@dataclass(frozen=True, slots=True, order=True)
class MonthNumber:
    """A month of a year; a leap month has the number of the one before it."""

    number: int
    leap: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """When something repeats; parts that are empty say nothing.

    Negative numbers count from the end. `workdays` is this program's own part: the nth working
    days of a month (of a week or a year where that is the frequency). `until` is the last day.
    """

    frequency: Frequency
    interval: int = 1
    scale: Scale = Scale.GREGORIAN
    months: tuple[MonthNumber, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[NthWeekday, ...] = ()
    workdays: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    skip: Skip = Skip.OMIT
    count: int | None = None
    until: dt.date | None = None
    week_start: int = 1
