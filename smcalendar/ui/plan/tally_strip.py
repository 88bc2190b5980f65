"""How many posts the week of a time grid has, in one line above its days."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.tally_words import in_short, sign_of, tone_of

if TYPE_CHECKING:
    from smcalendar.domain.cadence import Tally

PAD, APART = 8, 14


class TallyStrip(QWidget):
    """Hidden without tallies; what has no room is counted at the end. `wanted` tells a click."""

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.tallies: tuple[Tally, ...] = ()
        look.changed.connect(self.updateGeometry)
        self.hide()

    def show_tallies(self, tallies: "tuple[Tally, ...]", told: str) -> None:
        """Shows these; `told` is all of it in words."""
        self.tallies = tallies
        self.setToolTip(plain_tip(told))
        self.setAccessibleName(told)
        self.setVisible(bool(tallies))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, self._look.small_metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, x = self._look, QPainter(self), PAD
        painter.setFont(look.small)
        base = (self.height() + look.small_metrics.ascent() - look.small_metrics.descent()) // 2
        for number, each in enumerate(self.tallies):
            text = f"{in_short(each, look.mark(each.platform))} {sign_of(each)}"
            left = len(self.tallies) - number
            width = look.small_width(text)
            if x + width + (APART + look.small_width("+99") if left > 1 else 0) > self.width():
                painter.setPen(look.colour("quiet"))
                painter.drawText(x, base, f"+{left}")
                break
            painter.setPen(tone_of(each, look))
            painter.drawText(x, base, text)
            x += width + APART
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit()
