"""What stands in the tray: items without a date and posts without items, searched and sorted."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from smcalendar.domain.filters import View
from smcalendar.domain.messages import N_
from smcalendar.domain.records import Post
from smcalendar.domain.resolved import Resolved
from smcalendar.services import plan, setup, tray
from smcalendar.ui.plan.chips import Chip, chip_of


@dataclass(frozen=True)
class Entry:
    """One line; a post that has no item has no chip. `id` is the item's, else the post's."""

    id: str
    name: str
    chip: Chip | None
    account: str
    campaign: str
    created: dt.datetime | None = field(compare=False)
    post: Post = field(compare=False, repr=False)

    @cached_property
    def text(self) -> str:
        """What a search looks through, in small letters; read for thousands of lines at once."""
        post = self.post
        words = [post.title, post.text, post.notes, *post.labels, self.account, self.campaign]
        if self.chip is not None:
            resolved = self.chip.resolved
            words += [resolved.title, resolved.text, resolved.item.code]
        return "\n".join(words).casefold()


@dataclass(frozen=True, slots=True)
class Contents:
    """All that is in the tray, and how much more the filter hides."""

    entries: tuple[Entry, ...] = ()
    hidden: int = 0
    view: View | None = None


def contents(workspace: Any, wanted: Any) -> Contents:
    """Returns what a filter lets through; thousands of items take a third of a second."""
    found, view = tray.unscheduled(workspace, wanted), plan.view(workspace)
    campaigns: Any = setup.records(workspace, "campaign")
    names = {each.id: each.name for each in campaigns}
    items = (entry_of(each, view) for each in found.items)
    posts = (_post_entry(each, names) for each in found.posts)
    return Contents((*items, *posts), found.hidden, view)


def entry_of(resolved: Resolved, view: View, *, pending: bool = False) -> Entry:
    """Returns the line of an item."""
    chip = chip_of(resolved, zone=view.zone, now=view.now, is_pending=lambda _id: pending)
    return Entry(
        id=resolved.item.id,
        name=chip.title,
        chip=chip,
        account=f"@{resolved.account.handle}",
        campaign=resolved.campaign.name if resolved.campaign else "",
        created=resolved.item.created_at,
        post=resolved.post,
    )


def _post_entry(post: Post, campaigns: Mapping[str, str]) -> Entry:
    name = post.title or post.text.strip().partition("\n")[0][:80]
    return Entry(
        id=post.id,
        name=" ".join(name.split()),
        chip=None,
        account="",
        campaign=campaigns.get(post.campaign_id or "", ""),
        created=post.created_at,
        post=post,
    )


def with_pending(found: Contents, pending: Iterable[Resolved]) -> tuple[Entry, ...]:
    """Returns the lines as they will be once all gestures are written."""
    coming = {each.item.id: each for each in pending}
    if found.view is None or not coming:
        return found.entries
    kept = (each for each in found.entries if each.id not in coming)
    undated = (each for each in coming.values() if each.item.date is None)
    return (*(entry_of(each, found.view, pending=True) for each in undated), *kept)


SORTS: Mapping[str, str] = {
    "newest": N_("Tray", "Newest first"),
    "title": N_("Tray", "By title"),
    "campaign": N_("Tray", "By campaign"),
}
"""The orders of the tray."""

_KEYS: Mapping[str, Callable[[Entry], Any]] = {
    "newest": lambda each: (-_seconds(each.created), each.name.casefold(), each.id),
    "title": lambda each: (not each.name, each.name.casefold(), each.id),
    "campaign": lambda each: (
        not each.campaign,
        each.campaign.casefold(),
        each.name.casefold(),
        each.id,
    ),
}


def _seconds(created: dt.datetime | None) -> float:
    return created.timestamp() if created else float("inf")


def shown(entries: Iterable[Entry], *, typed: str, order: str) -> tuple[Entry, ...]:
    """Returns the lines that have all typed words in them, in one of SORTS."""
    words = typed.casefold().split()
    found = (each for each in entries if all(word in each.text for word in words))
    return tuple(sorted(found, key=_KEYS[order]))
