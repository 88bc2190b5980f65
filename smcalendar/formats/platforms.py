"""Reads a platform's data file."""

import re
from collections.abc import Iterator

from smcalendar.domain.counting import UNITS
from smcalendar.domain.errors import UserError
from smcalendar.domain.platforms import Page, Platform
from smcalendar.formats import datafiles

WRONG = "platform_data_wrong"


def platform_from_json(text: str, file: str) -> Platform:
    """Returns the platform or raises `UserError("platform_data_wrong", file, place, expected)`."""
    platform = datafiles.read(Platform, text, file=file, code=WRONG)
    for place, unit in _units(platform):
        if unit not in UNITS:
            raise UserError(WRONG, file=file, place=place, expected=" | ".join(UNITS))
    for index, page in enumerate(platform.pages):
        for name, expected in _page_faults(page):
            place = f"pages[{index}].{name}"
            raise UserError(WRONG, file=file, place=place, expected=expected)
    if any(each != each.casefold() for each in platform.reserved):
        raise UserError(WRONG, file=file, place="reserved", expected="words in lower case")
    return platform


def _page_faults(page: Page) -> Iterator[tuple[str, str]]:
    """Yields the name of each wrong value with what it should be."""
    if not page.hosts or any(each != each.lower() for each in page.hosts):
        yield "hosts", "host names in lower case"
    for name in ("path", "address"):
        if getattr(page, name).count("{handle}") != (1 if page.handle else 0):
            yield name, "{handle}, once, where there is a pattern for it"
    try:
        groups = re.compile(page.handle).groups
    except re.error:
        groups = 1
    if groups:
        yield "handle", "a regular expression without groups"


def _units(platform: Platform) -> Iterator[tuple[str, str]]:
    for index, each in enumerate(platform.formats):
        inside = f"formats[{index}]"
        for position, limit in enumerate(each.limits):
            yield f"{inside}.limits[{position}].unit", limit.unit
        for position, field in enumerate(each.fields):
            yield f"{inside}.fields[{position}].unit", field.unit
        if each.fold:
            yield f"{inside}.fold.unit", each.fold.unit
