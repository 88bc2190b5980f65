"""Slots that are free, and how many posts a week has of those it wants."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.cadence import Diary, Part, busy_of, free_slots, tallies, week_of
from smcalendar.domain.cadence_values import DayRange, PostingSlot, Target
from smcalendar.domain.records import Account, Brand
from smcalendar.domain.states import State
from smcalendar.domain.surroundings import ClosedDays, Surroundings

MONDAY = dt.date(2026, 11, 23)
TAIPEI = dt.timezone(dt.timedelta(hours=8))
BEFORE = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)


def an_account(*slots, **given):
    named = {"id": "account-1", "brand_id": "brand-1", "platform": "facebook", "handle": "shop"}
    return Account(
        **named | {"slots": tuple(PostingSlot(day, time) for day, time in slots)} | given
    )


def a_diary(*items, now=BEFORE, around=None, **brand):
    brands = {"brand-1": Brand(**{"id": "brand-1", "name": "B", "zone": "Asia/Taipei"} | brand)}
    return Diary(brands=brands, busy=busy_of(items), now=now, around=around or Surroundings())


TWO = an_account((1, dt.time(19)), (1, dt.time(9)), (3, dt.time(19)))


def starts(diary, account=TWO, first=MONDAY, last=MONDAY):
    return [f"{each.start:%m-%d %H:%M}" for each in free_slots(account, first, last, diary)]


def test_slots_of_a_weekday_are_free_in_order_of_time():
    assert starts(a_diary()) == ["11-23 09:00", "11-23 19:00"]
    assert starts(a_diary(), last=dt.date(2026, 12, 2))[2:] == [
        *("11-25 19:00", "11-30 09:00", "11-30 19:00", "12-02 19:00"),
    ]


def test_a_slot_is_free_in_the_zone_of_the_brand():
    (slot,) = free_slots(an_account((1, dt.time(1))), MONDAY, MONDAY, a_diary())
    assert slot.start == dt.datetime(2026, 11, 23, 1, tzinfo=TAIPEI)
    assert (slot.day("Asia/Taipei"), slot.time("Asia/Taipei")) == (MONDAY, dt.time(1))
    assert (slot.day("UTC"), slot.time("UTC")) == (dt.date(2026, 11, 22), dt.time(17))


@pytest.mark.parametrize(
    ("time", "given", "free"),
    [
        (dt.time(9), {}, 1),
        (dt.time(9, 59), {}, 1),
        (dt.time(10), {}, 2),
        (dt.time(8), {}, 2),
        (None, {}, 2),
        (dt.time(9), {"state": State.CANCELLED}, 2),
        (dt.time(9), {"state": State.POSTED}, 1),
        (dt.time(9), {"account_id": "account-2"}, 2),
        (dt.time(10), {"zone": "Asia/Tokyo"}, 1),
    ],
)
def test_what_is_planned_near_a_slot_takes_it(an_item, time, given, free):
    item = an_item(date=MONDAY, time=time, **given)
    assert len(starts(a_diary(item))) == free


def test_without_a_gap_only_the_very_time_is_taken(an_item):
    items = [an_item(date=MONDAY, time=dt.time(9)), an_item(date=MONDAY, time=dt.time(19, 1))]
    assert starts(a_diary(*items, min_gap=0)) == ["11-23 19:00"]


def test_a_slot_that_has_passed_or_is_on_a_day_without_posts_is_not_free():
    noon = dt.datetime(2026, 11, 23, 12, tzinfo=TAIPEI)
    assert starts(a_diary(now=noon)) == ["11-23 19:00"]
    blackout = ClosedDays(days=DayRange(MONDAY, MONDAY), name={"en": "Stocktaking"})
    assert starts(a_diary(around=Surroundings(blackouts=(blackout,)))) == []


@given(st.lists(st.times(), max_size=8), st.lists(st.times(), max_size=8))
def test_each_free_slot_is_as_far_from_what_is_planned_as_the_gap(an_item, slots, planned):
    account = an_account(*((1, each.replace(tzinfo=None)) for each in slots))
    diary = a_diary(*(an_item(date=MONDAY, time=each) for each in planned))
    hour = dt.timedelta(hours=1)
    busy = diary.busy.get("account-1", [])
    wanted = sorted(dt.datetime.combine(MONDAY, each.time, TAIPEI) for each in account.slots)
    free = [each for each in wanted if all(abs(each - at) >= hour for at in busy)]
    assert [each.start for each in free_slots(account, MONDAY, MONDAY, diary)] == free


def test_a_tally_counts_the_posts_of_a_week(an_item):
    account = an_account(targets=(Target("", 3), Target("Care", 1)))
    items = [
        an_item(id="1", date=MONDAY, time=dt.time(9), post={"pillar": "Care"}),
        an_item(id="2", date=dt.date(2026, 11, 29)),
        an_item(id="3", date=dt.date(2026, 11, 30)),
        an_item(id="4", date=MONDAY, state=State.CANCELLED),
        an_item(id="5"),
        an_item(id="6", date=MONDAY, account_id="account-2"),
    ]
    this, after = tallies([account], items, [MONDAY, dt.date(2026, 11, 30)], zone="Asia/Taipei")
    assert (this.week, this.all, this.pillars) == (MONDAY, Part("", 2, 3), (Part("Care", 1, 1),))
    assert not this.is_met
    assert (after.all, after.pillars) == (Part("", 1, 3), (Part("Care", 0, 1),))


def test_targets_of_pillars_alone_add_up(an_item):
    account = an_account(targets=(Target("Care", 1), Target("Offers", 2)))
    (tally,) = tallies([account], [an_item(date=MONDAY)], [MONDAY], zone="Asia/Taipei")
    assert tally.all == Part("", 1, 3)


def test_an_account_without_targets_has_no_tally():
    assert tallies([an_account()], [], [MONDAY], zone="Asia/Taipei") == ()


@pytest.mark.parametrize(("start", "day"), [(1, 23), (7, 22), (3, 18)])
def test_a_week_begins_where_one_has_it_begin(start, day):
    assert week_of(dt.date(2026, 11, 24), start) == dt.date(2026, 11, day)
