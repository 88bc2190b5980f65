"""Some words in place, with what can be done about them: no dialog, nothing stops."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.language import Language
from smcalendar.domain.sentences import message
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.flow import Flow, emptied
from smcalendar.ui.kit.theme import Theme
from smcalendar.ui.kit.tones import ToneLabel

Act = Callable[[], object]


class Notice(QWidget):
    """A sentence with buttons; without words it is not there."""

    answered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = ToneLabel(theme, "danger")
        self._acts: dict[QPushButton, Act] = {}
        self._buttons = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._text)
        column.addLayout(self._buttons)
        self.hide()

    def sentence(self) -> str:
        """Returns what is said now."""
        return "" if self.isHidden() else self._text.text()

    def tell(
        self, sentence: str, acts: Mapping[str, Act] | None = None, *, tone: str = "danger"
    ) -> None:
        """Says a sentence; each of `acts` is a button that also ends the notice."""
        is_new = sentence != self.sentence()
        self._clear()
        self._text.set_tone(tone)
        self._text.setText(sentence)
        for text, act in (acts or {}).items():
            button = QPushButton(text, self)
            button.clicked.connect(self._do)
            self._acts[button] = act
            self._buttons.addWidget(button)
            button.show()
        self.show()
        self.updateGeometry()
        if sentence and is_new:
            announce(self, sentence)

    def tell_trouble(self, error: UserError, words: Language) -> None:
        """Says what went wrong."""
        self.tell(message(error.code, error.values, words))

    def buttons(self) -> tuple[QPushButton, ...]:
        return tuple(self._acts)

    def end(self) -> None:
        """Says nothing more."""
        self._clear()
        self.hide()

    def _clear(self) -> None:
        self._acts.clear()
        emptied(self._buttons)

    def _do(self) -> None:
        act = self._acts[self.sender()]  # pyright: ignore[reportArgumentType]
        self.end()
        self.answered.emit()
        act()
