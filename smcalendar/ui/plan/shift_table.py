"""The table in which each post that shifts stands, with what happens to it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from smcalendar import datewords
from smcalendar.domain.local_times import OddTime
from smcalendar.domain.plan import Effect
from smcalendar.domain.sentences import message
from smcalendar.domain.shifting import ShiftRow
from smcalendar.domain.translation import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.set_up import called
from smcalendar.ui.kit.speech import Speech

ROWS_IN_SIGHT = 10
SENTENCE = 44
"""How many letters there is room for on what happens."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_TEXTS = frozenset({_DISPLAY, _ACCESSIBLE})
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

ODD: Mapping[OddTime, str] = {
    OddTime.MISSING: N_("Shift", "Clocks are put forward then: this time does not exist."),
    OddTime.TWICE: N_("Shift", "Clocks are put back then: this time exists twice."),
}


def happens(row: ShiftRow, speech: Speech) -> str:
    """Returns what happens to a post, in words."""
    refusal = row.outcome.refusal
    if refusal is not None:
        return message(refusal.code, refusal.values, speech.words)
    if not row.moves:
        return speech.t("Stays on its day")
    told = [speech.t("Moves")]
    if row.outcome.effect is Effect.TELLS:
        told.append(speech.t("What was decided stands, but it was for another day."))
    if row.clash:
        told.append(speech.t("Another post of the account is at this time."))
    if row.odd is not None:
        told.append(speech.t(ODD[row.odd]))
    return " · ".join(told)


def _from(row: ShiftRow, speech: Speech) -> str:
    item = row.resolved.item
    day = datewords.date(item.date, speech.lang) if item.date else ""
    return f"{day} {item.time:%H:%M}" if item.time else day


def _to(row: ShiftRow, speech: Speech) -> str:
    return datewords.date(row.day, speech.lang) if row.moves else ""


def _account(row: ShiftRow, speech: Speech) -> str:
    return called(row.resolved.account, speech.words)


def _title(row: ShiftRow, speech: Speech) -> str:
    return row.resolved.name or speech.t("Untitled")


COLUMNS: Mapping[str, Callable[[ShiftRow, Speech], str]] = {
    N_("Shift", "From"): _from,
    N_("Shift", "To"): _to,
    N_("Shift", "Account"): _account,
    N_("Shift", "Post"): _title,
    N_("Shift", "What happens"): happens,
}


class ShiftModel(QAbstractTableModel):
    """`ticked` tells that another post is to move, or that one is to stay."""

    ticked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.rows: Sequence[ShiftRow] = ()
        self._unticked: set[str] = set()
        context.speech.changed.connect(self._say_again)

    def show(self, rows: Sequence[ShiftRow]) -> None:
        """Shows these; what was unticked stays so."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def forget(self) -> None:
        """Has everything ticked that can move."""
        self._unticked.clear()

    def moving(self) -> tuple[ShiftRow, ...]:
        """Returns the rows that are ticked."""
        return tuple(e for e in self.rows if e.moves and e.resolved.item.id not in self._unticked)

    def toggle(self, numbers: Sequence[int]) -> None:
        """Ticks these rows, or unticks them where the first one is ticked."""
        free = [self.rows[each].resolved.item.id for each in numbers if self.rows[each].moves]
        if not free:
            return
        if free[0] in self._unticked:
            self._unticked.difference_update(free)
        else:
            self._unticked.update(free)
        last = self.index(self.rowCount() - 1, 0)
        self.dataChanged.emit(self.index(0, 0), last)
        self.ticked.emit()

    def _say_again(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.show(self.rows)

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in _TEXTS:
            return self._context.speech.t(tuple(COLUMNS)[section])
        return None

    def flags(self, index: Any) -> Qt.ItemFlag:
        can_tick = index.isValid() and index.column() == 0 and self.rows[index.row()].moves
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS | Qt.ItemFlag.ItemIsUserCheckable if can_tick else _FLAGS

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role in _TEXTS or role == _TIP:
            text = tuple(COLUMNS.values())[column](row, self._context.speech)
            return plain_tip(text) if role == _TIP else text
        if role == _CHECK and column == 0 and row.moves:
            unticked = row.resolved.item.id in self._unticked
            return Qt.CheckState.Unchecked if unticked else Qt.CheckState.Checked
        if role == _INK and row.outcome.refusal is not None:
            return self._context.theme.colour("danger")
        return None

    def setData(self, index: Any, value: Any, role: int = _DISPLAY) -> bool:
        if role != _CHECK:
            return False
        self.toggle([index.row()])
        return True


class ShiftTable(QTableView):
    """Space ticks the rows that are selected."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.posts = ShiftModel(context)
        self.posts.setParent(self)
        self.setModel(self.posts)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        context.theme.changed.connect(self.fit)
        context.speech.say(self.setAccessibleName, N_("Shift", "Posts that shift"))
        self.posts.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Gives rows and columns the room that the size of text needs."""
        row = self.fontMetrics().height() + 8
        self.verticalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(row * 4)
        widest = self.fontMetrics().averageCharWidth() * 24
        for column in range(len(COLUMNS) - 1):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, widest))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def sizeHint(self) -> QSize:
        """Whole columns, and room for a sentence in the last one."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        width = sum(header.sectionSize(column) for column in range(len(COLUMNS) - 1))
        width += metrics.averageCharWidth() * SENTENCE + self.verticalScrollBar().sizeHint().width()
        rows = min(max(self.posts.rowCount(), 4), ROWS_IN_SIGHT)
        return QSize(width, rows * self.verticalHeader().defaultSectionSize() + header.height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = [each.row() for each in self.selectionModel().selectedRows()]
        if event.key() == Qt.Key.Key_Space and rows:
            self.posts.toggle(sorted(rows))
        else:
            super().keyPressEvent(event)
