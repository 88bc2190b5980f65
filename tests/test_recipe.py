"""The recipe of the README for a new attribute, done on a copy of the program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

EDITS = {
    "domain/records.py": (
        '    notes: str = attribute(Kind.TEXT, INTERNAL, N_("Attribute", "Notes")',
        '    mood: str = attribute(Kind.LINE, CONTENT, N_("Attribute", "Mood"), default="", '
        "search=True)\n",
    ),
    "storage/tables.py": ("    notes: str\n    labels: str\n", "    mood: str\n"),
}
"""For each file: a place, and the line that the recipe puts before it."""

PROGRAM = """
import datetime as dt, json, sys
from dataclasses import replace
from pathlib import Path

from sqlalchemy import create_engine
from smcalendar.storage import opening, schema
from smcalendar.storage.tables import SQLModel

memory = create_engine("sqlite://")
SQLModel.metadata.create_all(memory)
with memory.connect() as connection:
    opening.FINGERPRINT = schema.fingerprint(connection)

from smcalendar.domain.content import content_hash
from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Account, Brand
from smcalendar.services import plan, sheets, trust, workspaces

around = workspaces.circumstances({"SMCALENDAR_HOME": sys.argv[2]})
folder = Path(sys.argv[1])
workspaces.new_workspace(folder, around, language="zh_TW")
with workspaces.opened(folder, around) as workspace:
    new = workspace.chance.identifier
    brand = Brand(id=new(), name="b", zone="Asia/Taipei")
    account = Account(id=new(), brand_id=brand.id, platform="threads", handle="h")
    plan.add_records(workspace, (brand, account))
    draft = plan.PostDraft({"title": "t", "mood": "cheerful"}, [{"account_id": account.id}])
    plan.add_posts(workspace, [draft])
    (item,) = plan.items(workspace)
    calm = replace(item, post=replace(item.post, mood=""))
    payload = trust.log(workspace)[0].changes["post"][item.post.id]
    posts = sheets.listed(workspace, "posts", Filter())
    found = {
        "json": json.loads(sheets.records_document(workspace, posts))[0]["mood"],
        "history": payload["mood"],
        "hash": content_hash(item) != content_hash(calm),
        "search": len(plan.items(workspace, Filter(texts=frozenset({"CHEER"})))),
    }
print(json.dumps(found))
"""


def test_a_new_attribute_is_three_edits(tmp_path):
    copy = tmp_path / "program"
    for name in ("smcalendar", "resources"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name, (place, line) in EDITS.items():
        file = copy / "smcalendar" / name
        text = file.read_text(encoding="utf-8")
        assert text.count(place) == 1
        file.write_text(text.replace(place, line + place), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "workspace"), str(tmp_path / "home")],
        env=dict(os.environ) | {"PYTHONPATH": str(copy)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == (
        '{"json": "cheerful", "history": ["cheerful"], "hash": true, "search": 1}\n'
    )
