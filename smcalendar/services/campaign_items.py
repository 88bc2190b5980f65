"""Finds all that belongs to a campaign."""

from collections.abc import Iterable

from smcalendar.domain.records import Post, PostingItem
from smcalendar.storage import reading
from smcalendar.storage.spots import items_of_campaigns
from smcalendar.storage.workspace import Workspace


def in_same_campaigns(workspace: Workspace, ids: Iterable[str]) -> tuple[str, ...]:
    """Returns the items of the campaigns of some items, by date, also those without one."""
    with workspace.reading() as connection:
        items = reading.by_ids(connection, PostingItem, tuple(ids))
        posts = reading.by_ids(connection, Post, [each.post_id for each in items])
        campaigns = {each.campaign_id for each in posts if each.campaign_id}
        return items_of_campaigns(connection, sorted(campaigns))
