"""The page of all series: a list, and the one that is chosen."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smcalendar import datewords
from smcalendar.domain.messages import N_
from smcalendar.domain.recurrence_words import rule_words
from smcalendar.services.series import today_of
from smcalendar.services.series_overview import SeriesShown, overview
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.empty import EmptyState
from smcalendar.ui.kit.icons import show_icon
from smcalendar.ui.kit.reading_note import ReadingNote
from smcalendar.ui.kit.record_list import Line, RecordList
from smcalendar.ui.kit.record_page import FORM, LIST
from smcalendar.ui.kit.set_up import SetUp
from smcalendar.ui.kit.slow_query import SlowQuery
from smcalendar.ui.settings.series_sheet import SeriesSheet

EMPTY = (
    N_("Settings", "No series yet"),
    N_(
        "Settings",
        "A series makes its posts by itself, such as one every Friday. Select a post and choose "
        "Repeat… in the menu Post, or begin here.",
    ),
    N_("Settings", "New series…"),
)


class SeriesPage(QWidget):
    """`edit_wanted` names a series to be changed."""

    edit_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: tuple[SeriesShown, ...] = ()
        self._coming = ""
        self.list = RecordList(context.theme)
        self.add = QPushButton()
        self.sheet = SeriesSheet(context)
        self.empty = EmptyState(context, *EMPTY)
        self.reading = ReadingNote(context, self)
        self.right = QStackedWidget()
        self._lay_out()
        self._connect()
        self._query = SlowQuery(context.session, _overview, watcher=self, values=tuple)
        self._query.answered.connect(self.show_series)
        self.reading.follow()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(self.add)
        column.addWidget(self.list, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.sheet)
        self._area = area
        for each in (QWidget(), area, self.empty):
            self.right.addWidget(each)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.right)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST, FORM])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.reading)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        context = self._context
        show_icon(self.add.setIcon, "plus", context.theme)
        context.speech.say(self.add.setText, EMPTY[-1])
        context.speech.say(self.list.setAccessibleName, N_("Settings", "Series"))
        context.speech.changed.connect(self._say)
        self.add.clicked.connect(self.start_adding)
        self.empty.wanted.connect(self.start_adding)
        self.list.chosen.connect(self._choose)
        self.list.wanted.connect(self.edit_wanted)
        self.list.unwanted.connect(self.sheet.remove.click)
        self.sheet.edit_wanted.connect(self.edit_wanted)
        for each in (self.add, self.empty.button, self.sheet):
            self.reading.locked.connect(each.setDisabled)

    def show_set_up(self, found: SetUp) -> None:
        """Calls accounts as they are called now."""
        self.sheet.show_set_up(found)

    def show_series(self, found: tuple[SeriesShown, ...]) -> None:
        """Shows all series as they are now."""
        self._shown = found
        self._say()
        if self._coming and self.list.choose(self._coming):
            self._coming = ""
        self._choose()

    def choose(self, series_id: str) -> None:
        """Chooses a series, now or as soon as it is there."""
        self._coming = "" if self.list.choose(series_id) else series_id

    def enter(self) -> None:
        """Puts the keyboard into the list, or where the first series is added."""
        first = self.list if self.list.count() else self.empty.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_adding(self) -> None:
        """Asks for a new series."""
        self._context.commands.run("series.new")

    def _say(self) -> None:
        words = self._context.speech.words
        self.list.show_lines(
            Line(
                each.series.id,
                each.series.name,
                rule_words(each.rule, words, datewords, skips=each.series.skips),
                mark=str(each.posts),
            )
            for each in sorted(self._shown, key=_by_name)
        )
        self.sheet.say_again()

    def _choose(self, _id: str = "") -> None:
        choice = self.list.choice()
        found = next((each for each in self._shown if each.series.id == choice), None)
        if found is not None:
            self.sheet.show_series(found)
        self.right.setCurrentWidget(self.empty if found is None else self._area)


def _by_name(shown: SeriesShown) -> str:
    return shown.series.name.casefold()


def _overview(workspace: Any) -> tuple[SeriesShown, ...]:
    return overview(workspace, today=today_of(workspace))
