import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.local_times import OddTime, clock_time, odd_time, problem_of_time
from smcalendar.domain.problems import Severity
from smcalendar.domain.rules import check

NEW_YORK = "America/New_York"
SPRING, AUTUMN = dt.date(2027, 3, 14), dt.date(2027, 11, 7)
ZONES = st.sampled_from(
    [
        *("Asia/Taipei", "Europe/London", "America/New_York", "America/St_Johns", "Asia/Kathmandu"),
        *("Australia/Lord_Howe", "Africa/Casablanca", "America/Santiago", "Pacific/Apia"),
        *("Pacific/Kiritimati", "Africa/Cairo", "Asia/Tehran", "Antarctica/Troll"),
    ]
)
INSTANTS = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2037, 12, 31))


@pytest.mark.parametrize(
    ("day", "time", "zone", "odd"),
    [
        (SPRING, dt.time(1, 59), NEW_YORK, None),
        (SPRING, dt.time(2), NEW_YORK, OddTime.MISSING),
        (SPRING, dt.time(2, 59), NEW_YORK, OddTime.MISSING),
        (SPRING, dt.time(3), NEW_YORK, None),
        (AUTUMN, dt.time(0, 59), NEW_YORK, None),
        (AUTUMN, dt.time(1), NEW_YORK, OddTime.TWICE),
        (AUTUMN, dt.time(1, 59), NEW_YORK, OddTime.TWICE),
        (AUTUMN, dt.time(2), NEW_YORK, None),
        (dt.date(2027, 10, 3), dt.time(2, 15), "Australia/Lord_Howe", OddTime.MISSING),
        (dt.date(2011, 12, 30), dt.time(10), "Pacific/Apia", OddTime.MISSING),
        (SPRING, dt.time(2, 30), "Asia/Taipei", None),
    ],
)
def test_times_around_a_change_of_the_clocks_are_told_apart(day, time, zone, odd):
    assert odd_time(day, time, zone) is odd
    assert odd_time(day, time.replace(fold=1), zone) is odd


@pytest.mark.parametrize(
    ("day", "time", "zone", "shown"),
    [
        (SPRING, dt.time(2, 30), NEW_YORK, "2027-03-14 03:30"),
        (AUTUMN, dt.time(1, 30), NEW_YORK, "2027-11-07 01:30"),
        (dt.date(2011, 12, 30), dt.time(10), "Pacific/Apia", "2011-12-31 10:00"),
    ],
)
def test_clocks_show_the_time_that_is_meant(day, time, zone, shown):
    assert f"{clock_time(day, time, zone):%Y-%m-%d %H:%M}" == shown


@given(wall=INSTANTS, zone=ZONES)
def test_a_time_is_missing_exactly_when_no_clock_ever_shows_it(wall, zone):
    day, time = wall.date(), wall.time()
    assert (clock_time(day, time, zone) != wall) == (odd_time(day, time, zone) is OddTime.MISSING)


@given(instant=INSTANTS, zone=ZONES)
def test_a_time_that_a_clock_shows_is_meant_or_is_the_second_of_two(instant, zone):
    aware = instant.replace(tzinfo=dt.UTC)
    shown = aware.astimezone(ZoneInfo(zone))
    day, time = shown.date(), shown.time()
    again = dt.datetime.combine(day, time, ZoneInfo(zone)).astimezone(dt.UTC)
    odd = odd_time(day, time, zone)
    assert odd is not OddTime.MISSING
    assert again == aware or (odd is OddTime.TWICE and again < aware)


def test_an_item_at_such_a_time_is_told_and_not_stopped(an_item):
    skipped = an_item(date=SPRING, time=dt.time(2, 30), zone=NEW_YORK)
    (problem,) = [each for each in check(skipped) if each.field == "time"]
    assert (problem.code, problem.severity) == ("time_does_not_exist", Severity.ADVICE)
    assert problem.values == {"time": "02:30", "zone": NEW_YORK, "meant": "2027-03-14 03:30"}
    assert f"{skipped.start.astimezone(dt.UTC):%H:%M}" == "07:30"


@pytest.mark.parametrize("place", [{}, {"date": SPRING}, {"date": SPRING, "time": dt.time(9)}])
def test_nothing_is_said_of_usual_times(an_item, place):
    problems = check(an_item(zone=NEW_YORK, **place))
    assert [each for each in problems if each.field == "time"] == []
    assert problem_of_time(SPRING, dt.time(9), NEW_YORK) is None
