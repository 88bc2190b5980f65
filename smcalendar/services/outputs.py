"""Writes what leaves the workspace: files that are whole or not there."""

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
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    refuse_target(Path(target))
    write_atomically(Path(target), data)


def write_outputs(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Writes several files into a folder that exists."""
    targets = tuple(folder / name for name in files)
    for target in targets:
        refuse_target(target)
    for target, data in zip(targets, files.values(), strict=True):
        write_atomically(target, data)
    return targets


def refuse_target(target: Path) -> None:
    """Raises a UserError for what is no place for a file."""
    if not target.parent.is_dir():
        raise UserError("no_folder", path=str(target.parent))
    if not is_regular_or_absent(target):
        raise UserError("not_a_regular_file", path=str(target))
