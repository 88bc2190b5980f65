"""A restored backup is whole and alone: no false alarm after it, nothing changed when refused."""

import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Person, Post
from smcalendar.services import keeping, plan, workspaces
from smcalendar.services.plan import PostDraft
from smcalendar.storage import reading
from smcalendar.storage.workspace import DATABASE


@pytest.fixture
def around(smcalendar_home):
    environ = {"SMCALENDAR_HOME": str(smcalendar_home), "SMCALENDAR_NOW": "2026-11-20T09:00+08:00"}
    return workspaces.circumstances({**os.environ, **environ})


@pytest.fixture
def folder(tmp_path, around):
    return made(tmp_path / "tea", around)


def made(folder, around):
    workspaces.new_workspace(folder, around, language="en")
    add(folder, around, "first")
    return folder


def add(folder, around, title):
    with workspaces.opened(folder, around) as workspace:
        plan.add_posts(workspace, [PostDraft({"title": title})])


def titles(folder, around):
    with workspaces.opened(folder, around) as workspace, workspace.reading() as connection:
        return sorted(each.title for each in reading.every(connection, Post))


def backed_up(folder, around, target=None):
    with workspaces.opened(folder, around) as workspace:
        return keeping.back_up(workspace, target)


def files_in(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def change(file, *statements):
    with closing(sqlite3.connect(file)) as database, database:
        for statement in statements:
            database.execute(statement)


def test_going_back_behind_later_backups_is_no_fault(folder, around):
    backup = backed_up(folder, around)
    add(folder, around, "second")
    later = backed_up(folder, around)
    add(folder, around, "third")
    kept = keeping.restore(backup, folder, around)
    assert titles(folder, around) == ["first"]
    assert keeping.examine(folder, around) == ()
    assert not later.exists()
    assert sorted(each.name for each in backup.parent.iterdir()) == [
        "calendar-20261120T010000Z-1.sqlite3",
        "replaced-20261120T010000Z-2.sqlite3",
        "replaced-20261120T010000Z-3.sqlite3",
    ]
    assert titles(made_of(kept, folder, around), around) == ["first", "second", "third"]


def made_of(backup, folder, around):
    target = folder.parent / "of backup"
    assert keeping.restore(backup, target, around) is None
    return target


def test_what_a_restore_left_behind_still_holds_an_erased_person(folder, around):
    backup = backed_up(folder, around)
    with workspaces.opened(folder, around) as workspace:
        person = Person(id=around.chance.identifier(), name="Amy")
        plan.add_records(workspace, [person])
    kept = keeping.restore(backup, folder, around)
    with workspaces.opened(folder, around) as workspace:
        plan.add_records(workspace, [person])
        erased = keeping.erase_person(workspace, "Amy")
    assert erased.backups == (backup.name, kept.name)


def test_a_tail_that_was_cut_off_is_still_found(folder, around):
    backup = backed_up(folder, around)
    add(folder, around, "second")
    shutil.copyfile(backup, folder / DATABASE)
    assert [fault.code for fault in keeping.examine(folder, around)] == ["head_not_on_chain"]


def test_a_backup_of_another_workspace_leaves_nothing_behind(folder, around, tmp_path):
    other = made(tmp_path / "coffee", around)
    archive = backed_up(other, around, tmp_path / "coffee.zip")
    before = files_in(folder)
    with pytest.raises(UserError) as refused:
        keeping.restore(archive, folder, around)
    assert refused.value.code == "backup_of_another"
    assert files_in(folder) == before


SPY = "CREATE TRIGGER spy AFTER UPDATE ON item BEGIN DELETE FROM payload; END"


@pytest.mark.parametrize(
    ("statements", "code"),
    [
        ([SPY], "foreign_schema"),
        (["UPDATE alembic_version SET version_num = '9999'"], "newer_workspace"),
    ],
)
@pytest.mark.parametrize("target", ["tea", "new"])
def test_a_backup_that_could_not_be_opened_is_not_put_in_place(
    folder, around, tmp_path, statements, code, target
):
    backup = backed_up(folder, around).rename(tmp_path / "strange.sqlite3")
    change(backup, *statements)
    before = files_in(tmp_path)
    with pytest.raises(UserError) as refused:
        keeping.restore(backup, tmp_path / target, around)
    assert refused.value.code == code
    assert files_in(tmp_path) == before


@pytest.mark.parametrize("size", [0, 5000])
def test_a_damaged_database_is_kept_beside_the_backup_in_its_place(folder, around, tmp_path, size):
    archive = backed_up(folder, around, tmp_path / "tea.zip")
    damaged = (folder / DATABASE).read_bytes()[:size]
    (folder / DATABASE).write_bytes(damaged)
    kept = keeping.restore(archive, folder, around)
    assert titles(folder, around) == ["first"]
    assert keeping.examine(folder, around) == ()
    assert kept.read_bytes() == damaged
    assert sorted(each.name for each in folder.iterdir()) == ["assets", "backups", DATABASE]


def test_a_letter_that_was_changed_behind_the_history_is_found(folder, around):
    change(folder / DATABASE, "UPDATE post SET title = 'fjrst'")
    fault, index = keeping.examine(folder, around)
    assert index.code == "search_differs"
    assert (fault.code, fault.values["kind"], fault.values["attribute"]) == (
        "record_changed",
        "post",
        "title",
    )


def test_a_record_that_vanished_behind_the_history_is_found(folder, around):
    change(folder / DATABASE, "DELETE FROM post")
    fault, index = keeping.examine(folder, around)
    assert index.code == "search_differs"
    assert (fault.code, fault.values["kind"]) == ("record_lost", "post")
