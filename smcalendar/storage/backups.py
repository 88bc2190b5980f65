"""Verified backups through SQLite itself, and restoring them without losing what was there."""

import datetime as dt
import sqlite3
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from smcalendar.domain.errors import UserError
from smcalendar.domain.trust import Head
from smcalendar.storage import assets, history
from smcalendar.storage.engines.sqlite import Database, known_errors
from smcalendar.storage.files import TEMPORARY, file_error, sync_folder
from smcalendar.storage.schema import APPLICATION_ID
from smcalendar.storage.workspace import DATABASE

FOLDER = "backups"
LARGEST = 4 * 1024**3
"""The most bytes a ZIP may unpack to."""


def back_up(folder: Path, database: Database, now: dt.datetime) -> Path:
    """Makes a verified copy of the database in the workspace's `backups/` and returns its path."""
    place = folder / FOLDER
    with _file_trouble(place):
        place.mkdir(exist_ok=True, mode=0o700)
        with TemporaryDirectory(prefix=TEMPORARY, dir=place) as building:
            copy = Path(building) / DATABASE
            head = verified_copy(database, copy)
            stamp = now.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")
            target = _free(place, f"calendar-{stamp}-{head.seq}")
            copy.replace(target)
        sync_folder(place)
    return target


def _free(place: Path, stem: str) -> Path:
    names = (f"{stem}.sqlite3", *(f"{stem}-{n}.sqlite3" for n in range(2, 1000)))
    return next(path for name in names if not (path := place / name).exists())


def verified_copy(database: Database, target: Path) -> Head:
    """Copies the database, reads the copy through, and returns its head."""
    database.backup_to(target)
    with database.reading() as connection:
        history.head(connection)
    return verified(target)


def verified(file: Path) -> Head:
    """Returns the head of a backup that is whole; a damaged or foreign one is a UserError."""
    with known_errors(file):
        connection = sqlite3.connect(f"file:{file.absolute().as_posix()}?mode=ro", uri=True)
        try:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise UserError("not_a_backup", path=str(file))
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            orphans = connection.execute("PRAGMA foreign_key_check").fetchone()
            if not sound or orphans:
                raise UserError("backup_damaged", path=str(file))
            return Head(
                *connection.execute("SELECT head_seq, head_digest FROM workspace").fetchone()
            )
        finally:
            connection.close()


def identifier(file: Path) -> str:
    """Returns the id of the workspace that a verified backup is of."""
    with known_errors(file):
        connection = sqlite3.connect(f"file:{file.absolute().as_posix()}?mode=ro", uri=True)
        try:
            return str(connection.execute("SELECT id FROM workspace").fetchone()[0])
        finally:
            connection.close()


def move_aside(folder: Path, source: Path, now: dt.datetime) -> Path:
    """Puts a database in the place of a damaged one, which is kept with its journal."""
    with _file_trouble(folder):
        aside = folder / FOLDER / f"damaged-{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
        aside.mkdir(parents=True)
        for name in (DATABASE, f"{DATABASE}-journal", f"{DATABASE}-wal", f"{DATABASE}-shm"):
            if (folder / name).exists():
                (folder / name).replace(aside / name)
        source.replace(folder / DATABASE)
        sync_folder(folder)
    return aside / DATABASE


def copies(folder: Path) -> tuple[Path, ...]:
    """Returns the database backups of a workspace, oldest first."""
    return tuple(sorted((folder / FOLDER).glob("calendar-*.sqlite3")))


def made_on(folder: Path, day: dt.date) -> bool:
    """Says whether a backup was made on a day (UTC)."""
    return any(path.name.startswith(f"calendar-{day:%Y%m%d}T") for path in copies(folder))


def zip_up(folder: Path, database: Database, target: Path) -> None:
    """Writes one ZIP of a verified database and all asset files."""
    with (
        _file_trouble(target),
        TemporaryDirectory(prefix=TEMPORARY, dir=target.parent) as building,
    ):
        copy = Path(building) / DATABASE
        verified_copy(database, copy)
        packed = Path(building) / "backup.zip"
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(copy, DATABASE)
            for file in assets.stored(folder):
                archive.write(file, file.relative_to(folder).as_posix(), zipfile.ZIP_STORED)
        packed.replace(target)
        sync_folder(target.parent)


@contextmanager
def opened(backup: Path, folder: Path) -> Generator[Path]:
    """Gives the verified database of a backup (database or ZIP), its assets beside it.

    Nothing of a ZIP is believed: only the names we write, and bytes that match their digest.
    """
    if not backup.is_file():
        raise UserError("not_a_backup", path=str(backup))
    with (
        _file_trouble(folder),
        TemporaryDirectory(prefix=TEMPORARY, dir=folder.parent) as building,
    ):
        place = Path(building)
        if zipfile.is_zipfile(backup):
            _unpack(backup, place)
        else:
            _copy_database(backup, place / DATABASE)
        verified(place / DATABASE)
        yield place


def _copy_database(backup: Path, target: Path) -> None:
    with known_errors(backup):
        source = sqlite3.connect(f"file:{backup.absolute().as_posix()}?mode=ro", uri=True)
        copy = sqlite3.connect(target)
        try:
            source.backup(copy)
        finally:
            source.close()
            copy.close()


def _unpack(backup: Path, place: Path) -> None:
    try:
        with zipfile.ZipFile(backup) as archive:
            members = [each for each in archive.infolist() if not each.is_dir()]
            if sum(each.file_size for each in members) > LARGEST:
                raise UserError("backup_damaged", path=str(backup))
            for member in members:
                _unpack_one(archive, member, place)
    except (zipfile.BadZipFile, EOFError, ValueError) as error:
        raise UserError("backup_damaged", path=str(backup)) from error
    if not (place / DATABASE).is_file():
        raise UserError("not_a_backup", path=str(backup))


def _unpack_one(archive: zipfile.ZipFile, member: zipfile.ZipInfo, place: Path) -> None:
    data = archive.read(member)
    if member.filename == DATABASE:
        (place / DATABASE).write_bytes(data)
        return
    name = PurePosixPath(member.filename).name
    digest = assets.keep(place, name, data)
    if member.filename != f"{assets.FOLDER}/{digest[:2]}/{digest}{name[64:]}":
        raise UserError("backup_damaged", path=str(archive.filename))


@contextmanager
def _file_trouble(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise file_error(error, path) from error
