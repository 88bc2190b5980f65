"""What posts are on the clipboard: their full content as JSON, which another window can read.

Whatever else is on a clipboard under this name is a UserError, and never anything worse.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from smcalendar.domain.attributes import Attribute, Kind, Scope, attributes
from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Post, PostingItem, Record
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.values import from_json, to_json

FORMAT, VERSION = "smcalendar-items", 1

MOST_BYTES = 64_000_000
MOST_ITEMS = 5_000

Values = Mapping[str, Any]
"""By attribute its value, as records have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipItem:
    """A posting item (id) of an account, `@` left out of its handle."""

    id: str
    platform: str
    handle: str
    values: Values


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipPost:
    """A post (id) with its items; campaign and owner by their names, empty for none."""

    id: str
    campaign: str
    owner: str
    values: Values
    items: tuple[ClipItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipAsset:
    """A file by its SHA-256, and what it is called."""

    sha256: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """Posts of a workspace (id). What is `cut` moves where it is pasted; assets are by id."""

    workspace: str
    cut: bool
    posts: tuple[ClipPost, ...]
    assets: Mapping[str, ClipAsset]

    @property
    def items(self) -> tuple[ClipItem, ...]:
        return tuple(item for post in self.posts for item in post.items)


def _taken_along(record_type: type[Record], scopes: Iterable[Scope]) -> tuple[Attribute, ...]:
    """Returns the attributes that are no reference to a record of one workspace, but for assets."""
    wanted = frozenset(scopes)
    return tuple(
        each
        for each in attributes(record_type)
        if each.scope in wanted and each.kind is not Kind.REFERENCE and each.name != "occurrence"
    )


OF_POST = _taken_along(Post, (Scope.CONTENT, Scope.SCHEDULE, Scope.INTERNAL))
OF_ITEM = _taken_along(PostingItem, (Scope.CONTENT, Scope.SCHEDULE))
"""What was decided and what happened on the platform are no attributes of these scopes."""

_REQUIRED = frozenset({"format", "zone"})


def clip_of(items: Iterable[Resolved], *, workspace: str, cut: bool = False) -> Clip:
    """Returns items with their posts, in their order."""
    given = tuple(items)
    posts = {each.item.post_id: each for each in given}
    used = {id for each in given for id in (*each.post.assets, *(each.item.assets or ()))}
    files = {id: asset for each in given for id, asset in each.files.items() if id in used}
    return Clip(
        workspace=workspace,
        cut=cut,
        posts=tuple(_clip_post(each, given) for each in posts.values()),
        assets={id: ClipAsset(sha256=each.sha256, name=each.name) for id, each in files.items()},
    )


def _clip_post(resolved: Resolved, items: Iterable[Resolved]) -> ClipPost:
    post = resolved.post
    return ClipPost(
        id=post.id,
        campaign=resolved.campaign.name if resolved.campaign else "",
        owner=resolved.owner.name if resolved.owner else "",
        values={each.name: getattr(post, each.name) for each in OF_POST},
        items=tuple(_clip_item(each) for each in items if each.item.post_id == post.id),
    )


def _clip_item(resolved: Resolved) -> ClipItem:
    return ClipItem(
        id=resolved.item.id,
        platform=resolved.account.platform,
        handle=resolved.account.handle,
        values={each.name: getattr(resolved.item, each.name) for each in OF_ITEM},
    )


def to_bytes(clip: Clip) -> bytes:
    """Returns the JSON that `from_bytes` reads."""
    posts = [
        {
            "id": post.id,
            "campaign": post.campaign,
            "owner": post.owner,
            "values": _plain(OF_POST, post.values),
            "items": [
                {
                    "id": item.id,
                    "platform": item.platform,
                    "handle": item.handle,
                    "values": _plain(OF_ITEM, item.values),
                }
                for item in post.items
            ],
        }
        for post in clip.posts
    ]
    assets = {id: {"sha256": e.sha256, "name": e.name} for id, e in clip.assets.items()}
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "workspace": clip.workspace,
        "cut": clip.cut,
        "posts": posts,
        "assets": assets,
    }
    return json.dumps(whole, ensure_ascii=True, separators=(",", ":")).encode()


def _plain(described: Iterable[Attribute], values: Values) -> dict[str, Any]:
    return {e.name: to_json(e.kind, values[e.name]) for e in described if e.name in values}


def from_bytes(data: bytes) -> Clip:
    """Returns what is on a clipboard; a UserError says why it cannot be pasted."""
    if len(data) > MOST_BYTES:
        raise UserError("clipboard_too_large", most=MOST_ITEMS)
    try:
        whole = _an_object(json.loads(data))
        if whole.get("format") == FORMAT and _a(int, whole["version"]) > VERSION:
            raise UserError("clipboard_newer")
        clip = _read(whole)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError("clipboard_unreadable") from error
    if len(clip.items) > MOST_ITEMS:
        raise UserError("clipboard_too_large", most=MOST_ITEMS)
    return clip


def _read(whole: Mapping[str, Any]) -> Clip:
    if whole["format"] != FORMAT or _a(int, whole["version"]) != VERSION:
        raise ValueError(whole["format"])
    assets = _an_object(whole["assets"])
    return Clip(
        workspace=_a(str, whole["workspace"]),
        cut=_a(bool, whole["cut"]),
        posts=tuple(_read_post(_an_object(each)) for each in _a(list, whole["posts"])),
        assets={id: _read_asset(_an_object(each)) for id, each in assets.items()},
    )


def _read_post(post: Mapping[str, Any]) -> ClipPost:
    return ClipPost(
        id=_a(str, post["id"]),
        campaign=_a(str, post["campaign"]),
        owner=_a(str, post["owner"]),
        values=_values(OF_POST, _an_object(post["values"])),
        items=tuple(_read_item(_an_object(each)) for each in _a(list, post["items"])),
    )


def _read_item(item: Mapping[str, Any]) -> ClipItem:
    return ClipItem(
        id=_a(str, item["id"]),
        platform=_a(str, item["platform"]),
        handle=_a(str, item["handle"]),
        values=_values(OF_ITEM, _an_object(item["values"])),
    )


def _read_asset(asset: Mapping[str, Any]) -> ClipAsset:
    return ClipAsset(sha256=_a(str, asset["sha256"]), name=_a(str, asset["name"]))


def _values(described: Iterable[Attribute], values: Mapping[str, Any]) -> Values:
    """Returns the values that are there; what may be missing is left to the record."""
    names = {each.name for each in described}
    if not _REQUIRED & names <= values.keys():
        raise ValueError(values)
    return MappingProxyType(
        {each.name: _value(each, values[each.name]) for each in described if each.name in values}
    )


def _value(described: Attribute, value: Any) -> Any:
    if value is None:
        if not described.nullable:
            raise ValueError(described.name)
        return None
    if not _FITS.get(described.kind, _is_text)(value):
        raise ValueError(described.name)
    found = from_json(described.kind, value)
    if getattr(found, "tzinfo", None) is not None:
        raise ValueError(described.name)
    return found


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))  # pyright: ignore[reportUnknownArgumentType]


def _is_mapping(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value.values()))  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]


_FITS: Mapping[Kind, Callable[[Any], bool]] = {
    Kind.WORDS: _are_texts,
    Kind.REFERENCES: _are_texts,
    Kind.FIELDS: _is_mapping,
}


def _a(kind: Any, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(kind)
    return value


def _an_object(value: Any) -> Mapping[str, Any]:
    return _a(dict, value)
