"""Plans posts and their items: lists, adds, moves, edits, types, trashes."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from smcalendar.domain.codes import item_code
from smcalendar.domain.filters import Filter, View, matching
from smcalendar.domain.limits import near
from smcalendar.domain.plan import (
    FIXED,
    Outcome,
    moved_to,
    outcome_of_move,
    retimed,
)
from smcalendar.domain.records import (
    Account,
    Asset,
    Brand,
    Campaign,
    Post,
    PostingItem,
    Record,
    Settings,
)
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.values import clean_line
from smcalendar.domain.weeks import in_order
from smcalendar.domain.workflow import Refusal
from smcalendar.services.platforms import format_named
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.work import Work
from smcalendar.storage.workspace import Workspace

KEEP_TIME = object()
"""Says that a move leaves the clock time as it is."""

Places = Mapping[str, tuple[dt.date | None, Any]]
"""By item (id) its new day, None for the tray, and clock time, None for any time, or KEEP_TIME."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was done (ids), and what was refused, each with its reason."""

    done: tuple[str, ...] = ()
    refused: tuple[tuple[str, Refusal], ...] = ()


@dataclass(frozen=True, slots=True)
class PostDraft:
    """A post to be added, as values of attributes of Post and of each PostingItem."""

    content: Mapping[str, Any]
    items: Sequence[Mapping[str, Any]] = field(default_factory=tuple[Mapping[str, Any], ...])


@dataclass(frozen=True, slots=True)
class Page:
    """What a page of a calendar needs, as it was at one instant."""

    items: tuple[Resolved, ...]
    campaigns: tuple[Campaign, ...]
    settings: Settings


def page(workspace: Workspace, wanted: Filter) -> Page:
    """Returns the items a filter lets through, as `items` does, all campaigns and the settings."""
    with workspace.reading() as connection:
        campaigns, settings = reading.every(connection, Campaign), reading.settings(connection)
        return Page(items(workspace, wanted), campaigns, settings)


def view(workspace: Workspace) -> View:
    """Returns from where the workspace looks: its zone and its clock."""
    with workspace.reading() as connection:
        return View(reading.settings(connection).zone, workspace.clock())


def name_of(workspace: Workspace) -> str:
    """Returns what people call the workspace: its folder's name, fit for every file."""
    return clean_line(workspace.folder.resolve().name)


def language(workspace: Workspace) -> str:
    """Returns the workspace's language, which its files speak."""
    with workspace.reading() as connection:
        return reading.settings(connection).language


def items(workspace: Workspace, wanted: Filter | None = None) -> tuple[Resolved, ...]:
    """Returns the items a filter lets through, by start then id, undated last."""
    asked = wanted or Filter()
    with workspace.reading() as connection:
        found = reading.resolved_items(connection, format_named, asked)
    return tuple(sorted(matching(found, asked, view(workspace)), key=in_order))


def items_by_ids(workspace: Workspace, ids: Iterable[str]) -> tuple[Resolved, ...]:
    """Returns the items with these ids that are not in the trash, in the order of `ids`."""
    wanted = tuple(ids)
    with workspace.reading() as connection:
        found = {each.id: each for each in reading.by_ids(connection, PostingItem, wanted)}
        there = [found[e] for e in wanted if e in found and found[e].trashed_at is None]
        return reading.resolve(connection, format_named, there)


def add_records(workspace: Workspace, records: Iterable[Record]) -> tuple[str, ...]:
    """Adds brands, accounts, people, campaigns or assets, all or nothing; returns their ids."""
    new = tuple(records)
    with workspace.action("add_records", n=len(new)) as work:
        work.add_many(new)
    return tuple(each.id for each in new)


def add_posts(
    workspace: Workspace, drafts: Sequence[PostDraft], *, assets: Iterable[Asset] = ()
) -> tuple[str, ...]:
    """Adds posts with their items as drafts of the one who acts; returns the posts' ids.

    An item without a format gets its platform's first, without a zone its brand's. `assets` are
    new ones that come with them, their files copied already.
    """
    with workspace.action("add_posts", n=len(drafts)) as work:
        codes = iter(fresh_codes(workspace, work.connection, sum(len(d.items) for d in drafts)))
        posts = [new_post(workspace, work, draft, codes) for draft in drafts]
        work.add_many(assets)
    return tuple(posts)


def new_post(workspace: Workspace, work: Work, draft: PostDraft, codes: Iterator[str]) -> str:
    """Takes a post with its items into an action, as `add_posts` does; returns its id."""
    values: dict[str, Any] = {"author_id": workspace.actor.id, **draft.content}
    post = Post(id=workspace.chance.identifier(), **values)
    work.add(post)
    for content in draft.items:
        work.add(new_item(workspace, work, post, content, next(codes)))
    return post.id


def new_item(
    workspace: Workspace, work: Work, post: Post, content: Mapping[str, Any], code: str
) -> PostingItem:
    """Returns an item that is ready to be added, with what `add_posts` gives it."""
    account = work.get(Account, content["account_id"])
    values: dict[str, Any] = {
        "format": format_named(account.platform, "").id,
        "zone": work.get(Brand, account.brand_id).zone,
        "language": account.language,
    }
    values |= {name: value for name, value in content.items() if value is not None}
    return PostingItem(id=workspace.chance.identifier(), post_id=post.id, code=code, **values)


def add_items(
    workspace: Workspace,
    post_id: str,
    account_ids: Iterable[str],
    *,
    date: dt.date | None = None,
    time: dt.time | None = None,
) -> tuple[str, ...]:
    """Adds an item of a post on each account, as `add_posts` does; returns the items' ids.

    `date` and `time` are wall-clock values in the zone of each account's brand.
    """
    accounts = tuple(account_ids)
    with workspace.action("add_items", n=len(accounts)) as work:
        post = work.get(Post, post_id)
        codes = fresh_codes(workspace, work.connection, len(accounts))
        new = [
            new_item(workspace, work, post, {"account_id": each, "date": date, "time": time}, code)
            for each, code in zip(accounts, codes, strict=True)
        ]
        work.add_many(new)
    return tuple(each.id for each in new)


def remove_items(workspace: Workspace, ids: Iterable[str]) -> Answer:
    """Moves items to the trash, all or none; what the platform has already stays where it is."""
    wanted = tuple(ids)
    with workspace.action("remove_items", n=len(wanted)) as work:
        there = [each for each in work.get_many(PostingItem, wanted) if each.trashed_at is None]
        refused = [(each.id, _does_not_go(each)) for each in there if each.state in FIXED]
        if refused:
            return Answer(refused=tuple(refused))
        work.put_many(replace(each, trashed_at=work.now) for each in there)
    return Answer(done=wanted)


def _does_not_go(item: PostingItem) -> Refusal:
    return Refusal("does_not_go", {"code": item.code, "state": item.state.value})


def fresh_codes(workspace: Workspace, connection: Connection, count: int) -> tuple[str, ...]:
    """Draws codes until there are enough that nobody has."""
    codes: dict[str, None] = {}
    while len(codes) < count:
        drawn = {item_code(workspace.chance.below(32**4)) for _ in range(count - len(codes))}
        codes |= dict.fromkeys(sorted(drawn - reading.taken_codes(connection, drawn)))
    return tuple(codes)


def move(
    workspace: Workspace, ids: Iterable[str], day: dt.date | None, time: Any = KEEP_TIME
) -> Answer:
    """Moves items to a day, all or none; None is the tray. The clock time stays unless given."""
    return move_each(workspace, dict.fromkeys(ids, (day, time)))


def move_each(workspace: Workspace, places: Places) -> Answer:
    """Moves each item to its own day and clock time as `move` does, all or none, in one step."""
    all_near(places)
    with workspace.action("move_items", n=len(places)) as work:
        before = work.get_many(PostingItem, tuple(places))
        outcomes = [outcome_of_move(each, places[each.id][0]) for each in before]
        refused = _refused(outcomes)
        if refused:
            return Answer(refused=refused)
        work.put_many(moved(each, *places[each.id]) for each in before)
    return Answer(done=tuple(places))


def all_near(places: Places) -> None:
    """Raises `UserError("far_date")` where a day is too far away."""
    for day in {day for day, _ in places.values() if day is not None}:
        near(day)


def moved(item: PostingItem, day: dt.date | None, time: Any) -> PostingItem:
    """Returns the item on a day at a clock time, or KEEP_TIME; without a day in the tray."""
    if day is None or time is KEEP_TIME:
        return moved_to(item, day)
    return retimed(item, day, time)


def _refused(outcomes: Iterable[Outcome]) -> tuple[tuple[str, Refusal], ...]:
    return tuple((each.item_id, each.refusal) for each in outcomes if each.refusal)
