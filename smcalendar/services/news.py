"""What others changed in a workspace while a window shows it."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.domain.trust import GENESIS, Entry, EntryKind, Head
from smcalendar.storage import history
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import ChangeSet as ChangeSet
from smcalendar.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Told:
    """What others changed, oldest first, and the names of who did by their ids.

    `everything` says that it is another file now, that its history went back, or that it cannot
    be said what changed: the workspace is opened again and all views read anew.
    """

    changes: tuple[ChangeSet, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    everything: bool = False

    def __bool__(self) -> bool:
        return bool(self.changes) or self.everything


NOTHING = Told()
EVERYTHING = Told(everything=True)


class News:
    """Tells what others changed since `since`, the head when the window read what it shows.

    To be asked now and then on the thread of the workspace's handle: it costs a look at the file
    and never waits. `writing` says whether this window is the one that writes, so that the entries
    of its own origin are no news; it may change.
    """

    def __init__(self, workspace: Workspace, *, since: Head, writing: bool) -> None:
        self.trouble: UserError | None = None
        """Why nothing can be known at present; None as long as all is well."""
        self.writing = writing
        self._workspace = workspace
        self._head: Head | None = since
        self._wrote: Head | None = None
        self._commits: int | None = None
        self._file = _identity(workspace.database.path)

    def wrote(self, entry: Entry) -> None:
        """Remembers what this window wrote itself: a restored backup may know nothing of it."""
        self._wrote = Head(entry.seq, entry.digest)

    def ask(self) -> Told:
        """Returns what others changed since this was asked last, nothing for the most part.

        Trouble with the folder or the disk is raised once; then nothing is told until it is over,
        which ends by itself.
        """
        try:
            told = self._ask()
        except UserError as error:
            return self._in_trouble(error)
        self.trouble = None
        return told

    def _in_trouble(self, error: UserError) -> Told:
        if error.code == "busy":
            return NOTHING
        self._commits = None
        self._workspace.database.close()
        known = self.trouble is not None and self.trouble.code == error.code
        self.trouble = error
        if known:
            return NOTHING
        raise error

    def _ask(self) -> Told:
        path = self._workspace.database.path
        file = _identity(path)
        if file is None:
            raise UserError("workspace_away", path=str(path.parent))
        if file != self._file:
            self._file, self._commits, self._head = file, None, None
            self._workspace.database.close()
            return EVERYTHING
        commits = self._workspace.database.commits()
        if commits == self._commits:
            return NOTHING
        with self._workspace.reading() as connection:
            told, head = self._since(connection)
        self._commits, self._head = commits, head
        return told

    def _since(self, connection: Connection) -> tuple[Told, Head]:
        head = history.head(connection)
        if self._head is None:
            return NOTHING, head
        if not all(_holds(connection, each) for each in (self._head, self._wrote) if each):
            self._wrote = None
            return EVERYTHING, head
        own = self._workspace.origin if self.writing else None
        entries = history.entries(connection, after=self._head.seq)
        others = tuple(each for each in entries if each.origin != own)
        # What this window wrote itself is not read again: it may be large.
        changes = tuple(_change_set(connection, each) for each in others)
        if None in changes:
            return EVERYTHING, head
        names = history.names_of(connection, {each.actor for each in others})
        return Told(tuple(filter(None, changes)), names), head


def _change_set(connection: Connection, entry: Entry) -> ChangeSet | None:
    """Returns what an entry changed; None where it was erased.

    Neither does a migration tell: it changes tables, and this program may not know them.
    """
    if entry.kind is EntryKind.MIGRATION:
        return None
    changes = history.changes_of(connection, entry.seq)
    return None if changes is None else ChangeSet(entry, changes)


def _holds(connection: Connection, head: Head) -> bool:
    """Says whether the history went on from there."""
    if head.seq == 0:
        return head.digest == GENESIS
    entry = history.entry_at(connection, head.seq)
    return entry is not None and entry.digest == head.digest


def _identity(path: Path) -> tuple[int, int] | None:
    """Returns what tells files of one name apart; looking at it opens nothing."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
