"""The content hash: the same for the same content, for ever."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.attributes import Scope, attributes
from smcalendar.domain.content import content_hash, content_of
from smcalendar.domain.records import Asset, Campaign, Person, PostingItem
from smcalendar.domain.states import State

GOLDEN = json.loads(
    (Path(__file__).parents[1] / "files" / "content_hashes.json").read_text(encoding="utf-8")
)
SOAP = Asset(id="asset-1", sha256="a" * 64, name="soap.jpg", media_type="image/jpeg", size=1)
BOX = Asset(id="asset-2", sha256="b" * 64, name="box.jpg", media_type="image/jpeg", size=1)


def tupled(values):
    return {name: tuple(each) if type(each) is list else each for name, each in values.items()}


@pytest.mark.parametrize("vector", GOLDEN, ids=lambda vector: vector["what"])
def test_a_content_hash_is_what_it_always_was(vector, an_item):
    files = [
        Asset(id=f"asset-{number}", name="x", media_type="image/jpeg", size=1, **each)
        for number, each in enumerate(vector["files"])
    ]
    resolved = an_item(*files, post=tupled(vector["post"]), **tupled(vector["item"]))
    assert content_of(resolved) == vector["content"]
    assert content_hash(resolved) == vector["hash"]


def test_what_is_empty_counts_for_nothing(an_item):
    bare = an_item(post={"text": "Soap"})
    assert content_of(bare) == {"account_id": "account-1", "format": "post", "text": "Soap"}
    empty = an_item(post={"text": "Soap", "title": "", "hashtags": ()}, link="", fields={})
    assert content_hash(empty) == content_hash(bare)


def test_an_override_with_the_same_words_changes_nothing(an_item):
    inherited = an_item(post={"title": "Soap", "text": "New"})
    own = an_item(post={"title": "Box", "text": "Old"}, title="Soap", text="New")
    assert content_hash(own) == content_hash(inherited)


def test_an_empty_override_is_other_content_than_none(an_item):
    inherited = an_item(post={"title": "Soap", "text": "New"})
    emptied = an_item(post={"title": "Soap", "text": "New"}, title="")
    assert content_hash(emptied) != content_hash(inherited)


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Other"},
        {"text": "Other"},
        {"hashtags": ("other",)},
        {"link": "https://other.tw"},
        {"first_comment": "Other"},
        {"account_id": "account-2"},
        {"format": "story"},
        {"language": "en"},
        {"fields": {"place": "Taipei"}},
        {"assets": ()},
        {"assets": ("asset-2", "asset-1")},
    ],
    ids=lambda change: next(iter(change)),
)
def test_every_content_attribute_counts(change, an_item):
    post = {"text": "Soap", "assets": (SOAP.id, BOX.id)}
    assert content_hash(an_item(SOAP, BOX, post=post, **change)) != content_hash(
        an_item(SOAP, BOX, post=post)
    )
    counted = {each.name for each in attributes(PostingItem) if each.scope is Scope.CONTENT}
    assert change.keys() <= counted


def test_alt_texts_count_and_file_names_do_not(an_item):
    plain = content_hash(an_item(SOAP))
    assert content_hash(an_item(replace(SOAP, alt="Soap on wood"))) != plain
    assert content_hash(an_item(replace(SOAP, name="other.jpg", id="asset-9"))) == plain


def test_who_when_and_where_it_stands_count_for_nothing(an_item):
    post = {"text": "Soap"}
    moved = an_item(
        post=post | {"notes": "n", "labels": ("live",), "owner_id": "p"},
        campaign=Campaign(id="c", brand_id="b", name="Summer"),
        owner=Person(id="p", name="Amy"),
        account={"handle": "other"},
        date=dt.date(2026, 11, 3),
        state=State.APPROVED,
        url="https://example.tw",
        reason="r",
    )
    assert content_hash(moved) == content_hash(an_item(post=post))


@given(st.text(), st.lists(st.text(min_size=1)), st.dictionaries(st.text(min_size=1), st.text()))
def test_a_hash_has_its_profile_and_does_not_depend_on_the_order_of_fields(
    an_item, text, tags, fields
):
    forwards = content_hash(an_item(text=text, hashtags=tuple(tags), fields=fields))
    backwards = content_hash(
        an_item(text=text, hashtags=tuple(tags), fields=dict(reversed(fields.items())))
    )
    assert forwards == backwards
    profile, _, digest = forwards.partition(":")
    assert (profile, len(digest), set(digest) - set("0123456789abcdef")) == ("1", 64, set())
