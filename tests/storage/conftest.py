"""A workspace with a few records, made by storage alone."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from smcalendar.domain.people import Actor
from smcalendar.domain.records import (
    Account,
    Asset,
    Brand,
    Campaign,
    Person,
    Post,
    PostingItem,
    Record,
    Settings,
)
from smcalendar.services.chance import repeatable_chance
from smcalendar.storage import assets, reading
from smcalendar.storage.opening import Surroundings, make_workspace, open_workspace
from smcalendar.storage.workspace import Workspace

NOON = dt.datetime(2026, 11, 20, 4, tzinfo=dt.UTC)
PICTURE = b"a picture of soap"


def an_id(number: int) -> str:
    return f"6f0f1f0e-8a43-4a2b-9f5a-{number:012}"


class WalkingClock:
    """Tells a minute more each time it is asked."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(minutes=1)
        return self.now


@dataclass(frozen=True)
class Made:
    """The records as they were added."""

    brand: Brand
    account: Account
    campaign: Campaign
    person: Person
    post: Post
    item: PostingItem

    def all(self) -> tuple[Record, ...]:
        return (self.brand, self.account, self.campaign, self.person, self.post, self.item)


MADE = Made(
    brand=Brand(id=an_id(1), name="山茶花手作", zone="Asia/Taipei"),
    account=Account(id=an_id(2), brand_id=an_id(1), platform="facebook", handle="camellia"),
    campaign=Campaign(id=an_id(3), brand_id=an_id(1), name="夏季檔期"),
    person=Person(id=an_id(4), name="Amy", roles=("planner",)),
    post=Post(id=an_id(5), title="Soap", text="New soap", owner_id=an_id(4)),
    item=PostingItem(
        id=an_id(6),
        post_id=an_id(5),
        account_id=an_id(2),
        code="00-16G",
        format="post",
        date=dt.date(2026, 11, 23),
        time=dt.time(19),
        zone="Asia/Taipei",
    ),
)


@pytest.fixture
def made() -> Made:
    return MADE


@pytest.fixture
def new_id() -> Callable[[int], str]:
    return an_id


@pytest.fixture
def surroundings(smcalendar_home: Path) -> Surroundings:
    return Surroundings(
        clock=WalkingClock(),
        chance=repeatable_chance("storage"),
        actor=Actor(an_id(4), "Amy", ("planner",)),
        origin="window",
        home=smcalendar_home,
    )


@pytest.fixture
def folder(tmp_path: Path, surroundings: Surroundings, made: Made) -> Path:
    """Gives the folder of a workspace that nobody has open."""

    def fill(workspace: Workspace) -> None:
        with workspace.action("add_records", n=6) as work:
            work.add_many(made.all())

    settings = Settings(id=an_id(9), zone="Asia/Taipei", language="en")
    make_workspace(tmp_path / "workspace", settings, surroundings, fill)
    return tmp_path / "workspace"


@pytest.fixture
def opened(folder: Path, surroundings: Surroundings) -> Iterator[Callable[..., Workspace]]:
    """Gives `opened(origin=...)`: the workspace opened once more, as another process would."""
    with ExitStack() as stack:

        def open_it(**others: Any) -> Workspace:
            workspace = open_workspace(folder, replace(surroundings, **others))
            stack.callback(workspace.close)
            return workspace

        yield open_it


@pytest.fixture
def workspace(opened: Callable[..., Workspace]) -> Workspace:
    return opened()


@pytest.fixture
def read(workspace: Workspace) -> Callable[[Record], Any]:
    """Gives `read(record)`: the record as it is stored now, None when it is gone."""

    def read_it(record: Record) -> Record | None:
        with workspace.reading() as connection:
            return next(iter(reading.by_ids(connection, type(record), [record.id])), None)

    return read_it


@pytest.fixture
def picture(workspace: Workspace) -> Asset:
    """Gives an asset of the workspace, with its file."""
    asset = Asset(
        id=an_id(7),
        sha256=assets.keep(workspace.folder, "soap.png", PICTURE),
        name="soap.png",
        media_type="image/png",
        size=len(PICTURE),
    )
    with workspace.action("add_records", n=1) as work:
        work.add(asset)
    return asset
