"""The history: chained, complete, and what was done to it behind our back is found."""

import datetime as dt
import sqlite3
from dataclasses import replace

import pytest

from smcalendar.domain.codes import parse_print_code
from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Person, Post
from smcalendar.domain.trust import GENESIS, EntryKind, Head
from smcalendar.storage import backups, checkup, erasing, history, search
from smcalendar.storage.workspace import DATABASE

COLUMNS = (
    *("at", "zone", "actor", "on_behalf", "origin", "kind", "label", "values", "undoes"),
    *("schema", "payload_digest", "previous", "digest"),
)


def retitled(workspace, record, title, **how):
    with workspace.action("edit_record", attribute="title", **how) as work:
        work.put(replace(work.get(type(record), record.id), title=title))
    return work.entry


@pytest.fixture
def lived(workspace, made):
    """Gives a workspace with a history of five entries."""
    for title in ("Box", "Tin", "Jar", "Can"):
        retitled(workspace, made.post, title, on_behalf=made.person.id)
    return workspace


def entries(workspace):
    with workspace.reading() as connection:
        return history.entries(connection)


def codes(workspace):
    """Returns what the doctor would say; of what makes no sense at all, only that."""
    try:
        return [(each.code, each.values.get("seq")) for each in checkup.faults(workspace)]
    except UserError as error:
        return [(error.code, None)]


def behind_our_back(workspace, *statements):
    """Changes the file as a stranger would, with the constraints out of the way."""
    workspace.close()
    connection = sqlite3.connect(workspace.folder / DATABASE)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement, values in statements:
        connection.execute(statement, values)
    connection.commit()
    connection.close()


def test_an_entry_says_who_did_what_when_and_from_where(workspace, made):
    entry = retitled(workspace, made.post, "Box", on_behalf=made.person.id)
    first, last = entries(workspace)
    assert last == entry
    assert (last.seq, last.actor, last.on_behalf) == (2, workspace.actor.id, made.person.id)
    assert (last.origin, last.kind, last.label) == ("window", EntryKind.CHANGE, "edit_record")
    assert (last.values, last.zone, last.undoes) == ({"attribute": "title"}, "Asia/Taipei", None)
    assert last.at.tzinfo == dt.UTC
    assert (first.previous, last.previous) == (GENESIS, first.digest)


def test_the_clock_may_tell_the_time_of_any_zone(opened, made):
    taipei = dt.timezone(dt.timedelta(hours=8))
    other = opened(clock=lambda: dt.datetime(2026, 11, 20, 12, tzinfo=taipei))
    entry = retitled(other, made.post, "Box")
    assert entry.at.isoformat() == "2026-11-20T04:00:00+00:00"
    assert checkup.faults(other) == ()


def test_entries_and_changes_are_read_in_part(lived):
    with lived.reading() as connection:
        assert [each.seq for each in history.entries(connection, after=1, upto=3)] == [2, 3]
        assert [seq for seq, _ in history.all_changes(connection, after=3)] == [4, 5]
        assert history.entry_at(connection, 3).seq == 3
        assert history.entry_at(connection, 9) is None
        assert history.changes_of(connection, 9) is None


def test_between_two_entries_only_what_differs_is_told(lived, made):
    with lived.reading() as connection:
        (title,) = history.between(connection, 2, 4)
        assert (title.id, title.attribute, title.before, title.after) == (
            *(made.post.id, "title", "Box", "Jar"),
        )
        assert history.between(connection, 3, 3) == ()
        assert {each.created for each in history.between(connection, 0, 5)} == {True}
    retitled(lived, made.post, "Box")
    with lived.reading() as connection:
        assert history.between(connection, 2, 6) == ()


def test_a_print_code_names_the_head(lived):
    with lived.reading() as connection:
        head = history.head(connection)
    assert head.code == entries(lived)[-1].code
    assert parse_print_code(head.code)[0] == head.seq == 5


def test_a_whole_history_has_no_faults(lived):
    assert checkup.faults(lived) == ()


@pytest.mark.parametrize("column", COLUMNS)
def test_one_changed_letter_of_an_entry_is_found(lived, column):
    value = "2" if column == "undoes" else None
    with lived.reading() as connection:
        cell = f'SELECT "{column}" FROM history WHERE seq = 3'
        found = connection.exec_driver_sql(cell).scalar_one()
    changed = value or found[:-1] + chr(ord(found[-1]) ^ 1)
    behind_our_back(lived, (f'UPDATE history SET "{column}" = ? WHERE seq = 3', (changed,)))
    broken = {("chain_broken", 3), ("payload_changed", 3), ("damaged", None)}
    assert broken & {*codes(lived)}


@pytest.mark.parametrize(
    ("column", "old", "new"),
    [
        ("values", '": "', '":  "'),
        ("at", "T", " "),
        ("at", "+00:00", "Z"),
        ("values", "t", "\\u0074"),
    ],
)
def test_an_entry_that_means_the_same_in_other_letters_is_found(lived, column, old, new):
    cell = f'UPDATE history SET "{column}" = replace("{column}", ?, ?) WHERE seq = 3'
    behind_our_back(lived, (cell, (old, new)))
    assert ("chain_broken", 3) in codes(lived)


def test_a_changed_payload_is_found(lived):
    body = history.packed({"post": {}})
    behind_our_back(lived, ("UPDATE payload SET body = ? WHERE seq = 3", (body,)))
    assert codes(lived) == [("payload_changed", 3)]


def test_a_changed_salt_is_found(lived):
    behind_our_back(lived, ("UPDATE payload SET salt = ? WHERE seq = 3", (bytes(16),)))
    assert codes(lived) == [("payload_changed", 3)]


def test_a_missing_entry_in_the_middle_is_found(lived):
    gone = ("payload", "history")
    behind_our_back(lived, *((f"DELETE FROM {name} WHERE seq = 3", ()) for name in gone))
    assert ("chain_broken", 4) in codes(lived)


def cut(lived, *, forging):
    """Cuts off two entries; with `forging` all else is as it was before them, too."""
    gone = [(f"DELETE FROM {name} WHERE seq > 3", ()) for name in ("payload", "history")]
    if forging:
        last = entries(lived)[2]
        head = "UPDATE workspace SET head_seq = ?, head_digest = ?"
        gone += [(head, (last.seq, last.digest)), ("UPDATE post SET title = 'Tin'", ())]
    behind_our_back(lived, *gone)
    if forging:
        with lived.together() as connection:
            search.rebuild(connection)


def test_a_tail_that_was_cut_off_differs_from_the_head(lived):
    cut(lived, forging=False)
    assert ("head_differs", 5) in codes(lived)


def test_a_tail_cut_off_with_its_head_is_found_by_what_this_machine_remembers(lived):
    cut(lived, forging=True)
    (fault,) = checkup.faults(lived)
    assert (fault.code, fault.values["seq"]) == ("head_not_on_chain", 5)
    lived.home = None
    assert codes(lived) == []


def test_a_tail_cut_off_with_its_head_is_found_by_the_last_backup(lived):
    copy = backups.back_up(lived.folder, lived.database, lived.clock())
    lived.home = None
    assert codes(lived) == []
    cut(lived, forging=True)
    (fault,) = checkup.faults(lived)
    assert (fault.code, fault.values) == ("head_not_on_chain", {"where": copy.name, "seq": 5})


def test_a_history_that_was_written_anew_is_found(lived, made):
    """Somebody who can compute digests still cannot reach what is remembered elsewhere."""
    cut(lived, forging=True)
    home, lived.home = lived.home, None
    for title in ("other", "words"):
        retitled(lived, made.post, title)
    lived.home = home
    assert codes(lived) == [("head_not_on_chain", 5)]


def test_a_history_that_is_ahead_of_what_is_remembered_is_fine(lived, opened, made, tmp_path):
    for title in ("from", "elsewhere"):
        retitled(opened(home=tmp_path / "another home", origin="cli"), made.post, title)
    assert codes(lived) == []


def test_erasing_a_payload_keeps_the_chain_whole(lived):
    with lived.together() as connection:
        erasing.empty(connection, [3])
    assert checkup.faults(lived) == ()
    with lived.reading() as connection:
        assert history.changes_of(connection, 3) is None
        assert [seq for seq, _ in history.all_changes(connection)] == [1, 2, 4, 5]
        assert history.entry_at(connection, 3).label == "edit_record"


def test_payloads_are_found_by_the_text_they_hold(lived, made):
    with lived.action("edit_record") as work:
        work.put(replace(work.get(Person, made.person.id), contact='say "hi" \\ 林'))
    with lived.reading() as connection:
        assert erasing.payloads_holding(connection, ["Tin"]) == (3, 4)
        assert erasing.payloads_holding(connection, ['"hi" \\ 林']) == (6,)
        assert erasing.payloads_holding(connection, ["nowhere"]) == ()
        assert erasing.payloads_holding(connection, []) == ()


def test_payloads_are_found_by_kind_and_day(lived):
    tomorrow = entries(lived)[0].at.date() + dt.timedelta(days=1)
    with lived.reading() as connection:
        found = erasing.payloads_before(connection, EntryKind.CHANGE, tomorrow)
        assert found == (1, 2, 3, 4, 5)
        today = tomorrow - dt.timedelta(days=1)
        assert erasing.payloads_before(connection, EntryKind.CHANGE, today) == ()
        assert erasing.payloads_before(connection, EntryKind.DECISION, tomorrow) == ()


def test_an_empty_history_has_a_head_of_zeros():
    assert Head() == Head(0, GENESIS)
    assert parse_print_code(Head().code) == (0, "0000")


def test_a_payload_says_what_changed_in_the_words_of_the_records(lived, made):
    with lived.reading() as connection:
        changes = history.changes_of(connection, 2)
        created = history.changes_of(connection, 1)["post"][made.post.id]
    assert changes == {"post": {made.post.id: {"title": ["Soap", "Box"]}}}
    assert created["title"] == ["Soap"]
    assert not {"id", "version", "created_at", "modified_at", "sequence"} & created.keys()
    assert all(len(sides) == 1 for sides in created.values())
    assert isinstance(made.post, Post)
