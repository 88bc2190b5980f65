"""Opening what may be a workspace, and making one whole or not at all."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Post, Settings
from smcalendar.storage import checkup, heads, reading
from smcalendar.storage.opening import make_workspace, open_workspace
from smcalendar.storage.workspace import DATABASE


@pytest.fixture
def settings(new_id):
    return Settings(id=new_id(70), zone="Asia/Taipei", language="zh_TW", week_start=7)


def changed(folder, *statements):
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return (folder / DATABASE).read_bytes()


def refused(folder, surroundings):
    with pytest.raises(UserError) as caught:
        open_workspace(folder, surroundings)
    return caught.value


def test_a_new_workspace_holds_its_settings_and_nothing_else(tmp_path, settings, surroundings):
    make_workspace(tmp_path / "new", settings, surroundings, lambda _: None)
    names = sorted(path.name for path in (tmp_path / "new").iterdir())
    assert names == ["assets", "backups", DATABASE]
    with closing(open_workspace(tmp_path / "new", surroundings)) as workspace:
        with workspace.reading() as connection:
            made = reading.settings(connection)
            assert reading.every(connection, Post) == ()
        assert (made.zone, made.language, made.week_start, made.version) == (
            *("Asia/Taipei", "zh_TW", 7, 1),
        )
        assert checkup.faults(workspace) == ()


def test_the_head_of_a_new_workspace_is_remembered_by_its_last_name(
    tmp_path, settings, surroundings, made
):
    def fill(workspace):
        with workspace.action("add_records") as work:
            work.add_many(made.all())

    make_workspace(tmp_path / "new", settings, surroundings, fill)
    file = heads.head_file(surroundings.home, settings.id, tmp_path / "new")
    assert heads.kept(file).seq == 1
    assert list((surroundings.home / "state").iterdir()) == [file]


def test_a_workspace_that_cannot_be_filled_is_not_there(tmp_path, settings, surroundings):
    def fill(workspace):
        raise KeyError

    for place in (tmp_path, tmp_path / "a" / "b"):
        with pytest.raises(KeyError):
            make_workspace(place / "new", settings, surroundings, fill)
    assert [path for path in tmp_path.iterdir() if path.name != "home"] == []


def test_folders_above_a_new_workspace_are_made_too(tmp_path, settings, surroundings):
    make_workspace(tmp_path / "a" / "b" / "new", settings, surroundings, lambda _: None)
    assert (tmp_path / "a" / "b" / "new" / DATABASE).is_file()


@pytest.mark.parametrize("content", [DATABASE, "cat.jpg", None])
def test_only_an_empty_folder_becomes_a_workspace(tmp_path, settings, surroundings, content):
    (tmp_path / "new").mkdir()
    if content is None:
        make_workspace(tmp_path / "new", settings, surroundings, lambda _: None)
        return
    (tmp_path / "new" / content).write_bytes(b"x")
    with pytest.raises(UserError) as caught:
        make_workspace(tmp_path / "new", settings, surroundings, lambda _: None)
    wanted = ("workspace_exists", 1) if content == DATABASE else ("folder_not_empty", 2)
    assert (caught.value.code, caught.value.status) == wanted
    assert [path.name for path in (tmp_path / "new").iterdir()] == [content]


def test_a_file_does_not_become_a_workspace(tmp_path, settings, surroundings):
    (tmp_path / "new").write_text("x")
    with pytest.raises(UserError, match="folder_not_empty"):
        make_workspace(tmp_path / "new", settings, surroundings, lambda _: None)
    assert (tmp_path / "new").read_text() == "x"


def test_what_is_no_folder_of_ours_is_no_workspace(tmp_path, surroundings):
    (tmp_path / "photos").mkdir()
    (tmp_path / "letter.txt").write_text("x")
    for name in ("nothing", "photos", "letter.txt"):
        assert refused(tmp_path / name, surroundings).code == "not_a_workspace"
    assert list((tmp_path / "photos").iterdir()) == []


@pytest.mark.parametrize(
    ("statements", "code"),
    [
        (["PRAGMA application_id=7"], "foreign_database"),
        (["UPDATE alembic_version SET version_num = '9999'"], "newer_workspace"),
        (["UPDATE alembic_version SET version_num = '9999'", "DROP TABLE item"], "newer_workspace"),
        (["DROP TABLE item"], "foreign_schema"),
        (["DROP TABLE alembic_version"], "foreign_schema"),
        (["DELETE FROM alembic_version"], "foreign_schema"),
        (["CREATE TABLE theirs (x)"], "foreign_schema"),
        (["CREATE VIEW theirs AS SELECT 1"], "foreign_schema"),
        (["CREATE INDEX theirs ON post (notes)"], "foreign_schema"),
        (["ALTER TABLE post ADD COLUMN theirs"], "foreign_schema"),
        (
            ["CREATE TRIGGER theirs AFTER DELETE ON post BEGIN DELETE FROM brand; END"],
            "foreign_schema",
        ),
    ],
)
def test_a_database_that_is_not_as_we_made_it_is_not_touched(
    folder, surroundings, statements, code
):
    before = changed(folder, *statements)
    assert refused(folder, surroundings).code == code
    assert (folder / DATABASE).read_bytes() == before
    assert sorted(path.name for path in (folder / "backups").iterdir()) == []


def test_a_newer_workspace_says_what_it_needs(folder, surroundings):
    changed(
        folder,
        "UPDATE alembic_version SET version_num = '0042'",
        "UPDATE workspace SET program = '7.1'",
    )
    assert refused(folder, surroundings).values == {"version": "7.1"}


@pytest.mark.parametrize("data", [b"", b"rubbish" * 1000, b"SQLite format 3\x00" + bytes(5000)])
def test_a_file_that_is_no_database_is_not_touched(folder, surroundings, data):
    (folder / DATABASE).write_bytes(data)
    error = refused(folder, surroundings)
    assert error.code in ("not_a_database", "foreign_database", "damaged")
    assert (folder / DATABASE).read_bytes() == data


def test_a_link_to_a_workspace_is_that_workspace(folder, surroundings, tmp_path):
    (tmp_path / "link").symlink_to(folder)
    with closing(open_workspace(tmp_path / "link", surroundings)) as workspace:
        assert checkup.faults(workspace) == ()
        here = heads.head_file(surroundings.home, workspace.identifier(), folder)
        assert heads.head_file(surroundings.home, workspace.identifier(), tmp_path / "link") == here


def test_a_read_only_look_waits_as_long_as_it_is_told(folder, surroundings):
    impatient = open_workspace(folder, replace(surroundings, patience=0.0))
    with closing(sqlite3.connect(folder / DATABASE, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserError) as caught, impatient.reading() as connection:
            reading.settings(connection)
    assert caught.value.code == "busy"
    impatient.close()
