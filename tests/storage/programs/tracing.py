"""Runs work in a forked child under strace: lists its write calls, or disturbs one of them."""

import ctypes
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

CREATE = "openat"
WRITE_CALLS = (
    *("write", "writev", "pwrite64", "pwritev", "ftruncate", "fallocate", "fsync", "fdatasync"),
    *("unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat", "symlink"),
    *("mkdir", "mkdirat", "rmdir", "copy_file_range", "sendfile", CREATE),
)
# What a full disk refuses; it lets files be removed.
FILLING_CALLS = frozenset(WRITE_CALLS) - {"unlink", "unlinkat", "rmdir", "symlink"}

PR_SET_PTRACER = 0x59616D61
PR_SET_PTRACER_ANY = ctypes.c_ulong(-1)
CRASHED = 70
"""The exit status of work that ended in a traceback."""


@dataclass(frozen=True, slots=True)
class Point:
    """One write call of some work: `number` counts the calls of this name, from 1.

    `position` is its place among all calls, `before` how many of each name came before it.
    """

    call: str
    number: int
    what: str
    before: Counter[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How some work ended: exit status or minus the signal, and what it said."""

    status: int
    output: str
    errors: str


class NotTracedError(Exception):
    """strace may not trace here."""


def points(work: Callable[[], int], root: Path, log: Path) -> tuple[Ended, list[Point]]:
    """Runs work undisturbed and returns how it ended and its write calls below a folder."""
    names = ",".join(f"?{name}" for name in WRITE_CALLS)
    ended = run(work, ("-y", "-s", "0", "-o", str(log), "-e", f"trace={names}"))
    return ended, list(_points_in(log.read_text(errors="replace").splitlines(), str(root)))


def _points_in(lines: Sequence[str], root: str):
    seen: Counter[str] = Counter()
    for line in lines:
        found = re.match(r"(\w+)\(", line)
        if not found:
            continue
        call = found[1]
        writes = call != CREATE or "O_CREAT" in line
        if root in line and writes:
            yield Point(call, seen[call] + 1, line.replace(root, ""), Counter(seen))
        seen[call] += 1


def killed_at(point: Point) -> tuple[str, ...]:
    return _injected(point.call, f"signal=SIGKILL:when={point.number}")


def failing_at(point: Point, error: str) -> tuple[str, ...]:
    return _injected(point.call, f"error={error}:when={point.number}")


def failing_from(point: Point, error: str) -> tuple[str, ...]:
    """Every call that fills the disk fails from a point on; to open for reading goes on."""
    whens = {call: f"{point.before[call] + 1}+" for call in sorted(FILLING_CALLS - {CREATE})}
    if point.call == CREATE:
        whens[CREATE] = str(point.number)
    faults = ((f"?{call}", f"error={error}:when={when}") for call, when in whens.items())
    names = ",".join(f"?{call}" for call in whens)
    return ("-e", f"trace={names}", *(part for fault in faults for part in _inject(*fault)))


def _injected(call: str, fault: str) -> tuple[str, ...]:
    return ("-e", f"trace={call}", *_inject(call, fault))


def _inject(call: str, fault: str) -> tuple[str, ...]:
    return ("-e", f"inject={call}:{fault}")


def run(work: Callable[[], int], options: Sequence[str]) -> Ended:
    """Runs work in a forked child that strace holds from its first call on.

    Its words come through sockets, so that no call of `write` is spent on them.
    """
    outputs, errors, gate = socket.socketpair(), socket.socketpair(), os.pipe()
    child = os.fork()
    if child == 0:
        _child(work, outputs[1], errors[1], gate[0])
    for each in (outputs[1], errors[1]):
        each.close()
    os.close(gate[0])
    try:
        with _tracer(child, options) as tracer:
            os.write(gate[1], b"!")
            said = [_all_of(outputs[0]), _all_of(errors[0])]
            _, status = os.waitpid(child, 0)
            tracer.wait()
    finally:
        os.close(gate[1])
    return Ended(status=os.waitstatus_to_exitcode(status), output=said[0], errors=said[1])


def _tracer(child: int, options: Sequence[str]) -> subprocess.Popen[str]:
    quiet = () if "-o" in options else ("-o", os.devnull)
    strace = shutil.which("strace") or "strace"
    tracer = subprocess.Popen(
        [strace, *quiet, *options, "-p", str(child)], stderr=subprocess.PIPE, text=True
    )
    assert tracer.stderr is not None
    told = tracer.stderr.readline()
    if "attached" not in told:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        raise NotTracedError(told.strip())
    return tracer


def _all_of(connection: socket.socket) -> str:
    with connection, connection.makefile(encoding="utf-8", errors="replace") as file:
        return file.read()


def _child(work: Callable[[], int], out: socket.socket, err: socket.socket, gate: int) -> None:
    """Waits for the tracer, works, and ends without the parent's clean-up."""
    status = CRASHED
    try:
        ctypes.CDLL(None).prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0)
        sys.stdout = out.makefile("w", encoding="utf-8")
        sys.stderr = err.makefile("w", encoding="utf-8")
        os.read(gate, 1)
        status = work()
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
