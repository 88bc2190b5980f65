"""The kinds of records that the settings show, as data."""

from collections.abc import Mapping
from typing import Any

from smcalendar.domain.language import Language
from smcalendar.domain.marks import KINDS as KEY_DATE_KINDS
from smcalendar.domain.messages import N_
from smcalendar.ui.kit.record_page import RecordKind
from smcalendar.ui.kit.repeats import days_said, repeats
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


def _key_date(record: Any, found: SetUp, words: Language) -> str:
    days = days_said(record.start, record.end, words.lang)
    brand = found.named("brand", record.brand_id)
    parts = (days, repeats(record.rule, words), brand.name if brand else "")
    return " · ".join(filter(None, parts))


def _key_date_kind(record: Any, found: SetUp, words: Language) -> str:
    return words.t(KEY_DATE_KINDS.get(record.kind, record.kind))


def _by_day(record: Any) -> Any:
    return record.start, record.name.casefold()


_KINDS = (
    RecordKind(
        kind="brand",
        title=N_("Settings", "Brands"),
        lines=(
            *("name", "colour", "zone", "languages", "logo_id"),
            *(("open_from", "open_until"), ("min_gap", "repeat_days"), "strict"),
        ),
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
        lines=(
            *(("platform", "handle"), "brand_id", "address", "language"),
            *("slots", "targets", ("friends", "monthly_quota")),
        ),
        empty=N_("Settings", "No accounts yet"),
        hint=N_("Settings", "An account is one place to post, such as a page on Facebook."),
        add=N_("Settings", "Add accounts"),
        new=N_("Settings", "Add accounts"),
        described=_account,
    ),
    RecordKind(
        kind="person",
        title=N_("Settings", "People"),
        lines=("name", "roles", ("department", "contact"), "away", "deputy_id"),
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
    RecordKind(
        kind="keydate",
        title=N_("Settings", "Key dates"),
        lines=(
            *("name", ("kind", "brand_id"), ("start", "end"), "rule", "lead", "notes"),
            ("in_print", "for_client"),
        ),
        empty=N_("Settings", "No key date of your own yet"),
        hint=N_(
            "Settings",
            "Holidays and the sales dates of Taiwan are there already. Add your own events, days "
            "off, blackouts and notes, or import them from a file.",
        ),
        add=N_("Settings", "Add a key date"),
        new=N_("Settings", "Name of a new key date"),
        described=_key_date,
        marked=_key_date_kind,
        order=_by_day,
    ),
)

KINDS: Mapping[str, RecordKind] = {each.kind: each for each in _KINDS}
"""In the order of the sections."""
