"""Shifts many posts at once: which ones, where each of them comes to, and whether it may."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from smcalendar.domain.filters import Filter
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.shifting import Shift, ShiftRow, Spot, besides, shift_rows
from smcalendar.domain.weeks import YEARS, in_order
from smcalendar.services import plan
from smcalendar.services.plan import Places
from smcalendar.services.workdays import day_table
from smcalendar.storage.spots import items_at_times
from smcalendar.storage.workspace import Workspace


class Reach(StrEnum):
    """Which posts shift."""

    SELECTION = "selection"
    CAMPAIGN = "campaign"  # those selected, and what comes after them in their campaigns
    ACCOUNT = "account"  # the same on their accounts
    FILTER = "filter"  # the same among what the filter lets through
    DAY = "day"  # what the filter lets through after a day


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftOrder:
    """What is asked for. `ids` are selected, `day` has the focus, `wanted` is the filter."""

    ids: tuple[str, ...]
    reach: Reach
    day: dt.date
    wanted: Filter = field(default_factory=Filter)
    shift: Shift = field(default_factory=Shift)


def preview(workspace: Workspace, order: ShiftOrder) -> tuple[ShiftRow, ...]:
    """Returns by start what a shift would do to each item that has a date; writes nothing."""
    is_workday = day_table(workspace.home).is_workday
    with workspace.reading():
        items = sorted(_reached(workspace, order), key=in_order)
        rows = shift_rows(items, order.shift, is_workday=is_workday)
        taken = _taken(workspace, rows)
    return besides(rows, taken)


def places_of(rows: Iterable[ShiftRow]) -> Places:
    """Returns where the items come to, as `plan.move_each` takes it: each keeps its time."""
    return {each.resolved.item.id: (each.day, plan.KEEP_TIME) for each in rows}


def _reached(workspace: Workspace, order: ShiftOrder) -> tuple[Resolved, ...]:
    zone = plan.view(workspace).zone
    if order.reach is Reach.DAY:
        after = order.day + dt.timedelta(days=1)
        return plan.items(workspace, _from(order.wanted, after))
    selected = [each for each in plan.items_by_ids(workspace, order.ids) if each.item.date]
    narrowed = _narrowed(order, selected)
    if narrowed is None or not selected:
        return tuple(selected)
    first = min(selected, key=in_order)
    wanted = _from(narrowed, first.day(zone) or order.day)
    later = [each for each in plan.items(workspace, wanted) if in_order(each) > in_order(first)]
    return tuple({each.item.id: each for each in (*selected, *later)}.values())


def _from(wanted: Filter, day: dt.date) -> Filter:
    return replace(wanted, first=day, last=None, undated=False)


def _narrowed(order: ShiftOrder, selected: Sequence[Resolved]) -> Filter | None:
    """Returns among what the later items are; None for nothing but the selection."""
    if order.reach is Reach.ACCOUNT:
        return Filter(accounts=frozenset(each.account.id for each in selected))
    if order.reach is Reach.CAMPAIGN:
        campaigns = frozenset(e.post.campaign_id for e in selected if e.post.campaign_id)
        return Filter(campaigns=campaigns) if campaigns else None
    return order.wanted if order.reach is Reach.FILTER else None


def _taken(workspace: Workspace, rows: Sequence[ShiftRow]) -> Mapping[Spot, frozenset[str]]:
    """Returns who stands where on the days and accounts to which items come."""
    days = [each.day for each in rows if each.day.year in YEARS]
    if not days:
        return {}
    accounts = {each.resolved.account.id for each in rows}
    found: defaultdict[Spot, set[str]] = defaultdict(set)
    with workspace.reading() as connection:
        for id, spot in items_at_times(connection, accounts, min(days), max(days)):
            found[spot].add(id)
    return {spot: frozenset(ids) for spot, ids in found.items()}
