"""Measures the steps of the window's event loop: while it is used, and while it is disturbed.

    python packaging/bench_steps.py FOLDER   the longest step of each gesture, disturbed, as JSON

A pulse in the program itself tells them, and beside them those of a bare window, which are what
the machine adds.
"""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from bench_place import MIDDLE, ROOT, Place, Rows, control, shown
from bench_rows import Row
from bench_screen import screen

SLOW_SYNC = 20_000
"""How many microseconds are added to each sync."""

LOCKED = 5
"""For how many seconds another program holds the write lock."""


class Pulsing:
    """A program with a pulse, which is asked in lines."""

    def __init__(self, place: Place, process: subprocess.Popen[str]) -> None:
        self.screen = place.screen
        self._process = process

    def ask(self, *words: str) -> Any:
        ears, mouth = self._process.stdout, self._process.stdin
        assert ears is not None
        assert mouth is not None
        mouth.write(" ".join(words) + "\n")
        mouth.flush()
        return json.loads(ears.readline())

    def steps_during(self, act: Callable[["Pulsing"], None]) -> float:
        """Returns the longest step of the event loop, in milliseconds, while something is done."""
        self.ask("begin")
        act(self)
        return max(self.ask("end"), default=10)

    def points(self) -> Sequence[tuple[int, int]]:
        """Returns where an item stands, which is selected now, and days to drag it over."""
        self.screen.settle()
        cells = self.ask("cells")
        _, begin = self.ask("items")[0]
        self.screen.say(f"mousemove {begin[0]} {begin[1]} click 1")
        self.screen.settle(quiet=0.5)
        return [begin, *cells[8:20]]

    def drag(self, points: Sequence[tuple[int, int]], *, drops: bool) -> None:
        """Drags slowly from point to point, and lets go at the last, or gives it up."""
        self.screen.say(f"mousemove {points[0][0]} {points[0][1]} mousedown 1")
        time.sleep(0.1)
        here = points[0]
        for there in points[1:]:
            for part in range(1, 9):
                x, y = (a + (b - a) * part // 8 for a, b in zip(here, there, strict=True))
                self.screen.say(f"mousemove {x} {y}")
                time.sleep(0.016)
            here = there
        if not drops:
            self.screen.press("Escape")
        self.screen.say("mouseup 1")
        time.sleep(0.2)

    def type(self, text: str) -> None:
        for letter in text:
            self.screen.press("space" if letter == " " else letter)
            time.sleep(0.06)


SENTENCE = "autumn tea and a new soap for everybody "


@contextmanager
def pulsing(place: Place, arguments: Sequence[str]) -> Iterator[Pulsing]:
    pipe = subprocess.PIPE
    with shown(place, arguments, stdin=pipe, stdout=pipe) as process:
        yield Pulsing(place, process)


def step_rows(place: Place) -> Rows:
    limit, against = "<= 16 ms", "a bare window"
    points = [(300 + 40 * number, 300 + 20 * (number % 5)) for number in range(13)]
    with pulsing(place, control("idle")) as bare:
        dragged = bare.steps_during(lambda it: it.drag(points, drops=False))
        typed = bare.steps_during(lambda it: it.type(SENTENCE))
    with pulsing(place, control("pulse", place.plan(MIDDLE))) as ours:
        over = ours.points()
        hovering = ours.steps_during(lambda it: it.drag(over, drops=False))
        edits(ours)
        typing = ours.steps_during(lambda it: it.type(SENTENCE))
    yield Row("longest step of drag hover", hovering, dragged, against, limit)
    yield Row("longest step of typing", typing, typed, against, limit)


def edits(program: Pulsing) -> None:
    """Puts the cursor into the text of an item, once there are items."""
    while not program.ask("items"):
        time.sleep(0.1)
    program.ask("edit", program.ask("items")[0][0])
    program.screen.settle()
    program.ask("write")
    program.screen.settle(quiet=0.1)


GESTURES: Mapping[str, Callable[[Pulsing], None]] = {
    "typing": lambda it: it.type(SENTENCE),
    "dragging": lambda it: it.drag(it.points(), drops=True),
    "scrolling": lambda it: scrolls(it),
    "undo": lambda it: undoes(it),
}


def scrolls(program: Pulsing) -> None:
    program.screen.say("mousemove 500 400 click --repeat 5 --delay 60 5")
    program.screen.say("click --repeat 5 --delay 60 4")
    time.sleep(1)


def undoes(program: Pulsing) -> None:
    for _ in range(3):
        program.screen.press("ctrl+z")
        time.sleep(0.5)


def lock_rows(place: Place) -> Rows:
    undisturbed = longest_steps(place, ours_with_pulse(place))
    yield from stall_rows("write lock", steps_while_locked(place), undisturbed)


def sync_rows(place: Place) -> Rows:
    undisturbed = longest_steps(place, ours_with_pulse(place))
    yield from stall_rows("slow syncs", steps_while_syncs_are_slow(place), undisturbed)


def ours_with_pulse(place: Place) -> list[str]:
    return control("pulse", place.plan(MIDDLE))


def steps_while_locked(place: Place) -> Mapping[str, float]:
    """Returns the longest step of each gesture while another program holds the write lock."""
    database = place.plan(MIDDLE) / "calendar.sqlite3"
    return longest_steps(place, ours_with_pulse(place), lambda: write_lock(database))


def steps_while_syncs_are_slow(place: Place) -> Mapping[str, float]:
    traced = ["strace", "-f", "-qqq", "--seccomp-bpf", "-o", os.devnull]
    traced += ["-e", "trace=fsync,fdatasync"]
    traced += ["-e", f"inject=fsync,fdatasync:delay_exit={SLOW_SYNC}"]
    return longest_steps(place, [*traced, *ours_with_pulse(place)])


def stall_rows(name: str, ours: Mapping[str, float], others: Mapping[str, float]) -> Rows:
    for gesture, longest in ours.items():
        against = "ours, undisturbed"
        yield Row(f"{name}: step of {gesture}", longest, others[gesture], against, "<= 30 ms")


def longest_steps(
    place: Place,
    arguments: Sequence[str],
    disturbed: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> Mapping[str, float]:
    """Returns the longest step of the event loop of each gesture, until all of it is written."""

    def whole(act: Callable[[Pulsing], None]) -> Callable[[Pulsing], None]:
        def do(program: Pulsing) -> None:
            with disturbed():
                act(program)
            while program.ask("waiting"):
                time.sleep(0.05)
            program.screen.settle()

        return do

    with pulsing(place, arguments) as program:
        edits(program)
        return {name: program.steps_during(whole(act)) for name, act in GESTURES.items()}


@contextmanager
def write_lock(database: Path) -> Iterator[None]:
    """Holds the write lock of a database for some seconds, as another program would."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    until = time.monotonic() + LOCKED
    yield
    time.sleep(max(until - time.monotonic(), 0))
    connection.execute("ROLLBACK")
    connection.close()


def stalls(folder: Path) -> Mapping[str, float]:
    """Returns the longest step of the event loop of each gesture, disturbed in both ways."""
    with screen(folder / "pixels") as shown:
        place = Place(folder, shown)
        locked, slow = steps_while_locked(place), steps_while_syncs_are_slow(place)
    named = (("write lock", locked), ("slow syncs", slow))
    return {f"{name}, {each}": step for name, steps in named for each, step in steps.items()}


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    print(json.dumps(stalls(Path(sys.argv[1]))))
