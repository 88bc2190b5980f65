"""Counts the items that each campaign has on each day, for views too small to show them."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from smcalendar.domain.clock import flags
from smcalendar.domain.filters import Filter
from smcalendar.domain.records import PostingItem
from smcalendar.domain.resolved import day_of
from smcalendar.domain.worst import Sign, worst
from smcalendar.services import plan
from smcalendar.storage import counts
from smcalendar.storage.workspace import Workspace

CampaignDay = tuple[str, dt.date]
"""The id of a campaign, or nothing for none, and a day."""


def busy_campaigns(
    workspace: Workspace, first: dt.date, last: dt.date, wanted: Filter | None = None
) -> Mapping[CampaignDay, Counter[Sign]]:
    """Returns how many items stand where, by campaign and day; the day follows the workspace.

    Without a filter no item is read, so that many cost no more than a few.
    """
    view = plan.view(workspace)
    found: defaultdict[CampaignDay, Counter[Sign]] = defaultdict(Counter)
    for campaign, item, count in _counted(workspace, first, last, wanted or Filter()):
        day = day_of(item, view.zone)
        if day is not None and first <= day <= last:
            found[campaign, day][worst(item.state, flags(item, view.now))] += count
    return dict(found)


def _counted(
    workspace: Workspace, first: dt.date, last: dt.date, wanted: Filter
) -> Iterable[tuple[str, PostingItem, int]]:
    if wanted == Filter():
        with workspace.reading() as connection:
            return counts.counted_by_campaign(connection, first, last)
    return _read(workspace, replace(wanted, first=first, last=last, undated=False))


def _read(workspace: Workspace, wanted: Filter) -> Iterator[tuple[str, PostingItem, int]]:
    for each in plan.items(workspace, wanted):
        yield each.post.campaign_id or "", each.item, 1
