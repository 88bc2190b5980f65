"""An item with what it inherits: what it says, and on which day it is."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.platforms import LinkPlace
from smcalendar.domain.records import Asset
from smcalendar.domain.resolved import OVERRIDABLE, day_of, start_of, zone_named

UTC = dt.UTC
DAY = dt.date(2026, 11, 23)
SOAP = Asset(id="asset-1", sha256="a" * 64, name="soap.jpg", media_type="image/jpeg", size=1)
BASE = {
    "title": "Soap",
    "text": "New",
    "hashtags": ("soap",),
    "link": "https://a.tw",
    "first_comment": "Ask",
}
OWN = {
    "title": "Box",
    "text": "Old",
    "hashtags": ("box",),
    "link": "https://b.tw",
    "first_comment": "Say",
}
EMPTY = {"title": "", "text": "", "hashtags": (), "link": "", "first_comment": ""}
ZONES = ["Asia/Taipei", "Europe/London", "America/New_York", "Pacific/Kiritimati", "Pacific/Niue"]


@pytest.mark.parametrize("own", [OWN, EMPTY], ids=["other", "empty"])
def test_an_override_counts_also_when_it_is_empty(own, an_item):
    inherited, overridden = an_item(post=BASE), an_item(post=BASE, **own)
    for name in BASE:
        assert getattr(inherited, name) == BASE[name]
        assert getattr(overridden, name) == own[name]


def test_assets_are_inherited_too_and_what_is_gone_is_left_out(an_item):
    assert an_item(SOAP).assets == (SOAP,)
    assert an_item(SOAP, assets=()).assets == ()
    assert an_item(SOAP, assets=("gone", "asset-1")).assets == (SOAP,)
    assert {*BASE, "assets"} == set(OVERRIDABLE)


def test_a_link_is_pasted_where_links_work_in_the_text(an_item):
    resolved = an_item(post=BASE)
    assert resolved.pasted == "New\n\n#soap\n\nhttps://a.tw"
    without = replace(resolved, format=replace(resolved.format, link=LinkPlace.NONE))
    assert without.pasted == "New\n\n#soap"


def test_without_a_title_it_goes_by_the_beginning_of_its_text(an_item):
    assert an_item(post=BASE).name == "Soap"
    assert an_item(post={"text": "\n first \nsecond"}).name == "first "
    assert an_item(post={"text": "茶" * 200}).name == "茶" * 80
    assert an_item().name == ""


def test_a_start_needs_both_date_and_time(an_item):
    assert an_item(date=DAY).start is None
    assert an_item(time=dt.time(19)).start is None
    start = an_item(date=DAY, time=dt.time(19)).start
    assert start.isoformat() == "2026-11-23T19:00:00+08:00"


def test_the_end_is_its_own_else_that_of_its_format(an_item):
    planned = {"date": DAY, "time": dt.time(23, 45)}
    assert an_item(**planned).finish.isoformat() == "2026-11-24T00:15:00+08:00"
    own = an_item(**planned, end=dt.datetime(2026, 12, 1, 8))
    assert own.finish.isoformat() == "2026-12-01T08:00:00+08:00"
    assert an_item(date=DAY).finish is None


NIGHTS = [
    # Clocks go forward: 02:30 does not exist and is read as the old offset says.
    (dt.date(2026, 3, 8), dt.time(2, 30), "America/New_York", "2026-03-08T07:30:00+00:00"),
    # Clocks go back: of the two 01:30 it is the first.
    (dt.date(2026, 11, 1), dt.time(1, 30), "America/New_York", "2026-11-01T05:30:00+00:00"),
    (dt.date(2026, 3, 29), dt.time(0, 59), "Europe/London", "2026-03-29T00:59:00+00:00"),
    (dt.date(2026, 3, 29), dt.time(2, 0), "Europe/London", "2026-03-29T01:00:00+00:00"),
]


@pytest.mark.parametrize(("day", "time", "zone", "instant"), NIGHTS)
def test_the_clock_on_the_wall_is_what_counts_when_clocks_change(day, time, zone, instant, an_item):
    resolved = an_item(date=day, time=time, zone=zone)
    assert resolved.start.astimezone(UTC).isoformat() == instant


def test_half_an_hour_is_half_an_hour_also_when_clocks_change(an_item):
    for day in (dt.date(2026, 3, 8), dt.date(2026, 11, 1)):
        resolved = an_item(date=day, time=dt.time(1, 45), zone="America/New_York")
        length = resolved.finish.astimezone(UTC) - resolved.start.astimezone(UTC)
        assert length == dt.timedelta(minutes=30)


DAYS = [
    (dt.time(19), "Asia/Taipei", "Asia/Taipei", 0),
    (dt.time(0), "Asia/Taipei", "Asia/Taipei", 0),
    (dt.time(0), "Asia/Taipei", "Europe/London", -1),
    (dt.time(23, 59), "Europe/London", "Asia/Taipei", 1),
    (dt.time(15, 59), "Europe/London", "Asia/Taipei", 0),
    (dt.time(16, 0), "Europe/London", "Asia/Taipei", 1),
    (dt.time(0, 30), "Pacific/Kiritimati", "Pacific/Niue", -2),
    (dt.time(23, 30), "Pacific/Niue", "Pacific/Kiritimati", 2),
    (None, "Pacific/Kiritimati", "Pacific/Niue", 0),
]


@pytest.mark.parametrize(("time", "zone", "looking_from", "days"), DAYS)
def test_the_day_is_that_of_the_instant_where_one_looks_from(
    time, zone, looking_from, days, an_item
):
    resolved = an_item(date=DAY, time=time, zone=zone)
    assert resolved.day(looking_from) == DAY + dt.timedelta(days=days)


def test_in_the_tray_it_has_no_day(an_item):
    assert an_item(time=dt.time(19)).day("Asia/Taipei") is None
    assert an_item(time=dt.time(19)).day("Europe/London") is None


@given(
    st.dates(dt.date(2000, 1, 1), dt.date(2037, 1, 1)), st.times(), *[st.sampled_from(ZONES)] * 2
)
def test_a_day_in_any_zone_holds_the_start(an_item, date, time, zone, looking_from):
    item = an_item(date=date, time=time.replace(second=0, microsecond=0), zone=zone).item
    there = start_of(item).astimezone(UTC).astimezone(zone_named(looking_from))
    if zone != looking_from:
        assert day_of(item, looking_from) == there.date()
    assert abs(day_of(item, looking_from) - date) <= dt.timedelta(days=2)
