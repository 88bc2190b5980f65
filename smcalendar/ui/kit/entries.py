"""What a search offers, one line each: its name, what it is, and the sign of its state."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smcalendar.domain.worst import Sign
from smcalendar.ui.kit.signs import draw_sign
from smcalendar.ui.kit.theme import Theme

DISPLAY, SPOKEN = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)
MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
PADDING, GAP = 5, 8

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is offered: `kind` and `key` say what, `text` is shown and searched.

    `also` is searched and not shown: the English name, while one types without an input method.
    `spoken` is what a screen reader says of the sign.
    """

    kind: str
    key: str
    text: str
    hint: str = ""
    also: str = ""
    sign: Sign | None = None
    spoken: str = ""


class EntryList(QListView):
    """Never has the focus: the field above it hands on the keys. `chosen` gives an entry."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.found = Matches(self)
        self.setModel(self.found)
        self.setItemDelegate(_Painter(theme, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Shows these and none of them as the current one."""
        self.found.show(entries)

    def current(self) -> Entry | None:
        """Returns the entry the arrows are at."""
        index = self.currentIndex()
        return self.found.entries[index.row()] if index.isValid() else None

    def press(self, event: QKeyEvent) -> bool:
        """Goes with the arrows; says whether the key was one of those."""
        if event.key() in MOVES:
            self.keyPressEvent(event)
        return event.key() in MOVES

    def fitting_height(self, most: int) -> int:
        """Returns how high the list is with all its entries, or so many of them."""
        rows = min(len(self.found.entries), most)
        return rows * max(self.sizeHintForRow(0), 0) + 2 * self.frameWidth()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.found.entries[index.row()])


class Matches(QAbstractListModel):
    """The entries that fit."""

    entries: tuple[Entry, ...] = ()

    def show(self, entries: Iterable[Entry]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role not in (DISPLAY, SPOKEN) or not index.isValid():
            return None
        return said(self.entries[index.row()])


def said(entry: Entry) -> str:
    """Returns an entry as it is read out."""
    return ", ".join(filter(None, (entry.text, entry.hint, entry.spoken)))


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics  # pyright: ignore
        return QSize(120, metrics.height() * 6 // 5 + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model: Any = index.model()
        entry: Entry = model.entries[index.row()]
        rect, metrics = option.rect, option.fontMetrics  # pyright: ignore
        painter.save()
        self._fill(painter, option)
        rect = rect.adjusted(GAP, 0, -GAP, 0)
        side = metrics.ascent()
        if entry.sign is not None:
            place = QRectF(rect.left(), rect.center().y() - side / 2 + 1, side, side)
            draw_sign(painter, entry.sign, place, self._theme)
        hint = metrics.elidedText(entry.hint, Qt.TextElideMode.ElideMiddle, rect.width() * 3 // 5)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(rect, middle | int(Qt.AlignmentFlag.AlignRight), hint)
        taken = metrics.horizontalAdvance(hint) + 2 * GAP
        left = rect.left() + side + GAP
        room = QRect(left, rect.top(), rect.right() - left - taken, rect.height())
        text = " ".join(entry.text.split())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room.width(), 0))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(room, middle, shown)
        painter.restore()

    def _fill(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect, state = option.rect, option.state  # pyright: ignore
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("selection"))
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("chip_hover"))
