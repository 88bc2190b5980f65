"""Work: what one action reads, what it may write, and what it leaves behind."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Brand, Decision, Post, PostingItem
from smcalendar.domain.states import State
from smcalendar.storage import history, reading

NAME = "move_items"


def refused(workspace, change):
    """Returns the error of an action that must leave everything as it was."""
    before = state(workspace)
    with pytest.raises(UserError) as caught, workspace.action(NAME, n=1) as work:
        change(work)
    assert state(workspace) == before
    return caught.value


def state(workspace):
    with workspace.reading() as connection:
        tables = "brand account campaign person asset post item decision workspace history payload"
        return {
            name: connection.exec_driver_sql(f"SELECT * FROM {name}").fetchall()
            for name in tables.split()
        }


def entries(workspace):
    with workspace.reading() as connection:
        return history.entries(connection)


def last_changes(workspace):
    with workspace.reading() as connection:
        return history.all_changes(connection)[-1][1]


def test_a_new_record_begins_with_version_one_and_the_instant_of_its_action(workspace, read, made):
    post = read(made.post)
    assert post.version == 1
    assert post.created_at == post.modified_at == entries(workspace)[0].at
    assert read(made.item).sequence == 0


def test_a_written_record_has_a_new_version_and_only_what_changed_is_told(workspace, read, made):
    with workspace.action(NAME, n=1) as work:
        work.put(replace(work.get(Post, made.post.id), notes="n", title="Box"))
    assert read(made.post).version == 2
    assert read(made.post).modified_at == entries(workspace)[-1].at
    assert last_changes(workspace) == {
        "post": {made.post.id: {"title": ["Soap", "Box"], "notes": ["", "n"]}}
    }


def test_one_action_is_one_entry_however_much_it_does(workspace, made):
    with workspace.action(NAME, n=3) as work:
        item = work.get(PostingItem, made.item.id)
        work.put(replace(item, time=None))
        work.put(replace(work.get(PostingItem, made.item.id), date=None))
        work.put(replace(work.get(Brand, made.brand.id), name="Box"))
    assert [each.label for each in entries(workspace)] == ["add_records", NAME]
    assert last_changes(workspace) == {
        "item": {made.item.id: {"date": ["2026-11-23", None], "time": ["19:00", None]}},
        "brand": {made.brand.id: {"name": ["山茶花手作", "Box"]}},
    }


def test_an_action_sees_what_it_has_done_so_far(workspace, made):
    with workspace.action(NAME) as work:
        work.put(replace(work.get(Post, made.post.id), title="Box"))
        assert work.get(Post, made.post.id).title == "Box"
        work.put(replace(work.get(Post, made.post.id), title="Soap"))
    assert len(entries(workspace)) == 1


def test_where_nothing_changed_nothing_is_written(workspace, made):
    before = state(workspace)
    with workspace.action(NAME) as work:
        work.put(work.get(Post, made.post.id))
        work.put(replace(work.get(PostingItem, made.item.id), reason="\x00"))
    assert work.entry is None
    assert state(workspace) == before


def test_an_exception_leaves_nothing_behind(workspace, made, new_id):
    def change(work):
        work.put(replace(work.get(Post, made.post.id), title="Box"))
        work.add(replace(made.brand, id=new_id(20)))
        raise UserError("trash_empty")

    assert refused(workspace, change).code == "trash_empty"


def test_a_record_that_was_changed_elsewhere_is_refused(workspace, opened, made, read):
    stale = read(made.post)
    with opened(origin="cli").action(NAME) as work:
        work.put(replace(work.get(Post, made.post.id), notes="theirs"))
    error = refused(workspace, lambda work: work.put(replace(stale, title="mine")))
    assert (error.code, error.status, error.values) == ("changed_elsewhere", 1, {"kind": "post"})


def test_one_stale_record_of_many_refuses_all_of_them(workspace, made, read):
    fresh, stale = read(made.item), replace(read(made.post), version=7)
    error = refused(
        workspace,
        lambda work: work.put_many([replace(fresh, time=None), replace(stale, title="x")]),
    )
    assert error.code == "changed_elsewhere"


def test_a_record_that_is_not_there_is_named(workspace, new_id, made):
    missing = {"kind": "post", "id": new_id(99)}
    assert refused(workspace, lambda work: work.get(Post, new_id(99))).values == missing
    unknown = replace(made.post, id=new_id(99))
    assert refused(workspace, lambda work: work.put(unknown)).values == missing


def test_an_id_that_is_taken_cannot_be_added_again(workspace, made):
    before = state(workspace)
    with pytest.raises(IntegrityError), workspace.action(NAME) as work:
        work.add(replace(made.post, title="Box"))
    assert state(workspace) == before


def test_many_records_are_read_in_the_order_asked_for(workspace, new_id, made):
    brands = [replace(made.brand, id=new_id(number), name=str(number)) for number in range(20, 25)]
    with workspace.action(NAME) as work:
        work.add_many(brands)
        assert work.get_many(Brand, (new_id(24), new_id(20))) == (brands[4], brands[0])
    with workspace.action(NAME) as work:
        asked = [new_id(number) for number in (23, 21, 23)]
        assert [each.name for each in work.get_many(Brand, asked)] == ["23", "21", "23"]


def test_many_records_with_different_changes_are_each_written(workspace, new_id, made):
    brands = [replace(made.brand, id=new_id(number)) for number in range(20, 60)]
    with workspace.action(NAME) as work:
        work.add_many(brands)
    with workspace.action(NAME) as work:
        found = work.get_many(Brand, [each.id for each in brands])
        work.put_many(
            replace(each, name=str(number), **({"colour": "#000000"} if number % 2 else {}))
            for number, each in enumerate(found)
        )
    with workspace.reading() as connection:
        written = {each.id: each for each in reading.every(connection, Brand)}
    assert [written[each.id].name for each in brands] == [str(number) for number in range(40)]
    assert {written[each.id].version for each in brands} == {2}
    assert [written[each.id].colour for each in brands[:2]] == [made.brand.colour, "#000000"]


def test_every_kind_of_value_is_stored_and_read_back(workspace, read, made, new_id):
    item = replace(
        made.item,
        id=new_id(30),
        code="00-0ZK",
        time=None,
        end=dt.datetime(2026, 12, 1, 23, 59),
        hashtags=(),
        assets=None,
        fields={"place": "臺北"},
        state=State.POSTED,
        posted_at=dt.datetime(2026, 11, 23, 11, 0, 7, 5, dt.UTC),
        text="🍵 \u2028 'quotes' \"double\" \\ %s",
    )
    with workspace.action(NAME) as work:
        work.add(item)
    kept = replace(read(item), version=0, created_at=None, modified_at=None)
    assert kept == item
    assert type(kept.state) is State


def test_the_settings_are_a_record_like_any_other(workspace, made):
    with workspace.action("settings") as work:
        work.put(replace(reading.settings(work.connection), me_id=made.person.id))
    with workspace.reading() as connection:
        assert reading.settings(connection).me_id == made.person.id
        assert history.faults(connection) == ()


def test_a_purge_leaves_no_row_and_says_only_that(workspace, made, read):
    with workspace.action("trash", n=2) as work:
        work.put_many(
            replace(each, trashed_at=work.now)
            for each in (work.get(Post, made.post.id), work.get(PostingItem, made.item.id))
        )
    with workspace.action("purge", n=2) as work:
        work.purge([work.get(Post, made.post.id), work.get(PostingItem, made.item.id)])
        with pytest.raises(UserError, match="record_missing"):
            work.get(Post, made.post.id)
    assert (read(made.post), read(made.item)) == (None, None)
    assert last_changes(workspace) == {"post": {made.post.id: None}, "item": {made.item.id: None}}


RAISED = [
    ("item", {"time": dt.time(20)}),
    ("item", {"state": State.APPROVED}),
    ("item", {"trashed_at": dt.datetime(2026, 11, 20, tzinfo=dt.UTC)}),
    ("post", {"title": "Box"}),
    ("post", {"labels": ("live",)}),
    ("account", {"handle": "other"}),
    ("brand", {"name": "Other"}),
]
UNSEEN = [
    ("item", {"reason": "because"}),
    ("item", {"first_comment": "Ask"}),
    ("post", {"notes": "n"}),
    ("post", {"first_comment": "Ask"}),
    ("account", {"address": "https://example.tw"}),
    ("brand", {"colour": "#000000"}),
    ("campaign", {"name": "Winter"}),
    ("person", {"name": "Ann"}),
]


def change(workspace, record, values):
    with workspace.action(NAME) as work:
        work.put(replace(work.get(type(record), record.id), **values))
    return work.now


@pytest.mark.parametrize(("kind", "values"), RAISED)
def test_what_a_calendar_shows_raises_the_sequence(workspace, read, made, kind, values):
    before = read(made.item)
    now = change(workspace, getattr(made, kind), values)
    after = read(made.item)
    assert (after.sequence, after.modified_at) == (before.sequence + 1, now)
    assert after.version == before.version + (kind == "item")


@pytest.mark.parametrize(("kind", "values"), UNSEEN)
def test_what_no_calendar_shows_does_not(workspace, read, made, kind, values):
    before = read(made.item)
    change(workspace, getattr(made, kind), values)
    after = read(made.item)
    assert (after.sequence, after.modified_at) == (before.sequence, before.modified_at)


def test_a_campaign_is_seen_on_the_items_of_its_posts(workspace, read, made):
    change(workspace, made.post, {"campaign_id": made.campaign.id})
    assert read(made.item).sequence == 1
    change(workspace, made.campaign, {"name": "Winter"})
    assert read(made.item).sequence == 2
    change(workspace, made.post, {"campaign_id": None})
    change(workspace, made.campaign, {"name": "Spring"})
    assert read(made.item).sequence == 3


def test_one_action_raises_a_sequence_once(workspace, read, made):
    with workspace.action(NAME) as work:
        for record, name in ((made.post, "title"), (made.brand, "name")):
            work.put(replace(work.get(type(record), record.id), **{name: "x"}))
        work.put(replace(work.get(PostingItem, made.item.id), time=None))
    assert read(made.item).sequence == 1


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("item", {"state": "unheard of"}),
        ("item", {"account_id": "6f0f1f0e-8a43-4a2b-9f5a-000000000099"}),
        ("post", {"owner_id": "6f0f1f0e-8a43-4a2b-9f5a-000000000099"}),
    ],
)
def test_what_breaks_a_promise_of_the_tables_is_never_committed(workspace, made, kind, values):
    before = state(workspace)
    with pytest.raises((UserError, IntegrityError)):
        change(workspace, getattr(made, kind), values)
    assert state(workspace) == before


def test_two_items_never_have_the_same_code(workspace, made, new_id):
    before = state(workspace)
    with pytest.raises(IntegrityError), workspace.action(NAME) as work:
        work.add(replace(made.item, id=new_id(30)))
    assert state(workspace) == before


GONE = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("kind", "user"),
    [
        ("brand", "account"),
        ("account", "item"),
        ("person", "post"),
        ("post", "item"),
        ("picture", "post"),
    ],
)
def test_what_is_in_use_does_not_go_to_the_trash(workspace, made, picture, kind, user):
    change(workspace, made.post, {"assets": (picture.id,)})
    record = picture if kind == "picture" else getattr(made, kind)
    error = refused(
        workspace,
        lambda work: work.put(replace(work.get(type(record), record.id), trashed_at=GONE)),
    )
    assert (error.code, error.values["record"]) == ("still_in_use", user)


def test_what_only_the_trash_needs_may_go_there_and_holds_what_it_needs(workspace, made, read):
    records = (made.post, made.item, made.account)
    with workspace.action("trash") as work:
        for each in records:
            work.put(replace(work.get(type(each), each.id), trashed_at=GONE))
    back = replace(read(made.item), trashed_at=None)
    assert refused(workspace, lambda work: work.put(back)).values == {"kind": "post"}
    with workspace.action("untrash") as work:
        for each in records:
            work.put(replace(work.get(type(each), each.id), trashed_at=None))
    assert read(made.item).trashed_at is None


@pytest.mark.parametrize("kind", ["campaign", "picture"])
def test_nothing_new_is_said_of_what_is_in_the_trash(workspace, made, picture, kind):
    record, change_of_post = {
        "campaign": (made.campaign, {"campaign_id": made.campaign.id}),
        "picture": (picture, {"assets": (picture.id,)}),
    }[kind]
    change(workspace, record, {"trashed_at": GONE})
    error = refused(
        workspace,
        lambda work: work.put(replace(work.get(Post, made.post.id), **change_of_post)),
    )
    assert error.code == "refers_to_trash"


def test_a_decision_stays_when_its_subject_goes(workspace, made, new_id, read):
    decision = Decision(
        id=new_id(40),
        subject_kind="item",
        subject_id=made.item.id,
        content_hash="1:a",
        step="submit",
        actor_id=made.person.id,
        decided_at=GONE,
    )
    with workspace.action("step") as work:
        work.add(decision)
    with workspace.action("trash") as work:
        work.put(replace(work.get(PostingItem, made.item.id), trashed_at=GONE))
    with workspace.action("purge") as work:
        work.purge([work.get(PostingItem, made.item.id)])
    assert read(decision).subject_id == made.item.id
