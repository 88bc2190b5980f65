"""Reads where items stand: on which account, on which day, at what time, in which campaign."""

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import Connection, select

from smcalendar.domain.records import Post, PostingItem
from smcalendar.domain.shifting import Spot
from smcalendar.storage.rows import among, table_for

_ITEM, _POST = table_for(PostingItem), table_for(Post)


def items_at_times(
    connection: Connection, accounts: Iterable[str], first: dt.date, last: dt.date
) -> tuple[tuple[str, Spot], ...]:
    """Returns the items (ids) with clock times on some days of some accounts, each at its spot."""
    wanted = select(_ITEM.c.id, _ITEM.c.account_id, _ITEM.c.date, _ITEM.c.time, _ITEM.c.zone).where(
        _ITEM.c.trashed_at.is_(None),
        _ITEM.c.time.is_not(None),
        _ITEM.c.date.between(first.isoformat(), last.isoformat()),
        among(_ITEM.c.account_id, accounts),
    )
    return tuple(
        (id, (account, dt.date.fromisoformat(day), dt.time.fromisoformat(time), zone))
        for id, account, day, time, zone in connection.execute(wanted)
    )


def items_of_campaigns(connection: Connection, campaigns: Iterable[str]) -> tuple[str, ...]:
    """Returns the items (ids) of campaigns by date and clock time, those without a date last."""
    wanted = (
        select(_ITEM.c.id)
        .join(_POST, _POST.c.id == _ITEM.c.post_id)
        .where(_ITEM.c.trashed_at.is_(None), _POST.c.trashed_at.is_(None))
        .where(among(_POST.c.campaign_id, campaigns))
        .order_by(_ITEM.c.date.is_(None), _ITEM.c.date, _ITEM.c.time, _ITEM.c.id)
    )
    return tuple(connection.execute(wanted).scalars())
