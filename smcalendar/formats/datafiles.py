"""Reads the JSON of a data file into frozen records and names the place of a fault."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from types import MappingProxyType, NoneType, UnionType
from typing import Any, NoReturn, TypeVar, cast, get_args, get_origin

from smcalendar.domain.errors import UserError

T = TypeVar("T")

LANGUAGES = ("en", "zh_TW")
"""A mapping in a data file is one text in both languages."""

_SCALARS: Mapping[type, tuple[tuple[type, ...], str]] = {
    str: ((str,), "string"),
    bool: ((bool,), "true | false"),
    int: ((int,), "integer"),
    float: ((int, float), "number"),
}


class _WrongError(Exception):
    def __init__(self, place: str, expected: str) -> None:
        super().__init__(place, expected)
        self.place = place
        self.expected = expected


def read(kind: type[T], text: str, *, file: str, code: str) -> T:
    """Returns the JSON text as a value of `kind`: a dataclass, or a tuple of them.

    Missing and unknown keys, wrong types and a text in one language only raise
    `UserError(code, file, place, expected)` with a place such as `formats[2].limits[0].maximum`,
    or line and column of what is no JSON at all.
    """
    try:
        return cast("T", _value(kind, json.loads(text), ""))
    except json.JSONDecodeError as error:
        place = f"{error.lineno}:{error.colno}"
        raise UserError(code, file=file, place=place, expected="JSON") from error
    except _WrongError as wrong:
        raise UserError(code, file=file, place=wrong.place, expected=wrong.expected) from wrong


def _value(kind: object, value: object, place: str) -> object:
    origin = get_origin(kind)
    if origin is UnionType:
        return _optional(get_args(kind), value, place)
    if origin is tuple:
        return _array(get_args(kind)[0], value, place)
    if origin is Mapping:
        return _both_languages(value, place)
    if is_dataclass(kind):
        return _record(cast("type", kind), value, place)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _choice(kind, value, place)
    return _scalar(cast("type", kind), value, place)


def _optional(kinds: Iterable[object], value: object, place: str) -> object:
    (kind,) = (each for each in kinds if each is not NoneType)
    return None if value is None else _value(kind, value, place)


def _array(inner: object, value: object, place: str) -> tuple[object, ...]:
    if not isinstance(value, list):
        _refuse(place, "array")
    elements = enumerate(cast("list[object]", value))
    return tuple(_value(inner, each, f"{place}[{index}]") for index, each in elements)


def _both_languages(value: object, place: str) -> Mapping[str, str]:
    texts = _object(value, LANGUAGES, place)
    for language in LANGUAGES:
        text = texts.get(language)
        if not isinstance(text, str) or not text.strip():
            _refuse(_inside(place, language), "text")
    return MappingProxyType(cast("dict[str, str]", texts))


def _record(kind: type, value: object, place: str) -> object:
    described = {each.name: each for each in fields(kind)}
    given = _object(value, tuple(described), place)
    for name, each in described.items():
        if name not in given and _needed(each):
            _refuse(_inside(place, name), "a value")
    return kind(
        **{
            name: _value(described[name].type, each, _inside(place, name))
            for name, each in given.items()
        }
    )


def _needed(field: "Field[Any]") -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _choice(kind: type[StrEnum], value: object, place: str) -> StrEnum:
    known = {each.value: each for each in kind}
    if not isinstance(value, str) or value not in known:
        _refuse(place, " | ".join(known))
    return known[value]


def _scalar(kind: type, value: object, place: str) -> object:
    accepted, expected = _SCALARS[kind]
    is_boolean = isinstance(value, bool)
    if not isinstance(value, accepted) or is_boolean is not (kind is bool):
        _refuse(place, expected)
    return value


def _object(value: object, known: tuple[str, ...], place: str) -> dict[str, object]:
    if not isinstance(value, dict):
        _refuse(place, "object")
    given = cast("dict[str, object]", value)
    for name in given:
        if name not in known:
            _refuse(_inside(place, name), " | ".join(known))
    return given


def _inside(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _refuse(place: str, expected: str) -> NoReturn:
    raise _WrongError(place, expected)
