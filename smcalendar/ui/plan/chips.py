"""What a chip says about a posting item, apart from how it is painted."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from smcalendar.domain.clock import flags
from smcalendar.domain.own_clock import OwnClock, own_clock
from smcalendar.domain.states import Flag, State
from smcalendar.domain.worst import Sign, worst
from smcalendar.ui.plan.periods import clock_time

if TYPE_CHECKING:
    from smcalendar.domain.problems import Problem
    from smcalendar.domain.resolved import Resolved

Versions = tuple[object, ...]


@dataclass(frozen=True)
class Chip:
    """One item in a cell; equal chips look alike. `time` is in the zone of the view.

    `clock` is the item's own, where that is not its brand's; `conflicts` are what is in its way
    beside itself, as far as that is known.
    """

    id: str
    state: State
    flags: tuple[Flag, ...]
    platform: str
    time: dt.time | None
    title: str
    versions: Versions
    pending: bool = False
    clock: OwnClock | None = None
    conflicts: "tuple[Problem, ...]" = field(default=(), hash=False)
    resolved: "Resolved" = field(compare=False, repr=False, kw_only=True)

    @cached_property
    def text(self) -> str:
        """What stands beside the signs: the time and the title, in one line."""
        return f"{self.time:%H:%M} {self.title}" if self.time else self.title

    @cached_property
    def is_advised(self) -> bool:
        """Whether something is in its way that does not stop it."""
        return bool(self.conflicts)

    @cached_property
    def worst(self) -> Sign:
        """Its state, or what lies over it and asks for more attention."""
        return worst(self.state, self.flags)


def chip_of(
    resolved: "Resolved",
    *,
    zone: str,
    now: dt.datetime,
    is_pending: Callable[[str], bool],
    conflicts: "tuple[Problem, ...]" = (),
) -> Chip:
    """Returns the chip of an item as it looks from a zone (IANA) at an instant."""
    item = resolved.item
    return Chip(
        item.id,
        item.state,
        flags(item, now),
        resolved.platform,
        clock_time(resolved, zone),
        " ".join(resolved.name.split()),
        _versions(resolved),
        is_pending(item.id),
        own_clock(resolved, zone),
        conflicts,
        resolved=resolved,
    )


def _versions(resolved: "Resolved") -> Versions:
    """Tells whether the item has other contents, and with them perhaps other problems."""
    files = tuple((each.id, each.version) for each in resolved.assets)
    return (resolved.item.version, resolved.post.version, *files)
