"""How a text is measured against the limits of a format."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.counting import UNITS, count
from smcalendar.domain.platforms import (
    Confidence,
    FieldKind,
    Format,
    FormatField,
    Limit,
    LinkPlace,
    Source,
    countable,
    limits_for,
    tightest,
)
from smcalendar.domain.problems import Severity

SOURCE = Source(name="a page", as_of="2026-11-20", confidence=Confidence.HIGH)
NAMES = {"en": "Post", "zh_TW": "貼文"}


def limit(maximum, unit="code_points", *, field="text", by_hand=True):
    return Limit(
        field=field,
        unit=unit,
        maximum=maximum,
        severity=Severity.ERROR,
        source=SOURCE,
        by_hand=by_hand,
    )


def format_with(*limits, fields=()):
    return Format(
        id="post",
        names=NAMES,
        minutes=15,
        link=LinkPlace.TEXT,
        alt_text=True,
        first_comment=True,
        limits=limits,
        fields=fields,
    )


def test_who_posts_by_hand_does_not_meet_the_limits_of_an_api():
    met, tools_only = limit(500), limit(100, by_hand=False)
    assert limits_for(format_with(met, tools_only), "text") == (met,)


def test_limits_of_other_fields_do_not_count():
    title = limit(100, field="title")
    assert limits_for(format_with(limit(500), title), "title") == (title,)


def test_a_format_field_brings_its_own_limit():
    topic = FormatField(name="topic", kind=FieldKind.LINE, labels=NAMES, limit=50)
    format = format_with(limit(500), fields=(topic,))
    assert "topic" in countable(format)
    assert tightest("主題", limits_for(format, "topic")).limit == 50


@pytest.mark.parametrize(("text", "fits"), [("", True), ("貼文", True), ("貼文們", False)])
def test_a_text_fits_up_to_and_with_its_limit(text, fits):
    counted = tightest(text, [limit(2)])
    assert (counted.count, counted.limit, counted.fits) == (len(text), 2, fits)


def test_an_unknown_limit_is_none_and_fits():
    counted = tightest("🍎" * 9000, [])
    assert (counted.count, counted.limit, counted.unit, counted.fits) == (
        18000,
        None,
        "utf16_units",
        True,
    )


def test_the_limit_with_the_least_room_left_is_told():
    characters, size = limit(10, "graphemes"), limit(20, "utf8_bytes")
    assert tightest("abc", [characters, size]).unit == "graphemes"
    assert tightest("貼文內容", [characters, size]).unit == "graphemes"
    assert tightest("貼文內容文案", [characters, size]).unit == "utf8_bytes"


def test_a_limit_of_unknown_size_is_never_the_tightest():
    assert tightest("abc", [limit(None), limit(1000)]).limit == 1000


@given(
    st.text(max_size=40), st.lists(st.tuples(st.integers(0, 60), st.sampled_from(sorted(UNITS))))
)
def test_no_other_limit_leaves_less_room(text, bounds):
    limits = [limit(maximum, unit) for maximum, unit in bounds]
    rooms = [maximum - count(text, unit) for maximum, unit in bounds]
    assert tightest(text, limits).room == min(rooms, default=float("inf"))
