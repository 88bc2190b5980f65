"""Where items come to stand when they are moved, each in its own zone."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from smcalendar.domain.plan import moved_to, retimed
from smcalendar.domain.resolved import Resolved, day_of, zone_named
from smcalendar.ui.plan.periods import Slot

Moved = tuple[Resolved, ...]

Place = tuple[dt.date | None, Any]
"""A day and a clock time, as `services.plan.move_each` takes them."""

NO_TIME = dt.timedelta(0)


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a drop puts things: `by` days further, in a time grid also by so many minutes.

    What is grabbed lands on the slot itself, and so does what has no day of its own. `minutes` is
    None where clock times stay as they are.
    """

    slot: Slot
    zone: str
    grabbed: str
    days: int
    minutes: dt.timedelta | None

    def place(self, resolved: Resolved) -> Place:
        """Returns the day and the clock time of an item, both in its own zone."""
        item, slot = resolved.item, self.slot
        day = resolved.day(self.zone)
        if item.id == self.grabbed or day is None:
            return _on(resolved, slot, self.zone)
        day += dt.timedelta(days=self.days)
        if slot.timed and slot.time is None:
            return day, None
        if self.minutes is None or item.time is None:
            return _own_day(resolved, day, self.zone), item.time
        there = _wall_clock(resolved, self.zone) + self.minutes
        return _own_place(there, self.zone, item.zone)


def landing(items: Sequence[Resolved], slot: Slot, zone: str) -> Landing:
    """Returns how items land that are dropped on a slot of a zone (IANA), the grabbed one first.

    The others keep their distance to it, or where it has no day to the first one with a day.
    """
    grabbed = items[0]
    days = next((day for each in items if (day := each.day(zone)) is not None), slot.day)
    minutes = None
    if slot.time is not None and grabbed.start is not None:
        there = dt.datetime.combine(slot.day, slot.time)
        minutes = there - _wall_clock(grabbed, zone)
    return Landing(slot, zone, grabbed.item.id, (slot.day - days).days, minutes)


def dropped_on(items: Sequence[Resolved], slot: Slot, zone: str) -> Moved:
    """Returns the items as they are after a drop of the first of them on a slot; see `landing`."""
    if not items:
        return ()
    lands = landing(items, slot, zone)
    return tuple(at_place(each, lands.place(each)) for each in items)


def gathered_on(items: Iterable[Resolved], slot: Slot, zone: str) -> Moved:
    """Returns the items as they are when all of them are on one day, or at one time."""
    return tuple(at_place(each, _on(each, slot, zone)) for each in items)


def at_place(resolved: Resolved, place: Place) -> Resolved:
    """Returns an item as it is on a day at a clock time; in the tray its clock time stays."""
    day, time = place
    item = moved_to(resolved.item, None) if day is None else retimed(resolved.item, day, time)
    return replace(resolved, item=item)


def _on(resolved: Resolved, slot: Slot, zone: str) -> Place:
    item = resolved.item
    if not slot.timed:
        return _own_day(resolved, slot.day, zone), item.time
    if slot.time is None:
        return slot.day, None
    return _own_place(dt.datetime.combine(slot.day, slot.time), zone, item.zone)


def _wall_clock(resolved: Resolved, zone: str) -> dt.datetime:
    """Returns what clocks in a zone show when an item with a clock time begins."""
    item, start = resolved.item, resolved.start
    assert start is not None
    there = start if item.zone == zone else start.astimezone(zone_named(zone))
    return there.replace(tzinfo=None)


def _own_place(there: dt.datetime, zone: str, own: str) -> Place:
    """Returns day and clock time in an item's own zone of what clocks in another one show."""
    if zone != own:
        there = there.replace(tzinfo=zone_named(zone)).astimezone(zone_named(own))
    return there.date(), there.time()


def _own_day(resolved: Resolved, day: dt.date, zone: str) -> dt.date:
    """Returns the date in the item's zone on which its clock time lies on a day of the view."""
    item = resolved.item
    if item.time is None or item.zone == zone:
        return day
    near = (day, day - dt.timedelta(days=1), day + dt.timedelta(days=1))
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


def places_of(moved: Iterable[Resolved]) -> Mapping[str, Place]:
    """Returns by item its new day and clock time, as `services.plan.move_each` takes them."""
    return {each.item.id: (each.item.date, each.item.time) for each in moved}
