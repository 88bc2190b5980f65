"""Adds posts at the next free slots of their accounts, where nothing is said about the time."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from smcalendar.domain.cadence import Diary, busy_of, free_slots
from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Account
from smcalendar.domain.resolved import zone_named
from smcalendar.services import plan
from smcalendar.services.cadence import vicinity
from smcalendar.services.plan import PostDraft
from smcalendar.storage import reading
from smcalendar.storage.workspace import Workspace

FREE = object()
"""In place of the clock time of an item: the next free slot of its account on that day."""

_DAY = dt.timedelta(days=1)

Item = Mapping[str, Any]


def add_posts(workspace: Workspace, drafts: Sequence[PostDraft]) -> tuple[str, ...]:
    """Adds posts as `plan.add_posts` does, and fills in the times that are FREE.

    Several of one account on one day get one slot after the other, and any time when all are used.
    """
    with workspace.together():
        items = [item for draft in drafts for item in draft.items]
        filled = iter(_filled(workspace, items))
        made = [replace(each, items=tuple(next(filled) for _ in each.items)) for each in drafts]
        return plan.add_posts(workspace, made)


def _filled(workspace: Workspace, items: Sequence[Item]) -> Iterator[Item]:
    slotted = _with_slots(workspace, {e["account_id"] for e in items if e.get("time") is FREE})
    wanted = [e for e in items if e.get("time") is FREE and e["account_id"] in slotted]
    diary = _diary(workspace, wanted) if wanted else None
    given = _given(items, slotted, diary) if diary else {}
    for each in items:
        if each.get("time") is not FREE:
            yield each
        elif diary is None or each["account_id"] not in slotted:
            yield {**each, "time": None}
        else:
            start = _free(slotted[each["account_id"]], each["date"], diary, given)
            given.setdefault(each["account_id"], []).extend([start] if start else [])
            yield {**each, "time": start.time() if start else None}


def _with_slots(workspace: Workspace, ids: Iterable[str]) -> Mapping[str, Account]:
    with workspace.reading() as connection:
        accounts = reading.by_ids(connection, Account, tuple(ids))
    return {each.id: each for each in accounts if each.slots}


def _diary(workspace: Workspace, items: Sequence[Item]) -> Diary:
    days = [each["date"] for each in items]
    accounts = frozenset(each["account_id"] for each in items)
    found = vicinity(
        workspace, Filter(first=min(days) - _DAY, last=max(days) + _DAY, accounts=accounts)
    )
    busy = busy_of(found.items)
    return Diary(brands=found.brands, busy=busy, now=found.now, around=found.around)


def _given(
    items: Iterable[Item], accounts: Mapping[str, Account], diary: Diary
) -> dict[str, list[dt.datetime]]:
    """Returns by account (id) the instants of the items whose time was said."""
    given: dict[str, list[dt.datetime]] = {}
    for each in items:
        account, time = accounts.get(each["account_id"]), each.get("time")
        if account is not None and isinstance(time, dt.time):
            zone = zone_named(diary.brands[account.brand_id].zone)
            given.setdefault(account.id, []).append(dt.datetime.combine(each["date"], time, zone))
    return given


def _free(
    account: Account, day: dt.date, diary: Diary, given: Mapping[str, Iterable[dt.datetime]]
) -> dt.datetime | None:
    busy = (*diary.busy.get(account.id, ()), *given.get(account.id, ()))
    found = free_slots(account, day, day, replace(diary, busy={account.id: busy}))
    return found[0].start if found else None
