"""The language of the window, which changes while it is open."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from smcalendar.ui.kit.followers import Followers
from smcalendar.words import Words


class Speech(QObject):
    """The words of the moment. What is said through it is said anew when the language changes."""

    changed = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._said = Followers()

    @property
    def lang(self) -> str:
        return self.words.lang

    def t(self, source: str, comment: str = "", n: int | None = None, /) -> str:
        """Returns a sentence in the language of the moment; see `Words.t`."""
        return self.words.t(source, comment, n)

    def say(self, setter: Callable[[str], Any], source: str) -> None:
        """Calls a setter of a widget with the translation of a source marked with `N_`.

        It does so now and whenever the language changes, for as long as the widget lives.
        """
        self._said.add(setter, lambda: self.words.t(source))

    def change(self, words: Words) -> None:
        """Speaks another language from now on."""
        self.words = words
        self._said.again()
        self.changed.emit()
