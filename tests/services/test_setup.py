"""Setting up: adding, editing, removing and bringing back what a plan is made of."""

import datetime as dt

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.phases import Phase
from smcalendar.domain.records import RECORDS, Campaign
from smcalendar.domain.sentences import label, message
from smcalendar.services import plan, setup, trash, trust, workspaces
from smcalendar.storage import reading
from smcalendar.words import LANGUAGES, Words

NAMED = [kind for kind in setup.SET_UP if kind != "account"]
DAY = dt.date(2026, 11, 11)


def values_for(shop, kind, name="Tea"):
    if kind == "account":
        return {"brand_id": shop.brand.id, "platform": "threads", "handle": name}
    return {"name": name} | ({"brand_id": shop.brand.id} if kind == "campaign" else {})


def add(shop, kind, name="Tea", **values):
    return setup.add(shop.workspace, kind, values_for(shop, kind, name) | values)


def stored(shop, kind, record_id):
    with shop.workspace.reading() as connection:
        return reading.by_ids(connection, RECORDS[kind], [record_id])[0]


def refused(act, *given, **named):
    with pytest.raises(UserError) as caught:
        act(*given, **named)
    for lang in LANGUAGES:
        assert "{" not in message(caught.value.code, caught.value.values, Words(lang))
    return caught.value


def removed(shop, kind, record_id):
    return stored(shop, kind, record_id).trashed_at is not None


@pytest.mark.parametrize("kind", setup.SET_UP)
def test_a_record_is_added_in_one_action_that_can_be_undone(shop, kind):
    before = trust.head(shop.workspace).seq
    new = add(shop, kind)
    assert trust.head(shop.workspace).seq == before + 1
    assert new in {each.id for each in setup.records(shop.workspace, kind)}
    entry = trust.log(shop.workspace)[0].entry
    assert "{" not in label(entry.label, entry.values, Words("en"))
    trust.undo_last(shop.workspace)
    assert removed(shop, kind, new)
    trust.redo_last(shop.workspace)
    assert not removed(shop, kind, new)


@pytest.mark.parametrize("kind", setup.SET_UP)
def test_a_record_goes_to_the_trash_and_comes_back(shop, kind):
    new = add(shop, kind)
    setup.remove(shop.workspace, kind, new)
    assert new not in {each.id for each in setup.records(shop.workspace, kind)}
    trust.undo_last(shop.workspace)
    assert not removed(shop, kind, new)
    trust.redo_last(shop.workspace)
    assert removed(shop, kind, new)
    setup.restore(shop.workspace, kind, new)
    assert not removed(shop, kind, new)
    trust.undo_last(shop.workspace)
    assert removed(shop, kind, new)


def test_removing_twice_is_removing_once(shop):
    new = add(shop, "label")
    setup.remove(shop.workspace, "label", new)
    head = trust.head(shop.workspace)
    setup.remove(shop.workspace, "label", new)
    assert trust.head(shop.workspace) == head


def test_a_brand_takes_the_zone_of_the_workspace_unless_told(shop):
    with shop.workspace.reading() as connection:
        zone = reading.settings(connection).zone
    assert stored(shop, "brand", add(shop, "brand")).zone == zone
    assert stored(shop, "brand", add(shop, "brand", "Ink", zone="Asia/Tokyo")).zone == "Asia/Tokyo"


def test_a_campaign_keeps_its_phases_and_accounts(shop):
    accounts = tuple(each.id for each in shop.accounts.values())
    late, early = Phase("開賣", DAY), Phase("預熱", dt.date(2026, 11, 1), dt.date(2026, 11, 10))
    new = add(shop, "campaign", phases=(late, early), accounts=accounts)
    campaign = stored(shop, "campaign", new)
    assert (campaign.phases, campaign.accounts) == ((early, late), accounts)
    setup.edit(shop.workspace, "campaign", new, {"phases": (late,)})
    before = trust.log(shop.workspace)[1].entry
    told = trust.told_differences(shop.workspace, before.code, Words("en"))
    assert any("預熱 2026-11-01/2026-11-10, 開賣 2026-11-11 → 開賣 2026-11-11" in e for e in told)
    trust.undo_last(shop.workspace)
    assert stored(shop, "campaign", new).phases == (early, late)


@pytest.mark.parametrize("kind", [each for each in setup.SET_UP if each != "keydate"])
@pytest.mark.parametrize("name", ["Tea", " tea ", "ＴＥＡ"])
def test_a_name_stands_once_among_its_kind(shop, kind, name):
    add(shop, kind)
    error = refused(add, shop, kind, name)
    assert (error.code, error.values) == ("name_taken", {"kind": kind, "name": "Tea"})


def test_names_of_other_kinds_and_handles_on_other_platforms_are_free(shop):
    for kind in setup.SET_UP:
        add(shop, kind)
    assert add(shop, "account", platform="x")


@pytest.mark.parametrize("kind", setup.SET_UP)
@pytest.mark.parametrize("name", ["", " \n"])
def test_a_record_needs_a_name(shop, kind, name):
    assert refused(add, shop, kind, name).code == "name_missing"


def test_a_handle_stands_without_its_sign(shop):
    assert stored(shop, "account", add(shop, "account", "＠tea ")).handle == "tea"
    assert refused(add, shop, "account", "@").code == "name_missing"


def test_a_campaign_does_not_end_before_it_starts(shop):
    first, before = dt.date(2026, 11, 9), dt.date(2026, 11, 8)
    days = {"start": "2026-11-09", "end": "2026-11-08"}
    campaign = add(shop, "campaign", "One day", start=first, end=first)
    values = {**values_for(shop, "campaign"), "start": first, "end": before}
    error = refused(setup.add, shop.workspace, "campaign", values)
    assert (error.code, error.values) == ("campaign_ends_early", days)
    error = refused(setup.edit, shop.workspace, "campaign", campaign, {"end": before})
    assert (error.code, error.values) == ("campaign_ends_early", days)
    assert stored(shop, "campaign", campaign).end == first


def test_days_that_came_from_elsewhere_stop_no_other_edit(shop):
    days = {"start": dt.date(2026, 11, 9), "end": dt.date(2026, 11, 8)}
    campaign = Campaign(
        id=shop.around.chance.identifier(), brand_id=shop.brand.id, name="Old", **days
    )
    plan.add_records(shop.workspace, [campaign])
    setup.edit(shop.workspace, "campaign", campaign.id, {"name": "Older"})
    assert stored(shop, "campaign", campaign.id).name == "Older"


def test_an_account_needs_a_platform_that_there_is(shop):
    assert refused(add, shop, "account", platform="myspace").code == "unknown_platform"


def test_an_unknown_attribute_is_refused(shop):
    assert refused(add, shop, "label", mood="x").code == "not_an_attribute"
    new = add(shop, "label")
    error = refused(setup.edit, shop.workspace, "label", new, {"trashed_at": None})
    assert error.code == "not_an_attribute"


def test_an_edit_may_keep_its_own_name_and_take_no_other(shop):
    tea, _ = add(shop, "brand"), add(shop, "brand", "Ink")
    setup.edit(shop.workspace, "brand", tea, {"name": "TEA", "colour": "#010203"})
    assert (stored(shop, "brand", tea).name, stored(shop, "brand", tea).colour) == (
        *("TEA", "#010203"),
    )
    assert refused(setup.edit, shop.workspace, "brand", tea, {"name": "Ink"}).code == "name_taken"
    assert refused(setup.edit, shop.workspace, "brand", tea, {"name": ""}).code == "name_missing"


def test_what_comes_back_finds_its_name_taken(shop):
    first = add(shop, "label")
    setup.remove(shop.workspace, "label", first)
    add(shop, "label")
    assert refused(setup.restore, shop.workspace, "label", first).code == "name_taken"


def test_a_renamed_label_is_renamed_on_all_posts_at_once(shop):
    new = add(shop, "label", "news")
    posts = [
        shop.add_post(labels=labels)
        for labels in (("a", "news"), ("news", "fresh"), ("newsletter",), ())
    ]
    gone = shop.add_post(labels=("news",))
    trash.trash(shop.workspace, [gone])
    setup.edit(shop.workspace, "label", new, {"name": "fresh"})
    assert [shop.post(each).labels for each in (*posts, gone)] == [
        *(("a", "fresh"), ("fresh",), ("newsletter",), (), ("fresh",)),
    ]
    trust.undo_last(shop.workspace)
    assert [shop.post(each).labels for each in posts[:2]] == [("a", "news"), ("news", "fresh")]
    assert stored(shop, "label", new).name == "news"
    trust.redo_last(shop.workspace)
    assert shop.post(posts[1]).labels == ("fresh",)


def test_a_renamed_pillar_is_renamed_on_all_posts_at_once(shop):
    new = add(shop, "pillar", "產品")
    post, other = shop.add_post({}, pillar="產品"), shop.add_post(pillar="產品 B")
    setup.edit(shop.workspace, "pillar", new, {"name": "商品"})
    assert (shop.post(post).pillar, shop.post(other).pillar) == ("商品", "產品 B")
    trust.undo_last(shop.workspace)
    assert (shop.post(post).pillar, stored(shop, "pillar", new).name) == ("產品", "產品")


def test_a_colour_is_nobody_elses_business(shop):
    new = add(shop, "label", "news")
    post = shop.add_post(labels=("news",))
    setup.edit(shop.workspace, "label", new, {"colour": "#010203"})
    assert shop.post(post).version == 1


@pytest.mark.parametrize(("keep", "labels"), [(True, ("a", "news")), (False, ("a",))])
def test_posts_keep_or_lose_the_word_of_a_label_that_goes(shop, keep, labels):
    new, post = add(shop, "label", "news"), shop.add_post(labels=("a", "news"))
    setup.remove(shop.workspace, "label", new, keep_on_posts=keep)
    assert shop.post(post).labels == labels
    trust.undo_last(shop.workspace)
    assert shop.post(post).labels == ("a", "news")
    trust.redo_last(shop.workspace)
    assert shop.post(post).labels == labels


def test_a_post_loses_the_pillar_that_goes(shop):
    new, post = add(shop, "pillar", "產品"), shop.add_post(pillar="產品")
    setup.remove(shop.workspace, "pillar", new, keep_on_posts=False)
    assert shop.post(post).pillar == ""


def test_words_without_a_record_are_unlisted(shop):
    add(shop, "label", "news")
    shop.add_post(labels=("news", "b"), pillar="產品")
    shop.add_post(labels=("b", "a"))
    trash.trash(shop.workspace, [shop.add_post(labels=("c",))])
    assert setup.unlisted(shop.workspace, "label") == {"a": 1, "b": 2}
    assert setup.unlisted(shop.workspace, "pillar") == {"產品": 1}


def test_unlisted_words_are_listed_in_one_action_with_colours_in_turn(shop):
    shop.add_post(labels=("b", "a", "c"))
    added = setup.list_words(shop.workspace, "label", ("#000001", "#000002"))
    records = setup.records(shop.workspace, "label")
    assert {each.id for each in records} == set(added)
    assert sorted((each.name, each.colour) for each in records) == [
        ("a", "#000001"),
        ("b", "#000002"),
        ("c", "#000001"),
    ]
    assert setup.unlisted(shop.workspace, "label") == {}
    trust.undo_last(shop.workspace)
    assert len(setup.unlisted(shop.workspace, "label")) == 3


def test_of_words_that_look_alike_one_is_listed(shop):
    shop.add_post(labels=("Tea", "tea", "Ｔｅａ", "soap"))
    add(shop, "label", "Soap")
    assert len(setup.list_words(shop.workspace, "label", ("#000001",))) == 1
    assert {each.name for each in setup.records(shop.workspace, "label")} == {"Soap", "Tea"}
    assert setup.unlisted(shop.workspace, "label") == {}


def test_where_nothing_is_unlisted_nothing_is_added(shop):
    before = trust.log(shop.workspace)
    assert setup.list_words(shop.workspace, "pillar", ("#000001",)) == ()
    assert trust.log(shop.workspace) == before


def test_what_is_used_says_by_how_many_of_what(shop):
    account, brand = shop.accounts["facebook"].id, shop.brand.id
    shop.add_post({}, {})
    shop.add_post(owner_id=shop.people["Pat"].id)
    for kind, id, user, count in (
        ("account", account, "item", 2),
        ("brand", brand, "account", 3),
        ("person", shop.people["Pat"].id, "post", 1),
    ):
        error = refused(setup.remove, shop.workspace, kind, id)
        assert error.code == "still_in_use"
        assert error.values == {"kind": kind, "record": user, "n": count}
        assert not removed(shop, kind, id)
    assert setup.used_by(shop.workspace, "brand", brand) == {"account": 3, "campaign": 1}


def test_an_account_of_a_campaign_does_not_go(shop):
    account = add(shop, "account")
    add(shop, "campaign", accounts=(account,))
    error = refused(setup.remove, shop.workspace, "account", account)
    assert error.values == {"kind": "account", "record": "campaign", "n": 1}


def test_a_logo_does_not_go(shop):
    setup.edit(shop.workspace, "brand", shop.brand.id, {"logo_id": shop.picture.id})
    error = refused(setup.remove, shop.workspace, "asset", shop.picture.id)
    assert error.values == {"kind": "asset", "record": "brand", "n": 1}
    setup.edit(shop.workspace, "brand", shop.brand.id, {"logo_id": None})
    setup.remove(shop.workspace, "asset", shop.picture.id)


def test_who_is_me_does_not_go(shop):
    workspaces.set_me(shop.workspace, shop.people["Amy"])
    error = refused(setup.remove, shop.workspace, "person", shop.people["Amy"].id)
    assert (error.code, error.values) == ("person_is_me", {"name": "Amy"})


def test_a_campaign_with_posts_goes_only_when_it_may_leave_them(shop):
    posts = [shop.add_post({}, campaign_id=shop.campaign.id) for _ in range(2)]
    trash.trash(shop.workspace, posts[1:])
    error = refused(setup.remove, shop.workspace, "campaign", shop.campaign.id)
    assert error.values == {"kind": "campaign", "record": "post", "n": 1}
    setup.remove(shop.workspace, "campaign", shop.campaign.id, detach=True)
    assert [shop.post(each).campaign_id for each in posts] == [None, None]
    trust.undo_last(shop.workspace)
    assert [shop.post(each).campaign_id for each in posts] == [shop.campaign.id] * 2
    assert not removed(shop, "campaign", shop.campaign.id)
    trust.redo_last(shop.workspace)
    assert removed(shop, "campaign", shop.campaign.id)


def test_what_belongs_to_something_in_the_trash_stays_there(shop):
    brand = add(shop, "brand")
    campaign = add(shop, "campaign", brand_id=brand)
    setup.remove(shop.workspace, "campaign", campaign)
    setup.remove(shop.workspace, "brand", brand)
    assert refused(setup.restore, shop.workspace, "campaign", campaign).code == "refers_to_trash"
    setup.restore(shop.workspace, "brand", brand)
    setup.restore(shop.workspace, "campaign", campaign)


def test_posts_and_items_come_back_too(shop):
    post = shop.add_post({}, {})
    first, second = (each.id for each in shop.items_of(post))
    plan.remove_items(shop.workspace, [first])
    trash.trash(shop.workspace, [post])
    setup.restore(shop.workspace, "post", post)
    assert (removed(shop, "item", first), removed(shop, "item", second)) == (True, False)
    setup.restore(shop.workspace, "item", first)
    assert not removed(shop, "item", first)


def test_usage_of_a_word_counts_the_posts_that_are_there(shop):
    new = add(shop, "label", "news")
    assert setup.used_by(shop.workspace, "label", new) == {}
    shop.add_post(labels=("news",))
    trash.trash(shop.workspace, [shop.add_post(labels=("news",))])
    assert setup.used_by(shop.workspace, "label", new) == {"post": 1}


def test_accounts_are_found_in_what_is_pasted():
    found = setup.accounts_from("粉專 facebook.com/camellia\nhttps://lin.ee/x @camellia")
    assert [(each.platform, each.handle) for each in found] == [
        *(("facebook", "camellia"), ("line", None), (None, "camellia")),
    ]


@pytest.mark.parametrize("kind", NAMED)
def test_no_label_of_the_history_holds_a_name(shop, kind):
    """A name in the chain could never be erased."""
    new = add(shop, kind, "王小明")
    setup.edit(shop.workspace, kind, new, {"name": "王大明"})
    setup.remove(shop.workspace, kind, new)
    for each in trust.log(shop.workspace)[:3]:
        assert "明" not in str(each.entry.values)
