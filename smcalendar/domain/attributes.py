"""Describes each attribute of a record once, for rows, JSON, history, forms and content hash."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from enum import StrEnum
from functools import cache
from typing import Any


class Kind(StrEnum):
    """What an attribute holds, and with it how it is stored, shown and edited."""

    ID = "id"
    REFERENCE = "reference"
    REFERENCES = "references"
    LINE = "line"
    TEXT = "text"
    ADDRESS = "address"
    COLOUR = "colour"
    CHOICE = "choice"
    STATE = "state"
    WORDS = "words"
    ZONE = "zone"
    DATE = "date"
    TIME = "time"
    WALL_CLOCK = "wall_clock"
    INSTANT = "instant"
    COUNT = "count"
    FLAG = "flag"
    FIELDS = "fields"
    PHASES = "phases"
    DAYS = "days"
    RANGES = "ranges"
    SLOTS = "slots"
    TARGETS = "targets"


class Scope(StrEnum):
    """What a change of the attribute means for approvals and history."""

    CONTENT = "content"  # what is published: a change voids approvals
    SCHEDULE = "schedule"  # when it is published
    INTERNAL = "internal"  # planning; voids nothing
    KEPT = "kept"  # written by storage itself and never part of the history


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of one record type.

    `face` marks what a calendar shows, `search` what the search reads, `client` what a client
    may see, `refers` the record type that a reference names.
    """

    name: str
    kind: Kind
    scope: Scope
    label: str
    face: bool
    search: bool
    client: bool
    refers: str
    nullable: bool
    """Whether None is among its values: inherited, open or unknown."""


def attribute(
    kind: Kind,
    scope: Scope,
    label: str,
    *,
    default: Any = MISSING,
    face: bool = False,
    search: bool = False,
    client: bool = False,
    refers: str = "",
) -> Any:
    """Returns a dataclass field that carries its own description."""
    described = {
        "kind": kind,
        "scope": scope,
        "label": label,
        "face": face,
        "search": search,
        "client": client,
        "refers": refers,
        "nullable": default is None,
    }
    # A mapping is no allowed default of a dataclass, although this one never changes.
    whole: Any = default
    made: dict[str, Any] = (
        {"default_factory": lambda: whole} if isinstance(default, Mapping) else {"default": whole}
    )
    return field(**made, metadata={"attribute": described})


@cache
def attributes(record_type: type) -> tuple[Attribute, ...]:
    """Returns the attributes of a record type in the order they were written."""
    return tuple(
        Attribute(name=item.name, **item.metadata["attribute"])
        for item in fields(record_type)
        if "attribute" in item.metadata
    )


@cache
def attribute_named(record_type: type, name: str) -> Attribute:
    """Returns one attribute; an unknown name is a KeyError."""
    return {each.name: each for each in attributes(record_type)}[name]


@cache
def recorded(record_type: type) -> tuple[str, ...]:
    """Returns the names whose changes the history keeps."""
    return names(record_type, (Scope.CONTENT, Scope.SCHEDULE, Scope.INTERNAL))


@cache
def faces(record_type: type) -> frozenset[str]:
    """Returns the names whose change raises the sequence of the items concerned."""
    return frozenset(each.name for each in attributes(record_type) if each.face)


def names(record_type: type, scopes: Iterable[Scope]) -> tuple[str, ...]:
    """Returns the names of the attributes of these scopes."""
    wanted = frozenset(scopes)
    return tuple(each.name for each in attributes(record_type) if each.scope in wanted)
