"""Has the series of the open workspace make their posts: on opening, and when a day begins."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStatusBar

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context

if TYPE_CHECKING:
    import datetime as dt

    from smcalendar.services.news import ChangeSet
    from smcalendar.services.series import Filled

QUIET = 400
"""After how many milliseconds series are filled: what was opened or changed is painted first."""

MINUTE = 60_000
TOLD = 20_000
"""For how many milliseconds it stands in the status bar what was made."""

_REASONS = frozenset({"workspace", "series"})
"""Kinds of records after whose change a series may have more to make."""

_PASSING = ("busy", "cannot_open")
"""Trouble that others tell of, or that is over soon."""


class Filling(QObject):
    """Fills where this window writes; what was made is said in the status bar, and no more."""

    def __init__(self, context: Context, status: QStatusBar) -> None:
        super().__init__(status)
        self._context = context
        self._status = status
        self._day: dt.date | None = None
        self._told: set[str] = set(_PASSING)
        self._soon = QTimer(self, singleShot=True, interval=QUIET)
        self._soon.timeout.connect(self.fill)
        self._minutes = QTimer(self, interval=MINUTE)
        self._minutes.timeout.connect(self.look)
        session = context.session
        session.opened.connect(self._soon.start)
        session.opened.connect(self._minutes.start)
        session.closed.connect(self._stop)
        session.changed.connect(self._fill_after)
        if session.is_open:
            self._soon.start()
            self._minutes.start()

    def _stop(self) -> None:
        self._soon.stop()
        self._minutes.stop()

    def _fill_after(self, told: "ChangeSet | None") -> None:
        if told is not None and not _REASONS.isdisjoint(told.changes):
            self._soon.start()

    def look(self) -> None:
        """Fills when another day has begun where the workspace is."""
        from smcalendar.services.series import today_of

        try:
            day = self._context.session.read(today_of)
        except UserError:  # A commit was met: the next minute will do.
            return
        if day != self._day:
            self.fill()

    def fill(self) -> None:
        """Makes what is to be made by now."""
        if self._context.session.may_write:
            self._context.session.change(_fill, done=self._filled, failed=self._give_up)

    def _filled(self, answer: "tuple[dt.date, Filled]") -> None:
        self._day, filled = answer
        if filled.posts:
            self.tell(filled)

    def _give_up(self, error: UserError) -> None:
        """Nobody asked for it, and the next minute tries again: other trouble is told once."""
        if error.code not in self._told:
            self._told.add(error.code)
            self._context.session.trouble.emit(error)

    def tell(self, filled: "Filled") -> None:
        """Says what was made, in the status bar."""
        t = self._context.speech.t
        sentence = t("%n post(s) of series were made", "", len(filled.posts))
        if filled.left:
            more = t("%n more next time", "posts of series", filled.left)
            sentence = t("; ", "between parts of a sentence").join((sentence, more))
        self._status.showMessage(sentence, TOLD)
        announce(self._status, sentence)


def _fill(workspace: Any) -> "tuple[dt.date, Filled]":
    """Returns the day until which that was, and what was made."""
    from smcalendar.services.series import fill, today_of

    today = today_of(workspace)
    return today, fill(workspace, today=today)
