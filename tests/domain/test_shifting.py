"""Where a shift brings each day, and what it says of each post."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as some

from smcalendar.domain.shifting import FARTHEST, Shift, shifted_day

FRIDAY, SATURDAY, MONDAY = dt.date(2026, 11, 20), dt.date(2026, 11, 21), dt.date(2026, 11, 23)
HOLIDAYS, MADE_UP = {MONDAY}, {SATURDAY}

days = some.dates(min_value=dt.date(1950, 1, 1), max_value=dt.date(2500, 1, 1))
far = some.integers(-FARTHEST, FARTHEST)


def weekdays(day):
    return day.isoweekday() <= 5


def with_holidays(day):
    return day in MADE_UP or (weekdays(day) and day not in HOLIDAYS)


@pytest.mark.parametrize(
    ("shift", "day"),
    [
        (Shift(), FRIDAY),
        (Shift(days=3), MONDAY),
        (Shift(days=-21), dt.date(2026, 10, 30)),
        (Shift(days=1, keep_weekday=True), dt.date(2026, 11, 27)),
        (Shift(days=-1, keep_weekday=True), dt.date(2026, 11, 13)),
        (Shift(days=14, keep_weekday=True), dt.date(2026, 12, 4)),
        (Shift(next_workday=True), MONDAY),
        (Shift(days=1, skip_off_days=True), MONDAY),
        (Shift(days=-3, skip_off_days=True), dt.date(2026, 11, 17)),
    ],
)
def test_a_friday_shifts(shift, day):
    assert shifted_day(FRIDAY, shift, weekdays) == day


def test_holidays_are_no_working_days_and_days_that_make_up_for_them_are():
    assert shifted_day(FRIDAY, Shift(next_workday=True), with_holidays) == SATURDAY
    assert shifted_day(SATURDAY, Shift(next_workday=True), with_holidays) == dt.date(2026, 11, 24)
    skips = Shift(days=3, skip_off_days=True)
    assert shifted_day(FRIDAY, skips, with_holidays) == dt.date(2026, 11, 24)


@given(days, far)
def test_a_kept_weekday_is_the_same_and_as_near_as_can_be(day, count):
    there = shifted_day(day, Shift(days=count, keep_weekday=True), weekdays)
    assert there.isoweekday() == day.isoweekday()
    assert 0 <= abs((there - day).days) - abs(count) < 7


@given(days, far)
def test_what_skips_days_off_comes_to_a_working_day_soon(day, count):
    there = shifted_day(day, Shift(days=count, skip_off_days=True), with_holidays)
    assert with_holidays(there)
    assert 0 <= (there - day).days - count <= 5
