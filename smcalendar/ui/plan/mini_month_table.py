"""The table of a small month: a day is gone to, and takes posts that are dropped on it."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView

from smcalendar.domain.weeks import YEARS
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import ENTER_KEYS
from smcalendar.ui.kit.signs import draw_sign
from smcalendar.ui.plan.drops import Drops
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.mini_month_model import WEEKS, MonthModel
from smcalendar.ui.plan.painting import paint_ring
from smcalendar.ui.plan.periods import Slot, months_later

_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate
_CENTRE = Qt.AlignmentFlag.AlignCenter
_KEY = Qt.Key
_DAYS: Mapping[int, int] = {
    int(_KEY.Key_Left): -1,
    int(_KEY.Key_Right): 1,
    int(_KEY.Key_Up): -7,
    int(_KEY.Key_Down): 7,
}
_MONTHS: Mapping[int, int] = {int(_KEY.Key_PageUp): -1, int(_KEY.Key_PageDown): 1}
_ENDS: Mapping[int, int] = {int(_KEY.Key_Home): 0, int(_KEY.Key_End): 6}
_OWN = frozenset({*_DAYS, *_MONTHS, *_ENDS})
_SUNDAY = 7


def _or_stay(goal: dt.date, day: dt.date) -> dt.date:
    """Nothing leads to years that no date may lie in."""
    return goal if goal.year in YEARS else day


class MonthTable(QTableView):
    """`chosen` tells the day that is clicked or entered, `looked_at` the one with the focus."""

    chosen = Signal(object)
    looked_at = Signal(object)

    def __init__(self, context: Context, model: MonthModel, gestures: Gestures) -> None:
        super().__init__()
        self.context = context
        self.days = model
        self.look = Look(context.theme, self)
        self.hovered: dt.date | None = None
        self.refuses = False
        self.setModel(model)
        self.setItemDelegate(_DayPainter(self))
        self._set_up()
        self.drops = Drops(self.viewport(), self.slot_at, gestures=gestures, look=self.look)
        self.drops.hovered.connect(self._hover)
        self.look.changed.connect(self.fit)
        self.fit()

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(8)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(_CENTRE)
        header.setStyleSheet("QHeaderView::section { padding: 4px 0; }")

    def fit(self) -> None:
        """Takes the height that the size of text needs."""
        row = self.look.metrics.height() + self.figure_size + 10
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(8)
        rows.setDefaultSectionSize(row)
        self.horizontalHeader().setFont(self.look.small)
        self.setFixedHeight(row * WEEKS + self.horizontalHeader().sizeHint().height() + 2)

    @property
    def figure_size(self) -> int:
        """How large the figure of the worst state is, in pixels."""
        return max(self.look.small_metrics.ascent() - 1, 7)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, self.height())

    def slot_at(self, point: QPoint) -> Slot | None:
        """Returns the day at a point of the viewport; it says nothing about the clock time."""
        index = self.indexAt(point)
        return Slot(self.days.day(index)) if index.isValid() else None

    def current_day(self) -> dt.date | None:
        """Returns the day that has the focus."""
        index = self.currentIndex()
        return self.days.day(index) if index.isValid() else None

    def look_at(self, day: dt.date) -> None:
        """Gives the focus to a day, and shows its month when it is of another one."""
        if self.days.period.is_grey(day) or not self.days.index_of(day).isValid():
            self.days.turn_to(day)
        self.selectionModel().setCurrentIndex(self.days.index_of(day), _KEEP)
        self.viewport().update()
        self.looked_at.emit(day)

    def _hover(self, slot: Slot | None, refuses: bool) -> None:
        day = None if slot is None else slot.day
        if (day, refuses) != (self.hovered, self.refuses):
            self.hovered, self.refuses = day, refuses
            self.viewport().update()

    # What Qt asks for

    def event(self, event: QEvent) -> bool:
        """Keys that turn pages elsewhere mean this month while it has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self.current_day() or self.context.viewpoint.day
        goal = self._goal(event.key(), day)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in ENTER_KEYS:
            self.chosen.emit(day)
        elif plain and goal is not None:
            self.look_at(goal)
        else:
            event.ignore()

    def _goal(self, key: int, day: dt.date) -> dt.date | None:
        if key in _DAYS:
            return _or_stay(day + dt.timedelta(days=_DAYS[key]), day)
        if key in _MONTHS:
            return _or_stay(months_later(day, _MONTHS[key]), day)
        place = self.days.period.place(day)
        if key not in _ENDS or place is None:
            return None
        return self.days.period.days[place[0] * 7 + _ENDS[key]]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        slot = self.slot_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and slot is not None:
            self.chosen.emit(slot.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged out of it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click may have shown another month, where the second means nothing."""


class _DayPainter(QStyledItemDelegate):
    """Paints a day: its number, and below it the figure of the worst state of its posts."""

    def __init__(self, table: MonthTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        table, rect = self._table, option.rect
        day, look = table.days.day(index), table.look
        painter.fillRect(rect, look.colour(self._ground(day)))
        number = QRect(rect.left(), rect.top() + 2, rect.width(), look.metrics.height() + 2)
        self._paint_number(painter, number, day)
        busy = table.days.busy.get(day)
        if busy is not None:
            size = table.figure_size
            at = QRectF(rect.center().x() - size // 2, number.bottom() + 3, size, size)
            draw_sign(painter, busy.worst, at, look.theme)
        if table.hasFocus() and index == table.currentIndex():
            paint_ring(painter, look, rect)

    def _paint_number(self, painter: QPainter, rect: QRect, day: dt.date) -> None:
        table, look = self._table, self._table.look
        tone = self._tone(day)
        if day == table.days.today:
            width = max(look.bold_metrics.horizontalAdvance("00") + 10, rect.height())
            width = min(width, rect.width() - 2)
            pill = QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height())
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.restore()
            tone = "on_accent"
        is_there = day in (table.context.viewpoint.day, table.days.today)
        painter.setFont(look.bold if is_there else look.font)
        painter.setPen(look.colour(tone))
        painter.drawText(rect, _CENTRE, str(day.day))

    def _ground(self, day: dt.date) -> str:
        table = self._table
        if day == table.hovered:
            return "refused" if table.refuses else "drop"
        if day == table.context.viewpoint.day:
            return "selection"
        return "grey_day" if table.days.period.is_grey(day) else "page"

    def _tone(self, day: dt.date) -> str:
        key_day = self._table.days.key_days.get(day)
        if (key_day is not None and key_day.is_red) or day.isoweekday() == _SUNDAY:
            return "holiday"
        return "quiet" if self._table.days.period.is_grey(day) else "text"
