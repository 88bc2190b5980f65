"""What is chosen before posts shift: which ones, and how far."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from smcalendar import datewords
from smcalendar.domain.shifting import FARTHEST, WEEK, Shift
from smcalendar.domain.translation import N_
from smcalendar.services.shifting import Reach
from smcalendar.ui.kit.context import Context

REACHES: Mapping[Reach, str] = {
    Reach.SELECTION: N_("Shift", "What is selected: {count}"),
    Reach.CAMPAIGN: N_("Shift", "What is selected, and all after it in the same campaign"),
    Reach.ACCOUNT: N_("Shift", "What is selected, and all after it on the same account"),
    Reach.FILTER: N_("Shift", "What is selected, and all after it that is shown"),
    Reach.DAY: N_("Shift", "All that is shown after {day}"),
}
"""What is shown is what the filter lets through, on whatever page it stands."""

UNITS: Mapping[int, str] = {1: N_("Shift", "days"), WEEK: N_("Shift", "weeks")}


class ShiftOptions(QWidget):
    """`edited` tells that something else is chosen."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._selected = 0
        self.reach, self.unit = QComboBox(), QComboBox()
        self.by, self.workday = QRadioButton(), QRadioButton()
        self.number = QSpinBox()
        self.number.setRange(-FARTHEST, FARTHEST)
        self.number.setValue(1)
        self.keep_weekday, self.skip_off_days = QCheckBox(), QCheckBox()
        self.by.setChecked(True)
        for reach in REACHES:
            self.reach.addItem("", reach)
        for days in UNITS:
            self.unit.addItem("", days)
        self._lay_out()
        self._say()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        for each in (self.by, self.number, self.unit):
            row.addWidget(each)
        row.addStretch()
        column.addWidget(self.reach)
        column.addSpacing(6)
        column.addLayout(row)
        for box in (self.keep_weekday, self.skip_off_days):
            inner = QHBoxLayout()
            inner.setContentsMargins(22, 0, 0, 0)
            inner.addWidget(box)
            inner.addStretch()
            column.addLayout(inner)
        column.addWidget(self.workday)

    def _say(self) -> None:
        say = self._context.speech.say
        say(self.reach.setAccessibleName, N_("Shift", "Which posts"))
        say(self.number.setAccessibleName, N_("Shift", "By how many; less than 0 is earlier"))
        say(self.unit.setAccessibleName, N_("Shift", "Days or weeks"))
        say(self.by.setText, N_("Shift", "By"))
        say(self.workday.setText, N_("Shift", "Each to the next working day"))
        say(self.keep_weekday.setText, N_("Shift", "Keep the weekday: in whole weeks"))
        say(self.skip_off_days.setText, N_("Shift", "From a day off on to the next working day"))

    def _connect(self) -> None:
        for box in (self.reach, self.unit):
            box.currentIndexChanged.connect(self._tell)
        for button in (self.by, self.keep_weekday, self.skip_off_days):
            button.toggled.connect(self._tell)
        self.number.valueChanged.connect(self._tell)
        for signal in (self._context.speech.changed, self._context.viewpoint.day_changed):
            signal.connect(self._name)

    def _tell(self) -> None:
        by, kept = self.by.isChecked(), self.keep_weekday.isChecked()
        for each in (self.number, self.unit, self.keep_weekday):
            each.setEnabled(by)
        self.skip_off_days.setEnabled(by and not kept)
        self.edited.emit()

    def show_selected(self, count: int) -> None:
        """Knows how many are selected; without any it is what comes after the day."""
        self._selected = count
        if not count:
            self.reach.setCurrentIndex(self.reach.findData(Reach.DAY))
        elif self.value_of_reach() is Reach.DAY:
            self.reach.setCurrentIndex(self.reach.findData(Reach.SELECTION))
        self._name()

    def _name(self) -> None:
        speech = self._context.speech
        day = datewords.date(self._context.viewpoint.day, speech.lang)
        count = speech.t("%n post(s)", "", self._selected)
        for index, text in enumerate(REACHES.values()):
            self.reach.setItemText(index, speech.t(text).format(day=day, count=count))
        for index, text in enumerate(UNITS.values()):
            self.unit.setItemText(index, speech.t(text))

    def value_of_reach(self) -> Reach:
        """Returns which posts are meant."""
        return Reach(self.reach.currentData())  # Qt gives back no more than its text.

    def shift(self) -> Shift:
        """Returns how far they shift."""
        if self.workday.isChecked():
            return Shift(next_workday=True)
        kept = self.keep_weekday.isChecked()
        return Shift(
            days=self.number.value() * self.unit.currentData(),
            keep_weekday=kept,
            skip_off_days=self.skip_off_days.isChecked() and not kept,
        )
