"""What the cells of a pasted plan are: days and times."""

import datetime as dt
import re

from smcalendar.domain import typed_dates
from smcalendar.domain.errors import UserError
from smcalendar.domain.typed_times import time_said

_WEEKDAY = (
    r"\s*[（(]?\s*(?:(?:星期|禮拜|週|周)?[一二三四五六日天]"
    r"|(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\.?)\s*[）)]?"
)
_DATED = re.compile(rf"((?:\d{{3,4}}[-/.年])?\d{{1,2}}[-/.月]\d{{1,2}}日?)(?:{_WEEKDAY})?")
_DECIMAL = re.compile(r"\d+\.\d+")


def day_in(cell: str, today: dt.date) -> dt.date | None:
    """Returns the day that a cell is, None for other text; without a year it is the nearest one.

    What looks like a day and is none raises `UserError("pasted_no_day", cell)`.
    """
    found = _DATED.fullmatch(cell)
    if found is None or _DECIMAL.fullmatch(cell):
        return None
    day = typed_dates.understood(found[1], today)
    if day is None:
        raise UserError("pasted_no_day", cell=cell)
    return day


def time_in(cell: str) -> dt.time | None:
    """Returns the clock time that a cell is, None for other text.

    What looks like a time and is none raises `UserError("pasted_no_time", cell)`.
    """
    try:
        return time_said(cell)
    except ValueError as error:
        raise UserError("pasted_no_time", cell=cell) from error


def moment_in(cell: str, today: dt.date) -> tuple[dt.date | None, dt.time | None] | None:
    """Returns day and time of a cell that holds one of them or both, None for other text."""
    whole = day_in(cell, today), time_in(cell)
    if any(whole):
        return whole
    day, _, time = cell.replace("T", " ", 1).partition(" ")
    both = day_in(day, today), time_in(time.strip())
    return both if all(each is not None for each in both) else None
