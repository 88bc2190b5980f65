"""What exports and prints have in common: which week, which days, the filter, the language."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter
from smcalendar.domain.messages import N_
from smcalendar.domain.weeks import Week, week_of
from smcalendar.services import feeds
from smcalendar.services.workspaces import Workspace
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dates import DateField
from smcalendar.ui.kit.icon_button import icon_button
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.query import Query
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.outputs.orders import without_days

LANGUAGES: Mapping[str, str] = {"zh_TW": "繁體中文", "en": "English"}
"""Each is called what its speakers call it."""


class WeekField(QWidget):
    """One ISO week, with the one before and the one after."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.week = week_of(context.viewpoint.day)
        self._name = Label()
        self.earlier = icon_button(context, "previous", N_("Output", "Earlier week"))
        self.later = icon_button(context, "next", N_("Output", "Later week"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.earlier)
        row.addWidget(self._name)
        row.addWidget(self.later)
        row.addStretch()
        self.earlier.clicked.connect(self._go_earlier)
        self.later.clicked.connect(self._go_later)
        context.speech.changed.connect(self._say)
        self._say()

    def show_week(self, week: Week) -> None:
        """Shows another week, without a word about it."""
        self.week = week
        self._say()

    def shown(self) -> str:
        """Returns what the week is called."""
        return self._name.text()

    def _go_earlier(self) -> None:
        self._go(-7)

    def _go_later(self) -> None:
        self._go(7)

    def _go(self, days: int) -> None:
        """Where the calendar of the computer ends, the last week stays."""
        try:
            week = week_of(self.week.sunday + dt.timedelta(days=days))
        except OverflowError:
            return
        self.show_week(week)
        self.edited.emit()

    def _say(self) -> None:
        self._name.setText(datewords.week(self.week.monday, self._context.speech.lang))


class DaysField(QWidget):
    """From one day to another; either may be missing. `wrong` gives a UserError of what is none."""

    edited = Signal()
    wrong = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        speech = context.speech
        self.first, self.last = DateField(context), DateField(context)
        until = Label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.first, 1)
        row.addWidget(until)
        row.addWidget(self.last, 1)
        speech.say(until.setText, N_("Output", "to"))
        speech.say(self.first.setAccessibleName, N_("Output", "First day"))
        speech.say(self.last.setAccessibleName, N_("Output", "Last day"))
        for each in (self.first, self.last):
            each.edited.connect(self.edited)
            each.wrong.connect(self._refuse)

    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """Returns the days; what was typed and is none is a UserError."""
        for each in (self.first, self.last):
            each.commit()
            if each.is_wrong():
                raise UserError("not_a_date", value=each.line.text())
        return self.first.value(), self.last.value()

    def _refuse(self, text: str) -> None:
        self.wrong.emit(UserError("not_a_date", value=text))


class LanguageField(QComboBox):
    """The language of a file."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        for lang, name in LANGUAGES.items():
            self.addItem(name, lang)
        context.speech.say(self.setAccessibleName, N_("Output", "Language of the file"))

    def show_language(self, lang: str) -> None:
        """Chooses a language, without a word about it."""
        self.setCurrentIndex(self.findData(lang))

    def language(self) -> str:
        return self.currentData()


class FilterField(QWidget):
    """Whether only what the filter shows is meant, with the filter in words."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._box = QCheckBox()
        self._box.setChecked(True)
        self._said = ToneLabel(context.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._box)
        column.addWidget(self._said)
        self.setFocusProxy(self._box)
        context.speech.say(self._box.setText, N_("Output", "Only what the filter shows"))
        self._query = Query(context.session, self._in_words, self)
        self._query.answered.connect(self._say)
        self._box.toggled.connect(self._choose)
        context.viewpoint.filter_changed.connect(self._choose)
        context.speech.changed.connect(self._query.refresh)

    def wanted(self) -> Filter:
        """Returns the filter of the views, or one that lets everything through."""
        return self._narrows() if self._box.isChecked() else Filter()

    def sentence(self) -> str:
        """Returns the filter in words."""
        return self._said.text()

    def _narrows(self) -> Filter:
        return without_days(self._context.viewpoint.filter)

    def _in_words(self, workspace: Workspace) -> str:
        if not self.isVisible() or not self._narrows().used():
            return ""
        words = self._context.speech.words
        return "\u00a0· ".join(feeds.filters_said(workspace, self._narrows(), words))

    def _say(self, filters: str) -> None:
        self._box.setEnabled(bool(self._narrows().used()))
        none = self._context.speech.t("No filter is set.")
        self._said.setText(filters or none)
        self._box.setAccessibleDescription(self._said.text())

    def _choose(self) -> None:
        self._query.refresh()
        self.edited.emit()

    def showEvent(self, event: QShowEvent) -> None:
        self._query.refresh()
        super().showEvent(event)
