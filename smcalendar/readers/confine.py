"""Locks the child process in before it looks at anything, as far as the system can."""

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MEMORY = 1024**3
CPU_SECONDS = 40
"""For each file; only an orphan gets that far, the parent loses patience before."""

OPEN_FILES = 64
LARGEST_FILE = 64 * 1024**2
"""The most bytes of a file it may write."""

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000


@dataclass(frozen=True, slots=True)
class Cell:
    """What the child may still do: read these files, write into this folder, take so long."""

    files: tuple[Path, ...] = ()
    folder: Path | None = None
    units: int = 1


def confine(cell: Cell) -> tuple[str, ...]:
    """Limits this process for good and returns what took effect.

    `limits` (memory, time, files, processes), `network` (a network of its own without any
    device), `files` (see `landlock`), `calls` (see `system_calls`). None of them is certain; each
    one is tried.
    """
    layers = {
        "limits": lambda: limit_resources(cell.units),
        "network": leave_network,
        "files": lambda: _lock_files(cell),
        "calls": _refuse_system_calls,
    }
    return tuple(name for name, take in layers.items() if _taken(take))


def _taken(take: Callable[[], bool]) -> bool:
    """A Python without ctypes or a C library without a function lacks a layer, and works."""
    with suppress(AttributeError, ImportError, OSError, ValueError):
        return take()
    return False


def limit_resources(units: int = 1) -> bool:
    """Limits memory, time, files and processes, where the system can."""
    if sys.platform == "win32":
        return False
    import resource

    limits = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_CPU: CPU_SECONDS * max(1, units),
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_FSIZE: LARGEST_FILE,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_CORE: 0,
    }
    # macOS takes no limit of memory.
    taken = [_limited(which, most) for which, most in limits.items()]
    return any(taken)


def _limited(which: int, most: int) -> bool:
    import resource

    _, hard = resource.getrlimit(which)
    allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(which, (allowed, allowed))
        return True
    return False


def leave_network() -> bool:
    """Moves this process into a network of its own, where containers and kernel allow it."""
    if sys.platform != "linux":
        return False
    import ctypes

    # In a new user's space root would lose the right to read what belongs to others.
    spaces = _NEW_NETWORK if os.geteuid() == 0 else _NEW_NETWORK | _NEW_USER
    return ctypes.CDLL(None, use_errno=True).unshare(spaces) == 0


def _lock_files(cell: Cell) -> bool:
    from smcalendar.readers.landlock import lock_files

    return lock_files(read=(*_of_python(), *cell.files), write=cell.folder)


def _of_python() -> Iterable[Path]:
    """A decoder may be imported, and a traceback quoted, after the door has closed."""
    return (Path(each) for each in sys.path if each)


def _refuse_system_calls() -> bool:
    from smcalendar.readers.system_calls import refuse_system_calls

    return refuse_system_calls()
