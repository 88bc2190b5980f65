"""Counts the items of each day, for calendars too small to name them."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from smcalendar.domain.clock import flags
from smcalendar.domain.filters import Filter
from smcalendar.domain.records import PostingItem
from smcalendar.domain.resolved import day_of
from smcalendar.domain.worst import Sign, rank, worst
from smcalendar.services import plan
from smcalendar.storage import counts
from smcalendar.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class BusyDay:
    """How many items a day has, and how many stand where; the worst is first."""

    count: int
    signs: tuple[tuple[Sign, int], ...]

    @property
    def worst(self) -> Sign:
        return self.signs[0][0]


def busy_days(
    workspace: Workspace, first: dt.date, last: dt.date, wanted: Filter | None = None
) -> Mapping[dt.date, BusyDay]:
    """Returns the days with items that a filter lets through; which day follows the workspace.

    Without a filter no item is read, so that many cost no more than a few.
    """
    view = plan.view(workspace)
    found: defaultdict[dt.date, Counter[Sign]] = defaultdict(Counter)
    for item, count in _counted(workspace, first, last, wanted or Filter()):
        day = day_of(item, view.zone)
        if day is not None and first <= day <= last:
            found[day][worst(item.state, flags(item, view.now))] += count
    return {day: _busy(signs) for day, signs in found.items()}


def _counted(
    workspace: Workspace, first: dt.date, last: dt.date, wanted: Filter
) -> Iterable[tuple[PostingItem, int]]:
    if wanted == Filter():
        with workspace.reading() as connection:
            return counts.counted_between(connection, first, last)
    return _read(workspace, replace(wanted, first=first, last=last, undated=False))


def _read(workspace: Workspace, wanted: Filter) -> Iterator[tuple[PostingItem, int]]:
    for each in plan.items(workspace, wanted):
        yield each.item, 1


def _busy(signs: Counter[Sign]) -> BusyDay:
    return BusyDay(signs.total(), tuple(sorted(signs.items(), key=lambda each: rank(each[0]))))
