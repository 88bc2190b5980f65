"""Which window may write in a workspace, who does where it may not, and whose undo is its own."""

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.services.circumstances import Circumstances
from smcalendar.storage import lock
from smcalendar.storage.files import write_atomically
from smcalendar.storage.lock import Holder, WindowLock

KEY_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Place:
    """A window's place in a workspace: it writes there, or only reads.

    Where it only reads, `reason` says why, and `holder` who writes, if that is why.
    """

    folder: Path
    lock: WindowLock | None = None
    reason: UserError | None = None
    holder: Holder | None = None

    @property
    def may_write(self) -> bool:
        return self.lock is not None

    def is_lost(self) -> bool:
        """Says whether somebody took this place over from another machine, or the folder is gone.

        Ask now and then; the window goes on reading only.
        """
        return self.lock is not None and not self.lock.is_ours()

    def release(self) -> None:
        """Leaves the workspace to other windows."""
        if self.lock is not None:
            self.lock.release()


def take_place(folder: Path, around: Circumstances) -> Place:
    """Takes the place of the window that writes, or one that only reads; never an error.

    What a crashed window of this machine left is taken at once.
    """
    return _taken(folder, around, from_other_machine=False)


def take_over(place: Place, around: Circumstances) -> Place:
    """Takes the place of a window that is gone, also of another machine: when a person asks.

    A window that still runs on this machine keeps its place.
    """
    place.release()
    return _taken(place.folder, around, from_other_machine=True)


def left(place: Place) -> Place:
    """Leaves the place to whoever took it over, and returns one that only reads."""
    place.release()
    holder = lock.holder(place.folder)
    return Place(place.folder, reason=lock.held_by(holder), holder=holder)


def holder_is_gone(place: Place, around: Circumstances) -> bool:
    """Says whether the window that had the place ended or crashed, as far as can be known.

    A window of another machine is known to be gone only when it gave the place back.
    """
    return not place.may_write and lock.is_free(place.folder, around.host)


def _taken(folder: Path, around: Circumstances, *, from_other_machine: bool) -> Place:
    me = Holder(around.host, around.user, os.getpid(), around.clock().isoformat())
    try:
        _refuse_unwritable(folder)
        taken = WindowLock.take(folder, me, from_other_machine=from_other_machine)
    except UserError as error:
        held = error.code == "window_open"
        return Place(folder, reason=error, holder=lock.holder(folder) if held else None)
    return Place(folder, taken)


def _refuse_unwritable(folder: Path) -> None:
    """An old lock file may be writable where nothing new can be made, as each change needs."""
    if folder.is_dir() and not os.access(folder, os.W_OK):
        raise UserError("read_only", path=str(folder))


def socket_name(folder: Path, user: str) -> str:
    """Returns under what name a user's window on a workspace listens, short and plain ASCII.

    It is the same for all paths that lead to the folder, and stays when the folder is renamed.
    """
    try:
        found = folder.stat()
        place = f"{found.st_dev}:{found.st_ino}"
    except OSError:
        place = os.path.realpath(folder)
    import hashlib

    key = hashlib.sha256(os.fsencode(f"{user}\n{place}")).hexdigest()
    return f"smcalendar-{key[:24]}"


def in_window(around: Circumstances) -> Circumstances:
    """Returns the circumstances of a window: its origin is this user's on this machine.

    Undo is for the newest entry of an origin. The origin holds no name, because the history keeps
    it for ever: it is drawn once and kept in the home folder. Where nothing can be kept there, it
    is a new one for each start.
    """
    return replace(around, origin=f"window:{_kept_key(around)}")


def _kept_key(around: Circumstances) -> str:
    file = around.home / "state" / "window.id"
    with suppress(OSError, ValueError):
        kept = file.read_text(encoding="ascii")
        if len(kept) == KEY_LENGTH and kept.isalnum():
            return kept
    drawn = around.chance.identifier()[:KEY_LENGTH]
    with suppress(OSError, UserError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomically(file, drawn.encode(), durable=False)
    return drawn


def may_be_open(folder: Path, around: Circumstances) -> bool:
    """Says whether a window of this user and machine wrote last that it is open in a workspace."""
    found = lock.holder(folder)
    return found is not None and (found.host, found.user) == (around.host, around.user)
