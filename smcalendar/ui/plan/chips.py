"""What a chip says about a posting item, apart from how it is painted."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from smcalendar.domain.clock import flags
from smcalendar.domain.states import Flag, State
from smcalendar.ui.plan.periods import clock_time

if TYPE_CHECKING:
    from smcalendar.domain.resolved import Resolved

Versions = tuple[object, ...]


@dataclass(frozen=True)
class Chip:
    """One item in a cell; equal chips look alike. `time` is in the zone of the view."""

    id: str
    state: State
    flags: tuple[Flag, ...]
    platform: str
    time: dt.time | None
    title: str
    versions: Versions
    pending: bool = False
    resolved: "Resolved" = field(compare=False, repr=False, kw_only=True)

    @cached_property
    def text(self) -> str:
        """What stands beside the signs: the time and the title, in one line."""
        return f"{self.time:%H:%M} {self.title}" if self.time else self.title


def chip_of(
    resolved: "Resolved", *, zone: str, now: dt.datetime, is_pending: Callable[[str], bool]
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
        resolved=resolved,
    )


def _versions(resolved: "Resolved") -> Versions:
    """Tells whether the item has other contents, and with them perhaps other problems."""
    files = tuple((each.id, each.version) for each in resolved.assets)
    return (resolved.item.version, resolved.post.version, *files)
