"""A line in which a day is typed, and below it which day is meant."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import near
from smcalendar.domain.messages import N_
from smcalendar.domain.typed_dates import understood
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.tones import ToneLabel


class DayLine(QWidget):
    """`chosen` tells the day with Enter; `+7` and the like count from `today`."""

    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.today = context.clock().astimezone().date()
        self.field = EnterLine()
        self.meant = ToneLabel(context.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.field)
        column.addWidget(self.meant)
        self.setFocusProxy(self.field)
        self.field.typed.connect(self._tell)
        self.field.entered.connect(self._choose)
        context.speech.say(self.field.setAccessibleName, N_("Date", "Go to this day"))
        context.speech.say(self.field.setPlaceholderText, N_("Date", "11/20, +7, Wed"))
        context.speech.changed.connect(self._say_again)

    def day(self) -> dt.date | None:
        """Returns the day that is meant; None for what is no day, or one too far away."""
        found = understood(self.field.text(), self.today)
        try:
            return None if found is None else near(found)
        except UserError:
            return None

    def _say_again(self) -> None:
        self._tell(self.field.text())

    def _tell(self, _typed: str) -> None:
        """While somebody types nothing is wrong yet."""
        day, lang = self.day(), self._context.speech.lang
        words = (datewords.long_date, datewords.weekday)
        self.meant.set_tone("quiet")
        self.meant.setText(" ".join(say(day, lang) for say in words) if day else "")

    def _choose(self) -> None:
        day = self.day()
        if day is not None:
            self.field.clear()
            self.meant.setText("")
            self.chosen.emit(day)
        elif self.field.text().strip():
            self.meant.set_tone("danger")
            wrong = self._context.speech.t("This is no day; write 11/20, +7 or 2026-11-20.")
            self.meant.setText(wrong)
