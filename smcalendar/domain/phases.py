"""The phases of a campaign: named runs of days."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a campaign; `start` and `end` are days, both included, None for one day only."""

    name: str
    start: dt.date
    end: dt.date | None = None

    @property
    def last(self) -> dt.date:
        return self.end or self.start

    def __str__(self) -> str:
        days = dict.fromkeys(each.isoformat() for each in (self.start, self.last))
        return f"{self.name} {'/'.join(days)}"


def in_order(phases: Iterable[Phase]) -> tuple[Phase, ...]:
    """Returns phases by their start; those of one day stay as they were."""
    return tuple(sorted(phases, key=lambda each: each.start))


def phases_to_json(phases: Iterable[Phase]) -> list[dict[str, Any]]:
    """Returns phases as history, rows and files keep them."""
    return [
        {
            "name": each.name,
            "start": each.start.isoformat(),
            "end": each.end.isoformat() if each.end else None,
        }
        for each in phases
    ]


def phases_from_json(written: Iterable[Mapping[str, Any]]) -> tuple[Phase, ...]:
    """Returns phases; the inverse of `phases_to_json`."""
    return tuple(Phase(each["name"], _day(each["start"]), _end(each["end"])) for each in written)


def _day(written: str) -> dt.date:
    return dt.date.fromisoformat(written)


def _end(written: str | None) -> dt.date | None:
    return None if written is None else _day(written)
