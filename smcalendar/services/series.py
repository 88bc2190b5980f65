"""Lets series make their posts: up to the horizon by themselves, others when touched."""

import datetime as dt
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from smcalendar.domain.calendar_records import Series
from smcalendar.domain.errors import UserError
from smcalendar.domain.plan import FIXED
from smcalendar.domain.recurrence import LAST
from smcalendar.domain.resolved import zone_named
from smcalendar.domain.series import Made, Outline, days_of, outline_on
from smcalendar.domain.trust import Entry
from smcalendar.services import plan
from smcalendar.services.series_posts import (
    TOUCHED,
    discard,
    is_given_back,
    made_of,
    made_on,
    make,
    undone,
    waiting,
)
from smcalendar.services.workdays import day_table
from smcalendar.storage import reading, undo
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.work import Work
from smcalendar.storage.workspace import Workspace

MOST = 200
"""How many posts are made at once; the others wait for the next time."""

_AROUND = dt.timedelta(days=2)
"""How far apart the days of two zones can be at one instant."""


@dataclass(frozen=True, slots=True)
class Filled:
    """The posts (ids) that series have made, and how many they have still to make."""

    posts: tuple[str, ...] = ()
    left: int = 0


@dataclass(frozen=True, slots=True)
class Touched:
    """A post of a series that is real now, and its items (ids)."""

    post_id: str
    item_ids: tuple[str, ...]


def every(workspace: Workspace) -> tuple[Series, ...]:
    """Returns all series, oldest first."""
    with workspace.reading() as connection:
        return reading.every(connection, Series)


def today_of(workspace: Workspace) -> dt.date:
    """Returns the day it is now in the workspace's zone."""
    seen = plan.view(workspace)
    return seen.now.astimezone(zone_named(seen.zone)).date()


def fill(workspace: Workspace, *, today: dt.date) -> Filled:
    """Makes the posts of all series from today up to the horizon, at most MOST, earliest first.

    Each series is an action of its own with an origin of its own: the undo of a window steps over
    it, `undo_fill` takes it back. What is in the trash or skipped is not made again.
    """
    with workspace.reading() as connection:
        if not _waiting(workspace, connection, today):
            return Filled()
    with workspace.together() as connection:
        whole = _waiting(workspace, connection, today)
        now = sorted(whole[:MOST], key=lambda pair: (pair[1].id, pair[0]))
        posts = [
            post
            for _, group in groupby(now, key=lambda pair: pair[1].id)
            for post in _fill_one(workspace, tuple(group))
        ]
        return Filled(tuple(posts), len(whole) - len(now))


def _waiting(
    workspace: Workspace, connection: Connection, today: dt.date
) -> tuple[tuple[dt.date, Series], ...]:
    series, last = reading.every(connection, Series), horizon(connection, today)
    return waiting(connection, series, today, last, home=workspace.home)


def horizon(connection: Connection, today: dt.date) -> dt.date:
    """Returns the day up to which series make their posts by themselves."""
    days = min(reading.settings(connection).horizon, (LAST - today).days)
    return today + dt.timedelta(days=days)


def _fill_one(workspace: Workspace, wanted: tuple[tuple[dt.date, Series], ...]) -> tuple[str, ...]:
    series = wanted[0][1]
    own = workspace.from_origin(origin_of(series.id))
    with own.action("fill_series", n=len(wanted), name=series.name, series=series.id) as work:
        made = made_of(work.connection, [series.id], since=wanted[0][0])
        before = {each.day: each for each in made}
        return tuple(make(own, work, series, day, before=before.get(day)) for day, _ in wanted)


def origin_of(series_id: str) -> str:
    """Returns the origin of what a series does by itself."""
    return f"series:{series_id}"


def undo_fill(workspace: Workspace, series_id: str) -> Entry:
    """Takes the newest filling of a series back; its posts go to the trash and are not made again.

    A UserError says why not: `nothing_to_undo`, or that somebody changed one of them since.
    """
    return undo.undo(workspace.from_origin(origin_of(series_id)))


def redo_fill(workspace: Workspace, series_id: str) -> Entry:
    """Brings back what `undo_fill` took back."""
    return undo.redo(workspace.from_origin(origin_of(series_id)))


def outlines(workspace: Workspace, first: dt.date, last: dt.date) -> tuple[Outline, ...]:
    """Returns the posts that series have still to make on days of the workspace's zone."""
    with workspace.reading() as connection:
        zone = reading.settings(connection).zone
        today = today_of(workspace)
        begin = max(today, max(first, today) - _AROUND)
        series = reading.every(connection, Series)
        end = min(last, LAST) + _AROUND
        found = waiting(connection, series, begin, end, home=workspace.home)
    drawn = (outline_on(each, day) for day, each in found)
    return tuple(each for each in drawn if first <= each.day(zone) <= last)


def touch(workspace: Workspace, series_id: str, occurrence: dt.datetime) -> Touched:
    """Makes one post real before its time, as an action of whoever acts; one that is is left.

    `UserError("not_an_occurrence")` for a day that is none of the series, and
    `UserError("occurrence_in_trash")` for one that somebody removed.
    """
    day = occurrence.date()
    with workspace.together() as connection:
        series = series_there(connection, series_id)
        made = made_on(connection, series_id, day)
        if made is None or made.post.trashed_at is not None:
            _refuse_no_occurrence(workspace, series, day)
            if made is not None and not is_given_back(made.post, undone(connection)):
                raise UserError("occurrence_in_trash", status=1, day=day.isoformat())
            with workspace.action(TOUCHED, **_told(series, day)) as work:
                make(workspace, work, series, day, before=made)
            made = made_on(connection, series_id, day)
        assert made is not None
        return Touched(made.post.id, tuple(each.id for each in made.there))


def skip(workspace: Workspace, series_id: str, occurrence: dt.datetime) -> None:
    """Leaves a day of a series out; its post, if it is made, goes to the trash in the same action.

    `UserError("does_not_go")` when the platform has the post already, and
    `UserError("not_an_occurrence")` for a day that is none of the series.
    """
    with workspace.together() as connection:
        series = series_there(connection, series_id)
        day, made = occurrence.date(), made_on(connection, series_id, occurrence.date())
        if made is None:
            _refuse_no_occurrence(workspace, series, day)
        with workspace.action("skip_occurrence", **_told(series, day)) as work:
            work.put(replace(series, skips=tuple(sorted({*series.skips, day}))))
            if made is not None and made.post.trashed_at is None:
                refuse_fixed(made)
                discard(work, [made])


def unskip(workspace: Workspace, series_id: str, day: dt.date) -> None:
    """Takes a skipped day in again, with the post that went to the trash for it."""
    with workspace.together() as connection:
        series = series_there(connection, series_id)
        made = made_on(connection, series_id, day)
        with workspace.action("unskip_occurrence", **_told(series, day)) as work:
            work.put(replace(series, skips=tuple(each for each in series.skips if each != day)))
            if made is not None and made.post.trashed_at is not None:
                _untrash(work, made)


def _untrash(work: Work, made: Made) -> None:
    together = [each for each in made.items if each.trashed_at == made.post.trashed_at]
    work.put_many(replace(each, trashed_at=None) for each in (made.post, *together))


def refuse_fixed(made: Made) -> None:
    """Raises `UserError("does_not_go")` when a platform has one of the items already."""
    fixed = next((each for each in made.there if each.state in FIXED), None)
    if fixed is not None:
        raise UserError("does_not_go", status=1, code=fixed.code, state=fixed.state.value)


def series_there(connection: Connection, series_id: str) -> Series:
    """Returns a series that is not in the trash; else a UserError."""
    found = reading.by_ids(connection, Series, (series_id,))
    if not found or found[0].trashed_at is not None:
        raise UserError("record_missing", status=1, kind="series", id=series_id)
    return found[0]


def _refuse_no_occurrence(workspace: Workspace, series: Series, day: dt.date) -> None:
    if not days_of(series, day, day, day_table(workspace.home)):
        raise UserError("not_an_occurrence", status=1, name=series.name, day=day.isoformat())


def _told(series: Series, day: dt.date) -> dict[str, Any]:
    return {"name": series.name, "series": series.id, "day": day.isoformat()}
