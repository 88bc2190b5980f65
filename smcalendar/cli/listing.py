"""Records as tables for a terminal."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from smcalendar.cli.tables import table
from smcalendar.domain.attributes import Kind, attribute_named
from smcalendar.domain.calendar_records import KeyDate
from smcalendar.domain.clock import flags
from smcalendar.domain.marks import LISTED
from smcalendar.domain.messages import STATES
from smcalendar.domain.records import Account, Post, PostingItem, Record
from smcalendar.domain.values import to_json
from smcalendar.words import Words

if TYPE_CHECKING:
    from smcalendar.domain.marks import Listed
    from smcalendar.domain.resolved import Resolved

NOTHING = "-"

_ITEM_COLUMNS: Sequence[tuple[type[Record], str]] = (
    (PostingItem, "code"),
    (PostingItem, "date"),
    (PostingItem, "time"),
    (Account, "platform"),
    (PostingItem, "account_id"),
    (PostingItem, "format"),
    (PostingItem, "state"),
    (PostingItem, "title"),
)

_COLUMNS: Mapping[str, Sequence[str]] = {
    "posts": ("title", "campaign_id", "owner_id", "pillar", "labels"),
    "campaigns": ("name", "brand_id", "kind", "start", "end", "owner_id"),
    "accounts": ("platform", "handle", "brand_id", "language", "address"),
    "brands": ("name", "zone", "languages"),
    "people": ("name", "roles", "department", "contact"),
    "assets": ("name", "media_type", "size", "alt"),
}
"""The attributes that a table shows, by the word of the command line."""


def items_table(items: "Iterable[Resolved]", now: dt.datetime, words: Words) -> str:
    """Returns posting items as a table; what lies over a state at `now` stands beside it."""
    rows = [_item_row(each, now, words) for each in items]
    if not rows:
        return words.t("No items.")
    return table([words.t(attribute_named(*each).label) for each in _ITEM_COLUMNS], rows)


def _item_row(each: "Resolved", now: dt.datetime, words: Words) -> tuple[str, ...]:
    item = each.item
    states = (item.state, *flags(item, now))
    return (
        item.code,
        item.date.isoformat() if item.date else NOTHING,
        item.time.isoformat("minutes") if item.date and item.time else NOTHING,
        each.platform,
        f"@{each.account.handle}",
        item.format,
        " · ".join(words.t(STATES[state]) for state in states),
        each.name,
    )


def key_dates_table(found: "Iterable[Listed]", words: Words) -> str:
    """Returns key dates as a table."""
    rows = [_key_date_row(each, words) for each in found]
    if not rows:
        return words.t("No key dates.")
    columns = ("start", "end", "kind", "name", "brand_id", "lead")
    return table([words.t(attribute_named(KeyDate, name).label) for name in columns], rows)


def _key_date_row(each: "Listed", words: Words) -> tuple[str, ...]:
    mark = each.mark
    return (
        mark.first.isoformat(),
        mark.last.isoformat() if mark.days > 1 else NOTHING,
        words.t(LISTED[each.kind]),
        mark.name[words.lang],
        mark.brand or NOTHING,
        str(mark.lead or NOTHING),
    )


def records_table(
    kind: str, records: Sequence[Record], names: Mapping[str, str], words: Words
) -> str:
    """Returns records of a kind as a table; `names` are what ids stand for."""
    if not records:
        return words.t("No records.")
    shown = [attribute_named(type(records[0]), name) for name in _COLUMNS[kind]]
    heading = [words.t(each.label) for each in shown]
    return table(
        heading,
        ([_cell(record, each.name, each.kind, names) for each in shown] for record in records),
    )


def _cell(record: Record, name: str, kind: Kind, names: Mapping[str, str]) -> str:
    value = to_json(kind, getattr(record, name))
    if isinstance(record, Post) and name == "title" and not value:
        value = record.text.strip().partition("\n")[0]
    if kind is Kind.REFERENCE:
        value = names.get(value or "")
    return ", ".join(value) if isinstance(value, list) else str(value or NOTHING)
