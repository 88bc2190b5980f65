"""What is seen while items are dragged: their title at the mouse, and words beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.drag import mime_for
from smcalendar.ui.plan.look import Look

AWAY = QPoint(18, 14)
"""How far from the mouse the words stand."""

WIDEST = 280
MARGIN = 6

_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class Ghost(QWidget):
    """Says where and when a drop puts the items and what that does; red where it is refused."""

    def __init__(self, surface: QWidget, look: Look) -> None:
        super().__init__(surface)
        self._surface = surface
        self._look = look
        self._refused = False
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, point: QPoint, text: str, *, refused: bool) -> None:
        """Shows the words beside a point, inside the surface."""
        if text != self.text or refused != self._refused:
            self.text, self._refused = text, refused
            self.setAccessibleName(text)
            self.update()
        room = QRect(0, 0, WIDEST, self._surface.height())
        words = self._look.metrics.boundingRect(room, _WRAPPED, text)
        self.resize(words.width() + 2 * MARGIN + 2, words.height() + 2 * MARGIN)
        surface, corner = self._surface.rect(), point + AWAY
        corner.setX(max(min(corner.x(), surface.right() - self.width()), 0))
        if corner.y() + self.height() > surface.bottom():
            corner.setY(max(point.y() - AWAY.y() - self.height(), 0))
        self.move(corner)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.colour("refused" if self._refused else "toast"))
        painter.setPen(look.colour("danger" if self._refused else "toast"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setFont(look.font)
        painter.setPen(look.colour("text" if self._refused else "on_toast"))
        words = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.drawText(words, _WRAPPED, self.text)
        painter.end()


def drag_items(source: QWidget, look: Look, ids: Sequence[str], title: str) -> Qt.DropAction:
    """Drags items, the first of which is grabbed and has a title; returns what became of it."""
    drag = QDrag(source)
    drag.setMimeData(mime_for(ids))
    drag.setPixmap(_drag_pixmap(look, title, len(ids), source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(8, 8))
    return drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)


def _drag_pixmap(look: Look, title: str, count: int, ratio: float) -> QPixmap:
    """Returns what hangs on the mouse: the title of one item, and how many there are."""
    text = look.cut(title, 160)
    badge = str(count) if count > 1 else ""
    room = look.bold_metrics.horizontalAdvance(badge) + 14 if badge else 0
    width = look.metrics.horizontalAdvance(text) + 20 + room
    height = look.sizes.chip + 4
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(look.colour("chip"))
    painter = QPainter(pixmap)
    painter.setPen(look.colour("accent"))
    painter.drawRect(0, 0, width - 1, height - 1)
    painter.setFont(look.font)
    painter.setPen(look.colour("text"))
    painter.drawText(10, (height + look.metrics.ascent() - look.metrics.descent()) // 2, text)
    if badge:
        _paint_badge(painter, look, width - room, height, badge, look.colour("accent"))
    painter.end()
    return pixmap


def _paint_badge(
    painter: QPainter, look: Look, x: int, height: int, text: str, colour: QColor
) -> None:
    width = look.bold_metrics.horizontalAdvance(text) + 10
    painter.fillRect(x, 3, width, height - 6, colour)
    painter.setFont(look.bold)
    painter.setPen(look.colour("on_accent"))
    painter.drawText(x, 3, width, height - 6, Qt.AlignmentFlag.AlignCenter, text)
