"""Measures the program against a control and a peer in the same run, as ratios.

    python packaging/bench.py           one table; takes some minutes
    python packaging/bench.py list ...  only these rows

Run it with the project's Python on a quiet machine. Nothing is asserted: the aims stand beside the
figures. Each figure is the median of several runs that alternate between ours and the control.
"""

import datetime as dt
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench_controls import (
    MIXED,
    NOW,
    bare_search,
    control_connection,
    control_moves,
    library_calendar,
    library_events,
    make_plan,
    node_counts,
    opened,
    printed_texts,
    qt_texts,
)
from bench_rows import Row, Skipped
from bench_window import bench_window


def alternating(
    ours: Callable[[], object], control: Callable[[], object], *, runs: int
) -> tuple[float, float]:
    """Returns the median milliseconds of both, run in turns so that both see the same machine."""
    ours()
    control()
    pairs = [(milliseconds(ours), milliseconds(control)) for _ in range(runs)]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


def milliseconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def python(*arguments: str) -> Callable[[], object]:
    """Runs a new Python with these arguments, its bytecode kept as in an installed program."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    home = str(Path(tempfile.gettempdir()) / "smcalendar-bench")
    environ = kept | {"SMCALENDAR_NOW": NOW, "SMCALENDAR_HOME": home, "PYTHONPATH": str(ROOT)}
    return lambda: subprocess.run(
        [sys.executable, *arguments], env=environ, check=True, stdout=subprocess.DEVNULL
    )


def smcalendar(*arguments: str) -> Callable[[], object]:
    return python("-m", "smcalendar", *arguments)


def bench_start(folder: Path) -> Iterable[Row]:
    control = python("-c", "pass")
    for name, work in {
        "smcalendar --help": smcalendar("--help"),
        "smcalendar count (X)": smcalendar("count", MIXED, "--platform", "x"),
        "smcalendar count (LINE)": smcalendar("count", MIXED, "--platform", "line"),
    }.items():
        yield Row(name, *alternating(work, control, runs=15), "python -c pass", "+100 ms")


def bench_list(folder: Path) -> Iterable[Row]:
    big = folder / "hundred-thousand"
    make_plan(big, 100_000)
    month = ("--from", "2026-11-01", "--to", "2026-11-30")
    control = python("-c", "import sqlmodel")
    for name, more in {"list a month of 100,000": (), "the same --json": ("--json",)}.items():
        work = smcalendar("list", "items", str(big), *month, *more)
        yield Row(name, *alternating(work, control, runs=11), "import sqlmodel", "<= 1.3x")


def bench_move(folder: Path) -> Iterable[Row]:
    small = folder / "moves"
    make_plan(small, 4000)
    from smcalendar.services import plan

    with opened(small) as workspace:
        ids = [each.item.id for each in plan.items(workspace)][:1000]
        days = iter(range(1, 100_000))

        def move(some: list[str]) -> Callable[[], object]:
            return lambda: plan.move(
                workspace, some, dt.date(2027, 1, 1) + dt.timedelta(next(days))
            )

        copy = folder / "control.sqlite3"
        workspace.database.backup_to(copy)
        connection = control_connection(copy)
        one = alternating(move(ids[:1]), control_moves(connection, ids[:1], days), runs=60)
        many = alternating(move(ids), control_moves(connection, ids, days), runs=12)
        move(ids)()
        undone = alternating(taking_back(workspace), control_moves(connection, ids, days), runs=12)
        connection.close()
    yield Row("one move, committed", *one, "the same SQL, sqlite3", "+3 ms")
    yield Row("1,000 moves in one action", *many, "executemany", "<= 6x")
    yield Row("1,000 moves undone in one", *undone, "executemany", "<= 6x")


def bench_search(folder: Path) -> Iterable[Row]:
    """A title as it is typed, letter by letter, against the query alone."""
    big = folder / "hundred-thousand"
    if not big.exists():
        make_plan(big, 100_000)
    from smcalendar.services.finding import found

    typed = "新品開箱"
    parts = [typed[: each + 1] for each in range(len(typed))]
    connection = control_connection(big / "calendar.sqlite3")
    with opened(big) as workspace:
        times = alternating(
            lambda: [found(workspace, each) for each in parts],
            lambda: [bare_search(connection, each) for each in parts],
            runs=15,
        )
    connection.close()
    each = tuple(time / len(parts) for time in times)
    yield Row("search as typed, first 30", each[0], each[1], "bare FTS5 query", "20 ms")


def taking_back(workspace: Any) -> Callable[[], object]:
    """Undoes and redoes in turn: each takes 1,000 moves back."""
    from smcalendar.services import undoing

    turns = cycle((undoing.undo_last, undoing.redo_last))
    return lambda: next(turns)(workspace)


def bench_calendar(folder: Path) -> Iterable[Row]:
    plan_folder = folder / "ten-thousand"
    make_plan(plan_folder, 10_000)
    from smcalendar.domain.filters import Filter
    from smcalendar.services import feeds
    from smcalendar.words import Words

    words = Words("zh_TW")
    with opened(plan_folder) as workspace:
        data = feeds.calendar_file(workspace, Filter(), words)
        events = library_events(data)
        times = alternating(
            lambda: feeds.calendar_file(workspace, Filter(), words),
            lambda: library_calendar(events),
            runs=5,
        )
    yield Row("calendar of 10,000, read included", *times, "icalendar 10,000", "<= 0.2x")


def bench_count(folder: Path) -> Iterable[Row]:
    import regex

    from smcalendar.domain.counting import count

    text = (MIXED * 4)[:280]
    graphemes = regex.compile(r"\X")
    rounds = range(200)
    times = alternating(
        lambda: [count(text, "twitter_text_v3") for _ in rounds],
        lambda: [graphemes.findall(text) for _ in rounds],
        runs=21,
    )
    yield Row("X count, 200 texts", *times, "regex \\X", "")
    peer = node_counts(text)
    if peer is not None:
        yield Row("X count, 200 texts", times[0], peer, "twitter-text (Node)", "")


def bench_week(folder: Path) -> Iterable[Row]:
    week_folder = folder / "week"
    make_plan(week_folder, 200)
    from smcalendar.domain.filters import Filter
    from smcalendar.domain.weeks import laid_out, week_named
    from smcalendar.paper.plan import week_pdf
    from smcalendar.services import feeds, plan
    from smcalendar.words import Words

    week = week_named("2026-W48")
    words = Words("zh_TW")
    with opened(week_folder) as workspace:
        sheet = feeds.week_sheet(workspace, week, Filter())
        items = [
            replace(each, item=replace(each.item, date=week.days[number % 7]))
            for number, each in enumerate(plan.items(workspace))
        ]
    full = replace(sheet, days=laid_out(items, week.days, sheet.zone))
    pages = printed_texts(full, words)
    times = alternating(lambda: week_pdf(full, words), lambda: qt_texts(pages), runs=15)
    yield Row("week of 200 items to PDF", *times, "QPdfWriter, the strings", "<= 2x")


def peak_memory(folder: Path) -> Mapping[str, float]:
    """Returns the most megabytes that commands took."""
    big = folder / "hundred-thousand"
    if not big.exists():
        return {}
    program = (
        "import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,"
        "check=True);print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    month = ("--from", "2026-11-01", "--to", "2026-11-30")
    commands = {
        "import sqlmodel": ("-c", "import sqlmodel"),
        "list a month of 100,000": ("-m", "smcalendar", "list", "items", str(big), *month),
        "calendar of 100,000": ("-m", "smcalendar", "export", "ical", str(big), "-o", "-"),
    }
    return {
        name: int(
            subprocess.run(
                [sys.executable, "-c", program, sys.executable, *arguments],
                env=dict(os.environ) | {"PYTHONPATH": str(ROOT), "SMCALENDAR_NOW": NOW},
                capture_output=True,
                check=True,
            ).stdout
        )
        / 1024
        for name, arguments in commands.items()
    }


BENCHES: Mapping[str, Callable[[Path], Iterable[Row | Skipped]]] = {
    "start": bench_start,
    "list": bench_list,
    "move": bench_move,
    "search": bench_search,
    "calendar": bench_calendar,
    "count": bench_count,
    "week": bench_week,
    "window": bench_window,
}


def main(wanted: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"{'':36}{'ours':>10}{'control':>10}{'ratio':>8}{'more':>10}  against, aim")
    with tempfile.TemporaryDirectory(dir=ROOT.parent) as place:
        for name in wanted or BENCHES:
            for row in BENCHES[name](Path(place)):
                print(row, flush=True)
        for name, megabytes in peak_memory(Path(place)).items():
            print(f"{name:36}{megabytes:8.1f}MB peak", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
