"""The forms in which single values come in: dates, times, names, texts, choices."""

import datetime as dt
import re
from collections.abc import Callable, Collection, Mapping
from functools import cache
from pathlib import PureWindowsPath
from types import MappingProxyType
from typing import Annotated, Any, TypeVar, cast
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, FailFast, PlainValidator
from pydantic_core import ErrorDetails, PydanticCustomError

from smcalendar.domain.attributes import Kind
from smcalendar.domain.limits import LONGEST
from smcalendar.domain.values import clean_line, clean_text
from smcalendar.domain.weeks import YEARS

_NO_ZONES = frozenset({"localtime", "Factory"})
"""Files beside the zones on some systems; they mean another zone on each."""

_MOST_FIELDS = 100
_LARGEST = 1_000_000_000

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_CLOCK = re.compile(r"\d\d:\d\d", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d", re.ASCII)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}", re.ASCII)

T = TypeVar("T")
D = TypeVar("D", bound=dt.date)


def fault(why: str, **values: Any) -> PydanticCustomError:
    """Returns what a validator raises; `why` is a code of `messages` with its values."""
    code = cast("Any", why)
    return PydanticCustomError(code, code, values)


def reason(error: ErrorDetails) -> tuple[str, dict[str, Any]]:
    """Returns the code of `messages` with its values for an error of ours or of pydantic's."""
    code = error["type"]
    if code.startswith("json_"):
        return code, dict(error.get("ctx", {}))
    return _REASONS.get(code, "json_unfit"), {}


_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "missing": "json_missing",
        "string_type": "json_text_expected",
        "tuple_type": "json_list_expected",
        "model_type": "json_object_expected",
        "dict_type": "json_object_expected",
    }
)


def _filled(value: str) -> str:
    if not value.strip():
        raise fault("json_empty")
    return value


def _kept(kind: Kind, clean: Callable[[str], str]) -> AfterValidator:
    """Cleans a text as storage does, and refuses what is longer than storage takes."""

    def kept(value: str) -> str:
        cleaned, limit = clean(value), LONGEST[kind]
        if len(cleaned) > limit:
            raise fault("json_too_long", length=len(cleaned), limit=limit)
        return cleaned

    return AfterValidator(kept)


def _written(form: re.Pattern[str], read: Callable[[str], object], why: str) -> PlainValidator:
    """Takes a text of one form; a ValueError of `read` is the same fault as another form."""

    def written(value: object) -> object:
        if not isinstance(value, str):
            raise fault("json_text_expected")
        try:
            if form.fullmatch(value):
                return read(value)
        except ValueError:
            pass
        raise fault(why)

    return PlainValidator(written)


def _planned(day: D) -> D:
    if day.year not in YEARS:
        raise fault("json_far_date", first=YEARS[0], last=YEARS[-1])
    return day


def one_of(choices: Collection[str]) -> AfterValidator:
    """Refuses a text that is none of the choices."""

    def chosen(value: str) -> str:
        if value not in choices:
            raise fault("json_unknown_choice", choices=", ".join(choices))
        return value

    return AfterValidator(chosen)


def _number(value: object) -> object:
    """True is no number, although Python counts with it."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LARGEST:
        raise fault("json_no_whole_number", limit=_LARGEST)
    return value


def _weekday(value: int) -> int:
    if value not in range(1, 8):
        raise fault("json_unknown_choice", choices="1, 2, 3, 4, 5, 6, 7")
    return value


def _hashtag(value: str) -> str:
    tag = value.lstrip("#＃")
    if any(each.isspace() for each in tag):
        raise fault("json_hashtag_with_blank")
    return tag


def _handle(value: str) -> str:
    return value.lstrip("@＠").strip()


def _language(value: str) -> str:
    return value.replace("-", "_")


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones()) - _NO_ZONES


def _zone(value: str) -> str:
    if value not in _zones():
        raise fault("json_unknown_zone")
    return value


def _inside(value: str) -> str:
    """A path that is relative on every system and never goes up."""
    path = PureWindowsPath(value)
    if path.drive or path.root or ".." in path.parts:
        raise fault("json_path_outside")
    return value


def _few(value: object) -> object:
    """No format has nearly as many; each wrong one of a million would cost a kilobyte."""
    found = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    if len(found) > _MOST_FIELDS:
        raise fault("json_too_many", limit=_MOST_FIELDS)
    return cast("object", value)


class _OnlyTheFirst(FailFast):
    """A list of ten million wrong values is one fault; a member of a union has to be hashable."""

    def __hash__(self) -> int:
        return hash(self.fail_fast)


Line = Annotated[str, _kept(Kind.LINE, clean_line)]
Text = Annotated[str, _kept(Kind.TEXT, clean_text)]
Address = Annotated[str, _kept(Kind.ADDRESS, clean_line)]
Name = Annotated[Line, AfterValidator(_filled)]
Word = Annotated[str, _kept(Kind.WORDS, clean_line), AfterValidator(_filled)]
Hashtag = Annotated[
    str, _kept(Kind.WORDS, clean_line), AfterValidator(_hashtag), AfterValidator(_filled)
]
Handle = Annotated[Line, AfterValidator(_handle), AfterValidator(_filled)]
FilePath = Annotated[str, _kept(Kind.LINE, str), AfterValidator(_filled), AfterValidator(_inside)]
Zone = Annotated[str, AfterValidator(_zone)]
Language = Annotated[str, _written(_LANGUAGE, _language, "json_no_language")]
Colour = Annotated[str, _written(_COLOUR, str.lower, "json_no_colour")]
Day = Annotated[
    dt.date, _written(_DAY, dt.date.fromisoformat, "json_no_date"), AfterValidator(_planned)
]
Clock = Annotated[dt.time, _written(_CLOCK, dt.time.fromisoformat, "json_no_time")]
Moment = Annotated[
    dt.datetime,
    _written(_MOMENT, dt.datetime.fromisoformat, "json_no_moment"),
    AfterValidator(_planned),
]
Number = Annotated[int, PlainValidator(_number)]
Weekday = Annotated[Number, AfterValidator(_weekday)]
Fields = Annotated[dict[Name, Text], BeforeValidator(_few)]
Several = Annotated[tuple[T, ...], _OnlyTheFirst()]
