"""The list of the tray: thousands of lines, each with a second one below its name."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyledItemDelegate

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.item_list import ACCESSIBLE, TIP, ItemList
from smcalendar.ui.plan.layout import Box
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.painting import FAINT, Manner, paint_chip, paint_ring
from smcalendar.ui.plan.spoken import problems_told, spoken_chip
from smcalendar.ui.plan.tray_entries import Entry

_PAD, _INDENT = 4, 7
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def second_line(entry: Entry, speech: Speech) -> str:
    """Returns what stands below the name: account and campaign."""
    account = entry.account or speech.t("No account yet")
    return " · ".join(filter(None, (account, entry.campaign)))


def spoken(entry: Entry, speech: Speech) -> str:
    """Returns what a screen reader says about a line."""
    name = entry.name or speech.t("Untitled")
    first = name if entry.chip is None else spoken_chip(entry.chip, speech)
    return speech.t(", ", "between parts of a sentence").join((first, second_line(entry, speech)))


def told(entry: Entry, speech: Speech) -> str:
    """Returns the whole line with the problems of the item."""
    problems = () if entry.chip is None else problems_told(entry.chip.resolved, speech)
    return "\n".join((spoken(entry, speech), *problems))


class TrayList(ItemList):
    """`unwanted` tells that what is selected is to go; `tint` is its colour while items hover."""

    unwanted = Signal()

    def __init__(self, context: Context, look: Look) -> None:
        speech = context.speech
        texts = {
            ACCESSIBLE: partial(spoken, speech=speech),
            TIP: lambda entry: plain_tip(told(entry, speech)),
        }
        super().__init__(look, texts)
        self.speech = speech
        self.tint = ""
        self.viewpoint = context.viewpoint
        self.viewpoint.cut_changed.connect(self.viewport().update)
        self.setItemDelegate(_Painter(self))

    def chips(self) -> list[Chip]:
        """A post without an item has nothing to be dated."""
        return [each.chip for each in self.chosen() if each.chip is not None]

    def set_tint(self, name: str) -> None:
        """Shows that items hover over it, or that none do any more."""
        if name != self.tint:
            self.tint = name
            self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Del means the lines of this list while it has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.tint:
            painter = QPainter(self.viewport())
            painter.fillRect(event.rect(), self.look.colour(self.tint))
            painter.end()
        super().paintEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints the chip of an item, or the name of a post, and a quiet line below."""

    def __init__(self, view: TrayList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: Any, index: Any) -> QSize:
        sizes = self._view.look.sizes
        return QSize(120, sizes.chip + sizes.more + 2 * _PAD)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        view, look, rect = self._view, self._view.look, option.rect
        entry = view.items.lines[index.row()]
        chosen = view.selectionModel().isSelected(index)
        if chosen:
            painter.fillRect(rect, look.colour("selection"))
        box = Box(_PAD, _PAD, rect.width() - 2 * _PAD, look.sizes.chip - 2)
        if entry.chip is not None:
            manner = Manner(selected=chosen, troubled=view.troubles.is_troubled(entry.chip))
            painter.setOpacity(FAINT if entry.id in view.viewpoint.cut else 1)
            paint_chip(painter, look, rect.topLeft(), box, entry.chip, manner)
            painter.setOpacity(1)
        else:
            self._paint_post(painter, rect, entry, chosen=chosen)
        second = rect.adjusted(_PAD + _INDENT, _PAD + box.height, -_PAD, -_PAD + 1)
        painter.setFont(look.small)
        painter.setPen(look.colour("quiet"))
        painter.drawText(
            second, _LEFT, look.cut_small(second_line(entry, view.speech), second.width())
        )
        if view.hasFocus() and index == view.currentIndex():
            paint_ring(painter, look, rect)

    def _paint_post(self, painter: QPainter, rect: QRect, entry: Entry, *, chosen: bool) -> None:
        look = self._view.look
        height = look.sizes.chip - 2
        place = QRect(rect.left() + _PAD, rect.top() + _PAD, rect.width() - 2 * _PAD, height)
        painter.fillRect(place, look.colour("selection" if chosen else "chip"))
        painter.setFont(look.font)
        painter.setPen(look.colour("text"))
        name = entry.name or self._view.speech.t("Untitled")
        left = place.left() + _INDENT
        text = look.cut(name, place.right() - left - 3)
        painter.drawText(left, place.top() + look.baseline(height), text)
