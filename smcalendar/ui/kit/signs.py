"""The figures of states and flags as icons in their colours, sharp on every screen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QIcon,
    QIconEngine,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from smcalendar.paper.figures import STROKE, figure
from smcalendar.paper.styles import Sign
from smcalendar.ui.kit.theme import Theme

_INSET = 0.12


class _Engine(QIconEngine):
    """Paints a figure anew whenever it is shown, so that it follows the theme at once."""

    def __init__(self, sign: Sign, theme: Theme) -> None:
        super().__init__()
        self._sign = sign
        self._theme = theme

    def clone(self) -> QIconEngine:
        return _Engine(self._sign, self._theme)

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        place = QRectF(rect)  # pyright: ignore
        inset = place.width() * _INSET
        draw_sign(painter, self._sign, place.adjusted(inset, inset, -inset, -inset), self._theme)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap


def draw_sign(painter: QPainter, sign: Sign, place: QRectF, theme: Theme) -> None:
    """Draws the figure of a state or flag into a square."""
    to_place = QTransform.fromTranslate(place.x(), place.y()).scale(place.width(), place.height())
    filled, around = figure(sign)
    colour = theme.of_state(sign)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(to_place.map(filled), colour)
    painter.strokePath(to_place.map(around), QPen(colour, place.width() * STROKE))
    painter.restore()


def sign_icon(sign: Sign, theme: Theme) -> QIcon:
    """Returns the figure of a state or flag as an icon."""
    return QIcon(_Engine(sign, theme))


class SignLabel(QWidget):
    """A figure beside its word, as large as the text; the word says it to who does not see it."""

    def __init__(self, sign: Sign, theme: Theme) -> None:
        super().__init__()
        self._sign = sign
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().ascent()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.sizeHint().width()
        painter = QPainter(self)
        draw_sign(painter, self._sign, QRectF(1, 1, side - 2, side - 2), self._theme)
        painter.end()
