"""Weeks and months as rows of days, and what stands on each day in which order."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.errors import UserError
from smcalendar.domain.weeks import (
    Week,
    days_from,
    in_order,
    laid_out,
    month_rows,
    week_named,
    week_of,
    week_rows,
)

MONDAY = dt.date(2026, 11, 23)
days = st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 20))


@given(days)
def test_a_day_lies_in_its_week(day):
    week = week_of(day)
    assert day in week.days
    assert (week.monday.isoweekday(), week.sunday - week.monday) == (1, dt.timedelta(days=6))
    assert week_named(str(week)) == week


@pytest.mark.parametrize(
    ("day", "week"),
    [("2026-11-23", "2026-W48"), ("2027-01-01", "2026-W53"), ("2024-12-30", "2025-W01")],
)
def test_a_year_of_weeks_is_not_a_year_of_days(day, week):
    assert str(week_of(dt.date.fromisoformat(day))) == week


@pytest.mark.parametrize("text", ["2026-W48", " 2026-w48 ", "2026W48"])
def test_a_week_may_be_written_loosely(text):
    assert week_named(text) == Week(2026, 48)


@pytest.mark.parametrize(
    "text", ["", "48", "2026-48", "2026-W00", "2026-W54", "2025-W53", "2026-11-23", "9999-W52"]
)
def test_what_is_no_week_is_refused(text):
    with pytest.raises(UserError) as caught:
        week_named(text)
    assert (caught.value.code, caught.value.values) == ("unknown_week", {"week": text})


def test_weeks_are_ordered_by_time():
    assert Week(2026, 53) < Week(2027, 1)


@given(st.integers(1900, 2998), st.integers(1, 12), st.integers(1, 7))
def test_a_month_is_whole_weeks_that_begin_on_the_day_asked_for(year, month, week_start):
    rows = month_rows(year, month, week_start=week_start)
    flat = [day for row in rows for day in row]
    assert {len(row) for row in rows} == {7}
    assert {row[0].isoweekday() for row in rows} == {week_start}
    assert tuple(flat) == days_from(flat[0], len(flat))
    inside = [day for day in flat if (day.year, day.month) == (year, month)]
    assert inside[0].day == 1
    assert (inside[-1] + dt.timedelta(days=1)).day == 1
    assert all(any(day in inside for day in row) for row in rows)


def test_rows_follow_each_other():
    first, second = week_rows(MONDAY, 2)
    assert (first[0], first[6], second[0]) == (
        MONDAY,
        MONDAY + dt.timedelta(days=6),
        MONDAY + dt.timedelta(days=7),
    )


@pytest.fixture
def shown(an_item):
    def shown(items, *, zone="Asia/Taipei"):
        found = laid_out([an_item(**each) for each in items], days_from(MONDAY, 2), zone)
        return [[each.item.id for each in day.items] for day in found]

    return shown


def test_a_day_begins_with_what_has_no_clock_time(shown):
    items = [
        {"id": "c", "date": MONDAY, "time": dt.time(19)},
        {"id": "b", "date": MONDAY, "time": dt.time(0)},
        {"id": "d", "date": MONDAY},
        {"id": "a", "date": MONDAY},
    ]
    assert shown(items) == [["a", "d", "b", "c"], []]


def test_equal_times_are_ordered_by_id_and_the_instant_counts(shown):
    items = [
        {"id": "b", "date": MONDAY, "time": dt.time(19)},
        {"id": "a", "date": MONDAY, "time": dt.time(19)},
        {"id": "c", "date": MONDAY, "time": dt.time(10), "zone": "Europe/London"},
    ]
    assert shown(items) == [["c", "a", "b"], []]


def test_what_is_in_the_tray_or_on_other_days_is_not_laid_out(shown):
    assert shown([{"time": dt.time(9)}, {"date": MONDAY - dt.timedelta(days=1)}]) == [[], []]


def test_an_item_stands_where_it_is_for_whoever_looks(shown):
    items = [{"id": "a", "date": MONDAY, "time": dt.time(20), "zone": "Europe/London"}]
    assert shown(items) == [[], ["a"]]
    assert shown(items, zone="Europe/London") == [["a"], []]


def test_undated_items_come_last(an_item):
    items = [an_item(id="a"), an_item(id="b", date=MONDAY, time=dt.time(9)), an_item(id="0")]
    assert [each.item.id for each in sorted(items, key=in_order)] == ["b", "0", "a"]
