"""The search index: written with the records it finds, in the same transaction.

It is made of what the records say, so it can be made anew at any time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from sqlalchemy import Connection, bindparam, delete, insert, select, text

from smcalendar.domain.attributes import attributes
from smcalendar.domain.filters import record_text
from smcalendar.domain.records import KINDS, Asset, Campaign, Post, PostingItem, Record
from smcalendar.domain.search import cut, question
from smcalendar.storage.reading import every
from smcalendar.storage.rows import among, table_named

INDEXED: tuple[type[Record], ...] = (Post, PostingItem, Asset, Campaign)
"""What is found by its text."""

CREATE = "CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'ascii')"
"""To the tokenizer `ascii` whatever is no ASCII is part of a word, so `cut` alone says what is."""

_SEARCHED = table_named("searched")
_FIND = text(
    "SELECT searched.kind, searched.record FROM search "
    "JOIN searched ON searched.number = search.rowid "
    "WHERE search MATCH :query ORDER BY search.rowid DESC LIMIT :most"
)
_WHOLE = text("SELECT record, text FROM searched JOIN search ON search.rowid = searched.number")
_ADD = text("INSERT INTO search (rowid, text) VALUES (:_number, :text)")
_REMOVE = text("DELETE FROM search WHERE rowid = :_number")
_REMOVE_KEY = delete(_SEARCHED).where(_SEARCHED.c.number == bindparam("_number"))


@dataclass(frozen=True, slots=True)
class Hit:
    """A record whose text has what was searched for."""

    kind: str
    id: str


def found(connection: Connection, typed: str, *, most: int) -> tuple[Hit, ...]:
    """Returns what has all typed words, changed last first; nothing typed finds nothing."""
    query = question(typed)
    if not query:
        return ()
    return tuple(Hit(*row) for row in connection.execute(_FIND, {"query": query, "most": most}))


def create(connection: Connection) -> None:
    """Makes the empty index of a new file."""
    connection.exec_driver_sql(CREATE)


def sweep(connection: Connection) -> None:
    """Overwrites what the index still holds of texts that are gone."""
    connection.exec_driver_sql("INSERT INTO search (search) VALUES ('rebuild')")


def is_concerned(before: Record | None, after: Record | None, names: Iterable[str]) -> bool:
    """Says whether a record is found by something else after a change of these attributes."""
    record_type = type(after or before)
    if record_type not in INDEXED:
        return False
    return before is None or after is None or not _deciding(record_type).isdisjoint(names)


def keep(connection: Connection, records: Iterable[Record], known: Sequence[str]) -> None:
    """Has these records found by what they say now; `known` are the ids of what was found before.

    What is known and not among the records is found no more.
    """
    if known:
        _forget(connection, known)
    said = [(each, _words(each)) for each in records]
    _add(connection, [(each, written) for each, written in said if written])


def rebuild(connection: Connection) -> None:
    """Makes the index anew from the records; what it held is overwritten."""
    connection.execute(delete(_SEARCHED))
    connection.exec_driver_sql("DROP TABLE IF EXISTS search")
    create(connection)
    for record_type in INDEXED:
        keep(connection, every(connection, record_type), known=())


def differs(connection: Connection) -> bool:
    """Says whether the index holds anything else than what the records say."""
    kept = connection.execute(_WHOLE).all()
    records = (each for kind in INDEXED for each in every(connection, kind))
    said = ((each.id, _words(each)) for each in records)
    return {(id, words) for id, words in said if words} != {tuple(row) for row in kept}


def _words(record: Record) -> str:
    """Few items say anything of their own, and their codes have an index already."""
    own = replace(record, code="") if isinstance(record, PostingItem) else record
    return cut(record_text(own))


@cache
def _deciding(record_type: type[Record]) -> frozenset[str]:
    """Returns the attributes that decide what a record is found by."""
    return frozenset(e.name for e in attributes(record_type) if e.search or e.name == "trashed_at")


def _forget(connection: Connection, ids: Sequence[str]) -> None:
    wanted = select(_SEARCHED.c.number).where(among(_SEARCHED.c.record, ids))
    numbers = [{"_number": number} for number in connection.execute(wanted).scalars()]
    if numbers:
        connection.execute(_REMOVE, numbers)
        connection.execute(_REMOVE_KEY, numbers)


def _add(connection: Connection, said: Sequence[tuple[Record, str]]) -> None:
    if not said:
        return
    last = connection.exec_driver_sql("SELECT max(number) FROM searched").scalar() or 0
    numbered = tuple(enumerate(said, start=last + 1))
    keys = [
        {"number": number, "kind": KINDS[type(each)], "record": each.id}
        for number, (each, _) in numbered
    ]
    connection.execute(insert(_SEARCHED), keys)
    connection.execute(_ADD, [{"_number": number, "text": said} for number, (_, said) in numbered])
