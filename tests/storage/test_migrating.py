"""Bringing older workspaces up to date, and the traps on that way."""

import datetime as dt
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from smcalendar.domain.errors import UserError
from smcalendar.domain.people import Actor
from smcalendar.domain.records import (
    Asset,
    Brand,
    Campaign,
    HashtagGroup,
    KeyDate,
    Label,
    Pillar,
    Post,
    PostingItem,
    SavedView,
    Series,
)
from smcalendar.domain.trust import EntryKind
from smcalendar.services.chance import repeatable_chance
from smcalendar.storage import backups, history, migrating, opening, reading, schema, search, undo
from smcalendar.storage.engines.sqlite import Database
from smcalendar.storage.opening import Surroundings
from smcalendar.storage.tables import SQLModel
from smcalendar.storage.workspace import DATABASE

FILES = Path(__file__).parent.parent / "files" / "workspaces"
KEPT = sorted(FILES.iterdir())
NOW = dt.datetime(2026, 11, 20, 1, tzinfo=dt.UTC)

NEXT, AFTER_NEXT = (f"{int(schema.REVISION) + each:04}" for each in (1, 2))

STEP = f"""
from alembic import op
import sqlalchemy as sa

revision = "{NEXT}"
down_revision = "{schema.REVISION}"
ROWS = {{rows}}


def upgrade():
    {{body}}
"""

REBUILD = """
    post = sa.Table("post", sa.MetaData(), autoload_with=op.get_bind(), resolve_fks=False)
    with op.batch_alter_table("post", copy_from=post, recreate="always") as batch:
        batch.add_column(sa.Column("mood", sa.String(), nullable=False, server_default=""))
"""


@pytest.fixture
def around(tmp_path):
    return Surroundings(
        clock=lambda: NOW,
        chance=repeatable_chance("migrating"),
        actor=Actor("11111111-1111-4111-8111-111111111111", "somebody"),
        origin="cli",
        home=tmp_path / "home",
    )


@pytest.fixture
def kept(tmp_path):
    """Lays a kept workspace out in a folder of its own."""

    def lay_out(source: Path) -> Path:
        folder = tmp_path / f"workspace-{source.name}"
        folder.mkdir()
        shutil.copytree(source / "assets", folder / "assets")
        (folder / "backups").mkdir()
        connection = sqlite3.connect(folder / DATABASE)
        connection.executescript((source / "calendar.sql").read_text(encoding="utf-8"))
        connection.close()
        return folder

    return lay_out


@pytest.fixture
def steps(tmp_path):
    """Makes a folder of steps with one more: the given body of `upgrade`."""

    def make(body: str, *, rows: str = "{}") -> Path:
        folder = tmp_path / "steps"
        shutil.copytree(migrating.SCRIPTS, folder)
        step = STEP.format(body=body, rows=rows)
        (folder / "versions" / f"{NEXT}_next.py").write_text(step, encoding="utf-8")
        return folder

    return make


def everything(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Returns all rows of all tables."""
    connection = sqlite3.connect(f"file:{folder / DATABASE}?mode=ro", uri=True)
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    rows = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    connection.close()
    return rows


@pytest.mark.parametrize("source", KEPT, ids=lambda path: path.name)
def test_every_revision_ever_given_out_still_opens_with_all_its_data(kept, around, source):
    folder = kept(source)
    before = everything(folder)
    workspace = opening.open_workspace(folder, around)
    with workspace.reading() as connection:
        assert history.faults(connection) == ()
        posts = reading.every(connection, Post) + reading.trashed(connection, Post)
        items = reading.every(connection, PostingItem) + reading.trashed(connection, PostingItem)
    workspace.close()
    assert {each.id for each in posts} == {row[0] for row in before["post"]}
    assert {each.id for each in items} == {row[0] for row in before["item"]}
    assert "a\0b\v" in {each.notes for each in posts}
    after = everything(folder)
    grown = {"history", "payload"}
    assert {name: len(rows) for name, rows in before.items() if name not in grown} == {
        name: len(after[name]) for name in before if name not in grown
    }


def test_what_revision_2_knows_more_is_unknown_in_a_workspace_of_revision_1(kept, around):
    folder = kept(FILES / "0001")
    before = everything(folder)
    workspace = opening.open_workspace(folder, around)
    with workspace.reading() as connection:
        assets, brands, campaigns = (
            reading.every(connection, each) for each in (Asset, Brand, Campaign)
        )
        assert not any(reading.every(connection, each) for each in (Pillar, Label, HashtagGroup))
    workspace.close()
    assert [(each.width, each.height) for each in assets] == [(0, 0)]
    assert [each.logo_id for each in brands] == [None]
    assert [(each.accounts, each.phases) for each in campaigns] == [((), ())]
    after = everything(folder)
    wider = {"asset": (0, 0), "brand": (None, None, None, 60, 30, "[]"), "campaign": ("[]", "[]")}
    for name, more in wider.items():
        assert after[name] == [(*row, *more) for row in before[name]]
    assert after["item"] == before["item"]


def test_what_revision_3_knows_more_is_unknown_in_a_workspace_of_revision_2(kept, around):
    folder = kept(FILES / "0002")
    before = everything(folder)
    workspace = opening.open_workspace(folder, around)
    with workspace.reading() as connection:
        assert not any(reading.every(connection, each) for each in (KeyDate, SavedView, Series))
        assert reading.settings(connection).horizon == 90
        (hit,) = search.found(connection, "冬茶", most=9)
        assert hit.id in {row[0] for row in before["post"]}
    workspace.close()
    after = everything(folder)
    wider = {
        "account": ("[]", "[]", 0, 0),
        "brand": (None, None, 60, 30, "[]"),
        "person": (None, "[]"),
        "post": (None, None),
    }
    for name, more in wider.items():
        assert after[name] == [(*row, *more) for row in before[name]]
    assert after["item"] == before["item"]


def test_there_is_a_kept_workspace_for_every_revision_that_was_followed_by_another():
    versions = {path.name[:4] for path in (migrating.SCRIPTS / "versions").glob("[0-9]*.py")}
    assert versions - {path.name for path in KEPT} <= {schema.REVISION}


def test_made_and_migrated_schemas_are_the_same(tmp_path):
    statements = {}
    for way in ("made", "migrated"):
        file = tmp_path / f"{way}.sqlite3"
        sqlite3.connect(file).close()
        database = Database(file)
        with database.rebuilding() as connection:
            if way == "made":
                SQLModel.metadata.create_all(connection)
                search.create(connection)
            else:
                migrating._upgrade(connection, migrating.SCRIPTS)
        with database.reading() as connection:
            statements[way] = schema.statements(connection)
            assert schema.fingerprint(connection) == schema.FINGERPRINT
        database.close()
    assert statements["made"] == statements["migrated"]


def test_every_constraint_has_a_name():
    constraints = [
        each for table in SQLModel.metadata.tables.values() for each in table.constraints
    ]
    assert constraints
    assert all(each.name for each in constraints)


def test_rebuilding_a_parent_keeps_its_children(kept, around, steps):
    folder = kept(KEPT[0])
    before = everything(folder)
    database = Database(folder / DATABASE)
    migrating.migrate(folder, database, around, scripts=steps(REBUILD))
    database.close()
    after = everything(folder)
    assert after["item"] == before["item"]
    assert [row[: -len((None, None, ""))] for row in after["post"]] == before["post"]
    assert after["alembic_version"] == [(NEXT,)]
    connection = sqlite3.connect(folder / DATABASE)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    (made,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'post'").fetchone()
    connection.close()
    assert "mood" in made
    assert "post_labels_is_an_array" in made


def test_the_same_step_with_foreign_keys_on_cannot_be_done(kept, steps):
    """The control: what `Database.rebuilding` is for."""
    folder = kept(KEPT[0])
    before = everything(folder)
    database = Database(folder / DATABASE)
    with pytest.raises(IntegrityError), database.writing() as connection:
        migrating._upgrade(connection, steps(REBUILD))
    database.close()
    assert everything(folder) == before


def test_a_migration_is_backed_up_and_stands_in_the_history(kept, around, steps):
    folder = kept(KEPT[0])
    database = Database(folder / DATABASE)
    with database.reading() as connection:
        head = history.head(connection)
    migrating.migrate(folder, database, around, scripts=steps(REBUILD))
    with database.reading() as connection:
        last = history.entries(connection)[-1]
        assert history.faults(connection) == ()
    database.close()
    assert (last.kind, last.label, last.seq) == (EntryKind.MIGRATION, "migrate", head.seq + 1)
    (backup,) = backups.copies(folder)
    assert backups.verified(backup) == head


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('op.execute("DELETE FROM unsaved")', "migration_lost_rows"),
        ('op.execute("DELETE FROM post")', "migration_orphans"),
        ('op.execute("CREATE TABLE half (id)"); raise RuntimeError("a fault of ours")', None),
    ],
)
def test_a_step_that_does_harm_leaves_the_file_as_it_was(kept, around, steps, body, code):
    folder = kept(KEPT[0])
    before = everything(folder)
    database = Database(folder / DATABASE)
    with pytest.raises(UserError if code else RuntimeError) as caught:
        migrating.migrate(folder, database, around, scripts=steps(body))
    database.close()
    if code:
        assert caught.value.code == code
    assert everything(folder) == before


def test_a_step_may_say_that_it_takes_rows_away(kept, around, steps):
    folder = kept(KEPT[0])
    count = len(everything(folder)["unsaved"])
    database = Database(folder / DATABASE)
    scripts = steps('op.execute("DELETE FROM unsaved")', rows=f'{{"unsaved": -{count}}}')
    migrating.migrate(folder, database, around, scripts=scripts)
    database.close()
    assert everything(folder)["unsaved"] == []


def test_undo_does_not_cross_a_migration(kept, around, steps, monkeypatch):
    folder = kept(KEPT[0])
    database = Database(folder / DATABASE)
    migrating.migrate(folder, database, around, scripts=steps('op.execute("SELECT 1")'))
    database.close()
    for module in (opening, undo, history):
        monkeypatch.setattr(module, "REVISION", NEXT)
    workspace = opening.open_workspace(folder, around)
    with pytest.raises(UserError) as caught:
        undo.undo(workspace)
    workspace.close()
    assert caught.value.code == "undo_older_schema"


def test_a_damaged_file_is_not_migrated(kept, around, steps):
    folder = kept(KEPT[0])
    data = bytearray((folder / DATABASE).read_bytes())
    data[8192:12288] = bytes(4096)
    (folder / DATABASE).write_bytes(data)
    database = Database(folder / DATABASE)
    with pytest.raises(UserError):
        migrating.migrate(folder, database, around, scripts=steps(REBUILD))
    database.close()
    assert (folder / DATABASE).read_bytes() == data


def test_an_older_file_is_migrated_when_it_is_opened(kept, around, steps, monkeypatch):
    folder = kept(KEPT[0])
    monkeypatch.setattr(migrating, "SCRIPTS", steps('op.execute("SELECT 1")'))
    monkeypatch.setattr(migrating.migrate, "__kwdefaults__", {"scripts": migrating.SCRIPTS})
    monkeypatch.setattr(opening, "REVISION", NEXT)
    opening.open_workspace(folder, around).close()
    assert everything(folder)["alembic_version"] == [(NEXT,)]


def test_a_current_file_is_opened_without_alembic(kept, around, tmp_path):
    folder = kept(KEPT[-1])
    opening.open_workspace(folder, around).close()
    program = (
        "import sys; from smcalendar.cli.app import main\n"
        f"status = main(['list', 'items', {str(folder)!r}], "
        f"{{'SMCALENDAR_HOME': {str(tmp_path)!r}}})\n"
        "sys.exit(status or 'alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)


STEP_AFTER = f"""
from alembic import op

revision = "{AFTER_NEXT}"
down_revision = "{NEXT}"


def upgrade():
    op.execute("SELECT 1")
"""


def test_only_the_steps_that_a_file_lacks_say_what_it_loses(kept, around, steps):
    folder = kept(KEPT[0])
    count = len(everything(folder)["unsaved"])
    database = Database(folder / DATABASE)
    scripts = steps('op.execute("DELETE FROM unsaved")', rows=f'{{"unsaved": -{count}}}')
    migrating.migrate(folder, database, around, scripts=scripts)
    (scripts / "versions" / f"{AFTER_NEXT}_next.py").write_text(STEP_AFTER, encoding="utf-8")
    migrating.migrate(folder, database, around, scripts=scripts)
    database.close()
    assert everything(folder)["alembic_version"] == [(AFTER_NEXT,)]


def test_who_comes_second_to_a_migration_adds_nothing_to_the_history(kept, around, steps):
    folder = kept(KEPT[0])
    database = Database(folder / DATABASE)
    scripts = steps('op.execute("SELECT 1")')
    migrating.migrate(folder, database, around, scripts=scripts)
    first = everything(folder)
    migrating.migrate(folder, database, around, scripts=scripts)
    database.close()
    assert everything(folder) == first


def test_a_trigger_of_somebody_else_takes_no_part_in_a_migration(kept, around, steps):
    folder = kept(KEPT[0])
    connection = sqlite3.connect(folder / DATABASE)
    connection.execute("CREATE TRIGGER theirs AFTER UPDATE ON item BEGIN DELETE FROM unsaved; END")
    connection.close()
    before = everything(folder)
    database = Database(folder / DATABASE)
    with pytest.raises(UserError) as caught:
        migrating.migrate(folder, database, around, scripts=steps(REBUILD))
    database.close()
    assert caught.value.code == "foreign_schema"
    assert everything(folder) == before
