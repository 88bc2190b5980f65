"""Reads records, and posting items with everything they inherit."""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    bindparam,
    false,
    literal_column,
    or_,
    select,
    true,
)

from smcalendar.domain.attributes import Kind, attribute_named
from smcalendar.domain.filters import Filter
from smcalendar.domain.platforms import Format
from smcalendar.domain.records import (
    Account,
    Asset,
    Brand,
    Campaign,
    Decision,
    Person,
    Post,
    PostingItem,
    Record,
    Settings,
)
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State
from smcalendar.storage.rows import (
    among,
    columns_for,
    contains,
    in_array,
    records_of,
    table_for,
)
from smcalendar.storage.stored import making_sense

R = TypeVar("R", bound=Record)
IDS = "ids"

FormatNamed = Callable[[str, str], Format]
"""Finds a format by platform and format id; unknown ones get one without limits."""

_ITEM, _POST, _DECISION = table_for(PostingItem), table_for(Post), table_for(Decision)


@cache
def base(record_type: type[Record]) -> Select[*tuple[Any, ...]]:
    """Returns the one select of a record type: what is not in the trash."""
    return select(*columns_for(record_type)).where(table_for(record_type).c.trashed_at.is_(None))


def every(connection: Connection, record_type: type[R]) -> tuple[R, ...]:
    """Returns all records of a type, oldest first."""
    table = table_for(record_type)
    wanted = base(record_type).order_by(table.c.created_at, table.c.id)
    return records_of(record_type, connection.execute(wanted))


def trashed(connection: Connection, record_type: type[R]) -> tuple[R, ...]:
    """Returns the records of a type that are in the trash."""
    wanted = select(*columns_for(record_type)).where(
        table_for(record_type).c.trashed_at.is_not(None)
    )
    return records_of(record_type, connection.execute(wanted))


def by_ids(connection: Connection, record_type: type[R], ids: Sequence[str]) -> tuple[R, ...]:
    """Returns the records with these ids, also those in the trash, in no order."""
    if not ids:
        return ()
    rows = connection.execute(_by_ids(record_type), {IDS: json.dumps(ids)})
    return records_of(record_type, rows)


def in_states(
    connection: Connection, ids: Sequence[str], states: Iterable[State]
) -> tuple[PostingItem, ...]:
    """Returns which of the items are in some states, also those in the trash, in no order."""
    wanted = _by_ids(PostingItem).where(_ITEM.c.state.in_(sorted(states)))
    return records_of(PostingItem, connection.execute(wanted, {IDS: json.dumps(ids)}))


@cache
def _by_ids(record_type: type[Record]) -> Select[*tuple[Any, ...]]:
    array = bindparam(IDS, type_=String)
    return select(*columns_for(record_type)).where(in_array(table_for(record_type).c.id, array))


def settings(connection: Connection) -> Settings:
    """Returns the settings of the workspace."""
    with making_sense():
        return every(connection, Settings)[0]


def items_of_posts(connection: Connection, posts: Iterable[str]) -> tuple[PostingItem, ...]:
    """Returns the items of some posts."""
    wanted = base(PostingItem).where(among(_ITEM.c.post_id, posts))
    return records_of(PostingItem, connection.execute(wanted))


def all_items_of_posts(connection: Connection, posts: Iterable[str]) -> tuple[PostingItem, ...]:
    """Returns the items of some posts, also those in the trash."""
    wanted = select(*columns_for(PostingItem)).where(among(_ITEM.c.post_id, posts))
    return records_of(PostingItem, connection.execute(wanted))


def items_using(connection: Connection, asset: str) -> tuple[PostingItem, ...]:
    """Returns the items that show an asset, their own or their post's, also those in the trash."""
    posts = select(_POST.c.id).where(_POST.c.assets.contains(asset))
    wanted = select(*columns_for(PostingItem)).where(
        or_(
            _ITEM.c.assets.contains(asset),
            and_(_ITEM.c.assets.is_(None), _ITEM.c.post_id.in_(posts)),
        )
    )
    return records_of(PostingItem, connection.execute(wanted))


def posts_saying(connection: Connection, name: str, word: str) -> tuple[Post, ...]:
    """Returns the posts whose pillar, or one of whose labels, is a word; also in the trash."""
    column = _POST.c[name]
    array = attribute_named(Post, name).kind is Kind.WORDS
    says = contains(column, word) if array else column == word
    return records_of(Post, connection.execute(select(*columns_for(Post)).where(says)))


def posts_without_items(connection: Connection) -> tuple[Post, ...]:
    """Returns the posts none of whose items is left outside the trash."""
    items = select(_ITEM.c.id).where(_ITEM.c.post_id == _POST.c.id, _ITEM.c.trashed_at.is_(None))
    return records_of(Post, connection.execute(base(Post).where(~items.exists())))


def items_starting(connection: Connection, beginning: str) -> tuple[PostingItem, ...]:
    """Returns the items whose id begins with a text, or whose code is that text."""
    wanted = base(PostingItem).where(
        or_(_ITEM.c.code == beginning, _ITEM.c.id.startswith(beginning.lower(), autoescape=True))
    )
    return records_of(PostingItem, connection.execute(wanted))


def codes_of(connection: Connection, items: Iterable[str]) -> tuple[str, ...]:
    """Returns the codes of some items, in order."""
    wanted = select(_ITEM.c.code).where(among(_ITEM.c.id, items)).order_by(_ITEM.c.code)
    return tuple(connection.execute(wanted).scalars())


def taken_codes(connection: Connection, codes: Iterable[str]) -> frozenset[str]:
    """Returns which of the codes an item already has, also one in the trash."""
    return frozenset(
        connection.execute(select(_ITEM.c.code).where(among(_ITEM.c.code, codes))).scalars()
    )


def decisions_on(connection: Connection, subjects: Iterable[str]) -> tuple[Decision, ...]:
    """Returns the decisions on subjects, oldest first."""
    wanted = base(Decision).where(among(_DECISION.c.subject_id, subjects))
    found = records_of(Decision, connection.execute(wanted))
    return tuple(sorted(found, key=lambda each: each.decided_at))


def resolved_items(
    connection: Connection, format_named: FormatNamed, wanted: Filter | None = None
) -> tuple[Resolved, ...]:
    """Returns items with what they inherit, in no order.

    What the database can tell of the filter narrows the query; `filters.matching` decides.
    """
    narrow = _narrow(connection, wanted or Filter())
    items = records_of(PostingItem, connection.execute(base(PostingItem).where(narrow)))
    of_items = select(_ITEM.c.post_id).where(_ITEM.c.trashed_at.is_(None), narrow)
    posts = records_of(Post, connection.execute(base(Post).where(_POST.c.id.in_(of_items))))
    return _together(connection, format_named, items, {each.id: each for each in posts})


def lasting_items(
    connection: Connection, format_named: FormatNamed, day: dt.date
) -> tuple[Resolved, ...]:
    """Returns the items that begin before a day and end on it or later, with what they inherit.

    Two days more on each side are there, for the zones.
    """
    around = and_(_ITEM.c.end >= stored_day(day, -2), _ITEM.c.date < stored_day(day, 2))
    items = records_of(PostingItem, connection.execute(base(PostingItem).where(around)))
    return resolve(connection, format_named, items)


def resolve(
    connection: Connection, format_named: FormatNamed, items: Iterable[PostingItem]
) -> tuple[Resolved, ...]:
    """Returns given items with what they inherit, in their order."""
    given = tuple(items)
    posts = by_ids(connection, Post, [each.post_id for each in given])
    return _together(connection, format_named, given, {each.id: each for each in posts})


def _together(
    connection: Connection,
    format_named: FormatNamed,
    items: Sequence[PostingItem],
    posts: Mapping[str, Post],
) -> tuple[Resolved, ...]:
    accounts = {each.id: each for each in every(connection, Account)}
    brands = {each.id: each for each in every(connection, Brand)}
    campaigns = {each.id: each for each in every(connection, Campaign)}
    people = {each.id: each for each in every(connection, Person)}
    files = _files(connection, items, posts.values())
    return tuple(
        Resolved(
            item=item,
            post=post,
            account=accounts[item.account_id],
            brand=brands[accounts[item.account_id].brand_id],
            campaign=campaigns.get(post.campaign_id or ""),
            owner=people.get(post.owner_id or ""),
            format=format_named(accounts[item.account_id].platform, item.format),
            files=files,
        )
        for item in items
        if (post := posts.get(item.post_id)) and item.account_id in accounts
    )


def _files(
    connection: Connection, items: Iterable[PostingItem], posts: Iterable[Post]
) -> Mapping[str, Asset]:
    ids = {each for record in (*items, *posts) for each in record.assets or ()}
    return {each.id: each for each in by_ids(connection, Asset, sorted(ids))}


def _narrow(connection: Connection, wanted: Filter) -> ColumnElement[bool]:
    """Returns what the item table itself can tell; two days more on each side for the zones.

    Kiritimati and Niue are 25 hours apart: half past midnight there is two days earlier here.
    """
    conditions = [_days(wanted), _accounts(connection, wanted), _states(wanted), _posts(wanted)]
    if wanted.formats:
        conditions.append(_ITEM.c.format.in_(sorted(wanted.formats)))
    return and_(*conditions)


def _days(wanted: Filter) -> ColumnElement[bool]:
    if not wanted.by_day:
        return true()
    ranged: list[ColumnElement[bool]] = [_ITEM.c.date.is_not(None)]
    if wanted.first is not None:
        ranged.append(_ITEM.c.date >= stored_day(wanted.first, -2))
    if wanted.last is not None:
        ranged.append(_ITEM.c.date <= stored_day(wanted.last, 2))
    undated = _ITEM.c.date.is_(None) if wanted.undated else false()
    return or_(and_(*ranged) if len(ranged) > 1 else false(), undated)


def stored_day(day: dt.date, days: int) -> str:
    """Returns a day some days off as it is stored; at the ends of the calendar the day itself."""
    try:
        return (day + dt.timedelta(days=days)).isoformat()
    except OverflowError:
        return day.isoformat()


def _accounts(connection: Connection, wanted: Filter) -> ColumnElement[bool]:
    if not (wanted.accounts or wanted.platforms or wanted.brands):
        return true()
    ids = [
        each.id
        for each in every(connection, Account)
        if (not wanted.accounts or each.id in wanted.accounts)
        and (not wanted.platforms or each.platform in wanted.platforms)
        and (not wanted.brands or each.brand_id in wanted.brands)
    ]
    # Without the sign SQLite reads all that an account ever posted, to find a few days of it.
    column = literal_column("+item.account_id", String) if wanted.by_day else _ITEM.c.account_id
    return column.in_(ids)


def _states(wanted: Filter) -> ColumnElement[bool]:
    """Overlays such as late are not in the table, so with one of them any state may match."""
    stored = [each for each in State if each in wanted.states]
    return (
        _ITEM.c.state.in_(stored) if wanted.states and len(stored) == len(wanted.states) else true()
    )


def _posts(wanted: Filter) -> ColumnElement[bool]:
    columns = {_POST.c.campaign_id: wanted.campaigns, _POST.c.owner_id: wanted.owners}
    conditions = [column.in_(sorted(ids)) for column, ids in columns.items() if ids]
    if not conditions:
        return true()
    return _ITEM.c.post_id.in_(select(_POST.c.id).where(*conditions))
