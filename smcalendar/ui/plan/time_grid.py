"""Days as columns of half hours: a week, or one day."""

import datetime as dt

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton

from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.layout import needed_height
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import ANY_TIME, HALF_HOUR, Period, Place, row_of
from smcalendar.ui.plan.view import PlanView

MORNING = dt.time(8)
"""Where a time grid opens."""

MINUTE = 60_000


class TimeGrid(PlanView):
    """Items stand in the half hour in which they start; rows grow with what they hold."""

    def __init__(self, context: Context, period: Period, *, gestures: Gestures, look: Look) -> None:
        super().__init__(context, period, gestures=gestures, look=look)
        self._opened = False
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.up = QPushButton(self)
        self.up.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.up.clicked.connect(self.scrollToTop)
        self.up.hide()
        self.verticalScrollBar().valueChanged.connect(self._hint)
        self._minutes = QTimer(self)
        self._minutes.timeout.connect(self.viewport().update)
        self._minutes.start(MINUTE)
        self.fit()

    def has_header(self, row: int) -> bool:
        return row == ANY_TIME

    def fit(self) -> None:
        header, top = self.verticalHeader(), self.rowAt(0)
        heights = [self._height(row) for row in range(self.cells.rowCount())]
        changed = [row for row, height in enumerate(heights) if header.sectionSize(row) != height]
        for row in changed:
            header.resizeSection(row, heights[row])
        if changed and top > ANY_TIME:
            # What grew above must not push away what one looks at.
            self.verticalScrollBar().setValue(header.sectionPosition(top))
        words = (self.cells.headerData(ANY_TIME, header.orientation()), "00:00")
        width = max(self.look.metrics.horizontalAdvance(each) for each in words)
        header.setFixedWidth(width + 16)
        self._hint()

    def _hint(self) -> None:
        """What has no time stands at the top; a button says so while that is out of sight."""
        columns = range(self.cells.columnCount())
        count = sum(len(self.cells.chips((ANY_TIME, column))) for column in columns)
        out = self.rowViewportPosition(ANY_TIME) + self.rowHeight(ANY_TIME) <= 0
        self.up.setText(self.speech.t("↑ %n at any time", "posts", count))
        self.up.adjustSize()
        left = self.viewport().x() + (self.viewport().width() - self.up.width()) // 2
        self.up.move(left, self.viewport().y() + 4)
        self.up.setVisible(bool(count) and out)

    def _height(self, row: int) -> int:
        fullest = max(len(self.cells.chips((row, c))) for c in range(self.cells.columnCount()))
        lanes = self.cells.lanes_in(row).count
        header = self.has_header(row)
        return needed_height(max(fullest, 1), lanes=lanes, sizes=self.look.sizes, header=header)

    def row_for(self, place: Place) -> int:
        return row_of(MORNING) if self.place is None else self.place[0]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._opened:
            self._opened = True
            self.open_at(MORNING)

    def open_at(self, time: dt.time) -> None:
        """Scrolls to a clock time."""
        index = self.cells.index(row_of(time), 0)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def paint_over(self, painter: QPainter) -> None:
        """Paints the line of now."""
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
