"""What is chosen for a printed week."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from smcalendar.domain.messages import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.outputs.fields import FilterField, LanguageField, WeekField
from smcalendar.ui.outputs.orders import WeekOrder

PAPERS: Mapping[str, str] = {"a4": "A4", "a3": "A3", "letter": "Letter"}
"""Names of `papers.PAPERS`, as they are called everywhere."""


class WeekOptions(QWidget):
    """Week, paper, colours, filter and language, one below the other."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(4)
        self.week = WeekField(context)
        self.paper = QComboBox()
        for name, called in PAPERS.items():
            self.paper.addItem(called, name)
        self.gray = QCheckBox()
        self.filter = FilterField(context)
        self.language = LanguageField(context)
        self._add(N_("Output", "Week"), self.week)
        self._add(N_("Output", "Paper"), self.paper)
        self._column.addWidget(self.gray)
        self._column.addSpacing(8)
        self._add(N_("Output", "Language"), self.language)
        self._add(N_("Output", "Filter"), self.filter)
        self._column.addStretch()
        context.speech.say(self.gray.setText, N_("Output", "Without colours"))
        context.speech.say(self.paper.setAccessibleName, N_("Output", "Paper"))
        for changed in (self.week.edited, self.filter.edited, self.gray.toggled):
            changed.connect(self._tell)
        for box in (self.paper, self.language):
            box.currentIndexChanged.connect(self._tell)

    def _add(self, text: str, field: QWidget) -> None:
        label = Label()
        label.setBuddy(field)
        self._context.speech.say(label.setText, text)
        self._column.addWidget(label)
        self._column.addWidget(field)
        self._column.addSpacing(8)

    def _tell(self) -> None:
        self.edited.emit()

    def order(self) -> WeekOrder:
        """Returns what is asked for."""
        return WeekOrder(
            week=self.week.week,
            wanted=self.filter.wanted(),
            paper=self.paper.currentData(),
            gray=self.gray.isChecked(),
            lang=self.language.language(),
        )
