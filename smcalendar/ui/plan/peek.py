"""Lets a small card about the post that has the focus go along with the focus."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smcalendar.ui.plan.chips import Chip

if TYPE_CHECKING:
    from smcalendar.ui.plan.peek_card import PeekCard
    from smcalendar.ui.plan.plan_page import PlanPage


class Focused(NamedTuple):
    """The post that is looked at, and the widget that has the focus and keeps it."""

    chip: Chip
    keeper: QWidget


class Peek(QObject):
    """Shows the card of a page beside the post of the focus; `focused` says which that is."""

    def __init__(self, page: "PlanPage", focused: Callable[[], Focused | None]) -> None:
        super().__init__(page)
        self._page = page
        page.context.speech.changed.connect(self.follow)
        self._focused = focused

    def toggle(self) -> None:
        """Shows the card, or puts it away."""
        if self.is_open:
            self.close()
        else:
            self._show()

    @property
    def is_open(self) -> bool:
        card = self._page.acts.card("peek")
        return card is not None and card.isVisible()

    def close(self) -> None:
        """Puts the card away."""
        if self.is_open:
            self._page.acts.card("peek").hide()

    def follow(self) -> None:
        """Shows what has the focus now; without a post there is nothing to be shown."""
        if self.is_open:
            self._show()

    def _show(self) -> None:
        from smcalendar.ui.plan.peek_text import peek_text

        page, found = self._page, self._focused()
        if found is None:
            self.close()
            return
        ground: Any = page.ground()
        about = peek_text(found.chip, page.gestures.zone, page.context.speech)
        first = next(iter(found.chip.resolved.assets), None)
        rect = ground.rect_of(found.chip.id)
        rect.moveTopLeft(ground.mapTo(page, rect.topLeft()))
        card: Any = page.acts.built("peek", self._new)
        card.show_beside(found.keeper, rect, about, first.sha256 if first else "")
        ground.say(about.spoken())

    def _new(self) -> "PeekCard":
        from smcalendar.ui.plan.peek_card import PeekCard

        return PeekCard(self._page, self._page.context, self._page.look)
