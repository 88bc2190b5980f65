"""The history: appends entries, reads them, verifies their chain."""

import datetime as dt
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from smcalendar.domain.trust import (
    UNDOABLE,
    Changes,
    Difference,
    Entry,
    EntryKind,
    Head,
    broken_links,
    entry_digest,
    merged,
    payload_digest,
)
from smcalendar.storage.rows import table_named
from smcalendar.storage.schema import REVISION
from smcalendar.storage.stored import making_sense

_HISTORY = table_named("history")
_PAYLOAD = table_named("payload")
_WORKSPACE = table_named("workspace")
_PERSON = table_named("person")
_ACTOR = table_named("actor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is known of an entry before it has a place in the chain."""

    at: dt.datetime
    actor: str
    on_behalf: str | None
    origin: str
    kind: EntryKind
    label: str
    values: Mapping[str, Any]
    undoes: int | None
    changes: Changes
    salt: bytes


def head(connection: Connection) -> Head:
    """Returns the head that the workspace row holds."""
    row = connection.execute(select(_WORKSPACE.c.head_seq, _WORKSPACE.c.head_digest)).one()
    return Head(*row)


def append(connection: Connection, draft: Draft) -> Entry:
    """Writes the entry, its payload and the new head; returns the entry."""
    zone, last = _zone_and_head(connection)
    body = packed(draft.changes)
    entry = Entry(
        seq=last.seq + 1,
        at=draft.at.astimezone(dt.UTC),
        zone=zone,
        actor=draft.actor,
        on_behalf=draft.on_behalf,
        origin=draft.origin,
        kind=draft.kind,
        label=draft.label,
        values=draft.values,
        undoes=draft.undoes,
        schema=REVISION,
        payload_digest=payload_digest(draft.salt, body),
        previous=last.digest,
    )
    entry = replace(entry, digest=entry_digest(entry))
    connection.execute(insert(_HISTORY), _row(entry))
    connection.execute(insert(_PAYLOAD), {"seq": entry.seq, "salt": draft.salt, "body": body})
    connection.execute(update(_WORKSPACE).values(head_seq=entry.seq, head_digest=entry.digest))
    return entry


def _zone_and_head(connection: Connection) -> tuple[str, Head]:
    columns = (_WORKSPACE.c.zone, _WORKSPACE.c.head_seq, _WORKSPACE.c.head_digest)
    zone, seq, digest = connection.execute(select(*columns)).one()
    return zone, Head(seq, digest)


def packed(changes: Changes) -> bytes:
    """Returns a payload's body: compressed JSON."""
    text = json.dumps(changes, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), 1)


def unpacked(body: bytes) -> Changes:
    """Returns the changes of a payload's body."""
    with making_sense():
        return json.loads(zlib.decompress(body))


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "at": entry.at.astimezone(dt.UTC).isoformat(),
        "zone": entry.zone,
        "actor": entry.actor,
        "on_behalf": entry.on_behalf,
        "origin": entry.origin,
        "kind": entry.kind.value,
        "label": entry.label,
        "values": json.dumps(dict(entry.values), ensure_ascii=False, sort_keys=True),
        "undoes": entry.undoes,
        "schema": entry.schema,
        "payload_digest": entry.payload_digest,
        "previous": entry.previous,
        "digest": entry.digest,
    }


def _entry(row: Any) -> Entry:
    values: dict[str, Any] = dict(zip(_HISTORY.c.keys(), row, strict=True))
    values["at"] = dt.datetime.fromisoformat(values["at"])
    values["kind"] = EntryKind(values["kind"])
    values["values"] = json.loads(values["values"])
    return Entry(**values)


def entries(
    connection: Connection, *, after: int = 0, upto: int | None = None
) -> tuple[Entry, ...]:
    """Returns the entries after one number, up to and with another, oldest first."""
    wanted = select(*_HISTORY.c).where(_HISTORY.c.seq > after).order_by(_HISTORY.c.seq)
    if upto is not None:
        wanted = wanted.where(_HISTORY.c.seq <= upto)
    rows: Any = connection.execute(wanted)
    with making_sense():
        return tuple(map(_entry, rows))


def entry_at(connection: Connection, seq: int) -> Entry | None:
    """Returns one entry."""
    return next(iter(entries(connection, after=seq - 1, upto=seq)), None)


def changes_of(connection: Connection, seq: int) -> Changes | None:
    """Returns what an entry changed, or None where its payload was erased."""
    body = connection.execute(select(_PAYLOAD.c.body).where(_PAYLOAD.c.seq == seq)).scalar()
    return None if body is None else unpacked(body)


def all_changes(
    connection: Connection, *, after: int = 0, upto: int | None = None
) -> tuple[tuple[int, Changes], ...]:
    """Returns the number and the changes of each entry whose payload is still there."""
    wanted = (
        select(_PAYLOAD.c.seq, _PAYLOAD.c.body)
        .where(_PAYLOAD.c.seq > after)
        .order_by(_PAYLOAD.c.seq)
    )
    if upto is not None:
        wanted = wanted.where(_PAYLOAD.c.seq <= upto)
    return tuple((seq, unpacked(body)) for seq, body in connection.execute(wanted))


def between(connection: Connection, first: int, last: int) -> tuple[Difference, ...]:
    """Returns what differs between the state after one entry and the state after another."""
    return merged(changes for _, changes in all_changes(connection, after=first, upto=last))


def undoable(connection: Connection, origin: str) -> int | None:
    """Returns the newest change of this origin that nothing undoes: what Undo takes back."""
    return connection.execute(_open_entries(origin).where(_HISTORY.c.label != "undo")).scalar()


def redoable(connection: Connection, origin: str) -> int | None:
    """Returns the newest undo of this origin that nothing undoes, unless a change came after it."""
    newest = connection.execute(_open_entries(origin).where(_HISTORY.c.label == "undo")).scalar()
    own_change = (
        select(func.max(_HISTORY.c.seq))
        .where(_HISTORY.c.origin == origin, _HISTORY.c.undoes.is_(None))
        .where(_HISTORY.c.kind.in_(UNDOABLE))
    )
    last_change = connection.execute(own_change).scalar() or 0
    return newest if newest is not None and newest > last_change else None


def _open_entries(origin: str) -> Any:
    undone = select(_HISTORY.c.undoes).where(_HISTORY.c.undoes.is_not(None))
    return (
        select(_HISTORY.c.seq)
        .where(_HISTORY.c.origin == origin, _HISTORY.c.kind.in_(UNDOABLE))
        .where(_HISTORY.c.seq.not_in(undone))
        .order_by(_HISTORY.c.seq.desc())
        .limit(1)
    )


def decisions_after(connection: Connection, seq: int) -> tuple[int, ...]:
    """Returns the numbers of the decisions after an entry."""
    wanted = select(_HISTORY.c.seq).where(
        _HISTORY.c.seq > seq, _HISTORY.c.kind == EntryKind.DECISION.value
    )
    return tuple(connection.execute(wanted).scalars())


def faults(connection: Connection) -> tuple[tuple[str, int], ...]:
    """Returns (code, number) for each broken link, false payload and false head of the chain."""
    chain = entries(connection)
    links = [
        ("chain_broken", seq)
        for seq in sorted({*broken_links(chain), *_written_otherwise(connection, chain)})
    ]
    digests = {entry.seq: entry.payload_digest for entry in chain}
    rows: Any = connection.execute(select(_PAYLOAD.c.seq, _PAYLOAD.c.salt, _PAYLOAD.c.body))
    with making_sense():
        payloads = [
            ("payload_changed", int(seq))
            for seq, salt, body in rows
            if payload_digest(salt, body) != digests.get(seq)
        ]
    last = Head(chain[-1].seq, chain[-1].digest) if chain else Head()
    kept = head(connection)
    cut = [("head_differs", kept.seq)] if kept != last else []
    return (*links, *payloads, *cut)


def _written_otherwise(connection: Connection, chain: Iterable[Entry]) -> tuple[int, ...]:
    """Returns the entries that mean what they meant, but not letter by letter what we wrote."""
    rows = connection.execute(select(*_HISTORY.c).order_by(_HISTORY.c.seq)).mappings()
    return tuple(
        entry.seq for entry, row in zip(chain, rows, strict=True) if _row(entry) != dict(row)
    )


def names_of(connection: Connection, actors: Iterable[str]) -> Mapping[str, str]:
    """Returns the names behind the ids of actors: persons and claimed names."""
    wanted = set(actors)
    found: dict[str, str] = {}
    for table in (_PERSON, _ACTOR):
        rows: Sequence[Any] = connection.execute(
            select(table.c.id, table.c.name).where(table.c.id.in_(wanted))
        ).all()
        found |= {row[0]: row[1] for row in rows}
    return found
