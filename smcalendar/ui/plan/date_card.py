"""Asks for a day in one line: where to go, or where to move what is selected."""

import datetime as dt

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from smcalendar.domain.messages import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.plan.card import Card
from smcalendar.ui.plan.day_line import DayLine


class DateCard(Card):
    """`chosen` tells the day; `+7` and the like count from the day it was opened for."""

    chosen = Signal(object)

    def __init__(self, page: QWidget, context: Context, *, asks: str, button: str) -> None:
        super().__init__(page, context.theme, width=260)
        self.asked = Label(wraps=True)
        self.line = DayLine(context, N_("Date", "Day"))
        self.take = QPushButton()
        self.take.setProperty("primary", True)
        self.together = QCheckBox()
        self.together.hide()
        for each in (self.asked, self.line, self.together, self.take):
            self.column.addWidget(each)
        self.line.chosen.connect(self._choose)
        self.take.clicked.connect(self.line.choose)
        context.speech.say(self.asked.setText, asks)
        context.speech.say(self.setAccessibleName, asks)
        context.speech.say(self.take.setText, button)
        context.speech.say(self.together.setText, N_("Date", "All on this day"))

    def first_field(self) -> QWidget:
        return self.line

    def offer_gathering(self, offers: bool) -> None:
        """Offers to bring several posts to one day; else they keep their distance."""
        self.together.setVisible(offers)
        self.together.setChecked(False)

    def gathers(self) -> bool:
        """Says whether all of them go to the one day."""
        return self.together.isChecked()

    def ask(self, today: dt.date, rect: QRect) -> None:
        """Opens beside a rectangle of the page."""
        self.line.today = today
        self.line.clear()
        self.open_at(rect)

    def _choose(self, day: dt.date) -> None:
        self.close_card()
        self.chosen.emit(day)
