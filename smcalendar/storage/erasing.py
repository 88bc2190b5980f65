"""Erases contents of the history; the chain holds their digests and still verifies."""

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, select, update

from smcalendar.domain.attributes import attributes
from smcalendar.domain.limits import LONGEST
from smcalendar.domain.records import RECORDS, Record
from smcalendar.domain.trust import EntryKind, touched
from smcalendar.domain.values import to_json
from smcalendar.storage import history, unsaved
from smcalendar.storage.reading import every, trashed
from smcalendar.storage.rows import table_named

_HISTORY, _PAYLOAD, _ACTOR = table_named("history"), table_named("payload"), table_named("actor")


def payloads_holding(connection: Connection, texts: Iterable[str]) -> tuple[int, ...]:
    """Returns the entries whose payload holds any of the texts."""
    written = _written(texts)
    return tuple(
        seq for seq, changes in history.all_changes(connection) if _holds(changes, written)
    )


def _written(texts: Iterable[str]) -> tuple[str, ...]:
    """Returns texts as JSON writes them, without the quotes around."""
    return tuple(json.dumps(each, ensure_ascii=False)[1:-1] for each in texts)


def _holds(values: Any, written: Iterable[str]) -> bool:
    text = json.dumps(values, ensure_ascii=False)
    return any(each in text for each in written)


def payloads_of(connection: Connection, kind: str, record: str) -> tuple[int, ...]:
    """Returns the entries whose payload says something of a record."""
    return tuple(
        seq for seq, changes in history.all_changes(connection) if record in touched(changes, kind)
    )


def ever(connection: Connection, kind: str, record: str, name: str) -> frozenset[str]:
    """Returns every text that the history knows of an attribute of a record."""
    return frozenset(
        text
        for _, changes in history.all_changes(connection)
        for text in (changes.get(kind, {}).get(record) or {}).get(name, ())
        if text
    )


def records_holding(connection: Connection, texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Returns kind and id of records that hold any of the texts, also in the trash or as typed."""
    written = _written(texts)
    found = {
        (kind, record.id): None
        for kind, record_type in RECORDS.items()
        for record in every(connection, record_type) + trashed(connection, record_type)
        if _holds(_texts_of(record), written)
    }
    typed = {(e.kind, e.record): None for e in unsaved.kept(connection) if _holds(e.text, written)}
    return tuple(found | typed)


def _texts_of(record: Record) -> list[Any]:
    return [
        to_json(each.kind, getattr(record, each.name))
        for each in attributes(type(record))
        if each.kind in LONGEST
    ]


def payloads_before(connection: Connection, kind: EntryKind, day: dt.date) -> tuple[int, ...]:
    """Returns the entries of a kind from before a day (UTC) that still have a payload."""
    wanted = (
        select(_PAYLOAD.c.seq)
        .join(_HISTORY, _HISTORY.c.seq == _PAYLOAD.c.seq)
        .where(_HISTORY.c.kind == kind.value, _HISTORY.c.at < day.isoformat())
    )
    return tuple(connection.execute(wanted).scalars())


def empty(connection: Connection, seqs: Iterable[int]) -> None:
    """Erases payloads; SQLite overwrites them (`secure_delete`)."""
    for seq in seqs:
        connection.execute(delete(_PAYLOAD).where(_PAYLOAD.c.seq == seq))


def rename_claims(connection: Connection, names: Iterable[str], new_name: str) -> None:
    """Replaces names that somebody claimed: the new one is made different for each."""
    claimed = select(_ACTOR.c.id).where(_ACTOR.c.name.in_(sorted(names))).order_by(_ACTOR.c.id)
    for number, actor in enumerate(connection.execute(claimed).scalars().all(), start=1):
        different = new_name if number == 1 else f"{new_name}-{number}"
        connection.execute(update(_ACTOR).where(_ACTOR.c.id == actor).values(name=different))
