"""A button whose words go on in the next line where there is no room for all of them in one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

NARROWEST = 80
"""How wide in pixels it has to be at least."""


class WrappingButton(QPushButton):
    """As wide as its words where it can be, and else as high as they need."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._wrap()
        self.updateGeometry()

    def text(self) -> str:
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def sizeHint(self) -> QSize:
        return self._size_of(self._whole) + self._around()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), NARROWEST), hint.height())

    def heightForWidth(self, width: int) -> int:
        around = self._around()
        shown = broken(self._whole, self.font(), width - around.width())
        return self._size_of(shown).height() + around.height()

    def _wrap(self) -> None:
        room = self.width() - self._around().width()
        super().setText(broken(self._whole, self.font(), room))

    def _around(self) -> QSize:
        """What the style draws around the words, whatever they are."""
        return super().sizeHint() - self._size_of(super().text())

    def _size_of(self, text: str) -> QSize:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)


def broken(text: str, font: QFont, width: int) -> str:
    """Returns a text with line ends where a line of a width in pixels is full."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return "\n".join(lines)
