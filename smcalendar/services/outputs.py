"""Writes what leaves the workspace: files that are whole or not there."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.storage.files import is_regular_or_absent, write_atomically

STANDARD_OUTPUT = "-"


def write_output(target: str, data: bytes) -> None:
    """Writes a file in the place of an old one, or to standard output (`-`).

    A folder, device or pipe is refused, and on any trouble the old file stays as it was.
    """
    if target == STANDARD_OUTPUT:
        _print(data)
        return
    write_atomically(file_at(target), data)


def _print(data: bytes) -> None:
    """A pipe that nobody reads any more is no trouble of ours; anything else is a UserError."""
    if sys.stdout is None:
        raise UserError("no_output")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        raise UserError("no_output") from error


def file_at(target: str) -> Path:
    """Returns where a file shall be written, or raises a UserError for what is no place for one."""
    if target.endswith(("/", os.sep)) and not is_folder(target):
        raise UserError("no_folder", path=target)
    if not target or is_folder(target):
        raise UserError("not_a_regular_file", path=target or "“”")
    _refuse(Path(target))
    return Path(os.path.realpath(target))


def folder_at(target: str) -> Path:
    """Returns the folder new files shall come into, or raises a UserError where none can."""
    if not is_folder(target):
        raise UserError("no_folder", path=target)
    if not os.access(target, os.W_OK | os.X_OK):
        raise UserError("no_permission", path=target)
    return Path(os.path.realpath(target))


def is_folder(target: str) -> bool:
    """Says whether there is a folder of this name, also for a name that nothing can have."""
    return os.path.isdir(target)


def write_outputs(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Writes several files into a folder that exists."""
    targets = tuple(folder / name for name in files)
    for target in targets:
        _refuse(target)
    for target, data in zip(targets, files.values(), strict=True):
        write_atomically(target, data)
    return targets


def _refuse(target: Path) -> None:
    if not is_folder(str(target.parent)):
        raise UserError("no_folder", path=str(target.parent))
    if not is_regular_or_absent(target):
        raise UserError("not_a_regular_file", path=str(target))
    if target.exists() and not os.access(target, os.W_OK):
        raise UserError("no_permission", path=str(target))
