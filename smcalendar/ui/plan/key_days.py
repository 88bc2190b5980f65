"""Knows what is special about the days in sight, for all parts that show days."""

import datetime as dt
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from smcalendar.domain.weeks import YEARS
from smcalendar.ui.kit.context import Context

if TYPE_CHECKING:
    from smcalendar.domain.keydates import KeyDay

AHEAD, BESIDE = dt.timedelta(days=200), dt.timedelta(days=62)
"""So far around the days in sight it asks, and knows at least: pages turn with their key dates."""

_SHOWN = frozenset({"keydate", "brand"})
"""Records of which key days show something."""

_NOTHING: Mapping[dt.date, Any] = {}


class KeyDays(QObject):
    """Asks on the reading thread; `arrived` tells that `shown()` is another.

    It asks again when key dates, their brands or the filter for brands have changed, in whichever
    window; what was known stays until then.
    """

    arrived = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._days: Mapping[dt.date, KeyDay] = {}
        self._known: tuple[dt.date, dt.date] | None = None
        self._brands: frozenset[str] = frozenset()
        self._age = 0
        session = context.session
        session.changed.connect(self._look)
        session.opened.connect(self._forget)
        session.closed.connect(self._forget)
        context.chosen.changed.connect(self.arrived)
        context.viewpoint.filter_changed.connect(self._narrow)

    def want(self, first: dt.date, last: dt.date) -> None:
        """Asks for the days around these, unless they are known."""
        if self._known and self._known[0] <= first - BESIDE and last + BESIDE <= self._known[1]:
            return
        self._known = (_within(first - AHEAD), _within(last + AHEAD))
        self._ask()

    def shown(self) -> "Mapping[dt.date, KeyDay]":
        """Returns the days that are known, with what is preferred to be seen of them."""
        from smcalendar.domain.keydates import without

        wanted = self._context.chosen.values
        if wanted.holidays and wanted.sales_dates:
            return self._days
        hidden = partial(without, holidays=not wanted.holidays, built_in=not wanted.sales_dates)
        return {day: hidden(each) for day, each in self._days.items()}

    def _ask(self) -> None:
        if self._known is None or not self._context.session.is_open:
            return
        self._age += 1
        self._brands = frozenset(self._context.viewpoint.filter.brands)
        took = partial(self._take, self._age)
        self._context.session.work(_read, *self._known, self._brands, done=took)

    def _take(self, age: int, found: "Mapping[dt.date, KeyDay]") -> None:
        if age == self._age:
            self._days = found
            self.arrived.emit()

    def _look(self, change: Any) -> None:
        if change is None or not _SHOWN.isdisjoint(change.changes):
            self._ask()

    def _narrow(self, *_filter: object) -> None:
        if frozenset(self._context.viewpoint.filter.brands) != self._brands:
            self._ask()

    def _forget(self) -> None:
        self._age += 1
        self._days, self._known = _NOTHING, None


def _within(day: dt.date) -> dt.date:
    """Returns a day of the years a plan goes over."""
    return min(max(day, dt.date(YEARS[0], 1, 1)), dt.date(YEARS[-1], 12, 31))


def _read(
    workspace: Any, first: dt.date, last: dt.date, brands: frozenset[str]
) -> "Mapping[dt.date, KeyDay]":
    from smcalendar.services.marks import key_days

    return key_days(workspace, first, last, brands=brands)
