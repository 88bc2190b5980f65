"""The head of the history that this machine saw last, kept outside the workspace."""

import hashlib
import json
from pathlib import Path

from smcalendar.domain.trust import Head
from smcalendar.storage.files import write_atomically


def head_file(home: Path, workspace_id: str, folder: Path) -> Path:
    """Returns where the head of a workspace is kept: by its id and its real path."""
    key = hashlib.sha256(f"{workspace_id}\n{folder.resolve()}".encode()).hexdigest()[:32]
    return home / "state" / f"{key}.json"


def keep(file: Path, head: Head) -> None:
    """Keeps the head; not synced to the disk, for a head that is behind is no fault."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    text = json.dumps({"seq": head.seq, "digest": head.digest})
    write_atomically(file, text.encode(), durable=False)


def kept(file: Path) -> Head | None:
    """Returns the head kept last, or None where there is none that can be read."""
    try:
        found = json.loads(file.read_bytes())
        return Head(int(found["seq"]), str(found["digest"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
