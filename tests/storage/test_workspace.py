"""An open workspace: transactions of several actions, who acts, who listens, what is remembered."""

from dataclasses import replace

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.people import Actor
from smcalendar.domain.records import Post, PostingItem
from smcalendar.domain.trust import EntryKind, Head
from smcalendar.storage import actors, heads, history, reading


def retitled(workspace, record, title):
    with workspace.action("edit_record", attribute="title") as work:
        work.put(replace(work.get(Post, record.id), title=title))
    return work.entry


def break_off(workspace, made):
    with workspace.together():
        retitled(workspace, made.post, "Box")
        with workspace.together():
            retitled(workspace, made.post, "Tin")
        raise KeyError


def move_and_stumble(workspace, made):
    with workspace.action("edit_record") as work:
        work.put(replace(work.get(PostingItem, made.item.id), time=None))
        work.get(Post, made.item.id)


def entries(workspace):
    with workspace.reading() as connection:
        return history.entries(connection)


def kept_head(workspace):
    file = heads.head_file(workspace.home, workspace.identifier(), workspace.folder)
    return heads.kept(file)


def test_actions_together_are_one_transaction_and_several_entries(workspace, opened, made, read):
    other = opened(origin="cli")
    with workspace.together():
        retitled(workspace, made.post, "Box")
        retitled(workspace, made.post, "Tin")
        assert len(entries(other)) == 1
    assert [each.label for each in entries(other)] == ["add_records", "edit_record", "edit_record"]
    assert (read(made.post).title, read(made.post).version) == ("Tin", 3)


def test_together_is_all_or_nothing(workspace, made, read):
    with pytest.raises(KeyError):
        break_off(workspace, made)
    assert (read(made.post).title, len(entries(workspace))) == ("Soap", 1)
    assert retitled(workspace, made.post, "Jar").seq == 2


def test_inside_together_everybody_reads_what_is_written_so_far(workspace, made, read):
    with workspace.together() as writing:
        retitled(workspace, made.post, "Box")
        with workspace.reading() as connection:
            assert connection is writing
        assert read(made.post).title == "Box"
        assert history.head(writing).seq == 2


def test_a_refused_action_takes_nothing_else_of_the_same_transaction_with_it(workspace, made, read):
    with workspace.together():
        retitled(workspace, made.post, "Box")
        with pytest.raises(UserError):
            move_and_stumble(workspace, made)
        retitled(workspace, made.post, "Tin")
    assert (read(made.post).title, read(made.item).time) == ("Tin", made.item.time)


def test_an_erasure_stands_in_the_history_also_when_no_record_changed(workspace):
    with workspace.action("erase_payloads", kind=EntryKind.ERASURE) as work:
        pass
    assert entries(workspace)[-1] == work.entry


def test_listeners_are_told_once_it_is_committed_and_remembered(workspace, opened, made):
    told, other = [], opened(origin="cli")

    def listen(change):
        told.append(
            (change.entry.seq, change.changes, entries(other)[-1].seq, kept_head(workspace))
        )

    workspace.listeners.append(listen)
    with workspace.together():
        first = retitled(workspace, made.post, "Box")
        second = retitled(workspace, made.post, "Tin")
        assert told == []
    head = Head(second.seq, second.digest)
    assert told == [
        (first.seq, {"post": {made.post.id: {"title": ["Soap", "Box"]}}}, second.seq, head),
        (second.seq, {"post": {made.post.id: {"title": ["Box", "Tin"]}}}, second.seq, head),
    ]


def test_nobody_is_told_of_what_was_not_kept(workspace, made):
    told = []
    workspace.listeners.append(told.append)
    with pytest.raises(KeyError):
        break_off(workspace, made)
    retitled(workspace, made.post, "Tin")
    assert [each.entry.seq for each in told] == [2]


def test_somebody_else_acts_in_the_same_transaction_and_before_the_same_listeners(
    workspace, made, read
):
    told = []
    workspace.listeners.append(told.append)
    other = workspace.act_as(Actor(made.person.id, "Amy"))
    with workspace.together():
        retitled(other, made.post, "Box")
    assert [each.entry.actor for each in told] == [made.person.id]
    with other.together():
        retitled(workspace, made.post, "Tin")
        assert read(made.post).title == "Tin"
    retitled(other, made.post, "Jar")
    assert [each.entry.seq for each in told] == [2, 3, 4]


def test_who_acted_in_a_transaction_can_act_again_after_it(workspace, opened, made):
    with workspace.together():
        other = workspace.act_as(Actor(made.person.id, "Amy"))
        retitled(other, made.post, "Box")
    retitled(other, made.post, "Tin")
    assert [each.seq for each in entries(opened(origin="cli"))] == [1, 2, 3]


def test_a_name_that_is_claimed_is_kept_and_known_again(workspace, opened, made, new_id):
    claim = Actor(new_id(50), "root")
    retitled(opened(actor=claim), made.post, "Box")
    retitled(opened(actor=claim), made.post, "Tin")
    with workspace.reading() as connection:
        assert actors.all_claimed(connection) == {claim.id: "root"}
        assert actors.claimed(connection, "root") == claim
        assert history.names_of(connection, [claim.id, made.person.id]) == {
            claim.id: "root",
            made.person.id: "Amy",
        }


def test_two_who_claim_a_name_at_once_are_the_same(workspace, opened, made, new_id):
    """Each has opened the workspace before the other one kept the name."""
    first = opened(actor=Actor(new_id(50), "root"))
    second = opened(actor=Actor(new_id(51), "root"), origin="cli")
    retitled(first, made.post, "Box")
    retitled(second, made.post, "Tin")
    assert {each.actor for each in entries(workspace)[1:]} == {new_id(50)}
    assert second.actor == Actor(new_id(50), "root")


def test_a_person_is_not_taken_for_somebody_who_claims_the_name(workspace, opened, made, new_id):
    retitled(opened(actor=Actor(new_id(50), "Amy")), made.post, "Box")
    retitled(workspace, made.post, "Tin")
    assert [each.actor for each in entries(workspace)[1:]] == [new_id(50), made.person.id]


def test_the_head_is_remembered_after_every_action(workspace, opened, made):
    entry = retitled(workspace, made.post, "Box")
    assert kept_head(workspace) == Head(entry.seq, entry.digest)
    later = retitled(opened(origin="cli"), made.post, "Tin")
    assert kept_head(workspace) == Head(later.seq, later.digest)


def test_a_head_that_cannot_be_remembered_undoes_nothing(workspace, made, read):
    state = workspace.home / "state"
    for file in state.iterdir():
        file.unlink()
    state.rmdir()
    state.write_text("no folder")
    retitled(workspace, made.post, "Box")
    assert read(made.post).title == "Box"


def test_two_places_of_the_same_workspace_remember_apart(workspace, tmp_path):
    here = heads.head_file(workspace.home, workspace.identifier(), workspace.folder)
    there = heads.head_file(workspace.home, workspace.identifier(), tmp_path / "copy")
    assert here != there


@pytest.mark.parametrize("text", ["", "{", "[]", '{"seq": 1}', '{"seq": "x", "digest": ""}'])
def test_a_memory_that_makes_no_sense_is_none(tmp_path, text):
    (tmp_path / "head.json").write_text(text)
    assert heads.kept(tmp_path / "head.json") is None


def test_records_of_the_trash_are_left_out_of_lists_only(workspace, made, read):
    with workspace.action("trash") as work:
        work.put(replace(work.get(PostingItem, made.item.id), trashed_at=work.now))
    with workspace.reading() as connection:
        assert reading.every(connection, PostingItem) == ()
        assert reading.items_of_posts(connection, [made.post.id]) == ()
        assert [each.id for each in reading.trashed(connection, PostingItem)] == [made.item.id]
        found = reading.all_items_of_posts(connection, [made.post.id])
        assert [each.id for each in found] == [made.item.id]
    assert read(made.item).trashed_at is not None
