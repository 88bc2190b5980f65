"""The kinds of records that the settings show, as data."""

from collections.abc import Mapping
from typing import Any

from smcalendar.domain.language import Language
from smcalendar.domain.messages import N_
from smcalendar.ui.kit.record_page import RecordKind
from smcalendar.ui.kit.set_up import ROLES, SetUp, called


def _new_brand(found: SetUp) -> Mapping[str, Any]:
    return {"zone": found.settings.zone, "languages": (found.settings.language,)}


def _brand(record: Any, found: SetUp, words: Language) -> str:
    count = sum(each.brand_id == record.id for each in found.records["account"])
    return words.t("%n account(s)", "", count)


def _accounts_of(record: Any, found: SetUp, words: Language) -> str:
    own = [each for each in found.records["account"] if each.brand_id == record.id]
    names = ", ".join(called(each, words) for each in own)
    return words.t("Accounts: {names}").format(names=names) if own else ""


def _account(record: Any, found: SetUp, words: Language) -> str:
    brand = found.named("brand", record.brand_id)
    return brand.name if brand else ""


def _person(record: Any, found: SetUp, words: Language) -> str:
    roles = [words.t(ROLES.get(each, each)) for each in record.roles]
    return " · ".join(filter(None, (*roles, record.department)))


def _hashtags(record: Any, found: SetUp, words: Language) -> str:
    return " ".join(f"#{each}" for each in record.hashtags)


_KINDS = (
    RecordKind(
        kind="brand",
        title=N_("Settings", "Brands"),
        lines=("name", "colour", "zone", "languages", "logo_id"),
        empty=N_("Settings", "No brand yet"),
        hint=N_("Settings", "A brand is whose plan it is; accounts and campaigns belong to it."),
        add=N_("Settings", "Add a brand"),
        new=N_("Settings", "Name of a new brand"),
        starts=_new_brand,
        described=_brand,
        told=_accounts_of,
    ),
    RecordKind(
        kind="account",
        title=N_("Settings", "Accounts"),
        lines=(("platform", "handle"), "brand_id", "address", "language"),
        empty=N_("Settings", "No accounts yet"),
        hint=N_("Settings", "An account is one place to post, such as a page on Facebook."),
        add=N_("Settings", "Add accounts"),
        new=N_("Settings", "Add accounts"),
        described=_account,
    ),
    RecordKind(
        kind="person",
        title=N_("Settings", "People"),
        lines=("name", "roles", ("department", "contact")),
        empty=N_("Settings", "Nobody yet"),
        hint=N_("Settings", "People own posts, approve them and publish them. No passwords here."),
        add=N_("Settings", "Add a person"),
        new=N_("Settings", "Name of a new person"),
        described=_person,
    ),
    RecordKind(
        kind="pillar",
        title=N_("Settings", "Content pillars"),
        lines=("name", "colour", "notes"),
        empty=N_("Settings", "No content pillar yet"),
        hint=N_("Settings", "Content pillars are the few themes that your posts keep coming to."),
        add=N_("Settings", "Add a content pillar"),
        new=N_("Settings", "Name of a new pillar"),
    ),
    RecordKind(
        kind="label",
        title=N_("Settings", "Labels"),
        lines=("name", "colour"),
        empty=N_("Settings", "No label yet"),
        hint=N_("Settings", "Labels mark posts in any way you like; a filter finds them again."),
        add=N_("Settings", "Add a label"),
        new=N_("Settings", "Name of a new label"),
    ),
    RecordKind(
        kind="hashtag_group",
        title=N_("Settings", "Hashtag groups"),
        lines=("name", "hashtags", "brand_id"),
        empty=N_("Settings", "No hashtag group yet"),
        hint=N_("Settings", "A group keeps hashtags that you use together, for one brand or all."),
        add=N_("Settings", "Add a hashtag group"),
        new=N_("Settings", "Name of a new group"),
        described=_hashtags,
    ),
)

KINDS: Mapping[str, RecordKind] = {each.kind: each for each in _KINDS}
"""In the order of the sections."""
