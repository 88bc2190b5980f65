"""Kills the real command line at random for some time and prints what became of it as JSON.

python killing.py FOLDER SECONDS SEED

Half of the kills come at a random moment, half at a random write call.
"""

import argparse
import io
import json
import multiprocessing
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flows import png, post, prepare_plan
from places import Place, faults_of

from smcalendar.domain.records import Post
from smcalendar.services import plan, workspaces
from smcalendar.storage import reading

KILLED = -9
STRACE = shutil.which("strace") or ""
# About how often a command makes each call.
CALLS = {"pwrite64": 36, "fdatasync": 5, "write": 2, "unlink": 1, "rename": 1}


@dataclass(frozen=True, slots=True)
class Seen:
    """What a plan holds: the day of each item by its code, and the titles of the posts."""

    days: Mapping[str, str]
    titles: frozenset[str]


@dataclass(slots=True)
class Witness:
    """Knows what must be there: `states` are what undo leads back to, the last one is now."""

    place: Place
    chance: random.Random
    states: list[Seen] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("seconds", type=float)
    parser.add_argument("seed", type=int)
    asked = parser.parse_args()
    workers = os.cpu_count() or 1
    context = multiprocessing.get_context("fork")
    given = [(asked.folder, asked.seconds, asked.seed + n) for n in range(workers)]
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        reports = list(pool.map(witnessed, given))
    counts: Counter[str] = sum((each["counts"] for each in reports), start=Counter())
    bad = [line for each in reports for line in each["bad"]]
    print(json.dumps({**counts, "bad": bad}, indent=1))


def witnessed(given: tuple[Path, float, int]) -> Mapping[str, Any]:
    folder, seconds, seed = given
    place = Place(folder / f"killed-{seed}")
    with redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        prepare_plan(place)
    witness = Witness(place, random.Random(seed))
    witness.states.append(seen(place))
    usual = min(lasting(witness) for _ in range(3))
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        one_try(witness, usual)
    return {"counts": witness.counts, "bad": witness.bad}


def lasting(witness: Witness) -> float:
    """Returns how many seconds a command takes that nobody kills."""
    begun = time.monotonic()
    asked = command(witness, "log")
    subprocess.run(asked, env=environ(witness.place), check=True, capture_output=True)
    return time.monotonic() - begun


def environ(place: Place) -> Mapping[str, str]:
    return {**os.environ, **place.environ}


def command(witness: Witness, *words: str) -> list[str]:
    kind = 2 if words[0] == "add" else 1
    workspace = str(witness.place.workspace)
    return [sys.executable, "-m", "smcalendar", *words[:kind], workspace, *words[kind:]]


def one_try(witness: Witness, usual: float) -> None:
    """Runs one change and perhaps kills it; what it left must be the old state or the new one."""
    before = witness.states[-1]
    what, change, is_after = chosen(witness, before)
    status, out = killed(witness, change, usual)
    now = seen(witness.place)
    wrong = faults_of(witness.place.workspace, witness.place.around())
    if status not in (0, KILLED):
        wrong.append(f"exit status {status}")
    if (witness.place.home / "logs").exists():
        wrong.append("something unexpected happened")
    if now != before and not is_after(now):
        wrong.append("half done")
    if out and not is_after(now):
        wrong.append("acknowledged and lost")
    witness.bad += [f"{what}: {each}" for each in wrong]
    witness.counts["killed" if status == KILLED else "ended"] += 1
    witness.counts["acknowledged"] += bool(out)
    witness.counts["done"] += is_after(now)
    if now != before:
        remember(witness, what, now)


def remember(witness: Witness, what: str, now: Seen) -> None:
    if what == "undo":
        witness.states.pop()
    else:
        witness.states.append(now)


def chosen(witness: Witness, before: Seen) -> tuple[str, list[str], Callable[[Seen], bool]]:
    """Chooses a change, and says how to tell that it was made."""
    what = witness.chance.choice(("move", "move", "add", "undo"))
    if what == "undo" and len(witness.states) > 1:
        return what, command(witness, what), witness.states[-2].__eq__
    if what == "add":
        return what, *add(witness, before)
    code = witness.chance.choice(sorted(before.days))
    day = f"{2027 + witness.chance.randrange(70)}-{witness.chance.randrange(10, 13)}-01"
    after = Seen({**before.days, code: day}, before.titles)
    return "move", command(witness, "move", code, "--to", day), after.__eq__


def add(witness: Witness, before: Seen) -> tuple[list[str], Callable[[Seen], bool]]:
    """Adds a post with a picture and two items, whose codes nobody knows before."""
    title = f"Post {witness.counts.total()}"
    picture, file = witness.place.files / "new.png", witness.place.files / "new.json"
    picture.write_bytes(png(side=64 + witness.counts.total() % 64))
    file.write_text(json.dumps({**post(title, 2), "assets": [picture.name]}))

    def is_after(now: Seen) -> bool:
        rest = {code: day for code, day in now.days.items() if code in before.days}
        grown = len(now.days) == len(before.days) + 2
        return grown and rest == before.days and now.titles == before.titles | {title}

    return command(witness, "add", "posts", "--json", str(file)), is_after


def killed(witness: Witness, change: Sequence[str], usual: float) -> tuple[int, str]:
    """Runs a command that is killed somewhere; returns its exit status and what it said."""
    at_call = bool(STRACE) and witness.chance.random() < 0.5
    process = subprocess.Popen(
        [*(at_a_call(witness.chance) if at_call else ()), *change],
        env=environ(witness.place),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    # Most of the time is spent before the first write.
    seconds = None if at_call else usual * witness.chance.uniform(0.7, 1.2)
    try:
        out, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        out, _ = process.communicate()
    return process.returncode, out


def at_a_call(chance: random.Random) -> Sequence[str]:
    call, number = chance.choice(tuple(CALLS.items()))
    fault = f"inject={call}:signal=SIGKILL:when={chance.randrange(1, number + 1)}"
    return (STRACE, "-qq", "-o", os.devnull, "-e", f"trace={call}", "-e", fault)


def seen(place: Place) -> Seen:
    """Looks at the plan as a new process would."""
    with workspaces.opened(place.workspace, place.around()) as workspace:
        items = plan.items(workspace)
        with workspace.reading() as connection:
            posts = reading.every(connection, Post)
    days = {each.item.code: str(each.item.date) for each in items}
    return Seen(days, frozenset(each.title for each in posts))


if __name__ == "__main__":
    main()
