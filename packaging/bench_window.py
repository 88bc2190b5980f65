"""Measures the window from outside: programs are started, keys pressed and pixels looked at."""

import datetime as dt
import json
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench_controls import NOW, opened
from bench_peer import MONTH_BUTTON, NEXT_BUTTON, READ, thunderbird
from bench_place import BARE, BIG, MIDDLE, SMALL, Place, Rows, control, first_changes, shown
from bench_rows import Row, Skipped
from bench_screen import NothingPaintedError, missing, running, screen
from bench_steps import lock_rows, step_rows, sync_rows

STARTS = 9
TURNS = 15
SWITCHES = 6
ROUNDS = 2
"""How often ours and the control take turns with all of their keys."""

TODAY = dt.date.fromisoformat(NOW[:10])
BLOCK = 64
"""How many bytes of a row of pixels are compared as one: sixteen pixels."""

FILLED = 0.9
"""How much of what will stand in the month has to stand there: what comes last is key dates."""


def bench_window(folder: Path) -> Rows:
    """Yields all rows of the window; each that needs a program which is missing says so."""
    for name, rows, programs in (
        ("start to window", start_rows, ()),
        ("start to month", month_rows, ()),
        ("memory", memory_rows, ()),
        ("page turn, view switch", turn_rows, ()),
        ("drag and typing", step_rows, ()),
        ("write lock held elsewhere", lock_rows, ()),
        ("slow syncs", sync_rows, ("strace",)),
        ("Thunderbird", peer_rows, ("thunderbird",)),
        ("Thunderbird, page turn", peer_turn_rows, ("thunderbird",)),
    ):
        gone = missing(*programs)
        if gone:
            yield Skipped(name, f"{gone} is not installed")
            continue
        try:
            with screen(folder / "pixels") as shown:
                yield from rows(Place(folder, shown))
        except (NothingPaintedError, OSError) as error:
            yield Skipped(name, f"{type(error).__name__} {error}")


# Start


def start_rows(place: Place) -> Rows:
    ours, bare = place.ours(SMALL), BARE
    times = alternating(
        lambda: painted_after(place, ours), lambda: painted_after(place, bare), STARTS
    )
    yield Row("start to window", *times, "bare QMainWindow", "<= 1.5x, never over 2x")


def month_rows(place: Place) -> Rows:
    statements = place.folder / "statements.json"
    statements.write_text(json.dumps(asked_for_month(place.plan(BIG))), "utf-8")
    database = place.plan(BIG) / "calendar.sqlite3"
    ours, same = place.ours(BIG), [*BARE, str(database), str(statements)]
    filled_month, filled_text = blocks_that_fill(place, ours), blocks_that_fill(place, same)
    times = alternating(
        lambda: filled_after(place, ours, filled_month),
        lambda: filled_after(place, same, filled_text),
        STARTS,
    )
    yield Row("start to month of 100,000", *times, "bare, sqlmodel, same SELECT", "<= 1.3x")


def alternating(
    ours: Callable[[], float], control: Callable[[], float], runs: int
) -> tuple[float, float]:
    """Returns the medians of both, run in turns so that both see the same machine."""
    # The first pair is not counted: it reads everything from the disk.
    pairs = [(ours(), control()) for _ in range(1 + runs)][1:]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


def painted_after(place: Place, arguments: Sequence[str]) -> float:
    """Returns the milliseconds from the start of a program to its first pixels."""
    before, since = place.screen.settle(), time.perf_counter()
    with running(place.screen, arguments, place.environ):
        after, _ = next(first_changes(place.screen, before, since))
        place.screen.settle()
    return after * 1000


Blocks = Sequence[tuple[int, int, bytes]]


def blocks_that_fill(place: Place, arguments: Sequence[str]) -> Blocks:
    """Returns what of the picture is another one at the end than when the window came."""
    before, since = place.screen.settle(), time.perf_counter()
    with running(place.screen, arguments, place.environ):
        next(first_changes(place.screen, before, since))
        time.sleep(0.02)
        first, last = place.screen.picture(), place.screen.settle(quiet=2)
    return [
        (row, start, after[start : start + BLOCK])
        for row, (earlier, after) in enumerate(zip(first, last, strict=True))
        for start in range(0, len(after), BLOCK)
        if earlier[start : start + BLOCK] != after[start : start + BLOCK]
    ]


def filled_after(place: Place, arguments: Sequence[str], blocks: Blocks) -> float:
    """Returns the milliseconds from the start of a program to the picture with its data."""
    before, since = place.screen.settle(), time.perf_counter()
    with running(place.screen, arguments, place.environ):
        for after, picture in first_changes(place.screen, before, since):
            there = sum(picture[row][at : at + BLOCK] == data for row, at, data in blocks)
            if there >= FILLED * len(blocks):
                return after * 1000
    raise NothingPaintedError


def asked_for_month(folder: Path) -> Sequence[str]:
    """Returns the statements with which a month is read, their values filled in."""
    from smcalendar.domain.filters import Filter
    from smcalendar.services import plan
    from smcalendar.storage.engines.sqlite import raw
    from smcalendar.ui.plan.periods import of_month

    period, heard = of_month(TODAY), []
    with opened(folder) as workspace:
        with workspace.reading() as connection:
            raw(connection).set_trace_callback(heard.append)
        plan.items(workspace, Filter(first=period.first, last=period.last, undated=False))
    return [each for each in heard if each.lstrip().upper().startswith("SELECT")]


# Memory


def memory_rows(place: Place) -> Rows:
    big, small = resident(place, place.ours(BIG)), resident(place, place.ours(SMALL))
    bare = resident(place, BARE)
    yield Row("memory with 100,000", big, small, "with 1,000", "<= 1.1x", "MB")
    yield Row("memory with 100,000", big, bare, "bare QMainWindow", "<= 160 MB", "MB")


def resident(place: Place, arguments: Sequence[str]) -> float:
    """Returns the megabytes of a program once its picture stands still."""
    before, since = place.screen.settle(), time.perf_counter()
    with running(place.screen, arguments, place.environ) as process:
        next(first_changes(place.screen, before, since))
        place.screen.settle(quiet=2)
        return megabytes(process.pid)


def megabytes(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    line = next(each for each in status.splitlines() if each.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


# Turning pages


def turn_rows(place: Place) -> Rows:
    plan = place.plan(MIDDLE)
    texts = place.folder / "texts.json"
    texts.write_text(json.dumps(texts_of(plan)), "utf-8")
    ours, same = place.ours(MIDDLE), control("table", texts)
    yield from two_rows("page turn", *reactions_of_both(place, ours, same, ["Next"] * TURNS))
    keys = ["ctrl+2", "ctrl+1"] * SWITCHES
    yield from two_rows("view switch", *reactions_of_both(place, ours, same, keys))


Reactions = Sequence[Sequence[float]]


def two_rows(name: str, ours: Reactions, control: Reactions) -> Rows:
    """Of each reaction the first pixel counts, and the last."""
    against = "QTableView, the same texts"
    for what, index in ((f"{name}, painted", 0), (f"{name}, stands still", -1)):
        mine, others = [e[index] for e in ours], [e[index] for e in control]
        yield Row(what, statistics.median(mine), statistics.median(others), against, "<= 2x")
        yield Row(f"{what}, 95 %", most(mine), most(others), against, "<= 33 ms")


def most(values: Sequence[float]) -> float:
    """Returns what 95 % of the values do not pass."""
    return sorted(values)[round(len(values) * 0.95) - 1]


def reactions_of_both(
    place: Place, ours: Sequence[str], same: Sequence[str], keys: Sequence[str]
) -> tuple[Reactions, Reactions]:
    pairs = [(reactions(place, ours, keys), reactions(place, same, keys)) for _ in range(ROUNDS)]
    return [each for pair in pairs for each in pair[0]], [e for pair in pairs for e in pair[1]]


def reactions(place: Place, arguments: Sequence[str], keys: Sequence[str]) -> Reactions:
    """Returns for each key when the pixels changed; the first two of them are not counted."""
    with shown(place, arguments):
        return [place.screen.reaction(each) for each in (*keys[:2], *keys)][2:]


def texts_of(folder: Path) -> Mapping[str, Any]:
    """Returns the texts of the months that will be turned to, and of a week, cell by cell."""
    from smcalendar.domain.filters import Filter
    from smcalendar.services import plan
    from smcalendar.ui.plan.periods import in_cells, months_later, of_month, of_week

    def cells(workspace: Any, period: Any) -> list[list[str]]:
        asked = Filter(first=period.first, last=period.last, undated=False)
        places = [(row, column) for row in range(period.rows) for column in range(period.columns)]
        found = {each: [str(period.slot(*each).day.day)] for each in places}
        for where, each in in_cells(plan.items(workspace, asked), period, "Asia/Taipei"):
            found[where].append(f"{each.platform[:2]} {each.item.time:%H:%M} {each.title}")
        return list(found.values())

    with opened(folder) as workspace:
        months = [
            cells(workspace, of_month(months_later(TODAY, number))) for number in range(TURNS + 3)
        ]
        return {"months": months, "weeks": [cells(workspace, of_week(TODAY))]}


# A peer


def peer_rows(place: Place) -> Rows:
    peer = thunderbird(place.folder)
    ours = place.ours(SMALL)
    times = alternating(lambda: painted_after(place, ours), lambda: painted_after(place, peer), 5)
    yield Row("start to window", *times, "Thunderbird", "")
    mine, others = resident(place, ours), resident(place, peer)
    yield Row("memory with 1,000", mine, others, "Thunderbird, its first process", "", "MB")


def peer_turn_rows(place: Place) -> Rows:
    """A month of 10,000 events is turned in both."""
    ours = reactions(place, place.ours(MIDDLE), ["Next"] * TURNS)
    with shown(place, [*thunderbird(place.folder, calendar_of(place)), "-calendar"]):
        place.screen.settle(quiet=READ)
        place.screen.click(*MONTH_BUTTON)
        place.screen.point_at(*NEXT_BUTTON)
        theirs = [place.screen.reaction_to("click 1", quiet=1) for _ in range(TURNS)][2:]
    for what, index in (("painted", 0), ("stands still", -1)):
        mine, others = (statistics.median(e[index] for e in each) for each in (ours, theirs))
        yield Row(f"page turn of 10,000, {what}", mine, others, "Thunderbird", "")


def calendar_of(place: Place) -> Path:
    """Returns a calendar file of the same plan."""
    from smcalendar.domain.filters import Filter
    from smcalendar.services import feeds
    from smcalendar.words import Words

    file = place.folder / "plan.ics"
    with opened(place.plan(MIDDLE)) as workspace:
        file.write_bytes(feeds.calendar_file(workspace, Filter(), Words("zh_TW")))
    return file
