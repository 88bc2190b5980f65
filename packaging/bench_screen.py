"""A screen of its own for programs that are measured: their pixels, and keys and mouse for them."""

import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

SIZE = "1366x768x24"
NEEDED = ("Xvfb", "xdotool")
ONE_ROW_OF = 4
"""Every so many rows of pixels are looked at: no letter is smaller, and looking costs time."""

QUIET = 0.25
"""After how many seconds without another pixel the picture stands still."""

PATIENCE = 30
"""After how many seconds a program that paints nothing has failed."""

Picture = Sequence[bytes]


class NothingPaintedError(Exception):
    """A program has ended, or has not painted what was waited for."""


def missing(*programs: str) -> str:
    """Returns the first program that is not installed, or nothing."""
    return next((each for each in (*NEEDED, *programs) if shutil.which(each) is None), "")


class Screen:
    """What an X server without a window manager shows; it keeps its pixels in a file."""

    def __init__(self, pixels: Path, display: int, hand: subprocess.Popen[str]) -> None:
        self.environ = {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        self._hand = hand
        with pixels.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        fields = struct.unpack(">25I", self._memory[:100])
        self._stride = fields[12]
        start = fields[0] + fields[19] * 12
        self._rows = range(start, start + fields[5] * self._stride, self._stride * ONE_ROW_OF)

    def picture(self) -> Picture:
        return [self._memory[each : each + self._stride] for each in self._rows]

    def press(self, keys: str) -> None:
        """Presses a key with its modifiers, such as `ctrl+z`."""
        self.say(f"key --delay 0 {keys}")

    def say(self, command: str) -> None:
        """Gives a command to xdotool, which does it at once."""
        assert self._hand.stdin is not None
        self._hand.stdin.write(command + "\n")
        self._hand.stdin.flush()

    def focus(self) -> None:
        """Gives the keys to the window: nobody else does without a window manager."""
        find = [
            "xdotool",
            "search",
            "--maxdepth",
            "1",
            "--onlyvisible",
            "--name",
            ".",
            "windowfocus",
        ]
        subprocess.run(find, env={**os.environ, **self.environ}, check=False, capture_output=True)
        self.say("mousemove 700 760")

    def reaction(self, keys: str, *, quiet: float = QUIET) -> Sequence[float]:
        """Presses keys; returns the milliseconds after which the pixels were others."""
        return self.reaction_to(f"key --delay 0 {keys}", quiet=quiet)

    def reaction_to(self, command: str, *, quiet: float = QUIET) -> Sequence[float]:
        """Gives a command to xdotool; returns the milliseconds after which pixels were others."""
        since = time.perf_counter()
        before = self.picture()
        self.say(command)
        found = [after * 1000 for after, _ in self.changes(before, since, quiet=quiet)]
        if not found:
            raise NothingPaintedError(f"no pixel changed after {command}")
        return found

    def point_at(self, x: int, y: int) -> None:
        """Moves the mouse, and waits for what is shown below it."""
        self.say(f"mousemove {x} {y}")
        self.settle(quiet=1)

    def click(self, x: int, y: int) -> None:
        """Clicks, and waits for what that shows."""
        self.point_at(x, y)
        self.say("click 1")
        self.settle(quiet=2)

    def changes(
        self, before: Picture, since: float, *, quiet: float = QUIET, patience: float = PATIENCE
    ) -> Iterator[tuple[float, Picture]]:
        """Yields the pictures from the first that differs from another one until they are still."""
        last: float | None = None
        while True:
            now = time.perf_counter()
            picture = self.picture()
            if picture != before:
                before, last = picture, now
                yield now - since, picture
            elif (last is None and now - since > patience) or (last and now - last > quiet):
                return
            time.sleep(0.0003)

    def settle(self, *, quiet: float = QUIET) -> Picture:
        """Waits until the picture stands still, and returns it."""
        before, last = self.picture(), time.perf_counter()
        while (now := time.perf_counter()) - last < quiet:
            picture = self.picture()
            if picture != before:
                before, last = picture, now
            time.sleep(0.005)
        return before


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Starts an X server and a hand on its keys; both end with the block."""
    folder.mkdir(exist_ok=True)
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE),
            *("-fbdir", str(folder), "-nolisten", "tcp", "-noreset"),
        ],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = int(told.readline())
    environ = {**os.environ, "DISPLAY": f":{display}"}
    hand = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True, env=environ)
    try:
        yield Screen(folder / "Xvfb_screen0", display, hand)
    finally:
        end(hand)
        end(server)


@contextmanager
def running(
    screen: Screen, arguments: Sequence[str], environ: Mapping[str, str], **more: int
) -> Iterator[subprocess.Popen[str]]:
    """Runs a program that is quit with the block, by its key."""
    process = subprocess.Popen(arguments, env=environ, text=True, **more)  # pyright: ignore
    try:
        yield process
    finally:
        screen.focus()
        screen.press("ctrl+q")
        try:
            process.wait(10)
        finally:
            end(process)


def end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
