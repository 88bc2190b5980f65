"""A field for the usual times of a week: a line for each weekday, with a chip for each time."""

import datetime as dt
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from smcalendar import datewords
from smcalendar.domain.cadence_values import PostingSlot
from smcalendar.domain.messages import N_
from smcalendar.domain.typed_times import time_meant
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import LineField
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.icon_button import icon_button
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.typed import words_meant

WEEKDAYS = range(1, 8)
WORKDAYS = range(1, 6)
_MONDAY = dt.date(2026, 11, 23)


class _TimeLine(LineField):
    """Takes times, one or several; `given` has them, `wrong` what is none."""

    given = Signal(object)
    wrong = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setPlaceholderText("19:00")
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("00:00 00:00") + 12)
        self.left.connect(self.commit)
        context.theme.changed.connect(self._widen)

    def _widen(self) -> None:
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("00:00 00:00") + 12)

    def commit(self) -> None:
        """Tells what was typed."""
        if self.is_composing() or not self.text().strip():
            return
        try:
            times = [time_meant(word) for word in words_meant(self.text())]
        except ValueError:
            self.wrong.emit(self.text())
            return
        self.clear()
        self.given.emit([each for each in times if each is not None])


class _DayLine(QWidget):
    """The times of one weekday; `edited` says that they are others, `copied` that all get them."""

    edited = Signal()
    wrong = Signal(str)
    copied = Signal(object)

    def __init__(self, context: Context, weekday: int) -> None:
        super().__init__()
        self._context = context
        self._weekday = weekday
        self._chips: dict[dt.time, QPushButton] = {}
        self.times: tuple[dt.time, ...] = ()
        self.name = Label()
        self.line = _TimeLine(context)
        self.copy = icon_button(
            context, "copy", N_("Slots", "Post at these times from Monday to Friday")
        )
        self.flow = Flow(self, spacing=4)
        self.flow.addWidget(self.line)
        self.flow.addWidget(self.copy)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.line.given.connect(self._add)
        self.line.wrong.connect(self.wrong)
        self.copy.clicked.connect(self._copy)
        context.speech.changed.connect(self._say)
        self._say()

    def show_times(self, times: Iterable[dt.time]) -> None:
        """Shows these times."""
        wanted = tuple(sorted(set(times)))
        if wanted != self.times or not self._chips:
            self.times = wanted
            self._lay_out()

    def commit(self) -> None:
        """Tells what is being typed."""
        self.line.commit()

    def _lay_out(self) -> None:
        for widget in (self.line, self.copy):
            self.flow.removeWidget(widget)
        emptied(self.flow)
        self._chips = {time: self._chip(time) for time in self.times}
        for widget in (*self._chips.values(), self.line, self.copy):
            self.flow.addWidget(widget)
        self.copy.setVisible(bool(self.times))
        self._say()
        self.updateGeometry()

    def _chip(self, time: dt.time) -> QPushButton:
        chip = QPushButton(f"{time:%H:%M} ✕", self)
        chip.clicked.connect(partial(self._remove, time))
        chip.show()
        return chip

    def _say(self) -> None:
        t, lang = self._context.speech.t, self._context.speech.lang
        day = _MONDAY + dt.timedelta(days=self._weekday - 1)
        name = datewords.long_weekday(day, lang)
        self.name.setText(datewords.weekday(day, lang))
        self.name.setAccessibleName(name)
        self.line.setAccessibleName(t("{day}: add a time").format(day=name))
        for time, chip in self._chips.items():
            said = t("Remove {time} on {day}").format(time=f"{time:%H:%M}", day=name)
            chip.setToolTip(said)
            chip.setAccessibleName(said)

    def _add(self, times: list[dt.time]) -> None:
        self._take((*self.times, *times))

    def _remove(self, time: dt.time, _checked: bool = False) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take(each for each in self.times if each != time)

    def _take(self, times: Iterable[dt.time]) -> None:
        before = self.times
        self.show_times(times)
        if self.times != before:
            self.edited.emit()

    def _copy(self) -> None:
        self.copied.emit(self.times)


class SlotsInput(QWidget):
    """The slots of a week; `edited` gives all of them, `wrong` what is no time."""

    edited = Signal(object)
    wrong = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.days = {weekday: _DayLine(context, weekday) for weekday in WEEKDAYS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, day in enumerate(self.days.values()):
            grid.addWidget(day.name, row, 0)
            grid.addWidget(day, row, 1)
            day.edited.connect(self._tell)
            day.wrong.connect(self.wrong)
            day.copied.connect(self._copy)
        self._value: tuple[PostingSlot, ...] = ()
        self.setFocusProxy(self.days[1].line)

    def value(self) -> tuple[PostingSlot, ...]:
        return self._value

    def show_value(self, slots: Iterable[PostingSlot] | None) -> None:
        """Shows other slots; what is being typed stays."""
        self._value = tuple(sorted(slots or ()))
        for weekday, day in self.days.items():
            day.show_times(each.time for each in self._value if each.weekday == weekday)

    def begin(self, slots: Iterable[PostingSlot] | None) -> None:
        """Shows the slots of another record, whatever stands there."""
        for day in self.days.values():
            day.line.clear()
        self.show_value(slots)

    def commit(self) -> None:
        """Tells what is being typed."""
        for day in self.days.values():
            day.commit()

    def _copy(self, times: tuple[dt.time, ...]) -> None:
        for weekday in WORKDAYS:
            self.days[weekday].show_times(times)
        self._tell()

    def _tell(self) -> None:
        self._value = tuple(
            PostingSlot(weekday, time) for weekday, day in self.days.items() for time in day.times
        )
        self.edited.emit(self._value)
