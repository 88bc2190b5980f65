"""A small month beside the calendar: where there are posts, and the way to any day."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.domain.messages import N_
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.weeks import YEARS
from smcalendar.services import plan, setup
from smcalendar.services.busy_days import BusyDay, busy_days
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dialog import Scrolling
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.icon_button import icon_button
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.slow_query import SlowQuery
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.day_line import DayLine
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.key_days import KeyDays
from smcalendar.ui.plan.mini_month_model import MonthModel
from smcalendar.ui.plan.mini_month_table import MonthTable
from smcalendar.ui.plan.periods import months_later
from smcalendar.ui.plan.turner import PageTurner

MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class _Found:
    busy: Mapping[dt.date, BusyDay]
    week_start: int
    zone: str
    today: dt.date


def _found(workspace: Any, first: dt.date, last: dt.date, wanted: Any) -> _Found:
    settings: Any = setup.records(workspace, "workspace")[0]
    view = plan.view(workspace)
    today = view.now.astimezone(zone_named(view.zone)).date()
    return _Found(busy_days(workspace, first, last, wanted), settings.week_start, view.zone, today)


class MiniMonth(QWidget):
    """`files_dropped` gives files (paths) and the day of a post to be made of them."""

    files_dropped = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._key_days = KeyDays(context, self)
        self.gestures = Gestures(context, self)
        self.days = MonthModel(context.viewpoint.day, context.speech, self)
        self.table = MonthTable(context, self.days, self.gestures)
        self.title = Label()
        self.previous = icon_button(context, "previous", N_("Mini-month", "Earlier month"))
        self.next = icon_button(context, "next", N_("Mini-month", "Later month"))
        self.today = QToolButton()
        self.told = ToneLabel(context.theme)
        self.line = DayLine(context, N_("Date", "Go to this day"))
        self._lay_out()
        self._query = SlowQuery(context.session, _found, watcher=self, values=self._values)
        self._minutes = QTimer(self)
        self._minutes.start(MINUTE)
        self._say()
        self._connect()
        self.table.look_at(context.viewpoint.day)

    def _lay_out(self) -> None:
        turning = QWidget()
        row = QHBoxLayout(turning)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.today.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for button in (self.previous, self.today, self.next):
            row.addWidget(button)
        head = Flow(spacing=12)
        head.addWidget(self.title)
        head.addWidget(turning)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(6)
        for each in (self.table, self.told, self.line):
            column.addWidget(each)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        above = QVBoxLayout()
        above.setContentsMargins(8, 0, 8, 0)
        above.addLayout(head)
        whole.addLayout(above)
        whole.addWidget(Scrolling(inside), 1)
        self._restyle()

    def _restyle(self) -> None:
        self.title.setFont(self._context.theme.font(scale=1.1, bold=True))

    def _say(self) -> None:
        say = self._context.speech.say
        say(self.setAccessibleName, N_("Mini-month", "Mini-month"))
        say(self.table.setAccessibleName, N_("Mini-month", "Days of the month"))
        say(self.today.setText, N_("Mini-month", "Today"))

    def _connect(self) -> None:
        context = self._context
        for button, turn in ((self.previous, self._earlier), (self.next, self._later)):
            button.clicked.connect(turn)
            PageTurner(button, turn)
        self.today.clicked.connect(self._go_to_today)
        self.table.chosen.connect(self._go_to)
        self.table.looked_at.connect(self._retitle)
        self.line.chosen.connect(self._go_to)
        self.table.drops.files_dropped.connect(self.files_dropped)
        self.table.drops.refused.connect(context.session.trouble)
        self.gestures.said.connect(partial(announce, self))
        self._query.answered.connect(self._take)
        self._minutes.timeout.connect(self._query.refresh)
        self.days.dataChanged.connect(self._tell)
        context.viewpoint.day_changed.connect(self.table.look_at)
        context.viewpoint.filter_changed.connect(self._query.refresh)
        context.session.closed.connect(self._forget)
        self._key_days.arrived.connect(self._show_key_days)
        context.speech.changed.connect(self._retitle)
        context.theme.changed.connect(self._restyle)

    # Which month

    def _earlier(self) -> None:
        self._turn(-1)

    def _later(self) -> None:
        self._turn(1)

    def _turn(self, months: int) -> None:
        month = months_later(self.days.period.month or self.days.today, months)
        if month.year in YEARS:
            self.days.turn_to(month)
            self._retitle()

    def _go_to_today(self) -> None:
        self._go_to(self.days.today)

    def _go_to(self, day: dt.date) -> None:
        self._context.viewpoint.go_to(day)
        self.table.look_at(day)

    def _retitle(self, _day: object = None) -> None:
        month = self.days.period.month or self.days.today
        self.title.setText(datewords.month(month, self._context.speech.lang))
        self._tell()
        self._query.refresh()
        self._ask_key_days()

    def _tell(self) -> None:
        day = self.table.current_day()
        self.told.setText(self.days.told(day) if day else "")

    # What the days hold

    def _values(self) -> tuple[Any, ...]:
        period = self.days.period
        return period.first, period.last, self._context.viewpoint.filter

    def _take(self, found: _Found) -> None:
        self.gestures.zone = found.zone
        self.line.today = found.today
        self.days.start_weeks(found.week_start)
        self.days.show_busy(found.busy, found.today)
        self._ask_key_days()

    def _forget(self) -> None:
        self.days.show_busy({}, self.days.today)

    def _ask_key_days(self) -> None:
        """What finds key dates takes a while to load."""
        if self.isVisible():
            self._key_days.want(self.days.period.first, self.days.period.last)

    def _show_key_days(self) -> None:
        self.days.show_key_days(self._key_days.shown())
