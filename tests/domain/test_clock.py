"""Late and missed are read off the clock, in the zone of the item."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from smcalendar.domain.clock import due, flags, lateness
from smcalendar.domain.states import Flag, State

TAIPEI = ZoneInfo("Asia/Taipei")
DAY = dt.date(2026, 11, 23)
SEVEN = dt.time(19)
AT_SEVEN = dt.datetime(2026, 11, 23, 19, tzinfo=TAIPEI)
SECOND = dt.timedelta(seconds=1)
A_DAY = dt.timedelta(hours=24)

OPEN = (
    State.DRAFT,
    State.IN_REVIEW,
    State.CHANGES_REQUESTED,
    State.APPROVED,
    State.READY,
    State.SCHEDULED,
)


@pytest.fixture
def at_seven(an_item):
    return lambda **other: an_item(**{"date": DAY, "time": SEVEN} | other).item


def test_an_item_is_late_once_its_time_has_passed(at_seven):
    assert lateness(at_seven(), AT_SEVEN) is None
    assert lateness(at_seven(), AT_SEVEN + SECOND) is Flag.LATE


def test_after_a_day_it_is_missed_and_no_longer_late(at_seven):
    assert lateness(at_seven(), AT_SEVEN + A_DAY) is Flag.LATE
    assert lateness(at_seven(), AT_SEVEN + A_DAY + SECOND) is Flag.MISSED
    assert flags(at_seven(), AT_SEVEN + 2 * A_DAY) == (Flag.MISSED,)


def test_without_a_time_it_has_the_whole_day(at_seven):
    midnight = dt.datetime(2026, 11, 24, tzinfo=TAIPEI)
    assert due(at_seven(time=None)) == midnight
    assert lateness(at_seven(time=None), midnight) is None
    assert lateness(at_seven(time=None), midnight + SECOND) is Flag.LATE


def test_without_a_date_it_is_never_late(at_seven):
    assert due(at_seven(date=None)) is None
    assert lateness(at_seven(date=None), AT_SEVEN + 9 * A_DAY) is None


@pytest.mark.parametrize("state", State)
def test_only_what_is_still_to_be_posted_is_late(state, at_seven):
    late = lateness(at_seven(state=state), AT_SEVEN + SECOND) is Flag.LATE
    assert late == (state in OPEN)


def test_the_instant_counts_and_not_the_clock_on_another_wall(at_seven):
    in_london = at_seven(zone="Europe/London")
    assert lateness(in_london, AT_SEVEN + dt.timedelta(hours=8)) is None
    assert lateness(in_london, AT_SEVEN + dt.timedelta(hours=8) + SECOND) is Flag.LATE
    assert lateness(at_seven(), AT_SEVEN.astimezone(dt.UTC)) is None


def test_a_day_of_25_hours_ends_at_its_own_midnight(at_seven):
    autumn = at_seven(date=dt.date(2026, 10, 25), time=None, zone="Europe/London")
    spring = at_seven(date=dt.date(2026, 3, 29), time=None, zone="Europe/London")
    assert due(autumn).astimezone(dt.UTC) == dt.datetime(2026, 10, 26, 0, tzinfo=dt.UTC)
    assert due(spring).astimezone(dt.UTC) == dt.datetime(2026, 3, 29, 23, tzinfo=dt.UTC)


def test_a_hold_and_a_note_lie_over_lateness(at_seven):
    item = at_seven(hold_reason="", not_posted_reason="the shop was closed")
    assert flags(item, AT_SEVEN) == (Flag.ON_HOLD, Flag.NOT_POSTED)
    assert flags(item, AT_SEVEN + SECOND) == (Flag.LATE, Flag.ON_HOLD, Flag.NOT_POSTED)
