"""The board itself: columns beside each other, or what stands there where no card does."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from smcalendar.domain.messages import N_
from smcalendar.ui.kit.announcing import announce
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.empty import EmptyState
from smcalendar.ui.plan.board.bar import BoardBar
from smcalendar.ui.plan.board.cards import BoardCard
from smcalendar.ui.plan.board.column import BoardColumn
from smcalendar.ui.plan.board.columns import Column
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.peek import Focused
from smcalendar.ui.plan.periods import Slot

NO_POSTS = (
    N_("Board", "No posts in this month"),
    N_("Board", "Add one, turn to another month, or show what has no date yet."),
    N_("Board", "New post"),
)
FILTERED = (
    N_("Board", "The filter hides everything here"),
    N_("Board", "There are posts on the board, but the filter lets none of them through."),
    N_("Board", "Clear the filter"),
)


class BoardView(QWidget):
    """A `Ground` whose rectangles are its own pixels; `opened` names an item to be edited.

    `peek_wanted` asks for more about the card that has the focus, `focus_moved` tells that another
    one may have it.
    """

    opened = Signal(str)
    peek_wanted = Signal()
    focus_moved = Signal()

    def __init__(self, context: Context, look: Look) -> None:
        super().__init__()
        self._context = context
        self._look = look
        self._last: BoardColumn | None = None
        self._hides = False
        self.columns: dict[str, BoardColumn] = {}
        self.bar = BoardBar(context)
        self.empty = EmptyState(context, *NO_POSTS)
        self.area = QScrollArea()
        self._sheet = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.empty.wanted.connect(self._help)
        context.viewpoint.selection_changed.connect(self._mirror)

    def _lay_out(self) -> None:
        self.area.setWidget(self._sheet)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(self.focusPolicy())
        self._row = QHBoxLayout(self._sheet)
        self._row.setContentsMargins(8, 0, 8, 8)
        self._row.setSpacing(8)
        for each in (self.area, self.empty):
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    # What is shown

    def show_cards(
        self, columns: Sequence[Column], cards: Mapping[str, tuple[BoardCard, ...]]
    ) -> None:
        """Shows these columns with their cards, by the columns' keys."""
        if [each.column for each in self.columns_in_order()] != list(columns):
            self._show_columns(columns)
        for key, column in self.columns.items():
            column.show_cards(cards.get(key, ()))
        self._stack.setCurrentWidget(self.area)
        self._mirror(self._context.viewpoint.selection)

    def show_empty(self, *, hidden: bool) -> None:
        """Says that nothing is here: because there is nothing, or because of the filter."""
        self.show_cards([each.column for each in self.columns_in_order()], {})
        self._hides = hidden
        self.empty.tell(*(FILTERED if hidden else NO_POSTS))
        self._stack.setCurrentWidget(self.empty)

    def _show_columns(self, columns: Sequence[Column]) -> None:
        """Columns that stay keep their place and focus."""
        before, self.columns = self.columns, {}
        for each in columns:
            kept = before.get(each.key)
            self.columns[each.key] = (
                before.pop(each.key) if kept and kept.column == each else self._built(each)
            )
        for gone in before.values():
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, column in enumerate(self.columns_in_order()):
            self._row.insertWidget(place, column)
            column.show()
        if self._last not in self.columns_in_order():
            self._last = None

    def _built(self, column: Column) -> BoardColumn:
        made = BoardColumn(column, self._context, self._look)
        made.list.chose.connect(self._choose)
        made.list.clicked.connect(self._choose)  # Nothing changes in a list by a second click.
        made.list.opened.connect(self._open)
        made.list.entered.connect(self._enter)
        made.list.peek_wanted.connect(self.peek_wanted)
        made.list.selectionModel().currentChanged.connect(self.focus_moved)
        made.list.sideways.connect(self._go_sideways)
        return made

    def _help(self) -> None:
        self._context.commands.run("filter.clear" if self._hides else "post.add")

    # Selection

    def cards(self) -> tuple[BoardCard, ...]:
        """Returns all cards, column by column."""
        return tuple(card for each in self.columns_in_order() for card in each.list.items.lines)

    def _column_of_sender(self) -> BoardColumn | None:
        sender = self.sender()
        return next((each for each in self.columns_in_order() if each.list is sender), None)

    def _choose(self) -> None:
        """Without Ctrl nothing stays selected in other columns."""
        here = self._column_of_sender()
        if here is None:
            return
        if not here.list.adds:
            for each in self.columns_in_order():
                if each is not here and each.list.chosen():
                    each.list.choose(set())
        lists = [each.list for each in self.columns_in_order()]
        chosen = [card for each in lists for card in each.chosen()]
        if len(chosen) == 1 and chosen[0].day is not None:
            self._context.viewpoint.go_to(chosen[0].day)
        self._context.viewpoint.select(each.id for each in chosen)

    def _mirror(self, ids: tuple[str, ...]) -> None:
        """What is selected elsewhere is selected here too."""
        wanted = set(ids)
        for each in self.columns_in_order():
            there = {card.id for card in each.list.items.lines} & wanted if wanted else set[str]()
            if {card.id for card in each.list.chosen()} != there:
                each.list.choose(there)

    def _open(self, card: BoardCard) -> None:
        self.opened.emit(card.id)

    # The focus

    def _enter(self) -> None:
        column = self._column_of_sender()
        if column is not None:
            self._last = column
            self.area.ensureWidgetVisible(column, 8, 0)
            self.focus_moved.emit()

    def _go_sideways(self, step: int) -> None:
        """Goes to the nearest column with cards, at the same height."""
        here = self._column_of_sender()
        if here is None:
            return
        row = here.list.currentIndex().row()
        height = here.list.rect_of(row).center().y() if row >= 0 else 0
        columns = self.columns_in_order()
        at = columns.index(here)
        others = columns[at + 1 :] if step > 0 else columns[:at][::-1]
        other = next((each for each in others if each.list.items.lines), None)
        if other is not None:
            other.list.go_to_height(height)

    def columns_in_order(self) -> tuple[BoardColumn, ...]:
        """Returns the columns from left to right."""
        return tuple(self.columns.values())

    def column_of(self, item: str) -> BoardColumn | None:
        """Returns the column in which an item is."""
        return next((each for each in self.columns_in_order() if each.list.row_of(item) >= 0), None)

    def column_at(self, point: QPoint) -> BoardColumn | None:
        """Returns the column at a point of what scrolls."""
        at = self._sheet.mapFrom(self.area.viewport(), point)
        return next(
            (each for each in self.columns_in_order() if each.geometry().contains(at)), None
        )

    def is_in_sight(self, item: str) -> bool:
        """Says whether a whole card can be seen."""
        column = self.column_of(item)
        if column is None or not column.isVisible():
            return False
        sight = self.area.viewport().rect()
        rect = column.list.rect_of(column.list.row_of(item))
        corner = column.list.viewport().mapTo(self.area.viewport(), rect.topLeft())
        inner = column.list.viewport().rect().contains(rect)
        return inner and sight.contains(QRect(corner, rect.size()))

    # What a ground is asked for

    @property
    def slot(self) -> Slot | None:
        return Slot(self._context.viewpoint.day)

    def rect_of(self, item: str) -> QRect:
        column = self.column_of(item)
        return (
            self.rect_at(Slot(self._context.viewpoint.day))
            if column is None
            else self._rect(column, column.list.row_of(item))
        )

    def rect_at(self, slot: Slot) -> QRect:
        column = self._last
        if column is None or not column.isVisible():
            return QRect(self.bar.geometry().bottomLeft(), self.bar.sizeHint())
        return self._rect(column, column.list.currentIndex().row())

    def _rect(self, column: BoardColumn, row: int) -> QRect:
        """The rectangle of a card, cut to what can be seen of the board."""
        rect = column.list.rect_of(row) if row >= 0 else QRect(0, 0, column.list.width(), 1)
        corner = column.list.viewport().mapTo(self, rect.topLeft())
        return QRect(corner, rect.size()).intersected(self.rect()) or QRect(corner, rect.size())

    def follow_to(self, item: str) -> None:
        column = self.column_of(item)
        if column is not None:
            column.list.setFocus()
            column.list.look_at(column.list.row_of(item))
            column.list.scrollTo(column.list.currentIndex())
            self.area.ensureWidgetVisible(column, 8, 0)

    def say(self, text: str) -> None:
        announce(self, text)

    def setFocus(self, *_reason: object) -> None:
        """The column that had the focus last has it again, else the first one with cards."""
        columns = [each for each in self.columns_in_order() if not each.is_folded]
        filled = [each for each in columns if each.list.items.lines]
        wanted = self._last if self._last in columns else next(iter(filled or columns), None)
        if wanted is not None:
            wanted.list.setFocus()


def focused(view: BoardView) -> Focused | None:
    """Returns the post of the card that has the focus in the list that has it."""
    for each in view.columns_in_order():
        row = each.list.currentIndex().row()
        if each.list.hasFocus() and row >= 0:
            return Focused(each.list.items.lines[row].chip, each.list)
    return None
