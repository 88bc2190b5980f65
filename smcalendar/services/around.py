"""Gives what a calendar shows around the items of its days, in one reading."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from smcalendar.domain.cadence import FreeSlot, Tally
from smcalendar.domain.filters import Filter
from smcalendar.domain.series import Outline
from smcalendar.domain.surroundings import Surroundings
from smcalendar.services import cadence, series
from smcalendar.services.cadence import Conflicts
from smcalendar.storage.workspace import Workspace

_OF_ACCOUNTS = frozenset({"first", "last", "undated", "platforms", "accounts", "brands"})
"""What of a filter says something about accounts; an outline has nothing else to go by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Outlines of series, free slots, tallies of weeks, and conflicts by item (id).

    `platforms` are those of the accounts (ids) that are let through; `surroundings` is what the
    conflicts went by.
    """

    outlines: tuple[Outline, ...]
    free: tuple[FreeSlot, ...]
    tallies: tuple[Tally, ...]
    conflicts: Conflicts
    platforms: Mapping[str, str]
    surroundings: Surroundings


def around(workspace: Workspace, wanted: Filter) -> Around:
    """Returns what is around the items of a filter that has a first and a last day.

    Outlines are those of the accounts that are let through; a filter that narrows posts by
    anything else hides them.
    """
    first, last = wanted.first, wanted.last
    if first is None or last is None:
        raise ValueError("no days")
    with workspace.reading():
        found = cadence.vicinity(workspace, wanted)
        outlines = _outlines(workspace, first, last, found)
    return Around(
        outlines=outlines if _OF_ACCOUNTS.issuperset(wanted.used()) else (),
        free=cadence.free_in(found, first, last, outlines),
        tallies=cadence.tallies_in(found, wanted),
        conflicts=cadence.conflicts_in(found, wanted),
        platforms={each.id: each.platform for each in found.accounts},
        surroundings=found.around,
    )


def _outlines(
    workspace: Workspace, first: dt.date, last: dt.date, found: cadence.Vicinity
) -> tuple[Outline, ...]:
    """Returns the outlines that have an account among those found, and of these accounts only."""
    ids = frozenset(each.id for each in found.accounts)
    kept = (
        replace(each, accounts=tuple(account for account in each.accounts if account in ids))
        for each in series.outlines(workspace, first, last)
    )
    return tuple(each for each in kept if each.accounts)
