"""The records of a calendar beside its posts: series, key dates, and views that have a name."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from smcalendar.domain.attributes import Kind, attribute
from smcalendar.domain.messages import N_
from smcalendar.domain.record import INTERNAL, SCHEDULE, Record


class KeyDateKind(StrEnum):
    """What a key date is; on a day off, a holiday or a blackout no post should go out."""

    EVENT = "event"
    SALE = "sale"
    NOTE = "note"
    OFF = "off"
    BLACKOUT = "blackout"
    HOLIDAY = "holiday"


class Density(StrEnum):
    """How much room the card of a post takes."""

    SMALL = "s"
    MEDIUM = "m"
    LARGE = "l"


class BoardGroup(StrEnum):
    """What the columns of a board are."""

    STATE = "state"
    OWNER = "owner"
    ACCOUNT = "account"
    PILLAR = "pillar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series(Record):
    """Posts that come again: what they say, and when.

    `rule` is a recurrence rule (see `recurrence`); its first day is `start`, `skips` are days it
    leaves out. `time` is wall-clock time in `zone` (IANA), None any time of the day. The posts are
    made on each of the `accounts`.
    """

    name: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Name"), search=True)
    rule: str = attribute(Kind.LINE, SCHEDULE, N_("Attribute", "Repeats"))
    start: dt.date = attribute(Kind.DATE, SCHEDULE, N_("Attribute", "First day"))
    time: dt.time | None = attribute(Kind.TIME, SCHEDULE, N_("Attribute", "Time"), default=None)
    zone: str = attribute(Kind.ZONE, SCHEDULE, N_("Attribute", "Time zone"))
    skips: tuple[dt.date, ...] = attribute(
        Kind.DAYS, SCHEDULE, N_("Attribute", "Skipped days"), default=()
    )
    accounts: tuple[str, ...] = attribute(
        Kind.REFERENCES, INTERNAL, N_("Attribute", "Accounts"), default=(), refers="account"
    )
    title: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Title"), default="", search=True)
    text: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Text"), default="", search=True)
    hashtags: tuple[str, ...] = attribute(
        Kind.WORDS, INTERNAL, N_("Attribute", "Hashtags"), default=()
    )
    link: str = attribute(Kind.ADDRESS, INTERNAL, N_("Attribute", "Link"), default="")
    first_comment: str = attribute(
        Kind.TEXT, INTERNAL, N_("Attribute", "First comment"), default=""
    )
    assets: tuple[str, ...] = attribute(
        Kind.REFERENCES, INTERNAL, N_("Attribute", "Assets"), default=(), refers="asset"
    )
    labels: tuple[str, ...] = attribute(Kind.WORDS, INTERNAL, N_("Attribute", "Labels"), default=())
    pillar: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Content pillar"), default="")
    campaign_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Campaign"), default=None, refers="campaign"
    )
    owner_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Owner"), default=None, refers="person"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDate(Record):
    """A day, or days from `start` to `end` (both included), that the plan looks at.

    `rule` has it come again (see `recurrence`); "" is once. `lead` is how many working days before
    it is to be remembered. Without a brand it is one of all brands.
    """

    name: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Name"), client=True, search=True)
    kind: str = attribute(
        Kind.CHOICE, INTERNAL, N_("Attribute", "Kind"), default=KeyDateKind.EVENT.value
    )
    start: dt.date = attribute(Kind.DATE, SCHEDULE, N_("Attribute", "First day"), client=True)
    end: dt.date | None = attribute(
        Kind.DATE, SCHEDULE, N_("Attribute", "Last day"), default=None, client=True
    )
    rule: str = attribute(Kind.LINE, SCHEDULE, N_("Attribute", "Repeats"), default="")
    lead: int = attribute(
        Kind.COUNT, INTERNAL, N_("Attribute", "Working days of notice"), default=0
    )
    brand_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Brand"), default=None, refers="brand"
    )
    notes: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Notes"), default="", search=True)
    in_print: bool = attribute(
        Kind.FLAG, INTERNAL, N_("Attribute", "On the printed week"), default=False
    )
    for_client: bool = attribute(
        Kind.FLAG, INTERNAL, N_("Attribute", "Shown to clients"), default=False
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """A view with a name: which one, what it lets through, and how a card looks in it.

    `position` is its key (Alt and 1 to 9), 0 none. `count` is how many weeks or days it shows, 0
    the usual. `filter` has by kind of the filter its values, one a line.
    """

    name: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Name"))
    position: int = attribute(Kind.COUNT, INTERNAL, N_("Attribute", "Key"), default=0)
    view: str = attribute(Kind.CHOICE, INTERNAL, N_("Attribute", "View"), default="month")
    count: int = attribute(Kind.COUNT, INTERNAL, N_("Attribute", "Weeks or days"), default=0)
    group: str = attribute(
        Kind.CHOICE, INTERNAL, N_("Attribute", "Columns"), default=BoardGroup.STATE.value
    )
    density: str = attribute(
        Kind.CHOICE, INTERNAL, N_("Attribute", "Density"), default=Density.MEDIUM.value
    )
    fields: tuple[str, ...] = attribute(
        Kind.WORDS, INTERNAL, N_("Attribute", "Shown on a card"), default=()
    )
    filter: Mapping[str, str] = attribute(
        Kind.FIELDS, INTERNAL, N_("Attribute", "Filter"), default=MappingProxyType({})
    )
