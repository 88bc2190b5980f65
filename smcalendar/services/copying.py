"""Copies items with their posts, as drafts on the days where they are wanted."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from smcalendar.domain.attributes import Scope, names
from smcalendar.domain.records import Post, PostingItem
from smcalendar.services.plan import KEEP_TIME, Places, all_near, fresh_codes, moved
from smcalendar.storage.work import Work
from smcalendar.storage.workspace import Workspace

_AS_IT_IS: Mapping[str, Any] = {}


def duplicate(
    workspace: Workspace,
    ids: Iterable[str],
    *,
    of_post: Mapping[str, Any] = _AS_IT_IS,
    of_item: Mapping[str, Any] = _AS_IT_IS,
) -> tuple[str, ...]:
    """Copies items with their posts, as drafts on the same days; see `copy_each`.

    `of_post` and `of_item` are attributes by which the copies differ from what is copied.
    """
    wanted = tuple(ids)
    with workspace.action("duplicate", n=len(wanted)) as work:
        items = work.get_many(PostingItem, wanted)
        places = {each.id: (each.date, KEEP_TIME) for each in items}
        return _copied(workspace, work, items, places, of_post=of_post, of_item=of_item)


def copy_each(workspace: Workspace, places: Places) -> tuple[str, ...]:
    """Copies items with their posts, each as a draft in its place; returns the new items' ids.

    Items of one post become items of one copy, of whom acts; their contents and assets are copied.
    What was decided, scheduled and posted is not, and a copy is no part of a series.
    """
    all_near(places)
    with workspace.action("duplicate", n=len(places)) as work:
        return _copied(workspace, work, work.get_many(PostingItem, places), places)


def _copied(
    workspace: Workspace,
    work: Work,
    items: tuple[PostingItem, ...],
    places: Places,
    *,
    of_post: Mapping[str, Any] = _AS_IT_IS,
    of_item: Mapping[str, Any] = _AS_IT_IS,
) -> tuple[str, ...]:
    originals = work.get_many(Post, dict.fromkeys(each.post_id for each in items))
    posts = {each.id: replace(_copied_post(workspace, each), **of_post) for each in originals}
    codes = fresh_codes(workspace, work.connection, len(items))
    copied = (
        _copied_item(workspace, each, posts[each.post_id], code)
        for each, code in zip(items, codes, strict=True)
    )
    copies = [
        replace(moved(each, *places[item.id]), **of_item)
        for each, item in zip(copied, items, strict=True)
    ]
    work.add_many((*posts.values(), *copies))
    return tuple(each.id for each in copies)


def _copied_post(workspace: Workspace, post: Post) -> Post:
    return replace(
        post,
        id=workspace.chance.identifier(),
        version=0,
        trashed_at=None,
        author_id=workspace.actor.id,
        series_id=None,
        occurrence=None,
    )


def _copied_item(workspace: Workspace, item: PostingItem, post: Post, code: str) -> PostingItem:
    kept = names(PostingItem, (Scope.CONTENT, Scope.SCHEDULE))
    values: dict[str, Any] = {name: getattr(item, name) for name in kept}
    return PostingItem(id=workspace.chance.identifier(), post_id=post.id, code=code, **values)
