"""Where the window is measured: workspaces of three sizes, and programs on a screen."""

import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench_controls import NOW, make_plan
from bench_rows import Row, Skipped
from bench_screen import PATIENCE, NothingPaintedError, Picture, Screen, running

ROOT = Path(__file__).resolve().parent.parent
CONTROLS = Path(__file__).resolve().parent / "bench_window_controls.py"
BARE = [sys.executable, str(Path(__file__).resolve().parent / "bench_bare.py")]
SMALL, MIDDLE, BIG = 1_000, 10_000, 100_000

Rows = Iterable[Row | Skipped]


@dataclass(frozen=True)
class Place:
    """Where the measurements happen."""

    folder: Path
    screen: Screen

    @property
    def environ(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        return {
            **kept,
            **self.screen.environ,
            "LANG": "zh_TW.UTF-8",
            "SMCALENDAR_NOW": NOW,
            "SMCALENDAR_HOME": str(self.folder / "window-home"),
            "PYTHONPATH": str(ROOT),
        }

    def plan(self, items: int) -> Path:
        """Returns a workspace of a size, which is made when it is first asked for."""
        made = self.folder / f"plan-{items}"
        if not made.exists():
            make_plan(made, items)
        return made

    def ours(self, items: int) -> list[str]:
        return [sys.executable, "-m", "smcalendar", "open", str(self.plan(items))]


def control(name: str, *values: object) -> list[str]:
    return [sys.executable, str(CONTROLS), name, *map(str, values)]


def first_changes(screen: Screen, before: Picture, since: float) -> Iterator[tuple[float, Picture]]:
    """A program may rest while it loads something."""
    yield from screen.changes(before, since, quiet=PATIENCE)
    raise NothingPaintedError


@contextmanager
def shown(place: Place, arguments: Sequence[str], **more: int) -> Iterator[subprocess.Popen[str]]:
    """Runs a program, and gives it the keys once its picture stands still."""
    before, since = place.screen.settle(), time.perf_counter()
    with running(place.screen, arguments, place.environ, **more) as process:
        next(first_changes(place.screen, before, since))
        place.screen.settle(quiet=2)
        place.screen.focus()
        place.screen.settle()
        yield process
