"""Reads what a period of the calendar holds, and brings it into the view that shows it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from smcalendar.domain.resolved import Resolved, zone_named
from smcalendar.domain.weeks import in_order
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.query import Query
from smcalendar.ui.plan.bars import Lanes, lanes_of
from smcalendar.ui.plan.chips import Chip, chip_of
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.pages import Pages, read
from smcalendar.ui.plan.periods import Period, Place, in_cells
from smcalendar.ui.plan.view import PlanView

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter
    from smcalendar.domain.keydates import KeyDay
    from smcalendar.domain.records import Campaign
    from smcalendar.services.plan import Page

MINUTE = 60_000

AHEAD, BESIDE = dt.timedelta(days=200), dt.timedelta(days=62)
"""So far around what is shown key dates are asked for, and known at least: pages turn with them."""

QUIET = 150
"""How many milliseconds a page stands still before those beside it are read ahead."""


class Contents(QObject):
    """Asks for the items of the period that is shown, again whenever something changed.

    `settled` tells that the view shows them; `week_start_changed` that other days must be shown.
    `beside` gives the periods to which she may turn next.
    """

    settled = Signal()
    week_start_changed = Signal(int)

    def __init__(
        self,
        context: Context,
        gestures: Gestures,
        view: PlanView,
        beside: Callable[[], Iterable[Period]],
    ) -> None:
        super().__init__(gestures)
        self._context = context
        self._gestures = gestures
        self._view = view
        self._beside = beside
        self._found: Page | None = None
        self._pages = Pages(context.session, self)
        self._pages.arrived.connect(self._look_ahead)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._read_ahead)
        self._week_start = 1
        self._key_days: Mapping[dt.date, KeyDay] = {}
        self._asked: tuple[dt.date, dt.date] | None = None
        self._query = Query(context.session, self._ask, self)
        self._query.answered.connect(self._answer)
        self._minutes = QTimer(self)
        self._minutes.timeout.connect(self._pass_minute)
        self._minutes.start(MINUTE)
        context.session.pending_changed.connect(self._show_pending)
        context.session.closed.connect(self._forget)
        context.viewpoint.filter_changed.connect(self._query.refresh)
        context.chosen.changed.connect(self._show_key_days)

    def show_in(self, view: PlanView) -> None:
        """Shows what there is in a view, and in its days, from now on."""
        self._view = view
        self._found = None
        known = self._pages.covering(self._wanted(view.cells.period))
        if known is None:
            self.ask_now()
        else:
            self._query.drop()
            self._answer(known)
        self._show_key_days()
        self._quiet.start()

    def ask_now(self) -> None:
        """Asks at once for what was just changed."""
        self._query.ask_now()

    def _wanted(self, period: Period) -> "Filter":
        days = {"first": period.first, "last": period.last, "undated": False}
        return replace(self._context.viewpoint.filter, **days)

    def _ask(self, workspace: Any) -> "Page":
        wanted = self._wanted(self._view.cells.period)
        found = read(workspace, wanted)
        self._pages.keep(wanted, found)
        return found

    def _read_ahead(self) -> None:
        self._pages.read_ahead(self._wanted(each) for each in self._beside())

    def _look_ahead(self, page: "Page") -> None:
        """Their problems are known, too, before they are shown."""
        chip = partial(self._chip, now=self._context.clock(), zone=page.settings.zone)
        for each in page.items:
            self._view.troubles.is_troubled(chip(each))

    def _answer(self, found: "Page") -> None:
        self._found = found
        self._gestures.zone = found.settings.zone
        if found.settings.week_start != self._week_start:
            self._week_start = found.settings.week_start
            self.week_start_changed.emit(self._week_start)
            return
        self._show()
        self._ask_key_days()

    def _forget(self) -> None:
        self._found = None
        self._gestures.known = {}
        self._view.cells.show({}, ())
        self._context.viewpoint.select(())

    def _show_pending(self) -> None:
        """A gesture is shown at once; once it is written, what is written."""
        if self._context.session.overlaid(()):
            self._show()
        else:
            self._query.refresh()

    def _pass_minute(self) -> None:
        """Another minute may be another day, and makes items late."""
        self._pages.forget()
        self._show()
        self._view.viewport().update()

    def _show(self) -> None:
        found, view = self._found, self._view
        if found is None:
            return
        zone = found.settings.zone
        now = self._context.clock()
        view.cells.today = now.astimezone(zone_named(zone)).date()
        items = self._items(found)
        self._gestures.known = {each.item.id: each for each in items}
        cells = self._cells(items, now, zone)
        view.cells.show(cells, self._lanes(found.campaigns, view.cells.period))
        view.fit()
        view.follow()
        self.settled.emit()

    def _items(self, found: "Page") -> tuple[Resolved, ...]:
        """What was found is in order already, what is pending comes in between."""
        session = self._context.session
        pending = session.overlaid(())
        return (
            tuple(sorted(session.overlaid(found.items), key=in_order)) if pending else found.items
        )

    def _cells(
        self, items: Iterable[Resolved], now: dt.datetime, zone: str
    ) -> dict[Place, tuple[Chip, ...]]:
        cells: defaultdict[Place, list[Chip]] = defaultdict(list)
        for place, each in in_cells(items, self._view.cells.period, zone):
            cells[place].append(self._chip(each, now=now, zone=zone))
        return {place: tuple(chips) for place, chips in cells.items()}

    def _chip(self, each: Resolved, *, now: dt.datetime, zone: str) -> Chip:
        return chip_of(each, zone=zone, now=now, is_pending=self._context.session.is_pending)

    def _lanes(self, campaigns: Iterable["Campaign"], period: Period) -> tuple[Lanes, ...]:
        wanted = self._context.viewpoint.filter
        shown = [
            each
            for each in campaigns
            if (not wanted.campaigns or each.id in wanted.campaigns)
            and (not wanted.brands or each.brand_id in wanted.brands)
        ]
        rows = range(1 if period.timed else period.rows)
        return tuple(lanes_of(shown, self._view.cells.week(row)) for row in rows)

    def _ask_key_days(self) -> None:
        """Key dates come last: what finds them takes a while to load."""
        first, last = self._view.cells.period.first, self._view.cells.period.last
        if self._asked and self._asked[0] <= first - BESIDE and last + BESIDE <= self._asked[1]:
            return
        self._asked = (first - AHEAD, last + AHEAD)
        self._context.session.work(_key_days, *self._asked, done=self._take_key_days)

    def _take_key_days(self, key_days: Mapping[dt.date, "KeyDay"]) -> None:
        self._key_days = {**self._key_days, **key_days}
        self._show_key_days()

    def _show_key_days(self) -> None:
        wanted, view = self._context.chosen.values, self._view
        view.lunar_days = None if wanted.lunar_days else False
        view.cells.week_numbers = wanted.week_numbers
        shown = self._key_days
        if not wanted.holidays:
            shown = {
                day: replace(each, holiday=None, short_holiday=None) for day, each in shown.items()
            }
        view.cells.show_key_days(shown)
        view.fit()


def _key_days(workspace: Any, first: dt.date, last: dt.date) -> "Mapping[dt.date, KeyDay]":
    from smcalendar.services.keydates import key_dates

    return key_dates(first, last, home=workspace.home)
