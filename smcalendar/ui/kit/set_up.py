"""What a workspace is set up with, and what can be chosen from it for each attribute."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast
from zoneinfo import available_timezones

from smcalendar.domain.attributes import Attribute, Kind
from smcalendar.domain.calendar_records import KeyDate
from smcalendar.domain.conflict_troubles import CONFLICT_CHECKS
from smcalendar.domain.language import Language
from smcalendar.domain.marks import KINDS
from smcalendar.domain.messages import N_
from smcalendar.domain.records import Record, Settings
from smcalendar.services import setup
from smcalendar.services.platforms import platforms
from smcalendar.ui.kit.choices import Choices
from smcalendar.ui.kit.repeats import repeat_choices

ROLES: Mapping[str, str] = {
    "planner": N_("Role", "Planner"),
    "writer": N_("Role", "Writer"),
    "designer": N_("Role", "Designer"),
    "approver": N_("Role", "Approver"),
    "client": N_("Role", "Client"),
    "publisher": N_("Role", "Publisher"),
}
CAMPAIGN_KINDS: Mapping[str, str] = {
    "offer": N_("Campaign kind", "Offer"),
    "flash_sale": N_("Campaign kind", "Flash sale"),
    "festival": N_("Campaign kind", "Festival"),
    "launch": N_("Campaign kind", "Launch"),
    "awareness": N_("Campaign kind", "Awareness"),
    "partnership": N_("Campaign kind", "Partnership"),
    "draw": N_("Campaign kind", "Prize draw"),
    "event": N_("Campaign kind", "Event"),
    "always_on": N_("Campaign kind", "Always on"),
}
LANGUAGES: Mapping[str, str] = {
    "zh_TW": "繁體中文",
    "en": "English",
    "ja": "日本語",
    "ko": "한국어",
}
WEEK_STARTS: Mapping[int, str] = {
    1: N_("Week", "Monday"),
    7: N_("Week", "Sunday"),
    6: N_("Week", "Saturday"),
}
NOTHING = "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """The settings of a workspace and its records by kind, oldest first."""

    settings: Settings
    records: Mapping[str, tuple[Any, ...]]

    def named(self, kind: str, record_id: str | None) -> Any:
        """Returns a record, None if it is not there."""
        found = (each for each in self.records[kind] if each.id == record_id)
        return next(found, None)


def set_up(workspace: Any) -> SetUp:
    """Returns what the workspace is set up with now."""
    (settings,) = setup.records(workspace, "workspace")
    return SetUp(
        settings=cast("Settings", settings),
        records={kind: setup.records(workspace, kind) for kind in (*setup.SET_UP, "series")},
    )


def called(record: Any, words: Language) -> str:
    """Returns what people call a record: an account by its platform and handle."""
    if hasattr(record, "handle"):
        return f"{platform_name(record.platform, words)} @{record.handle}"
    return str(record.name)


def platform_name(platform: str, words: Language) -> str:
    known = platforms().get(platform)
    return known.names[words.lang] if known else platform


def choices_for(attribute: Attribute, record: Record, found: SetUp, words: Language) -> Choices:
    """Returns what can be chosen for an attribute of a record, in the order of a list."""
    if attribute.refers:
        records = found.records.get(attribute.refers, ())
        named = [(called(each, words), each.id) for each in _fitting(attribute, record, records)]
        return [*_none(attribute, words), *sorted(named, key=lambda each: each[0].casefold())]
    if attribute.kind is Kind.ZONE:
        return [(name, name) for name in zones()]
    if attribute.kind is Kind.TARGETS:
        return [(words.t("All posts"), ""), *_pillars(found)]
    if isinstance(record, KeyDate) and attribute.name == "rule":
        return repeat_choices(record.start, record.rule, words)
    if isinstance(record, KeyDate) and attribute.name == "kind":
        return [(words.t(source), value) for value, source in KINDS.items()]
    make = _BY_NAME.get(attribute.name)
    return make(words) if make else ()


def _fitting(attribute: Attribute, record: Record, records: tuple[Any, ...]) -> tuple[Any, ...]:
    """A campaign offers the accounts of its own brand, and what it has already."""
    brand = getattr(record, "brand_id", None)
    if attribute.refers != "account" or brand is None:
        return records
    kept = getattr(record, attribute.name)
    return tuple(each for each in records if each.brand_id == brand or each.id in kept)


def _none(attribute: Attribute, words: Language) -> Choices:
    return [(NOTHING, None)] if attribute.nullable else []


def _pillars(found: SetUp) -> Choices:
    return sorted((each.name, each.name) for each in found.records["pillar"])


def _translated(table: Mapping[Any, str]) -> Callable[[Language], Choices]:
    return lambda words: [(words.t(source), value) for value, source in table.items()]


def platform_choices(words: Language) -> Choices:
    """Returns all platforms."""
    return [(each.names[words.lang], each.id) for each in platforms().values()]


def _as_they_are(words: Language) -> Choices:
    return [(name, value) for value, name in LANGUAGES.items()]


def _one_language(words: Language) -> Choices:
    return [(NOTHING, ""), *_as_they_are(words)]


_BY_NAME: Mapping[str, Callable[[Language], Choices]] = {
    "roles": _translated(ROLES),
    "kind": _translated(CAMPAIGN_KINDS),
    "languages": _as_they_are,
    "language": _one_language,
    "platform": platform_choices,
    "strict": _translated(CONFLICT_CHECKS),
    "week_start": _translated(WEEK_STARTS),
}


@cache
def zones() -> tuple[str, ...]:
    """Returns the IANA names of the time zones of places; technical ones are left out."""
    skipped = ("Etc/", "SystemV/", "posix/", "right/")
    known = (each for each in available_timezones() if not each.startswith(skipped))
    return tuple(sorted(each for each in known if "/" in each or each == "UTC"))
