import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.calendar_records import KeyDateKind
from smcalendar.domain.keydates import KeyDay, day_line, full_line
from smcalendar.domain.marks import Mark, by_day, by_weight, next_workday, workdays_before

DAY = dt.date(2026, 11, 11)
ONE = dt.timedelta(days=1)


def mark(name="Fair", kind=KeyDateKind.EVENT, first=DAY, last=None, **values):
    names = {"en": name, "zh_TW": name}
    return Mark(name=names, kind=kind, first=first, last=last or first, **values)


def is_weekday(day):
    return day.isoweekday() < 6


def test_working_days_are_counted_over_the_weekend():
    monday = dt.date(2026, 11, 9)
    assert workdays_before(monday, 0, is_weekday) == monday
    assert workdays_before(monday, 1, is_weekday) == dt.date(2026, 11, 6)
    assert workdays_before(monday, 5, is_weekday) == dt.date(2026, 11, 2)
    assert next_workday(dt.date(2026, 11, 6), is_weekday) == monday


@given(st.dates(dt.date(1901, 1, 1), dt.date(2998, 12, 31)), st.integers(1, 60))
def test_so_many_working_days_lie_between_a_day_and_its_notice(day, count):
    before = workdays_before(day, count, is_weekday)
    between = (before + ONE * n for n in range((day - before).days))
    assert sum(map(is_weekday, between)) == count
    assert is_weekday(before)


def test_at_the_ends_of_time_counting_stops():
    assert workdays_before(dt.date.min, 3, is_weekday) == dt.date.min
    assert next_workday(dt.date.max, is_weekday) == dt.date.max
    assert next_workday(DAY, lambda _day: False) == dt.date.max


def test_a_range_is_on_each_of_its_days_and_its_notice_on_one_day():
    fair = mark(first=DAY, last=DAY + 2 * ONE, lead=5, lead_from=DAY - 7 * ONE)
    there, ahead = by_day([fair], DAY - 10 * ONE, DAY + ONE)
    assert there == {DAY: (fair,), DAY + ONE: (fair,)}
    assert ahead == {DAY - 7 * ONE: (fair,)}


def test_days_off_weigh_most_then_own_key_dates_then_built_in_ones_then_notes():
    sale, own = mark("11.11", KeyDateKind.SALE), mark("Fair", record="a")
    note = mark("Call", KeyDateKind.NOTE, record="b")
    shut = mark("Freeze", KeyDateKind.BLACKOUT, record="c")
    assert sorted([note, sale, own, shut], key=by_weight) == [shut, own, sale, note]


def test_a_cell_names_the_weightiest_and_counts_the_others():
    key_day = KeyDay(marks=(mark("Fair", record="a", colour="#123456"), mark("11.11")))
    line = day_line(key_day, DAY, "zh_TW")
    assert (line.text, line.more, line.colour, line.is_holiday) == ("Fair", 1, "#123456", False)
    holiday = {"zh_TW": "國慶日", "en": "National Day"}
    red = day_line(KeyDay(marks=key_day.marks, short_holiday=holiday), DAY, "en")
    assert (red.text, red.more, red.is_holiday) == ("National Day", 2, True)


@pytest.mark.parametrize("kind", [KeyDateKind.HOLIDAY, KeyDateKind.OFF])
def test_own_days_off_are_red_like_holidays(kind):
    assert day_line(KeyDay(marks=(mark("Trip", kind),)), DAY, "en").is_holiday


def test_a_season_is_named_at_its_ends_and_a_short_range_on_each_day():
    season = mark("Graduation", first=DAY, last=DAY + 29 * ONE)
    fair = mark("Fair", first=DAY, last=DAY + 2 * ONE)
    assert [season.is_named_on(DAY + n * ONE) for n in (0, 1, 28, 29)] == [True, False, False, True]
    assert all(fair.is_named_on(DAY + n * ONE) for n in range(3))


def test_a_festival_that_is_a_public_holiday_is_said_once():
    names = {"zh_TW": "中秋節", "en": "Mid-Autumn Festival"}
    built_in = Mark(name=names, kind=KeyDateKind.SALE, first=DAY, last=DAY)
    key_day = KeyDay(marks=(built_in,), short_holiday=names, holiday=names)
    assert day_line(key_day, DAY, "zh_TW").more == 0
    assert full_line(key_day, DAY, "en") == "Mid-Autumn Festival"


def test_in_full_a_key_date_has_its_brand_days_and_notes():
    fair = mark(last=DAY + ONE, brand="Tea", notes="Hall 3", record="a", lead=3)
    assert (
        full_line(KeyDay(marks=(fair,)), DAY, "en") == "Tea Fair (2026-11-11 – 2026-11-12): Hall 3"
    )
    assert (
        full_line(KeyDay(ahead=(fair,)), DAY, "en") == "Fair on 2026-11-11: 3 working days from now"
    )
    shut = mark("盤點", KeyDateKind.BLACKOUT, record="b")
    assert full_line(KeyDay(marks=(shut,)), DAY, "zh_TW") == "停止發文：盤點"
