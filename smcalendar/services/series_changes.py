"""Adds, changes and removes series; what nobody worked on follows, the rest is listed."""

import datetime as dt
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from smcalendar.domain.calendar_records import Series
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import accepted
from smcalendar.domain.records import Post
from smcalendar.domain.recurrence import (
    DayTable,
    refuse_never,
    rule_from_text,
    rule_text,
    upcoming,
)
from smcalendar.domain.series import (
    TEMPLATE,
    Following,
    Left,
    Made,
    days_of,
    following,
    is_untouched,
    lost_skips,
    occurrence_on,
    split,
)
from smcalendar.services.editing import refuse_unknown
from smcalendar.services.series import Filled, fill, horizon, series_there
from smcalendar.services.series_posts import discard, follow, made_of, usual_of_accounts
from smcalendar.services.workdays import day_table
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.work import Work
from smcalendar.storage.workspace import Workspace

DETACHED: Mapping[str, Any] = {"series_id": None, "occurrence": None}
"""What makes a post one of its own."""

FOLLOWED = frozenset({"rule", "start", "time", "zone", "skips", "accounts", *TEMPLATE})
"""The attributes of a series that its posts follow."""

SHOWN = 10
"""How many days a preview shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What a change of a series did.

    `moved` and `trashed` are posts (ids) that followed it, or had no day left. `left` stand where
    they were, because somebody worked on them. `lost_skips` were skipped days that are none of
    the series any more, and are forgotten. `filled` is what all series made after it.
    """

    series_id: str
    moved: tuple[str, ...] = ()
    trashed: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()
    lost_skips: tuple[dt.date, ...] = ()
    filled: Filled = field(default_factory=Filled)


@dataclass(frozen=True, slots=True)
class Preview:
    """The first days of a rule; how many it has in all and its last day, None without an end."""

    days: tuple[dt.date, ...]
    count: int | None
    ends: dt.date | None


def preview(workspace: Workspace, rule: str, start: dt.date) -> Preview:
    """Returns what a rule means from a day on; one without any day is a UserError."""
    table, read = day_table(workspace.home), rule_from_text(rule)
    refuse_never(read, start, table)
    if read.count is None and read.until is None:
        return Preview(tuple(islice(upcoming(read, start, table), SHOWN)), None, None)
    found = tuple(upcoming(read, start, table))
    return Preview(found[:SHOWN], len(found), found[-1])


def add(
    workspace: Workspace, values: Mapping[str, Any], *, today: dt.date, post_id: str | None = None
) -> Changed:
    """Adds a series with these attributes, and fills it; returns its id among what was done.

    A post that is named belongs to it from then on, and stands for its day, if the series has that
    day; `UserError("in_series_already")` for one of another series.
    """
    table = day_table(workspace.home)
    with workspace.together() as connection:
        named: dict[str, Any] = {"name": "", **values, "id": workspace.chance.identifier()}
        series = _fit(Series(**named), table)
        post = None if post_id is None else _free_post(connection, post_id)
        with _action(workspace, "add_series", series) as work:
            work.add(series)
            if post is not None:
                work.put(_taken_in(connection, series, post, table))
        return Changed(series_id=series.id, filled=fill(workspace, today=today))


def _free_post(connection: Connection, post_id: str) -> Post:
    found = reading.by_ids(connection, Post, (post_id,))
    if not found or found[0].trashed_at is not None:
        raise UserError("record_missing", status=1, kind="post", id=post_id)
    if found[0].series_id is not None:
        raise UserError("in_series_already", status=1)
    return found[0]


def _taken_in(connection: Connection, series: Series, post: Post, table: DayTable) -> Post:
    """Returns the post as the one of its first day, where that is one of the series."""
    items = reading.items_of_posts(connection, (post.id,))
    day = min((each.date for each in items if each.date is not None), default=None)
    if day is None or not days_of(series, day, day, table):
        return post
    return replace(post, series_id=series.id, occurrence=occurrence_on(series, day))


def foreseen(
    workspace: Workspace, series_id: str, values: Mapping[str, Any], *, since: dt.date
) -> Following:
    """Returns what a change would do with the posts from a day on, and does nothing.

    From today on that is `change_all`, and from a later one `change_later`, which leaves the rule.
    """
    table = day_table(workspace.home)
    with workspace.reading() as connection:
        before = series_there(connection, series_id)
        after = _fit(replace(before, **values), table)
        made = made_of(connection, [series_id], since=since)
        return _what_follows(workspace, connection, before, after, made, since=since)


def change_all(
    workspace: Workspace, series_id: str, values: Mapping[str, Any], *, today: dt.date
) -> Changed:
    """Changes a series; its posts from today on follow as far as nobody worked on them."""
    refuse_unknown("series", values)
    with workspace.together() as connection:
        before = series_there(connection, series_id)
        table = day_table(workspace.home)
        after, lost = _without_lost_skips(_fit(replace(before, **values), table), table)
        with _action(workspace, "change_series", after) as work:
            work.put(after)
            made = made_of(connection, [series_id], since=today)
            what = _follow(workspace, work, before, after, made, since=today)
        return _changed(workspace, after, what, lost, today=today)


def change_later(
    workspace: Workspace,
    series_id: str,
    occurrence: dt.datetime,
    values: Mapping[str, Any],
    *,
    today: dt.date,
) -> Changed:
    """Changes a series from one of its days on: there it ends, and a new one begins.

    From its first day on, that is all of it. A count goes on counting in the new series.
    """
    refuse_unknown("series", values)
    table, day = day_table(workspace.home), occurrence.date()
    with workspace.together() as connection:
        before = series_there(connection, series_id)
        if not days_of(replace(before, skips=()), before.start, day - dt.timedelta(days=1), table):
            return change_all(workspace, series_id, values, today=today)
        new_id = workspace.chance.identifier()
        ended, begun = split(before, day, values, new_id=new_id, days=table)
        begun, lost = _without_lost_skips(_fit(begun, table), table)
        with _action(workspace, "split_series", begun, day=day.isoformat()) as work:
            work.put(ended)
            work.add(begun)
            since = max(day, today)
            made = made_of(connection, [series_id], since=since)
            work.put_many(replace(each.post, series_id=new_id) for each in made)
            what = _follow(workspace, work, before, begun, made, since=since)
        return _changed(workspace, begun, what, lost, today=today)


def remove(workspace: Workspace, series_id: str, *, today: dt.date) -> Changed:
    """Moves a series to the trash, with its posts from today on that nobody worked on.

    The other posts stay. All of them are posts of their own then, so that a series that comes out
    of the trash makes its posts anew.
    """
    with workspace.together() as connection:
        series = series_there(connection, series_id)
        usual = usual_of_accounts(connection)
        there = [e for e in made_of(connection, [series_id]) if e.post.trashed_at is None]
        going = [e for e in there if e.day >= today and is_untouched(series, e, usual)]
        gone = frozenset(each.post.id for each in going)
        with _action(workspace, "remove_series", series) as work:
            work.put(replace(series, trashed_at=work.now))
            discard(work, going, **DETACHED)
            staying = [each.post for each in there if each.post.id not in gone]
            work.put_many(replace(each, **DETACHED) for each in staying)
    return Changed(series_id=series_id, trashed=tuple(each.post.id for each in going))


def _action(
    workspace: Workspace, label: str, series: Series, **values: Any
) -> AbstractContextManager[Work]:
    return workspace.action(label, name=series.name, series=series.id, **values)


def _fit(series: Series, days: DayTable) -> Series:
    """Returns the series as it is kept; one that cannot make posts is a UserError."""
    clean = accepted(series, ("name", "rule", "start", "zone"))
    if not clean.name:
        raise UserError("name_missing", kind="series")
    if not clean.accounts:
        raise UserError("series_without_accounts")
    rule = rule_from_text(clean.rule)
    refuse_never(rule, clean.start, days)
    return replace(clean, rule=rule_text(rule))


def _without_lost_skips(series: Series, days: DayTable) -> tuple[Series, tuple[dt.date, ...]]:
    lost = lost_skips(series, days)
    return replace(series, skips=tuple(each for each in series.skips if each not in lost)), lost


def _follow(
    workspace: Workspace,
    work: Work,
    before: Series,
    after: Series,
    made: Sequence[Made],
    *,
    since: dt.date,
) -> Following:
    """Brings the posts from a day on to where the changed series wants them."""
    what = _what_follows(workspace, work.connection, before, after, made, since=since)
    follow(workspace, work, after, made, what.places)
    discard(work, [each for each in made if each.post.id in what.surplus], **DETACHED)
    return what


def _what_follows(
    workspace: Workspace,
    connection: Connection,
    before: Series,
    after: Series,
    made: Sequence[Made],
    *,
    since: dt.date,
) -> Following:
    if all(getattr(before, name) == getattr(after, name) for name in FOLLOWED):
        return Following({}, (), ())
    last = max((horizon(connection, since), *(each.day for each in made)))
    fitting = days_of(after, since, last, day_table(workspace.home))
    return following(before, made, fitting, usual=usual_of_accounts(connection))


def _changed(
    workspace: Workspace,
    series: Series,
    what: Following,
    lost: tuple[dt.date, ...],
    *,
    today: dt.date,
) -> Changed:
    return Changed(
        series_id=series.id,
        moved=tuple(what.places),
        trashed=what.surplus,
        left=what.left,
        lost_skips=lost,
        filled=fill(workspace, today=today),
    )
