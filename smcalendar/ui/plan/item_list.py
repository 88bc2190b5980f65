"""A list of posting items that are selected, opened and dragged out, one line high each."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView

from smcalendar.ui.kit.fields import ENTER_KEYS
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.ghost import drag_items
from smcalendar.ui.plan.look import Look

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
TIP = int(Qt.ItemDataRole.ToolTipRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_SELECT = QItemSelectionModel.SelectionFlag

Texts = Mapping[int, Callable[[Any], str]]
"""By role of Qt, what is said about a line."""


class LineModel(QAbstractListModel):
    """The lines that are shown: anything with an `id`."""

    def __init__(self, texts: Texts, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = texts
        self.lines: Sequence[Any] = ()

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Any) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        say = self._texts.get(role)
        return say(self.lines[index.row()]) if say else None

    def show(self, lines: Sequence[Any]) -> None:
        """Shows these lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()


class ItemList(QListView):
    """`opened` gives the line of Enter or a double click; `chose` tells that somebody selects."""

    opened = Signal(object)
    chose = Signal()

    def __init__(self, look: Look, texts: Texts) -> None:
        super().__init__()
        self.look = look
        self.items = LineModel(texts, self)
        self.troubles = look.troubles
        self._is_choosing = False
        self.setModel(self.items)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.troubles.found.connect(self._repaint)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def _repaint(self, _ids: object) -> None:
        self.viewport().update()

    def _tell(self) -> None:
        if not self._is_choosing:
            self.chose.emit()

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Shows these; selection, focus and place stay, at the next line where one is gone."""
        before = self.items.lines
        if lines == before:
            return
        chosen = {each.id for each in self.chosen()}
        current, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self.items.show(lines)
        self.choose(chosen)
        if current >= 0 and lines:
            ids = [each.id for each in lines]
            id = before[current].id
            self.look_at(ids.index(id) if id in ids else min(current, len(ids) - 1))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(place)

    def look_at(self, row: int) -> None:
        """Gives the focus to a line, and selects nothing by that."""
        self.selectionModel().setCurrentIndex(self.items.index(row), _SELECT.NoUpdate)

    def chosen(self) -> tuple[Any, ...]:
        """Returns the selected lines in their order."""
        rows = sorted(each.row() for each in self.selectionModel().selectedIndexes())
        return tuple(self.items.lines[row] for row in rows)

    def choose(self, ids: set[str]) -> None:
        """Selects the lines with these ids and no others, without a word about it."""
        selection, rows = QItemSelection(), range(len(self.items.lines))
        for are_in, run in groupby(rows, lambda row: self.items.lines[row].id in ids):
            if are_in:
                first, *others = run
                last = others[-1] if others else first
                selection.select(self.items.index(first), self.items.index(last))
        self._is_choosing = True
        self.selectionModel().select(selection, _SELECT.ClearAndSelect)
        self._is_choosing = False

    def chips(self) -> Sequence[Chip]:
        """Returns the posting items among what is selected."""
        return self.chosen()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.items.lines[index.row()])

    # What Qt asks for

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Nothing is taken out of the list here: whoever takes the items moves them."""
        row, chips = self.currentIndex().row(), self.chips()
        if chips:
            grabbed = self.items.lines[row].id if row >= 0 else ""
            ordered = sorted(chips, key=lambda each: each.id != grabbed)
            drag_items(self, self.look, [each.id for each in ordered], ordered[0].title)

    def event(self, event: QEvent) -> bool:
        """Ctrl+A means the lines of this list while it has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.SelectAll)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER_KEYS and plain:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
