import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.typed_times import time_meant, time_said


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("19:00", dt.time(19)),
        ("9:05", dt.time(9, 5)),
        ("1900", dt.time(19)),
        ("905", dt.time(9, 5)),
        ("19", dt.time(19)),
        ("7pm", dt.time(19)),
        ("12 am", dt.time(0)),
        ("下午 7:30", dt.time(19, 30)),
        ("１９：００", dt.time(19)),
        ("", None),
    ],
)
def test_a_time(text, time):
    assert time_meant(text) == time


@pytest.mark.parametrize("text", ["25:00", "noon", "12:60", "12345", ":30"])
def test_no_time(text):
    with pytest.raises(ValueError, match=r"."):
        time_meant(text)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("19點30分", dt.time(19, 30)),
        ("晚上7點半", dt.time(19, 30)),
        ("晚上七點半", dt.time(19, 30)),
        ("下午兩點", dt.time(14)),
        ("上午十點整", dt.time(10)),
        ("凌晨12點", dt.time(0)),
        ("傍晚六點", dt.time(18)),
        ("7 P.M.", dt.time(19)),
        ("7:05pm", dt.time(19, 5)),
    ],
)
def test_a_time_in_words(text, time):
    assert time_said(text) == time_meant(text) == time


@pytest.mark.parametrize("text", ["", "7", "1900", "soon", "19:00 sale", "十", "pm", "7 points"])
def test_other_text_says_no_time(text):
    assert time_said(text) is None


@pytest.mark.parametrize("text", ["25:00", "晚上12點", "13點75分", "12:60"])
def test_a_time_that_no_clock_of_that_day_shows_is_an_error(text):
    with pytest.raises(ValueError, match=r"."):
        time_said(text)


@given(st.times())
def test_a_time_as_it_is_shown_means_itself(time):
    minute = time.replace(second=0, microsecond=0)
    assert time_meant(minute.isoformat("minutes")) == minute
