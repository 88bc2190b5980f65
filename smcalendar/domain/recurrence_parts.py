"""How each part of a rule of repetition is read and written."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from smcalendar.domain.recurrence_rule import Frequency, MonthNumber, NthWeekday, Scale, Skip

T = TypeVar("T", bound=StrEnum)

MOST = 10_000
"""The largest count and interval."""

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

_WEEKDAY = re.compile(r"([+-]?\d{1,2})?([A-Z]{2})", re.ASCII)
_MONTH = re.compile(r"(\d{1,2})(L?)", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,5}", re.ASCII)
_DAY = re.compile(r"\d{8}", re.ASCII)


class WrongValueError(Exception):
    """A value that its part does not take; the text says which ones it takes."""


@dataclass(frozen=True, slots=True)
class Part:
    """How a part of a rule is read and written."""

    field: str
    read: Callable[[str], Any]
    write: Callable[[Any], str] = str


def _one_of(choices: type[T]) -> Callable[[str], T]:
    def read(value: str) -> T:
        if value not in set(choices):
            raise WrongValueError(", ".join(choices))
        return choices(value)

    return read


def _number(most: int) -> Callable[[str], int]:
    def read(value: str) -> int:
        number = int(value) if _NUMBER.fullmatch(value) else 0
        if not 1 <= number <= most:
            raise WrongValueError(f"1–{most}")
        return number

    return read


def _numbers(most: int) -> Callable[[str], tuple[int, ...]]:
    def read(value: str) -> tuple[int, ...]:
        return _sorted(_signed(each, most) for each in value.split(","))

    return read


def _signed(value: str, most: int) -> int:
    number = int(value) if _NUMBER.fullmatch(value) else 0
    if not 1 <= abs(number) <= most:
        raise WrongValueError(f"1–{most}, -1–-{most}")
    return number


def _months(value: str) -> tuple[MonthNumber, ...]:
    return _sorted(map(_month, value.split(",")))


def _month(value: str) -> MonthNumber:
    match = _MONTH.fullmatch(value)
    if not match or not 1 <= int(match[1]) <= 12:
        raise WrongValueError("1–12, 1L–12L")
    return MonthNumber(int(match[1]), bool(match[2]))


def _weekdays(value: str) -> tuple[NthWeekday, ...]:
    return _sorted(map(_nth_weekday, value.split(",")))


def _nth_weekday(value: str) -> NthWeekday:
    match = _WEEKDAY.fullmatch(value)
    if not match or match[2] not in WEEKDAYS:
        raise WrongValueError(f"{', '.join(WEEKDAYS)}, 2TU, -1FR")
    nth = _signed(match[1], 53) if match[1] else 0
    return NthWeekday(nth, _weekday(match[2]))


def _weekday(value: str) -> int:
    if value not in WEEKDAYS:
        raise WrongValueError(", ".join(WEEKDAYS))
    return WEEKDAYS.index(value) + 1


def _last_day(value: str) -> dt.date:
    try:
        if _DAY.fullmatch(value):
            return dt.date.fromisoformat(value)
    except ValueError:
        pass
    raise WrongValueError("20271231")


def _sorted(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(sorted(set(values)))


def _joined(write: Callable[[Any], str] = str) -> Callable[[Iterable[Any]], str]:
    def written(values: Iterable[Any]) -> str:
        return ",".join(write(each) for each in _sorted(values))

    return written


def _month_written(month: MonthNumber) -> str:
    return f"{month.number}{'L' if month.leap else ''}"


def _weekday_written(each: NthWeekday) -> str:
    return f"{each.nth or ''}{WEEKDAYS[each.weekday - 1]}"


def _week_start_written(weekday: int) -> str:
    return WEEKDAYS[weekday - 1]


def _day_written(day: dt.date) -> str:
    return f"{day.year:04}{day:%m%d}"


PARTS: Mapping[str, Part] = {
    "RSCALE": Part("scale", _one_of(Scale)),
    "FREQ": Part("frequency", _one_of(Frequency)),
    "INTERVAL": Part("interval", _number(MOST)),
    "BYMONTH": Part("months", _months, _joined(_month_written)),
    "BYMONTHDAY": Part("month_days", _numbers(31), _joined()),
    "BYDAY": Part("weekdays", _weekdays, _joined(_weekday_written)),
    "X-BYWORKDAY": Part("workdays", _numbers(23), _joined()),
    "BYSETPOS": Part("positions", _numbers(366), _joined()),
    "SKIP": Part("skip", _one_of(Skip)),
    "COUNT": Part("count", _number(MOST)),
    "UNTIL": Part("until", _last_day, _day_written),
    "WKST": Part("week_start", _weekday, _week_start_written),
}
"""The parts of a rule in the order in which they are written."""
