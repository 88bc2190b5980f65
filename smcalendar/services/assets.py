"""Takes files into the workspace, and keeps small copies of pictures for pages."""

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Asset
from smcalendar.readers import jobs
from smcalendar.storage import assets, reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.files import file_error
from smcalendar.storage.workspace import Workspace

THUMBNAIL = 256
"""The longer side of a small copy in pixels."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A picture to be taken in: the file, what it is called (without: its name), its alt text."""

    file: Path
    name: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Pictures on their way in: an asset's id for each, and those that are new with their files."""

    ids: tuple[str, ...]
    new: tuple[tuple[Asset, Path], ...]


def take_in(workspace: Workspace, files: Sequence[Incoming]) -> tuple[str, ...]:
    """Copies pictures into the workspace, all or none, and returns their assets' ids.

    What is no picture is a `UserError(code, name, position)`.
    """
    seen = look(files)
    with workspace.together() as connection:
        arrival = matched(workspace, connection, files, seen)
        copy_in(workspace, arrival)
        if arrival.new:
            with workspace.action("add_records", n=len(arrival.new)) as work:
                work.add_many(asset for asset, _ in arrival.new)
    return arrival.ids


def look(files: Sequence[Incoming]) -> Sequence[Mapping[str, Any]]:
    """Returns what an asset says of each picture; `UserError(code, name, position)` for no picture.

    It takes long, so it comes before any transaction.
    """
    looked = jobs.look([each.file for each in files])
    for position, (incoming, seen) in enumerate(zip(files, looked, strict=True)):
        if "refused" in seen:
            raise UserError(seen["refused"], name=incoming.file.name, position=position)
    return looked


def matched(
    workspace: Workspace,
    connection: Connection,
    files: Sequence[Incoming],
    looked: Sequence[Mapping[str, Any]],
) -> Arrival:
    """Returns the assets that pictures are or become: the same bytes and name are one asset."""
    known = {(each.sha256, each.name): each.id for each in reading.every(connection, Asset)}
    ids: list[str] = []
    new: list[tuple[Asset, Path]] = []
    for incoming, seen in zip(files, looked, strict=True):
        name = incoming.name or incoming.file.name
        key = (seen["sha256"], name)
        if key not in known:
            known[key] = workspace.chance.identifier()
            asset = Asset(id=known[key], name=name, alt=incoming.alt, **seen)
            new.append((asset, incoming.file))
        ids.append(known[key])
    return Arrival(tuple(ids), tuple(new))


def copy_in(workspace: Workspace, arrival: Arrival) -> None:
    """Copies the files of new assets; the assets themselves are for an action to add."""
    for asset, file in arrival.new:
        try:
            kept = assets.keep(workspace.folder, asset.name, file.read_bytes())
        except OSError as error:
            raise file_error(error, file) from error
        if kept != asset.sha256:
            raise UserError("file_trouble", path=str(file))


def thumbnails(workspace: Workspace, wanted: Iterable[str], home: Path) -> Mapping[str, bytes]:
    """Returns small copies (PNG) of stored pictures by digest; what cannot be read is left out.

    They are kept in the cache, which may go at any time and need not be possible.
    """
    cache = home / "cache" / "thumbnails"
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.access(cache, os.W_OK):
        return _thumbnails(workspace, frozenset(wanted), cache)
    with TemporaryDirectory() as place:
        return _thumbnails(workspace, frozenset(wanted), Path(place))


def _thumbnails(workspace: Workspace, digests: Iterable[str], cache: Path) -> Mapping[str, bytes]:
    stored = {path.name[:64]: path for path in assets.stored(workspace.folder)}
    missing = {
        each: stored[each]
        for each in digests
        if each in stored and not _cached(cache, each).is_file()
    }
    if missing:
        jobs.thumbnails(missing, cache, side=THUMBNAIL)
    return {
        each: _cached(cache, each).read_bytes()
        for each in digests
        if _cached(cache, each).is_file()
    }


def _cached(cache: Path, digest: str) -> Path:
    return cache / f"{digest}.png"
