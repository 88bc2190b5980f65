"""Which posting items show a record's face in a calendar."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from smcalendar.domain.records import Account, Brand, Campaign, Post, PostingItem, Record
from smcalendar.storage.rows import among, table_for

Condition = Callable[[Any], Any]

_ITEM, _POST, _ACCOUNT = table_for(PostingItem), table_for(Post), table_for(Account)


def _posts(condition: Condition) -> Any:
    return select(_ITEM.c.id).where(condition(_ITEM.c.post_id))


def _accounts(condition: Condition) -> Any:
    return select(_ITEM.c.id).where(condition(_ITEM.c.account_id))


def _campaigns(condition: Condition) -> Any:
    posts = select(_POST.c.id).where(condition(_POST.c.campaign_id))
    return _posts(lambda column: column.in_(posts))


def _brands(condition: Condition) -> Any:
    accounts = select(_ACCOUNT.c.id).where(condition(_ACCOUNT.c.brand_id))
    return _accounts(lambda column: column.in_(accounts))


_ITEMS_OF: Mapping[type[Record], Callable[[Condition], Any]] = {
    Post: _posts,
    Account: _accounts,
    Campaign: _campaigns,
    Brand: _brands,
}


def concerned_items(
    connection: Connection, records: Iterable[tuple[type[Record], str]]
) -> frozenset[str]:
    """Returns the ids of the items that records (type and id) belong to, or are."""
    pairs = tuple(records)
    found = {record_id for record_type, record_id in pairs if record_type is PostingItem}
    for record_type, items_of in _ITEMS_OF.items():
        ids = [record_id for each, record_id in pairs if each is record_type]
        if ids:
            wanted = items_of(lambda column, ids=ids: among(column, ids))
            found.update(connection.execute(wanted).scalars())
    return frozenset(found)
