"""The history as data: its chain, changes and their inverse, and what differs."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.trust import (
    GENESIS,
    Difference,
    Entry,
    EntryKind,
    Head,
    NotInvertibleError,
    broken_links,
    entry_digest,
    expected,
    inverse,
    merged,
    payload_digest,
    touched,
)

NOW = "2026-11-02T01:00:00+00:00"
FIRST = Entry(
    seq=1,
    at=dt.datetime(2026, 11, 2, 1, tzinfo=dt.UTC),
    zone="Asia/Taipei",
    actor="person-1",
    on_behalf=None,
    origin="window",
    kind=EntryKind.CHANGE,
    label="move_items",
    values={"n": 6},
    undoes=None,
    schema="0001",
    payload_digest=payload_digest(b"salt", b"body"),
    previous=GENESIS,
)
OTHER = {
    "seq": 2,
    "at": dt.datetime(2026, 11, 2, 2, tzinfo=dt.UTC),
    "zone": "UTC",
    "actor": "person-2",
    "on_behalf": "person-3",
    "origin": "cli",
    "kind": EntryKind.DECISION,
    "label": "step",
    "values": {"n": 7},
    "undoes": 1,
    "schema": "0002",
    "payload_digest": payload_digest(b"salt", b"other"),
    "previous": "1" * 64,
}


def chained(count):
    entries, last = [], Head()
    for seq in range(last.seq + 1, count + 1):
        entry = replace(FIRST, seq=seq, previous=last.digest, values={"n": seq})
        entry = replace(entry, digest=entry_digest(entry))
        entries.append(entry)
        last = Head(entry.seq, entry.digest)
    return entries


def test_the_digest_of_an_entry_is_what_it_always_was():
    assert payload_digest(b"salt", b"body") == (
        "9c94f8772f5f5ad1793fe4c2a9ee85723d15eb37f9603448130c0a95fda4ba04"
    )
    # What `sha256sum` says about GENESIS and the entry as JSON, written by hand.
    assert entry_digest(FIRST) == "fdd3600b796236c7f991fdad4cf1fc9831f97accdf9ba6c2d0171fff79c0271e"


@pytest.mark.parametrize("name", OTHER)
def test_everything_in_an_entry_is_in_its_digest(name):
    assert entry_digest(replace(FIRST, **{name: OTHER[name]})) != entry_digest(FIRST)
    assert OTHER.keys() == set(Entry.__dataclass_fields__) - {"digest"}


def test_a_whole_chain_has_no_broken_link():
    assert broken_links([]) == ()
    assert broken_links(chained(5)) == ()
    rest = chained(5)
    assert broken_links(rest[2:], after=Head(2, rest[1].digest)) == ()


@pytest.mark.parametrize("name", sorted(OTHER.keys() - {"seq"}))
def test_a_changed_entry_is_named(name):
    entries = chained(5)
    entries[2] = replace(entries[2], **{name: OTHER[name]})
    assert broken_links(entries) == (3,)


def test_a_changed_entry_with_a_new_digest_breaks_the_next_one():
    entries = chained(5)
    forged = replace(entries[2], label="step")
    entries[2] = replace(forged, digest=entry_digest(forged))
    assert broken_links(entries) == (4,)


def test_a_missing_a_doubled_and_a_swapped_entry_are_found():
    entries = chained(5)
    assert broken_links(entries[:2] + entries[3:]) == (4,)
    assert broken_links([*entries[:3], *entries[2:]]) == (3,)
    assert broken_links([entries[0], entries[2], entries[1], *entries[3:]]) == (3, 2, 4)
    assert broken_links(entries[1:]) == (2,)


def test_an_entry_has_the_code_of_the_state_after_it():
    last = chained(3)[-1]
    assert last.code == Head(last.seq, last.digest).code
    assert last.code.startswith("3-")
    assert Head().code == "0-0000"


def test_the_inverse_swaps_the_sides():
    changes = {"item": {"i": {"date": ["2026-11-03", "2026-11-05"], "time": [None, "19:00"]}}}
    back = {"item": {"i": {"date": ["2026-11-05", "2026-11-03"], "time": ["19:00", None]}}}
    assert inverse(changes, now=NOW) == back
    assert inverse(back, now=NOW) == changes


def test_what_was_created_goes_to_the_trash_and_comes_back():
    back = inverse({"post": {"p": {"title": ["Soap"], "trashed_at": [None]}}}, now=NOW)
    assert back == {"post": {"p": {"trashed_at": [None, NOW]}}}
    assert inverse(back, now="later") == {"post": {"p": {"trashed_at": [NOW, None]}}}


def test_nothing_takes_a_purge_back():
    with pytest.raises(NotInvertibleError):
        inverse({"post": {"q": {"title": ["a", "b"]}, "p": None}}, now=NOW)


def test_what_must_still_hold_is_the_after_side():
    changes = {"post": {"p": {"title": ["a", "b"]}, "q": None}, "item": {"i": {"text": ["x"]}}}
    assert [*expected(changes)] == [("post", "p", "title", "b"), ("item", "i", "text", "x")]


def test_the_records_of_a_kind_that_were_touched():
    changes = {"post": {"p": {"title": ["a", "b"]}, "q": None}}
    assert touched(changes, "post") == {"p", "q"}
    assert touched(changes, "item") == frozenset()


def of(*sides, name="title"):
    return {"post": {"p": {name: [*sides]}}}


def differences(*payloads):
    return [(each.attribute, each.before, each.after) for each in merged(payloads)]


def test_several_changes_make_one_difference():
    assert differences(of("a", "b"), of("b", "c")) == [("title", "a", "c")]
    assert differences(of("a", "b"), of("x", "y", name="text")) == [
        ("title", "a", "b"),
        ("text", "x", "y"),
    ]


def test_there_and_back_is_no_difference():
    assert differences(of("a", "b"), of("b", "a")) == []
    assert differences() == []


def test_a_created_record_has_its_last_values():
    found = merged([of("a"), of("a", "b")])
    assert found == (Difference("post", "p", "title", None, "b", created=True),)


def test_a_purged_record_is_gone_whatever_it_was():
    found = merged([of("a", "b"), {"post": {"p": None}}])
    assert found == (Difference("post", "p", "", None, None, removed=True),)


def test_what_came_and_went_in_between_is_no_difference():
    trashed = of(None, NOW, name="trashed_at")
    assert merged([of("a"), {"post": {"p": None}}]) == ()
    assert merged([of("a"), trashed]) == ()
    assert merged([of("a"), trashed, of(NOW, None, name="trashed_at")]) != ()


values = st.sampled_from(["a", "b", "c"])


@given(st.lists(st.tuples(st.sampled_from(["p", "q"]), st.sampled_from(["x", "y"]), values)))
def test_differences_are_those_of_the_states(steps):
    state = {(record, name): "a" for record in "pq" for name in "xy"}
    begin, payloads = dict(state), []
    for record, name, value in steps:
        payloads.append({"post": {record: {name: [state[record, name], value]}}})
        state[record, name] = value
    found = {(each.id, each.attribute): (each.before, each.after) for each in merged(payloads)}
    assert found == {key: (begin[key], state[key]) for key in state if begin[key] != state[key]}
