"""A line in which a day is typed, and below it which day is meant."""

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.domain.messages import N_
from smcalendar.domain.typed_dates import understood
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.tones import ToneLabel


class DayLine(QWidget):
    """`chosen` tells the day with Enter; `+7` and the like count from `today`.

    `name` says what the day is for, marked with `N_`.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self._context = context
        self.today = context.today()
        self.field = EnterLine()
        self.meant = ToneLabel(context.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.field)
        column.addWidget(self.meant)
        self.setFocusProxy(self.field)
        self.field.typed.connect(self._tell)
        self.field.entered.connect(self.choose)
        context.speech.say(self.field.setAccessibleName, name)
        context.speech.say(self.field.setPlaceholderText, N_("Date", "11/20, +7, Wed"))
        context.speech.changed.connect(self._say_again)

    def clear(self) -> None:
        """Is ready for the next day."""
        self.field.clear()
        self.meant.setText("")

    def _day(self) -> dt.date | None:
        """Days too far away are no days: nothing can be planned there."""
        return understood(self.field.text(), self.today)

    def _say_again(self) -> None:
        self._tell(self.field.text())

    def _tell(self, _typed: str) -> None:
        """While somebody types nothing is wrong yet."""
        day, lang = self._day(), self._context.speech.lang
        self.meant.set_tone("quiet")
        self.meant.setText(datewords.full_date(day, lang) if day else "")

    def choose(self) -> None:
        """Tells the day that is meant, or says that it is none."""
        day = self._day()
        if day is not None:
            self.clear()
            self.chosen.emit(day)
        elif self.field.text().strip():
            self.meant.set_tone("danger")
            wrong = self._context.speech.t("This is no day; write 11/20, +7 or 2026-11-20.")
            self.meant.setText(wrong)
