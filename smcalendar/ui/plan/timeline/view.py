"""The timeline: campaigns as bars, posts as dots, key dates as lines."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QToolTip

from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.layout import MORE
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import Place, Slot
from smcalendar.ui.plan.timeline.bars import Bars
from smcalendar.ui.plan.timeline.drops import TimelineDrops
from smcalendar.ui.plan.timeline.edges import SideScroller
from smcalendar.ui.plan.timeline.keys import Keys
from smcalendar.ui.plan.timeline.mouse import Mouse
from smcalendar.ui.plan.timeline.painting import guides_of, paint_over
from smcalendar.ui.plan.timeline.rows import Row
from smcalendar.ui.plan.timeline.table import TimelineTable


class TimelineView(TimelineTable):
    """`more_wanted` gives a cell whose posts are to be listed."""

    day_wanted = Signal(object)
    open_wanted = Signal(str)
    add_wanted = Signal(object)
    more_wanted = Signal(object)
    campaign_wanted = Signal(str)
    announced = Signal(str)

    def __init__(self, context: Context, *, gestures: Gestures, look: Look) -> None:
        super().__init__(context, look)
        self.gestures = gestures
        self.rows_by_key: dict[str, int] = {}
        self.bars = Bars(context, self)
        self._keys = Keys(self)
        self.mouse = Mouse(self)
        self.drops = TimelineDrops(self)
        self.edges = SideScroller(self)
        self.edges.scrolled.connect(self.mouse.follow)
        self.drops.hovered.connect(self._hover)
        self.names.row_wanted.connect(self._go_to_row)
        self.names.campaign_wanted.connect(self.campaign_wanted)
        look.troubles.found.connect(self.cells.tell_items)
        context.viewpoint.selection_changed.connect(self._selected)
        context.viewpoint.cut_changed.connect(self.viewport().update)
        self.fit()

    # What has the focus

    @property
    def slot(self) -> Slot | None:
        """The day that has the focus."""
        return Slot(self.day) if self.cells.rows else None

    @property
    def campaign(self) -> str:
        """The campaign (id) whose row has the focus, or nothing."""
        return self.cells.rows[self.row].key if self.row < len(self.cells.rows) else ""

    def show_day(self, day: dt.date) -> None:
        """Gives the focus to a day, and brings it into view."""
        if day != self.day:
            self.focus_on(self.row, day, "")
            self.bring(day)

    def point_to(self, row: int, day: dt.date, stop: str) -> None:
        """Has the focus go where the mouse is; nothing scrolls away below it."""
        self.focus_on(row, day, stop)
        self.day_wanted.emit(day)

    def go_to(self, row: int, day: dt.date, stop: str) -> None:
        """Has the focus go to a day of a row, and in it to an item, MORE or the cell itself."""
        self.focus_on(row, day, stop)
        self.bring(day)
        self.bring_row(self.row)
        self.day_wanted.emit(day)

    def _go_to_row(self, row: int) -> None:
        self.go_to(row, self.day, "")
        self.context.viewpoint.select(())
        self.setFocus()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Shows other rows; the focus stays on its campaign."""
        key = self.cells.rows[self.row].key if self.row < len(self.cells.rows) else None
        self.cells.show_rows(rows)
        self.rows_by_key = {each.key: number for number, each in enumerate(rows)}
        self.fit_rows()
        if self.place is None and rows:
            self.focus_on(0 if key is None else self.rows_by_key.get(key, 0), self.day, self.stop)

    def settle_focus(self) -> None:
        """Once rows or posts are others: the focus stays, or goes along with its post."""
        place = self.cells.find(self.stop) if self.stop else None
        if place is not None and place != self.place:
            self.go_to(place[0], self.cells.days[self.stop], self.stop)
        elif place is None and self.stop != MORE:
            self.stop = ""

    def follow_to(self, item: str) -> None:
        """Gives the focus to an item that is shown."""
        place = self.cells.find(item)
        if place is not None:
            self.go_to(place[0], self.cells.days[item], item)

    def leave(self, *, forward: bool) -> bool:
        """Gives the focus to what stands before or behind the view."""
        return super().focusNextPrevChild(forward)

    # Where things stand on the page

    def rect_of(self, item: str) -> QRect:
        """Returns where an item is, or the cell that has the focus."""
        return self._outside(self.where.dot(item) or self._current_rect())

    def rect_at(self, slot: Slot) -> QRect:
        """Returns where a day is in the row that has the focus."""
        column = self.cells.scale.column(slot.day)
        return (
            self._outside(self._current_rect())
            if column is None
            else self.cell_rect((self.row, column))
        )

    def cell_rect(self, place: Place) -> QRect:
        """Returns where a cell is."""
        return self._outside(self.where.cell(place))

    def _current_rect(self) -> QRect:
        return self.viewport().rect() if self.place is None else self.where.cell(self.place)

    def _outside(self, rect: QRect) -> QRect:
        return QRect(self.viewport().mapTo(self, rect.topLeft()), rect.size())

    def say(self, text: str) -> None:
        """Has a screen reader say something at once."""
        self.announced.emit(text)
        announce(self, text)

    def _selected(self, ids: tuple[str, ...]) -> None:
        wanted = frozenset(ids)
        changed, self.selection_ids = wanted ^ self.selection_ids, wanted
        self.cells.tell_items(changed)

    def _hover(self, slot: Slot | None, refuses: bool) -> None:
        """A drop changes the day only: the rows where the posts stand show where they will land."""
        if (slot, refuses) != (self.hovered, self.refuses):
            places = map(self.cells.find, self.context.viewpoint.selection)
            self.landing = frozenset(each[0] for each in places if each is not None)
            self.hovered, self.refuses = slot, refuses
            self.viewport().update()

    # What Qt asks for

    def paintEvent(self, event: Any) -> None:
        self.guides = guides_of(self)
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_over(painter, self)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.words.tip(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._keys.press(event))

    def focusNextPrevChild(self, next: bool) -> bool:
        return self._keys.tab(forward=next) or super().focusNextPrevChild(next)
