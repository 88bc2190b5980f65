"""Asks for the column into which what is selected goes; each says before what that does."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from smcalendar.domain.messages import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.record_list import Line, RecordList
from smcalendar.ui.plan.board.columns import Column, spoken_name
from smcalendar.ui.plan.card import Card
from smcalendar.ui.plan.gestures import Fate

MOST_ROWS = 11
"""How many columns are in sight at once."""


class Choice(NamedTuple):
    """A column, what would become of the selection in it, and whether anything goes there."""

    column: Column
    fate: Fate
    takes: bool


class Choices(RecordList):
    """Columns, the first nine of which are chosen by their numbers too; 0 is the tenth."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme)
        self.itemClicked.connect(self._take)

    def sizeHint(self) -> QSize:
        rows = min(self.count(), MOST_ROWS)
        return QSize(200, rows * max(self.sizeHintForRow(0), 1) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 2 * max(self.sizeHintForRow(0), 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_1 if event.key() != Qt.Key.Key_0 else 9
        if 0 <= number < min(self.count(), 10):
            self.setCurrentRow(number)
            self.wanted.emit(self.choice())
        else:
            super().keyPressEvent(event)

    def _take(self, _item: QListWidgetItem) -> None:
        self.wanted.emit(self.choice())


class ColumnCard(Card):
    """`chosen` gives a column into which something goes; why nothing does stands below its name."""

    chosen = Signal(object)

    def __init__(self, page: QWidget, context: Context) -> None:
        super().__init__(page, context.theme, width=380)
        self._context = context
        self._columns: dict[str, Column] = {}
        self._taking: tuple[str, ...] = ()
        self._heading = Label(wraps=True)
        self.list = Choices(context)
        self.column.addWidget(self._heading)
        self.column.addWidget(self.list)
        self.list.wanted.connect(self._choose)
        context.speech.changed.connect(self.close_card)
        context.speech.say(self.setAccessibleName, N_("Board", "Move to a column"))
        context.speech.say(self._heading.setText, N_("Board", "Move what is selected to:"))
        context.speech.say(self.list.setAccessibleName, N_("Board", "Columns"))

    def first_field(self) -> QWidget:
        return self.list

    def ask(self, choices: Sequence[Choice], rect: QRect) -> None:
        """Opens with columns and what would become of the selection in them."""
        self._columns = {str(place): each.column for place, each in enumerate(choices)}
        self._taking = tuple(str(place) for place, each in enumerate(choices) if each.takes)
        self.list.show_lines(self._line(place, each) for place, each in enumerate(choices))
        self.list.choose(next(iter(self._taking), "0"))
        self.list.updateGeometry()
        self.open_at(rect)

    def _line(self, place: int, choice: Choice) -> Line:
        return Line(
            str(place),
            spoken_name(choice.column, self._context.speech),
            " ".join(choice.fate.text.splitlines()),
            mark=str((place + 1) % 10) if place < 10 else "",
            faint=not choice.takes,
        )

    def _choose(self, place: str) -> None:
        if place in self._taking:
            self.close_card()
            self.chosen.emit(self._columns[place])
