"""Follows the recipes of the README on a copy of the program: attribute, platform, check line."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from smcalendar.cli.app import main
from smcalendar.storage.schema import REVISION

PROJECT = Path(__file__).parent.parent
NOW = "2026-11-20T09:00:00+08:00"

FINGERPRINT = """
    from sqlalchemy import create_engine
    from smcalendar.storage import schema, search, tables
    with create_engine("sqlite://").begin() as connection:
        tables.SQLModel.metadata.create_all(connection)
        search.create(connection)
        print(schema.fingerprint(connection))
"""

NEXT = f"{int(REVISION) + 1:04}"

STEP = f'''
    """A subtitle for posts."""

    from alembic import op

    revision = "{NEXT}"
    down_revision = "{REVISION}"


    def upgrade():
        whole = op.get_bind().exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'post'"
        ).scalar_one()
        columns = [row[1] for row in op.get_bind().exec_driver_sql("PRAGMA table_info(post)")]
        names = ", ".join(f'"{{each}}"' for each in columns)
        made = whole.replace("CREATE TABLE post", "CREATE TABLE post_new")
        made = made.replace("title VARCHAR", "subtitle VARCHAR NOT NULL, title VARCHAR", 1)
        op.execute(made)
        op.execute(f"INSERT INTO post_new ({{names}}, subtitle) SELECT {{names}}, '' FROM post")
        op.execute("DROP TABLE post")
        op.execute("ALTER TABLE post_new RENAME TO post")
        op.execute("CREATE INDEX post_by_campaign_id ON post (campaign_id)")
'''

EDIT = """
    import os, sys
    from pathlib import Path
    from smcalendar.domain.content import content_hash
    from smcalendar.services import editing, plan, workspaces
    with workspaces.opened(Path(sys.argv[1]), workspaces.circumstances(os.environ)) as workspace:
        (before,) = plan.items(workspace)
        editing.edit(workspace, "post", before.post.id, {"subtitle": "Red"})
        (after,) = plan.items(workspace)
        print(content_hash(before) != content_hash(after))
"""


class Copy:
    """A copy of the program that may be changed."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        compiled_once = {"PYTHONDONTWRITEBYTECODE": ""}
        said = {"SMCALENDAR_HOME": str(home), "SMCALENDAR_NOW": NOW}
        self.environ = os.environ | compiled_once | said
        unwanted = shutil.ignore_patterns("__pycache__")
        for name in ("smcalendar", "resources"):
            shutil.copytree(PROJECT / name, folder / name, ignore=unwanted)

    def edit(self, file: str, old: str, new: str) -> None:
        text = (self.folder / file).read_text(encoding="utf-8")
        assert text.count(old) >= 1, f"{old!r} is not in {file}"
        (self.folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    def python(self, code: str, *arguments: object) -> str:
        return self._run("-c", dedent(code), *arguments)

    def run(self, *arguments: object, stdin: object = None) -> str:
        return self._run("-m", "smcalendar", *arguments, stdin=stdin)

    def _run(self, *arguments: object, stdin: object = None) -> str:
        done = subprocess.run(
            [sys.executable, *map(str, arguments)],
            cwd=self.folder,
            env=self.environ,
            input=json.dumps(stdin),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def copy(tmp_path, smcalendar_home) -> Copy:
    return Copy(tmp_path / "copy", smcalendar_home)


RECORDS = {
    "brands": {"name": "Tea", "zone": "Asia/Taipei"},
    "accounts": {"brand": "Tea", "platform": "x", "handle": "tea"},
    "posts": {
        "text": "Hello",
        "items": [{"account": "tea", "date": "2026-11-23", "time": "19:00"}],
    },
}


@pytest.fixture
def workspace(once, tmp_path) -> Path:
    """A workspace that the program made before any recipe."""
    return Path(shutil.copytree(once("recipes", make) / "tea", tmp_path / "tea"))


def make(place: Path) -> None:
    place.mkdir()
    environ = os.environ | {"SMCALENDAR_HOME": str(place / "home"), "SMCALENDAR_NOW": NOW}
    folder = str(place / "tea")
    assert main(["new", folder], environ) == 0
    for kind, record in RECORDS.items():
        file = place / f"{kind}.json"
        file.write_text(json.dumps(record), encoding="utf-8")
        assert main(["add", kind, folder, "--json", str(file)], environ) == 0


def test_an_attribute_is_three_edits(copy, workspace):
    copy.edit(
        "smcalendar/domain/records.py",
        '    """The idea and the base content, which every item of the post inherits."""\n\n',
        '    """The idea and the base content, which every item of the post inherits."""\n\n'
        "    subtitle: str = attribute(\n"
        '        Kind.LINE, CONTENT, N_("Attribute", "Subtitle"), default=""\n    )\n',
    )
    tables = (copy.folder / "smcalendar/storage/tables.py").read_text(encoding="utf-8")
    row = tables[tables.index("class PostRow") :]
    columns = row[: row.index("    title: str\n")]
    copy.edit("smcalendar/storage/tables.py", columns, f"{columns}    subtitle: str\n")
    versions = copy.folder / "smcalendar/storage/migrations/versions"
    (versions / f"{NEXT}_subtitle.py").write_text(dedent(STEP), encoding="utf-8")
    schema = (copy.folder / "smcalendar/storage/schema.py").read_text(encoding="utf-8")
    old = schema.split('FINGERPRINT = "')[1].split('"')[0]
    copy.edit("smcalendar/storage/schema.py", old, copy.python(FINGERPRINT).strip())
    copy.edit("smcalendar/storage/schema.py", f'REVISION = "{REVISION}"', f'REVISION = "{NEXT}"')
    copy.edit(
        "resources/i18n/zh_TW.ts",
        "</context>",
        "<message><source>Subtitle</source><translation>副標題</translation></message></context>",
    )

    (post,) = json.loads(copy.run("list", "posts", workspace, "--json"))
    assert (post["subtitle"], post["text"]) == (None, "Hello")
    assert copy.python(EDIT, workspace) == "True\n"
    entry = json.loads(copy.run("log", workspace, "--json", "--lang", "zh_TW"))[0]
    assert entry["changes"][0]["attributes"] == {"subtitle": ["", "Red"]}
    assert "副標題" in entry["label"]
    assert json.loads(copy.run("list", "posts", workspace, "--json"))[0]["subtitle"] == "Red"
    assert copy.run("doctor", workspace) == "Nothing is wrong.\n"


def test_a_platform_is_a_data_file(copy, workspace):
    platforms = copy.folder / "resources" / "platforms"
    threads = json.loads((platforms / "threads.json").read_text(encoding="utf-8"))
    described = threads | {
        "id": "mastodon",
        "names": {"en": "Mastodon", "zh_TW": "Mastodon"},
        "mark": "MA",
        "formats": threads["formats"][:1],
    }
    (platforms / "mastodon.json").write_text(json.dumps(described), encoding="utf-8")

    account = {"brand": "Tea", "platform": "mastodon", "handle": "tea@example.com"}
    copy.run("add", "accounts", workspace, "--json", "-", stdin=account)
    item = {"account": "mastodon:tea@example.com", "date": "2026-11-24", "time": "19:00"}
    copy.run("add", "posts", workspace, "--json", "-", stdin={"text": "Hi", "items": [item]})
    counted = json.loads(copy.run("count", "x" * 501, "--platform", "mastodon", "--json"))
    assert (counted["limit"], counted["fits"]) == (500, False)
    assert "mastodon" in copy.run("list", "--help")
    assert "MA Hi" in copy.run("export", "ical", workspace, "-o", "-", "--platform", "mastodon")


def test_a_check_line_is_one_object(copy, workspace):
    file = copy.folder / "resources" / "checklists" / "x.json"
    lines = json.loads(file.read_text(encoding="utf-8"))
    line = {
        "id": "x.kettle",
        "stage": "while_posting",
        "platforms": ["x"],
        "texts": {"en": "Kettle on", "zh_TW": "水已燒開"},
    }
    file.write_text(json.dumps([*lines, line]), encoding="utf-8")

    override = ("--do", "override", "--to", "ready", "--comment", "as agreed by phone")
    copy.run("review", workspace, "--platform", "x", *override)
    command = ("export", "checklist", workspace, "-o", "-", "--week", "2026-W48", "--format", "md")
    assert "Kettle on" in copy.run(*command, "--lang", "en")
    assert "水已燒開" in copy.run(*command, "--lang", "zh_TW")
