"""The page of the timeline: campaigns over time, and the posts that belong to them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from smcalendar import datewords
from smcalendar.domain.translation import N_
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.empty import EmptyState
from smcalendar.ui.plan.peek import Focused
from smcalendar.ui.plan.periods import Slot
from smcalendar.ui.plan.plan_page import PlanPage
from smcalendar.ui.plan.timeline.contents import TimelineContents
from smcalendar.ui.plan.timeline.posts import Posts
from smcalendar.ui.plan.timeline.scale import ZOOMS, Zoom
from smcalendar.ui.plan.timeline.switch import ZoomSwitch
from smcalendar.ui.plan.timeline.view import TimelineView
from smcalendar.ui.plan.timeline.where import Hold

CAMPAIGN_MENU = (
    *("campaign.open", "campaign.undated", "", "campaign.earlier", "campaign.later", ""),
    *("campaign.start_earlier", "campaign.start_later", ""),
    *("campaign.end_earlier", "campaign.end_later", "", "post.add"),
)
"""The commands of the context menu of a bar, with lines between groups."""

MOVES = {
    "campaign.earlier": (Hold.WHOLE, -1),
    "campaign.later": (Hold.WHOLE, 1),
    "campaign.start_earlier": (Hold.START, -1),
    "campaign.start_later": (Hold.START, 1),
    "campaign.end_earlier": (Hold.END, -1),
    "campaign.end_later": (Hold.END, 1),
}

NONE_YET = (
    N_("Timeline", "No campaign yet"),
    N_("Timeline", "The timeline shows campaigns as bars with their posts, and there is none yet."),
    N_("Timeline", "Add a campaign"),
)
FILTERED_AWAY = (
    N_("Timeline", "All campaigns are filtered away"),
    N_("Timeline", "The filter lets no campaign through."),
    N_("Timeline", "Clear the filter"),
)


class TimelinePage(PlanPage):
    """Days, weeks or months around the day of the viewpoint."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.view = TimelineView(context, gestures=self.gestures, look=self.look)
        self.switch = ZoomSwitch(self.view, context)
        self.contents = TimelineContents(context, self.gestures, self.view, watcher=self)
        self.posts = Posts(self)
        self.empty = EmptyState(context, *NONE_YET)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.view)
        self._connect()

    def _connect(self) -> None:
        context, view = self.context, self.view
        context.speech.say(view.setAccessibleName, N_("Timeline", "Timeline"))
        context.viewpoint.day_changed.connect(view.show_day)
        context.speech.changed.connect(self._retitle)
        view.day_wanted.connect(context.viewpoint.go_to)
        view.open_wanted.connect(self.open_wanted)
        view.campaign_wanted.connect(self.campaign_wanted)
        view.add_wanted.connect(self._add_on)
        view.more_wanted.connect(self.posts.show)
        view.row_changed.connect(self._offer)
        view.rescaled.connect(self._offer)
        view.names.undated_wanted.connect(self._show_undated)
        view.drops.files_dropped.connect(self.files_dropped)
        view.drops.refused.connect(context.session.trouble)
        view.bars.said.connect(self._say)
        self.contents.settled.connect(self._settle)
        self.contents.looked.connect(self._look)
        self.empty.wanted.connect(self._leave_empty)

    def ground(self) -> TimelineView:
        return self.view

    def focused(self) -> Focused | None:
        view = self.view
        chips = view.cells.chips(view.place) if view.place else ()
        chip = next((each for each in chips if each.id == view.stop), next(iter(chips), None))
        return None if chip is None else Focused(chip, view)

    def title(self) -> str:
        first, last = self.view.where.in_sight()
        lang = self.context.speech.lang
        if self.view.cells.scale.zoom is Zoom.MONTH:
            return f"{datewords.month(first, lang)} – {datewords.month(last, lang)}"
        return datewords.days(first, last, lang)

    def _retitle(self) -> None:
        self.titled.emit(self.title())

    def bring(self, item: str) -> bool:
        rect = self.view.where.dot(item)
        if rect is not None and self.view.viewport().rect().contains(rect):
            return False
        found = self.gestures.items((item,))
        day = found[0].day(self.gestures.zone) if found else None
        if day is None:
            return False
        row = self.view.rows_by_key.get(found[0].post.campaign_id or "", self.view.row)
        self.view.go_to(row, day, item)
        return True

    @property
    def zoom(self) -> str:
        """What a column is: one of `ZOOMS`."""
        return self.view.cells.scale.zoom.value

    def show_zoom(self, name: str) -> None:
        """Has a column be one of `ZOOMS`; another word changes nothing."""
        for each in (each for each in ZOOMS if each == name):
            self.view.zoom_to(each)

    # Commands

    def offered(self) -> Handlers:
        return {
            "go.previous": partial(self._turn, -1),
            "go.next": partial(self._turn, 1),
            "go.today": self._today,
            "select.all": self._select_all,
        }

    def possible(self) -> Handlers:
        return {
            **super().possible(),
            **self._adding(),
            **self._zooms(),
            **self._about_campaign(),
        }

    def _adding(self) -> Handlers:
        """What is added on a row belongs to its campaign."""
        if not self.context.session.is_open:
            return {}
        return {"post.add": self._add_here, "post.add_full": self._add_full}

    def _add_here(self) -> None:
        self._add_on(self.view.slot)

    def _add_on(self, slot: Slot | None) -> None:
        self.acts.add_on(slot, campaign=self.view.campaign)

    def _add_full(self) -> None:
        self.acts.add_full(self.view.campaign)

    def _zooms(self) -> Handlers:
        at = ZOOMS.index(self.view.cells.scale.zoom)
        wanted = {"view.more": at + 1, "view.less": at - 1}
        return {
            name: partial(self.view.zoom_to, ZOOMS[to])
            for name, to in wanted.items()
            if 0 <= to < len(ZOOMS)
        }

    def _about_campaign(self) -> Handlers:
        """What can be done with the campaign of the row that has the focus."""
        rows = self.view.cells.rows
        row = rows[self.view.row] if self.view.row < len(rows) else None
        handlers = dict[str, Callable[[], object]]()
        if row is None or not self.context.session.is_open:
            return handlers
        if row.undated:
            handlers["campaign.undated"] = partial(self._show_undated, self.view.row)
        if row.campaign is not None:
            handlers["campaign.open"] = partial(self.campaign_wanted.emit, row.key)
        if row.days:
            handlers |= {name: partial(self._move, *move) for name, move in MOVES.items()}
        return handlers

    def _move(self, hold: Hold, days: int) -> None:
        campaign = self.view.cells.rows[self.view.row].campaign
        if campaign is not None:
            self.view.bars.move(campaign, hold, days)

    def _turn(self, steps: int) -> None:
        self.view.go_to(self.view.row, self.view.turn(steps), "")

    def _today(self) -> None:
        today = self.context.today() if self.contents.found is None else self.view.cells.today
        self.view.go_to(self.view.row, today, "")

    def _select_all(self) -> None:
        first, last = self.view.where.in_sight()
        days = self.view.cells.days
        shown = (each.id for each in self.view.cells.in_order())
        self.context.viewpoint.select(each for each in shown if first <= days[each] <= last)

    def _show_undated(self, row: int) -> None:
        """They stand in the tray, selected, from where they can be dragged to their days."""
        key, found = self.view.cells.rows[row].key, self.contents.found
        if found is not None:
            self.context.commands.run("panel.tray")
            self.context.viewpoint.select(found.undated_items.get(key, ()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """That of posts where some are selected, else that of the campaign."""
        point = self.view.viewport().mapFromGlobal(event.globalPos())
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if self.context.viewpoint.selection and not (by_mouse and self._is_on_bar(point)):
            super().contextMenuEvent(event)
        else:
            self.context.commands.menu(CAMPAIGN_MENU, self).popup(event.globalPos())

    def _is_on_bar(self, point: QPoint) -> bool:
        return self.view.where.bar_at(point) is not None

    # What was found

    def ask_again(self) -> None:
        self.contents.ask_now()

    def _look(self) -> None:
        self._retitle()
        if self.isVisible():
            self.counted.emit(*self.view.where.in_sight())

    def _settle(self) -> None:
        self._look()
        self._offer()
        self._show_empty()
        self.posts.refresh()
        shown = ((each.resolved.post.id, each.id) for each in self.view.cells.in_order())
        self.settle_added(tuple(shown))

    def _show_empty(self) -> None:
        found = self.contents.found
        campaigns = found.campaigns if found else ()
        rows = any(each.campaign for each in self.view.cells.rows)
        posts = bool(self.view.cells.cells or self.view.cells.busy)
        if found is None or rows or posts:
            self._stack.setCurrentWidget(self.view)
            return
        self.empty.tell(*(FILTERED_AWAY if campaigns else NONE_YET))
        self._stack.setCurrentWidget(self.empty)

    def _leave_empty(self) -> None:
        found = self.contents.found
        name = "filter.clear" if found and found.campaigns else "page.campaigns"
        self.context.commands.run(name)
