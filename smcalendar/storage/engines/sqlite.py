"""The SQLite engine: one writer and one reader connection, our own BEGIN, safe settings."""

import sqlite3
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError, MultipleResultsFound, NoResultFound

from smcalendar.domain.errors import UserError
from smcalendar.storage.stored import NonsenseError

BUSY_SECONDS = 5.0
"""How long a command waits for another writer."""

SETTINGS: Mapping[str, tuple[str, Any]] = {
    "foreign_keys": ("ON", 1),
    "synchronous": ("EXTRA", 3),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "mmap_size": ("0", 0),
    "secure_delete": ("ON", 1),
    "fullfsync": ("ON", 1),
}
"""Each PRAGMA with what is set and what it then reads back; none of these writes to the file."""

WRITER_SETTINGS: Mapping[str, tuple[str, Any]] = SETTINGS | {
    "journal_mode": ("DELETE", "delete"),
    "cache_spill": ("OFF", 0),
}

REBUILD_SETTINGS: Mapping[str, tuple[str, Any]] = WRITER_SETTINGS | {"foreign_keys": ("OFF", 0)}

_KNOWN: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_IOERR: "disk_error",
    # The journal is gone, so the change stands, but the folder could not be synced.
    sqlite3.SQLITE_IOERR_DIR_FSYNC: "disk_error_late",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "not_a_database",
    sqlite3.SQLITE_TOOBIG: "too_large",
}


class Database:
    """One database file; reads and writes are short transactions of their own connections.

    Both patiences are in seconds: how long a read waits for a commit of somebody else, and how
    long a write waits to begin. What is written by then is worth more: its commit always waits
    `BUSY_SECONDS` for those who still read. Nothing here opens the file in any other way, because
    closing it would drop SQLite's locks.
    """

    def __init__(
        self, path: Path, *, patience: float = BUSY_SECONDS, write_patience: float = BUSY_SECONDS
    ) -> None:
        self.path = path
        self._patience = patience
        self._write_patience = write_patience
        self._in_use = RLock()

    @cached_property
    def _reader(self) -> Connection:
        with known_errors(self.path):
            return _engine(self.path, "BEGIN", SETTINGS, self._patience).connect()

    @cached_property
    def _writer(self) -> Connection:
        with known_errors(self.path):
            engine = _engine(self.path, "BEGIN IMMEDIATE", WRITER_SETTINGS, self._write_patience)
            return engine.connect()

    def commits(self) -> int:
        """Returns a number that changes when others commit, as long as this stays open.

        Others are all other connections, also those of this process.
        """
        with self._in_use, known_errors(self.path):
            return int(_pragma(self._reader, "data_version"))

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """Gives a connection that sees one state of the database until the outermost block ends."""
        with self._in_use:
            if self._reader.in_transaction():
                yield self._reader
                return
            with known_errors(self.path), self._reader.begin() as transaction:
                try:
                    yield self._reader
                finally:
                    transaction.rollback()

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """Gives the connection of one write transaction: all of the block is kept, or nothing.

        `UserError("busy")` comes from the beginning or from the end, and the whole block can be
        run again.
        """
        with self._in_use, known_errors(self.path):
            _wait(self._writer, self._write_patience)
            with self._writer.begin():
                _wait(self._writer, BUSY_SECONDS)
                yield self._writer
                # Refused here, it is rolled back; SQLAlchemy's own would leave it open for ever.
                self._writer.exec_driver_sql("COMMIT")

    @contextmanager
    def rebuilding(self) -> Generator[Connection]:
        """Gives a write transaction in which tables may be rebuilt: foreign keys are off.

        They are off before BEGIN, where alone SQLite heeds it: rebuilding a parent with foreign
        keys on deletes its children.
        """
        self.close()
        engine = _engine(self.path, "BEGIN IMMEDIATE", REBUILD_SETTINGS, BUSY_SECONDS)
        with known_errors(self.path), engine.begin() as connection:
            yield connection

    def leave_wal(self) -> None:
        """Ends the WAL mode into which another program may have put a file that is ours."""
        if _pragma(self._reader, "journal_mode") == "wal":
            self.close()
            _pragma(self._writer, "journal_mode")

    def settings(self) -> Mapping[str, tuple[Any, Any]]:
        """Returns each PRAGMA as the reader and the writer read it back."""
        return {
            name: (_pragma(self._reader, name), _pragma(self._writer, name))
            for name in WRITER_SETTINGS
        }

    def is_whole(self) -> bool:
        """Reads all of the file and says whether pages, indexes and constraints are right."""
        try:
            with self.reading() as connection:
                return connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        except UserError:
            return False

    def backup_to(self, target: Path) -> None:
        """Writes a complete copy through SQLite itself; the target is overwritten."""
        with known_errors(target), self.reading() as connection:
            copy = sqlite3.connect(target)
            try:
                raw(connection).backup(copy, progress=_refuse_waiting(self.path))
            finally:
                copy.close()

    def replace_with(self, source: Path) -> None:
        """Takes over the whole content of another database file in one transaction."""
        with known_errors(self.path):
            other = sqlite3.connect(source)
            try:
                other.backup(raw(self._writer), progress=_refuse_waiting(self.path))
            finally:
                other.close()
        self.close()

    def close(self) -> None:
        """Closes the connections; the next use opens them again.

        On another thread than theirs it waits until nobody reads or writes any more.
        """
        with self._in_use:
            for name in ("_reader", "_writer"):
                connection: Connection | None = self.__dict__.pop(name, None)
                if connection is not None:
                    connection.close()
                    connection.engine.dispose()


def _refuse_waiting(path: Path) -> Callable[[int, int, int], None]:
    """Returns what ends a backup that met a lock: Python would try for ever.

    SQLite has waited as long as the connection's timeout before it says so.
    """

    def refuse(status: int, _remaining: int, _total: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise UserError("busy", path=str(path))

    return refuse


def raw(connection: Connection) -> sqlite3.Connection:
    """Returns the standard library's connection underneath."""
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def _engine(
    path: Path, begin: str, settings: Mapping[str, tuple[str, Any]], timeout: float
) -> Engine:
    address = f"{path.absolute().as_uri()}?mode=rw"
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(
            address, uri=True, timeout=timeout, isolation_level=None, check_same_thread=False
        ),
        poolclass=NullPool,
    )

    @event.listens_for(engine, "connect")
    def _(connection: sqlite3.Connection, _record: object) -> None:
        try:
            _apply(connection, settings)
        except BaseException:
            connection.close()
            raise

    @event.listens_for(engine, "begin")
    def _(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _apply(connection: sqlite3.Connection, settings: Mapping[str, tuple[str, Any]]) -> None:
    """Sets the PRAGMAs and reads each back: a setting that did not take is no setting."""
    for name, (value, kept) in settings.items():
        connection.execute(f"PRAGMA {name}={value}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != kept:
            raise UserError("setting_refused", setting=name, value=str(found))
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


def _wait(connection: Connection, seconds: float) -> None:
    raw(connection).execute(f"PRAGMA busy_timeout={round(seconds * 1000)}")


def _pragma(connection: Connection, name: str) -> Any:
    return raw(connection).execute(f"PRAGMA {name}").fetchone()[0]


def create_file(path: Path, application_id: int) -> None:
    """Makes an empty database file that carries our mark."""
    with known_errors(path):
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            connection.execute(f"PRAGMA application_id={application_id}")
        finally:
            connection.close()


@contextmanager
def known_errors(path: Path) -> Generator[None]:
    """Turns what SQLite says about file, disk and locks into a UserError.

    So is what cannot be understood, in the file or in what SQLite says about it: it is damaged.
    """
    try:
        yield
    except (NonsenseError, UnicodeDecodeError, NoResultFound, MultipleResultsFound) as error:
        raise UserError("damaged", path=str(path)) from error
    except (sqlite3.Error, DBAPIError) as error:
        known = _known(error.orig if isinstance(error, DBAPIError) else error)
        if known is None:
            raise
        raise UserError(known, path=str(path)) from error


def _known(error: BaseException | None) -> str | None:
    if str(error).startswith(_DAMAGED_WITHOUT_CODE):
        return "damaged"
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else _KNOWN.get(code, _KNOWN.get(code & 0xFF))


_DAMAGED_WITHOUT_CODE = ("Could not decode to UTF-8", "unsupported file format")
