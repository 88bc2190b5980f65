"""A list of records: a name, a second line that describes it, and a bar in its colour."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smcalendar.ui.kit.fields import ENTER_KEYS
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.theme import Theme

ID, SECOND, COLOUR, MARK, FAINT = (int(Qt.ItemDataRole.UserRole) + n for n in range(5))
TEXT = int(Qt.ItemDataRole.DisplayRole)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
PADDING, BAR = 7, 5
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One record in a list; `mark` stands at the right end, as a count does.

    `second` may be several lines, as many for all. What is `faint` cannot be opened now.
    """

    id: str
    name: str
    second: str = ""
    colour: str = ""
    mark: str = ""
    faint: bool = False


class RecordList(QListWidget):
    """Keeps its choice while its lines change. `wanted` tells of a double click or Enter."""

    chosen = Signal(str)
    wanted = Signal(str)
    unwanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self.setItemDelegate(_Painter(theme, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.currentItemChanged.connect(self._tell)
        self.itemDoubleClicked.connect(self._want)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Shows these; the choice stays, or goes to the line that takes its place."""
        wanted = tuple(lines)
        if wanted == self._lines:
            return
        before, row, top = self.choice(), self.currentRow(), self.verticalScrollBar().value()
        self._lines = wanted
        with QSignalBlocker(self):
            self.clear()
            for each in wanted:
                self.addItem(_item(each))
            if not self.choose(before):
                self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.verticalScrollBar().setValue(top)
        if self.choice() != before:
            self.chosen.emit(self.choice())

    def fitting_width(self) -> int:
        """Returns how wide the list has to be to show its names whole."""
        metrics = self.fontMetrics()
        names = (metrics.horizontalAdvance(f"{each.name} {each.mark}") for each in self._lines)
        return max(names, default=0) + 2 * (BAR + 14) + PADDING

    def choice(self) -> str:
        """Returns the id of the chosen record, or nothing."""
        item = self.currentItem()
        return item.data(ID) if item is not None else ""

    def choose(self, record_id: str) -> bool:
        """Chooses a record; says whether it is there."""
        row = next((n for n, each in enumerate(self._lines) if each.id == record_id), -1)
        if row >= 0:
            self.setCurrentRow(row)
        return row >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and self.choice():
            self.wanted.emit(self.choice())
        elif event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.chosen.emit(self.choice())

    def _want(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(ID))


def _item(line: Line) -> QListWidgetItem:
    item = QListWidgetItem()
    for role, value in (
        (TEXT, line.name),
        (ID, line.id),
        (SECOND, line.second),
        (COLOUR, line.colour),
        (MARK, line.mark),
        (FAINT, line.faint),
        (SPOKEN, ", ".join(filter(None, (line.name, *line.second.splitlines(), line.mark)))),
    ):
        item.setData(role, value)
    item.setToolTip(plain_tip("\n".join(filter(None, (line.name, line.second)))))
    return item


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 1 + len((index.data(SECOND) or "").splitlines())
        height = option.fontMetrics.lineSpacing() * lines  # pyright: ignore
        return QSize(120, height + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect, state = QRectF(option.rect), option.state  # pyright: ignore
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, self._theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("chip_hover"))
        colour = index.data(COLOUR)
        if colour:
            bar = QRectF(rect.left() + 6, rect.top() + 6, BAR, rect.height() - 12)
            painter.fillRect(bar, QColor(colour))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1, -1))
        left = BAR + 14 if colour else 10
        self._write(painter, option, index, rect.adjusted(left, PADDING, -8, -PADDING))
        painter.restore()

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF
    ) -> None:
        metrics = option.fontMetrics  # pyright: ignore
        height = metrics.lineSpacing()
        mark = index.data(MARK) or ""
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), mark)
        taken = metrics.horizontalAdvance(mark) + 8 if mark else 0
        tone = "quiet" if index.data(FAINT) else "text"
        seconds = (index.data(SECOND) or "").splitlines()
        for number, text in enumerate((" ".join((index.data(TEXT) or "").split()), *seconds)):
            width = rect.width() - (0 if number else taken)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
            line = QRectF(rect.left(), rect.top() + number * height, width, height)
            painter.setPen(self._theme.colour("quiet" if number else tone))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
