"""Moves the bars of campaigns: both ends with the phases between them, or one end alone."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.ui.kit.context import Context
from smcalendar.ui.plan.timeline.where import Hold

if TYPE_CHECKING:
    from smcalendar.domain.records import Campaign

CHANGED = ("start", "end", "phases")


def moved(campaign: "Campaign", hold: Hold, days: int) -> "Campaign":
    """Returns a campaign with days that lie so many days later; it lasts at least one day.

    Phases go along with the whole, not with one end.
    """
    by = dt.timedelta(days=days)
    start, end = campaign.start, campaign.end
    if start is None or end is None:
        return campaign
    if hold is Hold.START:
        return replace(campaign, start=min(start + by, end))
    if hold is Hold.END:
        return replace(campaign, end=max(end + by, start))
    phases = tuple(
        replace(each, start=each.start + by, end=each.end and each.end + by)
        for each in campaign.phases
    )
    return replace(campaign, start=start + by, end=end + by, phases=phases)


def changes_of(before: "Campaign", after: "Campaign") -> Mapping[str, Any]:
    """Returns the attributes that differ, as an edit takes them."""
    differing = (name for name in CHANGED if getattr(before, name) != getattr(after, name))
    return {name: getattr(after, name) for name in differing}


class Bars(QObject):
    """Writes moved campaigns; `becoming` holds them, by id, until they are read again.

    `changed` tells that bars are to be shown anew, `said` the outcome in words.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._written: set[str] = set()
        self.becoming: dict[str, Campaign] = {}

    def move(self, campaign: "Campaign", hold: Hold, days: int) -> None:
        """Moves a campaign, or one of its ends, by days: one action, which can be undone."""
        from smcalendar.services import setup

        before = self.becoming.get(campaign.id, campaign)
        after = moved(before, hold, days)
        changes = changes_of(before, after)
        if not changes:
            return
        self.becoming[campaign.id] = after
        self._written.discard(campaign.id)
        self.changed.emit()
        self._context.session.change(
            setup.edit,
            "campaign",
            campaign.id,
            changes,
            done=partial(self._done, after),
            failed=partial(self._failed, campaign.id),
        )

    def told(self, campaign: "Campaign") -> str:
        """Returns name and days of a campaign."""
        lang = self._context.speech.lang
        days = datewords.days(campaign.start, campaign.end, lang)  # pyright: ignore
        return self._context.speech.t("{name}: {days}").format(name=campaign.name, days=days)

    def _done(self, after: "Campaign", _answer: object) -> None:
        if self.becoming.get(after.id) == after:
            self._written.add(after.id)
        self.said.emit(self.told(after))

    def _failed(self, campaign: str, error: UserError) -> None:
        self.becoming.pop(campaign, None)
        self.changed.emit()
        self._context.session.trouble.emit(error)

    def settle(self) -> None:
        """Forgets what is written, once it is read as it is now."""
        for each in tuple(self._written):
            self._written.discard(each)
            self.becoming.pop(each, None)

    def overlaid(self, campaign: "Campaign") -> "Campaign":
        """Returns a campaign as it will be once all that is moved is written."""
        known = self.becoming.get(campaign.id)
        if known is None:
            return campaign
        return replace(campaign, start=known.start, end=known.end, phases=known.phases)
