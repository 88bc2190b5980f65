import datetime as dt
from dataclasses import replace
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from smcalendar import resources
from smcalendar.domain.errors import UserError
from smcalendar.domain.lunar import LunarDay, lunar_day
from smcalendar.domain.recurrence import (
    DayTable,
    Frequency,
    MonthNumber,
    NthWeekday,
    Rule,
    Scale,
    Skip,
    completed,
    occurrences,
    refuse_never,
    rule_from_text,
    rule_text,
    upcoming,
)
from smcalendar.domain.weeks import YEARS
from smcalendar.formats.keydates import lunar_table_from_json

FILE = "keydates/lunar.json"
LUNAR = lunar_table_from_json(resources.read_text(FILE), FILE)
HOLIDAYS = frozenset({dt.date(2027, 1, 1), dt.date(2027, 2, 8), dt.date(2027, 2, 9)})


def is_workday(day):
    return day.isoweekday() < 6 and day not in HOLIDAYS


DAYS = DayTable(LUNAR, is_workday)
START = dt.date(2026, 11, 2)
NOON = dt.time(12)
DATES = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))


def days_of(text, *, start=START, first=None, last=dt.date(2030, 12, 31), days=DAYS):
    rule = rule_from_text(text)
    return [*occurrences(rule, start, first=first or start, last=last, days=days)]


def said(days, year=None):
    return " ".join(f"{day:%m-%d}" for day in days if year in (None, day.year))


def some(values, most=3):
    return st.lists(values, unique=True, max_size=most).map(lambda each: tuple(sorted(each)))


def signed(most):
    return st.integers(-most, most).filter(bool)


@st.composite
def rules(draw, *, scales=(Scale.GREGORIAN,), workdays=False):
    """Draws rules that the text of a rule can say."""
    scale = draw(st.sampled_from(scales))
    lunar = scale is Scale.CHINESE
    frequency = draw(st.sampled_from([*Frequency][2:] if lunar else [*Frequency]))
    long = frequency in (Frequency.MONTHLY, Frequency.YEARLY)
    weekly = frequency is Frequency.WEEKLY
    by_workday = draw(some(signed(23))) if workdays and frequency is not Frequency.DAILY else ()
    nth = st.integers(-5, 5) if long else st.just(0)
    month_days = () if weekly or by_workday else draw(some(signed(31)))
    weekdays = () if by_workday else draw(some(st.builds(NthWeekday, nth, st.integers(1, 7))))
    months = draw(
        some(st.builds(MonthNumber, st.integers(1, 12), st.booleans() if lunar else st.just(False)))
    )
    with_positions = long and (month_days or weekdays or by_workday or months)
    count, until = draw(
        st.sampled_from([(None, None), (None, dt.date(2040, 5, 6)), (1, None), (7, None)])
    )
    return Rule(
        frequency=frequency,
        interval=draw(st.sampled_from([1, 1, 2, 3, 7])),
        scale=scale,
        months=months,
        month_days=month_days,
        weekdays=weekdays,
        workdays=by_workday,
        positions=draw(some(signed(4))) if with_positions else (),
        skip=draw(st.sampled_from(Skip)) if lunar else Skip.OMIT,
        count=count,
        until=until,
        week_start=draw(st.integers(1, 7)),
    )


EVERY = rules(scales=(*Scale,), workdays=True)


@given(rule=EVERY)
def test_a_rule_comes_back_from_its_text(rule):
    assert rule_from_text(rule_text(rule)) == rule
    assert rule_from_text(f"RRULE:{rule_text(rule).lower()}") == rule


@given(rule=EVERY, start=DATES)
def test_a_completed_rule_says_the_same(rule, start):
    window = {"first": start, "last": start + dt.timedelta(days=800), "days": DAYS}
    whole = completed(rule, start, DAYS)
    assert occurrences(whole, start, **window) == occurrences(rule, start, **window)
    assert completed(whole, start, DAYS) == whole


@given(rule=rules(), start=DATES, offset=st.integers(-50, 2_000), length=st.integers(0, 900))
@settings(max_examples=60)
def test_gregorian_rules_fall_where_dateutil_says(rule, start, offset, length):
    # dateutil wants both of `MO,1WE`, where RFC 5545 lets each of them be a day.
    assume(len({each.nth == 0 for each in rule.weekdays}) < 2)
    first = start + dt.timedelta(days=offset)
    last = first + dt.timedelta(days=length)
    ends = min(start + dt.timedelta(days=3_000), rule.until or dt.date.max)
    told = rrulestr(
        rule_text(replace(rule, until=ends, count=None)), dtstart=dt.datetime.combine(start, NOON)
    )
    every = [each.date() for each in islice(told, rule.count)]
    found = occurrences(rule, start, first=first, last=min(last, ends), days=DAYS)
    assert [*found] == [day for day in every if first <= day <= last]


@given(rule=EVERY, start=DATES, offset=st.integers(-50, 900), length=st.integers(0, 400))
def test_a_window_shows_a_part_of_the_whole(rule, start, offset, length):
    first = start + dt.timedelta(days=offset)
    last = first + dt.timedelta(days=length)
    whole = occurrences(rule, start, first=start, last=last, days=DAYS)
    seen = occurrences(rule, start, first=first, last=last, days=DAYS)
    assert seen == tuple(day for day in whole if first <= day)
    assert [*seen] == sorted(set(seen))


@given(rule=EVERY, start=DATES, offset=st.integers(-50, 900))
def test_days_come_one_by_one_too(rule, start, offset):
    since = start + dt.timedelta(days=offset)
    last = since + dt.timedelta(days=500)
    found = occurrences(rule, start, first=since, last=last, days=DAYS)
    asked = islice(upcoming(rule, start, DAYS, since=since), len(found))
    assert tuple(asked) == found


@given(rule=rules(scales=(Scale.CHINESE,)), start=DATES)
def test_lunar_rules_without_skip_fall_on_the_days_they_name(rule, start):
    assume(rule.skip is Skip.OMIT)
    last = start + dt.timedelta(days=1_500)
    for day in occurrences(rule, start, first=start, last=last, days=DAYS):
        seen = lunar_day(day, LUNAR)
        assert not rule.months or MonthNumber(seen.month, seen.leap) in rule.months
        weekdays = {each.weekday for each in rule.weekdays}
        assert not weekdays or day.isoweekday() in weekdays
        if rule.month_days and all(each > 0 for each in rule.month_days):
            assert seen.day in rule.month_days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=WEEKLY;COUNT=3", "11-02 11-09 11-16"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;COUNT=4", "11-06 11-20 12-04 12-18"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "11-27 12-25 01-29"),
        ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "12-31 01-31 03-31"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4", "11-30 12-31 01-31 02-28"),
        ("RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD;COUNT=3", "11-30 12-31 01-31"),
        ("RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=FORWARD;COUNT=3", "12-01 12-31 01-31"),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", "11-26 11-25"),
        ("FREQ=MONTHLY;BYDAY=SU,1WE;COUNT=7", "11-04 11-08 11-15 11-22 11-29 12-02 12-06"),
        ("FREQ=DAILY;INTERVAL=10;UNTIL=20261130", "11-02 11-12 11-22"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "11-30 12-31"),
    ],
)
def test_common_rules(text, expected):
    assert said(days_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=MONTHLY;X-BYWORKDAY=1;COUNT=4", "11-02 12-01 01-04 02-01"),
        (
            "FREQ=MONTHLY;X-BYWORKDAY=6,-1;COUNT=8",
            "11-09 11-30 12-08 12-31 01-11 01-29 02-10 02-26",
        ),
        ("FREQ=WEEKLY;X-BYWORKDAY=1;COUNT=15", None),
        ("FREQ=YEARLY;BYMONTH=1,4;X-BYWORKDAY=1;COUNT=2", "01-04 04-01"),
    ],
)
def test_working_days_are_counted_from_either_end(text, expected):
    found = days_of(text)
    if expected is None:
        assert said(found).endswith("01-25 02-01 02-10")
    else:
        assert said(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BYMONTH=7;BYMONTHDAY=7", "2027-08-08 2028-08-26 2029-08-16 2030-08-05"),
        ("BYMONTH=12;BYMONTHDAY=-1", "2027-02-05 2028-01-25 2029-02-12 2030-02-02"),
        ("BYMONTH=5L;BYMONTHDAY=5", "2028-06-27"),
        ("BYMONTH=5L;BYMONTHDAY=5;SKIP=BACKWARD", "2027-06-09 2028-06-27 2029-06-16 2030-06-05"),
        ("BYMONTH=5L;BYMONTHDAY=5;SKIP=FORWARD", "2027-07-08 2028-06-27 2029-07-15 2030-07-05"),
    ],
)
def test_lunar_years(text, expected):
    found = days_of(f"RSCALE=CHINESE;FREQ=YEARLY;{text}")
    assert " ".join(map(str, found)) == expected


def test_a_lunar_month_comes_also_as_a_leap_month():
    found = days_of("RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=1", start=dt.date(2028, 5, 1))
    seen = [lunar_day(day, LUNAR) for day in found[:4]]
    assert [(each.month, each.leap) for each in seen] == [
        (5, False),
        (5, True),
        (6, False),
        (7, False),
    ]


def test_the_thirtieth_of_a_short_lunar_month_is_left_out_or_moved():
    def lengths(skip):
        found = days_of(f"RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=30;SKIP={skip};COUNT=12")
        return {lunar_day(day, LUNAR).day for day in found}

    assert lengths("OMIT") == {30}
    assert lengths("BACKWARD") == {29, 30}
    assert lengths("FORWARD") == {30, 1}


def test_a_lunar_rule_repeats_the_lunar_day_of_its_start():
    birthday = dt.date(2026, 9, 25)
    assert lunar_day(birthday, LUNAR) == LunarDay(year=2026, month=8, day=15)
    found = days_of("RSCALE=CHINESE;FREQ=YEARLY;COUNT=3", start=birthday)
    assert " ".join(map(str, found)) == "2026-09-25 2027-09-15 2028-10-03"


def test_a_lunar_rule_may_start_before_the_table_and_ends_with_it():
    text, start = "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1", dt.date(1900, 1, 1)
    found = days_of(text, start=start, last=dt.date(2999, 12, 31))
    assert [day.toordinal() for day in found] == [*LUNAR.new_years[:-1]]


def test_a_rule_that_started_long_ago_is_asked_far_ahead_without_walking_there():
    asked = []
    days = DayTable(LUNAR, lambda day: not asked.append(day))
    first, last = dt.date(2900, 1, 1), dt.date(2900, 3, 31)
    window = {"start": dt.date(1900, 1, 1), "first": first, "last": last, "days": days}
    assert len(days_of("FREQ=DAILY", **window)) == 90
    assert said(days_of("FREQ=MONTHLY;X-BYWORKDAY=1", **window)) == "01-01 02-01 03-01"
    assert len(asked) < 200


def test_ten_thousand_days_are_counted():
    found = days_of("FREQ=DAILY;COUNT=10000", last=dt.date(2999, 12, 31))
    assert (len(found), found[-1]) == (10_000, START + dt.timedelta(days=9_999))


def test_nothing_is_planned_after_the_last_year():
    found = days_of("FREQ=YEARLY;COUNT=10000", last=dt.date.max)
    assert (found[0].year, found[-1].year) == (2026, YEARS[-1])


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYDAY=6FR",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=WEEKLY;UNTIL=20261101",
        "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=1L;BYMONTHDAY=1",
    ],
)
def test_a_rule_without_any_day_is_refused(text):
    with pytest.raises(UserError) as caught:
        refuse_never(rule_from_text(text), START, DAYS)
    assert caught.value.code == "rule_never"
    assert caught.value.values["start"] == "2026-11-02"


@pytest.mark.parametrize("text", ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=DAILY;COUNT=1"])
def test_a_rare_rule_is_not_refused(text):
    refuse_never(rule_from_text(text), START, DAYS)


@pytest.mark.parametrize(
    ("text", "part", "why"),
    [
        ("", "FREQ", "rule_part_missing"),
        ("BYDAY=FR", "FREQ", "rule_part_missing"),
        ("every friday", "EVERYFRIDAY", "rule_choices"),
        ("FREQ=HOURLY", "FREQ=HOURLY", "rule_choices"),
        ("FREQ=MINUTELY", "FREQ=MINUTELY", "rule_choices"),
        ("FREQ=DAILY;BYHOUR=9", "BYHOUR", "rule_choices"),
        ("FREQ=DAILY;FREQ=WEEKLY", "FREQ", "rule_twice"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL=0", "rule_choices"),
        ("FREQ=DAILY;COUNT=10001", "COUNT=10001", "rule_choices"),
        ("FREQ=DAILY;COUNT=\u0663", "COUNT=\u0663", "rule_choices"),
        ("FREQ=DAILY;UNTIL=20270229", "UNTIL=20270229", "rule_choices"),
        ("FREQ=DAILY;UNTIL=20270228T160000Z", "UNTIL=20270228T160000Z", "rule_choices"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY=0", "rule_choices"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32", "rule_choices"),
        ("FREQ=MONTHLY;BYDAY=", "BYDAY=", "rule_choices"),
        ("FREQ=MONTHLY;BYDAY=1XX", "BYDAY=1XX", "rule_choices"),
        ("FREQ=MONTHLY;BYDAY=99FR", "BYDAY=99FR", "rule_choices"),
        ("FREQ=YEARLY;BYMONTH=13", "BYMONTH=13", "rule_choices"),
        ("FREQ=WEEKLY;WKST=XX", "WKST=XX", "rule_choices"),
        ("RSCALE=HEBREW;FREQ=YEARLY", "RSCALE=HEBREW", "rule_choices"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20270101", "COUNT", "rule_not_with"),
        ("FREQ=WEEKLY;BYMONTHDAY=3", "BYMONTHDAY", "rule_not_with"),
        ("FREQ=WEEKLY;BYDAY=1FR", "BYDAY=n", "rule_not_with"),
        ("FREQ=DAILY;X-BYWORKDAY=1", "X-BYWORKDAY", "rule_not_with"),
        ("FREQ=MONTHLY;X-BYWORKDAY=1;BYDAY=FR", "X-BYWORKDAY", "rule_not_with"),
        ("FREQ=DAILY;BYDAY=FR;BYSETPOS=1", "BYSETPOS", "rule_not_with"),
        ("RSCALE=CHINESE;FREQ=WEEKLY", "RSCALE=CHINESE", "rule_not_with"),
        ("FREQ=YEARLY;BYMONTH=5L", "BYMONTH=L", "rule_not_with"),
        ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS", "rule_alone"),
    ],
)
def test_a_wrong_rule_is_refused_with_its_part_and_the_reason(text, part, why):
    with pytest.raises(UserError) as caught:
        rule_from_text(text)
    assert caught.value.code == "bad_rule"
    assert (caught.value.values["part"], caught.value.values["why"]) == (part, why)


@given(st.text(alphabet="FREQ=DAILYWMONTHBYDUC;,-+0123456789 ", max_size=40))
def test_any_text_is_a_rule_or_refused(text):
    try:
        rule = rule_from_text(text)
    except UserError:
        return
    assert rule_from_text(rule_text(rule)) == rule
