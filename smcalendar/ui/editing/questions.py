"""What the editor has to ask before something is saved, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple


class Key(NamedTuple):
    """One attribute of one record; `kind` is as in `records.RECORDS`."""

    kind: str
    record: str
    attribute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypingVoids:
    """Saving what was typed into a record takes back approvals of the items of these codes."""

    keys: tuple[Key, ...]
    codes: str
    choices: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class EditVoids:
    """A change made with one gesture takes back approvals."""

    kind: str
    record: str
    changes: Mapping[str, Any]
    codes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Differs:
    """Somebody else changed what was typed into: both texts are there to choose from."""

    key: Key
    keys: tuple[Key, ...]
    mine: str
    theirs: str
    choices: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """The record that was typed into is gone; `code` and `values` are the error's."""

    keys: tuple[Key, ...]
    code: str
    values: Mapping[str, Any]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Typing that somebody decided not to save for now; it is kept as it is."""

    keys: tuple[Key, ...]


Question = TypingVoids | EditVoids | Differs | Lost | Held
