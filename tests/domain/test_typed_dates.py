import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.typed_dates import understood

TODAY = dt.date(2026, 11, 18)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-20", dt.date(2026, 11, 20)),
        ("2026/1/2", dt.date(2026, 1, 2)),
        ("2026年12月3日", dt.date(2026, 12, 3)),
        ("115/11/20", dt.date(2026, 11, 20)),
        ("99/11/20", dt.date(2010, 11, 20)),
        ("26/11/20", dt.date(2026, 11, 20)),
        ("11/20", dt.date(2026, 11, 20)),
        ("11月20日", dt.date(2026, 11, 20)),
        ("１１／２０", dt.date(2026, 11, 20)),
        ("1/5", dt.date(2027, 1, 5)),
        ("6/1", dt.date(2026, 6, 1)),
        ("2/29", dt.date(2028, 2, 29)),
        ("+7", dt.date(2026, 11, 25)),
        ("-1", dt.date(2026, 11, 17)),
        ("+2w", dt.date(2026, 12, 2)),
        ("+2 週", dt.date(2026, 12, 2)),
        ("今天", TODAY),
        ("明天", dt.date(2026, 11, 19)),
        ("Tomorrow", dt.date(2026, 11, 19)),
        ("週三", TODAY),
        ("星期日", dt.date(2026, 11, 22)),
        ("下週三", dt.date(2026, 11, 25)),
        ("下下週一", dt.date(2026, 11, 30)),
        ("上禮拜五", dt.date(2026, 11, 13)),
        ("friday", dt.date(2026, 11, 20)),
        ("next wed", dt.date(2026, 11, 25)),
    ],
)
def test_a_day_is_understood_as_people_type_it(typed, day):
    assert understood(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "13/40", "2026-02-30", "next year", "20", "+99999999", "下週八", "0/0", "300/1/1"],
)
def test_what_is_no_day_is_none(typed):
    assert understood(typed, TODAY) is None


@given(st.dates(min_value=dt.date(1912, 1, 1), max_value=dt.date(2999, 12, 31)))
def test_an_iso_day_is_that_day(day):
    assert understood(day.isoformat(), TODAY) == day


@given(st.text(max_size=12), st.dates())
def test_no_text_is_too_strange(text, today):
    found = understood(text, today)
    assert found is None or isinstance(found, dt.date)
