"""How much of what is shown the filter hides."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from smcalendar.ui.kit.context import Context

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter
    from smcalendar.ui.kit.filter_bar import FilterBar
    from smcalendar.ui.kit.jobs import Job


class Hiding(QObject):
    """Counts where nobody waits for it; only the last count that was asked for is told."""

    def __init__(self, context: Context, bar: "FilterBar") -> None:
        super().__init__(bar)
        self._context = context
        self._bar = bar
        self._job: Job | None = None

    def count(self, first: dt.date, last: dt.date) -> None:
        """Counts the items of some days, both included, that the filter hides."""
        wanted = self._context.viewpoint.filter
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if wanted.used() and self._context.session.is_open:
            self._job = self._context.session.work(
                _hidden, wanted, first, last, done=self._tell, failed=self._forget
            )
        else:
            self._bar.set_hidden(None)

    def _tell(self, count: int) -> None:
        self._bar.set_hidden(count)

    def _forget(self, _error: object) -> None:
        """Who gave it up has asked for another one."""


def _hidden(workspace: Any, wanted: "Filter", first: dt.date, last: dt.date) -> int:
    from smcalendar.services.busy_days import busy_days

    everything = busy_days(workspace, first, last).values()
    shown = busy_days(workspace, first, last, wanted).values()
    return sum(day.count for day in everything) - sum(day.count for day in shown)
