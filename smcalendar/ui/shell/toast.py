"""What was just done, at the lower edge, with the way back."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.speech import Speech

SHOWN = 8_000
"""For how many milliseconds, unless somebody looks at it."""

ABOVE_EDGE, BESIDE = 40, 20
"""How far it stays away from the edges of the window."""


class Toast(QFrame):
    """One sentence in the past tense and one button; it waits while the mouse or focus is on it."""

    undo_wanted = Signal()

    def __init__(self, window: QWidget, speech: Speech) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = Label()
        self._undo = QPushButton()
        self._undo.setFlat(True)
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self._over)
        speech.say(self._undo.setText, N_("Toast", "Undo"))
        self._undo.clicked.connect(self._undo_clicked)
        self.hide()
        window.installEventFilter(self)

    def tell(self, sentence: str, *, undoable: bool) -> None:
        """Shows a sentence, in place of the one before, and says it to screen readers."""
        self._text.setText(sentence)
        self._undo.setVisible(undoable)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, sentence)

    def sentence(self) -> str:
        """Returns what is said now."""
        return self._text.text() if self.isVisible() else ""

    def _undo_clicked(self) -> None:
        self.hide()
        self.undo_wanted.emit()

    def _over(self) -> None:
        """Goes, unless somebody looks at it."""
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """Stands in the middle of the window's lower edge.

        A sentence that is too long for one line takes several.
        """
        around = self.window().size()
        room = around.width() - 2 * BESIDE
        self._text.setWordWrap(False)
        wanted = self.sizeHint()
        if wanted.width() > room:
            self._text.setWordWrap(True)
            wanted = QSize(room, self.heightForWidth(room))
        self.resize(wanted)
        self.move(
            (around.width() - self.width()) // 2, around.height() - self.height() - ABOVE_EDGE
        )
