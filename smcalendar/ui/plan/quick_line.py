"""The lines in which posts are typed; what was understood in them is underlined."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from smcalendar.domain.characters import utf16_length
from smcalendar.domain.quick_add import Understood
from smcalendar.ui.kit.fields import ENTER_KEYS, TextField
from smcalendar.ui.kit.theme import Theme

MOST_SHOWN = 6
"""So many lines are in sight; more of them scroll."""

FEW = 50
"""With more lines than these, none is underlined: nobody looks at all of them."""


class QuickLine(TextField):
    """`entered` tells of Enter, never while an input method composes; Shift+Enter adds a line."""

    entered = Signal()

    def __init__(
        self, theme: Theme, read: Callable[[str], Understood], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, lines=1, most=MOST_SHOWN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.underlines = _Underlines(self.document(), theme, read)
        self.textChanged.connect(self._resize)

    def sizeHint(self) -> QSize:
        """Chinese characters are higher than the font that measures the lines."""
        hint = super().sizeHint()
        lines = min(self._shown_lines(), MOST_SHOWN)
        return QSize(hint.width(), hint.height() + lines * self.fontMetrics().height() // 6)

    def _shown_lines(self) -> int:
        return max(round(self.document().size().height()), 1)

    def _resize(self) -> None:
        """Only what has more lines than are in sight can be scrolled."""
        all_shown = self._shown_lines() <= MOST_SHOWN
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policies.ScrollBarAlwaysOff if all_shown else policies.ScrollBarAsNeeded
        )
        super()._resize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines may be broken now."""
        super().resizeEvent(event)
        self._resize()
        self.ensureCursorVisible()

    def line(self) -> str:
        """Returns the line with the cursor."""
        return self.textCursor().block().text()

    def go_to(self, line: str) -> None:
        """Sets the cursor into the first line that says this."""
        block = self.document().firstBlock()
        while block.isValid() and block.text() != line:
            block = block.next()
        if block.isValid():
            cursor = self.textCursor()
            cursor.setPosition(block.position() + block.length() - 1)
            self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER_KEYS or self.is_composing():
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        else:
            self.entered.emit()


class _Underlines(QSyntaxHighlighter):
    def __init__(
        self, document: QTextDocument, theme: Theme, read: Callable[[str], Understood]
    ) -> None:
        super().__init__(document)
        self._theme = theme
        self._read = read
        self._form = QTextCharFormat()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        self._form.setUnderlineColor(self._theme.colour("accent"))
        self._form.setForeground(self._theme.colour("accent"))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if self.document().blockCount() > FEW:
            return
        for word in self._read(text).words:
            start = utf16_length(text[: word.start])
            length = utf16_length(text[word.start : word.end].rstrip(" ,，、;；|｜:："))
            self.setFormat(start, length, self._form)
