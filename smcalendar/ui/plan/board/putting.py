"""Puts what is selected on the board into another column: by a card that asks, or by keys."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from smcalendar.domain.resolved import Resolved
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.plan.board.choice import Choice, ColumnCard
from smcalendar.ui.plan.board.columns import Column
from smcalendar.ui.plan.board.sorting import Sorting
from smcalendar.ui.plan.board.view import BoardView

if TYPE_CHECKING:
    from smcalendar.ui.plan.plan_page import PlanPage


class Putting(QObject):
    """What the mouse does by dragging."""

    def __init__(self, page: "PlanPage", view: BoardView, sorting: Sorting) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._sorting = sorting

    def possible(self) -> Handlers:
        """Returns what can be done with what is selected."""
        context = self._page.context
        if not context.viewpoint.selection or not context.session.is_open:
            return {}
        return {
            "board.move_to": self.ask,
            "board.left": partial(self._move_on, -1),
            "board.right": partial(self._move_on, 1),
        }

    def _items(self) -> tuple[Resolved, ...]:
        return self._page.gestures.items(self._page.context.viewpoint.selection)

    def _columns(self) -> list[Column]:
        return [each.column for each in self._view.columns.values()]

    def ask(self) -> None:
        """Asks for the column into which what is selected goes."""
        items, sorting = self._items(), self._sorting
        if not items:
            return
        offers = sorting.offers(items)
        courses = [(each, sorting.course(items, each, offers)) for each in self._columns()]
        choices = [Choice(each, sorting.fate(to, each), to.goes) for each, to in courses]
        card = self._page.acts.built("column", self._new_card)
        card.ask(choices, self._view.rect_of(items[0].item.id))

    def _new_card(self) -> ColumnCard:
        card = ColumnCard(self._page, self._page.context)
        card.chosen.connect(self._put_selected)
        return card

    def _put_selected(self, column: Any) -> None:
        self._put(self._items(), column)

    def _put(self, items: Sequence[Resolved], column: Column) -> None:
        """What goes at once keeps the focus, in its new column."""
        self._sorting.put(items, column)
        item = items[0].item.id
        there = self._view.column_of(item)
        if there is not None and there.column == column:
            self._view.follow_to(item)

    def _move_on(self, step: int) -> None:
        """Goes to the nearest column on one side that takes what is selected, else says why not."""
        items = self._items()
        here = self._view.column_of(items[0].item.id) if items else None
        if here is None:
            return
        columns = self._columns()
        at = columns.index(here.column)
        others = columns[at + 1 :] if step > 0 else columns[:at][::-1]
        offers = self._sorting.offers(items)
        going = (each for each in others if self._sorting.course(items, each, offers).goes)
        wanted = next(going, others[0] if others else None)
        if wanted is not None:
            self._put(items, wanted)
