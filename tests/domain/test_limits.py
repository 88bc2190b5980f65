"""What is too long, too far away or unknown is refused before it is stored."""

import datetime as dt
from dataclasses import replace

import pytest

from smcalendar.domain.attributes import Kind
from smcalendar.domain.errors import UserError
from smcalendar.domain.limits import LONGEST, accepted
from smcalendar.domain.records import Brand, Campaign, Post, PostingItem

ITEM = PostingItem(
    id="i", post_id="p", account_id="a", code="K7-42F", format="post", zone="Asia/Taipei"
)


def refused(record, *names):
    with pytest.raises(UserError) as caught:
        accepted(record, names)
    return caught.value


def test_a_clean_record_is_given_back_itself():
    post = Post(id="p", title="Soap", hashtags=("a",))
    assert accepted(post, ("title", "hashtags", "text")) is post


def test_only_the_named_attributes_are_cleaned():
    post = Post(id="p", title=" Soap ", notes="a\r\n")
    assert accepted(post, ("title",)) == replace(post, title="Soap")


def test_text_is_cleaned_by_its_kind():
    post = Post(id="p", title="a\nb", text=" a\r\nb\x00", hashtags=(" a ", "", "b\nc"), link=" x ")
    clean = accepted(post, ("title", "text", "hashtags", "link"))
    assert (clean.title, clean.text, clean.hashtags, clean.link) == (
        *("a b", " a\nb", ("a", "b c"), "x"),
    )


def test_format_fields_are_cleaned_like_every_text():
    item = replace(ITEM, fields={" place ": "Taipei\x00", "note": "lone \ud83d"})
    assert accepted(item, ("fields",)).fields == {"place": "Taipei", "note": "lone \ufffd"}


def test_a_list_becomes_what_a_record_holds():
    item = replace(ITEM, hashtags=["a"], assets=["x"])
    clean = accepted(item, ("hashtags", "assets"))
    assert (clean.hashtags, clean.assets) == (("a",), ("x",))


def test_a_clock_time_is_told_to_the_minute():
    item = replace(ITEM, time=dt.time(19, 5, 30, 7))
    assert accepted(item, ("time",)).time == dt.time(19, 5)


@pytest.mark.parametrize(
    ("record", "name", "kind"),
    [
        (Post(id="p", title="x" * 1_001), "title", Kind.LINE),
        (Post(id="p", text="x" * 100_001), "text", Kind.TEXT),
        (Post(id="p", link="x" * 4_097), "link", Kind.ADDRESS),
        (Post(id="p", hashtags=("a", "x" * 201)), "hashtags", Kind.WORDS),
        (replace(ITEM, fields={"a": "x" * 100_001}), "fields", Kind.FIELDS),
    ],
    ids=lambda it: it if type(it) is str else "",
)
def test_what_is_too_long_is_refused_with_its_length(record, name, kind):
    error = refused(record, name)
    assert (error.code, error.values["limit"]) == ("too_long", LONGEST[kind])
    assert error.values["length"] == LONGEST[kind] + 1


def test_the_longest_is_not_too_long():
    post = Post(id="p", text="x" * 100_000, hashtags=("x" * 200,) * 9)
    assert accepted(post, ("text", "hashtags")) is post


@pytest.mark.parametrize("year", [1, 1899, 3000, 9999])
def test_a_day_too_far_away_is_refused(year):
    day = dt.date(year, 1, 1)
    assert refused(replace(ITEM, date=day), "date").code == "far_date"
    assert refused(replace(ITEM, end=dt.datetime(year, 1, 1)), "end").code == "far_date"
    campaign = Campaign(id="c", brand_id="b", name="n", start=day)
    assert refused(campaign, "start").code == "far_date"


@pytest.mark.parametrize("zone", ["Asia/Taipeh", "../passwd", "Asia", "x\x00"])
def test_a_zone_nobody_knows_is_refused(zone):
    assert refused(replace(ITEM, zone=zone), "zone").code == "unknown_zone"
    assert refused(Brand(id="b", name="n", zone=zone), "zone").code == "unknown_zone"
