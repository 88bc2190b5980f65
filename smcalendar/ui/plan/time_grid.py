"""Days as columns of half hours: a week, or one day."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.layout import needed_height
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.model import WRAPPED
from smcalendar.ui.plan.periods import ANY_TIME, HALF_HOUR, Period, Place, row_of
from smcalendar.ui.plan.view import PlanView

MORNING = dt.time(8)
"""Where a time grid opens."""

MOST_OF_HEIGHT = 0.4
"""How much of the view the row above the hours takes at most."""

AROUND_DAY = 6
"""How many pixels stand around the name of a day."""

_Hint = QAbstractItemView.ScrollHint


class TimeGrid(PlanView):
    """Items stand in the half hour in which they start; rows grow with what they hold.

    The row of what has no time stays above the hours, which are scrolled behind it.
    """

    def __init__(self, context: Context, period: Period, *, gestures: Gestures, look: Look) -> None:
        super().__init__(context, period, gestures=gestures, look=look)
        self._opened = False
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._any_time = ToneLabel(context.theme, parent=self.verticalHeader())
        self._any_time.setAutoFillBackground(True)
        self._any_time.setMargin(4)
        self._any_time.show()
        self.fit()

    def has_header(self, row: int) -> bool:
        return row == ANY_TIME

    def fit(self) -> None:
        header, bar = self.verticalHeader(), self.verticalScrollBar()
        top = self.rowAt(self._top)
        heights = [self._height(row) for row in range(self.cells.rowCount())]
        changed = [row for row, height in enumerate(heights) if header.sectionSize(row) != height]
        for row in changed:
            header.resizeSection(row, heights[row])
        if changed and top > ANY_TIME:
            # What grew above must not push away what one looks at.
            self.updateGeometries()
            bar.setValue(header.sectionPosition(top) - self._top)
        any_time = self.cells.headerData(ANY_TIME, header.orientation())
        width = max(self.look.metrics.horizontalAdvance(each) for each in (any_time, "00:00"))
        header.setFixedWidth(width + 16)
        self.horizontalHeader().setFixedHeight(self._header_height())
        self._any_time.setText(any_time)
        self._any_time.setGeometry(0, 0, header.width(), self._top - 1)

    def _header_height(self) -> int:
        header, days = self.horizontalHeader(), range(self.cells.columnCount())
        room = QRect(0, 0, self.viewport().width() // len(days) - 2 * AROUND_DAY, self.height())
        measure = self.look.bold_metrics.boundingRect
        names = (self.cells.headerData(day, header.orientation()) for day in days)
        return max(measure(room, WRAPPED, each).height() for each in names) + 2 * AROUND_DAY

    @property
    def _top(self) -> int:
        """Where the hours begin that are in sight."""
        return self.rowHeight(ANY_TIME)

    def sight(self, row: int) -> QRect:
        return super().sight(row).adjusted(0, 0 if row == ANY_TIME else self._top, 0, 0)

    def _height(self, row: int) -> int:
        fullest = max(self._lines((row, c)) for c in range(self.cells.columnCount()))
        sizes, lanes, header = self.look.sizes, self.cells.lanes_in(row).count, self.has_header(row)
        sizes = sizes if fullest else sizes._replace(chip=self.look.line + 2)
        needed = needed_height(max(fullest, 1), lanes=lanes, sizes=sizes, header=header)
        if row != ANY_TIME:
            return needed
        least = needed_height(1, lanes=lanes, sizes=sizes, header=header) + sizes.more
        return min(needed, max(round(self.viewport().height() * MOST_OF_HEIGHT), least))

    def _lines(self, place: Place) -> int:
        """What stands beside the items has a line below them."""
        chips, extras = self.cells.chips(place), self.cells.extras_in(place)
        return len(chips) + (1 if chips and extras else 0)

    def row_for(self, place: Place) -> int:
        return row_of(MORNING) if self.place is None else self.place[0]

    def open_at(self, time: dt.time) -> None:
        """Scrolls to a clock time."""
        self.scrollTo(self.cells.index(row_of(time), 0), _Hint.PositionAtTop)

    # What Qt asks for

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            self.open_at(MORNING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def indexAt(self, point: QPoint) -> QModelIndex:
        if 0 <= point.y() < self._top:
            return self.cells.index(ANY_TIME, self.columnAt(point.x()))
        return super().indexAt(point)

    def visualRect(self, index: Any) -> QRect:
        rect = super().visualRect(index)
        if index.row() == ANY_TIME:
            rect.moveTop(0)
        return rect

    def scrollTo(self, index: Any, hint: Any = _Hint.EnsureVisible) -> None:
        if index.row() == ANY_TIME:
            return
        super().scrollTo(index, hint)
        behind = self._top - self.visualRect(index).top()
        if behind > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - behind)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()  # What was scrolled along was the row that stays, too.

    # What is painted over the hours

    def paint_over(self, painter: QPainter) -> None:
        self._paint_now(painter)
        if self.verticalScrollBar().value():
            self._paint_any_time(painter)

    def _paint_now(self, painter: QPainter) -> None:
        zone = self.gestures.zone
        if not zone:
            return
        from smcalendar.domain.resolved import zone_named

        now = self.context.clock().astimezone(zone_named(zone))
        place = self.cells.period.place(now.date(), now.time())
        if place is None:
            return
        cell = self.where.cell(place)
        y = cell.top() + cell.height() * (now.minute % HALF_HOUR) // HALF_HOUR
        painter.setPen(QPen(self.look.colour("danger"), 2))
        painter.drawLine(QPoint(cell.left(), y), QPoint(cell.right(), y))
        painter.setBrush(self.look.colour("danger"))
        painter.drawEllipse(QPoint(cell.left() + 3, y), 3, 3)

    def _paint_any_time(self, painter: QPainter) -> None:
        painter.fillRect(0, 0, self.viewport().width(), self._top, self.look.colour("line"))
        option = QStyleOptionViewItem()
        for column in range(self.cells.columnCount()):
            index = self.cells.index(ANY_TIME, column)
            option.rect = self.visualRect(index)  # pyright: ignore[reportAttributeAccessIssue]
            self.itemDelegate().paint(painter, option, index)
