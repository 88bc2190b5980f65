"""Gives the platforms and check lines of `resources/`, and counts a text as a platform does."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from smcalendar import resources
from smcalendar.domain.errors import UserError
from smcalendar.domain.platforms import (
    PLATFORM_IDS,
    Count,
    Format,
    Platform,
    countable,
    limits_for,
    tightest,
    unknown_format,
)
from smcalendar.formats.platforms import platform_from_json

if TYPE_CHECKING:
    from smcalendar.domain.checklines import CheckLine


class _Platforms(Mapping[str, Platform]):
    """The platforms by id in the product's order; a file is read when it is first asked for."""

    def __getitem__(self, id: str) -> Platform:
        if id not in _ids():
            raise KeyError(id)
        return platform(id)

    def __iter__(self) -> Iterator[str]:
        return iter(_ids())

    def __len__(self) -> int:
        return len(_ids())


def platforms() -> Mapping[str, Platform]:
    """Returns all platforms by id, in the product's order; each is read when it is asked for."""
    return _Platforms()


@cache
def platform(id: str) -> Platform:
    """Returns one platform, or raises `UserError("unknown_platform", name, choices)`."""
    if id not in _ids():
        raise UserError("unknown_platform", name=id, choices=", ".join(_ids()))
    file = f"platforms/{id}.json"
    return platform_from_json(resources.read_text(file), file)


def format_of(platform_id: str, format_id: str | None = None) -> Format:
    """Returns a format, the platform's first when none is named.

    Raises `UserError("unknown_platform" or "unknown_format", name, choices)`.
    """
    formats = platform(platform_id).formats
    if format_id is None:
        return formats[0]
    known = {each.id: each for each in formats}
    if format_id not in known:
        raise UserError("unknown_format", name=format_id, choices=", ".join(known))
    return known[format_id]


@cache
def format_named(platform_id: str, format_id: str) -> Format:
    """Returns a format for what is stored: the first for no id, one without limits if unknown."""
    known = platforms().get(platform_id)
    formats = known.formats if known else ()
    wanted = (each for each in formats if format_id in ("", each.id))
    return next(wanted, None) or unknown_format(format_id)


def count_text(
    text: str, platform_id: str, *, format_id: str | None = None, field: str = "text"
) -> Count:
    """Counts a text for a field as somebody meets it who posts by hand.

    `field` is one of `platforms.COUNTABLE` or a format field. Raises `UserError` with
    `unknown_platform`, `unknown_format` or `unknown_field` and `name` and `choices`.
    """
    format = format_of(platform_id, format_id)
    if field not in countable(format):
        raise UserError("unknown_field", name=field, choices=", ".join(countable(format)))
    return tightest(text, limits_for(format, field))


@cache
def check_lines() -> "tuple[CheckLine, ...]":
    """Returns all lines of all checklists: the common ones, then each platform's own."""
    from smcalendar.formats.checklists import lines_from_json

    return tuple(
        line
        for file in resources.names("checklists")
        for line in lines_from_json(resources.read_text(file), file)
    )


@cache
def _ids() -> tuple[str, ...]:
    stored = {PurePosixPath(file).stem for file in resources.names("platforms")}
    return tuple(id for id in PLATFORM_IDS if id in stored)
