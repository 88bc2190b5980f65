"""Reads what a period of the calendar holds, and brings it into the view that shows it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from smcalendar.domain.resolved import Resolved, zone_named
from smcalendar.domain.weeks import in_order
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.query import Query
from smcalendar.ui.plan.bars import (
    FEW_ROWS,
    MOST_LANES,
    MOST_WITH_ROOM,
    Lanes,
    Span,
    lanes_of,
    spans_of_campaigns,
    spans_of_items,
)
from smcalendar.ui.plan.chips import Chip, chip_of
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.key_days import KeyDays
from smcalendar.ui.plan.lasting import Lasting
from smcalendar.ui.plan.pages import Pages, read
from smcalendar.ui.plan.periods import Period, Place, in_cells
from smcalendar.ui.plan.view import PlanView

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter
    from smcalendar.services.cadence import Conflicts
    from smcalendar.services.plan import Page

MINUTE = 60_000

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
        self._lasting = Lasting(context.session, self)
        self._lasting.arrived.connect(self._show)
        self._week_start = 1
        self._conflicts: Conflicts = {}
        self._key_days = KeyDays(context, self)
        self._key_days.arrived.connect(self._show_key_days)
        self._query = Query(context.session, self._ask, self)
        self._query.answered.connect(self._answer)
        self._minutes = QTimer(self)
        self._minutes.timeout.connect(self._pass_minute)
        self._minutes.start(MINUTE)
        context.session.pending_changed.connect(self._show_pending)
        context.session.closed.connect(self._forget)
        context.viewpoint.filter_changed.connect(self._query.refresh)

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

    def know_conflicts(self, conflicts: "Conflicts") -> None:
        """Shows what is in the way of the items, by their ids."""
        if conflicts != self._conflicts:
            self._conflicts = conflicts
            self._show()

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
        self._conflicts = {}
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
        chips = chain(self._lasting_chips(now, zone), *cells.values())
        lanes = self._lanes(self._spans(found, chips, zone), view.cells.period)
        view.cells.show(cells, lanes)
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

    def _lasting_chips(self, now: dt.datetime, zone: str) -> Iterator[Chip]:
        """What began before the page has no cell in it, and goes on in it all the same."""
        earlier = self._lasting.into(self._wanted(self._view.cells.period))
        return (self._chip(each, now=now, zone=zone) for each in earlier)

    def _chip(self, each: Resolved, *, now: dt.datetime, zone: str) -> Chip:
        return chip_of(
            each,
            zone=zone,
            now=now,
            is_pending=self._context.session.is_pending,
            conflicts=self._conflicts.get(each.item.id, ()),
        )

    def _lanes(self, spans: tuple[Span, ...], period: Period) -> tuple[Lanes, ...]:
        rows = 1 if period.timed else period.rows
        most = MOST_WITH_ROOM if rows <= FEW_ROWS else MOST_LANES
        return tuple(lanes_of(spans, self._view.cells.week(row), most=most) for row in range(rows))

    def _spans(self, found: "Page", chips: Iterable[Chip], zone: str) -> tuple[Span, ...]:
        wanted = self._context.viewpoint.filter
        campaigns = (
            each
            for each in found.campaigns
            if (not wanted.campaigns or each.id in wanted.campaigns)
            and (not wanted.brands or each.brand_id in wanted.brands)
        )
        spans = (*spans_of_campaigns(campaigns), *spans_of_items(chips, zone))
        return tuple({each.id: each for each in spans}.values())

    def _ask_key_days(self) -> None:
        """Key dates come last: what finds them takes a while to load."""
        self._key_days.want(self._view.cells.period.first, self._view.cells.period.last)

    def _show_key_days(self) -> None:
        wanted, view = self._context.chosen.values, self._view
        view.lunar_days = None if wanted.lunar_days else False
        view.cells.week_numbers = wanted.week_numbers
        view.cells.show_key_days(self._key_days.shown())
        view.fit()
