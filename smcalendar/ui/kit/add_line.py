"""A line in which the name of a new record is typed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.fields import ENTER_KEYS, LineField
from smcalendar.ui.kit.icons import show_icon
from smcalendar.ui.kit.notice import Notice


class EnterLine(LineField):
    """`entered` tells of Enter, never while an input method composes."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and not self.is_composing():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class AddLine(QWidget):
    """`wanted` gives the name when Enter or the button is pressed. The texts are sources."""

    wanted = Signal(str)

    def __init__(
        self, context: Context, placeholder: str, add: str, *, line: EnterLine | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._asked = ""
        """The name that is being added."""
        self.line = line or EnterLine()
        self.button = QPushButton()
        show_icon(self.button.setIcon, "plus", context.theme)
        self.notice = Notice(context.theme)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.notice)
        self.setFocusProxy(self.line)
        say = context.speech.say
        say(self.line.setPlaceholderText, placeholder)
        say(self.line.setAccessibleName, placeholder)
        say(self.button.setToolTip, add)
        say(self.button.setAccessibleName, add)
        self.line.entered.connect(self._want)
        self.line.typed.connect(self.notice.end)
        self.button.clicked.connect(self._want)

    def clear(self) -> None:
        """Is ready for the next name; what was typed meanwhile stays."""
        self.notice.end()
        if self.line.text().strip() == self._asked:
            self.line.clear()
        self._asked = ""

    def refused(self, error: UserError) -> None:
        """Says why nothing was added; the name stays."""
        self._asked = ""
        self.notice.tell_trouble(error, self._context.speech.words)

    def _want(self) -> None:
        name = self.line.text().strip()
        if not name:
            self.line.setFocus()
        elif name != self._asked:
            self._asked = name
            self.wanted.emit(name)
