"""Knows what began before a page of the calendar and lasts into it."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from smcalendar.ui.kit.session import Session

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter
    from smcalendar.domain.resolved import Resolved

MOST = 12
"""Of how many pages it is known at once."""


class Lasting(QObject):
    """Answers at once, at first with nothing; `arrived` tells that there is something after all.

    It is asked on the reading thread: what lasts is not found by its day.
    """

    arrived = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[Filter, tuple[Resolved, ...]] = {}
        self._asked: set[Filter] = set()
        self._age = 0
        session.changed.connect(self._doubt)
        for each in (session.opened, session.closed):
            each.connect(self._forget)

    def _doubt(self, _why: object = None) -> None:
        """What is known is shown until it is known anew: bars would flicker."""
        self._age += 1
        self._asked.clear()

    def _forget(self) -> None:
        self._doubt()
        self._known.clear()

    def into(self, wanted: "Filter") -> "tuple[Resolved, ...]":
        """Returns what lasts into the days of a filter, as far as that is known."""
        if wanted not in self._asked and self._session.is_open:
            self._asked.add(wanted)
            took = partial(self._take, self._age, wanted)
            self._session.work(_read, wanted, done=took, failed=_ignored)
        return self._known.get(wanted, ())

    def _take(self, age: int, wanted: "Filter", found: "tuple[Resolved, ...]") -> None:
        before = self._known.get(wanted, ())
        if age != self._age or found == before:
            return
        self._known[wanted] = found
        while len(self._known) > MOST:
            del self._known[next(iter(self._known))]
        self.arrived.emit()


def _read(workspace: Any, wanted: "Filter") -> "tuple[Resolved, ...]":
    from smcalendar.services.lasting import lasting_into

    return lasting_into(workspace, wanted)


def _ignored(_error: object) -> None:
    """The items of the page are there without it."""
