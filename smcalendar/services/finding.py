"""Finds posts, files and campaigns by their words, and posting items by their codes."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from smcalendar.domain.clock import flags
from smcalendar.domain.codes import parse_item_code
from smcalendar.domain.filters import Filter, View, letting_through
from smcalendar.domain.records import Asset, Campaign, Post, PostingItem
from smcalendar.domain.resolved import Resolved, zone_named
from smcalendar.domain.weeks import in_order
from smcalendar.domain.worst import Sign, worst
from smcalendar.services import plan
from smcalendar.services.platforms import format_named, platforms
from smcalendar.storage import reading, search
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace

MOST = 30
"""How many records are looked at at most, the ones changed last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A `post`, an `asset` or a `campaign`, and what it is called.

    A post has the item that is meant, or the nearest to now, with its day in the workspace's zone
    and its sign, and the marks of all platforms it is on. Without items it has none of these.
    """

    kind: str
    id: str
    text: str
    item: Resolved | None = None
    day: dt.date | None = None
    sign: Sign | None = None
    marks: tuple[str, ...] = ()


def found(workspace: Workspace, typed: str) -> tuple[Found, ...]:
    """Returns what has all typed words (see `domain.search`): campaigns, posts, files.

    A code finds its item before anything else. Whatever is typed, nothing of it is an error.
    """
    view = plan.view(workspace)
    with workspace.reading() as connection:
        named = _by_code(connection, typed)
        hits = search.found(connection, typed, most=MOST)
        ids = {kind: [each.id for each in hits if each.kind == kind] for kind in _KINDS}
        owning = reading.by_ids(connection, PostingItem, ids["item"])
        wanted = {each.post_id: each.id for each in (*reversed(owning), *named)}
        posts = [*(each.post_id for each in named), *ids["post"], *wanted]
        return (
            *_campaigns(connection, ids["campaign"]),
            *_posts(connection, tuple(dict.fromkeys(posts)), wanted, view),
            *_assets(connection, ids["asset"]),
        )


_KINDS = ("post", "item", "asset", "campaign")


def _by_code(connection: Connection, typed: str) -> tuple[PostingItem, ...]:
    code = parse_item_code(typed)
    return () if code is None else reading.items_starting(connection, code)


def _campaigns(connection: Connection, ids: list[str]) -> Iterator[Found]:
    there = {each.id: each for each in reading.by_ids(connection, Campaign, ids)}
    return (Found(kind="campaign", id=id, text=there[id].name) for id in ids)


def _assets(connection: Connection, ids: list[str]) -> Iterator[Found]:
    there = {each.id: each for each in reading.by_ids(connection, Asset, ids)}
    return (Found(kind="asset", id=id, text=there[id].name) for id in ids)


def _posts(
    connection: Connection, ids: tuple[str, ...], wanted: Mapping[str, str], view: View
) -> Iterator[Found]:
    posts = {each.id: each for each in reading.by_ids(connection, Post, ids)}
    items = reading.items_of_posts(connection, ids)
    resolved = sorted(reading.resolve(connection, format_named, items), key=in_order)
    for id in ids:
        own = [each for each in resolved if each.post.id == id]
        meant = next((each for each in own if each.item.id == wanted.get(id)), None)
        yield _found(posts[id], own, meant or nearest(own, view), view)


def _found(post: Post, items: Iterable[Resolved], meant: Resolved | None, view: View) -> Found:
    text = post.title or post.text.strip().partition("\n")[0][:80]
    if meant is None:
        return Found(kind="post", id=post.id, text=text)
    used = {each.platform for each in items}
    return Found(
        kind="post",
        id=post.id,
        text=meant.name or text,
        item=meant,
        day=meant.day(view.zone),
        sign=worst(meant.item.state, flags(meant.item, view.now)),
        marks=tuple(each.mark for id, each in platforms().items() if id in used),
    )


def nearest(items: Iterable[Resolved], view: View) -> Resolved | None:
    """Returns the next item to come; else the last one there was, else one without a day."""
    today = view.now.astimezone(zone_named(view.zone)).date()
    days = [(each.day(view.zone), each) for each in items]
    coming = next((each for day, each in days if day is not None and day >= today), None)
    gone = [each for day, each in days if day is not None]
    return coming or next(reversed(gone), None) or next((each for _, each in days), None)


def using(workspace: Workspace, asset: str) -> Resolved | None:
    """Returns the item nearest to now that shows an asset (id), or None."""
    with workspace.reading() as connection:
        items = reading.items_using(connection, asset)
        there = [each for each in items if each.trashed_at is None]
        resolved = sorted(reading.resolve(connection, format_named, there), key=in_order)
    return nearest(resolved, plan.view(workspace))


def loosened(workspace: Workspace, item: str, wanted: Filter) -> Filter:
    """Returns as much of a filter as lets an item (id) through; see `filters.letting_through`."""
    items = plan.items_by_ids(workspace, (item,))
    return letting_through(items[0], wanted, plan.view(workspace)) if items else wanted
