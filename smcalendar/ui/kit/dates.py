"""Fields for a day, which a small calendar helps to choose, and for a time of day."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smcalendar import datewords
from smcalendar.domain.translation import N_
from smcalendar.domain.typed_times import time_meant
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import LineField
from smcalendar.ui.kit.icon_button import icon_button
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.kit.typed import day_meant

_LOCALES = {
    "zh_TW": QLocale(QLocale.Language.Chinese, QLocale.Country.Taiwan),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}

AROUND = 20
"""Pixels of a field beside its text."""


class _DayLine(LineField):
    """Never narrower than a day is."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        day = self.fontMetrics().horizontalAdvance("2026-11-23")
        return QSize(day + AROUND, least.height())


class DateField(QWidget):
    """A day or none. `edited` gives what was meant, `wrong` what was typed and is no day."""

    edited = Signal(object)
    wrong = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._day: dt.date | None = None
        self._is_wrong = False
        self.line = _DayLine(self)
        self.button = icon_button(context, "calendar", N_("Field", "Choose a day"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.left.connect(self.commit)
        self.button.clicked.connect(self._open)
        context.speech.say(self.line.setPlaceholderText, N_("Field", "no date"))
        context.speech.changed.connect(self._say)

    def value(self) -> dt.date | None:
        return self._day

    def show_value(self, day: dt.date | None) -> None:
        """Shows another day than before; what is typed in place of the same one stays."""
        if day != self._day:
            self.begin(day)

    def begin(self, day: dt.date | None) -> None:
        """Shows a day, whatever stands there."""
        self._day = day
        self._is_wrong = False
        self.line.show_text(_day_shown(day))
        self.line.forget_steps()
        self._say()

    def is_wrong(self) -> bool:
        """Says whether what stands here is no day."""
        return self._is_wrong

    def set_locked(self, locked: bool) -> None:
        self.line.setReadOnly(locked)
        self.button.setEnabled(not locked)

    def setAccessibleName(self, name: str) -> None:
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        self.line.setAccessibleDescription(text)

    def _say(self) -> None:
        day = self._day
        self.line.setToolTip("" if day is None else datewords.date(day, self._context.speech.lang))

    def refused(self, day: dt.date | None) -> None:
        """Says that what was told could not be kept: it stands here, and that is stored."""
        self._day = day
        self._is_wrong = True
        self._say()

    def commit(self) -> None:
        """Tells what was typed, if it is another day."""
        text = self.line.text()
        if self.line.isReadOnly() or (text == _day_shown(self._day) and not self._is_wrong):
            return
        try:
            day = day_meant(text, self._context.today())
        except ValueError:
            self._is_wrong = True
            self.wrong.emit(text)
        else:
            self._choose(day)

    def _choose(self, day: dt.date | None) -> None:
        another = day != self._day or self._is_wrong
        self.begin(day)
        if another:
            self.edited.emit(day)

    def _open(self) -> None:
        popup = DayPopup(self, self._context, self._day or self._context.today())
        popup.chosen.connect(self._choose)
        popup.open_under(self)


class DayPopup(QFrame):
    """A month to choose a day from; Esc closes it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, context: Context, day: dt.date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(_LOCALES[context.speech.lang])
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.calendar)
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        self._colour_weekends(context.theme.colour("holiday"))
        self._name(context.speech)

    def _colour_weekends(self, colour: QColor) -> None:
        """Qt's own red cannot be read on every ground."""
        weekend = QTextCharFormat()
        weekend.setForeground(colour)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, weekend)

    def _name(self, speech: Speech) -> None:
        """Names the month and its two buttons, which Qt leaves without a name."""
        speech.say(self.calendar.setAccessibleName, N_("Field", "Choose a day"))
        parts = (
            (QTableView, "qt_calendar_calendarview", N_("Field", "Choose a day")),
            (QToolButton, "qt_calendar_prevmonth", N_("Field", "Earlier month")),
            (QToolButton, "qt_calendar_nextmonth", N_("Field", "Later month")),
        )
        for kind, called, told in parts:
            part = self.calendar.findChild(kind, called)
            if part is not None:
                speech.say(part.setAccessibleName, told)

    def open_under(self, field: QWidget) -> None:
        """Opens below a field, or above it where the screen ends."""
        size = self.sizeHint()
        place = field.mapToGlobal(QPoint(0, field.height()))
        screen = field.screen().availableGeometry()
        if place.y() + size.height() > screen.bottom():
            place = field.mapToGlobal(QPoint(0, -size.height()))
        place.setX(max(screen.left(), min(place.x(), screen.right() - size.width())))
        self.move(place)
        self.show()
        self.calendar.setFocus()

    def _take(self, date: Any) -> None:
        self.close()
        self.chosen.emit(date.toPython())


class TimeField(LineField):
    """A time of day or none. `edited` gives what was meant, `wrong` what is no time."""

    edited = Signal(object)
    wrong = Signal(str)

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._time: dt.time | None = None
        self._is_wrong = False
        self.left.connect(self.commit)
        speech.say(self.setPlaceholderText, N_("Field", "any time"))

    def value(self) -> dt.time | None:
        return self._time

    def show_value(self, time: dt.time | None) -> None:
        """Shows another time than before; what is typed in place of the same one stays."""
        if time != self._time:
            self.begin(time)

    def begin(self, time: dt.time | None) -> None:
        """Shows a time, whatever stands there."""
        self._time = time
        self._is_wrong = False
        self.show_text(_time_shown(time))
        self.forget_steps()

    def is_wrong(self) -> bool:
        """Says whether what stands here is no time."""
        return self._is_wrong

    def set_locked(self, locked: bool) -> None:
        self.setReadOnly(locked)

    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance("00:00 00:00"), super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        advance = self.fontMetrics().horizontalAdvance
        widest = max(map(advance, ("00:00", self.placeholderText())))
        return QSize(widest + AROUND, super().minimumSizeHint().height())

    def commit(self) -> None:
        """Tells what was typed, if it is another time."""
        if self.isReadOnly() or (self.text() == _time_shown(self._time) and not self._is_wrong):
            return
        try:
            time = time_meant(self.text())
        except ValueError:
            self._is_wrong = True
            self.wrong.emit(self.text())
            return
        another = time != self._time or self._is_wrong
        self.begin(time)
        if another:
            self.edited.emit(time)


def _day_shown(day: dt.date | None) -> str:
    return day.isoformat() if day else ""


def _time_shown(time: dt.time | None) -> str:
    return time.isoformat("minutes") if time else ""
