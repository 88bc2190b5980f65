"""Fields of a form: each shows a value, and tells what somebody made of it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from smcalendar.ui.kit.choices import Choices
from smcalendar.ui.kit.fields import LineField, TextField
from smcalendar.ui.kit.flow import Flow, emptied

PAUSE = 1_500
"""After how many milliseconds without a key what is typed is kept."""


class _Kept:
    """What is typed is told by `edited` when the field is left, or after a pause."""

    _shown = ""

    def _keep_typing(self: Any) -> None:
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.commit)
        self.typed.connect(self._wait)
        self.left.connect(self.commit)

    def _wait(self: Any) -> None:
        self._timer.start()

    def is_touched(self: Any) -> bool:
        """Says whether somebody typed what is not kept yet."""
        return self.text() != self._shown

    def value(self: Any) -> str:
        return self.text()

    def show_value(self: Any, value: str | None) -> None:
        """Shows a value, unless another one is being typed."""
        touched = self.is_touched()
        self._shown = value or ""
        if not touched:
            self.show_text(self._shown)

    def begin(self: Any, value: str | None) -> None:
        """Shows the value of another record, whatever stands there."""
        self._timer.stop()
        self._shown = value or ""
        self.show_text(self._shown)

    def commit(self: Any) -> None:
        """Tells what was typed, if it is another text."""
        self._timer.stop()
        if self.is_touched() and not self.is_composing():
            self._shown = self.text()
            self.forget_steps()
            self.edited.emit(self._shown)

    def refused(self: Any, value: str | None) -> None:
        """Says that what was told could not be kept: it stands here, and that is stored."""
        self._shown = value or ""


class LineInput(_Kept, LineField):
    """One line."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._keep_typing()


class TextInput(_Kept, TextField):
    """Several lines."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__(lines=2, most=8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keep_typing()


class ChecksInput(QWidget):
    """Any of several; a value that is not offered stays among them."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(self, spacing=12)
        self._choices: Choices = ()
        self._value: tuple[Any, ...] = ()
        self._boxes: list[QCheckBox] = []

    def offer(self, choices: Choices) -> None:
        """Offers these."""
        if list(choices) == list(self._choices):
            return
        self._choices = choices
        emptied(self._flow)
        self._boxes = [self._box(name) for name, _ in choices]
        if self._boxes:
            self.setFocusProxy(self._boxes[0])
        self.show_value(self._value)
        self.updateGeometry()

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox(name.replace("&", "&&"), self)
        box.setAccessibleName(name)
        box.toggled.connect(self._take)
        self._flow.addWidget(box)
        box.show()
        return box

    def value(self) -> tuple[Any, ...]:
        offered = [value for _, value in self._choices]
        checked = [v for v, box in zip(offered, self._boxes, strict=True) if box.isChecked()]
        return (*(each for each in self._value if each not in offered), *checked)

    def show_value(self, value: Sequence[Any] | None) -> None:
        self._value = tuple(value or ())
        for (_, each), box in zip(self._choices, self._boxes, strict=True):
            box.setChecked(each in self._value)

    def _take(self, checked: bool) -> None:
        number = next(n for n, box in enumerate(self._boxes) if box is self.sender())
        value = self._choices[number][1]
        if checked != (value in self._value):
            self._value = self.value()
            self.edited.emit(self._value)


class FlagInput(QCheckBox):
    """On or off; says itself what it is about."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._value = False
        self.toggled.connect(self._take)

    def value(self) -> bool:
        return self._value

    def show_value(self, value: bool | None) -> None:
        self._value = bool(value)
        self.setChecked(self._value)

    def _take(self, checked: bool) -> None:
        if checked != self._value:
            self._value = checked
            self.edited.emit(checked)
