"""The filter in the tool bar: words to be searched for, and a menu of everything else."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon, QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from smcalendar.domain.filters import Filter
from smcalendar.domain.translation import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import LineField
from smcalendar.ui.kit.filter_menu import FilterMenu
from smcalendar.ui.kit.filter_values import values_of, without_days
from smcalendar.ui.kit.icon_button import icon_button
from smcalendar.ui.kit.icons import show_icon
from smcalendar.ui.kit.search_results import SearchResults

PAUSE = 200
"""After how many milliseconds without another letter the words are searched for."""


class SearchLine(LineField):
    """Esc clears it; in an empty field it means what it means elsewhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() and not self.is_composing():
            self.clear()
            self.typed.emit("")
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterField(QWidget):
    """Narrows what all views show; it does the commands `filter` and `filter.clear`."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.line = SearchLine()
        self.button = icon_button(context, "filter", N_("Filter", "Filter by…"))
        self.menu = FilterMenu(context, self)
        self.results = SearchResults(context, self.line)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._say()
        self.line.textChanged.connect(self._offer_clearing)
        self.line.typed.connect(self._wait)
        self.line.left.connect(self._search)
        self._pause.timeout.connect(self._search)
        context.viewpoint.filter_changed.connect(self._show)
        self._offer_clearing("")
        self._show(context.viewpoint.filter)

    def _lay_out(self) -> None:
        theme, ends = self._context.theme, QLineEdit.ActionPosition
        search = self.line.addAction(QIcon(), ends.LeadingPosition)
        show_icon(search.setIcon, "search", theme)
        self._clear_text = self.line.addAction(QIcon(), ends.TrailingPosition)
        show_icon(self._clear_text.setIcon, "close", theme)
        self._clear_text.triggered.connect(self._empty)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def _say(self) -> None:
        say = self._context.speech.say
        for setter in (self.line.setPlaceholderText, self.line.setAccessibleName):
            say(setter, N_("Filter", "Search posts"))
        say(self._clear_text.setToolTip, N_("Filter", "Clear the text (Esc)"))

    def _offer_clearing(self, text: str) -> None:
        self._clear_text.setVisible(bool(text))

    def _wait(self) -> None:
        self._pause.start()

    def _empty(self) -> None:
        self.line.clear()
        self._search()

    def _search(self) -> None:
        """Several texts come from elsewhere, and stay while nobody types here."""
        self._pause.stop()
        text, wanted = self.line.text().strip(), self._context.viewpoint.filter
        if text or len(wanted.texts) <= 1:
            texts = frozenset({text}) if text else frozenset[str]()
            self._context.viewpoint.narrow(replace(wanted, texts=texts))

    def _show(self, wanted: Filter) -> None:
        """Shows the text of a filter, unless another one is being typed."""
        if not self._pause.isActive():
            text = next(iter(wanted.texts)) if len(wanted.texts) == 1 else ""
            if text != self.line.text().strip():
                self.line.show_text(text)
        used = values_of(wanted).keys()
        self.button.setChecked(bool(used - {"texts"}))
        clear = {"filter.clear": self.clear} if used else {}
        self._context.commands.offer(self, {"filter": self.begin, **clear})

    def begin(self) -> None:
        """Waits for words to be typed."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def clear(self) -> None:
        """Shows everything again."""
        self._pause.stop()
        self.results.close()
        self.line.clear()
        self._context.viewpoint.narrow(without_days(Filter()))
