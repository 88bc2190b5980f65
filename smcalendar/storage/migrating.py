"""Brings an older workspace up to date with Alembic: checked, backed up, in one transaction."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from smcalendar import __version__
from smcalendar.domain.errors import UserError
from smcalendar.domain.trust import EntryKind
from smcalendar.storage import history, search
from smcalendar.storage.backups import back_up
from smcalendar.storage.engines.sqlite import Database

if TYPE_CHECKING:
    from smcalendar.storage.opening import Surroundings

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(
    folder: Path, database: Database, around: "Surroundings", *, scripts: Path = SCRIPTS
) -> None:
    """Runs every step that the file lacks; on any trouble the file stays as it was.

    Foreign keys must hold afterwards, and no step may lose or add rows that it does not declare
    (`ROWS = {"table": 1}` in its module).
    """
    _refuse_damaged_or_foreign(database)
    back_up(folder, database, around.clock())
    with database.rebuilding() as connection:
        revision, before = _revision(connection), _counts(connection)
        _upgrade(connection, scripts)
        if _revision(connection) == revision:
            return  # Another process was quicker.
        search.rebuild(connection)
        _refuse_orphans(connection)
        _refuse_other_counts(before, _counts(connection), _declared(scripts, revision))
        connection.exec_driver_sql("UPDATE workspace SET program = ?", (__version__,))
        history.append(connection, _entry(around))


def _entry(around: "Surroundings") -> history.Draft:
    return history.Draft(
        at=around.clock(),
        actor=around.actor.id,
        on_behalf=None,
        origin=around.origin,
        kind=EntryKind.MIGRATION,
        label="migrate",
        values={"version": __version__},
        undoes=None,
        changes={},
        salt=around.chance.salt(),
    )


def _refuse_damaged_or_foreign(database: Database) -> None:
    """A trigger or a view of somebody else would take part in the steps; we never make any."""
    with database.reading() as connection:
        if connection.exec_driver_sql("PRAGMA quick_check").scalar() != "ok":
            raise UserError("damaged", path=str(database.path))
        ours = "SELECT count(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')"
        if connection.exec_driver_sql(ours).scalar() != 0:
            raise UserError("foreign_schema", path=str(database.path))


def _revision(connection: Connection) -> str:
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()


def _upgrade(connection: Connection, scripts: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _counts(connection: Connection) -> dict[str, int]:
    tables = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"  # The index is made anew.
    ).scalars()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        for name in tables.all()
    }


def _refuse_orphans(connection: Connection) -> None:
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if orphans:
        raise UserError("migration_orphans", n=len(orphans))


def _refuse_other_counts(
    before: dict[str, int], after: dict[str, int], declared: dict[str, int]
) -> None:
    for table, count in before.items():
        if after.get(table, 0) != count + declared.get(table, 0):
            raise UserError("migration_lost_rows", table=table)


def _declared(scripts: Path, revision: str) -> dict[str, int]:
    """Returns by how many rows the steps after a revision say that they change each table."""
    from alembic.script import ScriptDirectory

    declared: dict[str, int] = {}
    for step in ScriptDirectory(str(scripts)).iterate_revisions("heads", revision):
        for table, rows in getattr(step.module, "ROWS", {}).items():
            declared[table] = declared.get(table, 0) + rows
    return declared
