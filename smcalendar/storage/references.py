"""Keeps what is in use out of the trash: no record that is there names one that is not."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from sqlalchemy import ColumnElement, Connection, Table, exists, func, or_, select

from smcalendar.domain.attributes import Attribute, Kind, attributes
from smcalendar.domain.errors import UserError
from smcalendar.domain.records import KINDS, RECORDS, Record
from smcalendar.storage.rows import among, table_for
from smcalendar.storage.work import Change

Named = Mapping[str, Iterable[str]]
"""Ids of records by kind."""


def refuse_dangling(connection: Connection, changes: Iterable[Change]) -> None:
    """Looks at what changes have written; what they leave without its other end is a UserError."""
    given = tuple(changes)
    for kind, ids in _newly_named(given).items():
        if not _all_there(connection, kind, ids):
            raise UserError("refers_to_trash", status=1, kind=kind)
    for kind, ids in _newly_gone(given).items():
        for user, count in uses(connection, kind, ids).items():
            raise UserError("still_in_use", status=1, kind=kind, record=user, n=count)


def uses(connection: Connection, kind: str, ids: Iterable[str]) -> Mapping[str, int]:
    """Returns by kind how many records that are there name any of these."""
    counts: dict[str, int] = {}
    for user, table, naming in _naming(kind, tuple(ids)):
        found = select(func.count()).where(table.c.trashed_at.is_(None), naming)
        counts[user] = connection.execute(found).scalar_one()
    return {user: count for user, count in counts.items() if count}


def holders(connection: Connection, kind: str, record_id: str) -> frozenset[tuple[str, str]]:
    """Returns (kind, id) of all records that name this one, also of those in the trash."""
    return frozenset(
        (user, holder)
        for user, table, naming in _naming(kind, (record_id,))
        for holder in connection.execute(select(table.c.id).where(naming)).scalars()
    )


def _is_there(record: Record | None) -> bool:
    return record is not None and record.trashed_at is None


def _newly_named(changes: Iterable[Change]) -> Named:
    named: defaultdict[str, set[str]] = defaultdict(set)
    for each in changes:
        if each.after is not None and _is_there(each.after):
            came_back = not _is_there(each.before)
            for reference in _references(type(each.after)):
                if came_back or reference.name in each.names:
                    named[reference.refers].update(_ids(each.after, reference))
    return {kind: ids for kind, ids in named.items() if ids}


def _newly_gone(changes: Iterable[Change]) -> Named:
    gone: defaultdict[str, set[str]] = defaultdict(set)
    for each in changes:
        if each.before is not None and _is_there(each.before) and not _is_there(each.after):
            gone[KINDS[type(each.before)]].add(each.before.id)
    return gone


@cache
def _references(record_type: type[Record]) -> tuple[Attribute, ...]:
    return tuple(each for each in attributes(record_type) if each.refers in RECORDS)


def _ids(record: Record, reference: Attribute) -> Iterable[str]:
    named = getattr(record, reference.name)
    return (named or ()) if reference.kind is Kind.REFERENCES else filter(None, (named,))


def _all_there(connection: Connection, kind: str, ids: Iterable[str]) -> bool:
    table, wanted = table_for(RECORDS[kind]), frozenset(ids)
    found = select(func.count()).where(among(table.c.id, wanted), table.c.trashed_at.is_(None))
    return connection.execute(found).scalar_one() == len(wanted)


def _naming(kind: str, ids: Collection[str]) -> Iterator[tuple[str, Table, ColumnElement[bool]]]:
    """Yields each kind that refers to a kind, its table, and when a row names one of these."""
    for user, record_type in RECORDS.items():
        table = table_for(record_type)
        naming = [
            _names(table.c[each.name], each, ids)
            for each in _references(record_type)
            if each.refers == kind
        ]
        if naming:
            yield user, table, or_(*naming)


def _names(
    column: ColumnElement[str], reference: Attribute, ids: Iterable[str]
) -> ColumnElement[bool]:
    if reference.kind is not Kind.REFERENCES:
        return among(column, ids)
    listed = func.json_each(column).table_valued("value")
    return exists(select(listed.c.value).where(among(listed.c.value, ids)))
