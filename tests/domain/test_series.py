import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.calendar_records import Series
from smcalendar.domain.records import Post, PostingItem
from smcalendar.domain.series import (
    Left,
    Made,
    Usual,
    content_of,
    following,
    is_untouched,
    occurrence_on,
    outline_on,
    place_of,
)
from smcalendar.domain.states import State

MONDAY = dt.date(2026, 11, 2)
USUAL = {"facebook": Usual("post", ""), "x": Usual("post", "en")}
SERIES = Series(
    id="series",
    name="Friday soap",
    rule="FREQ=WEEKLY;BYDAY=FR",
    start=MONDAY,
    time=dt.time(19),
    zone="Asia/Taipei",
    accounts=("facebook", "x"),
    text="Soap of the week",
    labels=("soap",),
)
DAYS = st.sets(st.dates(MONDAY, MONDAY + dt.timedelta(days=60)), max_size=20)


def made(day, *, items=None, trashed=False, **post):
    given = content_of(SERIES, day) | post
    return Made(
        Post(
            id=f"post {day}",
            trashed_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC) if trashed else None,
            **given,
        ),
        tuple(an_item(day, each) for each in SERIES.accounts) if items is None else items,
    )


def an_item(day, account, **values):
    usual = {"format": USUAL[account].format, "language": USUAL[account].language}
    given = {"id": f"{day} {account}", "account_id": account, **usual, **place_of(SERIES, day)}
    return PostingItem(post_id=f"post {day}", code="K7-42F", **(given | values))


def with_item(**values):
    return (an_item(MONDAY, "facebook"), an_item(MONDAY, "x", **values))


def test_a_post_is_what_its_series_made_it():
    assert is_untouched(SERIES, made(MONDAY), USUAL)


@pytest.mark.parametrize(
    "touched",
    [
        made(MONDAY, text="My own words"),
        made(MONDAY, labels=()),
        made(MONDAY, notes="Ask Wen"),
        made(MONDAY, items=()),
        made(MONDAY, items=(an_item(MONDAY, "facebook"),)),
        made(MONDAY, items=with_item(text="For X")),
        made(MONDAY, items=with_item(format="thread")),
        made(MONDAY, items=with_item(fields={"alt": "soap"})),
        made(MONDAY, items=with_item(state=State.IN_REVIEW)),
        made(MONDAY, items=with_item(hold_reason="Wait")),
        made(MONDAY, items=with_item(date=None, time=None)),
        made(MONDAY, items=with_item(time=dt.time(9))),
        made(MONDAY, items=with_item(zone="Asia/Tokyo")),
        made(MONDAY, items=with_item(account_id="facebook")),
    ],
)
def test_any_work_of_somebody_is_seen(touched):
    assert not is_untouched(SERIES, touched, USUAL)


@given(before=DAYS, after=DAYS, own=DAYS, trashed=DAYS)
def test_every_post_follows_or_is_told(before, after, own, trashed):
    posts = [
        made(day, trashed=day in trashed, **({"text": "Mine"} if day in own else {}))
        for day in sorted(before)
    ]
    what = following(SERIES, posts, sorted(after), usual=USUAL)
    there = {f"post {day}" for day in before - trashed}
    left = {each.post_id for each in what.left}
    assert {*what.places, *what.surplus} | left == there
    assert len(what.places) + len(what.surplus) + len(left) == len(there)
    assert left == {f"post {day}" for day in (own & before) - trashed}
    assert set(what.places.values()) <= after
    assert len(set(what.places.values())) == len(what.places)
    for post, day in what.places.items():
        assert post == f"post {day}" or day not in before
    for day in before & after - own - trashed:
        assert what.places[f"post {day}"] == day
    assert not what.surplus or after <= before | set(what.places.values())
    assert list(what.left) == [
        Left(f"post {day}", occurrence_on(SERIES, day), day in after)
        for day in sorted((own & before) - trashed)
    ]


@pytest.mark.parametrize(
    ("zone", "time", "expected"),
    [
        ("Asia/Taipei", dt.time(19), MONDAY),
        ("America/New_York", dt.time(19), MONDAY + dt.timedelta(days=1)),
        ("America/New_York", None, MONDAY),
        ("Pacific/Kiritimati", dt.time(1), MONDAY - dt.timedelta(days=1)),
    ],
)
def test_an_outline_is_on_the_day_of_its_instant(zone, time, expected):
    values = {"zone": zone, "time": time}
    outline = outline_on(Series(id="s", name="Soap", rule="", start=MONDAY, **values), MONDAY)
    assert (outline.day("Asia/Taipei"), outline.title) == (expected, "Soap")
