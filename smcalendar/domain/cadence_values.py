"""Values that say when people post and when they do not: days off, weekly slots, targets."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, order=True)
class DayRange:
    """Consecutive days, both ends included."""

    first: dt.date
    last: dt.date

    def __contains__(self, day: dt.date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        return "/".join(dict.fromkeys(each.isoformat() for each in (self.first, self.last)))


@dataclass(frozen=True, slots=True, order=True)
class PostingSlot:
    """A weekday (1 is Monday) and a clock time at which an account usually posts."""

    weekday: int
    time: dt.time

    def __str__(self) -> str:
        return f"{self.weekday} {self.time:%H:%M}"


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """How many posts an account wants each week; of one content pillar, or `""` for all."""

    pillar: str
    per_week: int

    def __str__(self) -> str:
        return " ".join(filter(None, (self.pillar, f"{self.per_week}")))


def ranges_to_json(ranges: Iterable[DayRange]) -> list[list[str]]:
    """Returns ranges of days as rows, history and files keep them."""
    return [[each.first.isoformat(), each.last.isoformat()] for each in ranges]


def ranges_from_json(written: Iterable[Iterable[str]]) -> tuple[DayRange, ...]:
    """Returns ranges of days; the inverse of `ranges_to_json`."""
    return tuple(DayRange(*map(dt.date.fromisoformat, each)) for each in written)


def slots_to_json(slots: Iterable[PostingSlot]) -> list[dict[str, Any]]:
    """Returns slots as rows, history and files keep them."""
    return [{"weekday": e.weekday, "time": e.time.isoformat("minutes")} for e in slots]


def slots_from_json(written: Iterable[Mapping[str, Any]]) -> tuple[PostingSlot, ...]:
    """Returns slots; the inverse of `slots_to_json`."""
    return tuple(PostingSlot(e["weekday"], dt.time.fromisoformat(e["time"])) for e in written)


def targets_to_json(targets: Iterable[Target]) -> list[dict[str, Any]]:
    """Returns targets as rows, history and files keep them."""
    return [{"pillar": each.pillar, "per_week": each.per_week} for each in targets]


def targets_from_json(written: Iterable[Mapping[str, Any]]) -> tuple[Target, ...]:
    """Returns targets; the inverse of `targets_to_json`."""
    return tuple(Target(each["pillar"], each["per_week"]) for each in written)
