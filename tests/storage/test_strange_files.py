"""A file that is no workspace of ours is refused in one sentence, and its bytes stay."""

import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.services import keeping, workspaces
from smcalendar.storage.schema import APPLICATION_ID
from smcalendar.storage.workspace import DATABASE


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    place = tmp_path_factory.mktemp("original")
    around = workspaces.circumstances({**os.environ, "SMCALENDAR_HOME": str(place / "home")})
    workspaces.new_workspace(place / "tea", around, language="en")
    return place / "tea"


@pytest.fixture
def around(smcalendar_home):
    return workspaces.circumstances({**os.environ, "SMCALENDAR_HOME": str(smcalendar_home)})


@pytest.fixture
def folder(original, tmp_path):
    return shutil.copytree(original, tmp_path / "tea")


def sql(*statements, journal="DELETE"):
    """Returns what runs statements in a database, which is then left in a journal mode."""

    def spoil(file):
        with closing(sqlite3.connect(file, isolation_level=None)) as database:
            for statement in statements:
                database.execute(statement)
            database.execute(f"PRAGMA journal_mode={journal}")

    return spoil


def fresh(*statements, journal="DELETE"):
    """Returns what puts a new database in the place of the old one."""

    def spoil(file):
        file.unlink()
        sql(*statements, journal=journal)(file)

    return spoil


def content(data):
    return lambda file: file.write_bytes(data)


OURS = f"PRAGMA application_id={APPLICATION_ID}"
ENDLESS = (
    "CREATE VIEW alembic_version AS WITH RECURSIVE n(version_num) AS "
    "(SELECT 1 UNION ALL SELECT version_num + 1 FROM n) SELECT version_num FROM n"
)
SPY = "CREATE TRIGGER spy AFTER UPDATE ON item BEGIN DELETE FROM payload; END"
STRANGE = {
    "a text": (content(b"This is no database, it only has its name.\n" * 40), "not_a_database"),
    "nothing": (content(b""), "not_a_database"),
    "one byte": (content(b"S"), "not_a_database"),
    "another program's": (fresh("CREATE TABLE recipe (name)"), "foreign_database"),
    "another program's in WAL mode": (
        fresh("CREATE TABLE recipe (name)", journal="WAL"),
        "foreign_database",
    ),
    "our mark alone": (fresh(OURS, "CREATE TABLE recipe (name)"), "foreign_schema"),
    "our mark and an endless view": (fresh(OURS, ENDLESS), "foreign_schema"),
    "no revision": (sql("DELETE FROM alembic_version"), "foreign_schema"),
    "a trigger": (sql(SPY), "foreign_schema"),
    "a trigger in WAL mode": (sql(SPY, journal="WAL"), "foreign_schema"),
    "a view": (sql("CREATE VIEW everything AS SELECT * FROM payload"), "foreign_schema"),
    "a table more": (sql("CREATE TABLE recipe (name)"), "foreign_schema"),
    "an index less": (sql("DROP INDEX item_by_date"), "foreign_schema"),
    "a virtual table": (sql("CREATE VIRTUAL TABLE pages USING fts5(text)"), "foreign_schema"),
    "a newer revision": (
        sql(
            "UPDATE alembic_version SET version_num = '9999'",
            "UPDATE workspace SET program = '7.1'",
            "ALTER TABLE item ADD COLUMN colour TEXT",
        ),
        "newer_workspace",
    ),
}


@pytest.mark.parametrize(("spoil", "code"), STRANGE.values(), ids=STRANGE)
def test_a_strange_file_is_refused_and_its_bytes_stay(folder, around, spoil, code):
    file = folder / DATABASE
    spoil(file)
    before = file.read_bytes()
    with pytest.raises(UserError) as refused, workspaces.opened(folder, around):
        pass
    assert refused.value.code == code
    assert refused.value.status == 2
    assert refused.value.values.get("version", "7.1") == "7.1"
    assert file.read_bytes() == before
    assert sorted(each.name for each in folder.iterdir()) == ["assets", "backups", DATABASE]


@pytest.mark.parametrize("code", ["damaged", "not_a_database", "foreign_schema"])
def test_the_doctor_says_what_cannot_even_be_opened(folder, around, code):
    damaged = content((folder / DATABASE).read_bytes()[:5000])
    spoil = {"damaged": damaged} | {code: spoil for spoil, code in STRANGE.values()}
    spoil[code](folder / DATABASE)
    before = (folder / DATABASE).read_bytes()
    assert [fault.code for fault in keeping.examine(folder, around)] == [code]
    assert (folder / DATABASE).read_bytes() == before


def test_a_folder_in_the_place_of_the_database_is_refused(folder, around):
    (folder / DATABASE).unlink()
    (folder / DATABASE).mkdir()
    with pytest.raises(UserError) as refused, workspaces.opened(folder, around):
        pass
    assert refused.value.code == "not_a_workspace"


def test_our_own_file_that_was_left_in_wal_mode_is_put_back(folder, around):
    sql(journal="WAL")(folder / DATABASE)
    with workspaces.opened(folder, around) as workspace:
        with workspace.together():
            pass
        modes = workspace.database.settings()["journal_mode"]
    assert modes == ("delete", "delete")
    assert sorted(each.name for each in folder.iterdir()) == ["assets", "backups", DATABASE]
