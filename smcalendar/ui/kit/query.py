"""A question that a view asks again whenever something changed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.session import Session

AGAIN = 10
"""After how many milliseconds a question that met a commit is asked again."""


class Query(QObject):
    """Asks `question(workspace)` and emits what it answers, on the window's thread.

    A read that meets a commit never waits: the view keeps what it shows, and the question is asked
    again. Several reasons to ask in one moment are one question, and of several questions one is
    asked in each turn of the event loop, and answered in the next, so that a key has to wait for
    one of them at most.
    """

    answered = Signal(object)

    def __init__(
        self, session: Session, question: Callable[[Any], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._question = question
        self._read: tuple[object, Any] = (None, None)
        self._asking, self._telling = (QTimer(self, singleShot=True) for _ in range(2))
        self._asking.timeout.connect(self._ask_in_turn)
        self._telling.timeout.connect(self._tell)
        session.opened.connect(self.refresh)
        session.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Asks as soon as the events at hand are done."""
        self._asking.start(0)

    def ask_now(self) -> None:
        """Asks at once, where what is shown must not lag behind a gesture."""
        self.drop()
        if self._ask():
            self._tell()

    def drop(self) -> None:
        """Asks no more until there is another reason, and tells no answer that is on its way."""
        self._asking.stop()
        self._telling.stop()

    def is_awaited(self) -> bool:
        """Says whether something is still to be asked or told."""
        return self._asking.isActive() or self._telling.isActive()

    def _ask_in_turn(self) -> None:
        if self._session.turn.isActive():
            self._asking.start(0)
        elif self._ask():
            self._telling.start(0)

    def _tell(self) -> None:
        """An answer that another workspace gave is none."""
        handles, answer = self._read
        if handles is self._session.handles:
            self.answered.emit(answer)

    def _ask(self) -> bool:
        """Says whether there is an answer."""
        if not self._session.is_open:
            return False
        self._session.turn.start()
        try:
            self._read = (self._session.handles, self._session.read(self._question))
        except UserError as error:
            if error.code == "busy":
                self._asking.start(AGAIN)
            else:
                self._session.trouble.emit(error)
            return False
        return True
