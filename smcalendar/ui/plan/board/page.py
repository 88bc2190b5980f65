"""The board: the posts of a month in columns by state, owner, account or pillar."""

import datetime as dt
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QVBoxLayout

from smcalendar import datewords
from smcalendar.domain.filters import Filter
from smcalendar.domain.messages import N_
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.weeks import YEARS
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.face import BOARD
from smcalendar.ui.kit.slow_query import SlowQuery
from smcalendar.ui.plan.board.bar import UNDATED, command_of
from smcalendar.ui.plan.board.cards import Found, found, in_columns, month_of, with_pending
from smcalendar.ui.plan.board.columns import GROUPS, STATE, columns_of
from smcalendar.ui.plan.board.drops import BoardDrops
from smcalendar.ui.plan.board.putting import Putting
from smcalendar.ui.plan.board.sorting import Sorting
from smcalendar.ui.plan.board.view import BoardView, focused
from smcalendar.ui.plan.cards import Cards
from smcalendar.ui.plan.contents import MINUTE
from smcalendar.ui.plan.peek import Focused
from smcalendar.ui.plan.periods import months_later
from smcalendar.ui.plan.plan_page import MENU, PlanPage


class BoardPage(PlanPage):
    """The month of the viewpoint's day; `arranged` tells by what and whether with undated posts."""

    arranged = Signal(str, bool)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.group = STATE
        self.with_undated = False
        self._found: Found | None = None
        self._wanted_item = ""
        self.view = BoardView(context, self.look)
        self.sorting = Sorting(context, self.gestures, self)
        self.drops = BoardDrops(
            self.view, gestures=self.gestures, sorting=self.sorting, look=self.look
        )
        self.putting = Putting(self, self.view, self.sorting)
        self.cards = Cards(self, BOARD)
        self._query = SlowQuery(context.session, found, watcher=self, values=self._values)
        self._minutes = QTimer(self, interval=MINUTE)
        self._minutes.start()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._connect()

    def ground(self) -> BoardView:
        return self.view

    def focused(self) -> Focused | None:
        return focused(self.view)

    def _connect(self) -> None:
        context = self.context
        context.speech.say(self.view.setAccessibleName, N_("Board", "Board"))
        context.viewpoint.day_changed.connect(self._go_to)
        context.viewpoint.filter_changed.connect(self._query.refresh)
        context.session.pending_changed.connect(self._show_pending)
        context.session.closed.connect(self._forget)
        context.speech.changed.connect(self._retitle)
        self._minutes.timeout.connect(self._query.refresh)
        self._query.answered.connect(self._take)
        self.view.opened.connect(self.open_wanted)
        self.view.peek_wanted.connect(self.peek.toggle)
        self.view.focus_moved.connect(self.peek.follow)
        self.sorting.said.connect(self.view.say)
        self.sorting.asked.connect(self.acts.ask_for_step)

    # Which days are shown

    def _wanted(self) -> Filter:
        first, last = month_of(self.context.viewpoint.day)
        days = {"first": first, "last": last, "undated": self.with_undated}
        return replace(self.context.viewpoint.filter, **days)

    def _values(self) -> tuple[Filter]:
        return (self._wanted(),)

    def title(self) -> str:
        return datewords.month(self.context.viewpoint.day, self.context.speech.lang)

    def _retitle(self) -> None:
        self.titled.emit(self.title())

    def _go_to(self, day: dt.date) -> None:
        if self._found is None or self._found.wanted.first != day.replace(day=1):
            self._query.refresh()
        self._retitle()

    def _turn(self, months: int) -> None:
        later = months_later(self.context.viewpoint.day, months)
        if later.year in YEARS:
            self.context.viewpoint.go_to(later)

    def _today(self) -> None:
        now = self.context.clock()
        there = now.astimezone(zone_named(self.gestures.zone)) if self.gestures.zone else now
        self.context.viewpoint.go_to(there.date())

    def bring(self, item: str) -> bool:
        if self.view.is_in_sight(item):
            return False
        items = self.gestures.items((item,))
        if not items:
            return False
        day = items[0].day(self.gestures.zone)
        if self.view.column_of(item) is not None:
            self.view.follow_to(item)
            return True
        self._wanted_item = item
        if day is None:
            self.arrange(self.group, with_undated=True)
        else:
            self.context.viewpoint.go_to(day)
        return True

    # What is shown

    def ask_again(self) -> None:
        self._query.refresh()

    def _take(self, there: Found) -> None:
        """An answer about other days is old: another one is on its way."""
        if there.wanted != self._wanted():
            return
        self._found = there
        self.gestures.zone = there.view.zone
        self.sorting.places = there.places
        self._show()
        first, last = month_of(self.context.viewpoint.day)
        self.counted.emit(first, last)
        self.settle_added(tuple((e.resolved.post.id, e.id) for e in self.view.cards()))
        wanted, self._wanted_item = self._wanted_item, ""
        if wanted:
            self.view.follow_to(wanted)

    def _show(self) -> None:
        there = self._found
        if there is None:
            return
        cards = with_pending(there, self.context.session.overlaid(()))
        self.gestures.known = {each.id: each.resolved for each in cards}
        by_key = in_columns(cards, self.group)
        used = {key: column[0].resolved for key, column in by_key.items()}
        columns = columns_of(self.group, there.places, used)
        if cards:
            self.view.show_cards(columns, by_key)
        else:
            self.view.show_empty(hidden=there.hides_all)

    def _show_pending(self) -> None:
        """Once a gesture is written the cards stay as they are until they are read again."""
        if self.context.session.overlaid(()):
            self._show()
        else:
            self._query.refresh()

    def _forget(self) -> None:
        self._found = None
        self.gestures.known = {}
        self.view.show_cards((), {})
        self.peek.close()

    def arrange(self, group: str, *, with_undated: bool) -> None:
        """Has the columns stand for one of GROUPS, and shows what has no date or does not."""
        group = group if group in GROUPS else STATE
        asks_more = with_undated != self.with_undated
        self.group, self.with_undated = group, with_undated
        self._check()
        self._show()
        if asks_more:
            self._query.refresh()
        self.arranged.emit(group, with_undated)

    def _check(self) -> None:
        commands = self.context.commands
        commands.action(command_of(self.group)).setChecked(True)
        commands.action(UNDATED).setChecked(self.with_undated)

    # Commands

    def offered(self) -> Handlers:
        self._check()
        groups = {command_of(each): partial(self._group_by, each) for each in GROUPS}
        return {
            **groups,
            UNDATED: self._toggle_undated,
            **self.cards.offered(),
            "go.previous": partial(self._turn, -1),
            "go.next": partial(self._turn, 1),
            "go.today": self._today,
            "select.all": self._select_all,
        }

    def possible(self) -> Handlers:
        return {**super().possible(), **self.putting.possible()}

    def _group_by(self, group: str) -> None:
        self.arrange(group, with_undated=self.with_undated)

    def _toggle_undated(self) -> None:
        self.arrange(self.group, with_undated=not self.with_undated)

    def _select_all(self) -> None:
        self.context.viewpoint.select(each.id for each in self.view.cards())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = (*MENU, "", "board.move_to")
        self.context.commands.menu(menu, self).popup(event.globalPos())
