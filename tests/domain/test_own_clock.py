import datetime as dt
from types import MappingProxyType

import pytest

from smcalendar.domain.own_clock import OwnClock, city_of, own_clock
from smcalendar.domain.platforms import unknown_format
from smcalendar.domain.records import Account, Brand, Post, PostingItem
from smcalendar.domain.resolved import Resolved, last_day_of

TAIPEI, TOKYO, NEW_YORK = "Asia/Taipei", "Asia/Tokyo", "America/New_York"
DAY = dt.date(2026, 11, 18)


def an_item(**values):
    usual = {"id": "1", "code": "K7-42F", "date": DAY, "time": dt.time(20), "zone": TAIPEI}
    item = PostingItem(post_id="p", account_id="a", format="post", **(usual | values))
    return Resolved(
        item=item,
        post=Post(id="p", title="Soap"),
        account=Account(id="a", brand_id="b", platform="facebook", handle="c"),
        brand=Brand(id="b", name="Camellia", zone=TAIPEI),
        campaign=None,
        owner=None,
        format=unknown_format("post"),
        files=MappingProxyType({}),
    )


def test_only_another_zone_than_the_brands_is_told():
    assert own_clock(an_item(), TAIPEI) is None
    assert own_clock(an_item(date=None, zone=TOKYO), TAIPEI) is None
    clock = own_clock(an_item(zone=TOKYO), TAIPEI)
    assert clock == OwnClock("Tokyo", "JST", dt.time(20))
    assert (str(clock), clock.in_short) == ("Tokyo 20:00", "JST 20:00")


def test_the_day_there_is_told_where_it_is_another():
    clock = own_clock(an_item(zone=NEW_YORK), TAIPEI)
    assert (str(clock), clock.other_day) == ("New York 20:00", DAY)
    assert own_clock(an_item(zone=NEW_YORK, time=dt.time(9)), TAIPEI).other_day is None


def test_without_a_clock_time_only_the_place_is_told():
    assert str(own_clock(an_item(zone=TOKYO, time=None), TAIPEI)) == "Tokyo"
    assert city_of("America/Argentina/Buenos_Aires") == "Buenos Aires"
    assert city_of("UTC") == "UTC"


@pytest.mark.parametrize(
    ("end", "zone", "last"),
    [
        (None, TAIPEI, None),
        (dt.datetime(2026, 11, 20, 18), TAIPEI, dt.date(2026, 11, 20)),
        (dt.datetime(2026, 11, 20), TAIPEI, dt.date(2026, 11, 19)),
        (dt.datetime(2026, 11, 20, 0, 30), NEW_YORK, dt.date(2026, 11, 19)),
        (dt.datetime(2026, 11, 20, 23, 30), TOKYO, dt.date(2026, 11, 21)),
    ],
)
def test_the_last_day_of_what_lasts(end, zone, last):
    assert last_day_of(an_item(end=end).item, zone) == last
