"""A workspace that can only be read, and one on a disk that is full."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from smcalendar.services import plan, workspaces
from smcalendar.services.plan import PostDraft

PROJECT = Path(__file__).parents[2]
COMMANDS = Path(__file__).parent / "programs" / "commands.py"
FULL = "smcalendar: The disk is full: {path} was left as it was. Free some space and try again.\n"


@pytest.fixture(scope="session")
def mounted():
    """Gives `mounted(script, *arguments, stdin)`: runs a shell script that may mount.

    What it mounts is seen by nobody else and gone at its end.
    """
    as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
    shell = ["unshare", *as_root, "--mount", "sh", "-e", "-c"]

    def run(script, *arguments, stdin=""):
        return subprocess.run(
            [*shell, script, "sh", *map(str, arguments)],
            cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": str(PROJECT), "SMCALENDAR_LANG": "en"},
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )

    if not shutil.which("unshare") or run("mount -t tmpfs none /mnt").returncode:
        pytest.skip("run this where unshare may mount, as root or with user namespaces")
    return run


@pytest.fixture
def folder(tmp_path):
    around = workspaces.circumstances({**os.environ, "SMCALENDAR_HOME": str(tmp_path / "home")})
    workspaces.new_workspace(tmp_path / "tea", around, language="en")
    with workspaces.opened(tmp_path / "tea", around) as workspace:
        plan.add_posts(workspace, [PostDraft({"title": "first"})])
    return tmp_path / "tea"


def test_what_can_only_be_read_is_read_and_every_change_is_refused(mounted, folder, tmp_path):
    person = tmp_path / "person.json"
    person.write_text('{"name": "Amy"}')
    backup = tmp_path / "backup.zip"
    asked = {
        ("list", "posts"): 0,
        ("doctor",): 0,
        ("log",): 0,
        ("backup", "-o", str(backup)): 0,
        ("undo",): 2,
        ("add", "people", "--json", str(person)): 2,
        ("backup",): 2,
    }
    commands = [with_workspace(each, folder) for each in asked]
    commands.append(["restore", str(backup), str(folder)])
    before = files_in(folder)
    done = mounted(
        'mount --bind "$1" "$1"; mount -o remount,bind,ro "$1"; exec "$2" "$3"',
        *(folder, sys.executable, COMMANDS),
        stdin=json.dumps(commands),
    )
    answers = json.loads(done.stdout)
    assert [each["status"] for each in answers] == [*asked.values(), 2]
    for answer in answers:
        if answer["status"]:
            assert " can only be read. Nothing was changed; " in answer["errors"]
            assert answer["errors"].count("\n") == 1
    assert files_in(folder) == before


def with_workspace(command, folder):
    kind = 2 if command[0] in ("list", "add") else 1
    return [*command[:kind], str(folder), *command[kind:]]


def files_in(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_full_disk_keeps_what_was_acknowledged_and_works_again_with_space(
    mounted, folder, tmp_path
):
    disk = tmp_path / "disk"
    disk.mkdir()
    there = disk / "tea"
    added = tmp_path / "post.json"
    added.write_text(json.dumps({"title": "Long", "text": os.urandom(15_000).hex()}))
    add = ["add", "posts", str(there), "--json", str(added)]
    look = [["doctor", str(there)], ["list", "posts", str(there), "--json"]]
    for name, commands in {"fill": [add] * 30 + look, "go on": [add, *look]}.items():
        (tmp_path / name).write_text(json.dumps(commands))
    done = mounted(
        'mount -t tmpfs -o size=900k none "$1"; cp -r "$2" "$1"; head -c 200000 /dev/zero >"$1/x"; '
        '"$3" "$4" <"$5/fill"; rm "$1/x"; "$3" "$4" <"$5/go on"',
        *(disk, folder, sys.executable, COMMANDS, tmp_path),
    )
    filled, gone_on = map(json.loads, done.stdout.splitlines())
    *adding, doctor, posts = filled
    acknowledged = [each for each in adding if each["status"] == 0]
    refused = adding[len(acknowledged) :]
    assert acknowledged
    assert refused
    assert {each["status"] for each in refused} == {2}
    assert {each["errors"] for each in refused} <= {
        FULL.format(path=there / "calendar.sqlite3"),
        FULL.format(path=there / "calendar.sqlite3-journal"),
    }
    assert (doctor["status"], doctor["out"]) == (0, "Nothing is wrong.\n")
    assert len(json.loads(posts["out"])) == 1 + len(acknowledged)
    *rest, posts = gone_on
    assert [each["status"] for each in rest] == [0, 0]
    assert len(json.loads(posts["out"])) == 2 + len(acknowledged)
