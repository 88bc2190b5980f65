"""The rows of a timeline: a campaign each, and what belongs to none."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from smcalendar.domain.setup import CampaignKind

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter
    from smcalendar.domain.records import Brand, Campaign


@dataclass(frozen=True, slots=True)
class Row:
    """A campaign, or with None the posts without one.

    `brand` is its brand's name where there are several, `undated` how many of its posts have no
    date; `begins_brand` says that it is the first one of its brand.
    """

    campaign: "Campaign | None"
    brand: str = ""
    begins_brand: bool = False
    undated: int = field(default=0, kw_only=True)

    @property
    def key(self) -> str:
        """Returns the id of the campaign, or nothing."""
        return self.campaign.id if self.campaign else ""

    @property
    def days(self) -> tuple[dt.date, dt.date] | None:
        """Returns the first and the last day of the bar, if it has one."""
        campaign = self.campaign
        if campaign is None or campaign.start is None or campaign.end is None:
            return None
        return campaign.start, campaign.end


def rows_of(
    campaigns: Iterable["Campaign"],
    brands: Sequence["Brand"],
    wanted: "Filter",
    *,
    undated: Mapping[str, int],
) -> tuple[Row, ...]:
    """Returns the rows that a filter lets through: brand by brand, what is always on last."""
    order = {each.id: number for number, each in enumerate(brands)}
    names = {each.id: each.name for each in brands} if len(brands) > 1 else {}
    shown = sorted(
        (each for each in campaigns if _lets_through(each, wanted)),
        key=lambda each: (order.get(each.brand_id, len(order)), *_rank(each)),
    )
    rows = [
        Row(
            each,
            names.get(each.brand_id, ""),
            bool(names) and (number == 0 or shown[number - 1].brand_id != each.brand_id),
            undated=undated.get(each.id, 0),
        )
        for number, each in enumerate(shown)
    ]
    if wanted.campaigns:
        return tuple(rows)
    return (*rows, Row(None, begins_brand=bool(names), undated=undated.get("", 0)))


def _lets_through(campaign: "Campaign", wanted: "Filter") -> bool:
    return (not wanted.campaigns or campaign.id in wanted.campaigns) and (
        not wanted.brands or campaign.brand_id in wanted.brands
    )


def _rank(campaign: "Campaign") -> tuple[bool, dt.date, str]:
    always = campaign.kind == CampaignKind.ALWAYS_ON
    return always, campaign.start or dt.date.max, campaign.id
