"""The child process: one job in as JSON, one line of JSON out for each of its files."""

import json
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from smcalendar.readers import drawing, pictures
from smcalendar.readers.confine import Cell, confine

Job = Mapping[str, Any]
Answer = Mapping[str, Any]

LONGEST_TRACEBACK = 8_000


def main() -> None:
    serve(_JOBS)


def serve(jobs: Mapping[str, Callable[[Job], Iterator[Answer]]]) -> None:
    """Reads one job, is locked in, says how, and answers; an error is its last answer.

    Of a job, `files` may be read, and `folder` may be written to.
    """
    job: Job = json.loads(sys.stdin.buffer.read())
    _say({"confined": confine(_cell(job))})
    try:
        for answer in jobs[job["job"]](job):
            _say(answer)
    except Exception:
        _say({"traceback": traceback.format_exc()[-LONGEST_TRACEBACK:]})


def _cell(job: Job) -> Cell:
    files = tuple(map(Path, job.get("files", ())))
    folder = Path(job["folder"]) if "folder" in job else None
    return Cell(files, folder, units=len(job.get("drawings", files)))


def _say(answer: Answer) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _look(job: Job) -> Iterator[Answer]:
    return (pictures.look(Path(each)) for each in job["files"])


def _draw(job: Job) -> Iterator[Answer]:
    for values in job["drawings"]:
        drawing.draw(values, Path(job["folder"]))
        yield {}


def _thumbnails(job: Job) -> Iterator[Answer]:
    folder = Path(job["folder"])
    for key, file in zip(job["keys"], job["files"], strict=True):
        pictures.thumbnail(Path(file), folder / f"{key}.png", job["side"])
        yield {}


_JOBS: Mapping[str, Callable[[Job], Iterator[Answer]]] = {
    "look": _look,
    "draw": _draw,
    "thumbnails": _thumbnails,
}
