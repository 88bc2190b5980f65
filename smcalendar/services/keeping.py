"""Keeping data safe: the doctor, backups, restoring, erasing personal data."""

import datetime as dt
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import record_text
from smcalendar.domain.records import RECORDS, Person
from smcalendar.domain.trust import EntryKind
from smcalendar.services.names import person_named
from smcalendar.services.outputs import refuse_target
from smcalendar.services.workspaces import Circumstances, opened
from smcalendar.storage import assets, backups, checkup, erasing, heads, reading
from smcalendar.storage.checkup import Fault
from smcalendar.storage.engines.sqlite import Database
from smcalendar.storage.files import file_error
from smcalendar.storage.opening import database_file, revision_of
from smcalendar.storage.workspace import DATABASE, Workspace


def examine(folder: Path, around: Circumstances, *, repair: bool = False) -> tuple[Fault, ...]:
    """Returns what is wrong; with `repair` what is still wrong afterwards.

    A database that cannot even be opened is a fault; a folder without one is a UserError.
    """
    database_file(folder)
    try:
        with opened(folder, around) as workspace:
            found = checkup.faults(workspace)
            if not (repair and found):
                return found
            _repair(workspace, found)
            return checkup.faults(workspace)
    except UserError as error:
        if error.code not in _UNOPENABLE:
            raise
        return (Fault(error.code, values=error.values),)


_UNOPENABLE = frozenset({"damaged", "not_a_database", "foreign_schema"})


def _repair(workspace: Workspace, found: Iterable[Fault]) -> None:
    """Removes what crashes left, and takes missing files back from backups in `backups/`."""
    for path in checkup.leftovers(workspace.folder):
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    lost = {e.values["sha256"] for e in found if e.code in ("asset_missing", "asset_changed")}
    for archive in sorted((workspace.folder / backups.FOLDER).glob("*.zip")):
        if lost:
            with backups.opened(archive, workspace.folder) as place:
                lost -= assets.take_back(place, workspace.folder, lost)


def back_up(workspace: Workspace, target: Path | None = None) -> Path:
    """Makes a verified backup: the database in `backups/`, or one ZIP with all assets."""
    if target is None:
        return backups.back_up(workspace.folder, workspace.database, workspace.clock())
    refuse_target(target)
    backups.zip_up(workspace.folder, workspace.database, target)
    return target


def restore(backup: Path, folder: Path, around: Circumstances) -> Path | None:
    """Puts a backup in the place of a workspace, or makes the workspace from it.

    Returns where the database that was there is kept, None where there was none.
    """
    with backups.opened(backup, folder) as place:
        head = backups.verified(place / DATABASE)
        identifier = backups.identifier(place / DATABASE)
        kept = _put_back(place, folder, around) if folder.exists() else _put_new(place, folder)
    heads.keep(heads.head_file(around.home, identifier, folder), head)
    return kept


def _put_new(place: Path, folder: Path) -> None:
    try:
        (place / backups.FOLDER).mkdir(exist_ok=True)
        shutil.copytree(place, folder)
    except OSError as error:
        raise file_error(error, folder) from error


def _put_back(place: Path, folder: Path, around: Circumstances) -> Path:
    file = database_file(folder)
    assets.take_back(place, folder, None)
    database = Database(file)
    try:
        if revision_of(database) and backups.identifier(place / DATABASE) != _identifier(database):
            raise UserError("backup_of_another", path=str(folder))
        kept = backups.back_up(folder, database, around.clock())
        database.replace_with(place / DATABASE)
    except UserError as error:
        if error.code not in ("damaged", "not_a_database", "backup_damaged", "foreign_database"):
            raise
        database.close()
        return backups.move_aside(folder, place / DATABASE, around.clock())
    finally:
        database.close()
    return kept


def _identifier(database: Database) -> str:
    with database.reading() as connection:
        return str(connection.exec_driver_sql("SELECT id FROM workspace").scalar_one())


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure empties: payloads of the history, and where the data still stands."""

    payloads: int
    mentions: tuple[tuple[str, str], ...] = ()
    backups: tuple[str, ...] = ()


def erase_person(workspace: Workspace, name: str, *, dry_run: bool = False) -> Erasure:
    """Replaces a person's name and contact, and empties the payloads that hold them.

    Says in which records the name still stands as text, and which backups still hold it.
    """
    with workspace.reading() as connection:
        person = person_named(connection, name)
    texts = [text for text in (person.name, person.contact) if text]
    nameless = f"erased-{person.id[:8]}"
    with workspace.together() as connection:
        holding = erasing.payloads_holding(connection, texts)
        result = Erasure(
            len(holding), _mentions(workspace, person, texts), _kept_copies(workspace.folder)
        )
        if dry_run:
            return result
        erasing.empty(connection, holding)
        erasing.rename_claims(connection, person.name, nameless)
        with workspace.action("forget_person", kind=EntryKind.ERASURE) as work:
            erased = replace(person, name=nameless, contact="", department="")
            work.put(replace(erased, version=work.get(Person, person.id).version))
    return result


def _mentions(
    workspace: Workspace, person: Person, texts: Iterable[str]
) -> tuple[tuple[str, str], ...]:
    with workspace.reading() as connection:
        return tuple(
            (kind, record.id)
            for kind, record_type in RECORDS.items()
            for record in reading.every(connection, record_type)
            if record.id != person.id and any(text in record_text(record) for text in texts)
        )


def _kept_copies(folder: Path) -> tuple[str, ...]:
    return tuple(path.name for path in backups.copies(folder))


def erase_payloads(
    workspace: Workspace, kind: str, before: dt.date, *, dry_run: bool = False
) -> Erasure:
    """Empties the payloads of entries of a kind from before a day (UTC)."""
    with workspace.together() as connection:
        old = erasing.payloads_before(connection, EntryKind(kind), before)
        if not dry_run and old:
            erasing.empty(connection, old)
            values = {"kind": kind, "before": before.isoformat(), "n": len(old)}
            with workspace.action("erase_payloads", kind=EntryKind.ERASURE, what=values):
                pass
    return Erasure(len(old), backups=_kept_copies(workspace.folder))
