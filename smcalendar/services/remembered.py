"""Remembers small settings of this user on this machine; what is damaged never stops anybody."""

import datetime as dt
import json
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar, cast

from smcalendar.domain.errors import UserError
from smcalendar.domain.weeks import YEARS
from smcalendar.storage.files import file_error, write_atomically

T = TypeVar("T")
Read = Callable[[Any], Any]
"""Returns the value that a JSON value stands for; what is not allowed is a ValueError."""

LARGEST = 1_000_000
"""How many bytes of a file are read; what is larger is none of ours."""

_LOG = logging.getLogger(__name__)


def remembered(default: Any, read: Read, **described: Any) -> Any:
    """Returns a dataclass field that says what of a file it takes."""
    metadata = {"read": read, **described}
    if isinstance(default, Mapping):
        whole = cast("Mapping[str, Any]", default)
        return field(default_factory=lambda: whole, metadata=metadata)
    return field(default=default, metadata=metadata)


def load(file: Path, kind: type[T]) -> T:
    """Returns what a file holds, with the default in place of each value it lacks or has wrong.

    A file that makes no sense is set aside under another name.
    """
    return kind(**dict(_allowed(kind, _found(file))))


def save(file: Path, values: Any) -> bool:
    """Writes what `load` reads, and keeps what newer programs wrote; says whether that went well.

    The file is the old one or the new one, whole. Trouble is logged and never raised.
    """
    ours = {each.name: _plain(getattr(values, each.name)) for each in fields(values)}
    found = _found(file) | ours
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomically(file, json.dumps(found, indent=1).encode(), durable=False)
    except OSError as error:
        return _not_saved(file_error(error, file))
    except UserError as error:
        return _not_saved(error)
    return True


def _not_saved(error: UserError) -> bool:
    _LOG.info("not saved: %s %s", error.code, error.values["path"])
    return False


def _allowed(kind: Any, found: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for each in fields(kind):
        if each.name in found:
            try:
                yield each.name, each.metadata["read"](found[each.name])
            except (ValueError, TypeError, OverflowError):
                _LOG.info("not allowed, so the default is used: %s", each.name)


def _found(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _LOG.info("not read: %s (%s)", file, type(error).__name__)
        return {}
    try:
        return an_object(json.loads(data))
    except (ValueError, RecursionError):
        _set_aside(file)
        return {}


def _set_aside(file: Path) -> None:
    aside = file.with_name(f"{file.name}.damaged")
    try:
        file.replace(aside)
    except OSError:
        _LOG.info("damaged, and cannot be set aside: %s", file)
    else:
        _LOG.info("damaged, and set aside: %s", aside)


def _plain(value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    return dict(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else value


# What settings hold


@dataclass(frozen=True, slots=True)
class OneOf:
    """Takes one of some values, and no other that equals it, as 1 equals True."""

    values: tuple[Any, ...]

    def __call__(self, value: Any) -> Any:
        if not any(type(value) is type(each) and value == each for each in self.values):
            raise ValueError
        return value


def a_text(value: Any, longest: int = 10_000) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise ValueError
    return value


def a_name(value: Any) -> str:
    """A short name of the program's own, such as that of a view."""
    if not a_text(value, 40).isidentifier():
        raise ValueError
    return value


def a_day(value: Any) -> dt.date | None:
    day = None if value is None else dt.date.fromisoformat(a_text(value))
    if day is not None and day.year not in YEARS:
        raise ValueError
    return day


def an_object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError
    return cast("dict[str, Any]", value)


def numbers(value: Any) -> dict[str, int]:
    """Small numbers by names of the program's own."""
    found = an_object(value)
    if not all(type(each) is int and 0 <= each < 1_000 for each in found.values()):
        raise ValueError
    return {a_name(name): each for name, each in found.items()}


def texts(value: Any) -> tuple[str, ...]:
    return tuple(a_text(each) for each in _list(value))


def sizes(value: Any) -> tuple[int, ...]:
    """Numbers of pixels."""
    found = _list(value)
    if not all(type(each) is int and 0 <= each < 100_000 for each in found):
        raise ValueError
    return tuple(found)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError
    return cast("list[Any]", value)
