"""Lets two processes change one workspace while a third reads; prints the sums as JSON.

python counting.py FOLDER COUNT
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from changing import SHARED, only
from places import faults_of

from smcalendar.domain.records import Post
from smcalendar.services import plan, workspaces
from smcalendar.services.plan import PostDraft
from smcalendar.services.workspaces import Circumstances
from smcalendar.storage import reading

CHANGING = Path(__file__).parent / "changing.py"


def main() -> None:
    place, count = Path(sys.argv[1]), sys.argv[2]
    home, folder = place / "home", place / "workspace"
    around = workspaces.circumstances({**os.environ, "SMCALENDAR_HOME": str(home)})
    workspaces.new_workspace(folder, around, language="en")
    with workspaces.opened(folder, around) as workspace:
        plan.add_posts(workspace, [PostDraft({"title": SHARED})])
    writers = [started("change", folder, home, name, count) for name in ("one", "two")]
    reader = started("read", folder, home)
    for process in (*writers, reader):
        line(process)
    for process in (*writers, reader):
        print("go", file=process.stdin, flush=True)
    reports = [json.loads(line(process)) for process in writers]
    looked = json.loads(reader.communicate()[0])
    print(json.dumps(summed(folder, around, reports, looked)))


def started(what: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, CHANGING, what, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def summed(
    folder: Path,
    around: Circumstances,
    reports: list[Mapping[str, Any]],
    looked: Mapping[str, Any],
) -> Mapping[str, Any]:
    with workspaces.opened(folder, around) as workspace, workspace.reading() as connection:
        posts = reading.every(connection, Post)
    counted = sum(each["counted"] for each in reports)
    added = {each for report in reports for each in report["added"]}
    visible = int(only(posts).notes or "0")
    bad = [*looked["wrong"], *faults_of(folder, around)]
    if visible != counted:
        bad.append(f"{counted} were counted, {visible} are seen")
    if added != {each.id for each in posts if each.title != SHARED}:
        bad.append(f"{len(added)} posts were added, {len(posts) - 1} are seen")
    whose = [each.title.split()[0] for each in posts]
    return {
        "acknowledged": counted + len(added),
        "visible": visible + len(posts) - 1,
        "turns": sum(one != following for one, following in pairwise(whose)),
        "reads": looked["reads"],
        "bad": bad,
    }


if __name__ == "__main__":
    main()
