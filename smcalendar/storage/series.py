"""Reads the posts of series, and what an undo took back."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from smcalendar.domain.records import Post
from smcalendar.storage.rows import among, columns_for, records_of, table_for, table_named
from smcalendar.storage.stored import making_sense

_POST = table_for(Post)
_HISTORY = table_named("history")


def posts_of_series(
    connection: Connection, series: Iterable[str], *, since: dt.date
) -> tuple[Post, ...]:
    """Returns the posts whose occurrence is on a day or later, also those in the trash."""
    wanted = (
        select(*columns_for(Post))
        .where(among(_POST.c.series_id, series), _POST.c.occurrence >= since.isoformat())
        .order_by(_POST.c.occurrence, _POST.c.id)
    )
    return records_of(Post, connection.execute(wanted))


def taken_back(
    connection: Connection, label: str
) -> tuple[tuple[dt.datetime, Mapping[str, Any]], ...]:
    """Returns when an entry with a label was undone, if it still is, and its values."""
    undos = select(_HISTORY.c.undoes).where(_HISTORY.c.undoes.is_not(None))
    wanted = (
        select(_HISTORY.c.at, _HISTORY.c["values"])
        .where(_HISTORY.c.label == "undo", _HISTORY.c.seq.not_in(undos))
        .where(_HISTORY.c["values"].contains(f'"{label}"', autoescape=True))
    )
    rows: Any = connection.execute(wanted)
    with making_sense():
        told = [(dt.datetime.fromisoformat(at), json.loads(values)) for at, values in rows]
    return tuple((at, values) for at, values in told if values.get("undone") == label)
