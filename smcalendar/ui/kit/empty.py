"""What stands where nothing is yet: a title, one sentence, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.titles import Title
from smcalendar.ui.kit.tones import ToneLabel

WIDEST = 460


class EmptyState(QWidget):
    """`wanted` tells that its button was pressed. The texts are English sources."""

    wanted = Signal()

    def __init__(self, context: Context, title: str, sentence: str, button: str = "") -> None:
        super().__init__()
        self._context = context
        self._texts = (title, sentence, button)
        self._title = Title(context, scale=1.3)
        self._sentence = ToneLabel(context.theme)
        self.button = QPushButton()
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (self._title, self._sentence, self.button):
            widget.setMaximumWidth(WIDEST)
            column.addWidget(widget)
        column.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        context.speech.changed.connect(self._say)
        self._say()

    def tell(self, title: str, sentence: str, button: str = "") -> None:
        """Says something else."""
        self._texts = (title, sentence, button)
        self._say()

    def _say(self) -> None:
        widgets = (self._title, self._sentence, self.button)
        for widget, source in zip(widgets, self._texts, strict=True):
            widget.setText(self._context.speech.t(source) if source else "")
        self.button.setVisible(bool(self._texts[2]))
