"""What exports and prints have in common: which week, which days, the filter, the language."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from smcalendar import datewords
from smcalendar.domain.calendar_records import SavedView
from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter
from smcalendar.domain.messages import N_
from smcalendar.domain.saved_views import filter_of
from smcalendar.domain.weeks import Week, week_of
from smcalendar.services import feeds, saved_views
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


SHOWN, ALL = "shown", "all"


class FilterField(QWidget):
    """What is meant: what the filter shows, all posts, or those of a saved view; in words."""

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._views: Mapping[str, SavedView] = {}
        self.choice = QComboBox()
        self._said = ToneLabel(context.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.choice)
        column.addWidget(self._said)
        self.setFocusProxy(self.choice)
        # A name may be long: it is cut rather than everything beside it.
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(20)
        context.speech.say(self.choice.setAccessibleName, N_("Output", "Filter"))
        self._list()
        self._query = Query(context.session, self._in_words, self)
        self._query.answered.connect(self._take)
        self.choice.currentIndexChanged.connect(self._choose)
        context.viewpoint.filter_changed.connect(self._choose)
        context.speech.changed.connect(self._list)
        context.speech.changed.connect(self._query.refresh)

    def choose(self, what: str) -> None:
        """Chooses SHOWN, ALL or a saved view (id)."""
        self.choice.setCurrentIndex(max(self.choice.findData(what), 0))

    def wanted(self) -> Filter:
        """Returns the filter of what is chosen; that of all posts lets everything through."""
        chosen = self.choice.currentData()
        if chosen in self._views:
            return filter_of(self._views[chosen].filter)
        return Filter() if chosen == ALL else without_days(self._context.viewpoint.filter)

    def sentence(self) -> str:
        """Returns the filter in words."""
        return self._said.text()

    def _list(self) -> None:
        """Keeps the choice; a view that is gone is what the filter shows."""
        t, before = self._context.speech.t, self.choice.currentData()
        form = t("The view “{name}”")
        names = {
            SHOWN: t("Only what the filter shows"),
            ALL: t("All posts"),
            **{id: form.format(name=each.name) for id, each in self._views.items()},
        }
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for data, name in names.items():
                self.choice.addItem(name, data)
            self.choose(before or SHOWN)

    def _in_words(self, workspace: Workspace) -> tuple[Mapping[str, SavedView], str]:
        views = {each.id: each for each in saved_views.saved_views(workspace)}
        if not self.isVisible() or not self.wanted().used():
            return views, ""
        words = self._context.speech.words
        return views, "\u00a0· ".join(feeds.filters_said(workspace, self.wanted(), words))

    def _take(self, found: tuple[Mapping[str, SavedView], str]) -> None:
        views, filters = found
        before = self.wanted()
        if views != self._views:
            self._views = views
            self._list()
        if self.wanted() != before:
            self._choose()
        self._said.setText(filters or self._context.speech.t("No filter is set."))
        self.choice.setAccessibleDescription(self._said.text())

    def _choose(self) -> None:
        self._query.refresh()
        self.edited.emit()

    def showEvent(self, event: QShowEvent) -> None:
        self._query.refresh()
        super().showEvent(event)
