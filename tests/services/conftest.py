"""A small workspace that tells its own time, and the people who act in it."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from smcalendar.domain.records import (
    Account,
    Asset,
    Brand,
    Campaign,
    Person,
    Post,
    PostingItem,
    Role,
)
from smcalendar.domain.states import State, Step
from smcalendar.services import plan, review, workspaces
from smcalendar.services.chance import repeatable_chance
from smcalendar.services.plan import Answer, PostDraft
from smcalendar.services.review import Said
from smcalendar.services.workspaces import Circumstances
from smcalendar.storage import assets, reading
from smcalendar.storage.workspace import Workspace

settings.register_profile(
    "long", settings.get_profile("default"), max_examples=400, stateful_step_count=60
)
# `pytest tests/services/test_machine.py --hypothesis-profile=long` takes a quarter of an hour.

MONDAY = dt.datetime(2026, 11, 2, 1, tzinfo=dt.UTC)
"""Nine o'clock in Taipei."""

PICTURE = b"a picture of soap"

PEOPLE = {
    "Amy": Role.PLANNER,
    "Wen": Role.WRITER,
    "Ann": Role.APPROVER,
    "Cho": Role.CLIENT,
    "Pat": Role.PUBLISHER,
}
HANDLES = {"facebook": "camellia", "x": "camellia_x", "instagram": "camellia.tw"}

WAY = {
    State.DRAFT: (),
    State.IN_REVIEW: ("submit",),
    State.CHANGES_REQUESTED: ("submit", "request_changes"),
    State.REJECTED: ("submit", "reject"),
    State.APPROVED: ("submit", "approve"),
    State.READY: ("submit", "approve", "make_ready"),
    State.SCHEDULED: ("submit", "approve", "make_ready", "schedule"),
    State.POSTED: ("submit", "approve", "make_ready", "post"),
    State.TAKEN_DOWN: ("submit", "approve", "make_ready", "post", "take_down"),
    State.CANCELLED: ("cancel",),
}
"""The steps that lead a draft to each state."""

DECIDING = frozenset({"approve", "request_changes", "reject"})


class WalkingClock:
    """Tells a minute more each time it is asked."""

    def __init__(self, now: dt.datetime = MONDAY) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        self.walk(minutes=1)
        return self.now

    def walk(self, **distance: float) -> None:
        self.now += dt.timedelta(**distance)


@dataclass
class Shop:
    """A brand with three accounts, a campaign, a picture and five people."""

    folder: Path
    around: Circumstances
    clock: WalkingClock
    workspace: Workspace = field(init=False)
    brand: Brand | None = None
    campaign: Campaign | None = None
    picture: Asset | None = None
    accounts: dict[str, Account] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    opened: ExitStack = field(default_factory=ExitStack)

    def fill(self, workspace: Workspace) -> None:
        new = self.around.chance.identifier
        self.brand = Brand(id=new(), name="山茶花手作", zone="Asia/Taipei")
        self.campaign = Campaign(id=new(), brand_id=self.brand.id, name="夏季檔期")
        self.people = {
            name: Person(id=new(), name=name, roles=(role.value,)) for name, role in PEOPLE.items()
        }
        self.accounts = {
            platform: Account(id=new(), brand_id=self.brand.id, platform=platform, handle=handle)
            for platform, handle in HANDLES.items()
        }
        self.picture = Asset(
            id=new(),
            sha256=assets.keep(workspace.folder, "soap.png", PICTURE),
            name="soap.png",
            media_type="image/png",
            size=len(PICTURE),
        )
        named = (*self.people.values(), *self.accounts.values())
        plan.add_records(workspace, (self.brand, self.campaign, self.picture, *named))

    def open(self, *, acting: str = "Amy", **around: Any) -> Workspace:
        """Opens the workspace once more, as another process would."""
        context = workspaces.opened(self.folder, replace(self.around, **around), acting=acting)
        return self.opened.enter_context(context)

    def acting(self, name: str) -> Workspace:
        return self.workspace.act_as(workspaces.acting_as(self.people[name]))

    def close(self) -> None:
        self.opened.close()

    def add_post(self, *items: Mapping[str, Any], by: str = "Wen", **content: Any) -> str:
        """Adds a post; each of the items says what differs from one on Facebook next Monday."""
        given = [
            {
                "account_id": self.accounts[item.get("platform", "facebook")].id,
                "date": dt.date(2026, 11, 9),
                "time": dt.time(19),
            }
            | {name: value for name, value in item.items() if name != "platform"}
            for item in items
        ]
        draft = PostDraft({"title": "Soap", "text": "New soap today"} | content, given)
        return plan.add_posts(self.acting(by), [draft])[0]

    def add_item(self, state: State = State.DRAFT, *, item: Mapping[str, Any] = {}, **content: Any):
        """Adds a post with one item and leads it to a state; returns the item's id."""
        post = self.add_post(item, **content)
        added = self.items_of(post)[0].id
        for step in WAY[state]:
            assert self.take(step, added).done == (added,), step
        return added

    def take(self, step: str, *items: str, by: str | None = None, **said: Any) -> Answer:
        """Takes a step, by whom it is usual, saying whatever it needs."""
        needed = {
            "comment": "because it is so",
            "at": self.clock.now,
            "tool": "Meta Business Suite",
            "url": "https://example.tw/1",
            "text": "Corrected" if step == "correct" else None,
        }
        who = by or ("Ann" if step in DECIDING else "Amy")
        return review.take_step(self.acting(who), items, Step(step), Said(**needed | said))

    def item(self, id: str) -> PostingItem:
        with self.workspace.reading() as connection:
            return reading.by_ids(connection, PostingItem, [id])[0]

    def post(self, id: str) -> Post:
        with self.workspace.reading() as connection:
            return reading.by_ids(connection, Post, [id])[0]

    def items_of(self, post: str) -> tuple[PostingItem, ...]:
        with self.workspace.reading() as connection:
            return reading.all_items_of_posts(connection, [post])


@pytest.fixture(scope="session")
def first_shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """Gives the shop that all others are copies of."""
    folder = tmp_path_factory.mktemp("shop")
    clock = WalkingClock()
    around = Circumstances(
        clock=clock,
        chance=repeatable_chance("first shop"),
        home=folder / "home",
        user="tester",
        origin="elsewhere",
    )
    shop = Shop(folder / "shop", around, clock)
    workspaces.new_workspace(shop.folder, around, language="en", fill=shop.fill)
    return shop


@pytest.fixture
def make_shop(first_shop: Shop, smcalendar_home: Path) -> Iterator[Callable[[Path], Shop]]:
    """Gives `make_shop(folder)`: a shop with its own clock, each time the same one."""
    with ExitStack() as made:

        def make(folder: Path) -> Shop:
            shutil.copytree(first_shop.folder, folder)
            clock = WalkingClock(first_shop.clock.now)
            around = Circumstances(
                clock=clock,
                chance=repeatable_chance("shop"),
                home=smcalendar_home,
                user="tester",
                origin="window",
            )
            shop = replace(
                first_shop, folder=folder, around=around, clock=clock, opened=ExitStack()
            )
            made.callback(shop.close)
            shop.workspace = shop.open()
            return shop

        yield make


@pytest.fixture
def shop(make_shop: Callable[[Path], Shop], tmp_path: Path) -> Shop:
    """Gives a small workspace in which Amy acts, from the window."""
    return make_shop(tmp_path / "shop")
