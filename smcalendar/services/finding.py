"""Finds posts and campaigns by a piece of their text."""

from collections.abc import Iterator
from dataclasses import dataclass

from smcalendar.domain.records import Campaign
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.weeks import in_order
from smcalendar.services.platforms import format_named
from smcalendar.storage import reading
from smcalendar.storage.workspace import Workspace

MOST = 30
"""How many posts are given at most, the ones changed last."""


@dataclass(frozen=True, slots=True)
class Found:
    """A `post` with its first item (or none), or a `campaign`."""

    kind: str
    id: str
    text: str
    item: Resolved | None = None


def found(workspace: Workspace, typed: str) -> tuple[Found, ...]:
    """Returns what has the typed text in it, campaigns first."""
    return (*_campaigns(workspace, typed), *_posts(workspace, typed))


def _campaigns(workspace: Workspace, typed: str) -> Iterator[Found]:
    with workspace.reading() as connection:
        for each in reading.every(connection, Campaign):
            if typed.casefold() in each.name.casefold():
                yield Found("campaign", each.id, each.name)


def _posts(workspace: Workspace, typed: str) -> Iterator[Found]:
    with workspace.reading() as connection:
        posts = reading.posts_with(connection, typed, most=MOST)
        items = reading.items_of_posts(connection, [each.id for each in posts])
        resolved = sorted(reading.resolve(connection, format_named, items), key=in_order)
    first = {each.post.id: each for each in reversed(resolved)}
    for post in posts:
        text = post.title or post.text.strip().partition("\n")[0][:80]
        yield Found("post", post.id, text, first.get(post.id))
