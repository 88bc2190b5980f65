import datetime as dt
from collections import Counter
from dataclasses import replace

import pytest

from smcalendar.domain.clock import flags
from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Brand
from smcalendar.domain.states import Flag, State
from smcalendar.services import plan
from smcalendar.services.busy_days import BusyDay, busy_days

FIRST, LAST = dt.date(2026, 11, 1), dt.date(2026, 11, 30)
SATURDAY = dt.date(2026, 11, 7)


def add(shop, state=State.DRAFT, **item):
    return shop.add_item(state, item={"date": SATURDAY, "time": dt.time(9)} | item)


def days(shop, wanted=None):
    return busy_days(shop.workspace, FIRST, LAST, wanted)


def test_a_day_says_how_many_items_it_has_and_what_is_worst_there(shop):
    add(shop, State.APPROVED)
    add(shop)
    add(shop, State.CHANGES_REQUESTED)
    add(shop, date=None)
    signs = ((State.CHANGES_REQUESTED, 1), (State.DRAFT, 1), (State.APPROVED, 1))
    assert days(shop) == {SATURDAY: BusyDay(3, signs)}
    assert days(shop)[SATURDAY].worst == State.CHANGES_REQUESTED


def test_what_is_late_goes_before_every_state(shop):
    add(shop, State.CHANGES_REQUESTED, date=dt.date(2026, 11, 2), time=dt.time(8))
    assert days(shop)[dt.date(2026, 11, 2)].worst == Flag.LATE
    shop.clock.walk(days=2)
    assert days(shop)[dt.date(2026, 11, 2)].worst == Flag.MISSED


def test_which_day_it_is_follows_the_zone_of_the_workspace(shop):
    brand = Brand(id=shop.around.chance.identifier(), name="Far", zone="Pacific/Kiritimati")
    far = replace(
        shop.accounts["x"],
        id=shop.around.chance.identifier(),
        handle="far",
        brand_id=brand.id,
        version=0,
    )
    plan.add_records(shop.workspace, [brand, far])
    item = {"account_id": far.id, "date": SATURDAY, "time": dt.time(1)}
    plan.add_posts(shop.workspace, [plan.PostDraft({"title": "Early"}, [item])])
    assert list(days(shop)) == [SATURDAY - dt.timedelta(days=1)]


@pytest.mark.parametrize("state", list(State))
def test_counting_without_reading_says_the_same_as_reading(shop, state):
    add(shop, state)
    add(shop, time=None)
    everything = Filter(accounts=frozenset(each.id for each in shop.accounts.values()))
    now = shop.clock.now
    items = [each.item for each in plan.items(shop.workspace, everything)]
    assert days(shop) == days(shop, everything)
    assert days(shop)[SATURDAY].count == Counter(each.date for each in items)[SATURDAY]
    assert {flags(each, now) for each in items} == {()}


def test_a_filter_counts_only_what_it_lets_through(shop):
    add(shop)
    add(shop, platform="x")
    wanted = Filter(platforms=frozenset({"x"}))
    assert days(shop, wanted)[SATURDAY].count == 1
    assert days(shop, Filter(labels=frozenset({"no such"}))) == {}


def test_days_outside_are_not_there(shop):
    add(shop, date=dt.date(2026, 12, 1), time=dt.time(9))
    assert days(shop) == {}


def test_what_is_in_the_trash_does_not_count(shop):
    item = add(shop)
    plan.remove_items(shop.workspace, [item])
    assert days(shop) == {}
