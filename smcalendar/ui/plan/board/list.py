"""The cards of one column of the board: any number of them, all of the same height."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from smcalendar.domain.states import State
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.board.card_lines import lines_of_card, second_line
from smcalendar.ui.plan.board.cards import BoardCard
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.item_list import ACCESSIBLE, TIP, ItemList
from smcalendar.ui.plan.look import BAR, Look
from smcalendar.ui.plan.painting import FAINT, paint_ring
from smcalendar.ui.plan.spoken import problems_told, spoken_chip, spoken_item

PAD, AROUND, INDENT = 4, 3, 7
"""Inside a card, between cards, and how far the second line stands to the right."""

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SELECT = QItemSelectionModel.SelectionFlag
_ADDING = Qt.KeyboardModifier.ControlModifier


def spoken(card: BoardCard, speech: Speech) -> str:
    """Returns what a screen reader says about a card, with the problems of its item."""
    if card.day is not None:
        said = spoken_item(card.day, card.chip, speech)
    else:
        problems = problems_told(card.resolved, speech)
        said = " ".join((speech.t("No date"), spoken_chip(card.chip, speech), *problems))
    return speech.t(", ", "between parts of a sentence").join((said, *card.names))


def told(card: BoardCard, speech: Speech) -> str:
    """Returns the whole card, line by line, with the problems of its item."""
    lines = (spoken_chip(card.chip, speech), second_line(card, speech))
    return "\n".join((*lines, *problems_told(card.resolved, speech)))


class BoardList(ItemList):
    """`sideways` tells that the arrows leave it, by -1 or 1; `entered` that it has the focus.

    `adds` says whether what is selected now comes to what is selected in other columns.
    """

    sideways = Signal(int)
    peek_wanted = Signal()
    entered = Signal()

    def __init__(self, context: Context, look: Look) -> None:
        self.speech, self.viewpoint = context.speech, context.viewpoint
        texts = {
            ACCESSIBLE: partial(spoken, speech=context.speech),
            TIP: lambda card: plain_tip(told(card, context.speech)),
        }
        super().__init__(look, texts)
        self.adds = False
        self.tint = ""
        self.setMinimumHeight(0)
        self.setItemDelegate(_CardPainter(self))
        context.speech.changed.connect(self.viewport().update)
        context.viewpoint.cut_changed.connect(self.viewport().update)

    def chips(self) -> Sequence[Chip]:
        return [each.chip for each in self.chosen()]

    def row_of(self, id: str) -> int:
        """Returns the row of an item, -1 when it is not here."""
        return next((row for row, each in enumerate(self.items.lines) if each.id == id), -1)

    def rect_of(self, row: int) -> QRect:
        """Returns where a row lies, in pixels of the viewport."""
        return self.visualRect(self.items.index(row))

    def go_to_height(self, height: int) -> None:
        """Takes the focus, and selects the card at a height in pixels, or the last one above."""
        found = self.indexAt(QPoint(2 * AROUND, height))
        row = found.row() if found.isValid() else len(self.items.lines) - 1
        self.adds = False
        self.setFocus()
        index = self.items.index(row)
        self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect)

    def set_tint(self, name: str) -> None:
        """Shows that items hover over it, or that none do any more."""
        if name != self.tint:
            self.tint = name
            self.viewport().update()

    # What Qt asks for

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin(event)
        super().mousePressEvent(event)

    def _begin(self, event: QInputEvent) -> None:
        self.adds = bool(event.modifiers() & _ADDING)

    def event(self, event: QEvent) -> bool:
        """Ctrl+A means all that is on the board, as it means all that is in the calendar."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.SelectAll)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._begin(event)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _SIDEWAYS:
            self.sideways.emit(_SIDEWAYS[Qt.Key(event.key())])
        elif plain and event.key() == Qt.Key.Key_Space:
            self.peek_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.look.colour(self.tint or "page"))
        if not self.items.lines:
            self._paint_empty(painter)
        if self.tint == "refused":
            painter.setPen(QPen(self.look.colour("danger"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
        super().paintEvent(event)

    def _paint_empty(self, painter: QPainter) -> None:
        room = self.viewport().rect().adjusted(PAD, 2 * PAD, -PAD, -PAD)
        painter.setFont(self.look.small)
        painter.setPen(self.look.colour("quiet"))
        painter.drawText(room, _WRAPPED, self.speech.t("No posts"))
        if self.hasFocus():
            paint_ring(painter, self.look, self.viewport().rect())


def _pen(look: Look, chip: Chip, *, chosen: bool) -> QPen:
    """The edge is dashed as long as a gesture is not written."""
    if chip.pending:
        return QPen(look.colour("text"), 1, Qt.PenStyle.DashLine)
    return QPen(look.colour("accent" if chosen else "line"), 1)


class _CardPainter(QStyledItemDelegate):
    """Paints the signs and the title of an item, and quiet lines below."""

    def __init__(self, view: BoardList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        look = self._view.look
        day = look.sizes.more if look.face.density != "s" else 0
        return QSize(0, look.sizes.chip + day + 2 * (PAD + AROUND))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        view, look = self._view, self._view.look
        card: BoardCard = view.items.lines[index.row()]
        chosen = view.selectionModel().isSelected(index)
        frame = option.rect.adjusted(AROUND, AROUND, -AROUND, -AROUND)
        painter.setOpacity(FAINT if card.id in view.viewpoint.cut else 1)
        painter.fillRect(frame, look.colour("selection" if chosen else "chip"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(look, card.chip, chosen=chosen))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        title, *below = lines_of_card(card, look.face, view.speech)
        self._paint_title(painter, frame, card.chip, title)
        self._paint_below(painter, frame, below)
        painter.setOpacity(1)
        if view.hasFocus() and index == view.currentIndex():
            paint_ring(painter, look, frame)

    def _paint_title(self, painter: QPainter, frame: QRect, chip: Chip, title: str) -> None:
        view, look, ratio = self._view, self._view.look, painter.device().devicePixelRatioF()
        head = look.head(chip.state, chip.flags, chip.platform, ratio)
        left, top = frame.left() + 1, frame.top() + PAD
        colour = look.theme.of_state(chip.state)
        painter.fillRect(left, top, BAR, frame.height() - 2 * PAD, colour)
        painter.drawPixmap(left, top, head.pixmap)
        room = frame.width() - head.width - PAD
        if view.troubles.is_troubled(chip):
            trouble = look.trouble(ratio)
            room -= trouble.width
            painter.drawPixmap(left + head.width + room, top, trouble.pixmap)
        painter.setFont(look.struck if chip.state is State.CANCELLED else look.font)
        painter.setPen(look.colour("text"))
        painter.drawText(left + head.width, top + look.baseline(look.line), look.cut(title, room))

    def _paint_below(self, painter: QPainter, frame: QRect, lines: Sequence[str]) -> None:
        look = self._view.look
        left, y = frame.left() + INDENT, frame.top() + PAD + look.line + look.small_metrics.ascent()
        painter.setFont(look.small)
        painter.setPen(look.colour("quiet"))
        for line in lines:
            painter.drawText(left, y, look.cut_small(line, frame.right() - PAD - left))
            y += look.small_metrics.height()
