"""The flows that are disturbed: what a place holds before, and what is then done, by name."""

import datetime as dt
import shutil
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from places import Place, faults_of, state_of

from smcalendar.domain.records import Post
from smcalendar.services import editing, trash, workspaces
from smcalendar.storage import reading
from smcalendar.storage.workspace import DATABASE, Workspace

ITEMS = 8
MANY = 120
LATER = "2026-12-24"


def database_state(place: Place) -> str:
    return state_of(place.workspace, place.around())


def database_faults(place: Place) -> list[str]:
    return faults_of(place.workspace, place.around())


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """`prepare` fills a place, `run` is what is disturbed and returns an exit status.

    `state` tells old from new, `faults` says what is broken. `undoable` says that `undo` of the
    command line takes the newest change back, before and after.
    """

    prepare: Callable[[Place], None]
    run: Callable[[Place], int]
    state: Callable[[Place], str] = database_state
    faults: Callable[[Place], list[str]] = database_faults
    undoable: bool = True


def prepare_plan(place: Place, items: int = ITEMS) -> None:
    """Makes a workspace with two people, two accounts, one post and its items."""
    for folder in (place.home, place.files):
        folder.mkdir(parents=True)
    place.must("new", str(place.workspace))
    place.add("brands", {"name": "Tea", "zone": "Asia/Taipei", "languages": ["zh_TW"]})
    accounts = [
        {"brand": "Tea", "platform": platform, "handle": f"tea_{platform}"}
        for platform in ("instagram", "x")
    ]
    place.add("accounts", *accounts)
    people = {"Amy": ["planner"], "Bob": ["approver"]}
    place.add("people", *({"name": name, "roles": roles} for name, roles in people.items()))
    place.add("posts", post("Autumn", items), post("Winter", 2, platforms=("x",)))
    place.note_codes()
    place.must("move", str(place.workspace), place.codes("Autumn")[0], "--to", "2026-12-01")


def post(
    title: str, items: int, platforms: Sequence[str] = ("instagram", "x")
) -> Mapping[str, object]:
    day = dt.date(2026, 11, 23)
    return {
        "title": title,
        "text": f"{title}. 秋天的第一杯茶。",
        "owner": "Amy",
        "items": [
            {
                "account": f"tea_{platforms[number % len(platforms)]}",
                "date": (day + dt.timedelta(number % 28)).isoformat(),
                "time": "19:00",
            }
            for number in range(items)
        ],
    }


def move(place: Place) -> int:
    return place.command("move", str(place.workspace), place.codes("Autumn")[1], "--to", LATER)


def prepare_many(place: Place) -> None:
    prepare_plan(place, MANY)


def move_many(place: Place) -> int:
    return place.command("move", str(place.workspace), *place.codes(), "--to", LATER)


def prepare_add(place: Place) -> None:
    prepare_plan(place)
    picture = place.files / "tea.png"
    picture.write_bytes(png(side=128))
    new = {**post("Picture", 2), "assets": [picture.name]}
    place.add("posts", post("Plain", 1))
    (place.files / "new.json").write_text(repr_json([new]))


def repr_json(value: object) -> str:
    import json

    return json.dumps(value)


def add(place: Place) -> int:
    file = place.files / "new.json"
    return place.command("add", "posts", str(place.workspace), "--json", str(file))


def png(*, side: int) -> bytes:
    """Returns a picture of one bit for each pixel, of several kB that do not compress."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    rows = b"".join(
        b"\0" + bytes(((x * y) ^ (x + y)) & 255 for x in range(side * 3)) for y in range(side)
    )
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(kind, data)
        for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    )


def edit(place: Place) -> int:
    def change(workspace: Workspace) -> None:
        editing.edit(workspace, "post", _post_called(workspace, "Winter"), {"text": "雪" * 20_000})

    return place.serve(change)


def keep_typing(place: Place) -> int:
    def change(workspace: Workspace) -> None:
        post_id = _post_called(workspace, "Winter")
        editing.keep_typing(workspace, "post", post_id, "text", "雪" * 3_000)

    return place.serve(change)


def _post_called(workspace: Workspace, title: str) -> str:
    with workspace.reading() as connection:
        return next(e.id for e in reading.every(connection, Post) if e.title == title)


def prepare_review(place: Place) -> None:
    prepare_plan(place)
    if review(place, "submit", "Amy"):
        raise SystemExit("nothing was submitted")


def review(place: Place, step: str, who: str) -> int:
    codes = place.codes("Winter")
    return place.command("review", str(place.workspace), *codes, "--do", step, "--as", who)


def approve(place: Place) -> int:
    return review(place, "approve", "Bob")


def undo(place: Place) -> int:
    return place.command("undo", str(place.workspace))


def erase(place: Place) -> int:
    return place.command("erase", str(place.workspace), "--person", "Amy")


def prepare_purge(place: Place) -> None:
    prepare_plan(place)
    place.must("backup", str(place.workspace))

    def change(workspace: Workspace) -> None:
        trash.trash(workspace, [_post_called(workspace, "Autumn")])

    place.serve(change)


def purge(place: Place) -> int:
    def change(workspace: Workspace) -> None:
        trash.purge(workspace)

    return place.serve(change)


def back_up(place: Place) -> int:
    return place.command("backup", str(place.workspace))


def prepare_zip(place: Place) -> None:
    prepare_add(place)
    add(place)
    place.must("backup", str(place.workspace), "-o", str(archive(place)))


def archive(place: Place):
    return place.files / "backup.zip"


def zip_up(place: Place) -> int:
    return place.command("backup", str(place.workspace), "-o", str(archive(place)))


def zip_faults(place: Place) -> list[str]:
    """The ZIP is the old one or the new one: a workspace can be made of it."""
    shutil.rmtree(place.other, ignore_errors=True)
    if place.command("restore", str(archive(place)), str(place.other)):
        return ["the ZIP cannot be restored"]
    return [*faults_of(place.other, place.around()), *database_faults(place)]


def prepare_restore(place: Place) -> None:
    """The workspace goes on after the backup, and loses the asset file that the ZIP has."""
    prepare_zip(place)
    move_many(place)
    shutil.rmtree(place.workspace / "assets")


def restore(place: Place) -> int:
    return place.command("restore", str(archive(place)), str(place.workspace))


def restored_faults(place: Place) -> list[str]:
    """Before, the asset file is missing: that is what the backup brings back."""
    return [each for each in database_faults(place) if not each.startswith("asset_missing")]


def prepare_damaged(place: Place) -> None:
    """The database is damaged, and the ZIP is of the time before."""
    prepare_zip(place)
    file = place.workspace / DATABASE
    file.write_bytes(file.read_bytes()[:4096] + b"?" * 40_000)


def rescued_faults(place: Place) -> list[str]:
    """What was damaged stays so until the backup is in its place, whole."""
    if database_state(place).startswith("refused"):
        return []
    return database_faults(place)


def restore_new(place: Place) -> int:
    return place.command("restore", str(archive(place)), str(place.other))


def new(place: Place) -> int:
    return place.command("new", str(place.other))


def other_state(place: Place) -> str:
    return state_of(place.other, place.around())


def other_faults(place: Place) -> list[str]:
    return faults_of(place.other, place.around()) if place.other.exists() else []


def fill_with_posts(place: Place) -> int:
    """Makes a workspace that is filled in one go, as the sample is."""

    def fill(workspace: Workspace) -> None:
        with workspace.action("add_posts", n=300) as work:
            work.add_many(
                Post(id=workspace.chance.identifier(), title=f"Post {number}", text="茶" * 400)
                for number in range(300)
            )

    def make() -> None:
        workspaces.new_workspace(place.other, place.around(), language="en", fill=fill)

    return place.told(make)


def export(place: Place) -> int:
    return place.command("export", "ical", str(place.workspace), "-o", str(calendar(place)))


def calendar(place: Place):
    return place.files / "calendar.ics"


def prepare_export(place: Place) -> None:
    prepare_plan(place)
    export(place)
    move(place)


def calendar_state(place: Place) -> str:
    return calendar(place).read_text()


FLOWS: Mapping[str, Flow] = {
    "move": Flow(prepare=prepare_plan, run=move),
    "move_many": Flow(prepare=prepare_many, run=move_many),
    "add": Flow(prepare=prepare_add, run=add),
    "edit": Flow(prepare=prepare_plan, run=edit),
    "type": Flow(prepare=prepare_plan, run=keep_typing),
    "approve": Flow(prepare=prepare_review, run=approve),
    "undo": Flow(prepare=prepare_plan, run=undo),
    "erase": Flow(prepare=prepare_plan, run=erase, undoable=False),
    "purge": Flow(prepare=prepare_purge, run=purge, undoable=False),
    "backup": Flow(prepare=prepare_plan, run=back_up),
    "zip": Flow(prepare=prepare_zip, run=zip_up, faults=zip_faults),
    "restore": Flow(prepare=prepare_restore, run=restore, faults=restored_faults),
    "restore_damaged": Flow(
        prepare=prepare_damaged, run=restore, faults=rescued_faults, undoable=False
    ),
    "restore_new": Flow(
        prepare=prepare_zip, run=restore_new, state=other_state, faults=other_faults
    ),
    "new": Flow(prepare=prepare_plan, run=new, state=other_state, faults=other_faults),
    "fill": Flow(prepare=prepare_plan, run=fill_with_posts, state=other_state, faults=other_faults),
    "export": Flow(prepare=prepare_export, run=export, state=calendar_state),
}
