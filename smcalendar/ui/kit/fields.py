"""Fields for one line and for several: plain text only, and nothing happens while composing."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from smcalendar.domain.values import clean_text

KEPT_REASONS = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""Why a field loses the keyboard without being left: a menu of its own, another program."""

ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def one_line(text: str) -> str:
    """Returns text without line ends and control characters; blanks stay, for who goes on."""
    return clean_text(text).replace("\n", " ").replace("\t", " ")


def plain_text_of(mime: QMimeData) -> str:
    """Returns what was copied as plain text, without control characters."""
    if mime.hasFormat("text/plain") or not mime.hasHtml():
        return clean_text(mime.text())
    return clean_text(QTextDocumentFragment.fromHtml(mime.html()).toPlainText())


class LineField(QLineEdit):
    """One line. `typed` tells each change somebody makes, `left` that the field was left.

    Enter leaves it too, but never while an input method composes.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composed = ""
        self.textEdited.connect(self._tell)

    def is_composing(self) -> bool:
        return bool(self._composed)

    def show_text(self, text: str) -> None:
        """Shows a text that nobody types now; the cursor stays where it is, as far as it can."""
        if text != self.text() and not self.is_composing():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(place if self.hasFocus() else 0)

    def forget_steps(self) -> None:
        """Forgets what its own undo could take back, because that is saved."""
        if self.isUndoAvailable() and not self.is_composing():
            place = self.cursorPosition()
            self.setText(self.text())
            self.setCursorPosition(place)

    def _tell(self, text: str) -> None:
        clean = one_line(text)
        if clean == text:
            self.typed.emit(text)
            return
        place = self.cursorPosition()
        self.selectAll()
        self.insert(clean)
        self.setCursorPosition(min(place, len(clean)))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = event.preeditString()
        super().inputMethodEvent(event)

    def sizeHint(self) -> QSize:
        """Chinese characters are higher than the font that measures the line."""
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + self.fontMetrics().height() // 5)

    def event(self, event: QEvent) -> bool:
        return leaves_history_alone(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER_KEYS:
            super().keyPressEvent(event)
        elif not self.is_composing():
            self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in KEPT_REASONS:
            self.left.emit()


class TextField(QPlainTextEdit):
    """Several lines; it grows with its text, and Tab leads to the next field.

    What is pasted into it and is no text is handed on by `given`.
    """

    typed = Signal(str)
    left = Signal()
    given = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 3, most: int = 14) -> None:
        super().__init__(parent)
        self._known = ""
        self._composed = ""
        self._lines, self._most = lines, most
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._resize)

    def is_composing(self) -> bool:
        return bool(self._composed)

    def text(self) -> str:
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Shows a text that nobody types now; the cursor stays where it is, as far as it can."""
        if text == self._known or self.is_composing():
            return
        self._known = text
        place = self.textCursor().position()
        self.setPlainText(text)
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)

    def isUndoAvailable(self) -> bool:
        return self.document().isUndoAvailable()

    def isRedoAvailable(self) -> bool:
        return self.document().isRedoAvailable()

    def forget_steps(self) -> None:
        """Forgets what its own undo could take back, because that is saved."""
        if not self.is_composing():
            self.document().clearUndoRedoStacks()

    def _tell(self) -> None:
        text = self.toPlainText()
        if text != self._known:
            self._known = text
            self.typed.emit(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = "" if source.hasUrls() else plain_text_of(source)
        if text:
            self.textCursor().insertText(text)
        else:
            self.given.emit(source)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and (source.hasText() or source.hasHtml())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = event.preeditString()
        super().inputMethodEvent(event)

    def event(self, event: QEvent) -> bool:
        return leaves_history_alone(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and self.is_composing():
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in KEPT_REASONS:
            self.left.emit()

    def _resize(self) -> None:
        QTimer.singleShot(0, self, self.updateGeometry)

    def _height(self, lines: float) -> int:
        margins = self.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * int(self.document().documentMargin()) + 8
        return round(lines * self.fontMetrics().lineSpacing()) + around

    def sizeHint(self) -> QSize:
        lines = self.document().size().height()
        return QSize(200, self._height(min(max(lines, self._lines), self._most)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())


def leaves_history_alone(field: LineField | TextField, event: QEvent) -> bool:
    """Lets undo and redo go to the history where the field has nothing of its own to take back."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undoes = event.matches(QKeySequence.StandardKey.Undo) and not field.isUndoAvailable()
    redoes = event.matches(QKeySequence.StandardKey.Redo) and not field.isRedoAvailable()
    if undoes or redoes:
        event.ignore()
    return undoes or redoes
