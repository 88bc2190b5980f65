"""Makes changes in a workspace, or reads it meanwhile, and prints what it may vouch for as JSON.

python changing.py change WORKSPACE HOME NAME COUNT
python changing.py count-carelessly WORKSPACE HOME           (a control: it loses changes)
python changing.py read WORKSPACE HOME                       (until standard input ends)

It says "ready" and begins with the first line of standard input.
"""

import json
import os
import select
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from smcalendar.domain.records import Post
from smcalendar.services import plan, workspaces
from smcalendar.services.plan import PostDraft
from smcalendar.storage import history, reading
from smcalendar.storage.workspace import Workspace

SHARED = "shared"
LOOKS = 4


def main() -> None:
    what, folder, home, *rest = sys.argv[1:]
    around = workspaces.circumstances({**os.environ, "SMCALENDAR_HOME": home})
    print("ready", flush=True)
    sys.stdin.readline()
    with workspaces.opened(Path(folder), around) as workspace:
        print(json.dumps(DOES[what](workspace, *rest)))


def change(workspace: Workspace, name: str, count: str) -> Mapping[str, Any]:
    """By turns counts a number on in a post that all share, and adds a post of its own."""
    counted = 0
    added: list[str] = []
    for number in range(int(count)):
        if number % 2:
            added += plan.add_posts(workspace, [PostDraft({"title": f"{name} {number}"})])
        else:
            count_on(workspace)
            counted += 1
        look(workspace)
    return {"counted": counted, "added": added}


def count_on(workspace: Workspace) -> None:
    with workspace.action("edit_record", attribute="notes") as work:
        shared = only(reading.every(work.connection, Post))
        work.put(replace(shared, notes=str(int(shared.notes or "0") + 1)))


def count_carelessly(workspace: Workspace) -> Mapping[str, Any]:
    """Reads in one transaction and writes in another: what others count meanwhile is lost."""
    with workspace.reading() as connection:
        shared = only(reading.every(connection, Post))
    print("read", flush=True)
    sys.stdin.readline()
    with workspace.together() as connection:
        connection.exec_driver_sql(
            "UPDATE post SET notes = ? WHERE id = ?",
            (str(int(shared.notes or "0") + 1), shared.id),
        )
    return {"counted": 1}


def look(workspace: Workspace) -> None:
    """Looks at what there is, as everybody does between two changes: then others may write."""
    for _ in range(LOOKS):
        with workspace.reading() as connection:
            reading.every(connection, Post)


def only(posts: Iterable[Post]) -> Post:
    return next(each for each in posts if each.title == SHARED)


def watch(workspace: Workspace) -> Mapping[str, Any]:
    """Reads again and again: each time one state, in which records and history agree."""
    reads = 0
    wrong: list[str] = []
    while not select.select([sys.stdin], [], [], 0)[0]:
        with workspace.reading() as connection:
            posts = reading.every(connection, Post)
            head = history.head(connection).seq
        told = int(only(posts).notes or "0") + len(posts)
        reads += 1
        if told != head:
            wrong.append(f"{told} changes are seen after {head} entries")
    return {"reads": reads, "wrong": wrong}


DOES: Mapping[str, Callable[..., Mapping[str, Any]]] = {
    "change": change,
    "count-carelessly": count_carelessly,
    "read": watch,
}

if __name__ == "__main__":
    main()
