"""Turns attribute values into plain JSON values and back; rows, history and files all use it."""

import datetime as dt
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from smcalendar.domain.attributes import Kind
from smcalendar.domain.cadence_values import (
    ranges_from_json,
    ranges_to_json,
    slots_from_json,
    slots_to_json,
    targets_from_json,
    targets_to_json,
)
from smcalendar.domain.phases import phases_from_json, phases_to_json
from smcalendar.domain.states import State

Convert = Callable[[Any], Any]


def _same(value: Any) -> Any:
    return value


def _iso(value: Any) -> str:
    return value.isoformat()


def _clock(value: dt.time) -> str:
    return value.isoformat("minutes")


def _instant(value: dt.datetime) -> str:
    return value.astimezone(dt.UTC).isoformat()


def _days_out(value: tuple[dt.date, ...]) -> list[str]:
    return [each.isoformat() for each in value]


def _days_in(written: list[str]) -> tuple[dt.date, ...]:
    return tuple(map(dt.date.fromisoformat, written))


def _mapping(value: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(value))


_OUT: Mapping[Kind, Convert] = {
    Kind.STATE: str,
    Kind.DATE: _iso,
    Kind.TIME: _clock,
    Kind.WALL_CLOCK: _iso,
    Kind.INSTANT: _instant,
    Kind.WORDS: list,
    Kind.REFERENCES: list,
    Kind.FIELDS: dict,
    Kind.PHASES: phases_to_json,
    Kind.DAYS: _days_out,
    Kind.RANGES: ranges_to_json,
    Kind.SLOTS: slots_to_json,
    Kind.TARGETS: targets_to_json,
}

_IN: Mapping[Kind, Convert] = {
    Kind.DATE: dt.date.fromisoformat,
    Kind.TIME: dt.time.fromisoformat,
    Kind.WALL_CLOCK: dt.datetime.fromisoformat,
    Kind.INSTANT: dt.datetime.fromisoformat,
    Kind.WORDS: tuple,
    Kind.REFERENCES: tuple,
    Kind.FIELDS: _mapping,
    Kind.PHASES: phases_from_json,
    Kind.DAYS: _days_in,
    Kind.RANGES: ranges_from_json,
    Kind.SLOTS: slots_from_json,
    Kind.TARGETS: targets_from_json,
    Kind.STATE: State,
}


def to_json(kind: Kind, value: Any) -> Any:
    """Returns a value that `json` can write; None stays None."""
    return None if value is None else _OUT.get(kind, _same)(value)


def from_json(kind: Kind, value: Any) -> Any:
    """Returns the value of a record's attribute; the inverse of `to_json`."""
    return None if value is None else _IN.get(kind, _same)(value)


_FORBIDDEN = {code: None for code in range(32) if chr(code) not in "\t\n"} | {
    0x7F: None,
    0x0D: "\n",
}


def clean_text(text: str) -> str:
    """Returns text that every store and format can hold.

    Line ends become LF, NUL and other C0 controls but tab go, a lone surrogate becomes U+FFFD
    (reliability: one such character makes a whole SELECT or file fail).
    """
    unified = text.replace("\r\n", "\n").translate(_FORBIDDEN)
    return unified.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def clean_line(text: str) -> str:
    """Returns text on one line, without blanks at its ends."""
    return " ".join(clean_text(text).split())


def alike(name: str) -> str:
    """Returns what names that look alike share: full-width or not, capital letters or small."""
    return unicodedata.normalize("NFKC", name).casefold()
