"""What the commands about posts do with the selection, and the small cards that ask for more."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import Place, Slot
from smcalendar.ui.plan.view import PlanView

if TYPE_CHECKING:
    from smcalendar.ui.plan.add_card import AddCard
    from smcalendar.ui.plan.card import Card
    from smcalendar.ui.plan.date_card import DateCard
    from smcalendar.ui.plan.day_card import DayCard
    from smcalendar.ui.plan.rename_card import RenameCard
    from smcalendar.ui.plan.step_card import StepCard

_DAYS = {"day_earlier": -1, "day_later": 1, "week_earlier": -7, "week_later": 7}


class Acts(QObject):
    """Loads and builds a card when it is first needed; `view` is what is shown now.

    `added` names posts that were just added, and says whether they are to be opened.
    """

    open_wanted = Signal(str)
    added = Signal(object, bool)

    def __init__(
        self,
        page: QWidget,
        context: Context,
        *,
        gestures: Gestures,
        look: Look,
        view: Callable[[], PlanView],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._gestures = gestures
        self._look = look
        self._view = view
        self._cards: dict[str, Any] = {}
        context.session.closed.connect(self._hide_all)

    def card(self, name: str) -> Any:
        """Returns a card if it was ever needed: add, rename, step, move or day."""
        return self._cards.get(name)

    def _built(self, name: str, build: Callable[[], "Card"]) -> Any:
        if name not in self._cards:
            card = self._cards[name] = build()
            card.closed.connect(self._focus_view)
        return self._cards[name]

    def _focus_view(self) -> None:
        self._view().setFocus()

    def _hide_all(self) -> None:
        for each in self._cards.values():
            each.hide()

    def handlers(self) -> Handlers:
        """Returns what can be done with what is selected."""
        ids = self._context.viewpoint.selection
        if not self._context.session.is_open:
            return {}
        always: dict[str, Callable[[], object]] = {
            "post.add": self.add_here,
            "post.add_full": self.add_full,
        }
        if not ids:
            return always
        gestures = self._gestures
        shifts = {
            f"post.{name}": partial(gestures.move_by, ids, days) for name, days in _DAYS.items()
        }
        return {
            **always,
            **shifts,
            "post.open": partial(self.open_wanted.emit, ids[0]),
            "post.rename": partial(self.rename, ids[0]),
            "post.duplicate": partial(gestures.duplicate, ids),
            "post.trash": partial(gestures.trash, ids),
            "post.to_tray": partial(gestures.move_to_tray, ids),
            "post.step": self.take_step,
            "post.move_to": self.ask_move,
        }

    def add_here(self) -> None:
        """Adds a post on the day that has the focus."""
        if self._view().slot is not None:
            self.add_on(self._view().slot)

    def add_on(self, slot: Slot | None) -> None:
        """Adds a post in its place."""
        if slot is None or not self._context.session.is_open:
            return
        place = self._view().cells.period.place(slot.day, slot.time)
        self.add_card().open_on(slot, _of_cell(self._view(), place), self._gestures.zone)

    def add_card(self) -> "AddCard":
        """Returns the card that adds posts."""
        return self._built("add", self._new_add_card)

    def _new_add_card(self) -> "AddCard":
        from smcalendar.ui.plan.add_card import AddCard

        card = AddCard(self._page, self._context, self._look)
        card.added.connect(self._added)
        return card

    def add_full(self) -> None:
        """Adds a post on the day that has the focus, and opens it in the editor."""
        slot = self._view().slot
        if slot is None:
            return
        card = self.add_card()
        if not card.add_untitled(slot, self._gestures.zone, done=self._added_full):
            self.add_on(slot)

    def _added(self, posts: tuple[str, ...]) -> None:
        self.added.emit(posts, False)

    def _added_full(self, posts: tuple[str, ...]) -> None:
        self.added.emit(posts, True)

    def rename(self, item: str) -> None:
        """Renames in place."""
        found = self._gestures.items((item,))
        if found:
            card = self._built("rename", self._new_rename_card)
            card.open_on(found[0], _of_item(self._view(), item))

    def _new_rename_card(self) -> "RenameCard":
        from smcalendar.ui.plan.rename_card import RenameCard

        return RenameCard(self._page, self._context)

    def take_step(self) -> None:
        """Offers the steps of the workflow."""
        ids = self._context.viewpoint.selection
        card = self._built("step", self._new_step_card)
        card.ask(ids, _of_item(self._view(), ids[0]))

    def _new_step_card(self) -> "StepCard":
        from smcalendar.ui.plan.step_card import StepCard

        card = StepCard(self._page, self._context)
        card.editor_wanted.connect(self.open_wanted)
        return card

    def ask_move(self) -> None:
        """Asks for the day to which the selection moves."""
        card = self._built("move", self._new_move_card)
        ids = self._context.viewpoint.selection
        card.ask(self._context.viewpoint.day, _of_item(self._view(), ids[0]))

    def _new_move_card(self) -> "DateCard":
        from smcalendar.ui.plan.date_card import DateCard

        asks = N_("Date", "Move what is selected to this day:")
        card = DateCard(self._page, self._context, asks=asks, button=N_("Date", "Move"))
        card.chosen.connect(self._move_selection)
        return card

    def _move_selection(self, day: Any) -> None:
        self._gestures.move_to_slot(self._context.viewpoint.selection, Slot(day))

    def show_day(self, place: Place, wanted: tuple[str, ...] = ()) -> None:
        """Shows all items of a cell, and selects those that are wanted."""
        view = self._view()
        card = self._built("day", self._new_day_card)
        slot = view.cells.period.slot(*place)
        card.open_on(slot, view.cells.chips(place), _of_cell(view, place), wanted)

    def _new_day_card(self) -> "DayCard":
        from smcalendar.ui.plan.day_card import DayCard

        card = DayCard(self._page, self._context, gestures=self._gestures, look=self._look)
        card.open_wanted.connect(self.open_wanted)
        card.drops.refused.connect(self._context.session.trouble)
        return card

    def refresh_day(self) -> None:
        """Shows in the open card of a day what stands there now."""
        card = self.card("day")
        if card is None or not card.isVisible():
            return
        cells, slot = self._view().cells, card.slot
        place = cells.period.place(slot.day, slot.time)
        if place is None or cells.period.slot(*place) != slot:
            card.close_card()  # Another page shows other days, or hours.
        else:
            card.show_chips(cells.chips(place))


def _of_item(view: PlanView, item: str) -> QRect:
    """Returns where an item is on the page, or the cell that has the focus."""
    rect = view.where.chip(item)
    return _of_cell(view, view.place) if rect is None else _on_page(view, rect)


def _of_cell(view: PlanView, place: Place | None) -> QRect:
    cell = view.viewport().rect() if place is None else view.where.cell(place)
    return _on_page(view, cell)


def _on_page(view: PlanView, rect: QRect) -> QRect:
    return QRect(view.viewport().mapTo(view, rect.topLeft()), rect.size())
