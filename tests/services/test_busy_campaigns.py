import datetime as dt

import pytest

from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Campaign
from smcalendar.domain.states import Flag, State
from smcalendar.services import plan
from smcalendar.services.busy_campaigns import busy_campaigns

FIRST, LAST = dt.date(2026, 11, 1), dt.date(2026, 11, 30)
SATURDAY, MONDAY = dt.date(2026, 11, 7), dt.date(2026, 11, 9)


@pytest.fixture
def campaign(shop) -> str:
    """The id of a campaign that `add` takes."""
    brand = shop.accounts["x"].brand_id
    record = Campaign(id=shop.around.chance.identifier(), brand_id=brand, name="Autumn")
    plan.add_records(shop.workspace, [record])
    return record.id


def add(shop, state=State.DRAFT, post=None, **item):
    values = {"date": SATURDAY, "time": dt.time(9)} | item
    return shop.add_item(state, item=values, **(post or {}))


def busy(shop, wanted=None):
    return busy_campaigns(shop.workspace, FIRST, LAST, wanted)


def test_posts_are_counted_by_campaign_and_day(shop, campaign):
    mine = {"campaign_id": campaign}
    add(shop, post=mine)
    add(shop, post=mine)
    add(shop, State.APPROVED, post=mine, date=MONDAY)
    add(shop)
    add(shop, date=None, time=None)
    assert busy(shop) == {
        (campaign, SATURDAY): {State.DRAFT: 2},
        (campaign, MONDAY): {State.APPROVED: 1},
        ("", SATURDAY): {State.DRAFT: 1},
    }


def test_the_worst_of_an_item_is_counted(shop):
    add(shop, State.CHANGES_REQUESTED, date=dt.date(2026, 11, 2), time=dt.time(8))
    assert busy(shop) == {("", dt.date(2026, 11, 2)): {Flag.LATE: 1}}


@pytest.mark.parametrize("state", list(State))
def test_counting_without_reading_says_the_same_as_reading(shop, campaign, state):
    add(shop, state, post={"campaign_id": campaign})
    add(shop, date=MONDAY, time=dt.time(8))
    every = Filter(platforms=frozenset(each.platform for each in shop.accounts.values()))
    assert busy(shop, every) == busy(shop)


def test_a_filter_narrows_what_is_counted(shop, campaign):
    add(shop, post={"campaign_id": campaign})
    add(shop)
    wanted = Filter(campaigns=frozenset({campaign}))
    assert list(busy(shop, wanted)) == [(campaign, SATURDAY)]
