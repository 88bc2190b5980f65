"""Says when accounts can post next, how full their weeks are, and what is in the way of posts."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from smcalendar.domain import cadence
from smcalendar.domain.cadence import Diary, FreeSlot, Tally, busy_of
from smcalendar.domain.conflicts import CODES, margin
from smcalendar.domain.conflicts import conflicts as found_conflicts
from smcalendar.domain.filters import Filter, matching
from smcalendar.domain.problems import Problem
from smcalendar.domain.records import Account, Brand
from smcalendar.domain.resolved import Resolved, zone_named
from smcalendar.domain.series import Outline
from smcalendar.domain.surroundings import Surroundings
from smcalendar.domain.weeks import YEARS, days_from
from smcalendar.services import plan
from smcalendar.services.platforms import format_named
from smcalendar.services.surroundings import surroundings
from smcalendar.storage import reading
from smcalendar.storage.workspace import Workspace

AHEAD = 60
"""How many days from now `first_free` looks for a slot."""

_DAY = dt.timedelta(days=1)
_FIRST, _LAST = dt.date(YEARS[0], 1, 1), dt.date(YEARS[-1], 12, 31)

Conflicts = Mapping[str, tuple[Problem, ...]]
"""By item (id) what is in its way; items without are not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vicinity:
    """Accounts, and all of their items on some days and as far off as may matter to these."""

    accounts: tuple[Account, ...]
    brands: Mapping[str, Brand]
    items: tuple[Resolved, ...]
    around: Surroundings
    zone: str
    week_start: int
    now: dt.datetime


def vicinity(workspace: Workspace, wanted: Filter, *, codes: Iterable[str] = CODES) -> Vicinity:
    """Reads what lies around the days of a filter, of the accounts that it lets through.

    Whatever else the filter narrows: what it hides is in the way all the same. Without days it
    is all there is; with fewer codes of conflicts less is read.
    """
    with workspace.reading() as connection:
        accounts = _accounts(reading.every(connection, Account), wanted)
        brands = {each.id: each for each in reading.every(connection, Brand)}
        settings = reading.settings(connection)
        asked = _widened(wanted, margin(_brands(accounts, brands), codes=codes))
        ids = frozenset(each.id for each in accounts)
        # Only the days are asked for: SQLite would go by the account, and read ten years of it.
        read = reading.resolved_items(connection, format_named, asked)
        items = tuple(each for each in read if each.item.account_id in ids)
        return Vicinity(
            accounts=accounts,
            brands=brands,
            items=items,
            around=surroundings(workspace, _days(items, wanted)),
            zone=settings.zone,
            week_start=settings.week_start,
            now=workspace.clock(),
        )


def _accounts(accounts: Iterable[Account], wanted: Filter) -> tuple[Account, ...]:
    narrowed = (
        (wanted.accounts, "id"),
        (wanted.platforms, "platform"),
        (wanted.brands, "brand_id"),
    )
    return tuple(
        each
        for each in accounts
        if all(not values or getattr(each, name) in values for values, name in narrowed)
    )


def _brands(accounts: Iterable[Account], brands: Mapping[str, Brand]) -> tuple[Brand, ...]:
    return tuple(brands[id] for id in dict.fromkeys(each.brand_id for each in accounts))


def _widened(wanted: Filter, by: dt.timedelta) -> Filter:
    first, last = wanted.first or _FIRST, wanted.last or _LAST
    return Filter(first=max(first, _FIRST + by) - by, last=min(last, _LAST - by) + by)


def _days(items: Iterable[Resolved], wanted: Filter) -> Collection[dt.date]:
    """Returns the days that are asked about; a day more on each side, for the zones."""
    days = {day for each in items if (day := each.item.date) is not None}
    if wanted.first is None or wanted.last is None:
        return days | {day + _DAY for day in days} | {day - _DAY for day in days}
    return days_from(wanted.first - _DAY, (wanted.last - wanted.first).days + 3)


def conflicts(workspace: Workspace, wanted: Filter) -> Conflicts:
    """Returns what is in the way of the items that a filter lets through."""
    return conflicts_in(vicinity(workspace, wanted), wanted)


def conflicts_in(found: Vicinity, wanted: Filter) -> Conflicts:
    """Returns the same of what was read for this filter."""
    if not found.items:
        return {}
    view = plan.View(found.zone, found.now)
    shown = {each.item.id for each in matching(found.items, wanted, view)}
    known = found_conflicts(found.items, found.around)
    return {item: problems for item, problems in known.items() if item in shown}


def conflicts_of(
    workspace: Workspace, items: Iterable[Resolved], *, codes: Iterable[str] = CODES
) -> Conflicts:
    """Returns what is in the way of these items, as they are given and not as they are stored.

    Conflicts that are not among the codes are not looked for.
    """
    given = {each.item.id: each for each in items if each.item.date is not None}
    days = [each.item.date for each in given.values() if each.item.date is not None]
    if not days or not codes:
        return {}
    accounts = frozenset(each.account.id for each in given.values())
    wanted = Filter(first=min(days) - _DAY, last=max(days) + _DAY, accounts=accounts)
    found = vicinity(workspace, wanted, codes=codes)
    others = (each for each in found.items if each.item.id not in given)
    known = found_conflicts((*others, *given.values()), found.around, codes=codes)
    return {item: problems for item, problems in known.items() if item in given}


def free_slots(
    workspace: Workspace, first: dt.date, last: dt.date, wanted: Filter | None = None
) -> tuple[FreeSlot, ...]:
    """Returns the free slots of accounts on days of the workspace's zone, in order of time."""
    asked = replace(wanted or Filter(), first=first, last=last)
    return free_in(vicinity(workspace, asked), first, last)


def free_in(
    found: Vicinity, first: dt.date, last: dt.date, outlines: Iterable[Outline] = ()
) -> tuple[FreeSlot, ...]:
    """Returns the same of what was read; what a series will post at takes a slot, too."""
    diary = _diary(found, outlines)
    slots = (
        slot
        for account in found.accounts
        for slot in cadence.free_slots(account, first - _DAY, last + _DAY, diary)
        if first <= slot.day(found.zone) <= last
    )
    return tuple(sorted(slots, key=lambda each: (each.start, each.platform, each.handle)))


def _diary(found: Vicinity, outlines: Iterable[Outline]) -> Diary:
    busy = busy_of(found.items)
    for each in outlines:
        if each.time is not None:
            start = each.occurrence.replace(tzinfo=zone_named(each.zone)).astimezone(dt.UTC)
            for account in each.accounts:
                busy.setdefault(account, []).append(start)
    return Diary(brands=found.brands, busy=busy, now=found.now, around=found.around)


def next_free(
    workspace: Workspace, account_ids: Iterable[str], day: dt.date
) -> Mapping[str, dt.time | None]:
    """Returns by account (id) its first free slot on a day, both as its brand's clocks say.

    None where it has none, or no slots at all.
    """
    slots = _slots_of(workspace, account_ids, day, day)
    return {id: found[0].start.time() if found else None for id, found in slots.items()}


def first_free(
    workspace: Workspace, account_ids: Iterable[str]
) -> Mapping[str, dt.datetime | None]:
    """Returns by account (id) its first free slot from now on, an aware time where its brand is.

    None where it has none within AHEAD days.
    """
    with workspace.reading() as connection:
        zone = reading.settings(connection).zone
    today = workspace.clock().astimezone(zone_named(zone)).date()
    slots = _slots_of(workspace, account_ids, today - _DAY, today + dt.timedelta(days=AHEAD))
    return {id: found[0].start if found else None for id, found in slots.items()}


def _slots_of(
    workspace: Workspace, account_ids: Iterable[str], first: dt.date, last: dt.date
) -> Mapping[str, list[FreeSlot]]:
    ids = tuple(dict.fromkeys(account_ids))
    wanted = Filter(first=first, last=last, accounts=frozenset(ids))
    found = vicinity(workspace, wanted) if ids else None
    accounts = {each.id: each for each in found.accounts} if found else {}
    if found is None:
        return {}
    diary = _diary(found, ())
    return {
        id: cadence.free_slots(accounts[id], first, last, diary) if id in accounts else []
        for id in ids
    }


def tallies(workspace: Workspace, wanted: Filter) -> tuple[Tally, ...]:
    """Returns how many posts accounts with targets have in the weeks of a filter's days."""
    return tallies_in(vicinity(workspace, wanted), wanted)


def tallies_in(found: Vicinity, wanted: Filter) -> tuple[Tally, ...]:
    """Returns the same of what was read for this filter."""
    if wanted.first is None or wanted.last is None:
        return ()
    week = cadence.week_of(wanted.first, found.week_start)
    weeks = [week + n * 7 * _DAY for n in range((wanted.last - week).days // 7 + 1)]
    return cadence.tallies(found.accounts, found.items, weeks, zone=found.zone)
