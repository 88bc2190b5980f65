import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.errors import UserError
from smcalendar.domain.pasted_cells import day_in, moment_in, time_in

TODAY = dt.date(2026, 11, 18)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-11-23", dt.date(2026, 11, 23)),
        ("2026/1/5", dt.date(2026, 1, 5)),
        ("2026.11.23", dt.date(2026, 11, 23)),
        ("2026年11月23日", dt.date(2026, 11, 23)),
        ("115/11/23", dt.date(2026, 11, 23)),
        ("11/23", dt.date(2026, 11, 23)),
        ("11/23（一）", dt.date(2026, 11, 23)),
        ("11/23 (Mon)", dt.date(2026, 11, 23)),
        ("11月23日 星期一", dt.date(2026, 11, 23)),
        ("10/1", dt.date(2026, 10, 1)),
        ("1/5", dt.date(2027, 1, 5)),
        ("2/29", dt.date(2028, 2, 29)),
    ],
)
def test_days_are_read_as_people_in_taiwan_and_spreadsheets_write_them(cell, day):
    assert day_in(cell, TODAY) == day


@pytest.mark.parametrize("cell", ["", "New soap", "11/23 Sale", "1,234", "3.5", "11", "2026-11"])
def test_other_text_is_no_day(cell):
    assert day_in(cell, TODAY) is None


@pytest.mark.parametrize("cell", ["2026-02-30", "23/11", "13/32", "2/30", "9999/1/1", "2026/0/1"])
def test_what_looks_like_a_day_and_is_none_is_said(cell):
    with pytest.raises(UserError) as refused:
        day_in(cell, TODAY)
    assert (refused.value.code, refused.value.values) == ("pasted_no_day", {"cell": cell})


@pytest.mark.parametrize(
    ("cell", "time"),
    [
        ("19:00", dt.time(19)),
        ("9:05", dt.time(9, 5)),
        ("19：30", dt.time(19, 30)),
        ("19:00:00", dt.time(19)),
        ("7:30 PM", dt.time(19, 30)),
        ("7pm", dt.time(19)),
        ("12:15 am", dt.time(0, 15)),
        ("下午 7:30", dt.time(19, 30)),
        ("晚上8點半", dt.time(20, 30)),
        ("8點", dt.time(8)),
        ("中午12點", dt.time(12)),
        ("中午1點半", dt.time(13, 30)),
        ("中午 11:30", dt.time(11, 30)),
        ("下午12點", dt.time(12)),
        ("晚上11點", dt.time(23)),
    ],
)
def test_times_are_read_as_people_write_them(cell, time):
    assert time_in(cell) == time


@pytest.mark.parametrize("cell", ["", "7", "1900", "soon", "19:00 sale"])
def test_other_text_is_no_time(cell):
    assert time_in(cell) is None


@pytest.mark.parametrize("cell", ["25:00", "晚上12點"])
def test_a_time_that_no_clock_of_that_day_shows_is_said(cell):
    with pytest.raises(UserError, match="pasted_no_time"):
        time_in(cell)


def test_a_cell_may_hold_day_and_time():
    both = dt.date(2026, 11, 23), dt.time(19)
    assert moment_in("2026-11-23 19:00:00", TODAY) == both
    assert moment_in("2026-11-23T19:00", TODAY) == both
    assert moment_in("11/23 7pm", TODAY) == both
    assert moment_in("11/23 Sale", TODAY) is None


@given(st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 31)))
def test_every_iso_day_is_read(day):
    assert day_in(day.isoformat(), TODAY) == day


@given(st.dates(TODAY - dt.timedelta(180), TODAY + dt.timedelta(180)))
def test_a_day_without_a_year_is_the_near_one(day):
    assert day_in(f"{day.month}/{day.day}", TODAY) == day


@given(st.text(alphabet="0123456789/:-. 年月日週一點pm", max_size=20))
def test_any_cell_is_read_or_refused_as_no_day_or_time(cell):
    with suppress(UserError):
        found = moment_in(cell, TODAY)
        assert found is None or any(each is not None for each in found)
