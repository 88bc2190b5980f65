"""What stands beside each week: its number, and how many posts it has of each account."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip

from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.model import PlanModel
from smcalendar.ui.plan.tally_words import in_short, sign_of, tone_of

if TYPE_CHECKING:
    from smcalendar.domain.cadence import Tally

PAD = 5
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Tallies = Mapping[dt.date, "tuple[Tally, ...]"]
"""By the first day of a week the tallies of its accounts."""


class Gutter(QHeaderView):
    """The header beside rows of weeks; `week_wanted` gives the row that was clicked."""

    week_wanted = Signal(int)

    def __init__(self, look: Look, cells: PlanModel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._look = look
        self._cells = cells
        self.tallies: Tallies = {}
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(8)

    def show_tallies(self, tallies: Tallies) -> None:
        """Shows these; none hides them."""
        self.tallies = tallies
        self.viewport().update()

    def tallies_in(self, row: int) -> "tuple[Tally, ...]":
        """Returns the tallies of the week in a row."""
        return self.tallies.get(self._cells.week(row)[0], ())

    def room(self) -> int:
        """Returns how wide it has to be for what stands in it."""
        look = self._look
        numbers = look.metrics.horizontalAdvance("53") + 14
        texts = [
            in_short(each, look.mark(each.platform)) + f" {sign_of(each)}"
            for week in self.tallies.values()
            for each in week
        ]
        return max([numbers, *(look.small_width(text) + 2 * PAD + 2 for text in texts)])

    # What Qt asks for

    def paintSection(self, painter: QPainter, rect: QRect, row: int) -> None:  # pyright: ignore
        look = self._look
        painter.save()
        painter.fillRect(rect, look.colour("window"))
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        number = self._cells.headerData(row, Qt.Orientation.Vertical)
        painter.setFont(look.plain)
        painter.setPen(look.colour("quiet"))
        tallies = self.tallies_in(row)
        if tallies:
            painter.drawText(rect.adjusted(0, 3, 0, 0), _CENTRE, number)
            self._paint_tallies(painter, rect.adjusted(PAD, look.sizes.header, -PAD, -2), tallies)
        else:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)
        painter.restore()

    def _paint_tallies(self, painter: QPainter, rect: QRect, tallies: "tuple[Tally, ...]") -> None:
        """What has no room is counted in the last line."""
        look = self._look
        height = look.small_metrics.height()
        most = max(rect.height() // height, 1)
        shown = tallies if len(tallies) <= most else tallies[: most - 1]
        painter.setFont(look.small)
        line = QRect(rect.left(), rect.top(), rect.width(), height)
        for each in shown:
            painter.setPen(tone_of(each, look))
            painter.drawText(line, _LEFT, in_short(each, look.mark(each.platform)))
            painter.drawText(line, _RIGHT, sign_of(each))
            line.translate(0, height)
        if len(shown) < len(tallies):
            painter.setPen(look.colour("quiet"))
            painter.drawText(line, _LEFT, f"+{len(tallies) - len(shown)}")

    def viewportEvent(self, e: QEvent) -> bool:
        if isinstance(e, QHelpEvent) and e.type() == QEvent.Type.ToolTip:
            row = self.logicalIndexAt(e.pos())
            QToolTip.showText(e.globalPos(), plain_tip(self._cells.note(row)), self)
            return True
        return super().viewportEvent(e)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        row = self.logicalIndexAt(e.position().toPoint())
        if e.button() == Qt.MouseButton.LeftButton and row >= 0 and self.tallies_in(row):
            self.week_wanted.emit(row)
        super().mouseReleaseEvent(e)
