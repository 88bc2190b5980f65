"""What began before some days and lasts into them."""

import datetime as dt

import pytest

from smcalendar.domain.filters import Filter
from smcalendar.services.lasting import lasting_into

FIRST, LAST = dt.date(2026, 11, 16), dt.date(2026, 11, 22)


@pytest.fixture
def lasts(shop):
    """Says whether an item with a beginning and an end lasts into the days."""

    def ask(begins, ends, wanted=None, **item):
        shop.add_item(item={"date": begins, "time": dt.time(9), "end": ends} | item)
        return bool(lasting_into(shop.workspace, wanted or Filter(first=FIRST, last=LAST)))

    return ask


def test_what_ends_on_the_first_day_lasts_into_it(lasts):
    assert lasts(dt.date(2026, 11, 2), dt.datetime(2026, 11, 16, 8))


def test_what_goes_on_beyond_the_last_day_lasts(lasts):
    assert lasts(dt.date(2026, 1, 2), dt.datetime(2027, 11, 16, 8))


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        (dt.date(2026, 11, 2), dt.datetime(2026, 11, 15, 23, 59)),
        (dt.date(2026, 11, 2), dt.datetime(2026, 11, 16)),
        (FIRST, dt.datetime(2026, 11, 18, 8)),
        (dt.date(2026, 11, 23), dt.datetime(2026, 11, 25, 8)),
        (dt.date(2026, 11, 2), None),
    ],
)
def test_what_is_over_or_begins_later_does_not(lasts, begins, ends):
    assert not lasts(begins, ends)


def test_the_day_of_the_end_follows_the_zone_of_the_workspace(lasts):
    night = dt.datetime(2026, 11, 15, 20)  # Nine in the morning of the 16th in Taipei.
    assert lasts(dt.date(2026, 11, 2), night, zone="America/New_York")


def test_a_filter_narrows_it(lasts):
    wanted = Filter(first=FIRST, last=LAST, platforms=frozenset({"line"}))
    assert not lasts(dt.date(2026, 11, 2), dt.datetime(2026, 11, 18), wanted)


def test_without_a_first_day_nothing_began_before(lasts):
    assert not lasts(dt.date(2026, 11, 2), dt.datetime(2026, 11, 18), Filter(last=LAST))
