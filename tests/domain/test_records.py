"""Records: unchangeable, and what they promise by their shape."""

import re
from dataclasses import FrozenInstanceError, fields, replace
from pathlib import Path

import pytest

from smcalendar.domain.attributes import attributes
from smcalendar.domain.records import KINDS, RECORDS, Post, PostingItem, Record
from smcalendar.domain.resolved import OVERRIDABLE
from smcalendar.domain.states import DECISIONS, State, Step

PRODUCT_STATES = [
    *("draft", "in_review", "changes_requested", "approved", "ready", "scheduled"),
    *("posted", "taken_down", "rejected", "cancelled"),
]


@pytest.mark.parametrize("record_type", RECORDS.values())
def test_a_record_cannot_be_changed_and_holds_nothing_else(record_type):
    required = {"id": "x"} | {
        each.name: "x"
        for each in fields(record_type)
        if each.name != "id" and each.default is each.default_factory
    }
    record = record_type(**required)
    with pytest.raises(FrozenInstanceError):
        record.id = "y"
    assert not hasattr(record, "__dict__")
    assert replace(record, id="y").id == "y"


@pytest.mark.parametrize("record_type", RECORDS.values())
def test_every_field_is_a_described_attribute(record_type):
    described = [each.name for each in attributes(record_type)]
    assert described == [each.name for each in fields(record_type)]
    assert described[:5] == [each.name for each in fields(Record)]


def test_kinds_and_records_name_each_other():
    assert {KINDS[record]: record for record in KINDS} == dict(RECORDS)


def test_what_an_item_inherits_is_described_alike_on_its_post():
    of_post = {each.name: each for each in attributes(Post)}
    of_item = {each.name: each for each in attributes(PostingItem)}
    for name in OVERRIDABLE:
        post, item = of_post[name], of_item[name]
        assert (post.kind, post.scope, post.label) == (item.kind, item.scope, item.label)
        assert (post.face, post.search) == (item.face, item.search)
        assert item.nullable
        assert not post.nullable


def test_the_states_are_those_of_the_product_and_decisions_are_steps():
    assert [each.value for each in State] == PRODUCT_STATES
    assert set(DECISIONS) < set(Step)


def test_no_attribute_is_named_like_a_column_of_storage_itself():
    tables = Path(__file__).parents[2] / "smcalendar" / "storage" / "tables.py"
    own = set(re.findall(r"\b(head_\w+|program)\b", tables.read_text(encoding="utf-8")))
    assert own
    assert not own & {each.name for record in RECORDS.values() for each in attributes(record)}
