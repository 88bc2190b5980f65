"""What is described once: every attribute of every record has all that others read."""

import pytest

from smcalendar.domain.attributes import (
    Kind,
    Scope,
    attribute,
    attribute_named,
    attributes,
    faces,
    names,
    recorded,
)
from smcalendar.domain.records import RECORDS, Account, Brand, Campaign, Post, PostingItem

EVERY = [(kind, each) for kind, record in RECORDS.items() for each in attributes(record)]
TEXTS = (Kind.LINE, Kind.TEXT, Kind.ADDRESS, Kind.WORDS)
CALENDAR = (PostingItem, Post, Account, Brand, Campaign)


def test_attributes_come_in_the_order_they_were_written():
    written = [each.name for each in attributes(Brand)]
    assert written == [
        *("id", "version", "created_at", "modified_at", "trashed_at"),
        *("name", "colour", "zone", "languages", "logo_id"),
        *("open_from", "open_until", "min_gap", "repeat_days", "strict"),
    ]


@pytest.mark.parametrize(("record", "each"), EVERY, ids=lambda it: getattr(it, "name", it))
def test_every_attribute_has_a_label_and_refers_to_something_that_is(record, each):
    assert each.label
    refers = each.kind in (Kind.REFERENCE, Kind.REFERENCES)
    assert bool(each.refers) == refers
    assert not refers or each.refers in {*RECORDS, "actor"}


@pytest.mark.parametrize(("record", "each"), EVERY, ids=lambda it: getattr(it, "name", it))
def test_only_texts_are_searched(record, each):
    assert not each.search or each.kind in TEXTS


def test_the_history_keeps_everything_but_what_storage_writes_itself():
    kept = {"id", "version", "created_at", "modified_at", "sequence"}
    for record in RECORDS.values():
        assert {each.name for each in attributes(record)} - set(recorded(record)) <= kept


def test_what_a_calendar_shows_lies_on_the_records_an_item_is_made_of():
    assert {record for record in RECORDS.values() if faces(record) - {"trashed_at"}} == set(
        CALENDAR
    )
    assert {"date", "time", "zone", "state", "format"} <= faces(PostingItem)
    assert "notes" not in faces(Post)


def test_going_to_the_trash_is_seen_in_a_calendar():
    assert all("trashed_at" in faces(record) for record in CALENDAR)


def test_names_are_those_of_the_scopes_asked_for():
    assert "text" in names(Post, (Scope.CONTENT,))
    assert "notes" not in names(Post, (Scope.CONTENT, Scope.SCHEDULE))
    assert names(PostingItem, (Scope.SCHEDULE,)) == ("date", "time", "zone", "end")


def test_an_unknown_attribute_is_an_error():
    with pytest.raises(KeyError):
        attribute_named(Post, "nothing")


def test_an_attribute_without_a_default_has_to_be_given():
    with pytest.raises(TypeError, match="name"):
        Brand(id="b", zone="UTC")


def test_an_attribute_can_be_none_only_when_that_is_its_default():
    assert attribute_named(PostingItem, "text").nullable
    assert not attribute_named(Post, "text").nullable
    assert attribute(Kind.LINE, Scope.CONTENT, "Title").metadata["attribute"]["nullable"] is False
