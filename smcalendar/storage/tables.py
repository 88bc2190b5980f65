"""The tables: one column for each attribute, named as the attribute is."""

# SQLModel declares the table's name as a function or a string; ours are strings.
# pyright: reportIncompatibleVariableOverride=false

from typing import ClassVar

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    PrimaryKeyConstraint,
    String,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from smcalendar.domain.states import State
from smcalendar.storage import set_up_tables as set_up_tables
from smcalendar.storage.columns import (
    RecordRow,
    array,
    clock_time,
    count,
    day,
    instant,
    kept,
    refers,
)


class WorkspaceRow(RecordRow, table=True):
    """The one row of settings, with the head of the history and the program that wrote it."""

    __tablename__: ClassVar[str] = "workspace"
    __table_args__ = (
        *kept(),
        CheckConstraint("language IN ('zh_TW', 'en')", name="language_is_known"),
        CheckConstraint("week_start BETWEEN 1 AND 7", name="week_start_is_a_weekday"),
        count("horizon"),
        refers("me_id", "person"),
    )
    zone: str
    language: str
    week_start: int
    me_id: str | None
    horizon: int
    head_seq: int
    head_digest: str
    program: str


class AssetRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "asset"
    __table_args__ = (
        *kept(),
        CheckConstraint("length(sha256) = 64", name="sha256_is_a_digest"),
        CheckConstraint("size >= 0", name="size_is_a_size"),
        CheckConstraint("width >= 0", name="width_is_in_pixels"),
        CheckConstraint("height >= 0", name="height_is_in_pixels"),
    )
    sha256: str = Field(index=True)
    name: str
    media_type: str
    size: int
    alt: str
    width: int
    height: int


class PostRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "post"
    __table_args__ = (
        *kept(),
        array("hashtags"),
        array("assets"),
        array("labels"),
        UniqueConstraint("series_id", "occurrence", name="occurrence_is_unique"),
        refers("campaign_id", "campaign"),
        refers("owner_id", "person"),
        refers("series_id", "series"),
    )
    title: str
    text: str
    hashtags: str
    link: str
    first_comment: str
    assets: str
    notes: str
    labels: str
    pillar: str
    campaign_id: str | None = Field(index=True)
    owner_id: str | None
    author_id: str | None
    series_id: str | None
    occurrence: str | None


class ItemRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "item"
    __table_args__ = (
        *kept(),
        CheckConstraint(
            "state IN (" + ", ".join(f"'{each}'" for each in State) + ")", name="state_is_known"
        ),
        day("date"),
        clock_time("time"),
        CheckConstraint("sequence >= 0", name="sequence_is_positive"),
        array("hashtags"),
        array("assets"),
        instant("hold_since"),
        instant("scheduled_at"),
        instant("posted_at"),
        UniqueConstraint("code", name="code_is_unique"),
        Index("item_by_end", "end", sqlite_where=text('"end" IS NOT NULL')),
        refers("post_id", "post"),
        refers("account_id", "account"),
    )
    post_id: str = Field(index=True)
    account_id: str = Field(index=True)
    code: str
    format: str
    language: str
    date: str | None = Field(index=True)
    time: str | None
    zone: str
    end: str | None
    title: str | None
    text: str | None
    hashtags: str | None
    link: str | None
    first_comment: str | None
    assets: str | None
    fields: str
    state: str
    reason: str
    overridden: str
    submitted_by: str | None
    hold_reason: str | None
    hold_by: str | None
    hold_since: str | None
    scheduled_at: str | None
    scheduled_tool: str
    scheduled_by: str | None
    not_posted_reason: str
    url: str
    no_url_reason: str
    posted_at: str | None
    posted_by: str | None
    sequence: int


class DecisionRow(RecordRow, table=True):
    __tablename__: ClassVar[str] = "decision"
    __table_args__ = (*kept(), instant("decided_at"))
    subject_kind: str
    subject_id: str = Field(index=True)
    content_hash: str
    step: str
    actor_id: str
    decided_at: str
    comment: str


class ActorRow(SQLModel, table=True):
    """A name that somebody claims without being a person of the workspace."""

    __tablename__: ClassVar[str] = "actor"
    __table_args__ = (UniqueConstraint("name", name="name_is_unique"),)
    id: str = Field(primary_key=True)
    name: str


class HistoryRow(SQLModel, table=True):
    """One entry of the history: small, for ever, chained."""

    __tablename__: ClassVar[str] = "history"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('change', 'decision', 'import', 'migration', 'erasure')", name="kind_is_known"
        ),
        instant("at"),
        UniqueConstraint("undoes", name="undone_once"),
        Index("history_by_origin", "origin", "seq"),
    )
    seq: int = Field(primary_key=True)
    at: str
    zone: str
    actor: str
    on_behalf: str | None
    origin: str
    kind: str
    label: str
    values: str
    undoes: int | None
    revision: str = Field(sa_column=Column("schema", String, nullable=False))
    payload_digest: str
    previous: str
    digest: str


class PayloadRow(SQLModel, table=True):
    """What an entry changed: bulky, may go; the chain holds its digest."""

    __tablename__: ClassVar[str] = "payload"
    __table_args__ = (refers("seq", "history", "seq"),)
    seq: int = Field(primary_key=True)
    salt: bytes
    body: bytes


class SearchedRow(SQLModel, table=True):
    """Which record a number of the search index is; what changed last has the highest."""

    __tablename__: ClassVar[str] = "searched"
    __table_args__ = (UniqueConstraint("record", name="record_is_unique"),)
    number: int | None = Field(primary_key=True)
    kind: str
    record: str


class UnsavedRow(SQLModel, table=True):
    """Text somebody types and has not finished: outside history and undo."""

    __tablename__: ClassVar[str] = "unsaved"
    record: str = Field(primary_key=True)
    attribute: str = Field(primary_key=True)
    kind: str
    text: str
    base_version: int


class RevisionRow(SQLModel, table=True):
    """The revision of the schema, exactly as Alembic itself would make the table."""

    __tablename__: ClassVar[str] = "alembic_version"
    __table_args__ = (PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),)
    version_num: str = Field(primary_key=True, max_length=32)
