"""Drops in a timeline change the day of posts, whichever row they are let go on."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from smcalendar.ui.plan.drops import Drops
from smcalendar.ui.plan.gestures import Fate
from smcalendar.ui.plan.periods import Slot

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.view import TimelineView


class TimelineDrops(Drops):
    """Says, over the row of another campaign, that the campaign of the posts stays."""

    def __init__(self, view: "TimelineView") -> None:
        self._view = view
        self._campaign = ""
        super().__init__(view.viewport(), self._day_at, gestures=view.gestures, look=view.look)

    def _day_at(self, point: QPoint) -> Slot | None:
        place = self._view.where.place_at(point)
        if place is not None:
            self._campaign = self._view.cells.rows[place[0]].key
        return self._view.where.slot_at(point)

    def _fate(self, slot: Slot, *, copies: bool) -> Fate:
        fate = super()._fate(slot, copies=copies)
        own = {each.post.campaign_id or "" for each in self._items}
        if fate.refusal is not None or own == {self._campaign}:
            return fate
        stays = self._view.speech.t("Only the day changes; the campaign stays.")
        return replace(fate, text=f"{fate.text}\n{stays}")
