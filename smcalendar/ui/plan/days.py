"""The card of a day that has more posts than its cell has room for."""

from typing import TYPE_CHECKING, Any

from smcalendar.ui.plan.overlay import key_date
from smcalendar.ui.plan.periods import Place

if TYPE_CHECKING:
    from smcalendar.ui.plan.calendar import CalendarPage
    from smcalendar.ui.plan.day_card import DayCard


class Days:
    """Opens the card over a cell of the calendar, and keeps it as the cell is."""

    def __init__(self, page: "CalendarPage") -> None:
        self._page = page

    def show(self, place: Place, wanted: tuple[str, ...] = ()) -> None:
        """Shows all items of a cell, and selects those that are wanted."""
        view = self._page.view
        card: Any = self._page.acts.built("day", self._new)
        slot = view.cells.period.slot(*place)
        card.show_special(key_date(view, slot.day))
        card.open_on(slot, view.cells.chips(place), view.rect_at(slot), wanted)

    def _new(self) -> "DayCard":
        from smcalendar.ui.plan.day_card import DayCard

        page = self._page
        card = DayCard(page, page.context, gestures=page.gestures, look=page.look)
        card.open_wanted.connect(page.open_wanted)
        card.drops.refused.connect(page.context.session.trouble)
        return card

    def refresh(self) -> None:
        """Shows in the open card what stands in its cell now."""
        card = self._page.acts.card("day")
        if card is None or not card.isVisible():
            return
        cells, slot = self._page.view.cells, card.slot
        place = cells.period.place(slot.day, slot.time)
        if place is None or cells.period.slot(*place) != slot:
            card.close_card()  # Another page shows other days, or hours.
        else:
            card.show_special(key_date(self._page.view, slot.day))
            card.show_chips(cells.chips(place))
