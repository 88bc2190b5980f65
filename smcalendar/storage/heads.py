"""The head of the history that this machine saw last, kept outside the workspace."""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from smcalendar.domain.errors import UserError
from smcalendar.domain.trust import Head
from smcalendar.storage.files import file_error, write_atomically


def head_file(home: Path, workspace_id: str, folder: Path) -> Path:
    """Returns where the head of a workspace is kept: by its id and its real path."""
    place = workspace_id.encode() + b"\n" + os.fsencode(folder.resolve())
    key = hashlib.sha256(place).hexdigest()[:32]
    return home / "state" / f"{key}.json"


def keep(file: Path, head: Head) -> None:
    """Keeps the head of what is committed already.

    Not synced to the disk, and trouble with the disk is not told: a head that is behind is no
    fault, and what was done is done.
    """
    text = json.dumps({"seq": head.seq, "digest": head.digest})
    with suppress(OSError, UserError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomically(file, text.encode(), durable=False)


def forget(file: Path) -> None:
    """Forgets the head, before the history goes back behind it."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise file_error(error, file) from error


def kept(file: Path) -> Head | None:
    """Returns the head kept last, or None where there is none that can be read."""
    try:
        found = json.loads(file.read_bytes())
        return Head(int(found["seq"]), str(found["digest"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
