"""Key dates as they stand on the days of a calendar, and the counting of working days."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from smcalendar.domain.calendar_records import KeyDateKind
from smcalendar.domain.messages import N_
from smcalendar.domain.platforms import Texts

KINDS: Mapping[str, str] = {
    KeyDateKind.EVENT: N_("Key date", "Event"),
    KeyDateKind.SALE: N_("Key date", "Sales date"),
    KeyDateKind.NOTE: N_("Key date", "Day note"),
    KeyDateKind.OFF: N_("Key date", "Day off"),
    KeyDateKind.BLACKOUT: N_("Key date", "Blackout"),
    KeyDateKind.HOLIDAY: N_("Key date", "Holiday"),
}

WORKDAY, TERM = "workday", "term"

LISTED: Mapping[str, str] = {
    **KINDS,
    WORKDAY: N_("Key date", "Make-up workday"),
    TERM: N_("Key date", "Solar term"),
}
"""What a list of key dates has beside the kinds of marks."""

SHUT: frozenset[str] = frozenset({KeyDateKind.BLACKOUT, KeyDateKind.OFF, KeyDateKind.HOLIDAY})
"""On days of these kinds no post should go out."""

BRIEF = 7
"""What lasts no more days is named on each of them, what lasts longer on its ends only."""

IsWorkday = Callable[[dt.date], bool]
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One time that a key date comes: on the days `first` to `last`, both included.

    `lead_from` is the working day on which its notice begins. `record` is the id of the key date
    of the workspace, "" for a built-in one; `brand` and `colour` are those of its brand.
    """

    name: Texts
    kind: KeyDateKind
    first: dt.date
    last: dt.date
    lead: int = 0
    lead_from: dt.date | None = None
    record: str = ""
    brand_id: str | None = None
    brand: str = ""
    colour: str = ""
    notes: str = ""
    in_print: bool = False
    for_client: bool = False

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def is_shut(self) -> bool:
        return self.kind in SHUT

    def is_named_on(self, day: dt.date) -> bool:
        """Says whether the name stands on one of its days: a season is named at its ends."""
        return self.days <= BRIEF or day in (self.first, self.last)

    def touches(self, first: dt.date, last: dt.date) -> bool:
        """Says whether it, or the beginning of its notice, is among these days."""
        there = self.first <= last and first <= self.last
        return there or (self.lead_from is not None and first <= self.lead_from <= last)


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a list of key dates; `kind` is one of `LISTED`."""

    kind: str
    mark: Mark


_RANKS: Sequence[KeyDateKind] = (
    KeyDateKind.HOLIDAY,
    KeyDateKind.BLACKOUT,
    KeyDateKind.OFF,
    KeyDateKind.EVENT,
    KeyDateKind.SALE,
    KeyDateKind.NOTE,
)


def by_weight(mark: Mark) -> tuple[bool, bool, int, int, dt.date, str]:
    """The order of the key dates of one day: own ones, built-in ones, notes; seasons last."""
    is_note, is_built_in = mark.kind is KeyDateKind.NOTE, not mark.record
    return is_note, is_built_in, _RANKS.index(mark.kind), mark.days, mark.first, mark.record


def in_order(mark: Mark) -> tuple[dt.date, bool, bool, int, int, dt.date, str]:
    """The order of key dates in a list: by their first day, then by weight."""
    return (mark.first, *by_weight(mark))


Days = Mapping[dt.date, tuple[Mark, ...]]


def by_day(marks: Iterable[Mark], first: dt.date, last: dt.date) -> tuple[Days, Days]:
    """Returns the marks on each day from `first` to `last`, and those whose notice begins there."""
    there: defaultdict[dt.date, list[Mark]] = defaultdict(list)
    ahead: defaultdict[dt.date, list[Mark]] = defaultdict(list)
    for mark in sorted(marks, key=by_weight):
        for number in range((min(mark.last, last) - max(mark.first, first)).days + 1):
            there[max(mark.first, first) + number * ONE_DAY].append(mark)
        if mark.lead_from is not None and first <= mark.lead_from <= last:
            ahead[mark.lead_from].append(mark)
    return _tuples(there), _tuples(ahead)


def _tuples(found: Mapping[dt.date, Iterable[Mark]]) -> Days:
    return {day: tuple(marks) for day, marks in found.items()}


def next_workday(day: dt.date, is_workday: IsWorkday) -> dt.date:
    """Returns the first working day after a day; the last day there is, if none comes."""
    return _workdays_away(day, 1, ONE_DAY, is_workday)


def workdays_before(day: dt.date, count: int, is_workday: IsWorkday) -> dt.date:
    """Returns the working day that is `count` working days before a day; for 0 the day itself."""
    return _workdays_away(day, count, -ONE_DAY, is_workday)


def _workdays_away(day: dt.date, count: int, step: dt.timedelta, is_workday: IsWorkday) -> dt.date:
    for _ in range(count):
        try:
            day += step
            while not is_workday(day):
                day += step
        except OverflowError:
            return dt.date.max if step > ONE_DAY * 0 else dt.date.min
    return day
