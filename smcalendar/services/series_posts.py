"""Reads and writes the posts that series make."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from smcalendar.domain.calendar_records import Series
from smcalendar.domain.records import Account, Post, PostingItem, Record
from smcalendar.domain.series import Made, Usual, content_of, days_of, place_of
from smcalendar.services.plan import PostDraft, fresh_codes, new_item, new_post
from smcalendar.services.platforms import format_named
from smcalendar.services.workdays import day_table
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.series import posts_of_series, taken_back
from smcalendar.storage.work import Work
from smcalendar.storage.workspace import Workspace

TOUCHED = "make_occurrence"
"""The label of the action that makes one post before its time."""

Places = Mapping[str, dt.date]
"""Days by post (id)."""


def made_of(
    connection: Connection, series: Iterable[str], *, since: dt.date = dt.date.min
) -> tuple[Made, ...]:
    """Returns the posts of series by occurrence, from a day on, also those in the trash."""
    posts = posts_of_series(connection, series, since=since)
    of_post: defaultdict[str, list[PostingItem]] = defaultdict(list)
    for each in reading.all_items_of_posts(connection, [post.id for post in posts]):
        of_post[each.post_id].append(each)
    return tuple(Made(post, tuple(of_post[post.id])) for post in posts)


def made_on(connection: Connection, series: str, day: dt.date) -> Made | None:
    """Returns the post of a day, also when it is in the trash."""
    found = made_of(connection, [series], since=day)
    return next((each for each in found if each.day == day), None)


Undone = Mapping[tuple[str, str], dt.datetime]
"""By series (id) and day (ISO): when the making of that post was undone."""


def undone(connection: Connection) -> Undone:
    """Returns what was made before its time and undone."""
    told = taken_back(connection, TOUCHED)
    return {(values["series"], values["day"]): at for at, values in sorted(told, key=_first)}


def _first(pair: tuple[dt.datetime, Any]) -> dt.datetime:
    return pair[0]


def is_given_back(post: Post, undone: Undone) -> bool:
    """Whether a post is in the trash because its making was undone: as if never made."""
    if post.trashed_at is None or post.series_id is None or post.occurrence is None:
        return False
    at = undone.get((post.series_id, post.occurrence.date().isoformat()))
    return at is not None and post.trashed_at <= at


def waiting(
    connection: Connection,
    series: Sequence[Series],
    first: dt.date,
    last: dt.date,
    *,
    home: Path | None,
) -> tuple[tuple[dt.date, Series], ...]:
    """Returns each day between two for which a series has no post yet, in order of the days."""
    if not series:
        return ()
    posts = posts_of_series(connection, [each.id for each in series], since=first)
    free: Undone = undone(connection) if any(each.trashed_at for each in posts) else {}
    taken = {
        (each.series_id, each.occurrence.date())
        for each in posts
        if each.occurrence is not None and not is_given_back(each, free)
    }
    days = day_table(home)
    found = [
        (day, each)
        for each in series
        for day in days_of(each, first, last, days)
        if (each.id, day) not in taken
    ]
    return tuple(sorted(found, key=lambda pair: (pair[0], pair[1].id)))


def usual_of_accounts(connection: Connection) -> Mapping[str, Usual]:
    """Returns what an item gets by itself on each account (id)."""
    return {
        each.id: Usual(format_named(each.platform, "").id, each.language)
        for each in reading.every(connection, Account)
    }


def make(
    workspace: Workspace, work: Work, series: Series, day: dt.date, *, before: Made | None = None
) -> str:
    """Makes the post of a day with its items; `before` is one whose making was undone."""
    if before is not None:
        follow(workspace, work, series, [before], {before.post.id: day})
        return before.post.id
    author = {"author_id": series.owner_id or workspace.actor.id}
    items = [{"account_id": each, **place_of(series, day)} for each in series.accounts]
    codes = iter(fresh_codes(workspace, work.connection, len(items)))
    return new_post(workspace, work, PostDraft(content_of(series, day) | author, items), codes)


def follow(
    workspace: Workspace, work: Work, series: Series, made: Iterable[Made], places: Places
) -> None:
    """Brings posts to their days and to what the series says now, out of the trash too."""
    for each in made:
        day = places.get(each.post.id)
        if day is not None:
            work.put(replace(each.post, trashed_at=None, **content_of(series, day)))
            _follow_items(workspace, work, series, each, place_of(series, day))


def _follow_items(
    workspace: Workspace, work: Work, series: Series, made: Made, place: Mapping[str, Any]
) -> None:
    own = made.there if made.post.trashed_at is None else made.items
    wanted, has = frozenset(series.accounts), {each.account_id for each in own}
    for each in own:
        gone = None if each.account_id in wanted else work.now
        work.put(replace(each, trashed_at=gone, **place))
    new = [account for account in series.accounts if account not in has]
    for account, code in zip(new, fresh_codes(workspace, work.connection, len(new)), strict=True):
        content = {"account_id": account, **place}
        work.add(new_item(workspace, work, made.post, content, code))


def discard(work: Work, made: Iterable[Made], **post: Any) -> None:
    """Moves posts with their items to the trash; `post` are further changes of the posts."""
    for each in made:
        work.put(replace(each.post, trashed_at=work.now, **post))
        work.put_many(replace(item, trashed_at=work.now) for item in each.there)


def without_days_of(connection: Connection, gone: Iterable[Record]) -> Iterator[Series]:
    """Yields the series that stay when records go for good, skipping the days of their posts."""
    going = {each.id: each for each in gone}
    posts = [each for each in going.values() if isinstance(each, Post) and each.series_id]
    ids = sorted({each.series_id for each in posts if each.series_id} - going.keys())
    for series in reading.by_ids(connection, Series, ids):
        days = {e.occurrence.date() for e in posts if e.series_id == series.id and e.occurrence}
        yield replace(series, skips=tuple(sorted(days.union(series.skips))))
