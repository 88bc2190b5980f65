"""Fields that take one of several records, found by typing, and some words with completion."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView, QWidget

from smcalendar.ui.kit.fields import KEPT_REASONS, LineField
from smcalendar.ui.kit.typed import words_meant, words_shown

Choices = Sequence[tuple[str, Any]]
"""What can be chosen: how it is called, and its value."""


class ChoiceField(QComboBox):
    """One of several, searched by typing any part of its name.

    `edited` gives the value that was chosen. With `free` a text that is no choice is a value too;
    else it is put back.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, free: bool = False) -> None:
        super().__init__(parent)
        self._free = free
        self._value: Any = None
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.line = LineField(self)
        self.setLineEdit(self.line)
        completer = QCompleter(self.model(), self)
        self.setCompleter(completer)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.activated.connect(self._take_index)
        self.line.left.connect(self.commit)

    def offer(self, choices: Choices) -> None:
        """Offers these; what is chosen or typed stays."""
        found = [(self.itemText(n), self.itemData(n)) for n in range(self.count())]
        if found == list(choices):
            return
        with QSignalBlocker(self):
            typed = self.line.text() if self.line.isModified() else None
            self.clear()
            for name, value in choices:
                self.addItem(name, value)
            self._show(self._value)
            if typed is not None:
                self.line.setText(typed)
                self.line.setModified(True)

    def value(self) -> Any:
        return self._value

    def show_value(self, value: Any) -> None:
        """Shows a value, unless another one is being typed."""
        if value != self._value or not self.line.isModified():
            self.begin(value)

    def begin(self, value: Any) -> None:
        """Shows a value, whatever stands there."""
        self._value = value
        self._show(value)

    def set_locked(self, locked: bool) -> None:
        self.setEnabled(not locked)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setPlaceholderText(self, text: str) -> None:
        self.line.setPlaceholderText(text)

    def _show(self, value: Any) -> None:
        index = next((n for n in range(self.count()) if self.itemData(n) == value), -1)
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
            if index < 0:
                self.setEditText(str(value) if value and self._free else "")
        self.line.setCursorPosition(0)
        self.line.setModified(False)

    def _take_index(self, index: int) -> None:
        self._take(self.itemData(index))

    def commit(self) -> None:
        """Takes what is typed as one of the choices."""
        if self.line.is_composing() or not self.line.isModified():
            return
        text = self.line.text().strip()
        exact = (n for n in range(self.count()) if self.itemText(n).casefold() == text.casefold())
        parts = [
            n
            for n in range(self.count())
            if text and text.casefold() in self.itemText(n).casefold()
        ]
        index = next(exact, parts[0] if len(parts) == 1 and not self._free else -1)
        if index >= 0:
            self._take(self.itemData(index))
        elif self._free:
            self._take(text)
        else:
            self._show(self._value)

    def _take(self, value: Any) -> None:
        another = value != self._value
        self._value = value
        self._show(value)
        if another:
            self.edited.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the panel, and never changes a value in passing."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())


class WordsField(LineField):
    """Words between blanks or commas, with completion; one with a blank stands in quotes.

    `mark` stands before each word, as # before hashtags. `edited` gives the words.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, mark: str = "") -> None:
        super().__init__(parent)
        self._mark, self._marks = mark, f"{mark}＃" if mark else ""
        self._words: tuple[str, ...] = ()
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setWidget(self)
        self._popup = self._completer.popup() or QListView(self)
        self._completer.activated.connect(self._complete)
        self.typed.connect(self._suggest)
        self.left.connect(self.commit)

    def offer(self, words: Iterable[str]) -> None:
        """Completes with these words."""
        wanted = list(words)
        if wanted != self._known.stringList():
            self._known.setStringList(wanted)

    def value(self) -> tuple[str, ...]:
        return self._words

    def show_value(self, words: tuple[str, ...] | None) -> None:
        """Shows other words than before; what is typed in place of the same ones stays."""
        if (words or ()) != self._words:
            self.begin(words)

    def begin(self, words: tuple[str, ...] | None) -> None:
        """Shows words, whatever stands there."""
        self._words = words or ()
        self.show_text(self._shown())

    def refused(self, words: tuple[str, ...] | None) -> None:
        """Says that what was told could not be kept: it stands here, and that is stored."""
        self._words = words or ()

    def set_locked(self, locked: bool) -> None:
        self.setReadOnly(locked)

    def _shown(self) -> str:
        return words_shown(self._words, mark=self._mark)

    def _meant(self, text: str) -> tuple[str, ...]:
        return words_meant(text, without=self._marks)

    def commit(self) -> None:
        """Tells which words are typed, if they are others."""
        words = self._meant(self.text())
        if self.isReadOnly() or self.text() == self._shown() or words == self._words:
            return
        self.begin(words)
        self.forget_steps()
        self.edited.emit(words)

    def _last_word(self) -> str:
        before = self.text()[: self.cursorPosition()]
        return "" if before[-1:].isspace() else (self._meant(before) or ("",))[-1]

    def _suggest(self, _text: str) -> None:
        word = self._last_word()
        popup = self._popup
        if not word or self.is_composing():
            popup.hide()
            return
        self._completer.setCompletionPrefix(word)
        if self._completer.completionCount():
            self._completer.complete()
        else:
            popup.hide()

    def _complete(self, word: str) -> None:
        start = self.cursorPosition() - len(self._last_word())
        self.setSelection(start, self.cursorPosition() - start)
        self.insert(words_shown((word,)) + " ")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in KEPT_REASONS:
            self._popup.hide()
