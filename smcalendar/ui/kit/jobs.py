"""Work the window does not wait for: it runs in threads, and its results come back to the window.

A job is a plain function that gets its `Job` first, to ask whether it shall stop and to say how far
it is. What it returns or raises arrives on the window's thread, by one queued signal.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, TypeGuard

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from smcalendar.domain.errors import UserError

Work = Callable[["Job"], Any]


@dataclass(eq=False)
class Job:
    """One piece of work.

    `done` gets what it returns, `failed` the UserError, `progress` how much of how much is done.
    """

    work: Work
    done: Callable[[Any], None] | None = None
    failed: Callable[[UserError], None] | None = None
    progress: Callable[[int, int], None] | None = None
    report: Callable[[int, int], None] = field(default=lambda _done, _whole: None)
    result: Any = None
    error: BaseException | None = None
    _stop: Event = field(default_factory=Event)

    def cancel(self) -> None:
        """Asks the work to stop; it fails with `cancelled`, unless it is too late for that."""
        self._stop.set()

    def cancelled(self) -> bool:
        return self._stop.is_set()

    def refuse_cancelled(self) -> None:
        if self.cancelled():
            raise UserError("cancelled")

    def step(self, done: int, whole: int) -> None:
        """Reports how far it is, and stops it where somebody cancelled it."""
        self.refuse_cancelled()
        self.report(done, whole)


class Jobs(QObject):
    """A queue of jobs and the threads that do them; with one thread they are done in order."""

    begun = Signal(object)
    ended = Signal(object)
    _worked = Signal(object)
    _went_on = Signal(object, int, int)

    def __init__(self, parent: QObject, *, threads: int, name: str) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self.open: list[Job] = []
        """What is not delivered yet, oldest first."""
        self._worked.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._went_on.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            Thread(target=self._work, name=f"{name}-{number}", daemon=True)
            for number in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def start(self, job: Job) -> Job:
        """Puts a job into the queue."""
        job.report = lambda done, whole: self._went_on.emit(job, done, whole)
        self.open.append(job)
        self.begun.emit(job)
        self._queue.put(job)
        return job

    def stop(self) -> None:
        """Waits until what is in the queue is done, and ends the threads.

        Nothing is delivered after that: what is written stays written.
        """
        if not self._threads:
            return
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        self.open.clear()

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            try:
                job.refuse_cancelled()
                job.result = job.work(job)
            except BaseException as error:
                job.error = error
            self._worked.emit(job)

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        if job not in self.open:
            return
        self.open.remove(job)
        try:
            if job.error is None:
                tell(job.done, job.result)
            else:
                tell(job.failed, _known(job.error))
        finally:
            self.ended.emit(job)

    @Slot(object, int, int)
    def _report(self, job: Job, done: int, whole: int) -> None:
        if job in self.open:
            tell(job.progress, done, whole)


def _known(error: BaseException) -> UserError:
    """What nobody expected goes the way of all such errors, and the job has failed too."""
    if isinstance(error, UserError):
        return error
    sys.excepthook(type(error), error, error.__traceback__)
    return UserError("unexpected_here")


def tell(listener: Callable[..., None] | None, *values: Any) -> None:
    """Calls a listener, unless the widget it belongs to is gone."""
    if is_there(listener):
        listener(*values)


def is_there(listener: Callable[..., None] | None) -> TypeGuard[Callable[..., None]]:
    """Says whether there is a listener, and the widget it belongs to."""
    whose: Any = listener
    while isinstance(whose, partial):
        whose = whose.func
    owner = getattr(whose, "__self__", None)
    return listener is not None and (not isinstance(owner, QObject) or isValid(owner))
