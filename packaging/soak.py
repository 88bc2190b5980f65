"""Tries for a while to lose data: python3 packaging/soak.py [--minutes N].

Disturbs each flow at each of its write calls, counts with two processes at once, kills the real
command line at random and damages databases. The programs it runs are those of the tests. It ends
with a table, and with exit status 1 when anything was lost, or when a variant of the program that
is broken on purpose was not found. Where Xvfb and xdotool are installed it drives the window too,
with slow syncs and beside a program that holds the write lock, and looks for steps of the event
loop that somebody would feel. Needs strace. Runs with the Python of the tests, which
packaging/test.py installs. A power cut is not simulated: what is written counts as kept.
"""

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench_screen import missing
from screen import prepare_terminal, say
from setup_steps import PROJECT, PYTHON

STALLS = PROJECT / "packaging" / "bench_steps.py"
PROGRAMS = PROJECT / "tests" / "storage" / "programs"
FAULTS = ("kill", "EIO", "ENOSPC", "full")
FLOWS = (
    *("move", "move_many", "add", "edit", "type", "approve", "undo", "erase", "purge"),
    *("backup", "zip", "restore", "restore_damaged", "restore_new", "new", "fill", "export"),
)
CONTROLS = {
    "move": (
        "kill:journal_in_memory",
        "kill:no_journal",
        "full:no_journal",
        "kill:acknowledged_before_commit",
        "kill:two_transactions",
        "EIO:swallowed_errors",
        "ENOSPC:unknown_errors",
    ),
    "add": ("kill:row_before_file",),
    "backup": ("kill:backed_up_in_place",),
    "restore": ("kill:restored_by_copying", "kill:no_journal"),
    "new": ("kill:made_in_place",),
    "export": ("kill:exported_in_place",),
}
DAMAGES = 1_000
CHANGES = 1_000
LONGEST_STEP = 30
"""How many milliseconds a step of the event loop may take while the window is disturbed."""

SHOWN = 5
"""How many of the faults of a row are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table: what was tried how often, and what was wrong."""

    name: str
    tried: int
    done: int
    bad: Sequence[str]
    seconds: float
    wanted: bool = False
    """Whether something wrong has to be found: in a variant that is broken on purpose."""

    @property
    def good(self) -> bool:
        return bool(self.tried) and bool(self.bad) == self.wanted


def main(arguments: Sequence[str]) -> int:
    prepare_terminal()
    parser = argparse.ArgumentParser(description="Tries for a while to lose data.")
    parser.add_argument("--minutes", type=float, default=20, help="how long; all flows at least")
    minutes = parser.parse_args(arguments).minutes
    end = time.monotonic() + minutes * 60
    with TemporaryDirectory(prefix="soak-") as folder:
        try:
            rows = list(told(everything(Path(folder), end)))
        except subprocess.CalledProcessError as error:
            say(f"{error}\n{error.stderr}")
            return 2
        except KeyboardInterrupt:
            say("Interrupted.")
            return 130
    say(table(rows))
    bad = [row for row in rows if not row.good]
    say(f"{len(rows) - len(bad)} rows as they should be, {len(bad)} not")
    return int(bool(bad))


def told(rows: Iterable[Row]) -> Iterator[Row]:
    """Passes rows on and shows each when it is there, with what is wrong."""
    for row in rows:
        say(f"{row.name}: {verdict(row)} ({row.tried} in {row.seconds:.0f} s)")
        if not row.good:
            for line in row.bad[:SHOWN]:
                say(f"    {line}")
        yield row


def everything(folder: Path, end: float) -> Iterator[Row]:
    for flow in FLOWS:
        yield from swept(folder / flow, flow)
    yield counted(folder / "counting")
    # What is left of the time goes to chance, one part for each minute.
    parts = (damaged, killed) if missing() else (damaged, killed, stalled)
    for part in range(max(len(parts), round((end - time.monotonic()) / 60))):
        yield parts[part % len(parts)](folder / f"part-{part}", part)


def swept(folder: Path, flow: str) -> Iterator[Row]:
    controls = CONTROLS.get(flow, ())
    reports = program("sweep.py", made(folder), flow, *FAULTS, *controls)
    if "not_traced" in reports:
        raise SystemExit(f"strace may not trace here: {reports['not_traced']}")
    for task, report in reports.items():
        yield Row(
            name=f"{flow} {task}",
            tried=report["points"],
            done=report["done"],
            bad=[f"{point}: {each}" for point, found in report["bad"].items() for each in found],
            seconds=report["seconds"],
            wanted=task in controls,
        )


def counted(folder: Path) -> Row:
    """Two processes make changes in one workspace, and a third one looks on."""
    begun = time.monotonic()
    report = program("counting.py", made(folder), str(CHANGES))
    return Row(
        name="two processes",
        tried=report["acknowledged"],
        done=report["visible"],
        bad=report["bad"],
        seconds=time.monotonic() - begun,
    )


def killed(folder: Path, part: int) -> Row:
    report = program("killing.py", made(folder), "60", str(part * 1_000))
    return Row(
        name="kills at random",
        tried=report.get("killed", 0),
        done=report.get("done", 0),
        bad=report["bad"],
        seconds=60,
    )


def damaged(folder: Path, part: int) -> Row:
    begun = time.monotonic()
    report = program("damaging.py", made(folder), str(DAMAGES), str(part * DAMAGES))
    counts: list[Mapping[str, int]] = list(report["damages"].values())
    return Row(
        name="damage",
        tried=sum(sum(each.values()) for each in counts),
        done=sum(each["found"] for each in counts),
        bad=report["bad"],
        seconds=time.monotonic() - begun,
    )


def stalled(folder: Path, _part: int) -> Row:
    """Types, drags, scrolls and takes back while syncs are slow or another program writes."""
    begun = time.monotonic()
    steps: Mapping[str, float] = run(STALLS, made(folder))
    return Row(
        name="stalls",
        tried=len(steps),
        done=len(steps),
        bad=[f"{what}: {step:.0f} ms" for what, step in steps.items() if step > LONGEST_STEP],
        seconds=time.monotonic() - begun,
    )


def made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def program(name: str, folder: Path, *arguments: str) -> Mapping[str, Any]:
    return run(PROGRAMS / name, folder, *arguments)


def run(file: Path, folder: Path, *arguments: str) -> Mapping[str, Any]:
    done = subprocess.run(
        [python(), file, folder, *arguments],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def python() -> str:
    """Returns a Python that has what the program needs: this one, or the project's."""
    return sys.executable if importlib.util.find_spec("sqlmodel") else str(PYTHON)


def verdict(row: Row) -> str:
    if row.wanted:
        return "found, as it has to be" if row.good else "NOT FOUND"
    return "nothing lost" if row.good else f"{len(row.bad)} FAULTS"


def table(rows: Sequence[Row]) -> str:
    heading = ("", "tried", "done", "wrong", "seconds", "")
    cells = [
        (each.name, each.tried, each.done, len(each.bad), f"{each.seconds:.1f}", verdict(each))
        for each in rows
    ]
    lines = [tuple(map(str, line)) for line in (heading, *cells)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(aligned(line, widths) for line in lines)


def aligned(line: Sequence[str], widths: Sequence[int]) -> str:
    first, *numbers, last = line
    middle = (cell.rjust(width) for cell, width in zip(numbers, widths[1:-1], strict=True))
    return "  ".join((first.ljust(widths[0]), *middle, last)).rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
