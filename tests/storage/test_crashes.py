"""A process that dies, or a disk that fails, at any write call: nothing is lost or half done.

`packaging/soak.py` runs the same programs with more flows, all points and more damage.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"

# What is done, and how it is disturbed: see programs/sweep.py.
INTACT = {
    "move": ("kill", "EIO", "ENOSPC", "full"),
    "add": ("kill", "EIO@16", "ENOSPC@16", "full@16"),
    "purge": ("kill@12",),
    "erase": ("kill@12",),
    "backup": ("kill@12", "full@8"),
    "restore": ("kill@24", "full@8"),
    "restore_damaged": ("kill@16", "full@8"),
    "restore_new": ("kill@16", "full@8"),
    "new": ("kill@16", "full@8"),
    "export": ("kill", "EIO", "full"),
}
# Variants that are broken on purpose: what does not find them would not find our mistakes either.
BROKEN = {
    "move": (
        "kill:journal_in_memory",
        "kill:no_journal",
        "full:no_journal",
        "kill:acknowledged_before_commit@8",
        "kill:two_transactions@12",
        "EIO:swallowed_errors@8",
        "ENOSPC:unknown_errors@8",
    ),
    "add": ("kill:row_before_file@12",),
    "backup": ("kill:backed_up_in_place@12",),
    "restore": ("kill:no_journal@24",),
    "new": ("kill:made_in_place@12",),
    "export": ("kill:exported_in_place",),
}
NO_DISK = {"tmpfs", "ramfs"}


def tasks(table):
    return [pytest.param(flow, task, id=f"{flow}-{task}") for flow in table for task in table[flow]]


def run_program(name, *arguments):
    done = subprocess.run(
        [sys.executable, PROGRAMS / name, *arguments],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def disk():
    """A folder on a real disk where there is one: in memory a file system may act otherwise."""
    places = [Path(tempfile.gettempdir()), Path("/var/tmp"), PROJECT]
    best = next((each for each in places if kind_of_file_system(each) not in NO_DISK), places[0])
    with tempfile.TemporaryDirectory(dir=best) as folder:
        yield Path(folder)


def kind_of_file_system(path):
    command = ["stat", "--file-system", "--format=%T", path]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


@pytest.fixture(scope="module")
def swept(program, disk, once):
    """Gives `swept(flow, task)`: the report of one task; a flow is prepared once for all of its."""
    program("strace")

    def sweep(flow, task):
        def report(file):
            (disk / flow).mkdir()
            asked = (*INTACT.get(flow, ()), *BROKEN.get(flow, ()))
            file.write_text(run_program("sweep.py", disk / flow, flow, *asked))

        reports = json.loads(once(f"crashes-{flow}.json", report).read_text())
        if "not_traced" in reports:
            pytest.skip(f"allow strace to trace here to run this: {reports['not_traced']}")
        return reports[task]

    return sweep


@pytest.mark.parametrize(("flow", "task"), tasks(INTACT))
def test_nothing_is_lost_or_half_done_wherever_a_flow_is_disturbed(swept, flow, task):
    report = swept(flow, task)
    assert report["points"] > 0
    assert report["bad"] == {}


@pytest.mark.parametrize(("flow", "task"), tasks(BROKEN))
def test_a_variant_that_is_broken_on_purpose_is_found(swept, flow, task):
    assert swept(flow, task)["bad"] != {}


def test_the_sweeps_see_changes_that_were_made_and_changes_that_were_not(swept):
    for task in INTACT["move"]:
        report = swept("move", task)
        assert 0 < report["done"] < report["points"]


def test_a_change_is_disturbed_at_each_of_its_write_calls(swept):
    for flow in ("move", "add"):
        report = swept(flow, "kill")
        assert report["points"] == report["found"] > 40


def test_no_damage_of_the_database_ends_in_a_crash_or_goes_unnoticed(disk):
    folder = disk / "damaged"
    folder.mkdir()
    report = json.loads(run_program("damaging.py", folder, "200", "0"))
    assert report["bad"] == []
    assert sum(counts["found"] for counts in report["damages"].values()) > 100
    assert sum(counts["unnoticed"] for counts in report["damages"].values()) == 0
