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
    asked in each turn of the event loop, so that a key has to wait for one of them at most.
    """

    answered = Signal(object)

    def __init__(
        self, session: Session, question: Callable[[Any], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._question = question
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask_in_turn)
        session.opened.connect(self.refresh)
        session.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Asks as soon as the events at hand are done."""
        self._timer.start(0)

    def ask_now(self) -> None:
        """Asks at once, where what is shown must not lag behind a gesture."""
        self._timer.stop()
        self._ask()

    def _ask_in_turn(self) -> None:
        if self._session.turn.isActive():
            self._timer.start(0)
        else:
            self._ask()

    def _ask(self) -> None:
        if not self._session.is_open:
            return
        self._session.turn.start()
        try:
            answer = self._session.read(self._question)
        except UserError as error:
            if error.code == "busy":
                self._timer.start(AGAIN)
            else:
                self._session.trouble.emit(error)
            return
        self.answered.emit(answer)
