"""Work: the only way to write records; one action, one transaction, one entry of the history."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, delete, insert, update

from smcalendar.domain.attributes import attribute_named, faces, recorded
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import accepted
from smcalendar.domain.records import KINDS, RECORDS, PostingItem, Record
from smcalendar.domain.trust import Changes, Entry
from smcalendar.domain.values import from_json, to_json
from smcalendar.storage import search
from smcalendar.storage.concerned import concerned_items
from smcalendar.storage.reading import by_ids
from smcalendar.storage.rows import among, columns_changed, row_of, table_for

R = TypeVar("R", bound=Record)
Key = tuple[type[Record], str]


@dataclass(frozen=True, slots=True)
class Change:
    """One record as it was (None: new) and as it shall be (None: purged)."""

    before: Record | None
    after: Record | None
    names: tuple[str, ...]


class Work:
    """Reads records as they are and collects what becomes of them, to be written at the end.

    `connection` serves further reading inside the same transaction; `now` is the action's instant.
    """

    def __init__(self, connection: Connection, now: dt.datetime) -> None:
        self.connection = connection
        self.now = now
        self.entry: Entry | None = None
        """The entry of the history, once the action has ended and changed something."""
        self._before: dict[Key, Record | None] = {}
        self._after: dict[Key, Record | None] = {}

    def get(self, record_type: type[R], record_id: str) -> R:
        """Returns one record as this action has it so far; a missing one is a UserError."""
        return self.get_many(record_type, (record_id,))[0]

    def get_many(self, record_type: type[R], ids: Iterable[str]) -> tuple[R, ...]:
        """Returns records in the order of the ids; also those in the trash."""
        wanted = tuple(ids)
        self._read(record_type, wanted)
        return tuple(self._current(record_type, each) for each in wanted)

    def found(self, record_type: type[R], ids: Iterable[str]) -> tuple[R, ...]:
        """Returns the records that there are, as they were before this action, in no order."""
        wanted = tuple(ids)
        self._read(record_type, wanted)
        there = (self._before[record_type, each] for each in wanted)
        return tuple(each for each in there if isinstance(each, record_type))

    def _current(self, record_type: type[R], record_id: str) -> R:
        key = (record_type, record_id)
        record = self._after.get(key, self._before.get(key))
        if not isinstance(record, record_type):
            raise UserError("record_missing", kind=KINDS[record_type], id=record_id)
        return record

    def _read(self, record_type: type[Record], ids: Iterable[str]) -> None:
        missing = [each for each in ids if (record_type, each) not in self._before]
        found = {each.id: each for each in by_ids(self.connection, record_type, missing)}
        self._before |= {(record_type, each): found.get(each) for each in missing}

    def add(self, record: Record) -> None:
        """Takes in a new record."""
        self.add_many((record,))

    def add_many(self, records: Iterable[Record]) -> None:
        """Takes in new records; their ids must be new."""
        for record in records:
            key = (type(record), record.id)
            self._before[key] = None
            self._after[key] = record

    def put(self, record: Record) -> None:
        """Takes in one changed record."""
        self.put_many((record,))

    def put_many(self, records: Iterable[Record]) -> None:
        """Takes in changed records; one that somebody changed since it was read is a UserError."""
        given = tuple(records)
        for record_type in {type(each) for each in given}:
            self._read(record_type, (each.id for each in given if type(each) is record_type))
        for record in given:
            current = self._current(type(record), record.id)
            if current.version != record.version:
                raise UserError("changed_elsewhere", status=1, kind=KINDS[type(record)])
            self._after[type(record), record.id] = record

    def purge(self, records: Iterable[Record]) -> None:
        """Deletes records for good, which nothing takes back."""
        for record in records:
            self._read(type(record), (record.id,))
            self._after[type(record), record.id] = None

    def apply(self, changes: Changes) -> None:
        """Writes the after side of changes, as an undo does."""
        for kind, records in changes.items():
            record_type = RECORDS[kind]
            self._read(record_type, records)
            self.put_many(
                replace(
                    self._current(record_type, record_id), **_values(record_type, attributes or {})
                )
                for record_id, attributes in records.items()
            )

    def changes(self) -> tuple[Change, ...]:
        """Returns what this action really changes, with text made storable."""
        found = (_change(self._before[key], after) for key, after in self._after.items())
        return tuple(each for each in found if each.names or each.after is None)

    def write(self, changes: Iterable[Change]) -> None:
        """Writes the rows; `Workspace.action` calls it once, at the end."""
        by_type: defaultdict[type[Record], list[Change]] = defaultdict(list)
        for change in changes:
            by_type[type(change.after or change.before)].append(change)  # pyright: ignore[reportArgumentType]
        for record_type, group in by_type.items():
            self._insert(record_type, [each for each in group if each.before is None])
            self._update(record_type, [each for each in group if each.before and each.after])
        # What refers to others goes before them: RESTRICT refuses at once, deferred or not.
        for record_type in reversed(tuple(RECORDS.values())):
            self._delete(record_type, [each for each in by_type[record_type] if not each.after])
        self._index(changes)
        self._raise_sequences(changes)

    def _index(self, changes: Iterable[Change]) -> None:
        """Has the search find what is there now, by what it says now."""
        told = [
            each for each in changes if search.is_concerned(each.before, each.after, each.names)
        ]
        search.keep(
            self.connection,
            [each.after for each in told if each.after and each.after.trashed_at is None],
            [each.before.id for each in told if each.before],
        )

    def _insert(self, record_type: type[Record], changes: list[Change]) -> None:
        stamp = {"version": 1, "created_at": self.now, "modified_at": self.now}
        rows = [row_of(replace(each.after, **stamp)) for each in changes if each.after]
        if rows:
            self.connection.execute(insert(table_for(record_type)), rows)

    def _update(self, record_type: type[Record], changes: list[Change]) -> None:
        """Writes only the changed columns, all records with the same ones in one statement."""
        groups: defaultdict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
        for change in changes:
            if change.before and change.after:
                columns = columns_changed(change.after, change.names)
                kept = {"_id": change.before.id, "_version": change.before.version}
                groups[change.names].append({**columns, **kept})
        for names, rows in groups.items():
            self._update_same(record_type, names, rows)

    def _update_same(
        self, record_type: type[Record], names: tuple[str, ...], rows: list[dict[str, Any]]
    ) -> None:
        table = table_for(record_type)
        columns: dict[str, Any] = {name: bindparam(name) for name in names}
        if record_type is not PostingItem:
            columns["modified_at"] = _stamp(self.now)
        statement = (
            update(table)
            .where(table.c.id == bindparam("_id"), table.c.version == bindparam("_version"))
            .values(columns | {"version": table.c.version + 1})
        )
        if self.connection.execute(statement, rows).rowcount != len(rows):
            raise UserError("changed_elsewhere", status=1, kind=KINDS[record_type])

    def _delete(self, record_type: type[Record], changes: list[Change]) -> None:
        table = table_for(record_type)
        ids = [each.before.id for each in changes if each.before]
        if ids:
            self.connection.execute(delete(table).where(among(table.c.id, ids)))

    def _raise_sequences(self, changes: Iterable[Change]) -> None:
        """Raises the sequence of every item of which a calendar now shows something else."""
        seen = [
            (type(each.after), each.after.id)
            for each in changes
            if each.before and each.after and faces(type(each.after)) & set(each.names)
        ]
        items = concerned_items(self.connection, seen)
        if items:
            table = table_for(PostingItem)
            self.connection.execute(
                update(table)
                .where(among(table.c.id, items))
                .values(sequence=table.c.sequence + 1, modified_at=_stamp(self.now))
            )


def payload(changes: Iterable[Change], *, forgetting: bool = False) -> Changes:
    """Returns the changes in the words of the history; an erasure keeps no before."""
    whole: Changes = {}
    for change in changes:
        record = change.after or change.before
        if record is not None:
            sides = _sides(change)
            if forgetting and sides:
                sides = {name: [None, pair[-1]] for name, pair in sides.items()}
            whole.setdefault(KINDS[type(record)], {})[record.id] = sides
    return whole


def _sides(change: Change) -> dict[str, list[Any]] | None:
    if change.after is None:
        return None
    return {
        name: [_plain(each, name) for each in (change.before, change.after) if each is not None]
        for name in change.names
    }


def _plain(record: Record, name: str) -> Any:
    return to_json(attribute_named(type(record), name).kind, getattr(record, name))


def _change(before: Record | None, after: Record | None) -> Change:
    if after is None:
        return Change(before, None, ())
    if before is None:
        names = recorded(type(after))
        return Change(None, accepted(after, names), names)
    names = _changed(before, after)
    clean = accepted(after, names)
    return Change(before, clean, names if clean is after else _changed(before, clean))


def _changed(before: Record, after: Record) -> tuple[str, ...]:
    """Returns the recorded attributes that differ; what was not touched is the same object."""
    values = _recorded_values(type(before))
    pairs = zip(recorded(type(before)), values(before), values(after), strict=True)
    return tuple(name for name, old, new in pairs if old is not new and old != new)


@cache
def _recorded_values(record_type: type[Record]) -> Callable[[Record], tuple[Any, ...]]:
    return attrgetter(*recorded(record_type))


def _values(record_type: type[Record], sides: Mapping[str, list[Any]]) -> dict[str, Any]:
    return {
        name: from_json(attribute_named(record_type, name).kind, pair[-1])
        for name, pair in sides.items()
    }


def _stamp(instant: dt.datetime) -> str:
    return instant.astimezone(dt.UTC).isoformat()
