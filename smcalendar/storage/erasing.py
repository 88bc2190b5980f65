"""Erases contents of the history; the chain holds their digests and still verifies."""

import datetime as dt
import json
from collections.abc import Iterable

from sqlalchemy import Connection, delete, select, update

from smcalendar.domain.trust import EntryKind
from smcalendar.storage import history
from smcalendar.storage.rows import table_named

_HISTORY, _PAYLOAD, _ACTOR = table_named("history"), table_named("payload"), table_named("actor")


def payloads_holding(connection: Connection, texts: Iterable[str]) -> tuple[int, ...]:
    """Returns the entries whose payload holds any of the texts."""
    # As JSON writes them, without the quotes around.
    written = [json.dumps(each, ensure_ascii=False)[1:-1] for each in texts]
    return tuple(
        seq
        for seq, changes in history.all_changes(connection)
        if any(text in json.dumps(changes, ensure_ascii=False) for text in written)
    )


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


def rename_claims(connection: Connection, name: str, new_name: str) -> None:
    """Replaces a name that somebody claimed."""
    connection.execute(update(_ACTOR).where(_ACTOR.c.name == name).values(name=new_name))
