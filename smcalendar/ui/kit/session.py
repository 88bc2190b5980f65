"""The open workspace as the window has it: it reads here, and changes things over there.

Reads are short and never wait. A change runs on the one writer thread, slow reading work on a
thread of its own, each with its own handle of the workspace; what comes of them arrives here.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from itertools import chain
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.jobs import Job, Jobs, is_there, tell

if TYPE_CHECKING:
    from smcalendar.domain.resolved import Resolved
    from smcalendar.services.handles import Handles
    from smcalendar.services.news import ChangeSet

T = TypeVar("T")
TRIES_AT_THE_END = 20
"""How often a change is tried while the window closes; each try waits a fifth of a second."""


class Session(QObject):
    """An open workspace, or none. `changed` tells of every change, ours and others'.

    `leaving` comes before it is closed: the last moment to keep in it what is being typed.
    """

    opened = Signal()
    leaving = Signal()
    closed = Signal()
    changed = Signal(object)
    pending_changed = Signal()
    trouble = Signal(object)

    def __init__(self, environ: Mapping[str, str], acting: str | None = None) -> None:
        super().__init__()
        self.environ = environ
        self._acting = acting
        self._ending = Event()
        self.handles: Handles | None = None
        self.writes = Jobs(self, threads=1, name="writer")
        self.reads = Jobs(self, threads=1, name="reader")
        self.turn = QTimer(self)
        """Runs when a question was asked in this turn of the event loop: others wait a turn."""
        self.turn.setSingleShot(True)
        self.turn.setInterval(0)
        self.waits_for_another = False
        """Whether the change at hand waits until another program has written."""
        self._pending: dict[Job, tuple[Resolved, ...]] = {}
        self._pending_ids: frozenset[str] = frozenset()
        self._relay = _Relay(self)
        self._relay.came.connect(self._wrote)
        self._relay.came.connect(self.changed)
        self.changed.connect(self._act_as_me)

    @property
    def is_open(self) -> bool:
        return self.handles is not None

    @property
    def may_write(self) -> bool:
        """Whether this window is the one that writes in the workspace."""
        return self.handles is not None and self.handles.place.may_write

    @property
    def origin(self) -> str:
        """What the history calls this window; undo is for its own changes."""
        return "" if self.handles is None else self.handles.writer.origin

    @property
    def folder(self) -> Path | None:
        return None if self.handles is None else self.handles.reader.folder

    def open(self, folder: Path, failed: Callable[[UserError], None]) -> None:
        """Opens a workspace, in place of the one that is open; `opened` tells when it is there.

        The one that is open already stays as it is.
        """
        if self.has_open(folder):
            return
        if self.is_open:
            self.leaving.emit()
        self.writes.start(
            Job(
                partial(_open, folder, self.environ, self._acting),
                done=self._take_over,
                failed=failed,
            )
        )

    def give_up_waiting(self) -> None:
        """Gives up the changes that are not written yet, because the user does not want to wait."""
        for job in self.writes.open:
            job.cancel()

    def _patiently(self, act: Callable[[], Any], job: Job) -> Any:
        """Tries until no other program writes, on a thread; who was refused has done nothing."""
        tries = TRIES_AT_THE_END
        while True:
            job.refuse_cancelled()
            try:
                return act()
            except UserError as error:
                tries -= self._ending.is_set()
                if error.code != "busy" or tries < 0:
                    raise
            job.report(0, 0)  # Nothing is done yet, because another program writes.

    def has_open(self, folder: Path) -> bool:
        """Says whether this workspace is the one that is open, by whatever path."""
        try:
            return self.folder is not None and self.folder.samefile(folder)
        except OSError:
            return False

    def reopen(self) -> None:
        """Opens the workspace again, because it is another file now."""
        folder = self.folder
        self.close()
        if folder is not None:
            self.open(folder, self.trouble.emit)

    def close(self) -> None:
        """Closes the workspace."""
        handles, self.handles = self.handles, None
        if handles is not None:
            handles.close()
            self.closed.emit()

    def end(self) -> None:
        """Finishes what is in the queues and closes; the window goes after that.

        A change that waits for another program waits some seconds more, and then not any longer.
        """
        if self.is_open:
            self.leaving.emit()
        self._ending.set()
        asked = tuple(self.writes.open)
        self.writes.stop()
        self.reads.stop()
        for job in asked:
            if job.done == self._take_over and job.result is not None:
                job.result.close()
        self.close()

    def read(self, question: Callable[..., T], *values: Any) -> T:
        """Asks `question(workspace, *values)` at once; `UserError("busy")` when it met a commit."""
        return question(self._open_handles().reader, *values)

    def change(
        self,
        act: Callable[..., Any],
        *values: Any,
        becoming: "Iterable[Resolved]" = (),
        done: Callable[[Any], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
        **named: Any,
    ) -> Job:
        """Does `act(workspace, *values, **named)` on the writer thread.

        `becoming` are items as they will be: views show them so until it is done. Without `failed`
        a UserError goes to `trouble`. Nothing a service refuses has written anything.
        """
        handles = self._open_handles()
        if not handles.place.may_write:
            (failed or self.trouble.emit)(UserError("only_reading"))
            return Job(lambda _: None)
        job = Job(partial(self._patiently, lambda: act(handles.writer, *values, **named)))
        job.progress = self._waits
        job.done = partial(self._changed, job, done)
        job.failed = partial(self._refused, job, failed)
        shown = tuple(becoming)
        if shown:
            self._pending[job] = shown
            self._tell_pending()
        return self.writes.start(job)

    def work(
        self,
        act: Callable[..., Any],
        *values: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
        **named: Any,
    ) -> Job:
        """Does slow work that only reads, `act(workspace, *values, **named)`, on its own thread.

        With `progress` it gets its job too, as `job`: to tell how far it is, and to be cancelled.
        """
        handles = self._open_handles()

        def do(job: Job) -> Any:
            also = {} if progress is None else {"job": job}
            return self._patiently(lambda: act(handles.background, *values, **named, **also), job)

        failed = failed or self.trouble.emit
        return self.reads.start(Job(do, done=done, failed=failed, progress=progress))

    def take_over(self) -> None:
        """Tries to become the window that writes, because the user asked for it."""
        self._open_handles().take_over()
        self.opened.emit()

    def lose_place(self) -> None:
        """Only reads from now on: another window took the place of this one."""
        self._open_handles().lose_place()
        self.opened.emit()

    def holder_is_gone(self) -> bool:
        """Says whether the window that writes is known to be gone."""
        return self._open_handles().holder_is_gone()

    def overlaid(self, found: "Iterable[Resolved]") -> "tuple[Resolved, ...]":
        """Returns what a query found as it will be once all pending gestures are written."""
        pending = {each.item.id: each for shown in self._pending.values() for each in shown}
        kept = (each for each in found if each.item.id not in pending)
        return (*kept, *pending.values())

    def is_pending(self, item: str) -> bool:
        """Says whether a gesture on the item is not written yet."""
        return item in self._pending_ids

    def _open_handles(self) -> "Handles":
        if self.handles is None:
            raise UserError("no_workspace_open")
        return self.handles

    @Slot(object)
    def _take_over(self, handles: "Handles") -> None:
        """One that was asked for twice is open already, and written in by the first who came."""
        if self.has_open(handles.reader.folder):
            handles.close()
            return
        self.close()
        self.handles = handles
        handles.writer.listeners.append(self._relay.came.emit)
        self.opened.emit()

    @Slot(object)
    def _wrote(self, told: "ChangeSet") -> None:
        if self.handles is not None:
            self.handles.news.wrote(told.entry)

    @Slot(object)
    def _act_as_me(self, told: "ChangeSet | None") -> None:
        """What is changed after this is by who is *me* then, whoever changed that, or undid it."""
        handles = self.handles
        if handles is not None and (told is None or "workspace" in told.changes):
            work = partial(self._patiently, handles.act_as_me)
            self.writes.start(Job(work, failed=self.trouble.emit))

    def _changed(self, job: Job, done: Callable[[Any], None] | None, result: Any) -> None:
        self._forget(job)
        tell(done, result)

    def _refused(
        self, job: Job, failed: Callable[[UserError], None] | None, error: UserError
    ) -> None:
        self._forget(job)
        (failed if is_there(failed) else self.trouble.emit)(error)

    def _waits(self, _done: int, _whole: int) -> None:
        self.waits_for_another = True

    def _forget(self, job: Job) -> None:
        self.waits_for_another = False
        if self._pending.pop(job, None) is not None:
            self._tell_pending()

    def _tell_pending(self) -> None:
        self._pending_ids = frozenset(e.item.id for e in chain(*self._pending.values()))
        self.pending_changed.emit()


class _Relay(QObject):
    """Brings what is told on the writer thread over to the window's."""

    came = Signal(object)


def _open(folder: Path, environ: Mapping[str, str], acting: str | None, _job: Job) -> "Handles":
    from smcalendar.services.handles import handles

    return handles(folder, environ, acting)
