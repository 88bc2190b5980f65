"""A table whose columns are time: it scrolls without end, and zooms."""

import datetime as dt

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import Place, Slot
from smcalendar.ui.plan.timeline.header import RowHeader, TimeHeader
from smcalendar.ui.plan.timeline.model import TimelineModel
from smcalendar.ui.plan.timeline.painting import Days, Guide, TimelineDelegate
from smcalendar.ui.plan.timeline.scale import ZOOMS, Zoom, scale_around
from smcalendar.ui.plan.timeline.where import Where
from smcalendar.ui.plan.timeline.words import Sayings

NOTCH = 120
"""What Qt calls one step of a wheel."""

WAY = 96
"""How many pixels a step of the wheel scrolls."""

_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


class TimelineTable(QTableView):
    """Shows a `TimelineModel`; `day` is the one that has the focus, in sight or not.

    `hovered` is where something is dragged, `landing` the rows in which it would be let go,
    `drawn` a bar as it will be. `scrolled` tells that other days are in sight, `rescaled` that
    columns stand for others.
    """

    scrolled = Signal()
    rescaled = Signal()
    row_changed = Signal()

    def __init__(self, context: Context, look: Look) -> None:
        super().__init__()
        # One of our own: to wrap one of Qt's, PySide looks at every class of widgets there is.
        self.setViewport(QWidget())
        self.context = context
        self.speech = context.speech
        self.look = look
        self.week_start = 1
        self.stop = ""
        self.day = context.viewpoint.day
        self.selection_ids: frozenset[str] = frozenset(context.viewpoint.selection)
        self.hovered: Slot | None = None
        self.landing: frozenset[int] = frozenset()
        self.refuses = False
        self.drawn: tuple[int, Days] | None = None
        self.guides: tuple[Guide, ...] = ()
        self._turned = 0
        self._slides = False
        self._opened = False
        self.cells = TimelineModel(scale_around(self.day, Zoom.DAY), context.speech, self)
        self.where = Where(self)
        self.words = Sayings(self)
        self.cells.describe = self.words.cell
        self.cells.day_line = self.words.key_date
        self.names = RowHeader(self)
        self._set_up()
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        look.changed.connect(self.fit)
        context.speech.changed.connect(self.fit)

    def _set_up(self) -> None:
        self.setHorizontalHeader(TimeHeader(self))
        self.setVerticalHeader(self.names)
        self.setModel(self.cells)
        self.setItemDelegate(TimelineDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setAutoScroll(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def fit(self) -> None:
        """Gives rows, columns and headers the sizes that their texts need."""
        left = self.where.day_at(0)
        self.where.forget()
        self.horizontalHeader().setDefaultSectionSize(self.where.width)
        self.fit_rows()
        self.names.setFixedWidth(self.names.sizeHint().width())
        self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())
        self.updateGeometries()
        self._scroll_to(left, 0)
        self.viewport().update()

    def fit_rows(self) -> None:
        """Gives the rows the heights that they need."""
        look = self.look
        words = look.bold_metrics.height() + 2 * look.small_metrics.height() + 20
        for row in range(self.cells.rowCount()):
            height = max(self.where.heights(row).row, words)
            if height != self.rowHeight(row):
                self.names.resizeSection(row, height)

    # Which days are in sight

    def zoom_to(self, zoom: Zoom, x: int | None = None) -> None:
        """Shows days, weeks or months; the day at a place, else the one of the focus, stays."""
        if zoom is self.cells.scale.zoom:
            return
        day = self.day if x is None else self.where.day_at(x)
        x = self._x_of_focus() if x is None else x
        self._rescale(day, zoom)
        self._scroll_to(day, x)
        self.rescaled.emit()
        self.scrolled.emit()

    def zoom_by(self, steps: int, x: int | None = None) -> None:
        """Shows more days with positive steps, fewer with negative ones."""
        at = ZOOMS.index(self.cells.scale.zoom) + steps
        self.zoom_to(ZOOMS[min(max(at, 0), len(ZOOMS) - 1)], x)

    def start_weeks(self, week_start: int) -> None:
        """Has weeks begin on another weekday (1 is Monday)."""
        if week_start != self.week_start:
            self.week_start = week_start
            left = self.where.day_at(0)
            self._rescale(left, self.cells.scale.zoom)
            self._scroll_to(left, 0)

    def bring(self, day: dt.date) -> None:
        """Scrolls to a day, unless it can be seen."""
        if self.cells.scale.column(day) is None:
            self._rescale(day, self.cells.scale.zoom)
            self.rescaled.emit()
        room, x = self.viewport().width(), self.where.x(day)
        if x < 0 or x + min(self.columnWidth(0), room) > room:
            self._scroll_to(day, room // 3)

    def turn(self, steps: int) -> dt.date:
        """Scrolls by screens; returns the day to which the focus goes along."""
        columns = max(self.viewport().width() // self.columnWidth(0) - 1, 1)
        x = self._x_of_focus()
        day = self.cells.scale.later(self.day, steps * columns)
        self.bring(day)
        self._scroll_to(day, x)
        return day

    def _x_of_focus(self) -> int:
        x = self.where.x(self.day)
        return x if 0 <= x < self.viewport().width() else self.viewport().width() // 3

    def _rescale(self, day: dt.date, zoom: Zoom) -> None:
        self._slides = True
        row, stop = self.row, self.stop
        self.cells.rescale(scale_around(day, zoom, week_start=self.week_start))
        self.horizontalHeader().setDefaultSectionSize(self.where.width)
        self.updateGeometries()
        self.focus_on(row, self.day, stop)
        self._slides = False

    def _scroll_to(self, day: dt.date, x: int) -> None:
        """Scrolls so that a day begins at a place of the viewport."""
        place = self.cells.scale.place(day) * self.horizontalHeader().defaultSectionSize()
        self.horizontalScrollBar().setValue(round(place) - x)

    def _scrolled(self) -> None:
        if self._slides:
            return
        bar, room = self.horizontalScrollBar(), self.viewport().width()
        if bar.maximum() > 2 * room:
            past_end = bar.value() > bar.maximum() - room
            self._slide((past_end - (bar.value() < room)) * self.cells.scale.columns // 3)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.scrolled.emit()

    def _slide(self, columns: int) -> None:
        """There are always more days: the columns stand for others, and what is seen stays."""
        scale = self.cells.scale.moved(columns)
        if scale == self.cells.scale:
            return
        self._slides = True
        left, row, stop = self.where.day_at(0), self.row, self.stop
        x = self.where.x(left)
        self.cells.rescale(scale)
        self._scroll_to(left, x)
        self.focus_on(row, self.day, stop)
        self._slides = False
        self.rescaled.emit()

    # What has the focus

    @property
    def row(self) -> int:
        return max(self.currentIndex().row(), 0)

    @property
    def place(self) -> Place | None:
        """The cell that has the focus, where a column stands for it."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def focus_on(self, row: int, day: dt.date, stop: str) -> None:
        """Gives the focus to a day of a row, and in it to an item, MORE or the cell itself."""
        column, before = self.cells.scale.column(day), self.currentIndex().row()
        row = max(min(row, self.cells.rowCount() - 1), 0)
        index = QModelIndex() if column is None else self.cells.index(row, column)
        self.day, self.stop = day, stop
        self.selectionModel().setCurrentIndex(index, _KEEP)
        self.viewport().update()
        self.names.viewport().update()
        if row != before:
            self.row_changed.emit()

    def bring_row(self, row: int) -> None:
        """Scrolls to a row, unless all of it can be seen."""
        top, bar = self.rowViewportPosition(row), self.verticalScrollBar()
        below = top + self.rowHeight(row) - self.viewport().height()
        if top < 0 or below > 0:
            bar.setValue(bar.value() + (top if top < 0 else below))

    # What Qt asks for

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes through time, with Shift through the rows; with Ctrl it zooms."""
        event.accept()
        keys, turned = event.modifiers(), event.angleDelta().y() or event.angleDelta().x()
        if keys & Qt.KeyboardModifier.ControlModifier:
            self._turned += turned
            steps = int(self._turned / NOTCH)
            self._turned -= steps * NOTCH
            self.zoom_by(-steps, round(event.position().x()))
            return
        shift = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        bar = self.verticalScrollBar() if shift else self.horizontalScrollBar()
        pixels = event.pixelDelta().x() or event.pixelDelta().y()
        bar.setValue(bar.value() - (pixels or turned * WAY // NOTCH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.names.setFixedWidth(self.names.sizeHint().width())
        if not self._opened and event.size().width() > 0 and self.isVisible():
            self._opened = True
            self._scroll_to(self.day, event.size().width() // 3)
        self.scrolled.emit()
