"""The calendar: some weeks or days of posting items, to be read, dragged and typed into."""

import datetime as dt
from functools import partial

from PySide6.QtGui import QContextMenuEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.views import VIEWS
from smcalendar.ui.plan.cards import Cards
from smcalendar.ui.plan.contents import Contents
from smcalendar.ui.plan.days import Days
from smcalendar.ui.plan.layout import MORE
from smcalendar.ui.plan.paging import Paging
from smcalendar.ui.plan.peek import Focused
from smcalendar.ui.plan.periods import Period, Slot
from smcalendar.ui.plan.plan_page import PlanPage
from smcalendar.ui.plan.sides import Sides
from smcalendar.ui.plan.view import PlanView
from smcalendar.ui.plan.week_rows import WeekRows


class CalendarPage(PlanPage):
    """Week rows or a time grid around the day of the viewpoint."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._paging = Paging(context.viewpoint)
        self.days = Days(self)
        self._cards = Cards(self)
        self._stack = QStackedWidget()
        self._views: dict[type[PlanView], PlanView] = {}
        self.view: PlanView = self._built(WeekRows, self._paging.page(context.viewpoint.day))
        self.contents = Contents(context, self.gestures, self.view, self._beside)
        self.sides = Sides(self)
        self.sides.attach(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sides.strip)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self._connect()

    def ground(self) -> PlanView:
        return self.view

    def focused(self) -> Focused | None:
        """Of those that have no room it is the first one."""
        view = self.view
        chips = view.cells.chips(view.place) if view.place else ()
        if view.place and view.stop == MORE:
            chips = chips[len(view.where.laid(view.place).chips) :]
        chip = next((each for each in chips if each.id == view.stop), next(iter(chips), None))
        return None if chip is None else Focused(chip, view)

    def _connect(self) -> None:
        self.context.viewpoint.day_changed.connect(self._go_to)
        self.context.viewpoint.count_changed.connect(self._recount)
        self.context.speech.changed.connect(self._retitle)
        self.contents.week_start_changed.connect(self._start_weeks)
        self.contents.settled.connect(self._settle)

    def _built(self, kind: type[PlanView], period: Period) -> PlanView:
        if kind in self._views:
            return self._views[kind]
        view = kind(self.context, period, gestures=self.gestures, look=self.look)
        self.context.speech.say(view.setAccessibleName, N_("Calendar", "Calendar"))
        view.day_wanted.connect(self.context.viewpoint.go_to)
        view.period_wanted.connect(self._show_period)
        view.open_wanted.connect(self.open_wanted)
        view.campaign_wanted.connect(self.campaign_wanted)
        view.add_wanted.connect(self.acts.add_on)
        view.more_wanted.connect(self.days.show)
        view.peek_wanted.connect(self.peek.toggle)
        view.focus_moved.connect(self.peek.follow)
        view.drops.files_dropped.connect(self.files_dropped)
        view.drops.refused.connect(self.context.session.trouble)
        # Before the focus comes: Qt would give it to the first cell.
        view.show_day(self.context.viewpoint.day)
        self._views[kind] = view
        self._stack.addWidget(view)
        if len(self._views) > 1:
            self.sides.attach(view)
        return view

    # Which days are shown

    def title(self) -> str:
        return self.view.cells.period.title(self.context.speech.lang)

    def show_view(self, name: str) -> None:
        """Shows a view of `kit.views` around the day of the viewpoint."""
        self.peek.close()
        self.context.viewpoint.look_through(name)
        had_focus = self.view.hasFocus()
        period = self._paging.page(self.context.viewpoint.day)
        self.view = self._built(_kind_of(period), period)
        self._stack.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)
        self.context.commands.action(f"view.{name}").setChecked(True)
        self._show_period(period)
        self._offer()
        if had_focus:
            self.view.setFocus()

    def _recount(self, view: str, _count: int) -> None:
        if view == self.context.viewpoint.view:
            self._show_period(self._paging.recounted(self.view.cells.period))
            self._offer()

    def _show_period(self, period: Period) -> None:
        self.view.cells.turn_to(period)
        self.view.show_day(self.context.viewpoint.day)
        self.contents.show_in(self.view)
        self._retitle()

    def _retitle(self) -> None:
        self.titled.emit(self.title())

    def _go_to(self, day: dt.date) -> None:
        """While another page is shown it stays where it is: reading a month takes time."""
        if not self.isVisible():
            return
        if self.view.cells.period.place(day) is None:
            self._show_period(self._paging.reaching(self.view.cells.period, day))
        self.view.show_day(day)

    def _start_weeks(self, week_start: int) -> None:
        self._paging.week_start = week_start
        self._show_period(self._paging.page(self._paging.anchor(self.view.cells.period)))

    def _turn(self, steps: int) -> None:
        self._show_other(*self._paging.turned(self.view.cells.period, steps))

    def _beside(self) -> tuple[Period, Period]:
        shown, turned = self.view.cells.period, self._paging.turned
        return turned(shown, 1)[0], turned(shown, -1)[0]

    def _jump(self, day: dt.date) -> None:
        """Shows the page of a day, also where the day is in sight as a grey one."""
        self._show_other(self._paging.page(day), day)

    def _show_other(self, period: Period, day: dt.date) -> None:
        if period != self.view.cells.period:
            self._show_period(period)
        self.context.viewpoint.go_to(day)
        self.view.show_day(day)

    def _today(self) -> None:
        self._jump(self.view.cells.today)

    def bring(self, item: str) -> bool:
        if self.view.where.is_in_sight(item):
            return False
        found = self.gestures.items((item,))
        day = found[0].day(self.gestures.zone) if found else None
        if day is None:
            return False
        self._jump(day)
        self.view.follow_to(item)
        return True

    def add_with(self, day: dt.date | None, assets: tuple[str, ...]) -> None:
        """Asks for the post of a day that shows assets (ids); without a day it is today's."""
        if assets:
            day = day or self.view.cells.today
            self._jump(day)
            self.acts.add_card().bring_files(assets)
            self.acts.add_on(Slot(day))

    # Commands

    def offered(self) -> Handlers:
        views = {f"view.{name}": partial(self.show_view, name) for name in VIEWS}
        turns = {"go.previous": partial(self._turn, -1), "go.next": partial(self._turn, 1)}
        self.context.commands.action(f"view.{self.context.viewpoint.view}").setChecked(True)
        return {
            **views,
            **turns,
            **self._cards.offered(),
            "go.today": self._today,
            "view.cadence": self.sides.toggle,
            "week.tallies": self.sides.show_card,
            "select.all": self._select_all,
        }

    def possible(self) -> Handlers:
        return {**super().possible(), **self._paging.other_counts()}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_to(self.context.viewpoint.day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.sides.follow()
        menu = self.sides.menu()
        if menu:
            self.context.commands.menu(menu, self).popup(event.globalPos())
        else:
            super().contextMenuEvent(event)

    def _select_all(self) -> None:
        self.context.viewpoint.select(each.id for each in self.view.cells.in_order())

    # What was just added

    def ask_again(self) -> None:
        self.contents.ask_now()

    def _settle(self) -> None:
        period = self.view.cells.period
        self.counted.emit(period.first, period.last)
        self.days.refresh()
        self.peek.follow()
        self.settle_added(
            tuple((each.resolved.post.id, each.id) for each in self.view.cells.in_order())
        )

    def show_added(self, items: tuple[str, ...]) -> None:
        """A day that is full already shows in its card what was added to it."""
        place = self.view.place
        if place and self.view.hasFocus() and self.view.where.chip(items[0]) is None:
            self.days.show(place, items)


def _kind_of(period: Period) -> type[PlanView]:
    """Returns what shows a period; the time grid is loaded when it is first shown."""
    if not period.timed:
        return WeekRows
    from smcalendar.ui.plan.time_grid import TimeGrid

    return TimeGrid
