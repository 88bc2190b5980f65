"""The records that a plan is set up with, before there are posts."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from smcalendar.domain.attributes import Kind, attribute
from smcalendar.domain.cadence_values import DayRange, PostingSlot, Target
from smcalendar.domain.messages import N_
from smcalendar.domain.phases import Phase
from smcalendar.domain.record import INTERNAL, SCHEDULE, Record


class Role(StrEnum):
    """What a person does in the plan."""

    PLANNER = "planner"
    WRITER = "writer"
    DESIGNER = "designer"
    APPROVER = "approver"
    CLIENT = "client"
    PUBLISHER = "publisher"


class CampaignKind(StrEnum):
    """What a campaign is for."""

    OFFER = "offer"
    FLASH_SALE = "flash_sale"
    FESTIVAL = "festival"
    LAUNCH = "launch"
    AWARENESS = "awareness"
    PARTNERSHIP = "partnership"
    DRAW = "draw"
    EVENT = "event"
    ALWAYS_ON = "always_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Record):
    """The settings of the workspace itself: one row."""

    zone: str = attribute(Kind.ZONE, INTERNAL, N_("Attribute", "Time zone"))
    language: str = attribute(Kind.CHOICE, INTERNAL, N_("Attribute", "Language"))
    week_start: int = attribute(Kind.COUNT, INTERNAL, N_("Attribute", "Week starts on"), default=1)
    me_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Me"), default=None, refers="person"
    )
    horizon: int = attribute(
        Kind.COUNT, INTERNAL, N_("Attribute", "Series are filled for so many days"), default=90
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand(Record):
    """Whose plan it is. `zone` is an IANA name, `colour` is `#rrggbb`.

    Its posts go out between `open_from` and `open_until` (clock times; None: at any time), those of
    one account at least `min_gap` minutes apart, and none says the same again within `repeat_days`;
    0 does not look. `strict` are the codes of conflicts that are rules and no advice.
    """

    name: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Name"), face=True, client=True)
    colour: str = attribute(Kind.COLOUR, INTERNAL, N_("Attribute", "Colour"), default="#5b6770")
    zone: str = attribute(Kind.ZONE, INTERNAL, N_("Attribute", "Time zone"))
    languages: tuple[str, ...] = attribute(
        Kind.WORDS, INTERNAL, N_("Attribute", "Languages"), default=()
    )
    logo_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Logo"), default=None, refers="asset"
    )
    open_from: dt.time | None = attribute(
        Kind.TIME, INTERNAL, N_("Attribute", "Posts from"), default=None
    )
    open_until: dt.time | None = attribute(
        Kind.TIME, INTERNAL, N_("Attribute", "Posts until"), default=None
    )
    min_gap: int = attribute(
        Kind.COUNT, INTERNAL, N_("Attribute", "Minutes between posts of an account"), default=60
    )
    repeat_days: int = attribute(
        Kind.COUNT, INTERNAL, N_("Attribute", "Days until the same may be said again"), default=30
    )
    strict: tuple[str, ...] = attribute(
        Kind.WORDS, INTERNAL, N_("Attribute", "Conflicts that stop a post"), default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Record):
    """One place to post. `handle` is written without `@`, `address` is the page's.

    `slots` are its usual times in the brand's zone. `monthly_quota` is how many messages it may
    send to `friends` in a month; 0 is unknown.
    """

    brand_id: str = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Brand"), face=True, refers="brand"
    )
    platform: str = attribute(
        Kind.CHOICE, INTERNAL, N_("Attribute", "Platform"), face=True, client=True
    )
    handle: str = attribute(
        Kind.LINE, INTERNAL, N_("Attribute", "Handle"), face=True, client=True, search=True
    )
    address: str = attribute(Kind.ADDRESS, INTERNAL, N_("Attribute", "Page address"), default="")
    language: str = attribute(Kind.CHOICE, INTERNAL, N_("Attribute", "Language"), default="")
    slots: tuple[PostingSlot, ...] = attribute(
        Kind.SLOTS, INTERNAL, N_("Attribute", "Posting times"), default=()
    )
    targets: tuple[Target, ...] = attribute(
        Kind.TARGETS, INTERNAL, N_("Attribute", "Posts each week"), default=()
    )
    friends: int = attribute(Kind.COUNT, INTERNAL, N_("Attribute", "Friends"), default=0)
    monthly_quota: int = attribute(
        Kind.COUNT, INTERNAL, N_("Attribute", "Messages each month"), default=0
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Somebody in the plan. No password: a name is a claim and is shown as one."""

    name: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Name"), search=True)
    roles: tuple[str, ...] = attribute(Kind.WORDS, INTERNAL, N_("Attribute", "Roles"), default=())
    department: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Department"), default="")
    contact: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Contact"), default="")
    deputy_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Deputy"), default=None, refers="person"
    )
    away: tuple[DayRange, ...] = attribute(
        Kind.RANGES, INTERNAL, N_("Attribute", "Away"), default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Record):
    """What a run of posts is for; `start` and `end` are days, both included."""

    brand_id: str = attribute(Kind.REFERENCE, INTERNAL, N_("Attribute", "Brand"), refers="brand")
    kind: str = attribute(
        Kind.CHOICE, INTERNAL, N_("Attribute", "Kind"), default=CampaignKind.ALWAYS_ON.value
    )
    name: str = attribute(
        Kind.LINE, INTERNAL, N_("Attribute", "Name"), face=True, client=True, search=True
    )
    brief: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Brief"), default="")
    offer: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Offer"), default="")
    goal: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Goal"), default="")
    audience: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Audience"), default="")
    start: dt.date | None = attribute(
        Kind.DATE, SCHEDULE, N_("Attribute", "Start"), default=None, client=True
    )
    end: dt.date | None = attribute(
        Kind.DATE, SCHEDULE, N_("Attribute", "End"), default=None, client=True
    )
    colour: str = attribute(Kind.COLOUR, INTERNAL, N_("Attribute", "Colour"), default="#5b6770")
    owner_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Owner"), default=None, refers="person"
    )
    accounts: tuple[str, ...] = attribute(
        Kind.REFERENCES, INTERNAL, N_("Attribute", "Accounts"), default=(), refers="account"
    )
    phases: tuple[Phase, ...] = attribute(
        Kind.PHASES, SCHEDULE, N_("Attribute", "Phases"), default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pillar(Record):
    """A content pillar. Posts name it by its text, so one without a record is only unlisted."""

    name: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Name"), search=True)
    colour: str = attribute(Kind.COLOUR, INTERNAL, N_("Attribute", "Colour"), default="#5b6770")
    notes: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Notes"), default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Label(Record):
    """A label. Posts name it by its text, so one without a record is only unlisted."""

    name: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Name"), search=True)
    colour: str = attribute(Kind.COLOUR, INTERNAL, N_("Attribute", "Colour"), default="#5b6770")


@dataclass(frozen=True, slots=True, kw_only=True)
class HashtagGroup(Record):
    """Hashtags that are used together, written without `#`; of one brand or of all."""

    name: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Name"), search=True)
    hashtags: tuple[str, ...] = attribute(
        Kind.WORDS, INTERNAL, N_("Attribute", "Hashtags"), default=(), search=True
    )
    brand_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Brand"), default=None, refers="brand"
    )
