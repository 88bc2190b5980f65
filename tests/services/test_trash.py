"""The trash: everything comes back as it was, until it is emptied."""

import datetime as dt
from dataclasses import replace

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import RECORDS
from smcalendar.domain.states import State
from smcalendar.domain.trust import EntryKind
from smcalendar.services import editing, keeping, plan, setup, trash, trust
from smcalendar.storage import checkup, reading


def there(shop, post):
    return [each.trashed_at is None for each in (shop.post(post), *shop.items_of(post))]


def test_a_post_goes_to_the_trash_with_its_items_and_comes_back_with_them(shop):
    post = shop.add_post({}, {"platform": "x"})
    before = shop.post(post), shop.items_of(post)
    trash.trash(shop.workspace, [post])
    assert there(shop, post) == [False] * 3
    trash.untrash(shop.workspace, [post])
    assert there(shop, post) == [True] * 3
    after = shop.post(post), shop.items_of(post)
    assert [each.sequence for each in after[1]] == [each.sequence + 2 for each in before[1]]


def test_undo_brings_back_what_went(shop):
    post = shop.add_post({})
    trash.trash(shop.workspace, [post])
    trust.undo_last(shop.workspace)
    assert there(shop, post) == [True, True]
    trust.redo_last(shop.workspace)
    assert there(shop, post) == [False, False]


def test_going_twice_is_going_once(shop):
    post = shop.add_post({})
    trash.trash(shop.workspace, [post])
    head = trust.head(shop.workspace)
    trash.trash(shop.workspace, [post])
    assert trust.head(shop.workspace) == head
    trash.untrash(shop.workspace, [post])
    assert there(shop, post) == [True, True]


def test_untrashing_what_is_there_changes_nothing(shop):
    post = shop.add_post({})
    head = trust.head(shop.workspace)
    trash.untrash(shop.workspace, [post])
    assert trust.head(shop.workspace) == head


def test_states_are_as_they_were(shop):
    item = shop.add_item(State.APPROVED)
    post = shop.item(item).post_id
    trash.trash(shop.workspace, [post])
    trash.untrash(shop.workspace, [post])
    assert shop.item(item).state is State.APPROVED


def test_a_post_whose_campaign_is_gone_stays_in_the_trash(shop):
    post = shop.add_post({}, campaign_id=shop.campaign.id)
    trash.trash(shop.workspace, [post])
    with shop.workspace.action("trash", n=1) as work:
        campaign = work.get(type(shop.campaign), shop.campaign.id)
        work.put(replace(campaign, trashed_at=work.now))
    with pytest.raises(UserError) as caught:
        trash.untrash(shop.workspace, [post])
    assert (caught.value.code, caught.value.values) == ("refers_to_trash", {"kind": "campaign"})


def refused_purge(shop):
    with pytest.raises(UserError) as caught:
        trash.purge(shop.workspace)
    return caught.value


def test_emptying_needs_a_backup_of_today(shop):
    trash.trash(shop.workspace, [shop.add_post({})])
    assert refused_purge(shop).code == "purge_without_backup"
    keeping.back_up(shop.workspace)
    shop.clock.walk(days=1)
    assert refused_purge(shop).code == "purge_without_backup"
    keeping.back_up(shop.workspace)
    assert trash.purge(shop.workspace) == 2


def test_an_empty_trash_cannot_be_emptied(shop):
    keeping.back_up(shop.workspace)
    assert refused_purge(shop).code == "trash_empty"


def test_emptying_leaves_what_is_there_and_nothing_of_what_went(shop):
    gone, stays = shop.add_post({}, {}), shop.add_post({})
    editing.keep_typing(shop.workspace, "post", gone, "text", "half a sen")
    trash.trash(shop.workspace, [gone])
    keeping.back_up(shop.workspace)
    assert trash.purge(shop.workspace) == 3
    assert shop.items_of(gone) == ()
    assert there(shop, stays) == [True, True]
    assert editing.typed(shop.workspace) == ()
    assert checkup.faults(shop.workspace) == ()


def test_emptying_takes_what_nothing_holds_and_leaves_people(shop):
    brand = setup.add(shop.workspace, "brand", {"name": "Tea"})
    account = {"brand_id": brand, "platform": "x", "handle": "tea"}
    gone = [
        ("campaign", setup.add(shop.workspace, "campaign", {"brand_id": brand, "name": "Lights"})),
        ("account", setup.add(shop.workspace, "account", account)),
        ("label", setup.add(shop.workspace, "label", {"name": "new"})),
        ("brand", brand),
    ]
    stays = ("person", shop.people["Pat"].id)
    for kind, record in (*gone, stays):
        setup.remove(shop.workspace, kind, record)
    keeping.back_up(shop.workspace)
    assert trash.purge(shop.workspace) == len(gone)
    with shop.workspace.reading() as connection:
        for kind, record in gone:
            assert not reading.by_ids(connection, RECORDS[kind], [record])
        assert reading.trashed(connection, RECORDS["person"])[0].id == stays[1]
    assert checkup.faults(shop.workspace) == ()


def test_nothing_takes_it_back(shop):
    post = shop.add_post({})
    trash.trash(shop.workspace, [post])
    keeping.back_up(shop.workspace)
    trash.purge(shop.workspace)
    entry = trust.log(shop.workspace)[0].entry
    assert (entry.kind, entry.label, entry.values) == (EntryKind.ERASURE, "purge", {"n": 2})
    with pytest.raises(UserError) as caught:
        trust.undo_last(shop.workspace)
    assert (caught.value.code, caught.value.values["kind"]) == ("undo_missing", "post")


def test_what_was_decided_on_and_is_gone_refuses_an_undo_by_name(shop):
    item = shop.add_item()
    plan.move(shop.workspace, [item], dt.date(2026, 11, 12))
    shop.take("submit", item)
    trash.trash(shop.open(origin="cli"), [shop.item(item).post_id])
    keeping.back_up(shop.workspace)
    trash.purge(shop.workspace)
    with pytest.raises(UserError) as caught:
        trust.undo_last(shop.workspace)
    assert (caught.value.code, caught.value.values["kind"]) == ("undo_missing", "item")


def test_a_large_trash_is_emptied_at_once(shop):
    posts = [shop.add_post(*[{}] * 300) for _ in range(3)]
    trash.trash(shop.workspace, posts)
    keeping.back_up(shop.workspace)
    assert trash.purge(shop.workspace) == 903
