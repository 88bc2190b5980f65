"""How campaigns are listed and edited, as data."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from smcalendar import datewords
from smcalendar.domain.language import Language
from smcalendar.domain.messages import N_
from smcalendar.ui.kit.record_page import RecordKind
from smcalendar.ui.kit.set_up import CAMPAIGN_KINDS, SetUp

LINES = (
    "name",
    ("brand_id", "kind"),
    ("start", "end"),
    "phases",
    "goal",
    "offer",
    "audience",
    "brief",
    "accounts",
    "owner_id",
    "colour",
)
WHEN: Mapping[str, str] = {
    "all": N_("Campaigns", "All campaigns"),
    "coming": N_("Campaigns", "Coming"),
    "current": N_("Campaigns", "Current"),
    "past": N_("Campaigns", "Past"),
}


def when_of(campaign: Any, today: dt.date) -> str:
    """Returns whether a campaign is past, current or coming; open ends are as far as can be."""
    if campaign.end is not None and campaign.end < today:
        return "past"
    return "coming" if campaign.start is not None and campaign.start > today else "current"


def campaign_kind(posts: Mapping[str, int]) -> RecordKind:
    """Returns how campaigns are shown; `posts` are counts by id that change in place."""

    def described(campaign: Any, found: SetUp, words: Language) -> str:
        brand = found.named("brand", campaign.brand_id)
        kind = words.t(CAMPAIGN_KINDS.get(campaign.kind, campaign.kind))
        belongs = " · ".join(filter(None, (brand.name if brand else "", kind)))
        return "\n".join((_days(campaign, words), belongs))

    def marked(campaign: Any, _found: SetUp, words: Language) -> str:
        return words.t("%n post(s)", "", posts.get(campaign.id, 0))

    return RecordKind(
        kind="campaign",
        title=N_("Campaigns", "Campaigns"),
        lines=LINES,
        empty=N_("Campaigns", "No campaign yet"),
        hint=N_("Campaigns", "A campaign holds together what you post for one offer or event."),
        add=N_("Campaigns", "Add a campaign"),
        new=N_("Campaigns", "Name of a new campaign"),
        starts=_new,
        described=described,
        marked=marked,
        order=_by_start,
    )


def _days(campaign: Any, words: Language) -> str:
    days = (campaign.start, campaign.end)
    if not any(days):
        return words.t("No dates yet")
    return "–".join(datewords.date(day, words.lang) if day else "…" for day in days)


def _new(found: SetUp) -> Mapping[str, Any]:
    """A plan for one brand has no other choice, and in others it is the first."""
    brands = found.records["brand"]
    return {"brand_id": brands[0].id} if brands else {}


def _by_start(campaign: Any) -> tuple[dt.date, str]:
    return campaign.start or dt.date.max, campaign.name.casefold()
