"""Asks for a day in one line: where to go, or where to move what is selected."""

import datetime as dt

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import near
from smcalendar.domain.messages import N_
from smcalendar.domain.typed_dates import understood
from smcalendar.ui.kit.add_line import EnterLine
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.card import Card


class DateCard(Card):
    """`chosen` tells the day; `+7` and the like count from the day it was opened for."""

    chosen = Signal(object)

    def __init__(self, page: QWidget, context: Context, *, asks: str, button: str) -> None:
        super().__init__(page, context.theme, width=260)
        self._context = context
        self._today = dt.date.min
        self.asked = Label(wraps=True)
        self.field = EnterLine(self)
        self.meant = ToneLabel(context.theme, "quiet", self)
        self.take = QPushButton(self)
        self.take.setProperty("primary", True)
        for each in (self.asked, self.field, self.meant, self.take):
            self.column.addWidget(each)
        self.field.entered.connect(self._choose)
        self.field.typed.connect(self._tell)
        self.take.clicked.connect(self._choose)
        say = context.speech.say
        say(self.asked.setText, asks)
        say(self.setAccessibleName, asks)
        say(self.field.setAccessibleName, N_("Date", "Day"))
        say(self.field.setPlaceholderText, N_("Date", "11/20, +7, next Wednesday"))
        say(self.take.setText, button)

    def first_field(self) -> QWidget:
        return self.field

    def ask(self, today: dt.date, rect: QRect) -> None:
        """Opens beside a rectangle of the page."""
        self._today = today
        self.field.clear()
        self._tell("")
        self.open_at(rect)

    def _meant(self, typed: str) -> dt.date | None:
        """Days too far away are no days: nothing can be planned there."""
        day = understood(typed, self._today)
        try:
            return None if day is None else near(day)
        except UserError:
            return None

    def _tell(self, typed: str) -> None:
        speech, day = self._context.speech, self._meant(typed)
        wrong = bool(typed.strip()) and day is None
        self.meant.set_tone("danger" if wrong else "quiet")
        if wrong:
            self.meant.setText(speech.t("This is no day; write 11/20, +7 or 2026-11-20."))
        else:
            self.meant.setText(datewords.date(day, speech.lang) if day else "")
        if self.isVisible():
            self.settle()

    def _choose(self) -> None:
        day = self._meant(self.field.text())
        if day is None:
            self._tell(self.field.text() or "?")
            return
        self.close_card()
        self.chosen.emit(day)
