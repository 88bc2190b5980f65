"""The figures of states and flags as icons in their colours."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QIcon,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from smcalendar.paper.figures import STROKE, figure
from smcalendar.paper.styles import Sign
from smcalendar.ui.kit.icons import SIZES
from smcalendar.ui.kit.theme import Theme

_INSET = 0.12


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
    """Returns the figure of a state or flag as an icon, in the colours the theme has now."""
    made = QIcon()
    for size in SIZES:
        inset = size * _INSET
        pixels = QPixmap(size, size)
        pixels.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixels)
        draw_sign(painter, sign, QRectF(inset, inset, size - 2 * inset, size - 2 * inset), theme)
        painter.end()
        made.addPixmap(pixels)
    return made


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
