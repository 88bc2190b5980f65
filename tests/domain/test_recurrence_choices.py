import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar import resources
from smcalendar.domain.recurrence import DayTable, occurrences, rule_text
from smcalendar.domain.recurrence_choices import suggested
from smcalendar.formats.keydates import lunar_table_from_json

FILE = "keydates/lunar.json"
LUNAR = lunar_table_from_json(resources.read_text(FILE), FILE)
DAYS = DayTable(LUNAR, lambda day: day.isoweekday() < 6)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)))
def test_a_day_is_the_first_one_of_each_rule_it_suggests(day):
    rules = suggested(day, DAYS)
    for rule in rules:
        assert occurrences(rule, day, first=day, last=day, days=DAYS) == (day,)
    assert len(set(rules)) == len(rules)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (
            dt.date(2026, 11, 27),
            "FREQ=DAILY FREQ=WEEKLY;BYDAY=FR FREQ=WEEKLY;INTERVAL=2;BYDAY=FR "
            "FREQ=MONTHLY;BYMONTHDAY=27 FREQ=MONTHLY;BYDAY=4FR FREQ=MONTHLY;BYDAY=-1FR "
            "FREQ=MONTHLY;X-BYWORKDAY=20 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=27 "
            "RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=19 "
            "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=19",
        ),
        (
            dt.date(2025, 8, 31),
            "FREQ=DAILY FREQ=WEEKLY;BYDAY=SU FREQ=WEEKLY;INTERVAL=2;BYDAY=SU "
            "FREQ=MONTHLY;BYMONTHDAY=31 FREQ=MONTHLY;BYMONTHDAY=-1 FREQ=MONTHLY;BYDAY=-1SU "
            "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=31 RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=9 "
            "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=9",
        ),
    ],
)
def test_what_days_suggest(day, expected):
    assert " ".join(map(rule_text, suggested(day, DAYS))) == expected


def test_a_day_of_a_leap_month_comes_every_year():
    rule = suggested(dt.date(2025, 8, 1), DAYS)[-1]
    assert rule_text(rule) == "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=6L;BYMONTHDAY=8;SKIP=BACKWARD"
