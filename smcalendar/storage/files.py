"""Writes files so that a reader finds the old one or the new one, whole."""

import errno
import os
import stat
import tempfile
from pathlib import Path

from smcalendar.domain.errors import UserError

TEMPORARY = ".smcalendar-"
"""How the names of our temporary files begin; `doctor` removes old ones."""

_ERRORS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
}


def write_atomically(target: Path, data: bytes, *, durable: bool = True) -> None:
    """Writes beside the target and renames: on any error the old file stays as it was.

    With `durable` the bytes and the name are on the disk when this returns. Trouble is a
    UserError that names the target.
    """
    try:
        _write(target, data, durable)
    except OSError as error:
        raise file_error(error, target) from error


def file_error(error: OSError, path: Path) -> UserError:
    """Returns what the user is told about a file that could not be written or read."""
    return UserError(_ERRORS.get(error.errno or 0, "file_trouble"), path=str(path))


def _write(target: Path, data: bytes, durable: bool) -> None:
    descriptor, name = tempfile.mkstemp(prefix=TEMPORARY, dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if durable:
        sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder durable, where the system can do that."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_regular_or_absent(path: Path) -> bool:
    """Says whether a file may be written there: no folder, device or pipe."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return True
