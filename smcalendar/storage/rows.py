"""Maps rows to records and back; columns are named as attributes are."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Table, column, exists, func, literal, select

from smcalendar.domain.attributes import Kind, attribute_named, attributes
from smcalendar.domain.records import KINDS, Record
from smcalendar.domain.values import from_json, to_json
from smcalendar.storage.stored import making_sense
from smcalendar.storage.tables import SQLModel

R = TypeVar("R", bound=Record)

_AS_TEXT = frozenset(
    {
        *(Kind.WORDS, Kind.REFERENCES, Kind.FIELDS, Kind.PHASES),
        *(Kind.DAYS, Kind.RANGES, Kind.SLOTS, Kind.TARGETS),
    }
)
_PLAIN = frozenset(
    {
        Kind.ID,
        Kind.REFERENCE,
        Kind.LINE,
        Kind.TEXT,
        Kind.ADDRESS,
        Kind.COLOUR,
        Kind.CHOICE,
        Kind.ZONE,
        Kind.COUNT,
        Kind.FLAG,
    }
)


def table_named(name: str) -> Table:
    """Returns a table by its name."""
    return SQLModel.metadata.tables[name]


@cache
def table_for(record_type: type[Record]) -> Table:
    """Returns the table of a record type."""
    return table_named(KINDS[record_type])


@cache
def columns_for(record_type: type[Record]) -> tuple[Any, ...]:
    """Returns the table's columns in the order of the attributes."""
    table = table_for(record_type)
    return tuple(table.c[each.name] for each in attributes(record_type))


def column_value(kind: Kind, value: Any) -> Any:
    """Returns a value as its column keeps it: lists and mappings as JSON text."""
    plain = to_json(kind, value)
    if plain is None or kind not in _AS_TEXT:
        return plain
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def attribute_value(kind: Kind, value: Any) -> Any:
    """Returns the value of an attribute; the inverse of `column_value`."""
    return from_json(kind, json.loads(value) if kind in _AS_TEXT and value is not None else value)


_Readers = tuple[tuple[str, Callable[[Any], Any] | None], ...]


@cache
def _readers(record_type: type[Record]) -> _Readers:
    return tuple((each.name, _reader(each.kind)) for each in attributes(record_type))


@cache
def _reader(kind: Kind) -> Callable[[Any], Any] | None:
    """Returns what turns a column into a value, None where it already is one.

    The same few texts stand in thousands of rows, so what they mean is remembered.
    """
    if kind in _PLAIN:
        return None

    @lru_cache(4096)
    def read(value: Any) -> Any:
        return attribute_value(kind, value)

    return read


def records_of(record_type: type[R], rows: Iterable[Sequence[Any]]) -> tuple[R, ...]:
    """Returns records from rows that hold the columns of `columns_for`."""
    readers = _readers(record_type)
    with making_sense():
        return tuple(record_type(**_values(readers, row)) for row in rows)


def _values(readers: _Readers, row: Sequence[Any]) -> dict[str, Any]:
    return {
        name: value if read is None or value is None else read(value)
        for (name, read), value in zip(readers, row, strict=True)
    }


def row_of(record: Record) -> dict[str, Any]:
    """Returns all columns of a record."""
    return {
        each.name: column_value(each.kind, getattr(record, each.name))
        for each in attributes(type(record))
    }


def columns_changed(record: Record, names: Iterable[str]) -> Mapping[str, Any]:
    """Returns the columns of some attributes of a record."""
    return {
        name: column_value(attribute_named(type(record), name).kind, getattr(record, name))
        for name in names
    }


def among(each: ColumnElement[Any], values: Iterable[str]) -> ColumnElement[bool]:
    """Returns the condition that a column is one of any number of values, in one parameter."""
    return in_array(each, literal(json.dumps(sorted(values))))


def contains(each: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    """Returns the condition that a column is a JSON array with this word among its elements."""
    elements = func.json_each(each).table_valued(column("value"))
    return exists(select(elements.c.value).where(elements.c.value == word))


def in_array(each: ColumnElement[Any], array: ColumnElement[str]) -> ColumnElement[bool]:
    """Returns the condition that a column is among the elements of a JSON array."""
    elements = func.json_each(array).table_valued(column("value"))
    return each.in_(select(elements.c.value))
