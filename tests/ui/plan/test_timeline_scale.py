"""Which days the columns of a timeline stand for."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.weeks import YEARS
from smcalendar.ui.plan.timeline.scale import ZOOMS, Zoom, scale_around

DAYS = st.dates(dt.date(YEARS[0], 1, 1), dt.date(YEARS[-1], 12, 31))
NEAR = st.integers(-300, 300)


@given(DAYS, st.sampled_from(ZOOMS), st.integers(1, 7))
def test_columns_follow_each_other_without_a_gap(day, zoom, week_start):
    scale = scale_around(day, zoom, week_start=week_start)
    for column in (0, 1, 50, scale.columns - 2):
        here, following = scale.span(column), scale.span(column + 1)
        assert following.first == here.last + dt.timedelta(days=1)
        assert scale.column(here.first) == scale.column(here.last) == column


@given(st.dates(dt.date(1950, 1, 1), dt.date(2900, 1, 1)), NEAR, st.sampled_from(ZOOMS))
def test_a_day_is_found_where_it_stands(day, offset, zoom):
    scale = scale_around(day, zoom)
    other = day + dt.timedelta(days=offset)
    if scale.column(other) is not None:
        assert scale.day_at(scale.place(other)) == other
        assert scale.column(other) <= scale.place(other) < scale.column(other) + 1


@given(DAYS, st.sampled_from(ZOOMS), st.integers(-5, 5))
def test_however_far_it_moves_it_stays_within_the_years_of_a_plan(day, zoom, steps):
    scale = scale_around(day, zoom)
    moved = scale.moved(steps * scale.columns // 3)
    assert YEARS[0] <= moved.first.year <= moved.last.year <= YEARS[-1]


@pytest.mark.parametrize("week_start", [1, 7])
def test_weeks_begin_on_the_chosen_day(week_start):
    scale = scale_around(dt.date(2026, 11, 18), Zoom.WEEK, week_start=week_start)
    assert scale.span(3).first.isoweekday() == week_start
    assert scale.span(3).days == 7


def test_months_are_as_long_as_they_are():
    scale = scale_around(dt.date(2026, 11, 18), Zoom.MONTH)
    column = scale.column(dt.date(2027, 2, 14))
    assert scale.span(column).days == 28
    assert scale.later(dt.date(2027, 1, 31), 1) == dt.date(2027, 2, 28)
