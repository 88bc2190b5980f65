"""What stands above and before a timeline: months, days and key dates; names of campaigns."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from smcalendar import datewords
from smcalendar.ui.plan.periods import months_later
from smcalendar.ui.plan.timeline.model import row_name
from smcalendar.ui.plan.timeline.scale import Scale, Zoom
from smcalendar.ui.plan.timeline.spoken import undated_told

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.table import TimelineTable

WIDTH = 16
"""How many times as wide as two digits the names of campaigns are."""

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SATURDAY = 6


class TimeHeader(QHeaderView):
    """Three lines: months or years, the columns, and the names of key dates."""

    def __init__(self, view: "TimelineTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        # One of our own: to wrap one of Qt's, PySide looks at every class of widgets there is.
        self.setViewport(QWidget())
        self._view = view
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)

    @property
    def line(self) -> int:
        """Returns how high one of its lines is."""
        return self._view.look.metrics.height() + 4

    def sizeHint(self) -> QSize:
        return QSize(0, 3 * self.line)

    def paintEvent(self, event: Any) -> None:
        view, look = self._view, self._view.look
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("window"))
        self._paint_months(painter)
        first, last = view.where.in_sight()
        scale = view.cells.scale
        columns = range(scale.column(first) or 0, (scale.column(last) or 0) + 1)
        for column in columns:
            self._paint_column(painter, column)
        self._paint_key_names(painter)
        bottom = self.viewport().height() - 1
        painter.fillRect(0, bottom, self.viewport().width(), 1, look.colour("line"))
        painter.end()

    def _paint_months(self, painter: QPainter) -> None:
        """Each name stays in sight for as long as any of its days does."""
        view, look = self._view, self._view.look
        painter.setFont(look.bold)
        months = tuple(_parts(view.cells.scale, *view.where.in_sight()))
        for start, end in months:
            left, right = view.where.x(start), view.where.x(end)
            text = self._month(start)
            x = min(max(left, 0) + 8, right - look.width(text) - 8)
            if left > 0:
                painter.fillRect(left, 0, 1, 2 * self.line, look.colour("line"))
            painter.setPen(look.colour("text"))
            painter.drawText(QRect(x, 0, right - x, self.line), _LEFT, text)

    def _month(self, start: dt.date) -> str:
        view = self._view
        by_year = view.cells.scale.zoom is Zoom.MONTH
        return str(start.year) if by_year else datewords.month(start, view.speech.lang)

    def _paint_column(self, painter: QPainter, column: int) -> None:
        view, look, scale = self._view, self._view.look, self._view.cells.scale
        span, x = scale.span(column), self.sectionViewportPosition(column)
        rect = QRect(x, self.line, self.sectionSize(column), self.line)
        today = span.first <= view.cells.today <= span.last
        rests = scale.zoom is Zoom.DAY and span.first.isoweekday() >= _SATURDAY
        if today:
            width = look.width(self._label(column)) + 14
            pill = QRect(rect.center().x() - width // 2, rect.top(), width, rect.height() - 2)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(pill & rect, pill.height() / 2, pill.height() / 2)
            painter.restore()
        painter.setFont(look.bold if today else look.font)
        painter.setPen(look.colour("on_accent" if today else "quiet" if rests else "text"))
        painter.drawText(rect, _CENTRE, self._label(column))

    def _label(self, column: int) -> str:
        view, span = self._view, self._view.cells.scale.span(column)
        lang = view.speech.lang
        if view.cells.scale.zoom is Zoom.DAY:
            return f"{span.first.day} {datewords.narrow_weekday(span.first, lang)}"
        if view.cells.scale.zoom is Zoom.WEEK:
            return f"{span.first.day}–{span.last.day}"
        return datewords.short_month(span.first, lang)

    def _paint_key_names(self, painter: QPainter) -> None:
        """A name has the room up to the next one, or as much as it needs."""
        view, look = self._view, self._view.look
        marks = view.words.key_marks()
        ends = [view.where.x(each.day) for each in marks[1:]]
        painter.setFont(look.small)
        for mark, end in zip(marks, (*ends, self.viewport().width()), strict=False):
            x = view.where.x(mark.day)
            room = QRect(x + 3, 2 * self.line, end - x - 6, self.line)
            painter.setPen(look.colour(mark.tone))
            if room.width() > look.small_metrics.height():
                painter.drawText(room, _LEFT, look.cut_small(mark.name, room.width()))
            painter.fillRect(x, 2 * self.line, 1, self.line, look.colour(mark.tone))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.wheelEvent(event)


def _parts(scale: Scale, first: dt.date, last: dt.date) -> Iterator[tuple[dt.date, dt.date]]:
    """Yields first days of the months, or years, in sight, each with that of the next."""
    by_year = scale.zoom is Zoom.MONTH
    start = first.replace(day=1, month=1 if by_year else first.month)
    while start <= last:
        following = months_later(start, 12 if by_year else 1)
        yield start, following
        start = following


class RowHeader(QHeaderView):
    """Names of campaigns; `undated_wanted` gives the row whose posts without a date are wanted."""

    undated_wanted = Signal(int)
    row_wanted = Signal(int)
    campaign_wanted = Signal(str)

    def __init__(self, view: "TimelineTable") -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self.setViewport(QWidget())
        self._view = view
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        look = self._view.look
        width = look.metrics.horizontalAdvance("00") * WIDTH
        return QSize(min(width, self._view.width() * 2 // 5), 0)

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        below = self.viewport().rect().adjusted(0, self.length() - self.offset(), 0, 0)
        painter.fillRect(below, self._view.look.colour("page"))
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, number: int) -> None:
        view, look = self._view, self._view.look
        row = view.cells.rows[number]
        painter.save()
        current = view.hasFocus() and view.place is not None and view.place[0] == number
        painter.fillRect(rect, look.colour("selection" if current else "page"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), look.colour("line"))
        if row.begins_brand and number:
            line = QRect(rect.left(), rect.top() - 1, rect.width(), 2)
            painter.fillRect(line, look.colour("control_line"))
        if row.campaign is not None:
            bar = QRect(rect.left(), rect.top() + 5, 4, rect.height() - 10)
            painter.fillRect(bar, QColor(row.campaign.colour))
        self._paint_words(painter, rect.adjusted(12, 5, -8, -4), number)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, number: int) -> None:
        view, look, row = self._view, self._view.look, self._view.cells.rows[number]
        painter.setFont(look.bold)
        painter.setPen(look.colour("text" if row.campaign else "quiet"))
        first = QRect(rect.left(), rect.top(), rect.width(), look.bold_metrics.height())
        name = row_name(row, view.speech)
        cut = look.bold_metrics.elidedText(name, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(first, _LEFT, cut)
        painter.setFont(look.small)
        painter.setPen(look.colour("quiet"))
        small = look.small_metrics.height()
        second = QRect(rect.left(), first.bottom() + 3, rect.width(), small)
        days = datewords.days(*row.days, view.speech.lang) if row.days else ""
        about = " · ".join(filter(None, (row.brand, days)))
        painter.drawText(second, _LEFT, look.cut_small(about, rect.width()))
        if row.undated:
            self._paint_undated(painter, self.strip(number), undated_told(row, view.speech))

    def _paint_undated(self, painter: QPainter, rect: QRect, text: str) -> None:
        look = self._view.look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("control_line"))
        painter.setBrush(look.colour("chip"))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(look.colour("text"))
        painter.drawText(rect, _CENTRE, look.cut_small(text, rect.width() - 8))

    def strip(self, number: int) -> QRect:
        """Returns where a row says how many posts have no date."""
        view, look = self._view, self._view.look
        small = look.small_metrics.height()
        top = self.sectionViewportPosition(number) + 5 + look.bold_metrics.height() + small + 7
        text = undated_told(view.cells.rows[number], view.speech)
        width = min(look.small_metrics.horizontalAdvance(text) + 16, self.width() - 20)
        return QRect(12, top, width, small + 4)

    # What Qt asks for

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.logicalIndexAt(event.position().toPoint())
        if number < 0:
            return
        self.row_wanted.emit(number)
        if self._is_on_strip(number, event.position().toPoint()):
            self.undated_wanted.emit(number)

    def _is_on_strip(self, number: int, point: QPoint) -> bool:
        return bool(self._view.cells.rows[number].undated) and self.strip(number).contains(point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        number = self.logicalIndexAt(point)
        campaign = self._view.cells.rows[number].campaign if number >= 0 else None
        if campaign is not None and not self._is_on_strip(number, point):
            self.campaign_wanted.emit(campaign.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over the names the wheel goes through the campaigns."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y() // 2)
        event.accept()
