"""A dialog beside the window: it stops nothing, Enter is its main button, and Esc closes it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from smcalendar.domain.errors import UserError
from smcalendar.domain.sentences import message
from smcalendar.domain.translation import N_
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.reading_order import go_on
from smcalendar.ui.kit.tones import ToneLabel

MARGIN = 16
EDGE = 60
"""How much smaller than the screen a dialog is at least."""


class Dialog(QDialog):
    """A body that scrolls where it must, a sentence on how things are, and buttons.

    It keeps what was chosen in it while it is closed; `title` is a source marked with `N_`.
    """

    def __init__(self, context: Context, window: QWidget, *, title: str) -> None:
        super().__init__(window)
        self.context = context
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.foot = QVBoxLayout()
        self._compose: Callable[[], str] = str
        self._status = ToneLabel(context.theme)
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._status.hide()
        self._buttons = Flow(spacing=8)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(10)
        column.addLayout(self.body, 1)
        column.addWidget(self._status)
        column.addLayout(self.foot)
        column.addLayout(self._buttons)
        context.speech.say(self.setWindowTitle, title)
        context.speech.changed.connect(self._say_again)
        context.theme.changed.connect(self._forget_size)
        context.session.closed.connect(self.close)

    def add_button(
        self, text: str, act: Callable[[], object], *, main: bool = False
    ) -> QPushButton:
        """Adds a button, `text` marked with `N_`.

        Enter presses the one that has the focus, and from anywhere else the `main` one.
        """
        button = QPushButton(self)
        button.setDefault(main)
        self.context.speech.say(button.setText, text)
        button.clicked.connect(act)
        self._buttons.addWidget(button)
        return button

    def add_close(self) -> QPushButton:
        """Adds the button that does what Esc does."""
        return self.add_button(N_("Dialog", "Close"), self.reject)

    def focusNextPrevChild(self, next: bool) -> bool:
        return go_on(self, forward=next) or super().focusNextPrevChild(next)

    def present(self) -> None:
        """Shows the dialog, in front of the window."""
        chosen = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        wanted = self.size() if chosen else self.sizeHint()
        self.resize(wanted.boundedTo(self._room()))
        self._grow()
        self.show()
        self._grow()  # Text of another size is known only now.
        self.raise_()
        self.activateWindow()

    def _forget_size(self) -> None:
        """With text of another size it needs another size itself."""
        self.setAttribute(Qt.WidgetAttribute.WA_Resized, False)

    def _room(self) -> QSize:
        return self.screen().availableGeometry().size() - QSize(EDGE, EDGE)

    def _grow(self) -> None:
        """Makes room for a sentence that came, so that the form above it need not scroll."""
        wanted = self._column.totalHeightForWidth(self.width())
        if wanted > self.height():
            self.resize(self.width(), min(wanted, max(self._room().height(), self.height())))

    def tell(self, compose: Callable[[], str], *, tone: str = "quiet") -> None:
        """Says a sentence, in the language of the moment whenever that changes."""
        self._compose = compose
        self._status.set_tone(tone)
        self._say_again()
        sentence = self.sentence()
        if sentence and self.isVisible():
            announce(self, sentence)

    def tell_trouble(self, error: UserError) -> None:
        """Says what went wrong."""
        speech = self.context.speech
        self.tell(lambda: message(error.code, error.values, speech.words), tone="danger")

    def end_telling(self) -> None:
        """Says nothing more."""
        self.tell(str)

    def sentence(self) -> str:
        """Returns what is said now."""
        return self._status.text()

    def _say_again(self) -> None:
        self._status.setText(self._compose())
        self._status.setVisible(bool(self._status.text()))
        if self.isVisible():
            self._grow()


class Scrolling(QScrollArea):
    """As large as its form wants; the form scrolls when large text leaves no room for all of it."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        self.setWidget(form)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return self._form.sizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 4)

    def minimumSizeHint(self) -> QSize:
        narrowest = self._form.minimumSizeHint().width()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(narrowest + bar, super().minimumSizeHint().height())
