"""Verified backups through SQLite itself, and restoring them without losing what was there."""

import datetime as dt
import hashlib
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Generator
from contextlib import closing, contextmanager
from itertools import chain, count
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

from smcalendar.domain.errors import UserError
from smcalendar.domain.trust import Head
from smcalendar.storage import assets, history
from smcalendar.storage.engines.sqlite import Database, known_errors
from smcalendar.storage.files import (
    TEMPORARY,
    file_error,
    sync_file,
    sync_name,
    take_place,
)
from smcalendar.storage.schema import APPLICATION_ID
from smcalendar.storage.workspace import DATABASE

FOLDER = "backups"
LARGEST = 4 * 1024**3
"""The most bytes a ZIP may unpack to."""


CALENDAR, REPLACED = "calendar", "replaced"
"""How the names of backups begin: of this history, and of one that a restore left behind."""


def back_up(folder: Path, database: Database, now: dt.datetime, *, prefix: str = CALENDAR) -> Path:
    """Makes a verified copy of the database in the workspace's `backups/` and returns its path."""
    place = folder / FOLDER
    with _file_trouble(place):
        place.mkdir(exist_ok=True, mode=0o700)
        with _temporary_folder(place) as building:
            copy = Path(building) / DATABASE
            head = verified_copy(database, copy)
            stamp = now.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")
            target = _free(place, f"{prefix}-{stamp}-{head.seq}")
            copy.replace(target)
        sync_name(target)
    return target


def _free(place: Path, stem: str, *, suffix: str = ".sqlite3") -> Path:
    stems = chain((stem,), (f"{stem}-{n}" for n in count(2)))
    return next(path for each in stems if not (path := place / f"{each}{suffix}").exists())


def verified_copy(database: Database, target: Path) -> Head:
    """Copies the database, reads the copy through, and returns its head."""
    database.backup_to(target)
    with database.reading() as connection:
        history.head(connection)
    return verified(target)


def verified(file: Path) -> Head:
    """Returns the head of a backup that is whole; a damaged or foreign one is a UserError."""
    with known_errors(file), closing(_read_only(file)) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise UserError("not_a_backup", path=str(file))
        sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        orphans = connection.execute("PRAGMA foreign_key_check").fetchone()
        if not sound or orphans:
            raise UserError("backup_damaged", path=str(file))
    return _head(file)


def _head(file: Path) -> Head:
    with known_errors(file), closing(_read_only(file)) as connection:
        return Head(*connection.execute("SELECT head_seq, head_digest FROM workspace").fetchone())


def identifier(file: Path) -> str:
    """Returns the id of the workspace that a verified backup is of."""
    with known_errors(file), closing(_read_only(file)) as connection:
        return str(connection.execute("SELECT id FROM workspace").fetchone()[0])


def _read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def move_aside(folder: Path, source: Path, now: dt.datetime) -> Path:
    """Puts a database in the place of a damaged one, which is kept with its journal.

    The journal goes first, so that it never lies beside a database that it is not of; the database
    stays until the other one takes its name.
    """
    with _file_trouble(folder):
        stem = f"damaged-{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
        aside = _free(folder / FOLDER, stem, suffix="")
        aside.mkdir(parents=True)
        for name in (f"{DATABASE}-journal", f"{DATABASE}-wal", f"{DATABASE}-shm"):
            if (folder / name).exists():
                (folder / name).replace(aside / name)
        _keep_as(aside / DATABASE, folder / DATABASE)
        source.replace(folder / DATABASE)
        sync_name(folder / DATABASE)
    return aside / DATABASE


def _keep_as(target: Path, file: Path) -> None:
    """Gives a file a second name, or where the system cannot, makes a copy."""
    try:
        target.hardlink_to(file)
    except OSError:
        shutil.copyfile(file, target)


def set_aside(folder: Path, going_back_to: Path) -> None:
    """Renames the backups that hold more than the history has once a restore has gone back.

    Their heads are not on its chain, and `doctor` would take that for a tail that was cut off.
    """
    with known_errors(going_back_to), closing(_read_only(going_back_to)) as connection:
        chain = set(connection.execute("SELECT seq, digest FROM history"))
    with _file_trouble(folder):
        for copy in copies(folder):
            head = _head(copy)
            if head.seq and (head.seq, head.digest) not in chain:
                stem = copy.stem.replace(CALENDAR, REPLACED, 1)
                copy.replace(_free(copy.parent, stem))


def copies(folder: Path, *, replaced: bool = False) -> tuple[Path, ...]:
    """Returns the database backups of a workspace, oldest first.

    With `replaced` also those of what restores left behind.
    """
    prefixes = (REPLACED, CALENDAR) if replaced else (CALENDAR,)
    found = (path for each in prefixes for path in (folder / FOLDER).glob(f"{each}-*.sqlite3"))
    return tuple(sorted(found, key=lambda path: path.name.partition("-")[2]))


def made_on(folder: Path, day: dt.date) -> bool:
    """Says whether a backup was made on a day (UTC)."""
    return any(path.name.startswith(f"calendar-{day:%Y%m%d}T") for path in copies(folder))


def zip_up(folder: Path, database: Database, target: Path) -> None:
    """Writes one ZIP of a verified database and all asset files."""
    with (
        _file_trouble(target),
        _temporary_folder(target.parent) as building,
    ):
        copy = Path(building) / DATABASE
        verified_copy(database, copy)
        packed = Path(building) / "backup.zip"
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
            archive.write(copy, DATABASE)
            for file in assets.stored(folder):
                archive.write(file, file.relative_to(folder).as_posix(), zipfile.ZIP_STORED)
        sync_file(packed)
        take_place(packed, target)
        sync_name(target)


@contextmanager
def opened(backup: Path, folder: Path) -> Generator[Path]:
    """Gives a folder with the verified database of a backup (database or ZIP) and its assets.

    Nothing of a ZIP is believed: only the names we write, and bytes that match their digest.
    """
    if not os.path.isfile(backup):
        raise UserError("not_a_backup", path=str(backup))
    with (
        _file_trouble(folder),
        _temporary_folder(folder.parent) as building,
    ):
        place = Path(building) / "workspace"
        place.mkdir(mode=0o700)
        if zipfile.is_zipfile(backup):
            _unpack(backup, place)
        else:
            _copy_database(backup, place / DATABASE)
        _refuse_unsound(place / DATABASE, backup)
        yield place


def _refuse_unsound(file: Path, backup: Path) -> None:
    """Verifies what came out of a backup; an error names the backup, not our copy."""
    try:
        verified(file)
    except UserError as error:
        values: dict[str, Any] = {**error.values, "path": str(backup)}
        raise UserError(error.code, **values) from error


def _copy_database(backup: Path, target: Path) -> None:
    with (
        known_errors(backup),
        closing(_read_only(backup)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)


def _unpack(backup: Path, place: Path) -> None:
    try:
        with zipfile.ZipFile(backup) as archive:
            members = [each for each in archive.infolist() if not each.is_dir()]
            if sum(each.file_size for each in members) > LARGEST:
                raise UserError("backup_damaged", path=str(backup))
            for member in members:
                _unpack_one(archive, member, place)
    except (UserError, OSError):
        raise
    except Exception as error:  # `zipfile` raises whatever it stumbles over in changed bytes.
        raise UserError("backup_damaged", path=str(backup)) from error
    if not (place / DATABASE).is_file():
        raise UserError("not_a_backup", path=str(backup))


def _unpack_one(archive: zipfile.ZipFile, member: zipfile.ZipInfo, place: Path) -> None:
    """Unpacks piece by piece: what a hostile file holds need not fit into memory."""
    unpacked = place / "unpacked"
    with archive.open(member) as packed, unpacked.open("wb") as file:
        shutil.copyfileobj(packed, file)
    target = place / DATABASE
    if member.filename != DATABASE:
        target = assets.place(place, _digest(unpacked), PurePosixPath(member.filename).suffix)
        if member.filename != target.relative_to(place).as_posix():
            raise UserError("backup_damaged", path=str(archive.filename))
        target.parent.mkdir(parents=True, exist_ok=True)
    sync_file(unpacked)
    unpacked.replace(target)
    sync_name(target)


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _temporary_folder(place: Path) -> TemporaryDirectory[str]:
    """Returns a folder that goes at the end; should it stay, nothing else has failed."""
    return TemporaryDirectory(prefix=TEMPORARY, dir=place, ignore_cleanup_errors=True)


@contextmanager
def _file_trouble(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise file_error(error, path) from error
