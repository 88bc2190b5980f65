"""Several processes with one workspace: each waits for the others, and none loses a change."""

import json
import os
import re
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from smcalendar.domain.records import Person, Post
from smcalendar.services import plan, workspaces
from smcalendar.services.plan import PostDraft
from smcalendar.storage import reading
from smcalendar.storage.workspace import DATABASE

PROJECT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"
CHANGING, COUNTING = PROGRAMS / "changing.py", PROGRAMS / "counting.py"
CHANGES = 200
BUSY = re.compile(r"smcalendar: Somebody else is writing in .*\n")


@pytest.fixture
def around(smcalendar_home):
    return workspaces.circumstances({**os.environ, "SMCALENDAR_HOME": str(smcalendar_home)})


@pytest.fixture
def made(tmp_path, around):
    """Gives `made(name)`: the folder of a new workspace with one post."""

    def make(name):
        workspaces.new_workspace(tmp_path / name, around, language="en")
        with workspaces.opened(tmp_path / name, around) as workspace:
            plan.add_posts(workspace, [PostDraft({"title": "shared"})])
        return tmp_path / name

    return make


@pytest.fixture
def started():
    """Gives `started(*command)`: a process with pipes, which has ended when the test has."""
    processes = []

    def start(*command):
        process = subprocess.Popen(
            [sys.executable, *map(str, command)],
            cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": str(PROJECT), "SMCALENDAR_LANG": "en"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


def ended(process):
    out, errors = process.communicate(timeout=60)
    return process.returncode, out, errors


def test_two_processes_lose_no_change_while_a_third_one_reads(started, tmp_path):
    status, out, errors = ended(started(COUNTING, tmp_path, CHANGES))
    assert (status, errors) == (0, "")
    report = json.loads(out)
    assert report["bad"] == []
    assert report["acknowledged"] == report["visible"] == 2 * CHANGES
    # They really took turns, and somebody looked on.
    assert report["turns"] > 20
    assert report["reads"] > 10


def begin(*processes, word="ready"):
    """Lets processes go on together, once all of them have said a word."""
    for process in processes:
        assert process.stdout.readline() == f"{word}\n"
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()


def test_a_change_that_is_lost_shows_in_the_sums(made, started, around, smcalendar_home):
    folder = made("careless")
    command = (CHANGING, "count-carelessly", folder, smcalendar_home)
    writers = [started(*command), started(*command)]
    begin(*writers)
    begin(*writers, word="read")
    counted = sum(json.loads(ended(process)[1])["counted"] for process in writers)
    with workspaces.opened(folder, around) as workspace, workspace.reading() as connection:
        (shared,) = reading.every(connection, Post)
    assert int(shared.notes) == counted - 1


def test_commands_that_are_run_at_once_all_leave_their_record(made, started, around, tmp_path):
    folder = made("crowded")
    names = [f"Person {number}" for number in range(4)]
    commands = []
    for name in names:
        file = tmp_path / f"{name}.json"
        file.write_text(json.dumps({"name": name}))
        commands.append(started("-m", "smcalendar", "add", "people", folder, "--json", file))
    assert [ended(command)[::2] for command in commands] == [(0, "")] * len(names)
    with workspaces.opened(folder, around) as workspace, workspace.reading() as connection:
        assert sorted(each.name for each in reading.every(connection, Person)) == names


def test_a_command_waits_five_seconds_for_another_writer_and_then_says_so(made, started, tmp_path):
    written, exclusive = made("written"), made("exclusive")
    backup = tmp_path / "backup.zip"
    assert ended(started("-m", "smcalendar", "backup", written, "-o", backup))[0] == 0
    with (
        closing(sqlite3.connect(written / DATABASE, isolation_level=None)) as writer,
        closing(sqlite3.connect(exclusive / DATABASE, isolation_level=None)) as committer,
    ):
        writer.execute("BEGIN IMMEDIATE")
        committer.execute("BEGIN EXCLUSIVE")
        begun = time.monotonic()
        waiting = [
            started("-m", "smcalendar", "undo", written),
            started("-m", "smcalendar", "restore", backup, written),
            started("-m", "smcalendar", "list", "posts", exclusive),
            started("-m", "smcalendar", "backup", exclusive),
        ]
        at_once = started("-m", "smcalendar", "list", "posts", written)
        assert ended(at_once)[::2] == (0, "")
        assert [each.poll() for each in waiting] == [None] * len(waiting)
        for command in waiting:
            status, out, errors = ended(command)
            assert (status, out) == (2, "")
            assert BUSY.fullmatch(errors)
        assert time.monotonic() - begun > 5
    assert ended(started("-m", "smcalendar", "undo", written))[::2] == (0, "")
