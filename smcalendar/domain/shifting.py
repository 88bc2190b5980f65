"""Shifting posts by days or on to working days: where each of them comes to, and what that does."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import near
from smcalendar.domain.local_times import OddTime, odd_time
from smcalendar.domain.plan import Effect, Outcome, outcome_of_move
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.workflow import Refusal

WEEK = 7

FARTHEST = 3_660
"""By how many days one shifts at most, in either direction."""

IsWorkday = Callable[[dt.date], bool]

Spot = tuple[str, dt.date, dt.time | None, str]
"""An account (id), a day, a clock time and its zone."""

_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """By how many days, or to the next working day after its own.

    With `keep_weekday` it is whole weeks, as few as reach at least that far. With `skip_off_days`
    what comes to a day off goes on to the next working day.
    """

    days: int = 0
    keep_weekday: bool = False
    next_workday: bool = False
    skip_off_days: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftRow:
    """One item with the day to which it shifts, in its own zone.

    `clash` is another item of its account at the same time; `odd` says what is odd about its
    clock time on the new day.
    """

    resolved: Resolved
    day: dt.date
    outcome: Outcome
    clash: bool = False
    odd: OddTime | None = None

    @property
    def moves(self) -> bool:
        """Whether it can come to another day."""
        return self.outcome.refusal is None and self.day != self.resolved.item.date

    @property
    def is_touchy(self) -> bool:
        """Whether any rule has something to say about it."""
        told = self.outcome.effect is not Effect.KEEPS or self.outcome.refusal is not None
        return told or self.clash or self.odd is not None


def shifted_day(day: dt.date, shift: Shift, is_workday: IsWorkday) -> dt.date:
    """Returns the day to which a day shifts."""
    if shift.next_workday:
        return _workday_from(day + dt.timedelta(days=1), is_workday)
    days = shift.days
    if shift.keep_weekday:
        weeks = -(-abs(days) // WEEK)
        days = weeks * WEEK if days > 0 else -weeks * WEEK
    there = day + dt.timedelta(days=days)
    return _workday_from(there, is_workday) if shift.skip_off_days else there


def _workday_from(day: dt.date, is_workday: IsWorkday) -> dt.date:
    while not is_workday(day):
        day += dt.timedelta(days=1)
    return day


def shift_rows(
    items: Iterable[Resolved], shift: Shift, *, is_workday: IsWorkday
) -> tuple[ShiftRow, ...]:
    """Returns what a shift does to items with dates, in their order."""
    return tuple(
        _row(each, shifted_day(each.item.date, shift, is_workday))
        for each in items
        if each.item.date is not None
    )


def _row(resolved: Resolved, day: dt.date) -> ShiftRow:
    outcome, item = outcome_of_move(resolved.item, day), resolved.item
    too_far = None if outcome.refusal else _too_far(day)
    if too_far is not None:
        outcome = Outcome(item.id, Effect.KEEPS, too_far)
    stays = outcome.refusal is not None or day == item.date
    odd = None if stays or item.time is None else odd_time(day, item.time, item.zone)
    return ShiftRow(resolved=resolved, day=day, outcome=outcome, odd=odd)


def besides(rows: Iterable[ShiftRow], taken: Mapping[Spot, frozenset[str]]) -> tuple[ShiftRow, ...]:
    """Returns the rows, each knowing whether it comes to where another item stands.

    `taken` tells which items (ids) stand at a place now; those that go away do not count.
    """
    given = tuple(rows)
    going = frozenset(each.resolved.item.id for each in given if each.moves)
    return tuple(
        replace(each, clash=True)
        if each.moves and taken.get(_spot(each), _NOBODY) - going
        else each
        for each in given
    )


def _spot(row: ShiftRow) -> Spot:
    item = row.resolved.item
    return item.account_id, row.day, item.time, item.zone


def _too_far(day: dt.date) -> Refusal | None:
    try:
        near(day)
    except UserError as error:
        return Refusal(error.code, error.values)
    return None
