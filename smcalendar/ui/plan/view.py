"""The table of days that week rows and time grids share: its focus, selection and painting."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolTip, QWidget

from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.plan.bars import Bar
from smcalendar.ui.plan.delegate import CellDelegate
from smcalendar.ui.plan.drops import Drops
from smcalendar.ui.plan.edges import EdgeScroller
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.keys import Keys
from smcalendar.ui.plan.layout import MORE
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.model import PlanModel
from smcalendar.ui.plan.mouse import Mouse
from smcalendar.ui.plan.overlay import key_date, paint_bars, tip_at
from smcalendar.ui.plan.periods import Period, Place, Slot
from smcalendar.ui.plan.where import Where

_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


class PlanView(QTableView):
    """Shows the cells of a `PlanModel`; `stop` is the item (or MORE) that has the focus in one."""

    day_wanted = Signal(object)
    open_wanted = Signal(str)
    add_wanted = Signal(object)
    more_wanted = Signal(object)
    period_wanted = Signal(object)
    campaign_wanted = Signal(str)
    announced = Signal(str)
    focus_moved = Signal()
    peek_wanted = Signal()
    extra_wanted = Signal(object)
    extra_dragged = Signal(object)

    def __init__(self, context: Context, period: Period, *, gestures: Gestures, look: Look) -> None:
        super().__init__()
        # One of our own: to wrap one of Qt's, PySide looks at every class of widgets there is.
        self.setViewport(QWidget())
        self.context = context
        self.speech = context.speech
        self.look = look
        self.gestures = gestures
        self.lunar_days: bool | None = None
        self.stop = ""
        self.hovered: Slot | None = None
        self.refuses = False
        self.selection_ids: frozenset[str] = frozenset(context.viewpoint.selection)
        self.cells = PlanModel(period, context.speech, self)
        self.cells.describe = self._described
        self.cells.today = context.viewpoint.day
        self.where = Where(self)
        self.troubles = look.troubles
        self._keys = Keys(self)
        self.mouse = Mouse(self)
        self.setModel(self.cells)
        self.setItemDelegate(CellDelegate(self))
        self._set_up()
        self.drops = Drops(self.viewport(), self.where.drop_at, gestures=gestures, look=look)
        self.drops.hovered.connect(self._hover)
        self.edges = EdgeScroller(self)
        self.troubles.found.connect(self.cells.tell_items)
        context.viewpoint.selection_changed.connect(self._selected)
        context.viewpoint.cut_changed.connect(self.viewport().update)
        look.changed.connect(self.fit)
        look.changed.connect(self.viewport().update)
        context.speech.changed.connect(self.fit)

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setMinimumSectionSize(8)

    def fit(self) -> None:
        """Gives the rows the heights that they need; what differs is painted without that."""

    def has_header(self, row: int) -> bool:
        """Says whether a row of cells begins with a line for the day."""
        return True

    def sight(self, row: int) -> QRect:
        """Returns the part of the viewport in which a row can be seen."""
        return self.viewport().rect()

    # The day that has the focus

    @property
    def place(self) -> Place | None:
        """The cell that has the focus."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    @property
    def slot(self) -> Slot | None:
        """What the cell that has the focus stands for."""
        return None if self.place is None else self.cells.period.slot(*self.place)

    def show_day(self, day: dt.date) -> None:
        """Makes the cell of a day the current one."""
        place = self.cells.period.place(day)
        if place is None or (self.slot is not None and self.slot.day == day):
            return
        self._focus((self.row_for(place), place[1]), "")

    def row_for(self, place: Place) -> int:
        """Returns the row in which the focus comes to a day."""
        return place[0]

    def go_to_day(self, day: dt.date) -> None:
        """Has the focus go to a day, wherever that is."""
        self.day_wanted.emit(day)
        self.show_day(day)

    def go_to_place(self, place: Place, stop: str) -> None:
        """Gives the focus to a cell, and in it to an item, MORE or the cell itself."""
        self._focus(place, stop)
        self.day_wanted.emit(self.cells.period.slot(*place).day)

    def _focus(self, place: Place, stop: str) -> None:
        index = self.cells.index(*place)
        self.stop = stop
        self.selectionModel().setCurrentIndex(index, _KEEP)
        self.update(index)
        self.scrollTo(index)
        self.focus_moved.emit()

    def follow(self) -> None:
        """Lets the focus go along when its item has moved; what is gone is left."""
        if not self.stop or self.place is None:
            return
        if self.cells.extra(self.stop) is not None:
            return
        place = self.place if self.stop == MORE else self.cells.find(self.stop)
        if place is None or (self.stop == MORE and self.where.laid(place).more is None):
            self.stop = ""
        elif place != self.place:
            self.go_to_place(place, self.stop)

    def follow_to(self, item: str) -> None:
        """Gives the focus to an item that is shown."""
        place = self.cells.find(item)
        if place is not None:
            self.go_to_place(place, item)

    def go_to_bar(self, bar: Bar) -> None:
        """Means what lasts: a campaign is wanted, an item selected."""
        if bar.campaign is not None:
            self.campaign_wanted.emit(bar.campaign.id)
        else:
            self.context.viewpoint.select((bar.span.id,))

    def leave(self, *, forward: bool) -> bool:
        """Gives the focus to what stands before or behind the view."""
        return super().focusNextPrevChild(forward)

    # Where things stand on the page

    def rect_of(self, item: str) -> QRect:
        """Returns where an item is, or the cell that has the focus."""
        rect = self.where.chip(item)
        return self._rect(self.place) if rect is None else self._outside(rect)

    def rect_at(self, slot: Slot) -> QRect:
        """Returns the cell of a day or half hour."""
        return self._rect(self.cells.period.place(slot.day, slot.time))

    def _rect(self, place: Place | None) -> QRect:
        inside = self.viewport().rect() if place is None else self.where.cell(place)
        return self._outside(inside)

    def _outside(self, rect: QRect) -> QRect:
        return QRect(self.viewport().mapTo(self, rect.topLeft()), rect.size())

    # The selection

    def select_to(self, item: str) -> None:
        """Selects from what is selected first to an item, in the order of time."""
        self.context.viewpoint.select_to(item, [each.id for each in self.cells.in_order()])

    def _selected(self, ids: tuple[str, ...]) -> None:
        wanted = frozenset(ids)
        changed = wanted ^ self.selection_ids
        self.selection_ids = wanted
        self.cells.tell_items(changed)

    def say(self, text: str) -> None:
        """Has a screen reader say something at once."""
        self.announced.emit(text)
        announce(self, text)

    def _described(self, place: Place) -> str:
        from smcalendar.ui.plan.spoken import spoken_cell

        slot, shown = self.cells.period.slot(*place), self.has_header(place[0])
        spans = tuple(self.cells.lanes_in(place[0]).on(slot.day))
        return spoken_cell(
            slot,
            self.cells.chips(place),
            self.speech,
            errors_of=self.troubles.errors_of,
            key_date=key_date(self, slot.day) if shown else "",
            campaigns=[each.name for each in spans if each.campaign],
            lasting=[each.name for each in spans if each.chip and each.first < slot.day],
            extras=self.cells.extras_in(place),
        )

    def _hover(self, slot: Slot | None, refuses: bool) -> None:
        if (slot, refuses) == (self.hovered, self.refuses):
            return
        for each in (self.hovered, slot):
            place = self.cells.period.place(each.day, each.time) if each else None
            if place is not None:
                self.viewport().update(self.where.cell(place))
        self.hovered, self.refuses = slot, refuses

    # What Qt asks for

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.paint_over(painter)
        paint_bars(painter, self)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """Paints what lies over the cells, and below the bars."""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(tip_at(self, event.pos())), self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self._keys.press(event))

    def focusNextPrevChild(self, next: bool) -> bool:
        return self._keys.tab(forward=next) or super().focusNextPrevChild(next)
