"""Tells to which series posts belong, and which posts belong to the same one."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from smcalendar.domain.calendar_records import Series
from smcalendar.domain.records import Post, PostingItem
from smcalendar.domain.series import Left
from smcalendar.services.series_posts import made_of
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class PostOfSeries:
    """A post beside its series, None for one of its own.

    `items` are its items in the order of their days.
    """

    post: Post
    items: tuple[PostingItem, ...]
    series: Series | None


def beside_series(workspace: Workspace, post_id: str) -> PostOfSeries | None:
    """Returns a post with its series; None when the post is not there any more."""
    with workspace.reading() as connection:
        (post, *_) = reading.by_ids(connection, Post, (post_id,)) or (None,)
        if post is None or post.trashed_at is not None:
            return None
        items = sorted(reading.items_of_posts(connection, (post.id,)), key=_by_day)
        series = series_of(connection, post)
    return PostOfSeries(post=post, items=tuple(items), series=series)


def _by_day(item: PostingItem) -> tuple[dt.date, dt.time, str]:
    return item.date or dt.date.max, item.time or dt.time(), item.id


def series_of(connection: Connection, post: Post) -> Series | None:
    """Returns the series that a post belongs to, as long as that is not in the trash."""
    if post.series_id is None:
        return None
    found = reading.by_ids(connection, Series, (post.series_id,))
    return found[0] if found and found[0].trashed_at is None else None


def in_same_series(workspace: Workspace, ids: Iterable[str]) -> tuple[str, ...]:
    """Returns the items of the series of some items (ids), in the order of the occurrences."""
    with workspace.reading() as connection:
        items = reading.by_ids(connection, PostingItem, tuple(ids))
        posts = reading.by_ids(connection, Post, [each.post_id for each in items])
        series = sorted({each.series_id for each in posts if each.series_id})
        made = made_of(connection, series)
    there = (each for each in made if each.post.trashed_at is None)
    return tuple(item.id for each in there for item in each.there)


def left_posts(workspace: Workspace, left: Iterable[Left]) -> tuple[tuple[Left, PostOfSeries], ...]:
    """Returns the posts that did not follow their series, as far as they are there."""
    found = ((each, beside_series(workspace, each.post_id)) for each in left)
    return tuple((each, post) for each, post in found if post is not None)
