"""Reads what is around the items of the page that is shown, once it stands still."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.periods import Period

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter
    from smcalendar.services.around import Around

QUIET = 200
"""How many milliseconds a page stands still before it is asked about: no page waits for it."""

MOST = 6
"""For how many pages answers are kept until something changes."""


class AroundReader(QObject):
    """Asks while `watcher` is in sight; `arrived` gives what belongs to the period that is shown.

    What was told stays until another answer comes; late answers to older questions are dropped.
    """

    arrived = Signal(object)

    def __init__(self, context: Context, period: Callable[[], Period], watcher: QWidget) -> None:
        super().__init__(watcher)
        self._context = context
        self._watcher = watcher
        self._period = period
        self._kept: dict[Filter, Around] = {}
        self._age = 0
        self._awaited: tuple[int, Filter] | None = None
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._tell)
        session = context.session
        for each in (session.changed, session.opened, session.closed):
            each.connect(self._forget)
        watcher.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._quiet.start(QUIET)
        return False

    def want(self) -> None:
        """Tells what is known of the page that is shown now, or asks for it soon."""
        self._quiet.start(0 if self._wanted() in self._kept else QUIET)

    def _wanted(self) -> "Filter":
        period = self._period()
        days = {"first": period.first, "last": period.last, "undated": False}
        return replace(self._context.viewpoint.filter, **days)

    def _tell(self) -> None:
        found = self._kept.get(self._wanted())
        if found is not None:
            self.arrived.emit(found)
        else:
            self.ask_now()

    def ask_now(self) -> None:
        """Asks at once about the page that is shown, if it is in sight."""
        asked = (self._age, self._wanted())
        may = self._context.session.is_open and self._watcher.isVisible()
        if may and asked != self._awaited:
            self._awaited = asked
            took = partial(self._take, *asked)
            self._context.session.work(_read, asked[1], done=took, failed=self._give_up)

    def _take(self, age: int, asked: "Filter", found: "Around") -> None:
        self._awaited = None
        if age != self._age:
            return
        self._kept[asked] = found
        while len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        if asked == self._wanted():
            self.arrived.emit(found)

    def _give_up(self, error: Any) -> None:
        self._awaited = None
        self._context.session.trouble.emit(error)

    def _forget(self, _why: object = None) -> None:
        self._age += 1
        self._kept.clear()
        self._awaited = None
        if self._context.session.is_open:
            self._quiet.start(QUIET)


def _read(workspace: Any, wanted: "Filter") -> "Around":
    from smcalendar.services.around import around

    return around(workspace, wanted)
