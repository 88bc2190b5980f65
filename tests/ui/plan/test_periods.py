import datetime as dt
from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as some

from smcalendar.domain.platforms import unknown_format
from smcalendar.domain.records import Account, Brand, Post, PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.ui.plan.moves import dropped_on, gathered_on, places_of, shifted, undated
from smcalendar.ui.plan.periods import (
    ANY_TIME,
    Slot,
    in_cells,
    months_later,
    of_days,
    of_month,
    of_week,
    of_weeks,
    row_of,
)

TAIPEI, LONDON, KIRITIMATI = "Asia/Taipei", "Europe/London", "Pacific/Kiritimati"
DAY = dt.date(2026, 11, 18)
days = some.dates(min_value=dt.date(2000, 1, 1), max_value=dt.date(2100, 1, 1))
zones = some.sampled_from((TAIPEI, LONDON, KIRITIMATI, "America/New_York", "Pacific/Niue"))
times = some.none() | some.times().map(lambda each: each.replace(second=0, microsecond=0))


def an_item(**values):
    usual = {"id": "1", "code": "K7-42F", "date": DAY, "time": dt.time(19), "zone": TAIPEI}
    item = PostingItem(post_id="p", account_id="a", format="post", **(usual | values))
    return Resolved(
        item=item,
        post=Post(id="p", title="Soap"),
        account=Account(id="a", brand_id="b", platform="facebook", handle="c"),
        brand=Brand(id="b", name="Camellia", zone=TAIPEI),
        campaign=None,
        owner=None,
        format=unknown_format("post"),
        files=MappingProxyType({}),
    )


@given(days, some.integers(1, 7))
def test_a_month_has_all_its_days_and_whole_weeks(day, week_start):
    period = of_month(day, week_start=week_start)
    assert period.first.isoweekday() == week_start
    assert period.columns == 7
    assert 4 <= period.rows <= 6
    in_month = [each for each in period.days if not period.is_grey(each)]
    assert in_month[0].day == 1
    assert (in_month[-1] + dt.timedelta(days=1)).day == 1


@given(days, some.integers(1, 8), some.integers(1, 7))
def test_rows_of_weeks_begin_with_the_week_of_the_day(day, weeks, week_start):
    period = of_weeks(day, weeks, week_start=week_start)
    assert period.rows == weeks
    assert day in period.days[:7]
    assert not any(period.is_grey(each) for each in period.days)


@given(days, some.integers(1, 7), some.integers(0, 48), some.data())
def test_a_cell_of_a_time_grid_stands_where_its_slot_says(day, count, row, data):
    period = of_days(day, count)
    column = data.draw(some.integers(0, count - 1))
    slot = period.slot(row, column)
    assert slot.timed
    assert period.place(slot.day, slot.time) == (row, column)


@given(days)
def test_every_day_of_a_month_has_its_cell(day):
    period = of_month(day)
    for each in period.days:
        assert period.slot(*period.place(each)) == Slot(each)
    assert period.place(period.first - dt.timedelta(days=1)) is None
    assert period.place(period.last + dt.timedelta(days=1)) is None


def test_any_minute_lies_in_its_half_hour():
    assert row_of(None) == ANY_TIME
    assert row_of(dt.time(0)) == 1
    assert row_of(dt.time(8, 29)) == row_of(dt.time(8)) == 17
    assert row_of(dt.time(23, 59)) == 48


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2026, 12, 5), 1, dt.date(2027, 1, 5)),
        (dt.date(2027, 1, 5), -1, dt.date(2026, 12, 5)),
        (dt.date(2028, 2, 29), 12, dt.date(2029, 2, 28)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_one(day, months, later):
    assert months_later(day, months) == later


def test_titles_say_what_is_shown():
    assert of_month(DAY).title("zh_TW") == "2026 年 11 月"
    assert of_week(DAY).title("en") == "16–22 Nov 2026"
    assert of_days(DAY, 1).title("zh_TW") == "2026 年 11 月 18 日 週三"


@given(days, times, zones, zones)
def test_all_views_put_an_item_on_the_same_day(day, time, own, zone):
    each = an_item(date=day, time=time, zone=own)
    here = each.day(zone)
    month, week = of_month(here), of_week(here)
    (in_month,) = in_cells([each], month, zone)
    (in_week,) = in_cells([each], week, zone)
    assert month.slot(*in_month[0]).day == week.slot(*in_week[0]).day == here


@given(days, times, zones, zones, days)
def test_a_drop_on_a_day_keeps_the_time_and_lands_on_that_day(day, time, own, zone, target):
    each = an_item(date=day, time=time, zone=own)
    (moved,) = dropped_on([each], Slot(target), zone)
    assert moved.item.time == time
    # A day of 23 hours lacks the hour in which the clock time of another zone would lie.
    around = (target + dt.timedelta(days=days) for days in (-1, 0, 1))
    possible = {an_item(date=near, time=time, zone=own).day(zone) for near in around}
    assert moved.day(zone) == target or target not in possible


@given(days, zones, zones, days, some.integers(0, 47))
def test_a_drop_on_a_half_hour_lands_there(day, own, zone, target, half):
    slot = Slot(target, dt.time(half // 2, half % 2 * 30), timed=True)
    each = an_item(date=day, zone=own)
    (moved,) = dropped_on([each], slot, zone)
    period = of_days(target, 1)
    start = moved.start
    assert start is not None
    # In the hour that does not exist when clocks go forward, any time is as good.
    there = {e.item.id: place for place, e in in_cells([moved], period, zone)}
    assert there.get("1", (1 + half, 0)) in {(1 + half, 0), (3 + half, 0), (half - 1, 0)}


def test_a_drop_on_any_time_takes_the_time_away():
    (moved,) = dropped_on([an_item()], Slot(DAY, None, timed=True), TAIPEI)
    assert (moved.item.date, moved.item.time) == (DAY, None)


@given(some.lists(some.tuples(days, times), min_size=2, max_size=4), zones, zones, days)
def test_what_is_dropped_together_keeps_its_distance(given_items, own, zone, target):
    items = [
        an_item(id=str(number), date=day, time=time, zone=own)
        for number, (day, time) in enumerate(given_items)
    ]
    moved = dropped_on(items, Slot(target), own)
    assert moved[0].item.date == target
    for before, after in zip(items, moved, strict=True):
        assert after.item.date - target == before.item.date - items[0].item.date
        assert after.item.time == before.item.time
    elsewhere = dropped_on(items, Slot(target), zone)
    (alone,) = dropped_on(items[:1], Slot(target), zone)
    assert elsewhere[0] == alone


@given(days, times, days, times, zones, days, some.integers(0, 47))
def test_in_a_time_grid_it_keeps_it_to_the_minute(day, time, other, later, zone, target, half):
    slot = Slot(target, dt.time(half // 2, half % 2 * 30), timed=True)
    items = [an_item(id="1", date=day, time=time, zone=zone)]
    items.append(an_item(id="2", date=other, time=later, zone=zone))
    if time is None or later is None:
        return
    first, second = (
        dt.datetime.combine(each.item.date, each.item.time)
        for each in dropped_on(items, slot, zone)
    )
    assert first == dt.datetime.combine(slot.day, slot.time)
    assert second - first == dt.datetime.combine(other, later) - dt.datetime.combine(day, time)


def test_what_has_no_day_comes_to_the_slot_and_the_others_keep_theirs_apart():
    items = [an_item(id="1", date=None), an_item(id="2"), an_item(id="3", date=DAY, time=None)]
    there = DAY + dt.timedelta(days=3)
    moved = dropped_on(items, Slot(there), TAIPEI)
    assert [each.item.date for each in moved] == [there] * 3
    moved = dropped_on(items[1:], Slot(there, dt.time(8), timed=True), TAIPEI)
    assert [(e.item.date, e.item.time) for e in moved] == [(there, dt.time(8)), (there, None)]
    assert dropped_on([], Slot(there), TAIPEI) == ()


def test_all_can_come_to_one_day_each_at_its_time():
    items = [an_item(id="1"), an_item(id="2", date=DAY + dt.timedelta(days=5), time=dt.time(8))]
    moved = gathered_on(items, Slot(DAY), TAIPEI)
    assert [(e.item.date, e.item.time) for e in moved] == [(DAY, dt.time(19)), (DAY, dt.time(8))]


def test_items_are_shifted_each_by_the_same_days_and_the_tray_stays():
    items = [an_item(id="1"), an_item(id="2", date=DAY + dt.timedelta(days=3)), an_item(date=None)]
    moved = shifted(items, 7)
    assert [each.item.date.day for each in moved] == [25, 28]
    assert {each.item.time for each in moved} == {dt.time(19)}


def test_what_goes_to_the_tray_keeps_its_time():
    moved = undated([an_item()])
    assert places_of(moved) == {"1": (None, dt.time(19))}


def test_an_item_of_another_zone_stands_at_its_time_here():
    each = an_item(zone=LONDON, time=dt.time(20), date=DAY)
    ((place, found),) = in_cells([each], of_week(DAY), TAIPEI)
    assert place == (row_of(dt.time(4)), 3)
    assert found is each
    assert replace(each) == each
