"""One sentence about trouble, above the page, until it is closed or over."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.icon_button import icon_button
from smcalendar.ui.kit.labels import Label


class Banner(QFrame):
    """Tells one thing at a time; it never takes the focus and never waits for an answer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = Label(wraps=True)
        self._button = QPushButton()
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._act)
        self._act_on: Callable[[], object] | None = None
        close = icon_button(context, "close", N_("Window", "Close this message"))
        close.clicked.connect(self.hide)
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
        announce(self, sentence)

    def sentence(self) -> str:
        """Returns what is said now."""
        return "" if self.isHidden() else self._text.text()

    def _act(self) -> None:
        self.hide()
        if self._act_on is not None:
            self._act_on()
