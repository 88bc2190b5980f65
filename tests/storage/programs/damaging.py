"""Damages copies of a database in many ways, opens each, and prints what became of it as JSON.

python damaging.py FOLDER COUNT SEED
"""

import argparse
import hashlib
import io
import json
import multiprocessing
import os
import random
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flows import prepare_plan
from places import Place, rows_digest

from smcalendar.storage.workspace import DATABASE

ITEMS = 40
PAGE = 4096
HEADER = 100

Damage = Callable[[bytearray, random.Random], None]


def flip_bit(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def flip_in_header(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(HEADER)] ^= 1 << chance.randrange(8)


def other_byte(data: bytearray, chance: random.Random) -> None:
    data[chance.randrange(len(data))] = chance.randrange(256)


def zeroed_sector(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) // 512) * 512
    data[start : start + 512] = bytes(512)


def zeroed_page(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) // PAGE) * PAGE
    data[start : start + PAGE] = bytes(PAGE)


def swapped_pages(data: bytearray, chance: random.Random) -> None:
    one, two = (n * PAGE for n in chance.sample(range(len(data) // PAGE), 2))
    data[one : one + PAGE], data[two : two + PAGE] = data[two : two + PAGE], data[one : one + PAGE]


def cut_short(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


DAMAGES: tuple[Damage, ...] = (
    *(flip_bit, flip_bit, flip_in_header, other_byte),
    *(zeroed_sector, zeroed_page, swapped_pages, cut_short),
)
# Whoever replaces or loses whole pages is always found; a changed letter in a row is not.
ALWAYS_FOUND = frozenset({"zeroed_page", "swapped_pages", "cut_short"})
DOCTOR = ("doctor",)
OTHERS = (("list", "items"), ("log",), ("export", "ical", "-o", "-"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One damaged copy: how, what became of it, and what went wrong."""

    damage: str
    outcome: str
    bad: list[str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("seed", type=int)
    asked = parser.parse_args()
    original = Place(asked.folder / "original")
    with redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        prepare_plan(original, ITEMS)
    context = multiprocessing.get_context("fork")
    given = [(asked.folder, original.root, asked.seed + n) for n in range(asked.count)]
    with ProcessPoolExecutor(os.cpu_count(), mp_context=context) as pool:
        tries = list(pool.map(tried, given, chunksize=8))
    print(json.dumps(summary(tries), indent=1))


def tried(given: tuple[Path, Path, int]) -> Try:
    folder, original, seed = given
    place = Place(folder / f"worker-{os.getpid()}")
    place.put(original)
    file = place.workspace / DATABASE
    damage = DAMAGES[seed % len(DAMAGES)]
    data = bytearray(file.read_bytes())
    damage(data, random.Random(seed))
    changed = bytes(data) != file.read_bytes()
    rows = rows_digest(file)
    file.write_bytes(data)
    statuses: list[int] = []
    bad: list[str] = []
    for command in (DOCTOR, OTHERS[seed % len(OTHERS)]):
        status, complaint = answered(place, command)
        statuses.append(status)
        bad += [f"{seed} {command[0]}: {complaint}"] if complaint else []
    if hashlib.sha256(file.read_bytes()).digest() != hashlib.sha256(data).digest():
        bad.append(f"{seed}: the damaged file was written to")
    found = statuses[0] != 0
    if changed and not found and damage.__name__ in ALWAYS_FOUND:
        bad.append(f"{seed}: the doctor finds nothing")
    harmless = not found and rows_digest(file) == rows
    outcome = "found" if found else "harmless" if harmless else "unnoticed"
    return Try(damage=damage.__name__, outcome=outcome, bad=bad)


def answered(place: Place, command: tuple[str, ...]) -> tuple[int, str]:
    """Runs a command on the damaged workspace; returns its status and what is wrong with it."""
    first, *rest = command
    kind, options = (rest[:1], rest[1:]) if first in ("list", "export") else ([], rest)
    errors = io.StringIO()
    with redirect_stdout(io.TextIOWrapper(io.BytesIO())), redirect_stderr(errors):
        status = place.command(first, *kind, str(place.workspace), *options)
    said = errors.getvalue()
    if "unexpected" in said or "Traceback" in said or status not in (0, 1, 2):
        log = place.home / "logs" / "smcalendar.log"
        lines = log.read_text().splitlines() if log.exists() else [said]
        return status, f"{status} {lines[-1]}"
    return status, ""


def summary(tries: list[Try]) -> Mapping[str, Any]:
    counts = Counter((each.damage, each.outcome) for each in tries)
    outcomes = ("found", "harmless", "unnoticed")
    return {
        "damages": {
            name: {outcome: counts[name, outcome] for outcome in outcomes}
            for name in sorted({each.damage for each in tries})
        },
        "bad": [line for each in tries for line in each.bad],
    }


if __name__ == "__main__":
    main()
