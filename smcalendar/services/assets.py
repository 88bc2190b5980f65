"""Takes files into the workspace, and keeps small copies of pictures for pages."""

import os
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import accepted
from smcalendar.domain.outside import Progress
from smcalendar.domain.records import Asset
from smcalendar.domain.values import clean_line
from smcalendar.readers import jobs
from smcalendar.readers.process import Stop
from smcalendar.storage import assets, reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.files import TEMPORARY, file_error
from smcalendar.storage.workspace import Workspace

THUMBNAIL = 256
"""The longer side of a small copy in pixels."""

NAMELESS = "picture"
"""What a picture is called that has no name."""

SUFFIXES: Mapping[str, str] = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
}


@dataclass(frozen=True, slots=True)
class Incoming:
    """A picture to be taken in: a file, or the bytes of a pasted one; its name and its alt text.

    Without a name it is called what its file is called, or NAMELESS.
    """

    file: Path = Path()
    name: str = ""
    alt: str = ""
    data: bytes | None = None

    @property
    def called(self) -> str:
        return clean_line(self.name or self.file.name) or NAMELESS


@dataclass(frozen=True, slots=True)
class Arrival:
    """Pictures on their way in: an asset's id for each, and those that are new with their files."""

    ids: tuple[str, ...]
    new: tuple[tuple[Asset, Path], ...]


def take_in(
    workspace: Workspace,
    files: Sequence[Incoming],
    *,
    stop: Stop | None = None,
    progress: Progress | None = None,
    refused: Callable[[UserError], None] | None = None,
) -> tuple[str, ...]:
    """Copies pictures into the workspace, all or none, and returns their assets' ids.

    What is no picture is a `UserError(code, name, position)`; with `refused` it is told that and
    leaves it out. Once `stop` says so, `UserError("cancelled")`. The files themselves stay as they
    are.
    """
    with _on_disk(workspace.folder, files) as there:
        seen = _seen(there, stop, progress)
        _refuse([each for each in seen if isinstance(each, UserError)], refused)
        pictures = [
            (each, what)
            for each, what in zip(there, seen, strict=True)
            if not isinstance(what, UserError)
        ]
        with workspace.together() as connection:
            arrival = matched(
                workspace,
                connection,
                [each for each, _ in pictures],
                [what for _, what in pictures],
            )
            copy_in(workspace, arrival, stop=stop)
            if arrival.new:
                with workspace.action("add_records", n=len(arrival.new)) as work:
                    work.add_many(asset for asset, _ in arrival.new)
    return arrival.ids


def look(
    files: Sequence[Incoming], *, stop: Stop | None = None, progress: Progress | None = None
) -> Sequence[Mapping[str, Any]]:
    """Returns what an asset says of each file; `UserError(code, name, position)` for no picture.

    It takes long, so it comes before any transaction.
    """
    seen = _seen(files, stop, progress)
    _refuse([each for each in seen if isinstance(each, UserError)], None)
    return [each for each in seen if not isinstance(each, UserError)]


def _seen(
    files: Sequence[Incoming], stop: Stop | None, progress: Progress | None
) -> Sequence[Mapping[str, Any] | UserError]:
    looked = jobs.look([each.file for each in files], stop=stop, progress=progress)
    return [
        UserError(seen["refused"], name=incoming.called, position=position)
        if "refused" in seen
        else seen
        for position, (incoming, seen) in enumerate(zip(files, looked, strict=True))
    ]


def _refuse(refusals: Sequence[UserError], refused: Callable[[UserError], None] | None) -> None:
    for each in refusals:
        if refused is None:
            raise each
        refused(each)


@contextmanager
def _on_disk(folder: Path, files: Sequence[Incoming]) -> Generator[Sequence[Incoming]]:
    """Gives pasted pictures a file each, under a name of ours, as long as the block runs."""
    if all(each.data is None for each in files):
        yield files
        return
    try:
        # Should it stay, nothing else has failed.
        place = TemporaryDirectory(dir=folder, prefix=TEMPORARY, ignore_cleanup_errors=True)
    except OSError as error:
        raise file_error(error, folder) from error
    with place as name:
        yield [_written(each, Path(name, str(number))) for number, each in enumerate(files)]


def _written(incoming: Incoming, file: Path) -> Incoming:
    if incoming.data is None:
        return incoming
    try:
        file.write_bytes(incoming.data)
    except OSError as error:
        raise file_error(error, file) from error
    return replace(incoming, file=file, name=incoming.called)


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
        name = _name(incoming, seen["media_type"])
        key = (seen["sha256"], name)
        if key not in known:
            known[key] = workspace.chance.identifier()
            asset = Asset(id=known[key], name=name, alt=incoming.alt, **seen)
            new.append((accepted(asset, ("name", "alt")), incoming.file))
        ids.append(known[key])
    return Arrival(tuple(ids), tuple(new))


def _name(incoming: Incoming, media_type: str) -> str:
    """A file keeps its name; what was pasted gets a suffix that says what it is."""
    name = incoming.called
    return name if incoming.data is None or Path(name).suffix else name + SUFFIXES[media_type]


def copy_in(workspace: Workspace, arrival: Arrival, *, stop: Stop | None = None) -> None:
    """Copies the files of new assets, all or none; the assets are for an action to add."""
    copied: list[Path] = []
    try:
        for asset, file in arrival.new:
            if stop is not None and stop():
                raise UserError("cancelled")
            if assets.keep_copy(workspace.folder, asset.name, file, sha256=asset.sha256):
                copied.append(assets.asset_file(workspace.folder, asset))
    except BaseException:
        for each in copied:
            with suppress(OSError):
                each.unlink()
        raise


def pixels(
    workspace: Workspace, wanted: Iterable[Asset], *, stop: Stop | None = None
) -> Mapping[str, tuple[int, int]]:
    """Returns width and height by digest; what cannot be read is left out.

    An asset that does not say them yet is looked at again. Nothing is written: to look at something
    is no entry of the history, and the bytes of a digest say the same each time.
    """
    every = {each.sha256: each for each in wanted}
    older = [each for each in every.values() if not (each.width and each.height)]
    files = [assets.asset_file(workspace.folder, each) for each in older]
    looked = zip(older, jobs.look(files, stop=stop), strict=True)
    found = {
        asset.sha256: (seen["width"], seen["height"])
        for asset, seen in looked
        if "refused" not in seen
    }
    said = {each.sha256: (each.width, each.height) for each in every.values()}
    return {digest: size for digest, size in (said | found).items() if all(size)}


def thumbnails(
    workspace: Workspace,
    wanted: Iterable[str],
    home: Path,
    *,
    stop: Stop | None = None,
    progress: Progress | None = None,
) -> Mapping[str, bytes]:
    """Returns small copies (PNG) of stored pictures by digest; what cannot be read is left out.

    They are kept in the cache, which may go at any time and need not be possible. `progress` counts
    those that have to be made.
    """
    digests = frozenset(wanted)
    make = partial(jobs.thumbnails, side=THUMBNAIL, stop=stop, progress=progress)
    cache = home / "cache" / "thumbnails"
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.access(cache, os.W_OK):
        return _thumbnails(workspace, digests, cache, make)
    with TemporaryDirectory() as place:
        return _thumbnails(workspace, digests, Path(place), make)


def _thumbnails(
    workspace: Workspace,
    digests: frozenset[str],
    cache: Path,
    make: Callable[[Mapping[str, Path], Path], None],
) -> Mapping[str, bytes]:
    found = _cached(digests, cache)
    missing = digests - found.keys()
    if missing:
        stored = {path.name[:64]: path for path in assets.stored(workspace.folder)}
        with suppress(OSError):
            make({each: stored[each] for each in missing & stored.keys()}, cache)
    return found | _cached(missing, cache)


def _cached(digests: Iterable[str], cache: Path) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for each in digests:
        with suppress(OSError):
            found[each] = (cache / f"{each}.png").read_bytes()
    return found
