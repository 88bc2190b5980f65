"""Folders that are no workspace, and workspaces that are damaged, foreign or newer."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

COMMANDS = {
    "list": ("list", "items", "{folder}"),
    "add": ("add", "people", "{folder}", "--json", "-"),
    "move": ("move", "{folder}", "K7-42F", "--to", "none"),
    "review": ("review", "{folder}", "K7-42F", "--do", "submit"),
    "mark": ("mark", "{folder}", "K7-42F", "--unscheduled"),
    "check": ("check", "{folder}"),
    "ical": ("export", "ical", "{folder}", "-o", "{out}"),
    "checklist": (
        *("export", "checklist", "{folder}", "-o", "{out}"),
        *("--week", "2026-W48", "--format", "md"),
    ),
    "schedule": ("export", "schedule", "{folder}", "-o", "{out}", "--week", "2026-W48"),
    "posts": ("export", "posts", "{folder}", "-o", "{out}.json"),
    "undo": ("undo", "{folder}"),
    "log": ("log", "{folder}"),
    "backup": ("backup", "{folder}", "-o", "{out}"),
    "erase": ("erase", "{folder}", "--person", "Bob"),
}

DATABASE = "calendar.sqlite3"


def missing(folder: Path) -> None:
    pass


def file(folder: Path) -> None:
    folder.write_bytes(b"x")


def empty(folder: Path) -> None:
    folder.mkdir()


def folder_for_a_database(folder: Path) -> None:
    (folder / DATABASE).mkdir(parents=True)


def text_for_a_database(folder: Path) -> None:
    folder.mkdir()
    (folder / DATABASE).write_bytes("這不是資料庫\n".encode() * 200)


def nothing_in_the_database(folder: Path) -> None:
    folder.mkdir()
    (folder / DATABASE).touch()


def database_of_another(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / DATABASE)) as database, database:
        database.execute("CREATE TABLE recipe (name TEXT)")


BROKEN = {
    missing: "is no workspace. Nothing was changed.",
    file: "is no workspace. Nothing was changed.",
    empty: "is no workspace. Nothing was changed.",
    folder_for_a_database: "is no workspace. Nothing was changed.",
    text_for_a_database: "is no database. It was not touched; restore a backup.",
    nothing_in_the_database: "is no database. It was not touched; restore a backup.",
    database_of_another: "is a database of another program. It was not touched.",
}


def spoiled(folder: Path) -> None:
    whole = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(whole[:100] + b"\xff" * 8_000 + whole[8_100:])


def cut_short(folder: Path) -> None:
    whole = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(whole[: len(whole) // 2])


def newer(folder: Path) -> None:
    change(folder, "UPDATE alembic_version SET version_num = '9999'")
    change(folder, "UPDATE workspace SET program = '7.1'")


def with_a_trigger(folder: Path) -> None:
    change(folder, "CREATE TRIGGER spy AFTER UPDATE ON item BEGIN DELETE FROM payload; END")


def with_a_table(folder: Path) -> None:
    change(folder, "CREATE TABLE recipe (name TEXT)")


def change(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / DATABASE)) as database, database:
        database.execute(statement)


DAMAGED = {
    spoiled: "is damaged. It was left as it is; restore a backup.",
    cut_short: "is damaged. It was left as it is; restore a backup.",
    newer: "This workspace needs smcalendar 7.1 or newer. It was not touched.",
    with_a_trigger: "holds tables or triggers that are not ours. It was not touched.",
    with_a_table: "holds tables or triggers that are not ours. It was not touched.",
}


TO_BE_RESTORED = (
    *(spoiled, cut_short, text_for_a_database, nothing_in_the_database),
    *(with_a_trigger, with_a_table),
)


@pytest.fixture(params=COMMANDS)
def use(request, run, tmp_path, snapshot):
    """Gives `use(folder)` for each command: it is refused and changes nothing."""

    def used(folder):
        arguments = [
            each.format(folder=folder, out=tmp_path / "out") for each in COMMANDS[request.param]
        ]
        before = snapshot(tmp_path)
        ran = run(*arguments, stdin=b'{"name": "Zoe"}')
        assert (ran.status, ran.out) == (2, b"")
        assert snapshot(tmp_path) == before
        return ran.error

    return used


@pytest.mark.parametrize("broken", BROKEN)
def test_what_is_no_workspace_is_refused(use, tmp_path, broken):
    folder = tmp_path / "tea"
    broken(folder)
    error = use(folder)
    assert error.startswith(str(folder))
    assert error.endswith(BROKEN[broken])


@pytest.mark.parametrize("damaged", DAMAGED)
def test_a_workspace_that_cannot_be_trusted_is_refused(use, planned, damaged):
    damaged(planned.folder)
    assert use(planned.folder).endswith(DAMAGED[damaged])


@pytest.mark.parametrize("broken", [*BROKEN, *DAMAGED])
def test_the_doctor_says_what_is_wrong_and_changes_nothing(
    run, request, tmp_path, snapshot, broken
):
    folder = tmp_path / "tea"
    if broken in DAMAGED:
        folder = request.getfixturevalue("planned").folder
    broken(folder)
    before = snapshot(tmp_path)
    ran = run("doctor", folder)
    if broken in TO_BE_RESTORED:
        assert ran.status == 1
        assert "Nothing is wrong" not in ran.text
        assert run("doctor", folder, "--json").json()["faults"] != []
    else:
        assert ran.status == 2
        assert ran.out == b""
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("name", ["x" * 300, "a\x00b", "", "\udcff"])
def test_a_name_that_leads_nowhere_is_refused(use, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    assert use(name).endswith("is no workspace. Nothing was changed.")


def test_a_folder_behind_a_locked_door_is_refused(run):
    folder = "/proc/1/root/nowhere"
    if os.access("/proc/1/root", os.X_OK):
        pytest.skip("run this where the root of process 1 may not be entered")
    for command in (("list", "items", folder), ("new", folder), ("doctor", folder)):
        ran = run(*command)
        assert ran.status == 2
        assert folder in ran.error


def test_a_folder_in_other_bytes_than_utf_8_is_a_workspace(run, tmp_path):
    folder = tmp_path / "\udcff 茶"
    assert run("new", folder).status == 0
    assert run("add", "people", folder, "--json", "-", stdin=b'{"name": "Zoe"}').status == 0
    assert run("list", "people", folder).lines[1].startswith("Zoe")
    assert run("doctor", folder).status == 0
    (path,) = run("backup", folder).lines
    assert "\\udcff" in path
    page = ("export", "schedule", folder, "-o", "-", "--week", "2026-W48", "--format")
    for kind in ("text", "pdf", "png"):
        assert run(*page, kind).status == 0
    assert run("export", "ical", folder, "-o", "-").status == 0
    days = ("--from", "2026-11-01", "--to", "2026-11-30")
    for kind in ("html", "pdf", "csv", "md", "json", "text"):
        assert run("export", "checklist", folder, "-o", "-", *days, "--format", kind).status == 0


@pytest.mark.parametrize("name", ["a b", "工作 區", "100%", "a#b?c", "'; --", "-dash", "~", "a\nb"])
def test_a_folder_may_have_any_name(run, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    folder = f"./{name}"
    assert run("new", folder).status == 0
    assert run("add", "people", folder, "--json", "-", stdin=b'{"name": "Zoe"}').status == 0
    assert run("backup", folder).status == 0
    assert run("doctor", folder).lines == ["Nothing is wrong."]
    assert run("list", "items", folder, "--state", "nowhere").status == 2


@pytest.mark.parametrize(
    "now", ["rubbish", "2026-11-20", "2026-11-20T09:00", "9999-12-31T23:00-12:00"]
)
def test_a_clock_that_is_none_is_refused(run, planned, now):
    ran = run("list", "items", planned.folder, SMCALENDAR_NOW=now)
    assert ran.status == 2
    assert ran.error == (
        f"SMCALENDAR_NOW is “{now}”, which is no time with an offset such as "
        "2026-11-23T09:00+08:00."
    )


def test_the_clock_of_the_environment_is_that_of_the_history(run, planned):
    run(
        "move",
        planned.folder,
        "--to",
        "none",
        *(e["code"] for e in planned.items.values()),
        SMCALENDAR_NOW="2027-01-01T00:30+01:00",
    )
    assert run("log", planned.folder, "--json").json()[0]["at"] == "2027-01-01T07:30:00+08:00"


@pytest.mark.parametrize("home", ["/dev/null", "/proc"])
def test_a_home_that_cannot_be_written_is_no_trouble(run, planned, home, tmp_path):
    environ = {"SMCALENDAR_HOME": home}
    code = planned.items["x:qingtian_x"]["code"]
    assert run("move", planned.folder, code, "--to", "2026-11-25", **environ).status == 0
    assert run("undo", planned.folder, **environ).status == 0
    page = ("export", "schedule", planned.folder, "-o", tmp_path / "w.pdf", "--week", "2026-W48")
    assert run(*page, **environ).status == 0
    assert run("doctor", planned.folder, **environ).status == 0
    assert run("new", tmp_path / "second", **environ).status == 0
    assert not os.path.exists(home + "/state")
