"""Opens a workspace after looking at what it is, and makes new ones."""

import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, insert

from smcalendar import __version__
from smcalendar.domain.errors import UserError
from smcalendar.domain.outside import Chance, Clock
from smcalendar.domain.people import Actor
from smcalendar.domain.records import Settings
from smcalendar.domain.trust import Head
from smcalendar.storage import heads, history, search
from smcalendar.storage.engines.sqlite import Database, create_file
from smcalendar.storage.files import TEMPORARY, file_error, sync_name
from smcalendar.storage.rows import row_of, table_named
from smcalendar.storage.schema import APPLICATION_ID, FINGERPRINT, REVISION, fingerprint
from smcalendar.storage.tables import SQLModel
from smcalendar.storage.workspace import DATABASE, Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a workspace is opened with; see `Workspace`. `patience` is in seconds."""

    clock: Clock
    chance: Chance
    actor: Actor
    origin: str
    home: Path | None = None
    patience: float = 5.0


def open_workspace(folder: Path, around: Surroundings) -> Workspace:
    """Opens a workspace; what is none, newer, foreign or damaged is a UserError.

    An older one is brought up to date first, after a verified backup.
    """
    file = database_file(folder)
    database = Database(file, patience=around.patience)
    try:
        if revision_of(database) != REVISION:
            from smcalendar.storage.migrating import migrate

            migrate(folder, database, around)
        _refuse_foreign_schema(database)
        database.leave_wal()
    except UserError:
        database.close()
        raise
    return _handle(folder, database, around)


def another_handle(workspace: Workspace, *, patience: float, write_patience: float) -> Workspace:
    """Returns one more handle of an open workspace, for another thread; patiences in seconds."""
    path = workspace.database.path
    database = Database(path, patience=patience, write_patience=write_patience)
    return _handle(workspace.folder, database, workspace)


def database_file(folder: Path) -> Path:
    """Returns the path of a workspace's database; what cannot be one is a UserError."""
    file = folder / DATABASE
    try:
        if not folder.is_dir() or not file.is_file():
            raise UserError("not_a_workspace", path=str(folder))
        return file.resolve()
    except PermissionError as error:
        raise UserError("cannot_open", path=str(folder)) from error
    except OSError as error:
        raise UserError("not_a_workspace", path=str(folder)) from error


def revision_of(database: Database) -> str:
    """Returns the schema's revision of a file of ours; anything newer or foreign is a UserError."""
    with database.reading() as connection:
        mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        if mark != APPLICATION_ID:
            empty = connection.exec_driver_sql("PRAGMA page_count").scalar_one() == 0
            code = "not_a_database" if empty else "foreign_database"
            raise UserError(code, path=str(database.path))
        revision = _value_in(connection, "alembic_version", "version_num")
        if revision is None:
            raise UserError("foreign_schema", path=str(database.path))
        if revision > REVISION:
            needs = _value_in(connection, "workspace", "program")
            raise UserError("newer_workspace", version=needs or "?")
        return revision


def _value_in(connection: Connection, table: str, column: str) -> str | None:
    """Returns what one row of a file we do not know yet holds; no view of it is run for that."""
    known = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master, pragma_table_info(sqlite_master.name) AS found "
        "WHERE sqlite_master.type = 'table' AND sqlite_master.name = ? AND found.name = ?",
        (table, column),
    ).first()
    value = known and connection.exec_driver_sql(f"SELECT max({column}) FROM {table}").scalar()
    return None if value is None else str(value)


def refuse_unknown(file: Path) -> None:
    """Raises a UserError for a database that could not be opened as a workspace."""
    database = Database(file)
    try:
        if revision_of(database) == REVISION:
            _refuse_foreign_schema(database)
    finally:
        database.close()


def _refuse_foreign_schema(database: Database) -> None:
    with database.reading() as connection:
        if fingerprint(connection) != FINGERPRINT:
            raise UserError("foreign_schema", path=str(database.path))


def _handle(folder: Path, database: Database, around: Surroundings | Workspace) -> Workspace:
    return Workspace(
        folder,
        database,
        clock=around.clock,
        chance=around.chance,
        actor=around.actor,
        origin=around.origin,
        home=around.home,
    )


Fill = Callable[[Workspace], None]


def make_workspace(folder: Path, settings: Settings, around: Surroundings, fill: Fill) -> None:
    """Makes a workspace in a sibling folder, fills it in one transaction, then gives it its name.

    Nothing is left behind when anything goes wrong. A workspace that exists is a UserError of
    status 1, a folder with other things in it one of status 2.
    """
    _refuse_taken(folder)
    with _sibling(folder) as building:
        workspace = _new_workspace(building, settings, around)
        try:
            with workspace.together() as connection:
                fill(workspace)
                head = history.head(connection)
            identifier = workspace.identifier()
        finally:
            workspace.close()
        _give_name(building, folder)
    if around.home is not None:
        heads.keep(heads.head_file(around.home, identifier, folder), head)


def _refuse_taken(folder: Path) -> None:
    try:
        if (folder / DATABASE).exists():
            raise UserError("workspace_exists", status=1, path=str(folder))
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UserError("folder_not_empty", path=str(folder))
    except OSError as error:
        raise file_error(error, folder) from error


@contextmanager
def _sibling(folder: Path) -> Generator[Path]:
    from tempfile import mkdtemp

    try:
        new = [each for each in folder.parents if not each.exists()]
        folder.parent.mkdir(parents=True, exist_ok=True)
        building = Path(mkdtemp(prefix=TEMPORARY, dir=folder.parent))
        for name in ("assets", "backups"):
            (building / name).mkdir(mode=0o700)
    except OSError as error:
        raise file_error(error, folder) from error
    try:
        yield building
    finally:
        shutil.rmtree(building, ignore_errors=True)
        for each in new:
            with suppress(OSError):  # The workspace is in it.
                each.rmdir()


def _give_name(building: Path, folder: Path) -> None:
    try:
        if folder.exists():
            folder.rmdir()
        building.replace(folder)
        sync_name(folder)
    except OSError as error:
        raise file_error(error, folder) from error


def _new_workspace(folder: Path, settings: Settings, around: Surroundings) -> Workspace:
    file = folder / DATABASE
    create_file(file, APPLICATION_ID)
    database = Database(file)
    now = around.clock()
    with database.writing() as connection:
        SQLModel.metadata.create_all(connection)
        search.create(connection)
        row = row_of(settings) | {
            "version": 1,
            "created_at": now.isoformat(),
            "modified_at": now.isoformat(),
            "head_seq": Head().seq,
            "head_digest": Head().digest,
            "program": __version__,
        }
        connection.execute(insert(table_named("workspace")), row)
        connection.execute(insert(table_named("alembic_version")), {"version_num": REVISION})
    return _handle(folder, database, replace(around, home=None))
