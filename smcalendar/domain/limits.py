"""How long an attribute may be, and text in the form that every store and file can hold."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from smcalendar.domain.attributes import Attribute, Kind, attribute_named
from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Record
from smcalendar.domain.values import clean_line, clean_text

R = TypeVar("R", bound=Record)

LONGEST: Mapping[Kind, int] = {
    Kind.LINE: 1_000,
    Kind.TEXT: 100_000,
    Kind.ADDRESS: 4_096,
    Kind.WORDS: 200,
}
"""The most characters of a value; of WORDS, of each word."""


def _words(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(None, map(clean_line, values)))


YEARS = range(1900, 3000)
"""The years a date may lie in."""


def _near(value: dt.date) -> dt.date:
    if value.year not in YEARS:
        raise UserError("far_date", first=YEARS[0], last=YEARS[-1])
    return value


_CLEAN: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.LINE: clean_line,
    Kind.TEXT: clean_text,
    Kind.ADDRESS: clean_line,
    Kind.WORDS: _words,
    Kind.DATE: _near,
    Kind.WALL_CLOCK: _near,
}


def accepted(record: R, names: Iterable[str]) -> R:
    """Returns the record with the named attributes cleaned; one too long is a UserError."""
    described = (attribute_named(type(record), name) for name in names)
    cleaned = {
        each.name: _accepted(each, getattr(record, each.name))
        for each in described
        if each.kind in _CLEAN and getattr(record, each.name)
    }
    return replace(record, **cleaned) if cleaned else record


def _accepted(described: Attribute, value: Any) -> Any:
    clean: Any = _CLEAN[described.kind](value)
    limit = LONGEST.get(described.kind)
    if limit is None:
        return clean
    longest = max(map(len, clean), default=0) if described.kind is Kind.WORDS else len(clean)
    if longest > limit:
        raise UserError("too_long", attribute=described.label, length=longest, limit=limit)
    return clean
