"""The list of the tray: thousands of lines of one height, dragged out and opened."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate

from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.drag import mime_for
from smcalendar.ui.kit.fields import ENTER_KEYS
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.ghost import drag_pixmap
from smcalendar.ui.plan.layout import Box
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.painting import Manner, paint_chip, paint_ring
from smcalendar.ui.plan.spoken import problems_told, spoken_chip
from smcalendar.ui.plan.tray_entries import Entry
from smcalendar.ui.plan.troubles import Troubles

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_SELECT = QItemSelectionModel.SelectionFlag
_PAD, _INDENT = 4, 7
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TrayModel(QAbstractListModel):
    """The lines that are shown."""

    def __init__(self, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self.entries: tuple[Entry, ...] = ()

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Any) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role == _ACCESSIBLE:
            return spoken(self.entries[index.row()], self._speech)
        if role == _TIP:
            return plain_tip(told(self.entries[index.row()], self._speech))
        return None

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Shows these lines."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()


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


class TrayList(QListView):
    """Lines to be selected, opened and dragged; `tint` is the colour it has while items hover."""

    entry_wanted = Signal(object)
    unwanted = Signal()

    def __init__(self, context: Context, look: Look) -> None:
        super().__init__()
        self.look = look
        self.speech = context.speech
        self.tint = ""
        self.entries = TrayModel(context.speech, self)
        self.troubles = Troubles(self)
        self.setModel(self.entries)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.doubleClicked.connect(self._want)
        self.troubles.found.connect(self._repaint)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def _repaint(self, _ids: object) -> None:
        self.viewport().update()

    def set_tint(self, name: str) -> None:
        """Shows that items hover over it, or that none do any more."""
        if name != self.tint:
            self.tint = name
            self.viewport().update()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Shows these; what was selected stays so, and the list stays where it is."""
        if entries == self.entries.entries:
            return
        chosen = {each.id for each in self.chosen()}
        current, place = self._current_id(), self.verticalScrollBar().value()
        self.entries.show(entries)
        self.choose(chosen, current=current)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)

    def chosen(self) -> tuple[Entry, ...]:
        """Returns the selected lines in their order."""
        rows = sorted(each.row() for each in self.selectionModel().selectedIndexes())
        return tuple(self.entries.entries[row] for row in rows)

    def choose(self, ids: set[str], *, current: str = "") -> None:
        """Selects the lines with these ids and no others."""
        selection = QItemSelection()
        for row, each in enumerate(self.entries.entries):
            if each.id in ids:
                index = self.entries.index(row)
                selection.select(index, index)
            if each.id == current:
                self.selectionModel().setCurrentIndex(self.entries.index(row), _SELECT.NoUpdate)
        self.selectionModel().select(selection, _SELECT.ClearAndSelect)

    def _current_id(self) -> str:
        index = self.currentIndex()
        return self.entries.entries[index.row()].id if index.isValid() else ""

    def _want(self, index: QModelIndex) -> None:
        if index.isValid():
            self.entry_wanted.emit(self.entries.entries[index.row()])

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drags the items among what is selected: a post without one has nothing to be dated."""
        chips = [each.chip for each in self.chosen() if each.chip is not None]
        if not chips:
            return
        drag = QDrag(self)
        drag.setMimeData(mime_for(each.id for each in chips))
        pixmap = drag_pixmap(self.look, chips[0].title, len(chips), self.devicePixelRatioF())
        drag.setPixmap(pixmap)
        drag.setHotSpot(QPoint(8, 8))
        # Nothing is taken out of the list here: whoever takes the items moves them.
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def event(self, event: QEvent) -> bool:
        """Del and Ctrl+A mean the lines of this list while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            select_all = event.matches(QKeySequence.StandardKey.SelectAll)
            if select_all or event.key() == Qt.Key.Key_Delete:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in ENTER_KEYS
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self._want(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
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
        entry = view.entries.entries[index.row()]
        chosen = view.selectionModel().isSelected(index)
        if chosen:
            painter.fillRect(rect, look.colour("selection"))
        box = Box(_PAD, _PAD, rect.width() - 2 * _PAD, look.sizes.chip - 2)
        if entry.chip is not None:
            manner = Manner(selected=chosen, troubled=view.troubles.is_troubled(entry.chip))
            paint_chip(painter, look, rect.topLeft(), box, entry.chip, manner)
        else:
            self._paint_post(painter, rect, entry, chosen=chosen)
        second = rect.adjusted(_PAD + _INDENT, _PAD + box.height, -_PAD, -_PAD + 1)
        painter.setFont(look.small)
        painter.setPen(look.colour("quiet"))
        painter.drawText(second, _LEFT, look.cut_small(self._second(entry), second.width()))
        if view.hasFocus() and index == view.currentIndex():
            paint_ring(painter, look, rect)

    def _second(self, entry: Entry) -> str:
        return second_line(entry, self._view.speech)

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
