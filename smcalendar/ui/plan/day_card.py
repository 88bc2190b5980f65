"""All items of one day in a list that scrolls, for days with more than a cell has room for."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from smcalendar import datewords
from smcalendar.domain.messages import N_
from smcalendar.domain.worst import worst_of
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.card import Card
from smcalendar.ui.plan.card_text import counted
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.drops import Drops
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.item_list import ACCESSIBLE, ItemList
from smcalendar.ui.plan.layout import Box
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.painting import Manner, paint_chip
from smcalendar.ui.plan.periods import Slot
from smcalendar.ui.plan.spoken import all_told, spoken_chip

MOST_ROWS = 12
"""How many items are in sight at once."""


class DayCard(Card):
    """Lies over its day; items are selected, opened, dragged out and dropped in."""

    open_wanted = Signal(str)

    def __init__(self, page: QWidget, context: Context, *, gestures: Gestures, look: Look) -> None:
        super().__init__(page, context.theme, width=280)
        self._context = context
        self._look = look
        self.slot: Slot | None = None
        self.heading = Label(wraps=True)
        self.list = ItemList(look, {ACCESSIBLE: partial(_spoken, speech=context.speech)})
        self.list.setItemDelegate(_ChipDelegate(self.list))
        self.drops = Drops(self.list.viewport(), self._slot_at, gestures=gestures, look=look)
        self.special = ToneLabel(context.theme, "quiet")
        self.column.addWidget(self.heading)
        self.column.addWidget(self.special)
        self.column.addWidget(self.list)
        self.list.chose.connect(self._select)
        self.list.opened.connect(self._open)
        context.viewpoint.selection_changed.connect(self._mirror)
        context.speech.say(self.list.setAccessibleName, N_("Calendar", "Posts of the day"))

    def first_field(self) -> QWidget:
        return self.list

    def open_on(
        self, slot: Slot, chips: tuple[Chip, ...], rect: QRect, wanted: tuple[str, ...] = ()
    ) -> None:
        """Opens over a cell with all of its items; those that are wanted are selected."""
        self.slot = slot
        self.show_chips(chips)
        self.open_at(QRect(rect.left(), rect.top(), rect.width(), 0))
        ids = [each.id for each in chips]
        wanted = wanted or tuple(ids[:1])
        self._context.viewpoint.select(wanted)
        self._mirror(wanted)
        if wanted:
            self.list.look_at(ids.index(wanted[0]))

    def show_special(self, text: str) -> None:
        """Shows what is special about the day; mostly nothing."""
        self.special.setText(text)
        self.special.setVisible(bool(text))

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Shows the items as they are now."""
        if self.slot is None:
            return
        speech = self._context.speech
        day = datewords.date(self.slot.day, speech.lang)
        count = speech.t("%n post(s)", "", len(chips))
        self.heading.setFont(self._look.bold)
        found = worst_of(each.worst for each in chips)
        said = (speech.t("{day}: {count}").format(day=day, count=count),)
        told = (counted(*found, speech),) if found else ()
        self.heading.setText(" · ".join((*said, *told)))
        self.list.show_lines(chips)
        self._mirror(self._context.viewpoint.selection)
        rows = min(max(len(chips), 3), MOST_ROWS)
        self.list.setFixedHeight(rows * self._look.sizes.chip + 4)

    def _slot_at(self, _point: QPoint) -> Slot | None:
        return self.slot

    def _select(self) -> None:
        self._context.viewpoint.select(each.id for each in self.list.chosen())

    def _mirror(self, ids: tuple[str, ...]) -> None:
        self.list.choose(set(ids))

    def _open(self, chip: Chip) -> None:
        self.close_card()
        self.open_wanted.emit(chip.id)


def _spoken(chip: Chip, speech: Speech) -> str:
    return " ".join((spoken_chip(chip, speech), *all_told(chip, speech)))


class _ChipDelegate(QStyledItemDelegate):
    def __init__(self, view: ItemList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._view.look.sizes.chip)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        view, chip = self._view, self._view.items.lines[index.row()]
        box = Box(2, 1, option.rect.width() - 4, option.rect.height() - 2)
        focused = view.hasFocus() and index == view.currentIndex()
        chosen = view.selectionModel().isSelected(index)
        manner = Manner(chosen, focused, view.troubles.is_troubled(chip), chip.is_advised)
        paint_chip(painter, view.look, option.rect.topLeft(), box, chip, manner)
