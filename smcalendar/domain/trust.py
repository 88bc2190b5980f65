"""The history as data: entries and their chain, changes, their inverse, and differences."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from smcalendar.domain.codes import print_code

Changes = dict[str, dict[str, dict[str, list[Any]] | None]]
"""`{"post": {id: {"text": [before, after]}}}` in JSON values.

A created record has its after side only (`[after]`), a purged one is None.
"""

GENESIS = "0" * 64


class EntryKind(StrEnum):
    """What an entry of the history is; only changes and imports can be undone."""

    CHANGE = "change"
    DECISION = "decision"
    IMPORT = "import"
    MIGRATION = "migration"
    ERASURE = "erasure"


UNDOABLE = (EntryKind.CHANGE, EntryKind.IMPORT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the history. `at` is in UTC, `zone` the workspace's; digests are hexadecimal.

    `label` is a code of `messages.LABELS`; `actor` and `on_behalf` are ids, so that a name can be
    erased while the chain still verifies.
    """

    seq: int
    at: dt.datetime
    zone: str
    actor: str
    on_behalf: str | None
    origin: str
    kind: EntryKind
    label: str
    values: Mapping[str, Any]
    undoes: int | None
    schema: str
    payload_digest: str
    previous: str
    digest: str = ""

    @property
    def code(self) -> str:
        """The print code that names the workspace as it was after this entry."""
        return print_code(self.seq, self.digest)


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry: its number and digest; 0 and zeros for an empty history."""

    seq: int = 0
    digest: str = GENESIS

    @property
    def code(self) -> str:
        return print_code(self.seq, self.digest)


def payload_digest(salt: bytes, body: bytes) -> str:
    """Returns what the chain keeps of a payload, so that the payload itself may go."""
    return hashlib.sha256(salt + body).hexdigest()


def entry_digest(entry: Entry) -> str:
    """Returns `sha256(previous + canonical entry)`."""
    canonical = {
        "seq": entry.seq,
        "at": entry.at.isoformat(),
        "zone": entry.zone,
        "actor": entry.actor,
        "on_behalf": entry.on_behalf,
        "origin": entry.origin,
        "kind": entry.kind.value,
        "label": entry.label,
        "values": dict(entry.values),
        "undoes": entry.undoes,
        "schema": entry.schema,
        "payload": entry.payload_digest,
    }
    text = json.dumps(canonical, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256((entry.previous + text).encode()).hexdigest()


def broken_links(entries: Iterable[Entry], *, after: Head = Head()) -> tuple[int, ...]:
    """Returns the numbers of the entries that do not follow from the one before them."""
    broken: list[int] = []
    last = after
    for entry in entries:
        follows = entry.seq == last.seq + 1 and entry.previous == last.digest
        if not follows or entry.digest != entry_digest(entry):
            broken.append(entry.seq)
        last = Head(entry.seq, entry.digest)
    return tuple(broken)


class NotInvertibleError(Exception):
    """The changes hold a purge, which nothing takes back."""


def inverse(changes: Changes, *, now: str) -> Changes:
    """Returns the changes that take these back; `now` is the instant written into `trashed_at`.

    What was created goes to the trash: only a purge deletes.
    """
    return {
        kind: {record: _inverse_of(attributes, now) for record, attributes in records.items()}
        for kind, records in changes.items()
    }


def _inverse_of(attributes: dict[str, list[Any]] | None, now: str) -> dict[str, list[Any]]:
    if attributes is None:
        raise NotInvertibleError
    if _created(attributes):
        return {"trashed_at": [None, now]}
    return {name: [after, before] for name, (before, after) in attributes.items()}


def _created(attributes: Mapping[str, list[Any]]) -> bool:
    return all(len(sides) == 1 for sides in attributes.values())


@dataclass(frozen=True, slots=True)
class Difference:
    """One attribute of one record between two states of the history, in JSON values.

    `created` and `removed` mark the record's first and last appearance.
    """

    kind: str
    id: str
    attribute: str
    before: Any
    after: Any
    created: bool = False
    removed: bool = False


def expected(changes: Changes) -> Iterable[tuple[str, str, str, Any]]:
    """Yields (kind, id, attribute, value) that must still hold for an undo."""
    for kind, records in changes.items():
        for record, attributes in records.items():
            for name, sides in (attributes or {}).items():
                yield kind, record, name, sides[-1]


def merged(payloads: Iterable[Changes]) -> tuple[Difference, ...]:
    """Returns the differences that several changes, oldest first, make together.

    A record that came and went again in between, for good or into the trash, is none.
    """
    whole: dict[tuple[str, str], dict[str, list[Any]] | None] = {}
    for payload in payloads:
        for kind, records in payload.items():
            for record, attributes in records.items():
                whole[kind, record] = _combined(whole.get((kind, record), {}), attributes)
    return tuple(
        difference
        for (kind, record), attributes in whole.items()
        for difference in _differences(kind, record, attributes)
    )


def _combined(
    first: dict[str, list[Any]] | None, then: dict[str, list[Any]] | None
) -> dict[str, list[Any]] | None:
    if then is None:
        return {} if first and _came(first) else None
    so_far = first or {}
    return so_far | {
        name: [*so_far.get(name, sides)[:-1], sides[-1]] for name, sides in then.items()
    }


def _came(attributes: Mapping[str, list[Any]]) -> bool:
    return any(len(sides) == 1 for sides in attributes.values())


def _differences(
    kind: str, record: str, attributes: dict[str, list[Any]] | None
) -> Iterable[Difference]:
    if attributes is None:
        yield Difference(kind, record, "", None, None, removed=True)
        return
    created = _came(attributes)
    if created and attributes.get("trashed_at", [None])[-1] is not None:
        return
    for name, sides in attributes.items():
        before = sides[0] if len(sides) == 2 else None
        if created or before != sides[-1]:
            yield Difference(kind, record, name, before, sides[-1], created=created)


def touched(changes: Changes, kind: str) -> frozenset[str]:
    """Returns the ids of the records of one kind that the changes hold."""
    return frozenset(changes.get(kind, {}))
