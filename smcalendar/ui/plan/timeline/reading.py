"""Reads what a timeline shows, on the reading thread."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Brand, Campaign, Settings
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.worst import Sign
from smcalendar.services import busy_campaigns, plan, setup, tray
from smcalendar.ui.plan.chips import Chip, chip_of
from smcalendar.ui.plan.timeline.scale import Span, Zoom


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The days, the filter, and whether single items are to be seen."""

    days: Span
    wanted: Filter
    zoom: Zoom

    def covers(self, other: "Asked") -> bool:
        """Says whether an answer to this is one to the other, too."""
        alike = (self.wanted, self.zoom is Zoom.MONTH) == (other.wanted, other.zoom is Zoom.MONTH)
        return alike and self.days.first <= other.days.first and other.days.last <= self.days.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Posts:
    """Posts as they look, by campaign (id, or nothing) and day; `days` and `known` are by item."""

    chips: Mapping[tuple[str, dt.date], tuple[Chip, ...]]
    days: Mapping[str, dt.date]
    known: Mapping[str, Resolved]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What there is on the days of `asked`; `busy` stands in the place of posts for months.

    `undated` is by campaign (id, or nothing) how many posts have no date, and the items of them.
    """

    asked: Asked
    settings: Settings
    campaigns: tuple[Campaign, ...]
    brands: tuple[Brand, ...]
    undated: Mapping[str, int]
    undated_items: Mapping[str, tuple[str, ...]]
    posts: Posts
    busy: Mapping[tuple[str, dt.date], Counter[Sign]]


def found(workspace: Any, asked: Asked) -> Found:
    """Reads all of it as it is at one instant."""
    days, wanted = asked.days, asked.wanted
    with workspace.reading():
        unscheduled = tray.unscheduled(workspace, wanted)
        undated = Counter(each.campaign_id or "" for each in unscheduled.posts)
        ids: defaultdict[str, list[str]] = defaultdict(list)
        for each in unscheduled.items:
            ids[each.post.campaign_id or ""].append(each.item.id)
        undated.update({campaign: len(items) for campaign, items in ids.items()})
        settings = cast("Settings", setup.records(workspace, "workspace")[0])
        counts = asked.zoom is Zoom.MONTH
        items = () if counts else items_of(workspace, days, wanted)
        return Found(
            asked=asked,
            settings=settings,
            campaigns=cast("tuple[Campaign, ...]", setup.records(workspace, "campaign")),
            brands=cast("tuple[Brand, ...]", setup.records(workspace, "brand")),
            undated=undated,
            undated_items={campaign: tuple(items) for campaign, items in ids.items()},
            posts=posts_of(items, zone=settings.zone, now=workspace.clock()),
            busy=busy_campaigns.busy_campaigns(workspace, days.first, days.last, wanted)
            if counts
            else {},
        )


def posts_of(items: Iterable[Resolved], *, zone: str, now: dt.datetime) -> Posts:
    """Returns how items look from a zone (IANA) at an instant; none of them is pending."""
    chips = defaultdict[tuple[str, dt.date], list[Chip]](list)
    days: dict[str, dt.date] = {}
    known: dict[str, Resolved] = {}
    for each in items:
        day = each.day(zone)
        if day is not None:
            known[each.item.id], days[each.item.id] = each, day
            chip = chip_of(each, zone=zone, now=now, is_pending=_is_written)
            chips[each.post.campaign_id or "", day].append(chip)
    placed = {place: tuple(some) for place, some in chips.items()}
    return Posts(chips=placed, days=days, known=known)


def _is_written(_item: str) -> bool:
    return False


def items_of(workspace: Any, days: Span, wanted: Filter) -> tuple[Resolved, ...]:
    """Returns the items of some days that a filter lets through, in the order of time."""
    ranged = replace(wanted, first=days.first, last=days.last, undated=False)
    return plan.items(workspace, ranged)
