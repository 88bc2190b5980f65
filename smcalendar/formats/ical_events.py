"""What a calendar file says, as plain values."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event of a calendar.

    `start` and `end` are both instants in UTC, or both days, and then `end` is the day after the
    last one; `end` is later than `start` in any case. `stamp` is when the event was last changed,
    in UTC. `status` is a word of RFC 5545, 3.8.1.11; `url` is ASCII on one line, or empty.
    """

    uid: str
    sequence: int
    stamp: dt.datetime
    start: dt.date
    end: dt.date
    summary: str
    description: str
    categories: tuple[str, ...]
    status: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """A calendar with its events in the order of the file."""

    name: str
    events: Iterable[Event]
    description: str = ""
