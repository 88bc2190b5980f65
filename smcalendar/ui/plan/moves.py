"""Where items come to stand when they are moved, each in its own zone."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from smcalendar.domain.plan import moved_to, retimed
from smcalendar.domain.resolved import Resolved, day_of, zone_named
from smcalendar.ui.plan.periods import Slot

Moved = tuple[Resolved, ...]


def dropped_on(items: Iterable[Resolved], slot: Slot, zone: str) -> Moved:
    """Returns the items as they are on a day, in a time grid at a time, of a zone (IANA)."""
    return tuple(_on(each, slot, zone) for each in items)


def _on(resolved: Resolved, slot: Slot, zone: str) -> Resolved:
    item = resolved.item
    if not slot.timed:
        return replace(resolved, item=moved_to(item, _own_day(resolved, slot.day, zone)))
    if slot.time is None:
        return replace(resolved, item=retimed(item, slot.day, None))
    at = dt.datetime.combine(slot.day, slot.time, zone_named(zone))
    there = at.astimezone(zone_named(item.zone))
    return replace(resolved, item=retimed(item, there.date(), there.time()))


def _own_day(resolved: Resolved, day: dt.date, zone: str) -> dt.date:
    """Returns the date in the item's zone on which its clock time lies on a day of the view."""
    near = (day, day - dt.timedelta(days=1), day + dt.timedelta(days=1))
    item = resolved.item
    return next((each for each in near if day_of(replace(item, date=each), zone) == day), day)


def shifted(items: Iterable[Resolved], days: int) -> Moved:
    """Returns the items so many days later, each at its time; those in the tray stay there."""
    by = dt.timedelta(days=days)
    return tuple(
        replace(each, item=moved_to(each.item, each.item.date + by))
        for each in items
        if each.item.date is not None
    )


def undated(items: Iterable[Resolved]) -> Moved:
    """Returns the items as they are in the tray."""
    return tuple(replace(each, item=moved_to(each.item, None)) for each in items)


def places_of(moved: Iterable[Resolved]) -> Mapping[str, tuple[dt.date | None, Any]]:
    """Returns by item its new day and clock time, as `services.plan.move_each` takes them."""
    return {each.item.id: (each.item.date, each.item.time) for each in moved}
