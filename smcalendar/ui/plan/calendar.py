"""The calendar: a month or a week of posting items, to be read, dragged and typed into."""

import datetime as dt
from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from smcalendar.domain.translation import N_
from smcalendar.domain.weeks import YEARS
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.contents import Contents
from smcalendar.ui.plan.days import Days
from smcalendar.ui.plan.periods import Period, Slot, months_later, of_days, of_month
from smcalendar.ui.plan.plan_page import PlanPage
from smcalendar.ui.plan.view import PlanView
from smcalendar.ui.plan.week_rows import WeekRows

MONTH, WEEK, DAY = "month", "week", "day"
DAYS: Mapping[str, int] = {WEEK: 7, DAY: 1}


class CalendarPage(PlanPage):
    """Week rows or a time grid around the day of the viewpoint."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._week_start = 1
        self.view_name = MONTH
        self.days = Days(self)
        self._stack = QStackedWidget()
        self._views: dict[type[PlanView], PlanView] = {}
        self.view: PlanView = self._built(WeekRows, self._period(context.viewpoint.day))
        self.contents = Contents(context, self.gestures, self.view, self._beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self._connect()

    def ground(self) -> PlanView:
        return self.view

    def _connect(self) -> None:
        self.context.viewpoint.day_changed.connect(self._go_to)
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
        view.drops.files_dropped.connect(self.files_dropped)
        view.drops.refused.connect(self.context.session.trouble)
        # Before the focus comes: Qt would give it to the first cell.
        view.show_day(self.context.viewpoint.day)
        self._views[kind] = view
        self._stack.addWidget(view)
        return view

    # Which days are shown

    def title(self) -> str:
        return self.view.cells.period.title(self.context.speech.lang)

    def _period(self, day: dt.date) -> Period:
        if self.view_name == MONTH:
            return of_month(day, week_start=self._week_start)
        return of_days(day, DAYS[self.view_name], week_start=self._week_start)

    def show_view(self, name: str) -> None:
        """Shows the month, the week or the day around the day of the viewpoint."""
        self.view_name = name
        had_focus = self.view.hasFocus()
        period = self._period(self.context.viewpoint.day)
        self.view = self._built(_kind_of(name), period)
        self._stack.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)
        self.context.commands.action(f"view.{name}").setChecked(True)
        self._show_period(period)
        if had_focus:
            self.view.setFocus()

    def _show_period(self, period: Period) -> None:
        self.view.cells.turn_to(period)
        self.view.show_day(self.context.viewpoint.day)
        self.contents.show_in(self.view)
        self._retitle()

    def _retitle(self) -> None:
        self.titled.emit(self.title())

    def _go_to(self, day: dt.date) -> None:
        if self.view.cells.period.place(day) is None:
            self._show_period(self._period(day))
        self.view.show_day(day)

    def _start_weeks(self, week_start: int) -> None:
        self._week_start = week_start
        self._show_period(self._period(self._anchor()))

    def _anchor(self) -> dt.date:
        """The day of the viewpoint, unless it is a grey day of another month."""
        period, day = self.view.cells.period, self.context.viewpoint.day
        return period.month if period.month is not None and period.is_grey(day) else day

    def _turn(self, steps: int) -> None:
        self._jump(self._later(steps))

    def _later(self, steps: int) -> dt.date:
        """Returns a day on a page further on; at the ends of the calendar none is."""
        day = self._anchor()
        if self.view_name == MONTH:
            later = months_later(day, steps)
        else:
            later = day + dt.timedelta(days=steps * DAYS[self.view_name])
        return later if later.year in YEARS else day

    def _beside(self) -> tuple[Period, Period]:
        return self._period(self._later(1)), self._period(self._later(-1))

    def _jump(self, day: dt.date) -> None:
        """Shows the month or week of a day, also where the day is in sight as a grey one."""
        period = self._period(day)
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
        views = {f"view.{name}": partial(self.show_view, name) for name in (MONTH, WEEK, DAY)}
        turns = {"go.previous": partial(self._turn, -1), "go.next": partial(self._turn, 1)}
        self.context.commands.action(f"view.{self.view_name}").setChecked(True)
        return {
            **views,
            **turns,
            "go.today": self._today,
            "select.all": self._select_all,
        }

    def _select_all(self) -> None:
        self.context.viewpoint.select(each.id for each in self.view.cells.in_order())

    # What was just added

    def ask_again(self) -> None:
        self.contents.ask_now()

    def _settle(self) -> None:
        period = self.view.cells.period
        self.counted.emit(period.first, period.last)
        self.days.refresh()
        self.settle_added(
            tuple((each.resolved.post.id, each.id) for each in self.view.cells.in_order())
        )

    def show_added(self, items: tuple[str, ...]) -> None:
        """A day that is full already shows in its card what was added to it."""
        place = self.view.place
        if place and self.view.hasFocus() and self.view.where.chip(items[0]) is None:
            self.days.show(place, items)


def _kind_of(name: str) -> type[PlanView]:
    """Returns what shows a view; the time grid is loaded when it is first shown."""
    if name == MONTH:
        return WeekRows
    from smcalendar.ui.plan.time_grid import TimeGrid

    return TimeGrid
