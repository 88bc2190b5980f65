"""Disturbs a flow at each of its write calls, one try each, and prints what was found as JSON.

python sweep.py FOLDER FLOW TASK...

A task is FAULT[:CONTROL][@POINTS]. A fault is kill, EIO, ENOSPC or full (no space from this call
on), a control a variant of the program that is broken on purpose; POINTS are chosen evenly.
"""

import argparse
import io
import json
import multiprocessing
import os
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import tracing
from controls import broken
from flows import FLOWS, Flow
from places import Place
from tracing import Ended, Point

from smcalendar.domain.troubles import TROUBLES
from smcalendar.readers import jobs

FAULTS: Mapping[str, Callable[[Point], tuple[str, ...]]] = {
    "kill": tracing.killed_at,
    "ENOSPC": partial(tracing.failing_at, error="ENOSPC"),
    "EIO": partial(tracing.failing_at, error="EIO"),
    "full": partial(tracing.failing_from, error="ENOSPC"),
}
KILLED = -9
NOT_SURE = TROUBLES["disk_error_late"].partition("{path}")[2]
"""What is said when a change stands although the disk reported an error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """The states of a flow before and after, and what `undo` makes of each."""

    before: str
    after: str
    undone: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """What became of one point. `bad` says what was lost, broken, half done or said wrongly."""

    point: str
    bad: list[str]
    acknowledged: bool
    done: bool
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """How a flow is disturbed: see the top."""

    fault: str
    control: str
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """A flow that was rehearsed in a folder."""

    folder: Path
    flow: Flow
    expected: Expected

    @property
    def original(self) -> Path:
        return self.folder / "original"


def main() -> None:
    asked = arguments()
    with redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        try:
            sweep = rehearsed(FLOWS[asked.flow], asked.folder)
            reports = {name: report(sweep, task(name)) for name in asked.tasks}
        except tracing.NotTracedError as error:
            reports = {"not_traced": str(error)}
    print(json.dumps(reports, indent=1))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("flow", choices=FLOWS)
    parser.add_argument("tasks", nargs="+", metavar="TASK")
    return parser.parse_args()


def task(name: str) -> Task:
    what, _, most = name.partition("@")
    fault, _, control = what.partition(":")
    return Task(fault=fault, control=control, most=int(most or 1_000_000))


def rehearsed(flow: Flow, folder: Path) -> Sweep:
    """Prepares a flow and runs it undisturbed; all modules are imported afterwards."""
    ask_the_reader_once()
    original, place = Place(folder / "original"), Place(folder / "rehearsal")
    flow.prepare(original)
    place.put(original.root)
    before = flow.state(place)
    undone = {before: undone_state(flow, place)}
    place.put(original.root)
    if flow.run(place):
        raise SystemExit("the flow fails undisturbed")
    after = flow.state(place)
    undone[after] = undone_state(flow, place)
    expected = Expected(before=before, after=after, undone=undone)
    return Sweep(folder=folder, flow=flow, expected=expected)


def ask_the_reader_once() -> None:
    """The child process that looks at pictures takes long, and says the same every time."""
    look = jobs.look
    known: dict[str, Any] = {}

    def look_once(files: Sequence[Path], **asked: Any) -> Any:
        if not known.keys() >= {each.name for each in files}:
            known.update(zip((each.name for each in files), look(files, **asked), strict=True))
        return tuple(known[each.name] for each in files)

    jobs.look = look_once


def undone_state(flow: Flow, place: Place) -> str:
    if not flow.undoable:
        return ""
    if place.command("undo", str(place.workspace)):
        raise SystemExit("there is nothing to undo")
    return flow.state(place)


def report(sweep: Sweep, asked: Task) -> Mapping[str, Any]:
    begun = time.monotonic()
    with broken(asked.control):
        found = points(sweep, asked.fault)
        chosen = evenly(found, asked.most)
        tries = in_parallel(partial(share_of_tries, sweep, asked.fault, chosen))
    return {
        "found": len(found),
        "points": len(tries),
        "done": sum(each.done for each in tries),
        "acknowledged": sum(each.acknowledged for each in tries),
        "bad": {each.point: each.bad for each in tries if each.bad},
        "said": sorted({each.said for each in tries if each.said}),
        "seconds": round(time.monotonic() - begun, 1),
    }


def points(sweep: Sweep, fault: str) -> list[Point]:
    place = Place(sweep.folder / "points")
    place.put(sweep.original)
    log = sweep.folder / "points.log"
    ended, found = tracing.points(lambda: sweep.flow.run(place), place.root, log)
    if ended.status:
        raise SystemExit(f"the flow fails undisturbed: {ended}")
    wanted = tracing.WRITE_CALLS if fault in ("kill", "EIO") else tracing.FILLING_CALLS
    return [each for each in found if each.call in wanted]


def evenly(found: Sequence[Point], most: int) -> Sequence[Point]:
    if len(found) <= most:
        return found
    return [found[n * len(found) // most] for n in range(most)]


def in_parallel(work: Callable[[int, int], list[Try]]) -> list[Try]:
    """Runs work(share, shares) in as many forked processes as there are processors."""
    shares = os.cpu_count() or 1
    context = multiprocessing.get_context("fork")
    initialised = {"initializer": _inherit, "initargs": (work,)}
    with ProcessPoolExecutor(shares, mp_context=context, **initialised) as pool:
        found = pool.map(_inherited, range(shares), [shares] * shares)
        return [each for share in found for each in share]


_WORK: list[Callable[[int, int], list[Try]]] = []


def _inherit(work: Callable[[int, int], list[Try]]) -> None:
    """Functions do not go through a pipe; a forked process has them already."""
    _WORK[:] = [work]


def _inherited(share: int, shares: int) -> list[Try]:
    return _WORK[0](share, shares)


def share_of_tries(
    sweep: Sweep, fault: str, chosen: Sequence[Point], share: int, shares: int
) -> list[Try]:
    place = Place(sweep.folder / f"share-{share}")
    return [tried(sweep, place, point, fault) for point in chosen[share::shares]]


def tried(sweep: Sweep, place: Place, point: Point, fault: str) -> Try:
    flow, expected = sweep.flow, sweep.expected
    place.put(sweep.original)
    log = place.root.with_suffix(".log")
    ended = tracing.run(lambda: flow.run(place), ("-o", str(log), *FAULTS[fault](point)))
    reached = ended.status == KILLED if fault == "kill" else "(INJECTED)" in log.read_text()
    state = flow.state(place)
    return Try(
        point=f"{point.call} {point.number}: {point.what}",
        bad=[
            *([] if reached else ["this point was not reached again"]),
            *([] if fault == "kill" else ill_told(place, ended)),
            *misplaced(ended, state, expected),
            *flow.faults(place),
            *(not_undone(flow, place, state, expected) if fault == "kill" else []),
        ],
        acknowledged=bool(ended.output),
        done=state == expected.after,
        said=ended.errors.replace(str(place.root), "").strip(),
    )


def ill_told(place: Place, ended: Ended) -> list[str]:
    """An error is one sentence and exit status 2, or does not hinder the flow."""
    lines = ended.errors.splitlines()
    bad = [f"traceback: {ended.errors}"] if "Traceback" in ended.errors else []
    if (place.home / "logs").exists() or "unexpected" in ended.errors:
        bad.append("something unexpected happened")
    if ended.status not in (0, 2):
        bad.append(f"exit status {ended.status}")
    if ended.status == 2 and (len(lines) != 1 or not lines[0].startswith("smcalendar: ")):
        bad.append(f"not one sentence: {ended.errors}")
    return bad


def misplaced(ended: Ended, state: str, expected: Expected) -> list[str]:
    """The state is exactly the old or the new one, and that which was told."""
    if state not in (expected.before, expected.after):
        return [f"half done: {state}"]
    if expected.before == expected.after:
        return []
    if ended.output and state == expected.before:
        return ["acknowledged and lost"]
    if ended.status > 0 and state == expected.after and NOT_SURE not in ended.errors:
        return ["refused and done"]
    return []


def not_undone(flow: Flow, place: Place, state: str, expected: Expected) -> list[str]:
    if not flow.undoable or state not in expected.undone:
        return []
    if place.command("undo", str(place.workspace)) or flow.state(place) != expected.undone[state]:
        return ["undo does not take the last change back"]
    return []


if __name__ == "__main__":
    main()
