"""A field for a number of things: nothing below nought, no signs, no fractions."""

import unicodedata

from PySide6.QtCore import QSize, Signal

from smcalendar.ui.kit.fields import LineField

LARGEST = 1_000_000_000


def number_meant(text: str) -> int:
    """Returns the number that is typed, 0 for nothing; a ValueError for what is none."""
    plain = unicodedata.normalize("NFKC", text).replace(",", "").strip()
    if not plain:
        return 0
    if not (plain.isascii() and plain.isdigit()) or int(plain) > LARGEST:
        raise ValueError(text)
    return int(plain)


class NumberInput(LineField):
    """A number. `edited` gives what was meant, `wrong` what is none."""

    edited = Signal(object)
    wrong = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self._is_wrong = False
        self.left.connect(self.commit)

    def value(self) -> int:
        return self._number

    def show_value(self, number: int | None) -> None:
        """Shows another number than before; what is typed in place of the same one stays."""
        if (number or 0) != self._number:
            self.begin(number)

    def begin(self, number: int | None) -> None:
        """Shows a number, whatever stands there."""
        self._number = number or 0
        self._is_wrong = False
        self.show_text(str(self._number))
        self.forget_steps()

    def set_locked(self, locked: bool) -> None:
        self.setReadOnly(locked)

    def commit(self) -> None:
        """Tells what was typed, if it is another number."""
        if self.isReadOnly() or self.is_composing():
            return
        try:
            number = number_meant(self.text())
        except ValueError:
            self._is_wrong = True
            self.wrong.emit(self.text())
            return
        another = number != self._number or self._is_wrong
        self.begin(number)
        if another:
            self.edited.emit(number)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("0,000,000")
        return QSize(width, super().sizeHint().height())
