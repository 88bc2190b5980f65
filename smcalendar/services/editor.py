"""What the post editor shows: a post with its items, and what can be chosen for them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from smcalendar.domain.calendar_records import Series
from smcalendar.domain.clock import flags
from smcalendar.domain.problems import Problem
from smcalendar.domain.records import (
    Account,
    Asset,
    Campaign,
    Decision,
    HashtagGroup,
    Label,
    Person,
    Pillar,
    Post,
    PostingItem,
    Settings,
)
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.rules import check
from smcalendar.domain.states import Flag, Step
from smcalendar.domain.weeks import in_order
from smcalendar.domain.workflow import Refusal
from smcalendar.services import names, review
from smcalendar.services.platforms import format_named
from smcalendar.services.series_of_posts import series_of
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenItem:
    """One item of the post: what is wrong with it, what can be done, and what was decided."""

    resolved: Resolved
    flags: tuple[Flag, ...]
    problems: tuple[Problem, ...]
    steps: tuple[tuple[Step, Refusal | None], ...]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPost:
    """A post with its items in the order of their start; `item` is the one that is looked at.

    `series` is the one that the post belongs to.
    """

    post: Post
    series: Series | None
    items: tuple[Resolved, ...]
    item: OpenItem | None
    files: Mapping[str, Asset]
    choices: "Choosable"
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choosable:
    """What the fields of a post and its items can name."""

    settings: Settings
    accounts: tuple[Account, ...]
    campaigns: tuple[Campaign, ...]
    people: tuple[Person, ...]
    pillars: tuple[str, ...]
    labels: tuple[str, ...]
    hashtags: tuple[str, ...]


def open_post(workspace: Workspace, post_id: str, item_id: str | None) -> OpenPost | None:
    """Returns a post as the editor shows it; None when it is not there any more.

    An item that is not there any more, or not of this post, is as none.
    """
    with workspace.reading() as connection:
        found = reading.by_ids(connection, Post, (post_id,))
        if not found or found[0].trashed_at is not None:
            return None
        (post,) = found
        of_post = reading.items_of_posts(connection, (post.id,))
        items = tuple(sorted(reading.resolve(connection, format_named, of_post), key=in_order))
        chosen = next((each for each in items if each.item.id == item_id), None)
        return OpenPost(
            post=post,
            series=series_of(connection, post),
            items=items,
            item=None if chosen is None else _open_item(workspace, chosen),
            files=_files(connection, (post, *of_post)),
            choices=_choosable(connection),
            names=names.names_by_id(workspace),
        )


def post_of(workspace: Workspace, item_id: str) -> str | None:
    """Returns the id of an item's post; None when the item is not there."""
    with workspace.reading() as connection:
        found = reading.by_ids(connection, PostingItem, (item_id,))
    return found[0].post_id if found and found[0].trashed_at is None else None


def _open_item(workspace: Workspace, each: Resolved) -> OpenItem:
    return OpenItem(
        resolved=each,
        flags=flags(each.item, workspace.clock()),
        problems=check(each),
        steps=review.steps_for(workspace, each.item.id),
        decisions=review.decisions(workspace, each.item.id),
    )


def _files(connection: Connection, holders: Iterable[Post | PostingItem]) -> Mapping[str, Asset]:
    ids = sorted({each for holder in holders for each in holder.assets or ()})
    return {each.id: each for each in reading.by_ids(connection, Asset, ids)}


def _choosable(connection: Connection) -> Choosable:
    groups = reading.every(connection, HashtagGroup)
    return Choosable(
        settings=reading.settings(connection),
        accounts=reading.every(connection, Account),
        campaigns=reading.every(connection, Campaign),
        people=reading.every(connection, Person),
        pillars=tuple(each.name for each in reading.every(connection, Pillar)),
        labels=tuple(each.name for each in reading.every(connection, Label)),
        hashtags=tuple(dict.fromkeys(tag for group in groups for tag in group.hashtags)),
    )
