"""The page of the settings: sections, a search over all of them, and what is in each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smcalendar.domain.messages import N_
from smcalendar.services.setup import WORDS
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.empty import EmptyState
from smcalendar.ui.kit.fields import LineField
from smcalendar.ui.kit.page import Page
from smcalendar.ui.kit.query import Query
from smcalendar.ui.kit.record_list import Line, RecordList
from smcalendar.ui.kit.record_page import RecordPage
from smcalendar.ui.kit.set_up import SetUp, set_up
from smcalendar.ui.kit.slow_query import SlowQuery
from smcalendar.ui.settings.accounts import AccountsPage
from smcalendar.ui.settings.finding import PREFERENCES, found_in
from smcalendar.ui.settings.keydates import KeyDatesPage
from smcalendar.ui.settings.kinds import KINDS
from smcalendar.ui.settings.preferences import PreferencesPage
from smcalendar.ui.settings.series import SeriesPage
from smcalendar.ui.settings.words import Unlisted, WordsPage, still_unlisted, unlisted_words

SERIES = "series"

TITLES = {name: each.title for name, each in KINDS.items()} | {
    SERIES: N_("Settings", "Series"),
    PREFERENCES: N_("Settings", "Preferences"),
}
"""The sections from top to bottom."""

_PAGES: dict[str, type[RecordPage]] = {"account": AccountsPage, "keydate": KeyDatesPage}
"""Sections that are more than the records of a kind."""

AnyPage = RecordPage | SeriesPage | PreferencesPage

NARROWEST = 170
"""How wide the sections are at least."""


class SettingsPage(Page):
    """Everything in it is kept at once; there is nothing to save.

    `series_wanted` names a series to be changed.
    """

    series_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: SetUp | None = None
        self._unlisted: Unlisted = dict.fromkeys(WORDS, ())
        self.search = LineField()
        self.search.setClearButtonEnabled(True)
        self.sections = RecordList(context.theme)
        self.hits = RecordList(context.theme)
        self.nothing = EmptyState(
            context,
            N_("Settings", "Nothing in the settings fits"),
            N_("Settings", "Search for the name of a record, or for a preference."),
        )
        self.pages: dict[str, AnyPage] = {}
        self._stack = QStackedWidget()
        for widget in (self.hits, self.nothing):
            self._stack.addWidget(widget)
        self._lay_out()
        self._connect()
        self._query = Query(context.session, set_up, self)
        self._query.answered.connect(self.show_set_up)
        self._query.ask_now()
        self._slow = SlowQuery(context.session, unlisted_words, watcher=self, values=tuple)
        self._slow.answered.connect(self.show_unlisted)

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.sections, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 0)
        row.setSpacing(16)
        row.addWidget(self._left, 1)
        row.addWidget(self._stack, 5)

    def _connect(self) -> None:
        say = self._context.speech.say
        say(self.search.setPlaceholderText, N_("Settings", "Search"))
        say(self.search.setAccessibleName, N_("Settings", "Search the settings"))
        say(self.sections.setAccessibleName, N_("Settings", "Sections"))
        say(self.hits.setAccessibleName, N_("Settings", "Found"))
        self.search.textChanged.connect(self._search)
        self.sections.chosen.connect(self._choose_section)
        self.sections.itemClicked.connect(self._click_section)
        self.sections.wanted.connect(self._enter_section)
        self.hits.wanted.connect(self._go)
        self.hits.itemClicked.connect(self._go_clicked)
        self._context.speech.changed.connect(self._say)
        self._context.theme.changed.connect(self._say)

    def title(self) -> str:
        return self._context.speech.t("Settings")

    def show_set_up(self, found: SetUp) -> None:
        """Shows everything as it is now."""
        self._found = found
        self._say()
        for page in self.pages.values():
            page.show_set_up(found)
        if not self.sections.choice():
            self.show_section(next(iter(TITLES)))

    def show_unlisted(self, words: Unlisted) -> None:
        """Shows the words that posts use and that have no record."""
        self._unlisted = words
        self._say()
        for page in self.pages.values():
            if isinstance(page, WordsPage):
                page.show_unlisted(words[page.what.kind])

    def show_section(self, name: str) -> None:
        """Shows a section by its name in TITLES."""
        self.search.clear()
        self.sections.choose(name)
        self._show_section(name)

    def go_to(self, section: str, key: str) -> None:
        """Shows a record or a preference."""
        self.show_section(section)
        page = self.pages[section]
        if isinstance(page, PreferencesPage):
            page.go_to(key)
        else:
            page.choose(key)
            page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        if self._found is None:
            return
        self.sections.show_lines(
            Line(name, self._context.speech.t(title), mark=self._count(name))
            for name, title in TITLES.items()
        )
        self._left.setMinimumWidth(max(NARROWEST, self.sections.fitting_width()))
        self._search()

    def _count(self, name: str) -> str:
        if self._found is None or name not in self._found.records:
            return ""
        unlisted = still_unlisted(self._unlisted.get(name, ()), name, self._found)
        return str(len(self._found.records[name]) + len(unlisted))

    def _show_section(self, name: str) -> None:
        if not name or self._found is None:
            return
        if name not in self.pages:
            self.pages[name] = self._built(name)
            self._stack.addWidget(self.pages[name])
            self.pages[name].show_set_up(self._found)
        if not self.search.text().strip():
            self._stack.setCurrentWidget(self.pages[name])

    def _built(self, name: str) -> AnyPage:
        if name == PREFERENCES:
            return PreferencesPage(self._context)
        if name == SERIES:
            page = SeriesPage(self._context)
            page.edit_wanted.connect(self.series_wanted)
            return page
        what = KINDS[name]
        if name in self._unlisted:
            page = WordsPage(self._context, what)
            page.show_unlisted(self._unlisted[name])
            return page
        return _PAGES.get(name, RecordPage)(self._context, what)

    def _choose_section(self, name: str) -> None:
        """What the keyboard or a click chooses goes before what was searched."""
        if self.sections.hasFocus():
            self.search.clear()
        self._show_section(name)

    def _click_section(self) -> None:
        self.show_section(self.sections.choice())

    def _enter_section(self, name: str) -> None:
        self.pages[name].enter()

    def _search(self) -> None:
        typed = self.search.text()
        if self._found is None or not typed.strip():
            self._show_section(self.sections.choice())
            return
        hits = found_in(self._found, typed, self._context.speech.words)
        self.hits.show_lines(hits)
        self._stack.setCurrentWidget(self.hits if hits else self.nothing)

    def _go_clicked(self) -> None:
        self._go(self.hits.choice())

    def _go(self, place: str) -> None:
        section, _, key = place.partition(":")
        self.go_to(section, key)
