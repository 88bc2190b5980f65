"""Adding, listing and moving: what is planned, and what the plan refuses."""

import datetime as dt

import pytest

from smcalendar.domain.codes import item_code
from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter
from smcalendar.domain.plan import FIXED
from smcalendar.domain.records import Account, Asset, Brand
from smcalendar.domain.states import State
from smcalendar.services import editing, plan, trash, trust
from smcalendar.services.plan import PostDraft
from smcalendar.storage import assets

MONDAY, TUESDAY = dt.date(2026, 11, 9), dt.date(2026, 11, 10)
SEVEN, EIGHT = dt.time(19), dt.time(20)


def listed(shop, **wanted):
    return [each.item.id for each in plan.items(shop.workspace, Filter(**wanted))]


def labels(shop):
    return [each.entry.label for each in reversed(trust.log(shop.workspace))]


def test_a_new_item_takes_what_is_usual_for_its_account(shop):
    (item,) = shop.items_of(shop.add_post({"platform": "instagram"}))
    assert (item.format, item.zone, item.state) == ("feed_image", "Asia/Taipei", State.DRAFT)
    (told,) = shop.items_of(shop.add_post({"format": "reel", "zone": "Europe/London"}))
    assert (told.format, told.zone) == ("reel", "Europe/London")


def test_the_author_of_a_post_is_who_added_it(shop):
    assert shop.post(shop.add_post(by="Wen")).author_id == shop.people["Wen"].id


def test_posts_are_added_all_or_none(shop):
    drafts = [PostDraft({"title": "Soap"}), PostDraft({"title": "Box"}, [{"account_id": "no"}])]
    with pytest.raises(UserError):
        plan.add_posts(shop.workspace, drafts)
    assert labels(shop) == ["add_records"]


def test_every_item_has_a_code_of_its_own(shop):
    shop.add_post(*[{}] * 60)
    codes = [each.item.code for each in plan.items(shop.workspace)]
    assert len(set(codes)) == 60


def test_codes_that_are_taken_are_not_drawn_again(shop):
    draws = iter([5, 5, 7, 7, 7, 9])
    shop.workspace.chance.below = lambda limit: next(draws)
    (first,) = shop.items_of(shop.add_post({}))
    second, third = shop.items_of(shop.add_post({}, {}))
    assert [first.code, *sorted([second.code, third.code])] == list(map(item_code, (5, 7, 9)))


def test_a_picture_comes_with_its_post_in_one_step(shop):
    digest = assets.keep(shop.workspace.folder, "box.png", b"a box")
    picture = Asset(
        id=shop.around.chance.identifier(),
        sha256=digest,
        name="box.png",
        media_type="image/png",
        size=5,
    )
    draft = PostDraft({"title": "Box", "assets": (picture.id,)})
    (post,) = plan.add_posts(shop.workspace, [draft], assets=[picture])
    assert labels(shop) == ["add_records", "add_posts"]
    trust.undo_last(shop.workspace)
    assert shop.post(post).trashed_at is not None


def test_records_are_added_together(shop):
    brand = Brand(id=shop.around.chance.identifier(), name="Box", zone="UTC")
    account = Account(
        id=shop.around.chance.identifier(), brand_id=brand.id, platform="x", handle="box"
    )
    assert plan.add_records(shop.workspace, [account, brand]) == (account.id, brand.id)


def test_items_are_listed_by_start_then_id_undated_last(shop):
    post = shop.add_post(
        {"date": None, "time": None},
        {"date": TUESDAY, "time": SEVEN},
        {"date": MONDAY, "time": EIGHT},
        {"date": MONDAY, "time": None},
    )
    given = [each.id for each in shop.items_of(post)]
    found = {(item.date, item.time): item.id for item in shop.items_of(post)}
    assert sorted(given) == sorted(listed(shop))
    order = [(MONDAY, None), (MONDAY, EIGHT), (TUESDAY, SEVEN), (None, None)]
    assert listed(shop) == [found[each] for each in order]


def test_items_are_found_by_their_ids_in_their_order(shop):
    first, second, trashed = (shop.add_item() for _ in range(3))
    plan.remove_items(shop.workspace, [trashed])
    found = plan.items_by_ids(shop.workspace, [second, "unknown", trashed, first])
    assert [each.item.id for each in found] == [second, first]


def test_a_filter_finds_an_item_two_zones_and_two_days_away(shop):
    """Half past midnight in Kiritimati is two days earlier in Niue."""
    item = shop.add_item(item={"zone": "Pacific/Kiritimati", "time": dt.time(0, 30)})
    settings = shop.workspace.identifier()
    editing.edit(shop.workspace, "workspace", settings, {"zone": "Pacific/Niue"})
    two_days_before = MONDAY - dt.timedelta(days=2)
    assert listed(shop, first=two_days_before, last=two_days_before) == [item]
    assert listed(shop, first=MONDAY) == []


def test_a_filter_narrows_what_is_listed(shop):
    soap = shop.add_item(title="Soap", labels=("live",), campaign_id=shop.campaign.id)
    box = shop.add_item(item={"platform": "x", "date": None}, title="Box", text="Wood")
    assert listed(shop, texts=frozenset({"soap"})) == [soap]
    assert listed(shop, platforms=frozenset({"x"})) == [box]
    assert listed(shop, campaigns=frozenset({shop.campaign.id})) == [soap]
    assert listed(shop, undated=True) == [box]
    assert listed(shop, states=frozenset({"draft", "late"})) == [soap, box]
    assert listed(shop, states=frozenset({"late"})) == []
    assert listed(shop, brands=frozenset({"no"})) == []


def test_what_is_in_the_trash_is_not_listed(shop):
    post = shop.add_post({})
    trash.trash(shop.workspace, [post])
    assert listed(shop) == []


def test_a_moved_item_keeps_its_clock_time(shop):
    item = shop.add_item()
    assert plan.move(shop.workspace, [item], TUESDAY).done == (item,)
    assert (shop.item(item).date, shop.item(item).time) == (TUESDAY, SEVEN)


def test_a_move_may_set_or_take_the_clock_time(shop):
    item = shop.add_item()
    plan.move(shop.workspace, [item], TUESDAY, EIGHT)
    assert (shop.item(item).date, shop.item(item).time) == (TUESDAY, EIGHT)
    plan.move(shop.workspace, [item], MONDAY, None)
    assert (shop.item(item).date, shop.item(item).time) == (MONDAY, None)


def test_many_items_move_in_one_step(shop):
    items = [shop.add_item() for _ in range(5)]
    assert plan.move(shop.workspace, items, None).done == tuple(items)
    assert {shop.item(each).date for each in items} == {None}
    trust.undo_last(shop.workspace)
    assert {shop.item(each).date for each in items} == {MONDAY}


@pytest.mark.parametrize("state", sorted(FIXED))
def test_one_item_that_does_not_move_keeps_all_where_they_are(shop, state):
    free, fixed = shop.add_item(), shop.add_item(state)
    before = trust.head(shop.workspace)
    answer = plan.move(shop.workspace, [free, fixed], TUESDAY)
    assert answer.done == ()
    assert [(id, why.code) for id, why in answer.refused] == [(fixed, "does_not_move")]
    assert shop.item(free).date == MONDAY
    assert trust.head(shop.workspace) == before


def test_items_move_each_to_its_own_day_in_one_step(shop):
    first, second = shop.add_item(), shop.add_item()
    places = {first: (TUESDAY, plan.KEEP_TIME), second: (None, plan.KEEP_TIME)}
    assert plan.move_each(shop.workspace, places).done == (first, second)
    assert [shop.item(each).date for each in (first, second)] == [TUESDAY, None]
    assert shop.item(first).time == SEVEN
    trust.undo_last(shop.workspace)
    assert [shop.item(each).date for each in (first, second)] == [MONDAY, MONDAY]


def test_a_move_to_where_it_stands_is_no_step(shop):
    item = shop.add_item()
    before = trust.head(shop.workspace)
    plan.move(shop.workspace, [item], MONDAY)
    assert trust.head(shop.workspace) == before


def test_an_unknown_item_moves_nothing(shop):
    item = shop.add_item()
    with pytest.raises(UserError, match="record_missing"):
        plan.move(shop.workspace, [item, "no"], TUESDAY)
    assert shop.item(item).date == MONDAY


@pytest.mark.parametrize("year", [1, 1899, 9999])
def test_a_day_too_far_away_is_refused_also_for_what_has_an_end(shop, year):
    item = shop.add_item(item={"end": dt.datetime(2026, 11, 30, 12)})
    with pytest.raises(UserError) as caught:
        plan.move(shop.workspace, [item], dt.date(year, 12, 31))
    assert caught.value.code == "far_date"
    assert shop.item(item).date == MONDAY


def test_a_post_goes_to_more_accounts_as_drafts(shop):
    post = shop.add_post({})
    accounts = [shop.accounts[each].id for each in ("x", "instagram")]
    new = plan.add_items(shop.workspace, post, accounts, date=TUESDAY, time=EIGHT)
    items = [shop.item(each) for each in new]
    assert [each.account_id for each in items] == accounts
    assert {(e.post_id, e.date, e.time, e.state) for e in items} == {
        (post, TUESDAY, EIGHT, State.DRAFT)
    }
    assert items[1].format == "feed_image"
    assert len({each.code for each in shop.items_of(post)}) == 3
    trust.undo_last(shop.workspace)
    assert [each.trashed_at is None for each in shop.items_of(post)].count(True) == 1
    trust.redo_last(shop.workspace)
    assert all(each.trashed_at is None for each in shop.items_of(post))
    assert labels(shop)[-3] == "add_items"


def test_a_new_item_without_a_day_lies_in_the_tray(shop):
    (new,) = plan.add_items(shop.workspace, shop.add_post(), [shop.accounts["x"].id])
    assert (shop.item(new).date, shop.item(new).time) == (None, None)


def test_an_unknown_account_adds_no_item(shop):
    post = shop.add_post()
    with pytest.raises(UserError, match="record_missing"):
        plan.add_items(shop.workspace, post, [shop.accounts["x"].id, "no"])
    assert shop.items_of(post) == ()


def test_a_post_in_the_trash_gets_no_item(shop):
    post = shop.add_post({})
    trash.trash(shop.workspace, [post])
    with pytest.raises(UserError, match="refers_to_trash"):
        plan.add_items(shop.workspace, post, [shop.accounts["x"].id])


def test_items_go_to_the_trash_and_their_post_stays(shop):
    post = shop.add_post({}, {"platform": "x"})
    first, second = (each.id for each in shop.items_of(post))
    assert plan.remove_items(shop.workspace, [first]).done == (first,)
    assert listed(shop) == [second]
    assert shop.post(post).trashed_at is None
    trust.undo_last(shop.workspace)
    assert set(listed(shop)) == {first, second}
    trust.redo_last(shop.workspace)
    assert listed(shop) == [second]


@pytest.mark.parametrize("state", sorted(FIXED))
def test_what_the_platform_has_stays_with_its_reason_and_keeps_the_others(shop, state):
    draft, fixed = shop.add_item(), shop.add_item(state)
    answer = plan.remove_items(shop.workspace, [draft, fixed])
    assert (answer.done, [id for id, _ in answer.refused]) == ((), [fixed])
    refusal = answer.refused[0][1]
    assert refusal.code == "does_not_go"
    assert refusal.values == {"code": shop.item(fixed).code, "state": state.value}
    assert shop.item(draft).trashed_at is None
