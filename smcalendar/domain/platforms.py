"""What the platforms take: their formats and limits, as dated data from `resources/platforms/`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from smcalendar.domain.counting import count
from smcalendar.domain.problems import Severity

Texts = Mapping[str, str]
"""One text in both languages: `en` and `zh_TW`."""

PLATFORM_IDS = (
    *("facebook", "instagram", "threads", "x", "youtube", "line", "tiktok", "linkedin"),
    *("pinterest", "bluesky", "mastodon", "google_business", "blog", "newsletter", "ptt", "dcard"),
    *("press", "sms", "print"),
)
"""The fixed ids in the order of the product; which of them exist, the data files say."""

COUNTABLE = ("text", "title", "hashtags", "first_comment", "alt_text")
"""The fields of every format that can be counted; format fields come on top."""

UNSTATED_UNIT = "utf16_units"
"""Counts where a platform says only "characters": no other unit of characters gives more."""


class Confidence(StrEnum):
    """How well a fact is known: an official page, one quotation of it, or hearsay."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Requirement(StrEnum):
    """What a format cannot be posted without; MEDIA is either file, CONTENT anything at all."""

    TEXT = "text"
    TITLE = "title"
    IMAGE = "image"
    VIDEO = "video"
    MEDIA = "media"
    CONTENT = "content"


class MediaKind(StrEnum):
    """Which files a media rule speaks of."""

    IMAGE = "image"
    VIDEO = "video"
    ANY = "any"


class LinkPlace(StrEnum):
    """Where a link works: in the text, nowhere, or only in a field of its own (sticker, button)."""

    TEXT = "text"
    NONE = "none"
    FIELD = "field"


class FieldKind(StrEnum):
    """How a format field is filled in; every value is kept as text."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who says so, and when it was read: an ISO date, a year and month, or None."""

    name: str
    as_of: str | None
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How much of a field a format takes.

    `field` is one of COUNTABLE, `unit` one of `counting.UNITS`; `refused` are characters that
    the field may not hold. A limit that only a platform's API has is not `by_hand` and only ever
    advice.
    """

    field: str
    unit: str
    severity: Severity
    source: Source
    maximum: int | None = None
    minimum: int | None = None
    refused: str = ""
    by_hand: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """What a format takes of one kind of file.

    `minimum` and `maximum` count files; `types` are lower-case names such as `jpeg` and `mov`,
    none for any; `largest` is in bytes; pixels are width and height (0: not limited), aspects
    are width by height, seconds the length of a video.
    """

    kind: MediaKind
    severity: Severity
    source: Source
    minimum: int = 0
    maximum: int | None = None
    types: tuple[str, ...] = ()
    largest: int | None = None
    pixels_minimum: tuple[int, ...] = ()
    pixels_maximum: tuple[int, ...] = ()
    pixels_advised: tuple[int, ...] = ()
    aspect_minimum: float | None = None
    aspect_maximum: float | None = None
    seconds_minimum: float | None = None
    seconds_maximum: float | None = None
    by_hand: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """After how much text a reader must tap to see more."""

    maximum: int
    unit: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value that a format field may have."""

    value: str
    labels: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatField:
    """What only this format wants; `limit` is in `unit`, None for no known limit."""

    name: str
    kind: FieldKind
    labels: Texts
    limit: int | None = None
    unit: str = UNSTATED_UNIT
    required: bool = False
    choices: tuple[Choice, ...] = ()

    @property
    def maximum(self) -> int | None:
        return self.limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way to post on a platform; `minutes` is its usual length in a calendar."""

    id: str
    names: Texts
    minutes: int
    link: LinkPlace
    alt_text: bool
    first_comment: bool
    requires: tuple[Requirement, ...] = ()
    limits: tuple[Limit, ...] = ()
    fold: Fold | None = None
    media: tuple[Media, ...] = ()
    fields: tuple[FormatField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """How the address of an account's page looks on some hosts.

    `path` begins behind the host's slash, with a query where that names the account; `*` is any
    step. It has `{handle}` where the handle stands, which fits the pattern `handle`. `address` is
    the page in the platform's own form. A host alone tells the platform and no account.
    """

    hosts: tuple[str, ...]
    path: str = ""
    handle: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A place to post; `mark` is its two letters on paper, the first format the default.

    Of `pages` the first that fits an address counts; `reserved` words are nobody's handle.
    """

    id: str
    names: Texts
    mark: str
    formats: tuple[Format, ...]
    pages: tuple[Page, ...] = ()
    reserved: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How long a text is as its platform counts; no known limit is None, and then it fits."""

    count: int
    limit: int | None
    unit: str
    fits: bool

    @property
    def room(self) -> float:
        return float("inf") if self.limit is None else self.limit - self.count


class Bound(Protocol):
    """What a text is counted against."""

    @property
    def unit(self) -> str: ...

    @property
    def maximum(self) -> int | None: ...


def countable(format: Format) -> tuple[str, ...]:
    """Returns the names of the fields of a format whose length can be counted."""
    return (*COUNTABLE, *(each.name for each in format.fields))


def limits_for(format: Format, field: str) -> tuple[Bound, ...]:
    """Returns what bounds a field or a format field when somebody posts by hand."""
    limits = (each for each in format.limits if each.field == field and each.by_hand)
    return (*limits, *(each for each in format.fields if each.name == field))


def tightest(text: str, limits: Iterable[Bound]) -> Count:
    """Returns the count by the limit with the least room left."""
    counts = [_counted(text, each) for each in limits]
    if not counts:
        return Count(count=count(text, UNSTATED_UNIT), limit=None, unit=UNSTATED_UNIT, fits=True)
    return min(counts, key=lambda each: each.room)


def _counted(text: str, limit: Bound) -> Count:
    amount = count(text, limit.unit)
    fits = limit.maximum is None or amount <= limit.maximum
    return Count(count=amount, limit=limit.maximum, unit=limit.unit, fits=fits)


def unknown_format(id: str) -> Format:
    """Returns a format of which nothing is known, so that a plan that names it can be read."""
    return Format(
        id=id,
        names={"en": id, "zh_TW": id},
        minutes=30,
        link=LinkPlace.TEXT,
        alt_text=False,
        first_comment=True,
    )
