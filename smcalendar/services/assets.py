"""Takes files into the workspace, and keeps small copies of pictures for pages."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Asset
from smcalendar.readers import jobs
from smcalendar.storage import assets, reading
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


def take_in(workspace: Workspace, files: Sequence[Incoming]) -> tuple[str, ...]:
    """Copies pictures into the workspace, all or none, and returns their assets' ids.

    The same bytes under the same name are one asset. What is no picture is a
    `UserError(code, name, position)`.
    """
    looked = jobs.look([each.file for each in files])
    for position, (incoming, seen) in enumerate(zip(files, looked, strict=True)):
        if "refused" in seen:
            raise UserError(seen["refused"], name=incoming.file.name, position=position)
    with workspace.together() as connection:
        known = {(each.sha256, each.name): each.id for each in reading.every(connection, Asset)}
        new = [
            asset
            for incoming, seen in zip(files, looked, strict=True)
            if (asset := _asset(workspace, incoming, seen, known)) is not None
        ]
        if new:
            with workspace.action("add_records", n=len(new)) as work:
                work.add_many(new)
    return tuple(
        known[seen["sha256"], each.name or each.file.name]
        for each, seen in zip(files, looked, strict=True)
    )


def _asset(
    workspace: Workspace,
    incoming: Incoming,
    seen: Mapping[str, Any],
    known: dict[tuple[str, str], str],
) -> Asset | None:
    """Returns the new asset, its file copied; None where the workspace has it."""
    name = incoming.name or incoming.file.name
    if (seen["sha256"], name) in known:
        return None
    try:
        assets.keep(workspace.folder, name, incoming.file.read_bytes())
    except OSError as error:
        raise file_error(error, incoming.file) from error
    asset = Asset(id=workspace.chance.identifier(), name=name, alt=incoming.alt, **seen)
    known[asset.sha256, name] = asset.id
    return asset


def thumbnails(workspace: Workspace, wanted: Iterable[str], home: Path) -> Mapping[str, bytes]:
    """Returns small copies (PNG) of stored pictures by digest; what cannot be read is left out.

    They are kept in the cache, which may go at any time.
    """
    cache = home / "cache" / "thumbnails"
    cache.mkdir(parents=True, exist_ok=True, mode=0o700)
    digests = frozenset(wanted)
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
