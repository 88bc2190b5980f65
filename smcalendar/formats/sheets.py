"""Records as JSON documents: what `list` prints, and posts for a round trip."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from smcalendar.domain.attributes import Attribute, Kind, attribute_named, attributes
from smcalendar.domain.clock import flags
from smcalendar.domain.problems import Problem
from smcalendar.domain.records import Account, Asset, Campaign, Person, Post, PostingItem, Record
from smcalendar.domain.resolved import OVERRIDABLE, Resolved, zone_named
from smcalendar.domain.values import to_json
from smcalendar.formats.answers import problem_json
from smcalendar.words import Words

Json = dict[str, Any]

NO_FILES: Mapping[str, Asset] = MappingProxyType({})


def item_json(
    resolved: Resolved,
    *,
    problems: Iterable[Problem],
    now: dt.datetime,
    zone: str,
    words: Words,
    actor_names: Mapping[str, str],
) -> Json:
    """Returns a posting item with everything it inherits; null is none, or in `own` inherited.

    `start` and `end` have the offset of the item's own zone, `posted_at` that of `zone`, the
    workspace's (IANA). `actor_names` holds the names of who may have posted, by id.
    """
    item, post = resolved.item, resolved.post
    return {
        "id": item.id,
        "code": item.code,
        "post_id": item.post_id,
        "version": item.version,
        "sequence": item.sequence,
        "title": resolved.title,
        "platform": resolved.platform,
        "account": f"@{resolved.account.handle}",
        "account_id": item.account_id,
        "brand": resolved.brand.name,
        "campaign": _name(resolved.campaign),
        "campaign_id": post.campaign_id,
        "owner": _name(resolved.owner),
        "owner_id": post.owner_id,
        "format": item.format,
        "language": item.language or resolved.account.language or None,
        "state": item.state.value,
        "flags": [each.value for each in flags(item, now)],
        **_schedule(item),
        "start": _in_zone(resolved.start, item.zone),
        "end": _in_zone(_end(resolved), item.zone),
        "text": resolved.pasted,
        "own": _plain(item, OVERRIDABLE),
        "labels": list(post.labels),
        "pillar": post.pillar or None,
        "link": resolved.link or None,
        "first_comment": resolved.first_comment or None,
        "hashtags": list(resolved.hashtags),
        "fields": dict(item.fields),
        "assets": [_asset(each.id, resolved.files) for each in resolved.assets],
        "url": item.url or None,
        "posted_at": _in_zone(item.posted_at, zone),
        "posted_by": actor_names.get(item.posted_by or ""),
        "reason": item.reason or None,
        "overridden": item.overridden or None,
        "hold_reason": item.hold_reason,
        "not_posted_reason": item.not_posted_reason or None,
        "problems": [problem_json(each, words) for each in problems],
    }


def record_json(
    record: Record,
    *,
    names: Mapping[str, str],
    items: Iterable[str] | None = None,
    files: Mapping[str, Asset] = NO_FILES,
) -> Json:
    """Returns any other record by its attributes; null is none.

    Before an id stands the name that `names` has for it: `brand` before `brand_id`. `items` are
    the ids of a post's items, `files` its assets by id.
    """
    document: Json = {}
    for each in attributes(type(record)):
        if each.kind is Kind.REFERENCE:
            document[each.name.removesuffix("_id")] = names.get(getattr(record, each.name) or "")
        if each.name != "trashed_at":
            document[each.name] = _value(record, each, files)
    return document if items is None else document | {"items": list(items)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """What ids stand for: names of people and campaigns, accounts, and assets."""

    names: Mapping[str, str]
    accounts: Mapping[str, Account]
    files: Mapping[str, Asset]


def posts_json(posts: Iterable[tuple[Post, Iterable[PostingItem]]], lookup: Lookup) -> list[Json]:
    """Returns posts with their items as `add posts` takes them, and what matches them again.

    Without `id`, `version`, `code` and `state` they can be added; assets stand by file name.
    """
    return [
        _post(post, lookup) | {"items": [_item(each, lookup) for each in items]}
        for post, items in posts
    ]


def _post(post: Post, lookup: Lookup) -> Json:
    return {
        **_plain(post, ("id", "version", *_CONTENT, "notes")),
        "owner": lookup.names.get(post.owner_id or ""),
        "campaign": lookup.names.get(post.campaign_id or ""),
        **_plain(post, ("labels", "pillar")),
        "assets": _file_names(post.assets, lookup.files),
    }


def _item(item: PostingItem, lookup: Lookup) -> Json:
    account = lookup.accounts[item.account_id]
    return {
        **_plain(item, ("id", "version", "code", "state")),
        "account": f"{account.platform}:{account.handle}",
        "format": item.format,
        **_schedule(item),
        "end": _wall_clock(item),
        "language": item.language or None,
        **_plain(item, _CONTENT),
        "assets": None if item.assets is None else _file_names(item.assets, lookup.files),
        "fields": dict(item.fields),
    }


_CONTENT = ("title", "text", "hashtags", "link", "first_comment")


def _schedule(item: PostingItem) -> Json:
    """An item in the tray keeps its clock time for the next day it gets, but has none."""
    time = None if item.date is None else item.time
    return {
        "date": to_json(Kind.DATE, item.date),
        "time": to_json(Kind.TIME, time),
        "zone": item.zone,
    }


def _wall_clock(item: PostingItem) -> str | None:
    if item.date is None or item.end is None:
        return None
    return item.end.isoformat(timespec="minutes")


def _end(resolved: Resolved) -> dt.datetime | None:
    """The item's own end; the usual length of its format is for calendars."""
    own = resolved.item.date is not None and resolved.item.end is not None
    return resolved.finish if own else None


def _in_zone(instant: dt.datetime | None, zone: str) -> str | None:
    return None if instant is None else instant.astimezone(zone_named(zone)).isoformat()


def _plain(record: Record, names: Iterable[str]) -> Json:
    """Returns attributes as JSON values."""
    kinds = {name: attribute_named(type(record), name).kind for name in names}
    return {name: to_json(kind, getattr(record, name)) for name, kind in kinds.items()}


def _value(record: Record, described: Attribute, files: Mapping[str, Asset]) -> Any:
    value = to_json(described.kind, getattr(record, described.name))
    if described.refers == "asset" and described.kind is Kind.REFERENCES:
        return [_asset(each, files) for each in value]
    return None if value == "" else value


def _asset(id: str, files: Mapping[str, Asset]) -> Json:
    asset = files.get(id)
    known = (None, None, None) if asset is None else (asset.sha256, asset.name, asset.alt or None)
    return {"id": id, **dict(zip(("sha256", "name", "alt"), known, strict=True))}


def _file_names(ids: Iterable[str], files: Mapping[str, Asset]) -> list[str]:
    return [files[each].name for each in ids if each in files]


def _name(record: Campaign | Person | None) -> str | None:
    return None if record is None else record.name
