"""Compares the records with what their history wrote: what was changed behind its back."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from smcalendar.domain.attributes import attributes
from smcalendar.domain.records import RECORDS, Record
from smcalendar.domain.trust import EntryKind
from smcalendar.domain.values import to_json
from smcalendar.storage import history, reading

Told = dict[tuple[str, str], dict[str, Any] | None]
"""By kind and id the value of each attribute that is told; None for a record that was purged."""


def differing(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """Yields (kind, id, attribute) of each value that is not the one the history wrote last.

    A record that is not there at all has no attribute. What was erased from the history, and what
    was written before the last erasure or migration, is not compared.
    """
    told = _told(connection)
    for kind, record_type in RECORDS.items():
        for record in (
            *reading.every(connection, record_type),
            *reading.trashed(connection, record_type),
        ):
            values = told.pop((kind, record.id), None)
            yield from ((kind, record.id, name) for name in _wrong(record, values or {}))
    yield from ((kind, record_id, "") for (kind, record_id), values in told.items() if values)


def _wrong(record: Record, told: Mapping[str, Any]) -> Iterator[str]:
    for each in attributes(type(record)):
        if each.name in told and to_json(each.kind, getattr(record, each.name)) != told[each.name]:
            yield each.name


def _told(connection: Connection) -> Told:
    told: Told = {}
    for _, changes in history.all_changes(connection, after=_first_told(connection)):
        for kind, records in changes.items():
            for record_id, sides in records.items():
                _tell(told, (kind, record_id), sides)
    return told


def _tell(told: Told, key: tuple[str, str], sides: Mapping[str, list[Any]] | None) -> None:
    if sides is None:
        told[key] = None
    else:
        told[key] = (told.get(key) or {}) | {name: pair[-1] for name, pair in sides.items()}


def _first_told(connection: Connection) -> int:
    """Returns the number of the last entry that was erased, or that changed tables."""
    kept = {seq for seq, _ in history.all_changes(connection)}
    return max(
        (
            entry.seq
            for entry in history.entries(connection)
            if entry.seq not in kept or entry.kind is EntryKind.MIGRATION
        ),
        default=0,
    )
