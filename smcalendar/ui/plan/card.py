"""A small card over the calendar, beside what it is about."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from smcalendar.ui.kit.theme import POINTS, Theme

MARGIN = 10
AWAY = 4


class Card(QFrame):
    """Closes with Esc, or when the focus goes elsewhere; what was typed stays for the next time."""

    closed = Signal()

    def __init__(self, page: QWidget, theme: Theme, *, width: int = 300) -> None:
        super().__init__(page)
        self._theme = theme
        self._usual = width
        self._page = page
        self._rect = QRect()
        self.setObjectName("card")
        self.setAutoFillBackground(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(6)
        self.hide()
        page.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # pyright: ignore

    def open_at(self, rect: QRect) -> None:
        """Opens below or above a rectangle of the page, where there is room."""
        self._rect = rect
        self.settle()
        self.show()
        self.raise_()
        self.first_field().setFocus(Qt.FocusReason.PopupFocusReason)

    def settle(self) -> None:
        """Takes the size that its contents need, at a place where all of it is in sight."""
        page = self._page.rect()
        width = self.usual_width()
        self.setFixedWidth(width)
        self.column.activate()
        tall = self.hasHeightForWidth()
        height = self.heightForWidth(width) if tall else self.sizeHint().height()
        self.resize(width, min(height, page.height()))
        self.move(self.spot())

    def spot(self) -> QPoint:
        """Returns where a card of this size stands in the page."""
        page = self._page.rect()
        x = max(min(self._rect.left(), page.right() - self.width()), 0)
        y = self._rect.bottom() + AWAY
        if y + self.height() > page.bottom():
            y = max(min(self._rect.top(), page.bottom() - self.height()), 0)
        return QPoint(x, y)

    def event(self, event: QEvent) -> bool:
        """Another text inside may need more room."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.settle()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """All of it stays in sight when the page becomes smaller."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.settle()
        return False

    def usual_width(self) -> int:
        """Returns how wide the card is with text of this size."""
        width = round(self._usual * self._theme.font().pointSizeF() / POINTS)
        return min(width, self._page.width())

    def first_field(self) -> QWidget:
        """Returns what has the focus first."""
        return self

    def close_card(self) -> None:
        """Closes and gives the focus back."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not self.isVisible() or new is None or QApplication.activePopupWidget() is not None:
            return
        if new is not self and not self.isAncestorOf(new):
            self.hide()
