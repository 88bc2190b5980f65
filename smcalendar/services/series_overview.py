"""Tells of each series what its page shows: its next days, its posts, its last filling."""

import datetime as dt
from dataclasses import dataclass
from itertools import islice

from smcalendar.domain.calendar_records import Series
from smcalendar.domain.recurrence import Rule, rule_from_text, upcoming
from smcalendar.domain.recurrence_choices import suggested
from smcalendar.domain.series import occurrence_on
from smcalendar.domain.trust import Entry
from smcalendar.services.series import origin_of
from smcalendar.services.series_posts import made_of
from smcalendar.services.workdays import day_table
from smcalendar.storage import history, reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace

NEXT = 3
"""How many of the next days are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesShown:
    """A series with its rule and its next occurrences (wall-clock, from today on).

    `posts` is how many of its posts are planned from today on, `filling` the entry that
    `series.undo_fill` would take back, `taken_back` the one that `redo_fill` would bring again.
    """

    series: Series
    rule: Rule
    next: tuple[dt.datetime, ...]
    posts: int
    filling: Entry | None
    taken_back: Entry | None


def overview(workspace: Workspace, *, today: dt.date) -> tuple[SeriesShown, ...]:
    """Returns all series, oldest first."""
    with workspace.reading() as connection:
        every = reading.every(connection, Series)
        return tuple(_shown(workspace, connection, each, today) for each in every)


def _shown(
    workspace: Workspace, connection: Connection, series: Series, today: dt.date
) -> SeriesShown:
    rule, posts = rule_from_text(series.rule), made_of(connection, [series.id], since=today)
    found = upcoming(rule, series.start, day_table(workspace.home), since=today)
    days = (day for day in found if day not in series.skips)
    return SeriesShown(
        series=series,
        rule=rule,
        next=tuple(occurrence_on(series, day) for day in islice(days, NEXT)),
        posts=sum(each.post.trashed_at is None for each in posts),
        filling=_entry(connection, history.undoable(connection, origin_of(series.id))),
        taken_back=_entry(connection, history.redoable(connection, origin_of(series.id))),
    )


def _entry(connection: Connection, seq: int | None) -> Entry | None:
    return None if seq is None else history.entry_at(connection, seq)


def suggestions(workspace: Workspace, day: dt.date) -> tuple[Rule, ...]:
    """Returns the rules to choose from for a series that begins on a day."""
    return suggested(day, day_table(workspace.home))
