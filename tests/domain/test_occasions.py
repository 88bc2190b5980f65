import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smcalendar.domain.calendar_records import KeyDate, KeyDateKind
from smcalendar.domain.errors import UserError
from smcalendar.domain.occasions import LONGEST, MOST_LEAD, marks_of, occasion_of, sound
from smcalendar.domain.recurrence import DayTable
from smcalendar.services.keydates import lunar_table

START = dt.date(2026, 11, 11)
DAYS = DayTable(lunar_table(), lambda day: day.isoweekday() < 6)


def key_date(**values):
    return KeyDate(**{"id": "a", "name": "Sale", "start": START} | values)


def times(record, first, last):
    found = marks_of([occasion_of(record)], first, last, DAYS)
    return [(each.first.isoformat(), each.last.isoformat()) for each in found]


def test_without_a_rule_it_comes_once():
    assert times(key_date(), START, START) == [("2026-11-11", "2026-11-11")]
    assert times(key_date(), dt.date(2026, 11, 12), dt.date(2030, 1, 1)) == []


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=YEARLY", ["2026-11-11", "2027-11-11"]),
        ("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=15", ["2027-09-15"]),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", ["2027-05-09"]),
        ("FREQ=YEARLY;COUNT=1", ["2026-11-11"]),
    ],
)
def test_with_a_rule_it_comes_again(rule, days):
    found = times(key_date(rule=rule), dt.date(2026, 1, 1), dt.date(2027, 12, 31))
    assert [first for first, _ in found] == days


def test_a_range_that_began_before_is_still_on():
    record = key_date(end=dt.date(2026, 11, 20), rule="FREQ=YEARLY")
    day = dt.date(2027, 11, 20)
    assert times(record, day, day) == [("2027-11-11", "2027-11-20")]
    assert times(record, day + dt.timedelta(days=1), dt.date(2028, 11, 10)) == []


def test_it_is_told_on_the_working_day_its_notice_begins():
    (mark,) = marks_of([occasion_of(key_date(lead=5))], dt.date(2026, 11, 4), START, DAYS)
    assert mark.lead_from == dt.date(2026, 11, 4)
    (long,) = marks_of([occasion_of(key_date(lead=MOST_LEAD))], START, START, DAYS)
    there = long.lead_from
    assert marks_of([occasion_of(key_date(lead=MOST_LEAD))], there, there, DAYS) == (long,)


def test_what_a_newer_program_wrote_still_stands_on_its_first_day():
    record = key_date(kind="launch", rule="FREQ=HOURLY")
    (mark,) = marks_of([occasion_of(record)], START, dt.date(2028, 1, 1), DAYS)
    assert (mark.first, mark.kind) == (START, KeyDateKind.EVENT)


@given(
    st.sampled_from(["", "FREQ=YEARLY", "FREQ=MONTHLY;X-BYWORKDAY=-1", "FREQ=WEEKLY;INTERVAL=3"]),
    st.integers(0, 40),
    st.integers(0, 30),
    st.integers(-500, 500),
)
@settings(max_examples=60)
def test_a_day_has_the_same_marks_however_far_one_looks(rule, days, lead, shift):
    record = key_date(rule=rule, end=START + dt.timedelta(days=days), lead=lead)
    day = START + dt.timedelta(days=shift)
    near = marks_of([occasion_of(record)], day, day, DAYS)
    around = dt.timedelta(days=100)
    far = marks_of([occasion_of(record)], day - around, day + around, DAYS)
    assert near == tuple(each for each in far if each.touches(day, day))


def test_a_rule_is_kept_in_its_one_form_and_one_day_has_no_end():
    kept = sound(key_date(rule="rrule:bymonth=5;freq=yearly;byday=2su", end=START), DAYS)
    assert (kept.rule, kept.end) == ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", None)


def test_a_lunar_rule_is_kept_with_its_lunar_day():
    kept = sound(key_date(start=dt.date(2026, 8, 19), rule="RSCALE=CHINESE;FREQ=YEARLY"), DAYS)
    assert kept.rule == "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=7"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"end": dt.date(2026, 11, 10)}, "keydate_ends_early"),
        ({"end": START + dt.timedelta(days=LONGEST)}, "keydate_too_long"),
        ({"lead": -1}, "keydate_lead"),
        ({"lead": MOST_LEAD + 1}, "keydate_lead"),
        ({"kind": "party"}, "keydate_kind"),
        ({"rule": "every year"}, "bad_rule"),
        ({"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}, "rule_never"),
    ],
)
def test_what_makes_no_sense_is_refused(changes, code):
    with pytest.raises(UserError) as error:
        sound(replace(key_date(), **changes), DAYS)
    assert error.value.code == code
