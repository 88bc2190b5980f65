"""Reads a platform's data file."""

from collections.abc import Iterator

from smcalendar.domain.counting import UNITS
from smcalendar.domain.errors import UserError
from smcalendar.domain.platforms import Platform
from smcalendar.formats import datafiles

WRONG = "platform_data_wrong"


def platform_from_json(text: str, file: str) -> Platform:
    """Returns the platform or raises `UserError("platform_data_wrong", file, place, expected)`."""
    platform = datafiles.read(Platform, text, file=file, code=WRONG)
    for place, unit in _units(platform):
        if unit not in UNITS:
            raise UserError(WRONG, file=file, place=place, expected=" | ".join(UNITS))
    return platform


def _units(platform: Platform) -> Iterator[tuple[str, str]]:
    for index, each in enumerate(platform.formats):
        inside = f"formats[{index}]"
        for position, limit in enumerate(each.limits):
            yield f"{inside}.limits[{position}].unit", limit.unit
        for position, field in enumerate(each.fields):
            yield f"{inside}.fields[{position}].unit", field.unit
        if each.fold:
            yield f"{inside}.fold.unit", each.fold.unit
