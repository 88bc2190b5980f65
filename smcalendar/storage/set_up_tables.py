"""The tables of what a plan is set up with: one column for each attribute, named as it is."""

# SQLModel declares the table's name as a function or a string; ours are strings.
# pyright: reportIncompatibleVariableOverride=false

from typing import ClassVar

from sqlmodel import Field

from smcalendar.storage.columns import (
    RecordRow,
    array,
    clock_time,
    count,
    day,
    flag,
    kept,
    refers,
)


class BrandRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "brand"
    __table_args__ = (
        *kept(),
        array("languages"),
        clock_time("open_from"),
        clock_time("open_until"),
        count("min_gap"),
        count("repeat_days"),
        array("strict"),
        refers("logo_id", "asset"),
    )
    name: str
    colour: str
    zone: str
    languages: str
    logo_id: str | None
    open_from: str | None
    open_until: str | None
    min_gap: int
    repeat_days: int
    strict: str


class AccountRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "account"
    __table_args__ = (
        *kept(),
        array("slots"),
        array("targets"),
        count("friends"),
        count("monthly_quota"),
        refers("brand_id", "brand"),
    )
    brand_id: str = Field(index=True)
    platform: str
    handle: str
    address: str
    language: str
    slots: str
    targets: str
    friends: int
    monthly_quota: int


class PersonRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "person"
    __table_args__ = (*kept(), array("roles"), array("away"), refers("deputy_id", "person"))
    name: str
    roles: str
    department: str
    contact: str
    deputy_id: str | None
    away: str


class CampaignRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "campaign"
    __table_args__ = (
        *kept(),
        day("start"),
        day("end"),
        array("accounts"),
        array("phases"),
        refers("brand_id", "brand"),
        refers("owner_id", "person"),
    )
    brand_id: str
    kind: str
    name: str
    brief: str
    offer: str
    goal: str
    audience: str
    start: str | None
    end: str | None
    colour: str
    owner_id: str | None
    accounts: str
    phases: str


class PillarRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "pillar"
    __table_args__ = kept()
    name: str
    colour: str
    notes: str


class LabelRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "label"
    __table_args__ = kept()
    name: str
    colour: str


class HashtagGroupRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "hashtag_group"
    __table_args__ = (*kept(), array("hashtags"), refers("brand_id", "brand"))
    name: str
    hashtags: str
    brand_id: str | None


class KeyDateRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "keydate"
    __table_args__ = (
        *kept(),
        day("start"),
        day("end"),
        count("lead"),
        flag("in_print"),
        flag("for_client"),
        refers("brand_id", "brand"),
    )
    name: str
    kind: str
    start: str = Field(index=True)
    end: str | None
    rule: str
    lead: int
    brand_id: str | None
    notes: str
    in_print: bool
    for_client: bool


class SavedViewRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "saved_view"
    __table_args__ = (*kept(), count("position"), count("count"), array("fields"))
    name: str
    position: int
    view: str
    count: int
    group: str
    density: str
    fields: str
    filter: str


class SeriesRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "series"
    __table_args__ = (
        *kept(),
        day("start"),
        clock_time("time"),
        array("skips"),
        array("accounts"),
        array("hashtags"),
        array("assets"),
        array("labels"),
        refers("campaign_id", "campaign"),
        refers("owner_id", "person"),
    )
    name: str
    rule: str
    start: str
    time: str | None
    zone: str
    skips: str
    accounts: str
    title: str
    text: str
    hashtags: str
    link: str
    first_comment: str
    assets: str
    labels: str
    pillar: str
    campaign_id: str | None
    owner_id: str | None
