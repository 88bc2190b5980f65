"""How long an attribute may be, and text in the form that every store and file can hold."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar

from smcalendar.domain.attributes import Attribute, Kind, attribute_named
from smcalendar.domain.cadence_values import DayRange, PostingSlot, Target
from smcalendar.domain.errors import UserError
from smcalendar.domain.phases import Phase, in_order
from smcalendar.domain.records import Record
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.values import clean_line, clean_text
from smcalendar.domain.weeks import YEARS

R = TypeVar("R", bound=Record)

LONGEST: Mapping[Kind, int] = {
    Kind.LINE: 1_000,
    Kind.TEXT: 100_000,
    Kind.ADDRESS: 4_096,
    Kind.WORDS: 200,
    Kind.FIELDS: 100_000,
    Kind.PHASES: 200,
    Kind.TARGETS: 200,
}
"""The most characters of a value; of WORDS, FIELDS, PHASES and TARGETS, of each name in it."""


def _words(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(clean_line, values)))


def _fields(values: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType({clean_line(name): clean_text(text) for name, text in values.items()})


def near(value: dt.date) -> dt.date:
    """Returns the day, or raises `UserError("far_date", first, last)`."""
    if value.year not in YEARS:
        raise UserError("far_date", first=YEARS[0], last=YEARS[-1])
    return value


def _phases(values: Iterable[Phase]) -> tuple[Phase, ...]:
    return in_order(map(_phase, values))


def _phase(value: Phase) -> Phase:
    if value.last < near(value.start):
        raise UserError("phase_ends_early", name=value.name)
    near(value.last)
    return replace(value, name=clean_line(value.name))


def _days(values: Iterable[dt.date]) -> tuple[dt.date, ...]:
    return tuple(sorted({near(each) for each in values}))


def _ranges(values: Iterable[DayRange]) -> tuple[DayRange, ...]:
    return tuple(sorted(DayRange(*sorted((near(e.first), near(e.last)))) for e in set(values)))


def _slots(values: Iterable[PostingSlot]) -> tuple[PostingSlot, ...]:
    return tuple(sorted({replace(each, time=_minute(each.time)) for each in values}))


def _targets(values: Iterable[Target]) -> tuple[Target, ...]:
    """One target for each pillar: the last one that was said."""
    named = (replace(each, pillar=clean_line(each.pillar)) for each in values)
    return tuple({each.pillar: each for each in named}.values())


def _minute(value: dt.time) -> dt.time:
    return value.replace(second=0, microsecond=0, tzinfo=None, fold=0)


def _zone(value: str) -> str:
    """One unknown zone in the database would make every later list fail."""
    zone_named(value)
    return value


_CLEAN: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.LINE: clean_line,
    Kind.TEXT: clean_text,
    Kind.ADDRESS: clean_line,
    Kind.WORDS: _words,
    Kind.REFERENCES: tuple,
    Kind.FIELDS: _fields,
    Kind.ZONE: _zone,
    Kind.TIME: _minute,
    Kind.DATE: near,
    Kind.WALL_CLOCK: near,
    Kind.PHASES: _phases,
    Kind.DAYS: _days,
    Kind.RANGES: _ranges,
    Kind.SLOTS: _slots,
    Kind.TARGETS: _targets,
}


def accepted(record: R, names: Iterable[str]) -> R:
    """Returns the record with the named attributes cleaned; one too long is a UserError."""
    cleaned: dict[str, Any] = {}
    for name in names:
        value = getattr(record, name)
        described = attribute_named(type(record), name)
        if value and described.kind in _CLEAN:
            clean = _accepted(described, value)
            if clean != value:
                cleaned[name] = clean
    return replace(record, **cleaned) if cleaned else record


def _accepted(described: Attribute, value: Any) -> Any:
    clean: Any = _CLEAN[described.kind](value)
    limit = LONGEST.get(described.kind)
    if limit is None:
        return clean
    longest = max(map(len, _parts(clean)), default=0)
    if longest > limit:
        raise UserError("too_long", attribute=described.label, length=longest, limit=limit)
    return clean


def _parts(value: str | tuple[str | Phase | Target, ...] | Mapping[str, str]) -> Iterable[str]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, Mapping):
        return value.values()
    return map(_name, value)


def _name(value: str | Phase | Target) -> str:
    if isinstance(value, str):
        return value
    return value.name if isinstance(value, Phase) else value.pillar
