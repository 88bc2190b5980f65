"""What the clock says about an item: late, missed and the other flags over its state."""

import datetime as dt

from smcalendar.domain.records import PostingItem
from smcalendar.domain.resolved import start_of, zone_named
from smcalendar.domain.states import Flag
from smcalendar.domain.workflow import BEFORE_SCHEDULED, SCHEDULED

MISSED_AFTER = dt.timedelta(hours=24)

OPEN = frozenset({*BEFORE_SCHEDULED, SCHEDULED})
"""States in which the item is still to be posted."""


def due(item: PostingItem) -> dt.datetime | None:
    """Returns the instant after which the item is late: its time, without one its day's end."""
    if item.date is None:
        return None
    if item.time is not None:
        return start_of(item)
    next_day = item.date + dt.timedelta(days=1)
    return dt.datetime.combine(next_day, dt.time(), zone_named(item.zone))


def flags(item: PostingItem, now: dt.datetime) -> tuple[Flag, ...]:
    """Returns the overlays of an item at an instant, never stored."""
    lies = (
        lateness(item, now),
        Flag.ON_HOLD if item.hold_reason is not None else None,
        Flag.NOT_POSTED if item.not_posted_reason else None,
    )
    return tuple(flag for flag in lies if flag is not None)


def lateness(item: PostingItem, now: dt.datetime) -> Flag | None:
    """Returns late, missed, or None where the time has not come or the item is done."""
    limit = due(item)
    if limit is None or item.state not in OPEN or now <= limit:
        return None
    return Flag.MISSED if now - limit > MISSED_AFTER else Flag.LATE
