"""An open workspace: one folder, one database, and the one way to change what is in it."""

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from smcalendar.domain.errors import UserError
from smcalendar.domain.outside import Chance, Clock
from smcalendar.domain.people import Actor
from smcalendar.domain.trust import Changes, Entry, EntryKind, Head
from smcalendar.storage import actors, heads, history
from smcalendar.storage.engines.sqlite import Database
from smcalendar.storage.references import refuse_dangling
from smcalendar.storage.work import Work, payload

DATABASE = "calendar.sqlite3"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one action changed, told to whoever listens after the commit."""

    entry: Entry
    changes: Changes


@dataclass(slots=True)
class _Transaction:
    """The connection of the open write, if there is one, and what is told once it is kept."""

    connection: Connection | None = None
    untold: list[ChangeSet] = field(default_factory=list[ChangeSet])


class Workspace:
    """An open workspace. `origin` says from where it is changed, and whose undo that is.

    `clock` and `chance` come from outside; `actor` is who acts. `home` is the folder in which this
    machine keeps the last head it saw; None keeps none.
    """

    def __init__(
        self,
        folder: Path,
        database: Database,
        *,
        clock: Clock,
        chance: Chance,
        actor: Actor,
        origin: str,
        home: Path | None,
    ) -> None:
        self.folder = folder
        self.database = database
        self.clock = clock
        self.chance = chance
        self.actor = actor
        self.origin = origin
        self.home = home
        self.listeners: list[Callable[[ChangeSet], None]] = []
        self._transaction = _Transaction()

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """Gives a connection that sees one state; inside `together` that of the open write."""
        if self._transaction.connection is not None:
            yield self._transaction.connection
            return
        with self.database.reading() as connection:
            yield connection

    @contextmanager
    def together(self) -> Generator[Connection]:
        """Makes one transaction of all actions in the block: all are kept, or none."""
        if self._transaction.connection is not None:
            yield self._transaction.connection
            return
        try:
            with self.database.writing() as connection:
                self._transaction.connection = connection
                yield connection
            told = tuple(self._transaction.untold)
        finally:
            self._transaction.connection = None
            self._transaction.untold.clear()
        if told:
            self.keep_head(Head(told[-1].entry.seq, told[-1].entry.digest))
        for each in told:
            self._tell(each)

    @contextmanager
    def action(
        self,
        label: str,
        *,
        kind: EntryKind = EntryKind.CHANGE,
        undoes: int | None = None,
        on_behalf: str | None = None,
        **values: Any,
    ) -> Generator[Work]:
        """One transaction, one undo step, one entry of the history, one notification.

        `label` is a code of `messages.LABELS` with its values. An exception in the block leaves
        nothing behind; a block that changes nothing writes nothing, unless it erases.
        """
        with self.together() as connection:
            self.actor = actors.recognised(connection, self.actor)
            work = Work(connection, self.clock())
            yield work
            changes = work.changes()
            if not changes and kind is not EntryKind.ERASURE:
                return
            work.write(changes)
            refuse_dangling(connection, changes)
            self._keep_actor(connection)
            draft = history.Draft(
                at=work.now,
                actor=self.actor.id,
                on_behalf=on_behalf,
                origin=self.origin,
                kind=kind,
                label=label,
                values=values,
                undoes=undoes,
                changes=payload(changes, forgetting=kind is EntryKind.ERASURE),
                salt=self.chance.salt(),
            )
            entry = history.append(connection, draft)
            work.entry = entry
            self._transaction.untold.append(ChangeSet(entry, draft.changes))

    def act_as(self, actor: Actor) -> "Workspace":
        """Returns this workspace with somebody else acting: the same listeners and transactions."""
        other = copy(self)
        other.actor = actor
        return other

    def from_origin(self, origin: str) -> "Workspace":
        """Returns this workspace changed from elsewhere, so that the undo there steps over it."""
        other = copy(self)
        other.origin = origin
        return other

    def close(self) -> None:
        """Closes the connections."""
        self.database.close()

    def keep_head(self, head: Head) -> None:
        """Keeps the head where this machine remembers it, outside the workspace.

        Trouble with that is not told: what is committed must not be reported as refused.
        """
        if self.home is None:
            return
        with suppress(UserError):
            heads.keep(heads.head_file(self.home, self.identifier(), self.folder), head)

    def identifier(self) -> str:
        """Returns the id of the workspace, which copies of it share."""
        with self.reading() as connection:
            return str(connection.exec_driver_sql("SELECT id FROM workspace").scalar_one())

    def _tell(self, told: ChangeSet) -> None:
        for listener in tuple(self.listeners):
            listener(told)

    def _keep_actor(self, connection: Connection) -> None:
        """Keeps the name behind an actor who is no person of the workspace."""
        connection.exec_driver_sql(
            "INSERT INTO actor (id, name) SELECT ?, ? "
            "WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = ?) "
            "AND NOT EXISTS (SELECT 1 FROM actor WHERE id = ?)",
            (self.actor.id, self.actor.name, self.actor.id, self.actor.id),
        )
