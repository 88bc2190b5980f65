"""Brings key dates in from a file: all of them, or with one row wrong none."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from smcalendar.domain.calendar_records import KeyDate
from smcalendar.domain.errors import UserError
from smcalendar.domain.keydate_rows import Fault, KeyDateRow
from smcalendar.domain.occasions import sound
from smcalendar.domain.records import Brand
from smcalendar.domain.trust import EntryKind
from smcalendar.formats.keydate_files import LARGEST, MOST_FAULTS, key_dates_from
from smcalendar.services.workdays import day_table
from smcalendar.storage import reading
from smcalendar.storage.files import file_error
from smcalendar.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What an import would do: the key dates it adds, how many are there already, what is wrong."""

    new: tuple[KeyDate, ...]
    there: int
    faults: tuple[Fault, ...]


def looked_at(workspace: Workspace, file: Path) -> Incoming:
    """Returns what the import of a file would do; writes nothing.

    What is no file of key dates is a UserError, see `keydate_files.key_dates_from`. A key date that
    equals one of the workspace in name, days, rule and brand is there already.
    """
    found = key_dates_from(_read(file))
    with workspace.reading() as connection:
        brands = {each.name.casefold(): each.id for each in reading.every(connection, Brand)}
        known = {_identity(each) for each in reading.every(connection, KeyDate)}
    read = [_record(workspace, row, brands) for row in found.rows]
    faults = (*found.faults, *(each for each in read if isinstance(each, Fault)))
    whole = {_identity(each): each for each in read if isinstance(each, KeyDate)}
    new = tuple(each for identity, each in whole.items() if identity not in known)
    there = sum(isinstance(each, KeyDate) for each in read) - len(new)
    ordered = sorted(faults, key=lambda fault: fault.row)
    return Incoming(new=new, there=there, faults=tuple(ordered[:MOST_FAULTS]))


def import_key_dates(workspace: Workspace, incoming: Incoming) -> int:
    """Adds what `looked_at` found, as one step of undo; returns how many.

    With anything wrong nothing is added: `UserError("keydates_wrong", row, column, why)` names the
    first one.
    """
    for each in incoming.faults[:1]:
        where = {"row": each.row, "column": each.column, "why": each.code}
        raise UserError("keydates_wrong", status=1, **{**each.values, **where})
    count = len(incoming.new)
    with workspace.action("import_key_dates", kind=EntryKind.IMPORT, n=count) as work:
        work.add_many(incoming.new)
    return count


def _read(file: Path) -> bytes:
    """A pipe would be waited for as long as nobody writes into it."""
    try:
        if file.exists() and not file.is_file():
            raise UserError("not_a_regular_file", path=str(file))
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as error:
        raise file_error(error, file) from error


def _record(workspace: Workspace, row: KeyDateRow, brands: Mapping[str, str]) -> KeyDate | Fault:
    brand = brands.get(row.brand.casefold())
    if row.brand and brand is None:
        return row.fault("brand", "cell_no_brand", cell=row.brand[:40])
    record = KeyDate(id=workspace.chance.identifier(), brand_id=brand, **row.values)
    try:
        return sound(record, day_table())
    except UserError as error:
        start, end = (error.values.get(each, "") for each in ("start", "end"))
        return row.fault("rule", "cell_never", start=start, end=end)


def _identity(record: KeyDate) -> tuple[object, ...]:
    return record.name, record.start, record.end, record.rule, record.brand_id
