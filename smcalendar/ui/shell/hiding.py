"""How much of what is shown the filter hides."""

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from smcalendar.ui.kit.context import Context

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter
    from smcalendar.ui.kit.filter_bar import FilterBar
    from smcalendar.ui.kit.jobs import Job


class Hiding(QObject):
    """Counts where nobody waits for it; only the last count that was asked for is told.

    `counted` gives how many items the filter lets through.
    """

    counted = Signal(int)

    def __init__(self, context: Context, bar: "FilterBar") -> None:
        super().__init__(bar)
        self._context = context
        self._bar = bar
        self._job: Job | None = None

    def count(self, first: dt.date, last: dt.date, *, with_undated: bool = False) -> None:
        """Counts the items of some days, both included, that the filter hides."""
        wanted = self._context.viewpoint.filter
        self._drop()
        if wanted.used() and self._context.session.is_open:
            self._job = self._context.session.work(
                _counted, wanted, (first, last), with_undated, done=self._tell, failed=self._forget
            )
        else:
            self._bar.set_hidden(None)

    def end(self) -> None:
        """Says nothing any more."""
        self._drop()
        self._bar.set_hidden(None)

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _tell(self, counts: tuple[int, int]) -> None:
        shown, hidden = counts
        self._bar.set_hidden(hidden)
        self.counted.emit(shown)

    def _forget(self, _error: object) -> None:
        """Who gave it up has asked for another one."""


def _counted(
    workspace: Any, wanted: "Filter", days: tuple[dt.date, dt.date], with_undated: bool
) -> tuple[int, int]:
    """Returns how many items the filter lets through, and how many it hides."""
    from smcalendar.domain.filters import Filter
    from smcalendar.services import plan
    from smcalendar.services.busy_days import busy_days

    shown, every = (
        sum(day.count for day in busy_days(workspace, *days, each).values())
        for each in (wanted, Filter())
    )
    if with_undated:
        shown += len(plan.items(workspace, replace(wanted, first=None, last=None, undated=True)))
        every += len(plan.items(workspace, Filter(undated=True)))
    return shown, every - shown
