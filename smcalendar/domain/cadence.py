"""When accounts usually post, what of that is still free, and how many posts a week has."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from smcalendar.domain.cadence_values import Target
from smcalendar.domain.neighbours import NOWHERE
from smcalendar.domain.records import Account, Brand
from smcalendar.domain.resolved import Resolved, zone_named
from smcalendar.domain.states import State
from smcalendar.domain.surroundings import Surroundings
from smcalendar.domain.weeks import days_from

COUNTED_OUT = NOWHERE | {State.TAKEN_DOWN}
"""Items in these states do not count as posts of their week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeSlot:
    """A usual time of an account at which nothing is planned; the instant is aware.

    Its zone is that of the account's brand.
    """

    account_id: str
    platform: str
    handle: str
    start: dt.datetime

    def day(self, zone: str) -> dt.date:
        """Returns the day it is on in a zone (IANA)."""
        return self.start.astimezone(zone_named(zone)).date()

    def time(self, zone: str) -> dt.time:
        """Returns the clock time that it is in a zone (IANA)."""
        return self.start.astimezone(zone_named(zone)).time()


@dataclass(frozen=True, slots=True)
class Part:
    """How many posts a week has and should have; of one content pillar, or `""` for all."""

    pillar: str
    done: int
    target: int

    @property
    def is_met(self) -> bool:
        return self.done >= self.target


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The posts of one account in a week that begins with `week`; `pillars` are those it wants."""

    week: dt.date
    account_id: str
    platform: str
    handle: str
    all: Part
    pillars: tuple[Part, ...] = ()

    @property
    def is_met(self) -> bool:
        return self.all.is_met and all(each.is_met for each in self.pillars)


Busy = Mapping[str, Iterable[dt.datetime]]
"""By account (id) the instants at which something is planned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """Accounts with their brands by id, what is planned, and from when on slots can be free."""

    brands: Mapping[str, Brand]
    busy: Busy
    now: dt.datetime
    around: Surroundings


def busy_of(items: Iterable[Resolved]) -> dict[str, list[dt.datetime]]:
    """Returns when the items go out, by account (id); what has no clock time fills no slot."""
    busy: defaultdict[str, list[dt.datetime]] = defaultdict(list)
    for each in items:
        if each.start is not None and each.item.state not in NOWHERE:
            busy[each.item.account_id].append(each.start.astimezone(dt.UTC))
    return dict(busy)


def free_slots(account: Account, first: dt.date, last: dt.date, diary: Diary) -> list[FreeSlot]:
    """Returns the slots of an account that are free on days of its brand, in order of time.

    One is free when it is still to come, its day is open to posts, and nothing of the account is
    planned at its time or closer than the gap of the brand.
    """
    if not account.slots:
        return []
    brand = diary.brands[account.brand_id]
    days = days_from(first, (last - first).days + 1)
    starts = sorted(
        dt.datetime.combine(day, slot.time, zone_named(brand.zone))
        for day in days
        for slot in account.slots
        if slot.weekday == day.isoweekday() and diary.around.blackout(day, brand.id) is None
    )
    is_free = _free_at(sorted(diary.busy.get(account.id, ())), brand.min_gap)
    return [
        FreeSlot(
            account_id=account.id, platform=account.platform, handle=account.handle, start=start
        )
        for start in starts
        if start > diary.now and is_free(start)
    ]


def _free_at(busy: list[dt.datetime], gap: int) -> Callable[[dt.datetime], bool]:
    """Returns what says whether nothing is planned within a gap (minutes) of an instant.

    It is asked in order of time, so that each instant that is planned is looked at once.
    """
    near = dt.timedelta(minutes=max(gap, 1))
    passed = 0

    def is_free(start: dt.datetime) -> bool:
        nonlocal passed
        while passed < len(busy) and busy[passed] <= start - near:
            passed += 1
        return passed == len(busy) or busy[passed] >= start + near

    return is_free


def tallies(
    accounts: Iterable[Account],
    items: Iterable[Resolved],
    weeks: Iterable[dt.date],
    *,
    zone: str,
) -> tuple[Tally, ...]:
    """Returns the tallies of accounts with targets in weeks that begin with these days.

    Each item counts that is planned or out, once, on its day in the zone (IANA).
    """
    beginnings = {day: week for week in weeks for day in days_from(week, 7)}
    counted: defaultdict[tuple[dt.date, str, str], int] = defaultdict(int)
    for each in items:
        week = beginnings.get(each.day(zone) or dt.date.min)
        if week is not None and each.item.state not in COUNTED_OUT:
            for pillar in {"", each.post.pillar}:
                counted[week, each.item.account_id, pillar] += 1
    return tuple(
        _tally(week, account, counted)
        for week in sorted(set(beginnings.values()))
        for account in accounts
        if account.targets
    )


def _tally(
    week: dt.date, account: Account, counted: Mapping[tuple[dt.date, str, str], int]
) -> Tally:
    def part(target: Target) -> Part:
        done = counted.get((week, account.id, target.pillar), 0)
        return Part(target.pillar, done, target.per_week)

    pillars = tuple(part(each) for each in account.targets if each.pillar)
    whole = [each for each in account.targets if not each.pillar]
    wanted = whole[0] if whole else Target("", sum(each.target for each in pillars))
    return Tally(
        week=week,
        account_id=account.id,
        platform=account.platform,
        handle=account.handle,
        all=part(wanted),
        pillars=pillars,
    )


def week_of(day: dt.date, week_start: int) -> dt.date:
    """Returns the first day of a day's week; `week_start` is 1 for Monday to 7 for Sunday."""
    return day - dt.timedelta(days=(day.isoweekday() - week_start) % 7)
