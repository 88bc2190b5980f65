"""Runs a job of the child process and returns its JSON, or says why there is none."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from smcalendar.domain.errors import UserError

SECONDS = 60
"""How long a job may take."""

_PACKAGE_PARENT = Path(__file__).parent.parent.parent


def look(files: Sequence[Path]) -> tuple[Mapping[str, Any], ...]:
    """Returns for each picture `media_type`, `size` (bytes) and `sha256`, or `refused`: a code.

    A code is `file_missing`, `not_a_picture`, `picture_too_large` or `picture_unreadable`.
    """
    if not files:
        return ()
    answer = _run({"job": "look", "files": [str(each) for each in files]}, files[0])
    return tuple(answer["files"])


def draw(drawings: Sequence[Mapping[str, Any]], folder: Path) -> None:
    """Draws pictures of the program's own into a folder; see `drawing.draw` for their values."""
    _run({"job": "draw", "drawings": list(drawings), "folder": str(folder)}, folder)


def thumbnails(files: Mapping[str, Path], folder: Path, *, side: int) -> None:
    """Writes `<key>.png`, at most `side` pixels wide and high, for each picture it can read."""
    wanted = {key: str(path) for key, path in files.items()}
    _run({"job": "thumbnails", "files": wanted, "folder": str(folder), "side": side}, folder)


def _run(job: Mapping[str, Any], subject: Path) -> Mapping[str, Any]:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "smcalendar.readers.child"],
            input=json.dumps(job).encode(),
            capture_output=True,
            timeout=SECONDS,
            check=True,
            env=dict(os.environ) | {"PYTHONPATH": str(_PACKAGE_PARENT)},
        )
        answer: Mapping[str, Any] = json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError) as error:
        raise UserError("picture_unreadable", name=subject.name) from error
    return answer
