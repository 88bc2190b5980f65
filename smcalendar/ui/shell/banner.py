"""One sentence about trouble, above the page, until it is closed or over."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.icons import show_icon
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.kit.theme import Theme


class Banner(QFrame):
    """Tells one thing at a time; it never takes the focus and never waits for an answer."""

    def __init__(self, speech: Speech, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = Label(wraps=True)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._act_on: Callable[[], object] | None = None
        close = QToolButton()
        show_icon(close.setIcon, "close", theme)
        close.clicked.connect(self.hide)
        speech.say(close.setToolTip, N_("Window", "Close this message"))
        speech.say(close.setAccessibleName, N_("Window", "Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(close)
        self.hide()

    def tell(
        self, sentence: str, *, button: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Shows a sentence, with a button where there is something to do about it."""
        self._text.setText(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._act_on = act
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def sentence(self) -> str:
        """Returns what is said now."""
        return "" if self.isHidden() else self._text.text()

    def _act(self) -> None:
        self.hide()
        if self._act_on is not None:
            self._act_on()
