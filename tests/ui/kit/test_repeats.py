import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smcalendar.domain.recurrence import rule_from_text
from smcalendar.ui.kit.repeats import next_times, repeat_choices
from smcalendar.words import LANGUAGES, Words

START = dt.date(2026, 5, 10)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.sampled_from(sorted(LANGUAGES)))
@settings(max_examples=40)
def test_each_choice_is_a_rule_of_its_own_with_words(start, lang):
    choices = repeat_choices(start, "", Words(lang))
    assert choices[0][1] == ""
    assert len({value for _, value in choices}) == len({name for name, _ in choices})
    assert all(rule_from_text(value) for _, value in choices[1:])


def test_a_day_of_yearly_things_is_offered_first():
    names = [name for name, _ in repeat_choices(START, "", Words("en"))]
    assert names[:3] == ["Once", "every year in May on day 10", names[2]]
    assert "every year in May on the 2nd Sunday" in names
    assert "every month on the last working day" in names


@pytest.mark.parametrize("rule", ["FREQ=MONTHLY;BYDAY=-1FR", "FREQ=HOURLY"])
def test_the_rule_that_stands_there_is_a_choice_even_if_nobody_understands_it(rule):
    assert rule in {value for _, value in repeat_choices(START, rule, Words("en"))}


@pytest.mark.parametrize(
    ("rule", "today", "days"),
    [
        ("", "2026-05-01", ["2026-05-10"]),
        ("", "2026-05-11", []),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", "2026-06-01", ["2027-05-09", "2028-05-14"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2096-03-01", ["2104-02-29", "2108-02-29"]),
        ("FREQ=DAILY;COUNT=2", "2026-05-11", ["2026-05-11"]),
        ("FREQ=DAILY", "2026-05-11", ["2026-05-11", "2026-05-12"]),
        ("now and then", "2026-05-11", []),
    ],
)
def test_the_next_days_are_told(rule, today, days):
    found = next_times(START, rule, dt.date.fromisoformat(today), most=2)
    assert [each.isoformat() for each in found] == days
