"""Locks this process out of the file system but for what it needs (Linux 5.13 and newer)."""

import ctypes
import os
import struct
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any

from smcalendar.readers.system_calls import forbid_new_privileges

# linux/landlock.h; the numbers are the same on all machines
_CREATE, _ADD, _RESTRICT = 444, 445, 446
_ASK_VERSION, _PATH_BENEATH = 1, 1

_EXECUTE, _WRITE, _READ, _LIST, _REMOVE_FILE, _MAKE_FILE, _TRUNCATE = (
    1 << bit for bit in (0, 1, 2, 3, 5, 8, 14)
)
_SINCE: Mapping[int, Iterable[int]] = {1: range(13), 2: [13], 3: [14], 5: [15]}
"""Which rights to files each version guards, as bits; what is guarded is refused but by rule."""

_NETWORK, _SCOPES = 0b11, 0b11
"""TCP since version 4; sockets without a file and signals to others since version 6."""


def lock_files(*, read: Iterable[Path], write: Path | None) -> bool:
    """Allows reading of files and folders, and new files in one folder; refuses the rest for good.

    What is not there is passed over. Says whether the system took it.
    """
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    version = library.syscall(_CREATE, None, ctypes.c_size_t(0), _ASK_VERSION)
    if version < 1:
        return False
    guarded = _guarded(version)
    rules = _ruleset(library, version, guarded)
    if rules < 0:
        return False
    try:
        for each in read:
            _allow(library, rules, each, _READ | _LIST if os.path.isdir(each) else _READ)
        if write is not None:
            rights = _READ | _LIST | _WRITE | _MAKE_FILE | _REMOVE_FILE | _TRUNCATE
            _allow(library, rules, write, rights & guarded)
        return forbid_new_privileges(library) and library.syscall(_RESTRICT, rules, 0) == 0
    finally:
        os.close(rules)


def _guarded(version: int) -> int:
    bits = (bit for since, bits in _SINCE.items() if since <= version for bit in bits)
    return reduce(or_, (1 << bit for bit in bits))


def _ruleset(library: Any, version: int, guarded: int) -> int:
    known = 1 + (version >= 4) + (version >= 6)
    values = struct.pack(f"={known}Q", *(guarded, _NETWORK, _SCOPES)[:known])
    return library.syscall(_CREATE, values, ctypes.c_size_t(len(values)), 0)


def _allow(library: Any, rules: int, path: Path, rights: int) -> None:
    with suppress(OSError, ValueError):
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            library.syscall(_ADD, rules, _PATH_BENEATH, struct.pack("=Qi", rights, opened), 0)
        finally:
            os.close(opened)
