"""Keeping data safe: the doctor, backups, restoring, erasing personal data."""

import datetime as dt
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.domain.trust import EntryKind
from smcalendar.services.names import person_named
from smcalendar.services.outputs import file_at, is_folder
from smcalendar.services.workspaces import Circumstances, opened
from smcalendar.storage import assets, backups, checkup, erasing, heads, search
from smcalendar.storage.checkup import Fault
from smcalendar.storage.engines.sqlite import Database
from smcalendar.storage.files import file_error, sync_name
from smcalendar.storage.opening import database_file, refuse_unknown, revision_of
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
    """Removes what crashes left, takes missing files back from backups, indexes texts anew."""
    if any(each.code == "search_differs" for each in found):
        with workspace.together() as connection:
            search.rebuild(connection)
    for path in checkup.leftovers(workspace.folder):
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    lost = {e.values["sha256"] for e in found if e.code in ("asset_missing", "asset_changed")}
    for archive in sorted((workspace.folder / backups.FOLDER).glob("*.zip")):
        if lost:
            # A backup that is damaged itself must not keep the others from helping.
            with suppress(UserError), backups.opened(archive, workspace.folder) as place:
                lost -= assets.take_back(place, workspace.folder, lost)


def back_up(workspace: Workspace, target: str | Path | None = None) -> Path:
    """Makes a verified backup: the database in `backups/`, or one ZIP with all assets."""
    if target is None:
        return backups.back_up(workspace.folder, workspace.database, workspace.clock())
    backups.zip_up(workspace.folder, workspace.database, file_at(str(target)))
    return Path(target)


def restore(backup: Path, folder: Path, around: Circumstances) -> Path | None:
    """Puts a backup in the place of a workspace, or makes the workspace from it.

    Returns where the database that was there is kept, None where there was none.
    """
    if not is_folder(str(folder.parent)):
        raise UserError("no_folder", path=str(folder.parent))
    with backups.opened(backup, folder) as place:
        refuse_unknown(place / DATABASE)
        head = backups.verified(place / DATABASE)
        remembered = heads.head_file(around.home, backups.identifier(place / DATABASE), folder)
        if folder.exists():
            kept = _put_back(place, folder, around.clock(), remembered)
        else:
            kept = _put_new(place, folder)
    heads.keep(remembered, head)
    return kept


def _put_new(place: Path, folder: Path) -> None:
    try:
        for name in (assets.FOLDER, backups.FOLDER):
            (place / name).mkdir(exist_ok=True, mode=0o700)
        place.replace(folder)
        sync_name(folder)
    except OSError as error:
        raise file_error(error, folder) from error


def _put_back(place: Path, folder: Path, now: dt.datetime, remembered: Path) -> Path:
    """Each step before the last leaves the workspace as it was, with more files beside it."""
    database = Database(database_file(folder))
    try:
        kept = _kept_whole(database, place, folder, now)
        heads.forget(remembered)
        database.replace_with(place / DATABASE)
    except UserError as error:
        if error.code not in _LOST:
            raise
        database.close()
        assets.take_back(place, folder, None)
        heads.forget(remembered)
        return backups.move_aside(folder, place / DATABASE, now)
    finally:
        database.close()
    return kept


_LOST = frozenset({"damaged", "not_a_database", "backup_damaged", "foreign_database"})


def _kept_whole(database: Database, place: Path, folder: Path, now: dt.datetime) -> Path:
    """Makes all ready for a backup to take a database's place; returns the copy of that."""
    if revision_of(database) and backups.identifier(place / DATABASE) != _identifier(database):
        raise UserError("backup_of_another", path=str(folder))
    assets.take_back(place, folder, None)
    kept = backups.back_up(folder, database, now, prefix=backups.REPLACED)
    backups.set_aside(folder, place / DATABASE)
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

    What they were before counts too. Says in which records, and in what typing, the name still
    stands as text, and which backups still hold it.
    """
    with workspace.together() as connection:
        person = person_named(connection, name)
        names = {person.name} | erasing.ever(connection, "person", person.id, "name")
        contacts = {person.contact} | erasing.ever(connection, "person", person.id, "contact")
        texts = sorted((names | contacts) - {""})
        holding = {
            *erasing.payloads_holding(connection, texts),
            *erasing.payloads_of(connection, "person", person.id),
        }
        mentions = (
            each
            for each in erasing.records_holding(connection, texts)
            if each != ("person", person.id)
        )
        result = Erasure(len(holding), tuple(mentions), _kept_copies(workspace.folder))
        if not dry_run:
            erasing.empty(connection, sorted(holding))
            nameless = f"erased-{person.id[:8]}"
            erasing.rename_claims(connection, names, nameless)
            with workspace.action("forget_person", kind=EntryKind.ERASURE) as work:
                work.put(replace(person, name=nameless, contact="", department=""))
                search.sweep(work.connection)
    return result


def _kept_copies(folder: Path) -> tuple[str, ...]:
    return tuple(path.name for path in backups.copies(folder, replaced=True))


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
