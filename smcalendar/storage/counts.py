"""Counts posting items that look alike, without reading each of them."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select

from smcalendar.domain.records import Post, PostingItem
from smcalendar.domain.states import State
from smcalendar.storage.reading import stored_day
from smcalendar.storage.rows import table_for
from smcalendar.storage.stored import making_sense

_ITEM, _POST = table_for(PostingItem), table_for(Post)


def counted_between(
    connection: Connection, first: dt.date, last: dt.date
) -> tuple[tuple[PostingItem, int], ...]:
    """Returns how many items have the same date, clock time, state and overlays, and one of each.

    That one holds nothing else. Two days more on each side are counted, for the zones.
    """
    looks = _looks()
    wanted = select(*looks, func.count()).where(_counted(first, last)).group_by(*looks)
    with making_sense():
        return tuple((_alike(row), row[-1]) for row in connection.execute(wanted))


def counted_by_campaign(
    connection: Connection, first: dt.date, last: dt.date
) -> tuple[tuple[str, PostingItem, int], ...]:
    """Returns the same as `counted_between`, each with the id of a campaign, or nothing."""
    looks, campaign = _looks(), func.coalesce(_POST.c.campaign_id, "")
    wanted = (
        select(campaign, *looks, func.count())
        .join_from(_ITEM, _POST, _POST.c.id == _ITEM.c.post_id)
        .where(_counted(first, last))
        .group_by(campaign, *looks)
    )
    with making_sense():
        return tuple((row[0], _alike(row[1:]), row[-1]) for row in connection.execute(wanted))


def _looks() -> Sequence[ColumnElement[Any]]:
    marks = (_ITEM.c.hold_reason.is_not(None), _ITEM.c.not_posted_reason != "")
    return (*(_ITEM.c[name] for name in ("date", "time", "zone", "state")), *marks)


def _counted(first: dt.date, last: dt.date) -> ColumnElement[bool]:
    ranged = _ITEM.c.date.between(stored_day(first, -2), stored_day(last, 2))
    return and_(_ITEM.c.trashed_at.is_(None), ranged)


def _alike(row: Sequence[Any]) -> PostingItem:
    date, time, zone, state, held, not_posted, _ = row
    return PostingItem(
        id="",
        post_id="",
        account_id="",
        code="",
        format="",
        date=dt.date.fromisoformat(date),
        time=None if time is None else dt.time.fromisoformat(time),
        zone=zone,
        state=State(state),
        hold_reason="?" if held else None,
        not_posted_reason="?" if not_posted else "",
    )
