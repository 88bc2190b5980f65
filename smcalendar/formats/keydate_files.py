"""Reads files of key dates that people made: CSV of any spreadsheet, or JSON."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from smcalendar.domain.errors import UserError
from smcalendar.domain.keydate_rows import (
    HEADINGS,
    NEEDED,
    Fault,
    KeyDateRow,
    columns_of,
    understood,
)
from smcalendar.formats.csvtext import unguarded
from smcalendar.formats.jsontext import elements

LARGEST = 5_000_000
"""How many bytes a file may have; a reader need not read further than one more."""

MOST = 10_000
"""How many key dates a file may have."""

MOST_FAULTS = 200
"""Of how many faults it is told; with more of them nobody reads on."""

_ENCODINGS = ("utf-8-sig", "cp950")
_WIDE = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DELIMITERS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class KeyDateFile:
    """The rows that make sense, and all that is wrong with the others."""

    rows: tuple[KeyDateRow, ...]
    faults: tuple[Fault, ...]


def key_dates_from(data: bytes) -> KeyDateFile:
    """Returns what a file holds: CSV (with `,`, `;` or tabs; UTF-8, UTF-16 or Big5), or JSON.

    What is no such file at all is a UserError: `keydates_too_large` (limit), `keydates_too_many`
    (limit), `keydates_no_text`, `keydates_no_columns` (columns), `keydates_empty`,
    `keydates_broken_row` (row), or one of `jsontext.elements`.
    """
    if len(data) > LARGEST:
        raise UserError("keydates_too_large", limit=f"{LARGEST // 1_000_000} MB")
    is_json = data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"[", b"{"))
    found = _json_rows(elements(data)) if is_json else _csv_rows(_decoded(data))
    return _understood(found)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as it was read: its cells by column, and how the file calls these."""

    number: int
    cells: Mapping[str, str]
    called: Mapping[str, str]
    faults: tuple[Fault, ...] = ()


def _understood(found: Iterable[_Row]) -> KeyDateFile:
    rows: list[KeyDateRow] = []
    faults: list[Fault] = []
    count = 0
    for each in found:
        count += bool(each.cells)
        if count > MOST:
            raise UserError("keydates_too_many", limit=MOST)
        faults += each.faults
        if each.cells and len(faults) < MOST_FAULTS:
            row, wrong = understood(each.number, each.cells, each.called)
            faults += wrong
            rows += () if row is None else (row,)
    if not count and not faults:
        raise UserError("keydates_empty")
    return KeyDateFile(tuple(rows), tuple(faults[:MOST_FAULTS]))


def _decoded(data: bytes) -> str:
    for mark, encoding in _WIDE:
        if data.startswith(mark):
            return _text(data, (encoding,))
    return _text(data, _ENCODINGS)


def _text(data: bytes, encodings: Sequence[str]) -> str:
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UserError("keydates_no_text")


def _csv_rows(text: str) -> Iterator[_Row]:
    rows = _numbered(text)
    _, first = next(rows, (1, list[str]()))
    headings = [each.strip() for each in first]
    columns, faults = columns_of(headings)
    if not set(NEEDED) <= set(columns):
        raise UserError("keydates_no_columns", columns=", ".join(HEADINGS[e][0] for e in NEEDED))
    called = {name: head for name, head in zip(columns, headings, strict=True) if name}
    yield _Row(1, {}, called, faults)
    for number, cells in rows:
        beyond = [cell for cell in cells[len(columns) :] if cell.strip()]
        beyond += [e for e, head in zip(cells, headings, strict=False) if e.strip() and not head]
        wrong = tuple(_beyond(number, beyond))
        named = zip(columns, map(unguarded, cells), strict=False)
        yield _Row(number, {name: cell for name, cell in named if name}, called, wrong)


def _beyond(number: int, cells: Iterable[str]) -> Iterator[Fault]:
    """Cells under no heading are told once a row, those under an unknown one with the heading."""
    for cell in list(cells)[:1]:
        yield Fault(row=number, column=cell[:20], code="cell_no_heading")


def _numbered(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yields the rows that hold something, with their numbers in the file."""
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    number = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, cells in enumerate(reader, start=1):
            if any(cell.strip() for cell in cells):
                yield number, cells
    except csv.Error as error:
        raise UserError("keydates_broken_row", row=number + 1) from error


def _json_rows(found: Iterable[object]) -> Iterator[_Row]:
    for number, each in enumerate(found, start=1):
        if isinstance(each, dict):
            yield _object(number, cast("dict[str, object]", each))
        else:
            fault = Fault(row=number, column="", code="cell_no_object")
            yield _Row(number, {}, {}, (fault,))


def _object(number: int, values: Mapping[str, object]) -> _Row:
    """Each element of a list is a row; what it lacks is told of it."""
    columns, faults = columns_of(tuple(values))
    named = [(name, key) for name, key in zip(columns, values, strict=True) if name]
    told = tuple(Fault(row=number, column=e.column, code=e.code, values=e.values) for e in faults)
    cells = {name: _cell(values[key]) for name, key in named}
    return _Row(number, cells or {"name": ""}, dict(named), told)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
