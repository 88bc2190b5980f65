"""Clock times that a zone skips or has twice, when its clocks are put forward or back.

Wall-clock times are kept as they were written. One that does not exist means the instant that
`datetime` gives it (the clock that was not put forward yet), one that exists twice the first.
"""

import datetime as dt
from enum import StrEnum

from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.resolved import zone_named


class OddTime(StrEnum):
    """How a wall-clock time is odd in its zone."""

    MISSING = "time_does_not_exist"
    TWICE = "time_exists_twice"


def odd_time(date: dt.date, time: dt.time, zone: str) -> OddTime | None:
    """Returns how a wall-clock time is odd in a zone (IANA); None for a usual one."""
    first = dt.datetime.combine(date, time.replace(fold=0), zone_named(zone))
    offset, later = first.utcoffset(), first.replace(fold=1).utcoffset()
    if offset is None or later is None or offset == later:
        return None
    return OddTime.MISSING if offset < later else OddTime.TWICE


def clock_time(date: dt.date, time: dt.time, zone: str) -> dt.datetime:
    """Returns the naive time that clocks in the zone show at the instant that is meant."""
    meant = dt.datetime.combine(date, time.replace(fold=0), zone_named(zone))
    return meant.astimezone(dt.UTC).astimezone(meant.tzinfo).replace(tzinfo=None, fold=0)


def problem_of_time(date: dt.date, time: dt.time, zone: str) -> Problem | None:
    """Returns the advice about an odd time, its code that of the `OddTime`; None for a usual one.

    It holds `time`, `zone` and, as `meant`, date and time as clocks show them then.
    """
    odd = odd_time(date, time, zone)
    if odd is None:
        return None
    meant = f"{clock_time(date, time, zone):%Y-%m-%d %H:%M}"
    values = {"time": f"{time:%H:%M}", "zone": zone, "meant": meant}
    return Problem(odd.value, Severity.ADVICE, "time", values)
