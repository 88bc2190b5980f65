"""Copies posts to the clipboard, and pastes them: here, in another window, another workspace."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from smcalendar import datewords
from smcalendar.domain.clip import MOST_ITEMS, Clip, ClipItem, ClipPost, clip_of
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import near
from smcalendar.domain.plan import FIXED
from smcalendar.domain.records import Account, Asset, Campaign, Person, Post, PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.weeks import in_order
from smcalendar.domain.workflow import Refusal
from smcalendar.services import plan
from smcalendar.services.platforms import platforms
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace
from smcalendar.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What was pasted (ids), and what of it found no place here, in sentences of `messages`."""

    items: tuple[str, ...]
    posts: tuple[str, ...]
    lost: tuple[Refusal, ...] = ()


def copied(
    workspace: Workspace, ids: Iterable[str], words: Words, *, cut: bool = False
) -> tuple[Clip, str]:
    """Returns items as they are for a clipboard, and the same as text that people read.

    What the platform has already cannot be cut: it does not move (UserError).
    """
    ids = tuple(ids)
    if len(ids) > MOST_ITEMS:
        raise UserError("clipboard_too_large", most=MOST_ITEMS)
    with workspace.reading():
        items = sorted(plan.items_by_ids(workspace, ids), key=in_order)
        fixed = next((each.item for each in items if cut and each.item.state in FIXED), None)
        if fixed is not None:
            raise UserError("does_not_move", code=fixed.code, state=fixed.state.value)
        clip = clip_of(items, workspace=workspace.identifier(), cut=cut)
    return clip, "\n\n".join(_text(each, words) for each in items)


def _text(resolved: Resolved, words: Words) -> str:
    item = resolved.item
    day = datewords.date(item.date, words.lang) if item.date else ""
    time = f"{item.time:%H:%M}" if item.date and item.time else ""
    account = f"{_called(resolved.platform, words.lang)} @{resolved.account.handle}"
    head = " ".join(filter(None, (day, time, account)))
    return "\n".join(filter(None, (head, resolved.title, resolved.pasted)))


def still_there(workspace: Workspace, clip: Clip) -> tuple[str, ...] | None:
    """Returns the items that were cut and are still there, the earliest first: they are moved.

    What was copied, or cut in another workspace, is pasted: None.
    """
    if not clip.cut or clip.workspace != workspace.identifier():
        return None
    found = plan.items_by_ids(workspace, [each.id for each in clip.items])
    return tuple(each.item.id for each in sorted(found, key=in_order))


def paste(workspace: Workspace, clip: Clip, day: dt.date) -> Pasted:
    """Pastes posts as drafts of who acts, the earliest on a day and the others as far from it.

    Each keeps its clock time; what has no day comes to this one. Accounts are found by platform
    and handle, files by what they hold, campaigns and owners by their names; whatever is not found
    is left out and told, and a post without any account has no day either.
    """
    for each in clip.items:
        _all_near(each)
    first = min((d for each in clip.items if (d := each.values.get("date"))), default=day)
    with workspace.action("paste_items", n=len(clip.items)) as work:
        here = _Here.of(work.connection, clip)
        count = sum(here.account(each) is not None for each in clip.items)
        codes = iter(plan.fresh_codes(workspace, work.connection, count))
        posts = [_post(workspace, each, here) for each in clip.posts]
        pasting = _Pasting(workspace, here, day, day - first)
        items = [
            pasting.item(item, post, account, next(codes))
            for post, each in zip(posts, clip.posts, strict=True)
            for item in each.items
            if (account := here.account(item)) is not None
        ]
        work.add_many((*posts, *items))
    return Pasted(
        items=tuple(each.id for each in items),
        posts=tuple(each.id for each in posts),
        lost=tuple(here.lost(clip)),
    )


def _all_near(item: ClipItem) -> None:
    for name in ("date", "end"):
        if item.values.get(name) is not None:
            near(item.values[name])


def _post(workspace: Workspace, clip: ClipPost, here: "_Here") -> Post:
    values: dict[str, Any] = {**clip.values, "assets": here.files(clip.values.get("assets") or ())}
    return Post(
        id=workspace.chance.identifier(),
        campaign_id=here.campaigns.get(clip.campaign.casefold()),
        owner_id=here.people.get(clip.owner.casefold()),
        author_id=workspace.actor.id,
        **values,
    )


@dataclass(frozen=True, slots=True)
class _Pasting:
    """Where items are pasted: `by` so many days off, without a day of their own on `day`."""

    workspace: Workspace
    here: "_Here"
    day: dt.date
    by: dt.timedelta

    def item(self, clip: ClipItem, post: Post, account: Account, code: str) -> PostingItem:
        """Returns a new item."""
        own, chance = clip.values.get("assets"), self.workspace.chance
        values: dict[str, Any] = {
            **clip.values,
            "assets": None if own is None else self.here.files(own),
        }
        new = PostingItem(
            id=chance.identifier(), post_id=post.id, account_id=account.id, code=code, **values
        )
        there = self.day if new.date is None else new.date + self.by
        return plan.moved(new, there, plan.KEEP_TIME)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Here:
    """What this workspace has, by what a clip calls it."""

    accounts: Mapping[tuple[str, str], Account]
    campaigns: Mapping[str, str]
    people: Mapping[str, str]
    assets: Mapping[str, str]

    @classmethod
    def of(cls, connection: Connection, clip: Clip) -> "_Here":
        accounts = reading.every(connection, Account)
        known = {each.sha256: each.id for each in reading.every(connection, Asset)}
        found = {id: known.get(each.sha256, "") for id, each in clip.assets.items()}
        return cls(
            accounts={(each.platform, each.handle.casefold()): each for each in accounts},
            campaigns={e.name.casefold(): e.id for e in reading.every(connection, Campaign)},
            people={each.name.casefold(): each.id for each in reading.every(connection, Person)},
            assets={id: asset for id, asset in found.items() if asset},
        )

    def account(self, item: ClipItem) -> Account | None:
        """Returns the account of an item, if it is here."""
        return self.accounts.get((item.platform, item.handle.casefold()))

    def files(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Returns the assets that are here."""
        return tuple(self.assets[each] for each in ids if each in self.assets)

    def lost(self, clip: Clip) -> Iterator[Refusal]:
        """Yields what is not here, in the words of `messages`."""
        accounts = Counter(
            f"{_called(each.platform)} @{each.handle}"
            for each in clip.items
            if self.account(each) is None
        )
        for account, count in accounts.items():
            yield Refusal("clip_account_missing", {"account": account, "n": count})
        files = [each.name for id, each in clip.assets.items() if id not in self.assets]
        if files:
            yield Refusal("clip_files_missing", {"names": ", ".join(files)})
        yield from _unknown(
            "clip_campaign_missing", (e.campaign for e in clip.posts), self.campaigns
        )
        yield from _unknown("clip_owner_missing", (e.owner for e in clip.posts), self.people)


def _called(platform: str, lang: str = "en") -> str:
    known = platforms().get(platform)
    return known.names[lang] if known else platform


def _unknown(code: str, names: Iterable[str], known: Mapping[str, str]) -> Iterator[Refusal]:
    for name, count in Counter(each for each in names if each).items():
        if name.casefold() not in known:
            yield Refusal(code, {"name": name, "n": count})
