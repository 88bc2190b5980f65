"""Writes files so that a reader finds the old one or the new one, whole."""

import errno
import os
import stat
import threading
from collections.abc import Iterable
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


def write_atomically(target: Path, data: bytes | Iterable[bytes], *, durable: bool = True) -> None:
    """Writes beside the target and renames: on any error the old file stays as it was.

    Data may come in pieces; an error they raise is passed on. A link stays one, and an old file's
    rights stay; a new file gets those of any new file. With `durable` the bytes and the name are
    on the disk when this returns. Trouble is a UserError that names the target.
    """
    pieces = (data,) if isinstance(data, bytes) else data
    try:
        _write(Path(os.path.realpath(target)), pieces, durable)
    except OSError as error:
        raise file_error(error, target) from error


def file_error(error: OSError, path: Path) -> UserError:
    """Returns what the user is told about a file that could not be written or read."""
    return UserError(_ERRORS.get(error.errno or 0, "file_trouble"), path=str(path))


def _write(target: Path, pieces: Iterable[bytes], durable: bool) -> None:
    temporary = target.parent / f"{TEMPORARY}{os.getpid()}-{threading.get_ident()}"
    temporary.unlink(missing_ok=True)
    try:
        with temporary.open("xb") as file:
            file.writelines(pieces)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        take_place(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if durable:
        sync_name(target)


def take_place(file: Path, target: Path) -> None:
    """Gives a finished file the place of an old one, whose rights it takes over."""
    if target.exists():
        file.chmod(stat.S_IMODE(target.stat().st_mode))
    file.replace(target)


def sync_file(file: Path) -> None:
    """Makes the bytes of a file durable."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder durable, where the system can do that."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_name(path: Path) -> None:
    """Makes a name that was just given durable; when that fails, the UserError does not deny it."""
    try:
        sync_folder(path.parent)
    except OSError as error:
        raise UserError("disk_error_late", path=str(path)) from error


def is_regular_or_absent(path: Path) -> bool:
    """Says whether a file may be written there: no folder, device or pipe; else a UserError."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return True
    except OSError as error:
        raise file_error(error, path) from error
    except ValueError as error:
        raise UserError("file_trouble", path=str(path)) from error
