"""Deliberately broken variants of the program, which the sweeps have to find.

Each returns what to put in the place of what: (owner, name, replacement).
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from smcalendar.domain.errors import UserError
from smcalendar.services import outputs
from smcalendar.storage import assets, backups, history, opening
from smcalendar.storage.engines import sqlite
from smcalendar.storage.engines.sqlite import Database
from smcalendar.storage.work import Work
from smcalendar.storage.workspace import Workspace

Patches = list[tuple[Any, str, Any]]


def broken(control: str) -> AbstractContextManager[Any]:
    """Breaks the program until the block ends."""
    stack = ExitStack()
    for owner, name, replacement in CONTROLS[control]() if control else ():
        stack.enter_context(patch.object(owner, name, replacement))
    return stack


def _journal(mode: str) -> Patches:
    changed = {**sqlite.WRITER_SETTINGS, "journal_mode": (mode, mode.lower())}
    return [(sqlite, "WRITER_SETTINGS", changed)]


def journal_in_memory() -> Patches:
    return _journal("MEMORY")


def no_journal() -> Patches:
    return _journal("OFF")


def acknowledged_before_commit() -> Patches:
    write = Work.write

    def say_and_write(self: Work, changes: Any) -> None:
        print("done", flush=True)
        write(self, changes)

    return [(Work, "write", say_and_write)]


def two_transactions() -> Patches:
    """The record is committed before its entry of the history."""
    append = history.append

    def commit_and_append(connection: Any, draft: Any) -> Any:
        raw = sqlite.raw(connection)
        raw.execute("COMMIT")
        raw.execute("BEGIN IMMEDIATE")
        return append(connection, draft)

    return [(history, "append", commit_and_append)]


def row_before_file() -> Patches:
    """The asset file is written after the row that names it is committed."""
    keep_copy, keep_head = assets.keep_copy, Workspace.keep_head
    waiting: list[Callable[[], bool]] = []

    def wait(folder: Path, name: str, source: Path, *, sha256: str) -> bool:
        waiting.append(partial(keep_copy, folder, name, source, sha256=sha256))
        return True

    def keep_waiting(self: Workspace, head: Any) -> None:
        while waiting:
            waiting.pop()()
        keep_head(self, head)

    return [(assets, "keep_copy", wait), (Workspace, "keep_head", keep_waiting)]


def swallowed_errors() -> Patches:
    writing = Database.writing

    @contextmanager
    def go_on(self: Database) -> Iterator[Any]:
        try:
            with writing(self) as connection:
                yield connection
        except UserError:
            pass

    return [(Database, "writing", go_on)]


def unknown_errors() -> Patches:
    """What SQLite says about the disk reaches the user as something unexpected."""
    return [(sqlite, "_KNOWN", {})]


def restored_by_copying() -> Patches:
    def copy(self: Database, source: Path) -> None:
        self.close()
        shutil.copyfile(source, self.path)

    return [(Database, "replace_with", copy)]


def backed_up_in_place() -> Patches:
    def copy(folder: Path, database: Database, *_: Any, **__: Any) -> Path:
        target = folder / backups.FOLDER / "calendar-20261120T010000Z-0.sqlite3"
        database.backup_to(target)
        return target

    return [(backups, "back_up", copy)]


def made_in_place() -> Patches:
    @contextmanager
    def in_place(folder: Path) -> Iterator[Path]:
        for each in (folder, folder / "assets", folder / "backups"):
            each.mkdir()
        yield folder

    return [(opening, "_sibling", in_place), (opening, "_give_name", lambda *_: None)]


def exported_in_place() -> Patches:
    return [(outputs, "write_atomically", lambda target, data: target.write_bytes(data))]


CONTROLS: Mapping[str, Callable[[], Patches]] = {
    each.__name__: each
    for each in (
        journal_in_memory,
        no_journal,
        acknowledged_before_commit,
        two_transactions,
        row_before_file,
        swallowed_errors,
        unknown_errors,
        restored_by_copying,
        backed_up_in_place,
        made_in_place,
        exported_in_place,
    )
}
