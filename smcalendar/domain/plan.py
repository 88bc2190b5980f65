"""Moving and editing planned items: what they become, and what a change voids or may not do."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from smcalendar.domain.attributes import Scope, names
from smcalendar.domain.content import content_hash
from smcalendar.domain.records import Decision, Post, PostingItem
from smcalendar.domain.resolved import OVERRIDABLE, Resolved
from smcalendar.domain.states import State
from smcalendar.domain.workflow import Refusal

FIXED = frozenset({State.SCHEDULED, State.POSTED, State.TAKEN_DOWN})
"""States in which the platform already has the item: it neither moves nor takes an edit."""

DECIDED_ON = frozenset({State.IN_REVIEW, State.APPROVED, State.READY})
"""States in which somebody has, or is asked for, an opinion on the exact content."""


class Effect(StrEnum):
    """What a change does to what was decided."""

    KEEPS = "keeps"
    TELLS = "tells"  # the approval stands, but it was given for another day
    VOIDS = "voids"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change would do to one item, or why it is refused."""

    item_id: str
    effect: Effect
    refusal: Refusal | None = None


def moved_to(item: PostingItem, day: dt.date | None) -> PostingItem:
    """Returns the item on another day at the same clock time; None puts it into the tray.

    Its end moves along, and what was noted about not having posted it is over. In the tray only
    an end on the same day is kept, as the clock time is: how far off another one was, nobody
    would know any more.
    """
    return replace(item, date=day, end=_moved_end(item, day), not_posted_reason="")


def _moved_end(item: PostingItem, day: dt.date | None) -> dt.datetime | None:
    if item.end is None or item.date == day:
        return item.end
    if item.date is None or day is None:
        kept = item.date in (None, item.end.date())
        return dt.datetime.combine(day or item.end.date(), item.end.time()) if kept else None
    return item.end + (day - item.date)


def retimed(item: PostingItem, day: dt.date, time: dt.time | None) -> PostingItem:
    """Returns the item on a day at a clock time in its own zone; None means any time that day."""
    end = _moved_end(item, day)
    if end is not None and time is not None and item.time is not None:
        end += dt.datetime.combine(day, time) - dt.datetime.combine(day, item.time)
    return replace(item, date=day, time=time, end=end, not_posted_reason="")


def outcome_of_move(item: PostingItem, day: dt.date | None) -> Outcome:
    """Returns what moving the item to a day of its own zone does; None is the tray.

    Scheduled, posted and taken down items do not move.
    """
    if item.state in FIXED:
        return Outcome(item.id, Effect.KEEPS, _does_not_move(item))
    another_day = item.date != day and item.state in DECIDED_ON
    return Outcome(item.id, Effect.TELLS if another_day else Effect.KEEPS)


def _does_not_move(item: PostingItem) -> Refusal:
    return Refusal("does_not_move", {"code": item.code, "state": item.state.value})


def outcome_of_edit(before: Resolved, after: Resolved) -> Outcome:
    """Returns what an edit does to an item: only a change of the exact content voids."""
    item = before.item
    if content_hash(before) == content_hash(after):
        return Outcome(item.id, Effect.KEEPS)
    if item.state in FIXED:
        return Outcome(
            item.id,
            Effect.KEEPS,
            Refusal("not_editable", {"code": item.code, "state": item.state.value}),
        )
    return Outcome(item.id, Effect.VOIDS if item.state in DECIDED_ON else Effect.KEEPS)


def voided(item: PostingItem) -> PostingItem:
    """Returns the item as a draft again, after an edit that voids what was decided."""
    return replace(item, state=State.DRAFT, reason="", submitted_by=None)


def pinned(item: PostingItem, before: Post, after: Post) -> PostingItem:
    """Returns an item that keeps what its post said before an edit.

    What the platform already has does not change because the base content does.
    """
    changed = [
        name
        for name in OVERRIDABLE
        if getattr(item, name) is None and getattr(before, name) != getattr(after, name)
    ]
    own: dict[str, Any] = {name: getattr(before, name) for name in changed}
    return replace(item, **own)


def editable(record_type: type) -> frozenset[str]:
    """Returns the attributes a person may edit; state and codes belong to the workflow.

    Decisions are made by steps only, and stand.
    """
    if record_type is Decision:
        return frozenset()
    return frozenset(names(record_type, (Scope.CONTENT, Scope.SCHEDULE, Scope.INTERNAL))) - _OWNED


_OWNED = frozenset(
    {
        "trashed_at",
        "post_id",
        "code",
        "state",
        "reason",
        "overridden",
        "submitted_by",
        "hold_reason",
        "hold_by",
        "hold_since",
        "scheduled_at",
        "scheduled_tool",
        "scheduled_by",
        "not_posted_reason",
        "posted_at",
        "posted_by",
        "author_id",
        "series_id",
        "occurrence",
        "sha256",
    }
)
