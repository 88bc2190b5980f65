"""What lies around posting items: days off, days without posts, and people."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from smcalendar.domain.cadence_values import DayRange
from smcalendar.domain.platforms import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedDays:
    """Days on which a brand, or without an id everybody, does not work or post."""

    days: DayRange
    name: Texts
    brand_id: str | None = None

    def hold(self, day: dt.date, brand_id: str) -> bool:
        """Says whether a day is among them for a brand."""
        return day in self.days and self.brand_id in (None, brand_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What conflicts look at beside the items.

    `holidays` are those of everybody, by their day; `people` has names by id.
    """

    holidays: Mapping[dt.date, Texts] = field(default_factory=dict[dt.date, Texts])
    days_off: tuple[ClosedDays, ...] = ()
    blackouts: tuple[ClosedDays, ...] = ()
    people: Mapping[str, str] = field(default_factory=dict[str, str])

    def day_off(self, day: dt.date, brand_id: str) -> Texts | None:
        """Returns why a brand does not work on a day, or None."""
        return self.holidays.get(day) or _name_of(self.days_off, day, brand_id)

    def blackout(self, day: dt.date, brand_id: str) -> Texts | None:
        """Returns why a brand does not post on a day, or None."""
        return _name_of(self.blackouts, day, brand_id)


def _name_of(closed: Iterable[ClosedDays], day: dt.date, brand_id: str) -> Texts | None:
    return next((each.name for each in closed if each.hold(day, brand_id)), None)
