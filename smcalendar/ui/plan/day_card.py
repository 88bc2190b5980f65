"""All items of one day in a list that scrolls, for days with more than a cell has room for."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from smcalendar import datewords
from smcalendar.domain.messages import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.drag import mime_for
from smcalendar.ui.kit.fields import ENTER_KEYS
from smcalendar.ui.kit.labels import Label
from smcalendar.ui.plan.card import Card
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.drops import Drops
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.layout import Box
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.painting import Manner, paint_chip
from smcalendar.ui.plan.periods import Slot
from smcalendar.ui.plan.spoken import problems_told, spoken_chip
from smcalendar.ui.plan.troubles import Troubles

_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NOWHERE = QModelIndex()
MOST_ROWS = 12
"""How many items are in sight at once."""


class DayModel(QAbstractListModel):
    """The chips of one day."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._speech = context.speech
        self.chips: tuple[Chip, ...] = ()

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.chips)

    def flags(self, index: Any) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        kinds = Qt.ItemFlag
        return kinds.ItemIsEnabled | kinds.ItemIsSelectable | kinds.ItemIsDragEnabled

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role == _ACCESSIBLE:
            chip = self.chips[index.row()]
            problems = problems_told(chip.resolved, self._speech)
            return " ".join((spoken_chip(chip, self._speech), *problems))
        return None

    def mimeData(self, indexes: Any) -> Any:
        return mime_for(self.chips[each.row()].id for each in indexes)

    def show(self, chips: tuple[Chip, ...]) -> None:
        """Shows these items."""
        if chips != self.chips:
            self.beginResetModel()
            self.chips = chips
            self.endResetModel()


class _ChipDelegate(QStyledItemDelegate):
    def __init__(self, card: "DayCard", look: Look) -> None:
        super().__init__(card)
        self._card = card
        self._look = look

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._look.sizes.chip)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        card, chip = self._card, self._card.model.chips[index.row()]
        box = Box(2, 1, option.rect.width() - 4, option.rect.height() - 2)
        focused = card.list.hasFocus() and index == card.list.currentIndex()
        chosen = card.list.selectionModel().isSelected(index)
        manner = Manner(chosen, focused, card.troubles.is_troubled(chip))
        paint_chip(painter, self._look, option.rect.topLeft(), box, chip, manner)


class DayCard(Card):
    """Lies over its day; items are selected, opened, dragged out and dropped in."""

    open_wanted = Signal(str)

    def __init__(self, page: QWidget, context: Context, *, gestures: Gestures, look: Look) -> None:
        super().__init__(page, context.theme, width=280)
        self._context = context
        self._look = look
        self.slot: Slot | None = None
        self.heading = Label(wraps=True)
        self.list = _List(self)
        self.model = DayModel(context, self)
        self.troubles = Troubles(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_ChipDelegate(self, look))
        self.drops = Drops(self.list.viewport(), self._slot_at, gestures=gestures, look=look)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.list)
        self.troubles.found.connect(self._repaint)
        self.list.selectionModel().selectionChanged.connect(self._select)
        self.list.doubleClicked.connect(self._open)
        self.list.entered_item.connect(self._open)
        context.speech.say(self.list.setAccessibleName, N_("Calendar", "Posts of the day"))

    def first_field(self) -> QWidget:
        return self.list

    def open_on(self, slot: Slot, chips: tuple[Chip, ...], rect: QRect) -> None:
        """Opens over a cell with all of its items."""
        self.slot = slot
        self.show_chips(chips)
        self.open_at(QRect(rect.left(), rect.top(), rect.width(), 0))
        if chips:
            self.list.setCurrentIndex(self.model.index(0))

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Shows the items as they are now."""
        if self.slot is None:
            return
        speech = self._context.speech
        day = datewords.date(self.slot.day, speech.lang)
        count = speech.t("%n post(s)", "", len(chips))
        self.heading.setFont(self._look.bold)
        self.heading.setText(speech.t("{day}: {count}").format(day=day, count=count))
        self.model.show(chips)
        rows = min(max(len(chips), 3), MOST_ROWS)
        self.list.setFixedHeight(rows * self._look.sizes.chip + 4)

    def _slot_at(self, _point: QPoint) -> Slot | None:
        return self.slot

    def _repaint(self, _ids: object) -> None:
        self.list.viewport().update()

    def _select(self) -> None:
        rows = sorted(each.row() for each in self.list.selectionModel().selectedIndexes())
        self._context.viewpoint.select(self.model.chips[each].id for each in rows)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            chip = self.model.chips[index.row()]
            self.close_card()
            self.open_wanted.emit(chip.id)


class _List(QListView):
    entered_item = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            self.entered_item.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
