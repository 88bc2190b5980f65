"""Which posts a shift reaches, what it would do to each, and that one step does it."""

import datetime as dt

import pytest

from smcalendar.domain.filters import Filter
from smcalendar.domain.local_times import OddTime
from smcalendar.domain.plan import Effect
from smcalendar.domain.shifting import Shift
from smcalendar.domain.states import State
from smcalendar.services import plan, shifting, trust
from smcalendar.services.shifting import Reach, ShiftOrder

MONDAY = dt.date(2026, 11, 9)
WEEK = Shift(days=7)


def on(day, **item):
    return {"date": dt.date(2026, 11, day), **item}


@pytest.fixture
def preview(shop):
    def ask(ids, reach=Reach.SELECTION, **order):
        order = {"shift": WEEK, "day": MONDAY} | order
        return shifting.preview(shop.workspace, ShiftOrder(ids=tuple(ids), reach=reach, **order))

    return ask


def ids(rows):
    return [each.resolved.item.id for each in rows]


def test_each_selected_post_is_told_with_its_new_day(shop, preview):
    later, first = shop.add_item(item=on(12)), shop.add_item(item=on(10))
    tray = shop.add_item(item={"date": None})
    rows = preview([later, first, tray])
    assert ids(rows) == [first, later]
    assert [each.day.day for each in rows] == [17, 19]
    assert all(each.moves and not each.is_touchy for each in rows)


def test_what_rules_say_is_told_before(shop, preview):
    approved, posted = shop.add_item(State.APPROVED), shop.add_item(State.POSTED)
    asked, refused = preview([approved, posted])
    assert asked.outcome.effect is Effect.TELLS
    assert refused.outcome.refusal.code == "does_not_move"
    assert not refused.moves
    assert asked.is_touchy
    assert refused.is_touchy


def test_a_day_too_far_away_is_refused(shop, preview):
    far, near = shop.add_item(item={"date": dt.date(2999, 12, 28)}), shop.add_item()
    rows = preview([far, near])
    assert [each.moves for each in rows] == [True, False]
    assert rows[1].outcome.refusal.code == "far_date"


def test_a_time_that_does_not_exist_there_is_told(shop, preview):
    item = shop.add_item(item=on(9, zone="Europe/London", time=dt.time(1, 30)))
    days = (dt.date(2027, 3, 28) - MONDAY).days
    (row,) = preview([item], shift=Shift(days=days))
    assert row.odd is OddTime.MISSING
    assert row.moves


def test_another_post_of_the_account_at_the_same_time_is_told(shop, preview):
    moving, there = shop.add_item(item=on(9)), shop.add_item(item=on(16))
    shop.add_item(item=on(16, platform="x"))
    (row,) = preview([moving])
    assert row.clash
    assert not any(each.clash for each in preview([moving, there]))


def test_what_stays_on_its_day_does_not_move(shop, preview):
    (row,) = preview([shop.add_item()], shift=Shift(days=0))
    assert not row.moves
    assert not row.is_touchy


@pytest.mark.parametrize(
    ("reach", "reached"),
    [
        (Reach.SELECTION, ["first"]),
        (Reach.CAMPAIGN, ["first", "campaign"]),
        (Reach.ACCOUNT, ["first", "account"]),
        (Reach.FILTER, ["first", "wanted"]),
        (Reach.DAY, ["wanted"]),
    ],
)
def test_everything_after_it_goes_along_as_far_as_it_is_asked_for(shop, preview, reach, reached):
    made = {
        "before": shop.add_item(item=on(10), campaign_id=shop.campaign.id),
        "first": shop.add_item(item=on(11), campaign_id=shop.campaign.id),
        "campaign": shop.add_item(item=on(12, platform="x"), campaign_id=shop.campaign.id),
        "account": shop.add_item(item=on(13)),
        "wanted": shop.add_item(item=on(14, platform="x"), labels=("sale",)),
        "tray": shop.add_item(item={"date": None}, campaign_id=shop.campaign.id),
    }
    wanted = Filter(labels=frozenset({"sale"}))
    rows = preview([made["first"]], reach, day=dt.date(2026, 11, 11), wanted=wanted)
    assert ids(rows) == [made[name] for name in reached]


def test_without_a_campaign_nothing_comes_after_it(shop, preview):
    first = shop.add_item(item=on(11))
    shop.add_item(item=on(12))
    assert ids(preview([first], Reach.CAMPAIGN)) == [first]


def test_days_off_are_those_of_taiwan(shop, preview):
    eve = shop.add_item(item={"date": dt.date(2027, 2, 4)})
    (row,) = preview([eve], shift=Shift(next_workday=True))
    assert row.day > dt.date(2027, 2, 8)


def test_all_rows_are_moved_in_one_step_and_keep_their_times(shop, preview):
    items = [shop.add_item(item=on(day)) for day in (9, 11)]
    rows = preview(items)
    assert plan.move_each(shop.workspace, shifting.places_of(rows)).done == tuple(items)
    assert [shop.item(each).date.day for each in items] == [16, 18]
    assert {shop.item(each).time for each in items} == {dt.time(19)}
    trust.undo_last(shop.workspace)
    assert [shop.item(each).date.day for each in items] == [9, 11]
