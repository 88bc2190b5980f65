"""The records of a workspace; each attribute is described once, here or in `setup`."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from smcalendar.domain.attributes import Kind, attribute
from smcalendar.domain.calendar_records import KeyDate, SavedView, Series
from smcalendar.domain.messages import N_
from smcalendar.domain.record import CONTENT, INTERNAL, KEPT, SCHEDULE, SHOWN, Record
from smcalendar.domain.setup import (
    Account,
    Brand,
    Campaign,
    HashtagGroup,
    Label,
    Person,
    Pillar,
    Settings,
)
from smcalendar.domain.setup import CampaignKind as CampaignKind
from smcalendar.domain.setup import Role as Role
from smcalendar.domain.states import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset(Record):
    """A file kept by its SHA-256 (64 hexadecimal digits).

    `size` is in bytes, `width` and `height` are in pixels; 0 is unknown.
    """

    sha256: str = attribute(Kind.LINE, CONTENT, N_("Attribute", "SHA-256"))
    name: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "File name"), search=True)
    media_type: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "File type"))
    size: int = attribute(Kind.COUNT, INTERNAL, N_("Attribute", "File size"))
    alt: str = attribute(
        Kind.TEXT, CONTENT, N_("Attribute", "Alt text"), default="", client=True, search=True
    )
    width: int = attribute(Kind.COUNT, INTERNAL, N_("Attribute", "Width"), default=0)
    height: int = attribute(Kind.COUNT, INTERNAL, N_("Attribute", "Height"), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Record):
    """The idea and the base content, which every item of the post inherits."""

    title: str = attribute(Kind.LINE, CONTENT, N_("Attribute", "Title"), default="", **SHOWN)
    text: str = attribute(Kind.TEXT, CONTENT, N_("Attribute", "Text"), default="", **SHOWN)
    hashtags: tuple[str, ...] = attribute(
        Kind.WORDS, CONTENT, N_("Attribute", "Hashtags"), default=(), **SHOWN
    )
    link: str = attribute(
        Kind.ADDRESS, CONTENT, N_("Attribute", "Link"), default="", face=True, client=True
    )
    first_comment: str = attribute(
        Kind.TEXT, CONTENT, N_("Attribute", "First comment"), default="", client=True
    )
    assets: tuple[str, ...] = attribute(
        Kind.REFERENCES, CONTENT, N_("Attribute", "Assets"), default=(), client=True, refers="asset"
    )
    notes: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Notes"), default="", search=True)
    labels: tuple[str, ...] = attribute(
        Kind.WORDS, INTERNAL, N_("Attribute", "Labels"), default=(), face=True, search=True
    )
    pillar: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Content pillar"), default="")
    campaign_id: str | None = attribute(
        Kind.REFERENCE,
        INTERNAL,
        N_("Attribute", "Campaign"),
        default=None,
        face=True,
        refers="campaign",
    )
    owner_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Owner"), default=None, refers="person"
    )
    author_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Author"), default=None, refers="actor"
    )
    series_id: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Series"), default=None, refers="series"
    )
    occurrence: dt.datetime | None = attribute(
        Kind.WALL_CLOCK, INTERNAL, N_("Attribute", "Occurrence"), default=None
    )
    """The start that the rule of its series gave it, whenever it is posted in the end.

    It is wall-clock time in the zone of the series; midnight where that has no clock time.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingItem(Record):
    """One post on one account at one time.

    `date`, `time` and `end` are wall-clock values in `zone` (IANA); a date without time means any
    time that day, no date means the unscheduled tray. An override of None inherits from the post,
    an empty one is empty.
    """

    post_id: str = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Post"), face=True, refers="post"
    )
    account_id: str = attribute(
        Kind.REFERENCE, CONTENT, N_("Attribute", "Account"), face=True, refers="account"
    )
    code: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Code"), search=True, client=True)
    format: str = attribute(Kind.CHOICE, CONTENT, N_("Attribute", "Format"), face=True, client=True)
    language: str = attribute(
        Kind.CHOICE, CONTENT, N_("Attribute", "Language"), default="", client=True
    )
    date: dt.date | None = attribute(
        Kind.DATE, SCHEDULE, N_("Attribute", "Date"), default=None, face=True, client=True
    )
    time: dt.time | None = attribute(
        Kind.TIME, SCHEDULE, N_("Attribute", "Time"), default=None, face=True, client=True
    )
    zone: str = attribute(Kind.ZONE, SCHEDULE, N_("Attribute", "Time zone"), face=True)
    end: dt.datetime | None = attribute(
        Kind.WALL_CLOCK, SCHEDULE, N_("Attribute", "End"), default=None, face=True, client=True
    )
    title: str | None = attribute(
        Kind.LINE, CONTENT, N_("Attribute", "Title"), default=None, **SHOWN
    )
    text: str | None = attribute(Kind.TEXT, CONTENT, N_("Attribute", "Text"), default=None, **SHOWN)
    hashtags: tuple[str, ...] | None = attribute(
        Kind.WORDS, CONTENT, N_("Attribute", "Hashtags"), default=None, **SHOWN
    )
    link: str | None = attribute(
        Kind.ADDRESS, CONTENT, N_("Attribute", "Link"), default=None, face=True, client=True
    )
    first_comment: str | None = attribute(
        Kind.TEXT, CONTENT, N_("Attribute", "First comment"), default=None, client=True
    )
    assets: tuple[str, ...] | None = attribute(
        Kind.REFERENCES,
        CONTENT,
        N_("Attribute", "Assets"),
        default=None,
        client=True,
        refers="asset",
    )
    fields: Mapping[str, str] = attribute(
        Kind.FIELDS,
        CONTENT,
        N_("Attribute", "Format fields"),
        default=MappingProxyType({}),
        client=True,
    )
    state: State = attribute(
        Kind.STATE, INTERNAL, N_("Attribute", "State"), default=State.DRAFT, face=True, client=True
    )
    reason: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Reason"), default="")
    overridden: str = attribute(
        Kind.TEXT, INTERNAL, N_("Attribute", "Reason for overriding"), default=""
    )
    submitted_by: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Submitted by"), default=None, refers="actor"
    )
    hold_reason: str | None = attribute(
        Kind.TEXT, INTERNAL, N_("Attribute", "Reason for the hold"), default=None
    )
    hold_by: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Held by"), default=None, refers="actor"
    )
    hold_since: dt.datetime | None = attribute(
        Kind.INSTANT, INTERNAL, N_("Attribute", "On hold since"), default=None
    )
    scheduled_at: dt.datetime | None = attribute(
        Kind.INSTANT, INTERNAL, N_("Attribute", "Time set on the platform"), default=None
    )
    scheduled_tool: str = attribute(
        Kind.LINE, INTERNAL, N_("Attribute", "Scheduled with"), default=""
    )
    scheduled_by: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Scheduled by"), default=None, refers="actor"
    )
    not_posted_reason: str = attribute(
        Kind.TEXT, INTERNAL, N_("Attribute", "Reason for not posting"), default=""
    )
    url: str = attribute(
        Kind.ADDRESS,
        INTERNAL,
        N_("Attribute", "Address of the post"),
        default="",
        face=True,
        client=True,
    )
    no_url_reason: str = attribute(
        Kind.LINE, INTERNAL, N_("Attribute", "Reason for no address"), default=""
    )
    posted_at: dt.datetime | None = attribute(
        Kind.INSTANT, INTERNAL, N_("Attribute", "Posted at"), default=None, client=True
    )
    posted_by: str | None = attribute(
        Kind.REFERENCE, INTERNAL, N_("Attribute", "Posted by"), default=None, refers="actor"
    )
    sequence: int = attribute(Kind.COUNT, KEPT, N_("Attribute", "Sequence"), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """Who decided what on exactly which content; the subject is named by its record kind and id."""

    subject_kind: str = attribute(Kind.CHOICE, INTERNAL, N_("Attribute", "Subject"))
    subject_id: str = attribute(Kind.ID, INTERNAL, N_("Attribute", "Subject"))
    content_hash: str = attribute(Kind.LINE, INTERNAL, N_("Attribute", "Content hash"))
    step: str = attribute(Kind.CHOICE, INTERNAL, N_("Attribute", "Step"))
    actor_id: str = attribute(Kind.REFERENCE, INTERNAL, N_("Attribute", "Who"), refers="actor")
    decided_at: dt.datetime = attribute(Kind.INSTANT, INTERNAL, N_("Attribute", "When"))
    comment: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Comment"), default="")


RECORDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        "workspace": Settings,
        "asset": Asset,
        "brand": Brand,
        "account": Account,
        "person": Person,
        "campaign": Campaign,
        "pillar": Pillar,
        "label": Label,
        "hashtag_group": HashtagGroup,
        "keydate": KeyDate,
        "saved_view": SavedView,
        "series": Series,
        "post": Post,
        "item": PostingItem,
        "decision": Decision,
    }
)
"""The record types by the name that history, JSON and tables give them.

What refers to others stands behind them, as far as it is ever deleted.
"""

KINDS: Mapping[type[Record], str] = MappingProxyType({kind: name for name, kind in RECORDS.items()})
