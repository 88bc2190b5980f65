"""Finds what is wrong with an item's files: too few, too many, of a wrong type, too large."""

import math
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from smcalendar.domain.findings import suffix, worst
from smcalendar.domain.platforms import Media, MediaKind
from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.records import Asset
from smcalendar.domain.resolved import Resolved

IMAGE, VIDEO = MediaKind.IMAGE.value, MediaKind.VIDEO.value

_TYPE_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "3gpp": "3gp",
        "jpg": "jpeg",
        "quicktime": "mov",
        "x-flv": "flv",
        "x-matroska": "mkv",
        "x-ms-bmp": "bmp",
        "x-ms-wmv": "wmv",
        "x-msvideo": "avi",
    }
)


def kind_of(asset: Asset) -> str:
    """Returns `image`, `video` or what else the media type begins with."""
    return asset.media_type.partition("/")[0]


def type_of(asset: Asset) -> str:
    """Returns the short name of a file type: `image/jpeg` is `jpeg`, `video/quicktime` `mov`."""
    name = asset.media_type.rpartition("/")[2]
    return _TYPE_NAMES.get(name, name)


def images(resolved: Resolved) -> tuple[Asset, ...]:
    return tuple(each for each in resolved.assets if kind_of(each) == IMAGE)


def amounts(resolved: Resolved) -> Iterator[Problem]:
    for kind in MediaKind:
        rules = [each for each in resolved.format.media if each.kind is kind]
        amount = sum(_speaks_of(kind, each) for each in resolved.assets)
        yield from worst(_amount(each, amount) for each in rules)


def _amount(rule: Media, amount: int) -> Problem | None:
    files = f"{'file' if rule.kind is MediaKind.ANY else rule.kind.value}s"
    if rule.maximum is not None and amount > rule.maximum:
        bound = {"count": amount, "maximum": rule.maximum}
        code = f"{files}_too_many{suffix(rule)}"
        return Problem(code, rule.severity, "assets", bound)
    if 0 < amount < rule.minimum:
        bound = {"count": amount, "minimum": rule.minimum}
        return Problem(f"{files}_too_few", rule.severity, "assets", bound)
    return None


def files(resolved: Resolved) -> Iterator[Problem]:
    for asset in resolved.assets if resolved.format.media else ():
        rules = [each for each in resolved.format.media if _speaks_of(each.kind, asset)]
        if all(each.kind is MediaKind.ANY for each in rules):
            yield Problem("file_kind_wrong", Severity.ERROR, "assets", {"name": asset.name})
        yield from worst(_type(each, asset) for each in rules)
        yield from worst(_size(each, asset) for each in rules)


def _type(rule: Media, asset: Asset) -> Problem | None:
    if not rule.types or type_of(asset) in rule.types:
        return None
    values = {
        "name": asset.name,
        "type": type_of(asset).upper(),
        "types": ", ".join(rule.types).upper(),
    }
    return Problem(f"file_type_wrong{suffix(rule)}", rule.severity, "assets", values)


def _size(rule: Media, asset: Asset) -> Problem | None:
    if rule.largest is None or asset.size <= rule.largest:
        return None
    values = {
        "name": asset.name,
        "size": f"{math.ceil(asset.size / 100_000) / 10} MB",
        "maximum": f"{math.floor(rule.largest / 100_000) / 10} MB",
    }
    return Problem(f"file_too_large{suffix(rule)}", rule.severity, "assets", values)


def _speaks_of(kind: MediaKind, asset: Asset) -> bool:
    return kind_of(asset) == kind if kind is not MediaKind.ANY else kind_of(asset) in (IMAGE, VIDEO)
