"""Who does what to the sample's posts and when: the way of each item as data."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from smcalendar.domain.states import State
from smcalendar.services.review import NOTHING_SAID, Said
from smcalendar.services.sample_data import SampleData, Values
from smcalendar.services.sample_days import TRAY_WEEK, Quarter, Slot, slots


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What a person (by key) does to a post, or to one of its items (by number).

    `verb` is a step of the workflow or one of `create`, `edit`, `move`, `resubmit`, `not_posted`.
    """

    at: dt.datetime
    actor: str
    verb: str
    said: Said = NOTHING_SAID
    post: str
    item: int | None = None


IN_A_WEEK: Mapping[str, tuple[int, int, str]] = {
    "create": (-3, 1, "10:00"),
    "submit": (-2, 2, "16:10"),
    "recall": (-2, 3, "09:15"),
    "request_changes": (-2, 3, "10:40"),
    "reject": (-2, 3, "10:50"),
    "reopen": (-2, 3, "14:00"),
    "edit": (-2, 4, "09:50"),
    "resubmit": (-2, 4, "10:20"),
    "approve": (-2, 4, "15:30"),
    "cancel": (-1, 5, "09:30"),
    "move": (-1, 5, "09:45"),
    "make_ready": (-1, 5, "11:00"),
    "hold": (-1, 5, "11:20"),
    "schedule": (-1, 5, "14:30"),
    "unschedule": (-1, 5, "16:45"),
}
"""Week, counted from the item's and never after the last one, weekday and time of an act.

Within one week they follow each other as the workflow wants them.
"""

AROUND_START: Mapping[str, int] = {
    "override": -30,
    "post": 0,
    "correct": 120,
    "not_posted": 780,
    "take_down": 900,
}
"""Minutes after an item's own time."""

ACTORS: Mapping[str, str] = {
    **dict.fromkeys(("create", "edit", "submit", "resubmit", "recall", "reopen"), "author"),
    **dict.fromkeys(("request_changes", "reject", "approve"), "approver"),
    **dict.fromkeys(("cancel", "move", "make_ready", "hold", "override"), "planner"),
    **dict.fromkeys(
        ("schedule", "unschedule", "post", "correct", "take_down", "not_posted"), "publisher"
    ),
}
"""Who acts: a person, or the one whom the brand has for it."""

APPROVED = ("submit", "approve")
READY = (*APPROVED, "make_ready")
POSTED = (*READY, "schedule", "post")
REVISED = ("submit", "request_changes", "resubmit", "approve")

FATES: Mapping[str, tuple[str, ...]] = {
    "draft": (),
    "held_draft": ("hold",),
    "recalled": ("submit", "recall"),
    "in_review": ("submit",),
    "changes_requested": ("submit", "request_changes"),
    "rejected": ("submit", "reject"),
    "reopened": ("submit", "reject", "reopen"),
    "approved": APPROVED,
    "held": (*APPROVED, "hold"),
    "cancelled": (*APPROVED, "cancel"),
    "ready": READY,
    "late": READY,
    "missed": READY,
    "not_posted": (*READY, "not_posted"),
    "posted": POSTED,
    "unscheduled": (*READY, "schedule", "unschedule", "post"),
    "corrected": (*POSTED, "correct"),
    "taken_down": (*POSTED, "take_down"),
    "override": ("override", "post"),
}
"""The acts of an item's life; what would happen after today has not happened yet."""

SCHEDULED_SINCE = -1
"""The week since which the team enters posts into the platforms' own schedulers."""

USUAL_FATES: Mapping[int, str] = {1: "approved", 2: "in_review"}
"""How far items of the coming weeks are; before that they are posted, after that drafts."""


def acts(data: SampleData, quarter: Quarter) -> tuple[Act, ...]:
    """Returns everything that happens to the posts, in order."""
    found = [act for post in data.posts for act in _of_post(post, data, quarter)]
    order = tuple(IN_A_WEEK) + tuple(AROUND_START)
    return tuple(sorted(found, key=lambda act: (act.at, order.index(act.verb), act.actor)))


def _of_post(post: Values, data: SampleData, quarter: Quarter) -> Iterator[Act]:
    planned = slots(post, data, quarter)
    week = planned[0].week if planned else TRAY_WEEK
    brand = next(each for each in data.brands if each["key"] == post["brand"])
    for verb in ("create", "edit") if "rough" in post else ("create",):
        yield Act(
            at=_in_a_week(verb, week, quarter),
            actor=_actor(verb, brand),
            verb=verb,
            post=post["key"],
        )
    for slot in planned:
        yield from _of_item(slot, data, quarter)


def _of_item(slot: Slot, data: SampleData, quarter: Quarter) -> Iterator[Act]:
    for verb in _way(slot, data):
        around = AROUND_START.get(verb)
        yield Act(
            at=_in_a_week(verb, slot.week, quarter) if around is None else _around(slot, around),
            actor=_actor(verb, slot.brand),
            verb=verb,
            said=_SAID.get(verb, _nothing)(slot, data),
            post=slot.post["key"],
            item=slot.number,
        )


def _way(slot: Slot, data: SampleData) -> Iterable[str]:
    usual = "posted" if slot.week <= 0 else USUAL_FATES.get(slot.week, "draft")
    verbs = FATES[slot.item.get("fate", usual)]
    if "rough" in slot.post and verbs[:2] == APPROVED:
        verbs = REVISED + verbs[2:]
    if "moved_from" in slot.post:
        verbs = (*verbs, "move")
    return [each for each in verbs if _happens(each, slot, data)]


def _happens(verb: str, slot: Slot, data: SampleData) -> bool:
    if verb == "schedule":
        return bool(_tool(slot, data))
    return slot.over or verb not in AROUND_START


def _tool(slot: Slot, data: SampleData) -> str:
    """Stories, and platforms without a scheduler, are posted by hand."""
    if slot.item.get("format") == "story" or slot.week < SCHEDULED_SINCE:
        return slot.item.get("tool", "")
    return data.steps["tools"].get(slot.account["key"], "")


def _actor(verb: str, brand: Values) -> str:
    return brand.get(ACTORS[verb], ACTORS[verb])


def _in_a_week(verb: str, week: int, quarter: Quarter) -> dt.datetime:
    weeks, weekday, clock_time = IN_A_WEEK[verb]
    return quarter.instant(min(week + weeks, -1), weekday, clock_time)


def _around(slot: Slot, minutes: int) -> dt.datetime:
    """Nobody posts on the dot: a few minutes later, more for a post's later items."""
    if slot.start is None:
        raise ValueError(f"{slot.post['key']} has no time to be posted at")
    return slot.start + dt.timedelta(minutes=minutes + 1 + slot.number)


def _remark(slot: Slot, data: SampleData) -> Said:
    return Said(comment=slot.item.get("said", ""))


def _changes_wanted(slot: Slot, data: SampleData) -> Said:
    return Said(comment=slot.item.get("said") or slot.post["remark"])


def _approval(slot: Slot, data: SampleData) -> Said:
    return Said(comment=slot.post.get("praise", ""))


def _override(slot: Slot, data: SampleData) -> Said:
    return Said(comment=slot.item["said"], target=State.READY)


def _scheduled(slot: Slot, data: SampleData) -> Said:
    return Said(at=slot.start, tool=_tool(slot, data))


def _posted(slot: Slot, data: SampleData) -> Said:
    reason = data.steps["no_address"].get(slot.item.get("format", slot.account["key"]), "")
    address = "" if reason else f"{slot.account['address']}/{slot.post['key']}"
    return Said(at=_around(slot, 0), url=address, no_url_reason=reason)


def _corrected(slot: Slot, data: SampleData) -> Said:
    return Said(text=slot.item["text"], comment=slot.item["said"])


def _nothing(slot: Slot, data: SampleData) -> Said:
    return NOTHING_SAID


_SAID: Mapping[str, Callable[[Slot, SampleData], Said]] = {
    **dict.fromkeys(("reject", "cancel", "hold", "take_down", "not_posted"), _remark),
    "request_changes": _changes_wanted,
    "approve": _approval,
    "override": _override,
    "schedule": _scheduled,
    "post": _posted,
    "correct": _corrected,
}
"""What is said with an act; with the others, nothing."""
