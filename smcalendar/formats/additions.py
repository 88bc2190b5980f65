"""What comes in as JSON through `add`: posts, campaigns, brands, accounts and people."""

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Self, TypeVar, cast

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from smcalendar.domain.cadence_values import DayRange
from smcalendar.domain.conflicts import CODES
from smcalendar.domain.platforms import PLATFORM_IDS
from smcalendar.domain.records import CampaignKind, Role
from smcalendar.formats.incoming import (
    Address,
    Clock,
    Colour,
    Day,
    Fields,
    FilePath,
    Handle,
    Hashtag,
    Language,
    Line,
    Moment,
    Name,
    Number,
    Several,
    Text,
    Weekday,
    Word,
    Zone,
    fault,
    one_of,
    reason,
)
from smcalendar.formats.jsontext import Step, elements, place, refuse


class Addition(BaseModel):
    """Something to be added; null is as good as not there, an unknown key is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _known_keys_with_values(cls, data: object) -> object:
        if not isinstance(data, dict):
            return data
        found = cast("dict[str, object]", data)
        for key in found:
            if key not in cls.model_fields:
                raise fault("json_unknown_field", key=key, choices=", ".join(cls.model_fields))
        return {key: value for key, value in found.items() if value is not None}

    def given(self) -> dict[str, Any]:
        """Returns what the file says, without what it leaves out."""
        return {
            name: getattr(self, name)
            for name in type(self).model_fields
            if name in self.model_fields_set
        }


class ItemAddition(Addition):
    """A posting item of a new post; `end` is wall-clock time in the item's zone.

    What the post has too is None where it is inherited. The account is written as a handle, as
    `platform:handle` or as an id.
    """

    account: Name
    format: Name | None = None
    date: Day | None = None
    time: Clock | None = None
    zone: Zone | None = None
    end: Moment | None = None
    language: Language | None = None
    title: Line | None = None
    text: Text | None = None
    hashtags: Several[Hashtag] | None = None
    link: Address | None = None
    first_comment: Text | None = None
    assets: Several[FilePath] | None = None
    fields: Fields = Field(default_factory=dict[str, str])

    @field_validator("time")
    @classmethod
    def _on_a_day(cls, time: dt.time, info: ValidationInfo) -> dt.time:
        if "date" in info.data and info.data["date"] is None:
            raise fault("json_time_without_date")
        return time

    @field_validator("end")
    @classmethod
    def _after_its_start(cls, end: dt.datetime, info: ValidationInfo) -> dt.datetime:
        if not {"date", "time"} <= info.data.keys():
            return end
        day, time = info.data["date"], info.data["time"]
        if day is None:
            raise fault("json_end_without_date")
        start = dt.datetime.combine(day, time or dt.time())
        if end < start or (time is not None and end == start):
            raise fault("json_end_before_start")
        return end


class PostAddition(Addition):
    """A new post; owner and campaign are names or ids, assets are paths beside the file."""

    title: Line = ""
    text: Text = ""
    hashtags: Several[Hashtag] = ()
    link: Address = ""
    first_comment: Text = ""
    notes: Text = ""
    owner: Name | None = None
    campaign: Name | None = None
    labels: Several[Word] = ()
    pillar: Line = ""
    assets: Several[FilePath] = ()
    items: Several[ItemAddition] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.title.strip() or self.text.strip()):
            raise fault("json_title_or_text")
        return self


def _not_before_its_start(end: dt.date, info: ValidationInfo) -> dt.date:
    start = info.data.get("start")
    if start is not None and end < start:
        raise fault("json_end_before_start")
    return end


class PhaseAddition(Addition):
    """A phase of a new campaign; `start` and `end` are days, both included."""

    name: Name
    start: Day
    end: Day | None = None

    _ends_after_its_start = field_validator("end")(_not_before_its_start)


class CampaignAddition(Addition):
    """A new campaign; `start` and `end` are days, both included, accounts as for an item."""

    brand: Name
    kind: Annotated[str, one_of([*CampaignKind])] = CampaignKind.ALWAYS_ON.value
    name: Name
    brief: Text = ""
    offer: Text = ""
    goal: Text = ""
    audience: Text = ""
    start: Day | None = None
    end: Day | None = None
    colour: Colour | None = None
    owner: Name | None = None
    accounts: Several[Name] = ()
    phases: Several[PhaseAddition] = ()

    _ends_after_its_start = field_validator("end")(_not_before_its_start)


class BrandAddition(Addition):
    """A new brand; `strict` are the codes of conflicts that stop a post."""

    name: Name
    colour: Colour | None = None
    zone: Zone | None = None
    languages: Several[Language] = ()
    open_from: Clock | None = None
    open_until: Clock | None = None
    min_gap: Number | None = None
    repeat_days: Number | None = None
    strict: Several[Annotated[str, one_of(CODES)]] = ()


class SlotAddition(Addition):
    """A usual time to post; `weekday` is 1 for Monday to 7 for Sunday."""

    weekday: Weekday
    time: Clock


class TargetAddition(Addition):
    """How many posts are wanted each week, of a content pillar or of all."""

    pillar: Line = ""
    per_week: Number


class AccountAddition(Addition):
    """A new account; its handle stands without `@`."""

    brand: Name
    platform: Annotated[str, one_of(PLATFORM_IDS)]
    handle: Handle
    address: Address = ""
    language: Language | None = None
    slots: Several[SlotAddition] = ()
    targets: Several[TargetAddition] = ()
    friends: Number | None = None
    monthly_quota: Number | None = None


def _runs(value: tuple[Several[Day], ...]) -> tuple[DayRange, ...]:
    """Returns runs of days, each written as a list of its first and its last day."""
    for each in value:
        if len(each) != 2:
            raise fault("json_two_days")
        if each[1] < each[0]:
            raise fault("json_end_before_start")
    return tuple(DayRange(*each) for each in value)


class PersonAddition(Addition):
    """A new person; `away` are runs of days, the deputy is somebody who is there already."""

    name: Name
    roles: Several[Annotated[str, one_of([*Role])]] = ()
    department: Line = ""
    contact: Line = ""
    deputy: Name | None = None
    away: Annotated[Several[Several[Day]], AfterValidator(_runs)] = ()


ADDITIONS: Mapping[str, type[Addition]] = MappingProxyType(
    {
        "posts": PostAddition,
        "campaigns": CampaignAddition,
        "brands": BrandAddition,
        "accounts": AccountAddition,
        "people": PersonAddition,
    }
)
"""What can be added, by the word of the command line."""

A = TypeVar("A", bound=Addition)


def parse_additions(kind: str, text: bytes) -> tuple[Addition, ...]:
    """Returns what a JSON file adds; `kind` is a key of ADDITIONS, the rest is `read_additions`."""
    return read_additions(ADDITIONS[kind], text)


def read_additions(model: type[A], text: bytes) -> tuple[A, ...]:
    """Returns the additions of a JSON array or of one object, or raises a `UserError`.

    `json_wrong` names the `place` of the first fault (one object counts as an array of one),
    `why` as a code of `messages`, and what that sentence needs; the other codes are those of
    `jsontext.elements`.
    """
    return tuple(_read(model, each, number) for number, each in enumerate(elements(text)))


def path(index: int, *parts: Step) -> str:
    """Returns the place of something in the file: `path(3, "items", 0, "date")`."""
    return place((index, *parts))


def _read(model: type[A], element: object, index: int) -> A:
    try:
        return model.model_validate(element)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        why, values = reason(first)
        # An unknown key is reported on its object, a wrong key of a mapping below itself.
        unknown = (values.pop("key"),) if "key" in values else ()
        within = (each for each in first["loc"] if each != "[key]")
        refuse((index, *within, *unknown), why, **values)
