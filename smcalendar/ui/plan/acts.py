"""What the commands about posts do with the selection, and the small cards that ask for more."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from smcalendar.domain.translation import N_
from smcalendar.ui.kit.commands import Handlers
from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.bulk import Bulk
from smcalendar.ui.plan.clipboard import Clipboard
from smcalendar.ui.plan.gestures import Gestures
from smcalendar.ui.plan.ground import Ground
from smcalendar.ui.plan.look import Look
from smcalendar.ui.plan.periods import Slot

if TYPE_CHECKING:
    from smcalendar.domain.resolved import Resolved
    from smcalendar.domain.states import Step
    from smcalendar.ui.plan.add_card import AddCard
    from smcalendar.ui.plan.card import Card
    from smcalendar.ui.plan.date_card import DateCard
    from smcalendar.ui.plan.note_card import NoteCard
    from smcalendar.ui.plan.rename_card import RenameCard
    from smcalendar.ui.plan.step_card import StepCard

_DAYS = {"day_earlier": -1, "day_later": 1, "week_earlier": -7, "week_later": 7}


class Acts(QObject):
    """Loads and builds a card when it is first needed; `ground` gives what is shown now.

    `added` names posts that were just added, and says whether they are to be opened; `told` gives
    a sentence for the window, and whether what it tells of can be undone.
    """

    open_wanted = Signal(str)
    added = Signal(object, bool)
    told = Signal(str, bool)

    def __init__(
        self,
        page: QWidget,
        context: Context,
        *,
        gestures: Gestures,
        look: Look,
        ground: Callable[[], Ground],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._gestures = gestures
        self._look = look
        self._ground = ground
        self._cards: dict[str, Any] = {}
        self.clipboard = Clipboard(self, context, gestures=gestures, ground=ground)
        self.bulk = Bulk(page, context, gestures=gestures, focus=self._focus_view)
        self.clipboard.text_wanted.connect(self._add_text)
        for each in (self.clipboard, self.bulk):
            each.told.connect(self.told)
        context.session.closed.connect(self._hide_all)

    def card(self, name: str) -> Any:
        """Returns a card if it was ever needed: add, note, rename, step, move or day."""
        return self._cards.get(name)

    def built(self, name: str, build: Callable[[], "Card"]) -> Any:
        """Returns a card, which gives the focus back to the view when it closes."""
        if name not in self._cards:
            card = self._cards[name] = build()
            card.closed.connect(self._focus_view)
        return self._cards[name]

    def _focus_view(self, _result: int = 0) -> None:
        self._ground().setFocus()

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
            "day.note": self.note_here,
            **self.clipboard.handlers(),
            **self.bulk.handlers(),
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
        self.add_on(self._ground().slot)

    def add_on(
        self, slot: Slot | None, accounts: Sequence[str] = (), *, campaign: str = ""
    ) -> None:
        """Adds a post in its place; the accounts and the campaign (ids) are chosen for it."""
        if slot is None or not self._context.session.is_open:
            return
        card = self.add_card()
        card.join(campaign)
        card.open_on(slot, self._ground().rect_at(slot), self._gestures.zone)
        if accounts:
            card.chips.choose(accounts)

    def add_card(self) -> "AddCard":
        """Returns the card that adds posts."""
        return self.built("add", self._new_add_card)

    def _new_add_card(self) -> "AddCard":
        from smcalendar.ui.plan.add_card import AddCard

        card = AddCard(self._page, self._context, self._look)
        card.added.connect(self._added)
        return card

    def add_full(self, campaign: str = "") -> None:
        """Adds a post on the day that has the focus, and opens it in the editor."""
        slot = self._ground().slot
        if slot is None:
            return
        card = self.add_card()
        card.join(campaign)
        if not card.add_untitled(slot, self._gestures.zone, done=self._added_full):
            self.add_on(slot, campaign=campaign)

    def note_here(self) -> None:
        """Adds a note to the day that has the focus, or mends those it has."""
        slot = Slot(getattr(self._ground().slot, "day", self._context.viewpoint.day))
        card: NoteCard = self.built("note", self._new_note_card)
        card.open_on(slot.day, self._ground().rect_at(slot))

    def _new_note_card(self) -> "NoteCard":
        from smcalendar.ui.plan.note_card import NoteCard

        return NoteCard(self._page, self._context, self._look)

    def _add_text(self) -> None:
        """Text that is pasted comes into the card that adds posts, where it can be looked over."""
        self.add_here()
        field = self.add_card().first_field()
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.paste()

    def _added(self, posts: tuple[str, ...]) -> None:
        self.added.emit(posts, False)

    def _added_full(self, posts: tuple[str, ...]) -> None:
        self.added.emit(posts, True)

    def rename(self, item: str) -> None:
        """Renames in place."""
        found = self._gestures.items((item,))
        if found:
            card = self.built("rename", self._new_rename_card)
            card.open_on(found[0], self._ground().rect_of(item))

    def _new_rename_card(self) -> "RenameCard":
        from smcalendar.ui.plan.rename_card import RenameCard

        return RenameCard(self._page, self._context)

    def take_step(self) -> None:
        """Offers the steps of the workflow."""
        ids = self._context.viewpoint.selection
        card = self.built("step", self._new_step_card)
        card.ask(ids, self._ground().rect_of(ids[0]))

    def ask_for_step(self, items: "Sequence[Resolved]", step: "Step") -> None:
        """Asks for what a step on these items needs before it can be taken."""
        card = self.built("step", self._new_step_card)
        card.ask_for(items, step, self._ground().rect_of(items[0].item.id))

    def _new_step_card(self) -> "StepCard":
        from smcalendar.ui.plan.step_card import StepCard

        card = StepCard(self._page, self._context)
        card.editor_wanted.connect(self.open_wanted)
        return card

    def ask_move(self) -> None:
        """Asks for the day to which the selection moves."""
        card = self.built("move", self._new_move_card)
        ids = self._context.viewpoint.selection
        card.offer_gathering(len(ids) > 1)
        card.ask(self._context.viewpoint.day, self._ground().rect_of(ids[0]))

    def _new_move_card(self) -> "DateCard":
        from smcalendar.ui.plan.date_card import DateCard

        asks = N_("Date", "Move what is selected to this day:")
        card = DateCard(self._page, self._context, asks=asks, button=N_("Date", "Move"))
        card.chosen.connect(self._move_selection)
        return card

    def _move_selection(self, day: Any) -> None:
        """The earliest goes there and the others as far behind it, or all of them to one day."""
        from smcalendar.domain.weeks import in_order

        items = self._gestures.items(self._context.viewpoint.selection)
        ids = [each.item.id for each in sorted(items, key=in_order)]
        gathers = self.card("move").gathers()
        act = self._gestures.gather_on if gathers else self._gestures.move_to_slot
        act(ids, Slot(day))
