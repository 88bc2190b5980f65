"""Text somebody is typing: kept at each pause, outside history and undo."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from smcalendar.domain.records import Record
from smcalendar.storage import history
from smcalendar.storage.rows import table_named

PORTION = 50
"""How many entries of the history are read at a time, newest first."""

_UNSAVED = table_named("unsaved")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """What was typed into one attribute of a record as it was at `base_version`."""

    kind: str
    record: str
    attribute: str
    text: str
    base_version: int


def keep(connection: Connection, typed: Unsaved) -> None:
    """Keeps what was typed, in place of what was typed there before."""
    values = {
        "kind": typed.kind,
        "record": typed.record,
        "attribute": typed.attribute,
        "text": typed.text,
        "base_version": typed.base_version,
    }
    changed = {"text": typed.text, "base_version": typed.base_version}
    connection.execute(
        insert(_UNSAVED)
        .values(values)
        .on_conflict_do_update(index_elements=["record", "attribute"], set_=changed)
    )


def kept(connection: Connection) -> tuple[Unsaved, ...]:
    """Returns everything typed and not finished, as after a crash."""
    ordered = select(*_UNSAVED.c).order_by(_UNSAVED.c.record, _UNSAVED.c.attribute)
    names = _UNSAVED.c.keys()
    return tuple(
        Unsaved(**dict(zip(names, row, strict=True))) for row in connection.execute(ordered)
    )


def kept_of(connection: Connection, record: str, attribute: str) -> Unsaved | None:
    """Returns what was typed into one attribute and not finished."""
    found = (
        each for each in kept(connection) if (each.record, each.attribute) == (record, attribute)
    )
    return next(found, None)


def changed_since(connection: Connection, typed: Unsaved, record: Record) -> bool:
    """Says whether the attribute holds something else now than when the typing began.

    Each entry of the history raises the version of a record it changes by one, so the newest ones
    tell what it was. Where their contents were erased, it counts as changed.
    """
    missing = record.version - typed.base_version
    later = tuple(islice(_newest_changes(connection, typed.kind, typed.record), max(missing, 0)))
    told = [sides[typed.attribute] for sides in later if typed.attribute in sides]
    if len(later) < missing:
        return True
    return bool(told) and told[-1][0] != getattr(record, typed.attribute)


def _newest_changes(
    connection: Connection, kind: str, record: str
) -> Iterator[Mapping[str, list[Any]]]:
    last = history.head(connection).seq
    while last > 0:
        first = max(last - PORTION, 0)
        for _, changes in reversed(history.all_changes(connection, after=first, upto=last)):
            if record in changes.get(kind, {}):
                yield changes[kind][record] or {}
        last = first


def forget(connection: Connection, record: str, attribute: str) -> None:
    """Forgets what was typed into an attribute, once it is saved or given up."""
    connection.execute(
        delete(_UNSAVED).where(_UNSAVED.c.record == record, _UNSAVED.c.attribute == attribute)
    )


def forget_record(connection: Connection, record: str) -> None:
    """Forgets what was typed into a record that goes for good."""
    connection.execute(delete(_UNSAVED).where(_UNSAVED.c.record == record))
