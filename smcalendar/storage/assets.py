"""Asset files in the workspace, each named by its SHA-256."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Asset
from smcalendar.storage.files import file_error, write_atomically

FOLDER = "assets"
PIECE = 1024**2
"""How many bytes are held in memory at once."""

_NAME = re.compile(r"[0-9a-f]{64}(\.[a-z0-9]{1,8})?")


def asset_file(folder: Path, asset: Asset) -> Path:
    """Returns where the file of an asset lies in a workspace."""
    return place(folder, asset.sha256, Path(asset.name).suffix)


def place(folder: Path, sha256: str, suffix: str) -> Path:
    """Returns where a file with this digest lies, with its suffix if that is an ordinary one."""
    name = sha256 + suffix.lower()
    kept = name if _NAME.fullmatch(name) else sha256
    return folder / FOLDER / sha256[:2] / kept


def keep(folder: Path, name: str, data: bytes) -> str:
    """Writes a file under the digest of its bytes, durably, before any row names it.

    Returns the digest; trouble with the disk is a UserError.
    """
    digest = hashlib.sha256(data).hexdigest()
    target = place(folder, digest, Path(name).suffix)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_error(error, target) from error
    if not target.exists() or target.stat().st_size != len(data):
        write_atomically(target, data)
    return digest


def keep_copy(folder: Path, name: str, source: Path, *, sha256: str) -> bool:
    """Copies a file under its digest, durably, without holding it whole in memory.

    Says whether it is new. Other bytes than the digest's are a `UserError("picture_changed")`,
    trouble with the source or the disk is one too; nothing is left behind.
    """
    target = place(folder, sha256, Path(name).suffix)
    try:
        existed = target.exists()
        if existed and is_whole(target):
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_error(error, target) from error
    write_atomically(target, _pieces(source, sha256))
    return not existed


def _pieces(source: Path, sha256: str) -> Iterator[bytes]:
    digest = hashlib.sha256()
    try:
        with source.open("rb") as file:
            while piece := file.read(PIECE):
                digest.update(piece)
                yield piece
    except OSError as error:
        raise file_error(error, source) from error
    if digest.hexdigest() != sha256:
        raise UserError("picture_changed", name=source.name)


def stored(folder: Path) -> Iterator[Path]:
    """Yields the asset files of a workspace; links are not followed."""
    for path in sorted((folder / FOLDER).glob("??/*")):
        if _NAME.fullmatch(path.name) and path.is_file() and not path.is_symlink():
            yield path


def is_whole(path: Path) -> bool:
    """Says whether a stored file still has the bytes its name stands for."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == path.name[:64]


def take_back(source: Path, folder: Path, wanted: Iterable[str] | None) -> set[str]:
    """Copies whole asset files of one folder into another where they are missing or changed.

    `wanted` are digests, None means all. Returns the digests that were copied.
    """
    taken: set[str] = set()
    for path in stored(source):
        digest = path.name[:64]
        target = folder / FOLDER / digest[:2] / path.name
        if wanted is not None and digest not in wanted:
            continue
        if not (target.is_file() and is_whole(target)):
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, path.read_bytes())
            taken.add(digest)
    return taken
