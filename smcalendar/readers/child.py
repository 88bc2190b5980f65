"""The child process: one job in as JSON, one answer out as JSON, within limits."""

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from smcalendar.readers import drawing, pictures

MEMORY = 1024**3
CPU_SECONDS = 40
OPEN_FILES = 64


def main() -> None:
    limit_resources()
    job: Mapping[str, Any] = json.loads(sys.stdin.buffer.read())
    answer = _JOBS[job["job"]](job)
    sys.stdout.write(json.dumps(answer))


def limit_resources() -> None:
    """Limits memory, time and open files, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))


def _look(job: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"files": [pictures.look(Path(each)) for each in job["files"]]}


def _draw(job: Mapping[str, Any]) -> Mapping[str, Any]:
    drawing.draw(job["drawings"], Path(job["folder"]))
    return {}


def _thumbnails(job: Mapping[str, Any]) -> Mapping[str, Any]:
    files = {key: Path(path) for key, path in job["files"].items()}
    pictures.thumbnails(files, Path(job["folder"]), job["side"])
    return {}


_JOBS: Mapping[str, Callable[[Mapping[str, Any]], Mapping[str, Any]]] = {
    "look": _look,
    "draw": _draw,
    "thumbnails": _thumbnails,
}

if __name__ == "__main__":
    main()
