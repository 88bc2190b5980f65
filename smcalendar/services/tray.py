"""Finds what has no day yet: items without a date, and posts without any item."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from smcalendar.domain.filters import Filter, holds_text, matching, record_text
from smcalendar.domain.records import Post
from smcalendar.domain.resolved import Resolved
from smcalendar.services import plan
from smcalendar.storage import reading
from smcalendar.storage.workspace import Workspace

_OF_ITEMS = ("platforms", "accounts", "brands", "states", "formats", "problems")
"""What only items have, so that a filter by one of these hides posts without items."""

_OF_POSTS: Mapping[str, Callable[[Post], Iterable[str]]] = {
    "campaigns": lambda each: (each.campaign_id or "",),
    "owners": lambda each: (each.owner_id or "",),
    "labels": lambda each: each.labels,
    "pillars": lambda each: (each.pillar,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unscheduled:
    """What is in the tray; `hidden` is how much more a filter keeps out of sight."""

    items: tuple[Resolved, ...]
    posts: tuple[Post, ...]
    hidden: int


def unscheduled(workspace: Workspace, wanted: Filter | None = None) -> Unscheduled:
    """Returns what a filter lets through, whatever its days are, in no order."""
    asked = wanted or Filter()
    every = plan.items(workspace, Filter(undated=True))
    with workspace.reading() as connection:
        posts = reading.posts_without_items(connection)
    items = matching(every, _without_days(asked), plan.view(workspace))
    found = tuple(each for each in posts if _lets_through(each, asked))
    hidden = len(every) + len(posts) - len(items) - len(found)
    return Unscheduled(items=items, posts=found, hidden=hidden)


def _without_days(wanted: Filter) -> Filter:
    return replace(wanted, first=None, last=None, undated=False)


def _lets_through(post: Post, wanted: Filter) -> bool:
    if any(getattr(wanted, name) for name in _OF_ITEMS):
        return False
    values = ((getattr(wanted, name), read(post)) for name, read in _OF_POSTS.items())
    if not all(not asked or not asked.isdisjoint(found) for asked, found in values):
        return False
    return not wanted.texts or holds_text(record_text(post), wanted.texts)
