"""Labels that show text as it is: what somebody typed is never markup."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Label(QLabel):
    """Plain text in one line, or in several when it `wraps`."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)


class ElidedLabel(Label):
    """One line that ends with … where there is no room; the whole text is its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._whole = ""
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        self._whole = " ".join(text.split())
        self._elide()

    def text(self) -> str:
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.contentsRect().width(), 0)
        )
        super().setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")
        self.setAccessibleName(self._whole)


def plain_tip(text: str) -> str:
    """Returns a tool tip that shows text as it is: Qt would take some texts for markup."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
