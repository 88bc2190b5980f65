"""The clock by which an item is posted, where that is not the clock of its brand."""

import datetime as dt
from dataclasses import dataclass

from smcalendar.domain.resolved import Resolved


@dataclass(frozen=True, slots=True)
class OwnClock:
    """A place and the time there; `short` is what people call that time, such as `JST`.

    `other_day` is the day there, where it is another one than the reader's.
    """

    city: str
    short: str
    time: dt.time | None
    other_day: dt.date | None = None

    def __str__(self) -> str:
        return _said(self.city, self.time)

    @property
    def in_short(self) -> str:
        """Returns it for where there is little room."""
        return _said(self.short, self.time)


def own_clock(resolved: Resolved, zone: str) -> OwnClock | None:
    """Returns the clock of an item as the reader in a zone (IANA) sees it.

    None where the item has its brand's zone, and without a day.
    """
    item = resolved.item
    if item.zone == resolved.brand.zone or item.date is None:
        return None
    city, start = city_of(item.zone), resolved.start
    short = start.tzname() if start is not None else None
    other_day = None if item.date == resolved.day(zone) else item.date
    return OwnClock(city, short or city, item.time, other_day)


def city_of(zone: str) -> str:
    """Returns what people know a zone (IANA) by: `New York` of `America/New_York`."""
    return zone.rpartition("/")[2].replace("_", " ")


def _said(place: str, time: dt.time | None) -> str:
    return place if time is None else f"{place} {time:%H:%M}"
