"""`undo`, `log`, `doctor`, `backup`, `restore` and `erase`."""

import json
import sqlite3
from contextlib import closing

import pytest

INSTAGRAM, X = "instagram:qingtian", "x:qingtian_x"

ENTRY_KEYS = {
    *("seq", "at", "actor", "on_behalf", "origin", "kind", "label", "changes", "digest"),
}


def items(run, planned):
    return run_items(run, planned.folder)


def run_items(run, folder):
    listed = run("list", "items", folder, "--json").json()
    return [
        {name: value for name, value in each.items() if name not in ("version", "sequence")}
        for each in listed
    ]


def test_undo_takes_back_the_last_change_and_then_the_one_before(run, planned):
    before = items(run, planned)
    run("move", planned.folder, planned.code(X), "--to", "2026-12-01")
    run("review", planned.folder, planned.code(X), "--do", "hold", "--comment", "wait")
    ran = run("undo", planned.folder)
    assert (ran.status, ran.lines) == (0, [f"Undo: Hold: 1 item: {planned.code(X)}"])
    ran = run("undo", planned.folder)
    assert ran.lines == [f"Undo: Move 1 item: {planned.code(X)}"]
    assert items(run, planned) == before


def test_undo_as_json_names_what_it_changed(run, planned):
    run("move", planned.folder, planned.code(X), "--to", "2026-12-01")
    seq = run("log", planned.folder, "--json").json()[0]["seq"]
    answer = run("undo", planned.folder, "--json").json()
    assert answer == {"done": [planned.id(X)], "refused": [], "undoes": seq}


def test_nothing_to_undo_is_refused(run, tmp_path):
    run("new", tmp_path / "tea")
    ran = run("undo", tmp_path / "tea")
    assert (ran.status, ran.error) == (1, "There is nothing to undo.")
    answer = run("undo", tmp_path / "tea", "--json", "--lang", "zh_TW")
    assert answer.status == 1
    (refused,) = answer.json()["refused"]
    assert (refused["id"], refused["code"]) == (None, "nothing_to_undo")
    assert refused["message"] not in ("", "There is nothing to undo.")


def test_undo_steps_over_decisions_and_refuses_what_was_decided_on(run, planned):
    run("move", planned.folder, planned.code(X), "--to", "2026-12-01")
    run("review", planned.folder, planned.code(X), "--do", "submit", "--as", "Amy")
    before = items(run, planned)
    ran = run("undo", planned.folder)
    assert ran.status == 1
    assert planned.code(X) in ran.error
    assert run("undo", planned.folder, "--json").json()["done"] == []
    assert items(run, planned) == before


def test_undo_refuses_whole_what_somebody_changed_since(run, planned):
    both = (planned.code(INSTAGRAM), planned.code(X))
    run("move", planned.folder, *both, "--to", "2026-12-01")
    with closing(sqlite3.connect(planned.folder / "calendar.sqlite3")) as database, database:
        database.execute("UPDATE item SET date = '2027-01-01' WHERE id = ?", (planned.id(X),))
    before = items(run, planned)
    ran = run("undo", planned.folder)
    assert ran.status == 1
    assert "nothing was undone" in ran.error
    assert items(run, planned) == before


def test_the_log_is_a_table_of_what_was_done_newest_first(run, planned):
    run("move", planned.folder, planned.code(X), "--to", "2026-12-01", "--as", "Bob")
    heading, newest, *_, oldest = run("log", planned.folder).lines
    assert heading.split() == ["Print", "code", "When", "Who", "What"]
    assert newest.split()[1:] == [
        *("2026-11-20", "09:00", "Bob", "Move", "1", "item:", planned.code(X)),
    ]
    assert "Add 2 records: 青田茶, Harbor" in oldest
    chinese = run("log", planned.folder, "--lang", "zh_TW").lines[1]
    assert f"移動 1 個項目: {planned.code(X)}" in chinese


def test_the_log_as_json_holds_every_entry(run, planned):
    run("move", planned.folder, planned.code(X), "--to", "2026-12-01", "--as", "Bob")
    entries = run("log", planned.folder, "--json").json()
    assert [each["seq"] for each in entries] == list(range(len(entries), 0, -1))
    assert all(each.keys() >= ENTRY_KEYS for each in entries)
    newest = entries[0]
    assert (newest["actor"], newest["origin"], newest["kind"]) == ("Bob", "cli", "change")
    assert newest["at"] == "2026-11-20T09:00:00+08:00"
    assert newest["label"] == "Move 1 item"
    (change,) = newest["changes"]
    assert (change["record"], change["id"]) == ("item", planned.id(X))
    assert change["attributes"] == {"date": ["2026-11-24", "2026-12-01"]}
    assert len(newest["digest"]) == 64


def test_the_log_since_a_code_holds_what_came_after(run, planned):
    code = run("log", planned.folder).lines[1].split()[0]
    run("move", planned.folder, planned.code(X), "--to", "2026-12-01")
    entries = run("log", planned.folder, "--since", code, "--json").json()
    assert [each["label_code"] for each in entries] == ["move_items"]
    ran = run("log", planned.folder, "--since", code)
    assert ran.lines[-2:] == [
        "1 change since this paper.",
        f"  posting item {planned.code(X)}: Date 2026-11-24 → 2026-12-01",
    ]


@pytest.mark.parametrize(
    "code", ["", "zzz", "1-0000", "99-ABCD", "\udcff", "x" * 100_000, "0-0001"]
)
def test_a_code_that_no_paper_has_is_refused(run, planned, code):
    ran = run("log", planned.folder, "--since", code)
    assert ran.status == 2
    assert ran.error.endswith("is no print code of this workspace.")


def test_the_doctor_finds_a_change_behind_our_back(run, planned):
    assert run("doctor", planned.folder).lines == ["Nothing is wrong."]
    assert run("doctor", planned.folder, "--json").json() == {"faults": []}
    with closing(sqlite3.connect(planned.folder / "calendar.sqlite3")) as database, database:
        database.execute("UPDATE history SET actor = 'nobody' WHERE seq = 2")
    ran = run("doctor", planned.folder)
    assert ran.status == 1
    assert "Entry 2 of the history" in ran.text
    (fault, *_) = run("doctor", planned.folder, "--json").json()["faults"]
    assert fault.keys() >= {"code", "severity", "values", "message"}


def test_the_doctor_mends_what_can_be_mended(run, planned, tmp_path):
    assert run("backup", planned.folder, "-o", planned.folder / "backups" / "all.zip").status == 0
    for picture in planned.folder.glob("assets/*/*"):
        picture.unlink()
    (planned.folder / ".smcalendar-left").write_bytes(b"")
    ran = run("doctor", planned.folder)
    assert ran.status == 1
    assert "The file cup.jpg is missing" in ran.text
    assert run("doctor", planned.folder, "--repair").lines == ["Nothing is wrong."]
    assert run("doctor", planned.folder).status == 0


def test_a_backup_brings_back_what_was_there(run, planned, tmp_path):
    before = items(run, planned)
    (path,) = run("backup", planned.folder).lines
    run("move", planned.folder, planned.code(X), "--to", "none")
    ran = run("restore", path, planned.folder)
    assert ran.status == 0
    assert ran.lines[0] == "The backup is in place."
    assert ran.lines[1].startswith(f"What was there is kept in {planned.folder}/backups/")
    assert items(run, planned) == before
    assert run("doctor", planned.folder).status == 0


def test_a_zip_makes_the_workspace_elsewhere_with_its_files(run, planned, tmp_path):
    ran = run("backup", planned.folder, "-o", tmp_path / "all.zip")
    assert ran.lines == [str(tmp_path / "all.zip")]
    assert run("restore", tmp_path / "all.zip", tmp_path / "again").lines == [
        "The backup is in place."
    ]
    assert run("doctor", tmp_path / "again").lines == ["Nothing is wrong."]
    assert len(list((tmp_path / "again").glob("assets/*/*"))) == 1
    there = run("list", "items", tmp_path / "again", "--json").json()
    assert there == run("list", "items", planned.folder, "--json").json()


@pytest.mark.parametrize(
    "content",
    [None, b"", b"nothing", b"PK\x05\x06" + bytes(18), b"SQLite format 3\x00" + bytes(4080)],
)
def test_what_is_no_backup_changes_nothing(run, planned, snapshot, tmp_path, content):
    backup = tmp_path / "backup"
    if content is not None:
        backup.write_bytes(content)
    before = snapshot(planned.folder)
    for target in (planned.folder, tmp_path / "new"):
        ran = run("restore", backup, target)
        assert ran.status == 2
        assert str(backup) in ran.error
    assert snapshot(planned.folder) == before
    assert not (tmp_path / "new").exists()


def test_restore_needs_the_folder_above(run, planned, tmp_path):
    (path,) = run("backup", planned.folder).lines
    ran = run("restore", path, tmp_path / "no" / "where")
    assert (ran.status, ran.error) == (2, f"There is no folder {tmp_path / 'no'}.")


def test_a_name_with_signs_of_an_address_is_a_name(run, planned, tmp_path):
    odd = tmp_path / "100% #1?mode=memory"
    odd.mkdir()
    for number, options in enumerate(([], ["-o", odd / "all.zip"])):
        assert run("restore", *run("backup", planned.folder).lines, odd / f"a{number}").status == 0
        (copy,) = run("backup", odd / f"a{number}", *options).lines
        assert run("restore", copy, odd / f"b{number}").status == 0
        assert items(run, planned) == run_items(run, odd / f"b{number}")


def test_a_person_is_erased_from_records_and_history(run, planned):
    before = run("log", planned.folder, "--json").text
    assert "bob@example.com" in before
    ran = run("erase", planned.folder, "--person", "Bob", "--dry-run")
    assert ran.lines[0] == "1 entry of the history would be emptied."
    assert run("log", planned.folder, "--json").text == before
    ran = run("erase", planned.folder, "--person", "Bob")
    assert ran.lines[0] == "1 entry of the history was emptied."
    assert "bob@example.com" not in run("log", planned.folder, "--json").text
    assert "Bob" not in run("list", "people", planned.folder).text
    assert run("doctor", planned.folder).lines == ["Nothing is wrong."]


def test_old_contents_of_the_history_are_emptied_and_the_chain_holds(run, planned):
    run("review", planned.folder, planned.code(X), "--do", "submit", "--as", "Amy")
    days = ("--older-than", "2026-11-21")
    ran = run("erase", planned.folder, "--kind", "change", *days, "--dry-run")
    assert ran.lines == ["5 entries of the history would be emptied."]
    assert run("erase", planned.folder, "--kind", "change", *days).status == 0
    entries = run("log", planned.folder, "--json").json()
    assert [each["kind"] for each in entries if not each["erased"]] == ["erasure", "decision"]
    assert run("doctor", planned.folder).lines == ["Nothing is wrong."]
    ran = run("undo", planned.folder)
    assert ran.status == 1


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ([], "Name a person, or a kind of entry with --older-than."),
        (["--kind", "change"], "Name a person, or a kind of entry with --older-than."),
        (["--older-than", "2026-01-01"], "Name a person, or a kind of entry"),
        (["--person", "Bob", "--kind", "change"], "Name a person, or a kind of entry"),
        (["--person", "Zoe"], "Nothing is called “Zoe” (person). There are: Amy, Bob, Mei."),
        (["--person", "Mei"], "Several are called “Mei” (person): "),
        (["--kind", "erasure", "--older-than", "2026-01-01"], "“erasure” is not possible here."),
        (["--kind", "change", "--older-than", "long"], "“long” is no date such as 2026-11-23."),
    ],
)
def test_erase_has_to_be_clear_about_what(run, planned, snapshot, options, error):
    before = snapshot(planned.folder)
    ran = run("erase", planned.folder, *options)
    assert ran.status == 2
    assert ran.error.startswith(error)
    assert snapshot(planned.folder) == before


def test_every_answer_speaks_both_languages(run, planned):
    code = planned.code(X)
    for arguments in (
        ("move", planned.folder, code, "--to", "2026-12-01"),
        ("undo", planned.folder),
        ("doctor", planned.folder),
        ("check", planned.folder, "--platform", "youtube"),
        ("erase", planned.folder, "--person", "Bob", "--dry-run"),
        ("count", "hello", "--platform", "x"),
    ):
        said = json.dumps(run(*arguments, "--lang", "zh_TW").text)
        assert "\\u" in said, arguments
