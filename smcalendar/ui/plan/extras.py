"""What stands in a cell beside its items and counts in nothing: free slots, outlines of series."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from smcalendar.ui.plan.periods import Period, Place, Slot

if TYPE_CHECKING:
    from smcalendar.domain.cadence import FreeSlot
    from smcalendar.domain.series import Outline
    from smcalendar.services.around import Around


@dataclass(frozen=True, slots=True)
class Extra:
    """A dashed box of a cell; equal ones look alike. `time` is in the zone of the view.

    `accounts` and `platforms` are ids. A free slot has no title and no series.
    """

    id: str
    day: dt.date
    time: dt.time | None
    accounts: tuple[str, ...]
    platforms: tuple[str, ...]
    title: str = ""
    outline: "Outline | None" = field(default=None, compare=False, repr=False)

    @property
    def is_outline(self) -> bool:
        return self.outline is not None

    @property
    def slot(self) -> Slot:
        """What a drop on it or a post that is added there means."""
        return Slot(self.day, self.time, timed=True)


Extras = Mapping[Place, tuple[Extra, ...]]


def extras_of(found: "Around", period: Period, zone: str) -> Extras:
    """Returns what is around the items of a period by the cells it stands in, in order of time."""
    all_of_them = (
        *(_of_outline(each, found.platforms, zone) for each in found.outlines),
        *(_of_slot(each, zone) for each in found.free),
    )
    return _in_cells(all_of_them, period)


def _in_cells(extras: Iterable[Extra], period: Period) -> Extras:
    cells: defaultdict[Place, list[Extra]] = defaultdict(list)
    for each in sorted(extras, key=_in_order):
        place = period.place(each.day, each.time)
        if place is not None:
            cells[place].append(each)
    return {place: tuple(each) for place, each in cells.items()}


def _in_order(extra: Extra) -> tuple[dt.time, bool, str]:
    return extra.time or dt.time(), not extra.is_outline, extra.id


def _of_slot(slot: "FreeSlot", zone: str) -> Extra:
    return Extra(
        f"slot {slot.account_id} {slot.start.isoformat()}",
        slot.day(zone),
        slot.time(zone),
        (slot.account_id,),
        (slot.platform,),
    )


def _of_outline(outline: "Outline", platforms: Mapping[str, str], zone: str) -> Extra:
    return Extra(
        f"outline {outline.series_id} {outline.occurrence.isoformat()}",
        outline.day(zone),
        _time_of(outline, zone),
        outline.accounts,
        tuple(dict.fromkeys(platforms[each] for each in outline.accounts)),
        " ".join(outline.title.split()),
        outline,
    )


def _time_of(outline: "Outline", zone: str) -> dt.time | None:
    if outline.time is None or outline.zone == zone:
        return outline.time
    from smcalendar.domain.resolved import zone_named

    start = outline.occurrence.replace(tzinfo=zone_named(outline.zone))
    return start.astimezone(zone_named(zone)).time()
