"""Finds the items of an account that stand near each other in time."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import takewhile

from smcalendar.domain.records import Brand, PostingItem
from smcalendar.domain.resolved import Resolved, zone_named
from smcalendar.domain.states import State

NOWHERE = frozenset({State.REJECTED, State.CANCELLED})
"""Items in these states go nowhere: they stand in nobody's way."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An item with its day and clock time in the zone of its brand, and the instant."""

    resolved: Resolved
    day: dt.date
    time: dt.time | None
    instant: dt.datetime

    @property
    def brand(self) -> Brand:
        return self.resolved.brand

    @property
    def item(self) -> PostingItem:
        return self.resolved.item


Row = Sequence[Placed]
"""Items of one account in the order of time."""

Position = tuple[Row, int]
"""A row and the index of an item in it."""

Pair = Callable[[Placed, Placed], bool]
"""Says something of an item and another one."""


def placed(resolved: Resolved) -> Placed | None:
    """Returns an item with its day where its brand is; None in the tray.

    Without a clock time its instant is the beginning of its day.
    """
    item, zone = resolved.item, zone_named(resolved.brand.zone)
    if item.date is None:
        return None
    start = dt.datetime.combine(item.date, item.time or dt.time(), zone_named(item.zone))
    instant = start.astimezone(dt.UTC)
    if item.time is None:
        return Placed(resolved, item.date, None, instant)
    there = instant.astimezone(zone)
    return Placed(resolved, there.date(), there.time(), instant)


def rows_of(items: Iterable[Resolved]) -> Iterable[Row]:
    """Returns the items that go out or went out, with a day, by their accounts."""
    rows: defaultdict[str, list[Placed]] = defaultdict(list)
    for each in map(placed, items):
        if each is not None and each.item.state not in NOWHERE:
            rows[each.item.account_id].append(each)
    for row in rows.values():
        row.sort(key=lambda each: (each.instant, each.item.id))
    return rows.values()


def shared_by(
    row: Row, keys_of: Callable[[Placed], Iterable[str | int]]
) -> Iterator[tuple[Placed, list[Position]]]:
    """Returns each item of a row with its position among those that it shares a key with."""
    sharing: defaultdict[str | int, list[Placed]] = defaultdict(list)
    positions: list[list[Position]] = []
    for each in row:
        shared = [sharing[key] for key in keys_of(each)]
        positions.append([(those, len(those)) for those in shared])
        for those in shared:
            those.append(each)
    return zip(row, positions, strict=True)


def nearest(
    each: Placed, positions: Iterable[Position], is_near: Pair, *, same: Pair | None = None
) -> Placed | None:
    """Returns the nearest in time of those near an item that are the same as it, or None.

    A post in two formats, such as a picture and a story of it, is meant to be seen twice.
    """
    found = (
        _first(each, beside, is_near, same)
        for row, index in positions
        for beside in _beside(row, index)
    )
    there = (it for it in found if it is not None)
    return min(there, key=lambda it: (abs(it.instant - each.instant), it.instant), default=None)


def _beside(row: Row, index: int) -> tuple[Iterator[Placed], Iterator[Placed]]:
    """Returns what stands before an index, from the last to the first, and what behind."""
    before = (row[at] for at in range(index - 1, -1, -1))
    behind = (row[at] for at in range(index + 1, len(row)))
    return before, behind


def _first(
    each: Placed, beside: Iterator[Placed], is_near: Pair, same: Pair | None
) -> Placed | None:
    near = takewhile(partial(is_near, each), beside)
    others = (it for it in near if not _go_together(each, it))
    return next((it for it in others if same is None or same(each, it)), None)


def _go_together(one: Placed, other: Placed) -> bool:
    return one.item.post_id == other.item.post_id and one.item.format != other.item.format
