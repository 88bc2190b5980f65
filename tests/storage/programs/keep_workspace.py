"""Keeps a workspace of today's revision for good, with data as bad as the tables allow.

    python tests/storage/programs/keep_workspace.py

Run it once for each new revision, before that revision is given to anybody. What it writes to
`tests/files/workspaces/<revision>/` is never made again: later versions of the program have to
open what this one wrote. The database is kept as SQL text, because a reader of a commit can read
that.
"""

import datetime as dt
import shutil
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from smcalendar.domain.phases import Phase
from smcalendar.domain.records import (
    Account,
    Asset,
    Brand,
    Campaign,
    HashtagGroup,
    Label,
    Person,
    Pillar,
)
from smcalendar.domain.states import State
from smcalendar.services import editing, plan, trash
from smcalendar.services.chance import repeatable_chance
from smcalendar.services.workspaces import circumstances, new_workspace
from smcalendar.storage import assets, reading
from smcalendar.storage.schema import APPLICATION_ID, REVISION
from smcalendar.storage.workspace import DATABASE, Workspace

ROOT = Path(__file__).resolve().parents[3]
NOW = "2026-11-20T09:00:00+08:00"
NEW_YEAR = dt.date(2028, 2, 29)
LONG = "很長的文字，" * 3_000
ODD = "emoji 👨‍👩‍👧‍👦 🇹🇼 ‏rtl‎ <b>&amp;</b> ' \" ; -- \t tab\n\nline"


def fill(workspace: Workspace) -> None:
    """Every state, every kind of record, odd texts, the trash, undone changes."""
    new = workspace.chance.identifier
    digest = assets.keep(workspace.folder, "圖 1.PNG", b"no picture at all")
    asset = Asset(
        id=new(), sha256=digest, name="圖 1.PNG", media_type="image/png", size=17, width=1, height=9
    )
    brand = Brand(
        id=new(), name=ODD, zone="Asia/Taipei", languages=("zh_TW", "en"), logo_id=asset.id
    )
    account = Account(id=new(), brand_id=brand.id, platform="instagram", handle="a.b_c")
    gone = Account(id=new(), brand_id=brand.id, platform="myspace", handle="no_such_platform")
    person = Person(id=new(), name="王小明", roles=("planner", "approver"), contact="a@example.com")
    campaign = Campaign(
        id=new(),
        brand_id=brand.id,
        name="檔期",
        start=dt.date(2026, 11, 1),
        owner_id=person.id,
        accounts=(account.id, gone.id),
        phases=(Phase(ODD, dt.date(1900, 1, 1)), Phase("", dt.date(2026, 2, 28), NEW_YEAR)),
    )
    words = (
        Pillar(id=new(), name=ODD, notes=LONG),
        Label(id=new(), name="新品", colour="#FFFFFF"),
        HashtagGroup(id=new(), name="日常", hashtags=("a", "茶"), brand_id=brand.id),
    )
    plan.add_records(workspace, (asset, brand, account, gone, person, campaign, *words))
    content = {"title": ODD, "text": LONG, "campaign_id": campaign.id, "assets": (asset.id,)}
    items = [
        {"account_id": each.id, "date": day, "time": time}
        for each in (account, gone)
        for day, time in (
            (dt.date(2026, 3, 29), dt.time(2, 30)),
            (dt.date(1900, 1, 1), None),
            (None, None),
        )
    ]
    posts = plan.add_posts(
        workspace, [plan.PostDraft(content, items), plan.PostDraft({"text": "x"})]
    )
    set_every_state(workspace, posts[0])
    trash.trash(workspace, posts[1:])
    editing.keep_typing(workspace, "post", posts[0], "text", ODD)


def set_every_state(workspace: Workspace, post: str) -> None:
    """One item in each state, as if somebody had overridden everything."""
    with workspace.action("add_posts", n=len(State)) as work:
        first = reading.items_of_posts(work.connection, (post,))[0]
        new = workspace.chance.identifier
        work.add_many(
            replace(first, id=new(), code=f"0{number:X}-000", state=state, zone="Europe/Paris")
            for number, state in enumerate(State)
        )


SPOILING = (
    "UPDATE post SET notes = 'a' || char(0) || 'b' || char(11);",
    "UPDATE item SET assets = '[\"no such asset\"]' WHERE code = '00-000';",
)
"""What only a fault or another program could write; as text, for a dump loses what follows NUL."""


def main() -> None:
    target = ROOT / "tests" / "files" / "workspaces" / REVISION
    if (target / "calendar.sql").exists():
        sys.exit(f"{target} is kept for good; a new revision has a folder of its own")
    with TemporaryDirectory() as place:
        around = circumstances({"SMCALENDAR_NOW": NOW, "SMCALENDAR_HOME": place})
        around = replace(around, chance=repeatable_chance("kept"), user="somebody")
        folder = Path(place) / "workspace"
        new_workspace(folder, around, language="zh_TW", fill=fill)
        with sqlite3.connect(folder / DATABASE) as connection:
            lines = (f"PRAGMA application_id={APPLICATION_ID};", *connection.iterdump(), *SPOILING)
            target.mkdir(parents=True, exist_ok=True)
            (target / "calendar.sql").write_text("\n".join(lines) + "\n", encoding="utf-8")
        shutil.copytree(folder / "assets", target / "assets")


if __name__ == "__main__":
    main()
