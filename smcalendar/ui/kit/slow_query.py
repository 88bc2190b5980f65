"""A question that takes too long for the window's thread, asked again after every change."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.session import Session

if TYPE_CHECKING:
    from smcalendar.ui.kit.jobs import Job


class SlowQuery(QObject):
    """Asks `question(workspace, *values())` on the reading thread, while `watcher` is in sight.

    `values` is called on the window's thread. Of many reasons to ask while an answer is awaited
    one is kept.
    """

    answered = Signal(object)

    def __init__(
        self,
        session: Session,
        question: Callable[..., Any],
        *,
        watcher: QWidget,
        values: Callable[[], tuple[Any, ...]],
    ) -> None:
        super().__init__(watcher)
        self._session = session
        self._question = question
        self._watcher = watcher
        self._values = values
        self._job: Job | None = None
        self._asks_again = False
        watcher.installEventFilter(self)
        session.opened.connect(self.refresh)
        session.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Asks, or asks once more when the answer that is awaited is there."""
        self._asks_again = self._job is not None
        if self._session.is_open and self._job is None and self._watcher.isVisible():
            self._job = self._session.work(
                self._question, *self._values(), done=self._take, failed=self._fail
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.refresh()
        return False

    def _take(self, answer: Any) -> None:
        self._end(self.answered, answer)

    def _fail(self, error: UserError) -> None:
        self._end(self._session.trouble, error)

    def _end(self, told: SignalInstance, what: Any) -> None:
        self._job = None
        told.emit(what)
        if self._asks_again:
            self.refresh()
