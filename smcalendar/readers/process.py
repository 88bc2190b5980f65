"""Starts a child process, gives it one job, and takes its answers line by line."""

import importlib.util
import json
import logging
import os
import queue
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any, BinaryIO, cast

from smcalendar.domain.errors import UserError

Child = subprocess.Popen[bytes]
Stop = Callable[[], bool]
"""Says that nobody waits for the answer any more."""

GLANCE = 0.05
"""How often, in seconds, somebody may have stopped it."""

LONGEST_LINE = 64 * 1024

_KEPT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMDRIVE", "SYSTEMROOT")
"""What of the environment a program may not start without."""

_PACKAGE_PARENT = Path(__file__).parent.parent.parent
_START = """
import importlib, sys
sys.path += sys.argv[2:]
importlib.import_module(sys.argv[1]).main()
"""
_LIBRARY = "PIL"

log = logging.getLogger("smcalendar.readers")


@dataclass(frozen=True, slots=True)
class Program:
    """A module with `main`, which `folder` may hold; an answer may take so many seconds."""

    module: str
    folder: Path | None = None
    seconds: float = 60


CHILD = Program("smcalendar.readers.child")


class ChildDiedError(Exception):
    """The child ended, stood still or spoke nonsense before it had answered everything."""


def answers(
    job: Mapping[str, Any], units: int, *, stop: Stop | None = None, program: Program = CHILD
) -> Generator[Mapping[str, Any]]:
    """Yields one answer for each of the units of a job; closing it ends the child.

    Raises `ChildDiedError`, `UserError("cancelled")` once `stop` says so, and
    `UserError("reader_not_started")`.
    """
    child, lines = _started(program), queue.SimpleQueue[bytes]()
    payload = json.dumps(job).encode()
    listener = Thread(target=_listen, args=(child, payload, units + 1, lines), daemon=True)
    listener.start()
    try:
        log.debug("confined by %s", _greeting(lines, program.seconds, stop)["confined"])
        for _ in range(units):
            yield _answer(_line(lines, program.seconds, stop))
    finally:
        child.kill()
        child.wait()
        listener.join(program.seconds)


def _started(program: Program) -> Child:
    places = [_PACKAGE_PARENT, *_library_places(), *filter(None, [program.folder])]
    # Isolated: neither the current folder nor the environment gives it a module.
    python = [sys.executable, "-I", "-S", "-X", "utf8", "-c", _START]
    try:
        return subprocess.Popen(
            [*python, program.module, *map(str, places)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            # Away from the terminal; on Windows no terminal flashes up.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise UserError("reader_not_started") from error


def _library_places() -> Sequence[Path]:
    found = importlib.util.find_spec(_LIBRARY)
    return [Path(each).parent for each in (found and found.submodule_search_locations) or ()]


def _listen(child: Child, payload: bytes, most: int, lines: "queue.SimpleQueue[bytes]") -> None:
    """Runs beside, since a pipe has no time-out; an empty line is the end."""
    to, back = cast("BinaryIO", child.stdin), cast("BinaryIO", child.stdout)
    with back, suppress(OSError):
        with suppress(OSError), to:
            to.write(payload)
        for _ in range(most):
            lines.put(back.readline(LONGEST_LINE))
    lines.put(b"")


def _line(lines: "queue.SimpleQueue[bytes]", seconds: float, stop: Stop | None) -> bytes:
    for _ in range(max(1, round(seconds / GLANCE))):
        if stop is not None and stop():
            raise UserError("cancelled")
        with suppress(queue.Empty):
            return lines.get(timeout=GLANCE)
    raise ChildDiedError("no answer in time")


def _greeting(
    lines: "queue.SimpleQueue[bytes]", seconds: float, stop: Stop | None
) -> Mapping[str, Any]:
    """What dies before it has opened any file dies of something else."""
    try:
        answer = _answer(_line(lines, seconds, stop))
    except ChildDiedError as error:
        raise UserError("reader_not_started") from error
    if "confined" not in answer:
        raise UserError("reader_not_started")
    return answer


def _answer(line: bytes) -> Mapping[str, Any]:
    try:
        answer = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ChildDiedError("no answer, or nonsense") from error
    if not isinstance(answer, dict):
        raise ChildDiedError("no answer, or nonsense")
    if "traceback" in answer:
        log.info("the child process failed:\n%s", answer["traceback"])
        raise ChildDiedError("an error of its own")
    return answer
