"""What is on a clipboard comes back as it was, and what is not ours is refused without harm."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from smcalendar.domain.clip import (
    MOST_BYTES,
    MOST_ITEMS,
    OF_ITEM,
    OF_POST,
    Clip,
    ClipAsset,
    ClipItem,
    ClipPost,
    from_bytes,
    to_bytes,
)
from smcalendar.domain.errors import UserError

CODES = {"clipboard_unreadable", "clipboard_newer", "clipboard_too_large"}

texts = some.text(max_size=20)
anything = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | texts,
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
items = some.builds(
    ClipItem,
    id=texts,
    platform=texts,
    handle=texts,
    values=some.fixed_dictionaries(
        {"format": texts, "zone": texts},
        optional={
            "date": some.none() | some.dates(),
            "time": some.none() | some.times().map(lambda e: e.replace(second=0, microsecond=0)),
            "end": some.none() | some.datetimes(),
            "title": some.none() | texts,
            "hashtags": some.none() | some.lists(texts).map(tuple),
            "fields": some.dictionaries(texts, texts),
        },
    ),
)
posts = some.builds(
    ClipPost,
    id=texts,
    campaign=texts,
    owner=texts,
    values=some.fixed_dictionaries({}, optional={"title": texts, "labels": some.just(("a", "b"))}),
    items=some.lists(items, max_size=3).map(tuple),
)
clips = some.builds(
    Clip,
    workspace=texts,
    cut=some.booleans(),
    posts=some.lists(posts, max_size=3).map(tuple),
    assets=some.dictionaries(texts, some.builds(ClipAsset, sha256=texts, name=texts), max_size=2),
)


def refused(data):
    with pytest.raises(UserError) as caught:
        from_bytes(data)
    return caught.value.code


def outcome(data):
    try:
        from_bytes(data)
    except UserError as error:
        return error.code
    return "read"


def whole(**changed):
    clip = Clip(workspace="w", cut=False, posts=(), assets={})
    return json.dumps(json.loads(to_bytes(clip)) | changed).encode()


@given(clips)
def test_posts_come_back_as_they_were(clip):
    assert from_bytes(to_bytes(clip)) == clip


@given(some.binary() | texts.map(lambda each: json.dumps(each).encode()))
def test_other_bytes_are_refused(data):
    assert refused(data) == "clipboard_unreadable"


@settings(max_examples=300)
@given(clips, some.data())
def test_whatever_somebody_puts_in_is_read_or_refused(clip, data):
    given_json = json.loads(to_bytes(clip))
    place = given_json
    for _ in range(data.draw(some.integers(0, 6))):
        keys = list(range(len(place))) if isinstance(place, list) else list(place)
        if not keys:
            break
        key = data.draw(some.sampled_from(keys))
        if not isinstance(place[key], dict | list) or data.draw(some.booleans()):
            place[key] = data.draw(anything)
            break
        place = place[key]
    assert outcome(json.dumps(given_json).encode()) in {"read", *CODES}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b"1" * 10_000,
        whole(version=0),
        whole(version=True),
        whole(format="other"),
        whole(posts={}),
        whole(posts=[{"id": "1"}]),
    ],
)
def test_what_is_not_ours_is_refused(data):
    assert refused(data) == "clipboard_unreadable"


def test_a_newer_version_and_too_much_say_so():
    assert refused(whole(version=2, posts="other by then")) == "clipboard_newer"
    assert refused(b" " * (MOST_BYTES + 1)) == "clipboard_too_large"
    item = {"id": "", "platform": "x", "handle": "", "values": {"format": "", "zone": ""}}
    post = {"id": "", "campaign": "", "owner": "", "values": {}, "items": [item] * (MOST_ITEMS + 1)}
    assert refused(whole(posts=[post])) == "clipboard_too_large"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("date", "2026-02-30"),
        ("date", 5),
        ("time", "12:00+08:00"),
        ("end", "2026-11-20T12:00:00Z"),
        ("hashtags", "soap"),
        ("fields", {"a": 1}),
        ("format", None),
    ],
)
def test_values_that_no_record_takes_are_refused(name, value):
    item = {
        "id": "1",
        "platform": "x",
        "handle": "a",
        "values": {"format": "post", "zone": "UTC", name: value},
    }
    post = {"id": "1", "campaign": "", "owner": "", "values": {}, "items": [item]}
    assert refused(whole(posts=[post])) == "clipboard_unreadable"


def test_what_was_decided_and_what_happened_is_not_taken_along():
    taken = {each.name for each in (*OF_POST, *OF_ITEM)}
    assert {"title", "text", "assets", "notes", "labels", "fields", "zone", "end"} <= taken
    never = {"state", "url", "posted_at", "code", "author_id", "series_id", "occurrence"}
    assert not taken & {*never, "hold_reason", "campaign_id", "submitted_by"}
