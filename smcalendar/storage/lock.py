"""The lock that lets one window of one machine write in a workspace."""

import json
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.storage.files import file_error

LOCK = "window.lock"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the lock: machine, user, process, and since when (ISO instant)."""

    host: str
    user: str
    process: int
    since: str


class WindowLock:
    """Held from `take` to `release`; a crash of the process ends it, on its own machine.

    The operating system's lock tells processes of one machine apart. What is written in the file
    tells machines apart that share a folder: their lock is never taken over without being asked.
    """

    def __init__(self, descriptor: int, path: Path, me: Holder) -> None:
        self._descriptor = descriptor
        self._path = path
        self._me = me

    @classmethod
    def take(cls, folder: Path, me: Holder, *, from_other_machine: bool = False) -> "WindowLock":
        """Takes the lock, or raises `UserError("window_open", host, user, since)`.

        `from_other_machine` takes over what another machine left; only on a person's request.
        Where nothing can be written, the UserError says why.
        """
        path = folder / LOCK
        with _explained(path):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                locked = _lock_file(descriptor)
                # Read last: who was quicker has written its name by then.
                other = _read(descriptor)
                foreign = other is not None and other.host != me.host and not from_other_machine
                if foreign or not locked:
                    raise held_by(other)
                _write(descriptor, json.dumps(asdict(me)).encode())
            except BaseException:
                os.close(descriptor)
                raise
        return cls(descriptor, path, me)

    def is_ours(self) -> bool:
        """Says whether nobody took it over from afar, and the file is still where it was."""
        try:
            there = os.path.samestat(os.fstat(self._descriptor), self._path.stat())
            return there and _read(self._descriptor) == self._me
        except OSError:
            return False

    def release(self) -> None:
        """Gives the lock back; one that others took over stays theirs.

        Trouble with the disk is not told: the system's own lock ends in any case.
        """
        with suppress(OSError):
            if _read(self._descriptor) == self._me:
                _write(self._descriptor, b"")
        with suppress(OSError):
            os.close(self._descriptor)


def is_free(folder: Path, host: str) -> bool:
    """Says whether a window of this machine could have the lock without asking anybody."""
    try:
        with open(folder / LOCK, "r+b", buffering=0) as file:
            other = _read(file.fileno())
            return (other is None or other.host == host) and _lock_file(file.fileno())
    except OSError:
        return holder(folder) is None


@contextmanager
def _explained(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise file_error(error, path) from error


def holder(folder: Path) -> Holder | None:
    """Returns who wrote the lock file last and has not given it back."""
    with suppress(OSError), open(folder / LOCK, "rb", buffering=0) as file:
        return _read(file.fileno())
    return None


def held_by(other: Holder | None) -> UserError:
    """Returns what is told where somebody else writes, as far as it is known who."""
    known = other or Holder("?", "?", 0, "?")
    return UserError("window_open", host=known.host, user=known.user, since=known.since)


def _read(descriptor: int) -> Holder | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        return Holder(**json.loads(os.read(descriptor, 4096)))
    except (ValueError, TypeError, RecursionError):
        return None


def _write(descriptor: int, data: bytes) -> None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.truncate(descriptor, 0)
    os.write(descriptor, data)
    os.fsync(descriptor)


def _lock_with_flock(descriptor: int) -> bool:
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _lock_with_msvcrt(descriptor: int) -> bool:
    import msvcrt

    # Windows keeps others from reading a locked byte, so one far behind the text is locked.
    os.lseek(descriptor, 1_000_000, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


_lock_file: Callable[[int], bool] = (
    _lock_with_msvcrt if sys.platform == "win32" else _lock_with_flock
)
