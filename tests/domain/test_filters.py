"""What a filter lets through: any value of one field, all of the fields."""

import datetime as dt

import pytest

from smcalendar.domain.attributes import attributes
from smcalendar.domain.filters import Filter, View, matching, record_text
from smcalendar.domain.records import Account, Campaign, Post, PostingItem
from smcalendar.domain.states import State

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
VIEW = View("Asia/Taipei", NOW)
DAY = dt.date(2026, 11, 23)


@pytest.fixture
def passes(an_item):
    """Gives `passes(filter, **item)`: whether such an item gets through."""

    def passes(wanted, view=VIEW, **given):
        return bool(matching([an_item(**given)], wanted, view))

    return passes


def only(**fields):
    return Filter(
        **{name: frozenset(each) if type(each) is set else each for name, each in fields.items()}
    )


def test_an_empty_filter_lets_everything_through_in_its_order(an_item):
    items = [an_item(id="b"), an_item(id="a"), an_item(id="c", date=DAY)]
    assert matching(items, Filter(), VIEW) == tuple(items)


SKIPPED = {"date": dt.date(2026, 3, 29), "time": dt.time(1, 30), "zone": "Europe/London"}
"""A local time that no clock shows."""

PAIRS = [
    ("platforms", {"facebook"}, {}, {"account": {"platform": "x"}}),
    ("accounts", {"account-1"}, {}, {"account": {"id": "account-2"}}),
    ("campaigns", {"campaign-1"}, {"post": {"campaign_id": "campaign-1"}}, {}),
    ("brands", {"brand-1"}, {}, None),
    ("owners", {"person-1"}, {"post": {"owner_id": "person-1"}}, {}),
    ("labels", {"live"}, {"post": {"labels": ("new", "live")}}, {"post": {"labels": ("new",)}}),
    ("formats", {"post"}, {}, {"format": "story"}),
    ("pillars", {"tips"}, {"post": {"pillar": "tips"}}, {}),
    ("texts", {"SOAP"}, {"post": {"text": "new soap"}}, {"post": {"text": "new box"}}),
    ("problems", {"error", "advice"}, SKIPPED, {}),
    ("problems", {"none"}, {}, SKIPPED),
    ("states", {"draft"}, {}, {"state": State.APPROVED}),
    ("states", {"on_hold"}, {"hold_reason": "wait"}, {}),
    ("states", {"not_posted"}, {"not_posted_reason": "closed"}, {}),
    ("states", {"late"}, {"date": DAY, "time": dt.time(19)}, {"date": DAY, "time": dt.time(21)}),
    ("states", {"missed"}, {"date": dt.date(2026, 11, 20)}, {"date": DAY}),
    ("undated", True, {}, {"date": DAY}),
]


@pytest.mark.parametrize(("field", "value", "inside", "outside"), PAIRS)
def test_each_field_tells_items_apart(field, value, inside, outside, passes):
    assert passes(only(**{field: value}), **inside)
    assert outside is None or not passes(only(**{field: value}), **outside)


def test_every_field_of_a_filter_is_tried_here():
    tried = {field for field, *_ in PAIRS} | {"first", "last"}
    assert tried == set(Filter.__dataclass_fields__)


def test_one_of_several_values_is_enough_and_all_fields_count(passes):
    assert passes(only(formats={"story", "post"}))
    assert not passes(only(formats={"story", "post"}, platforms={"x"}))


def test_a_state_and_an_overlay_are_alternatives(passes):
    wanted = only(states={"approved", "on_hold"})
    assert passes(wanted, state=State.APPROVED)
    assert passes(wanted, hold_reason="wait")
    assert not passes(wanted)


@pytest.mark.parametrize(
    ("first", "last", "day", "through"),
    [
        (DAY, DAY, DAY, True),
        (DAY, None, DAY, True),
        (None, DAY, DAY, True),
        (DAY, None, dt.date(2026, 11, 22), False),
        (None, DAY, dt.date(2026, 11, 24), False),
        (DAY, DAY, None, False),
    ],
)
def test_both_days_are_included_and_the_tray_is_not(first, last, day, through, passes):
    assert passes(only(first=first, last=last), date=day) == through


def test_the_tray_can_be_asked_for_beside_days(passes):
    wanted = only(first=DAY, last=DAY, undated=True)
    assert passes(wanted)
    assert passes(wanted, date=DAY)
    assert not passes(wanted, date=dt.date(2026, 11, 24))
    assert not passes(only(undated=True), date=DAY)


def test_the_day_is_that_of_whoever_looks(passes):
    late_in_london = {"date": dt.date(2026, 11, 22), "time": dt.time(20), "zone": "Europe/London"}
    assert passes(only(first=DAY), **late_in_london)
    assert not passes(only(first=DAY), View("Europe/London", NOW), **late_in_london)
    assert not passes(only(first=DAY), **late_in_london | {"time": None})


@pytest.mark.parametrize(
    "given",
    [
        {"post": {"title": "Straße"}},
        {"title": "Straße"},
        {"post": {"hashtags": ("straße",)}},
        {"post": {"notes": "STRASSE"}},
        {"post": {"labels": ("Strasse",)}},
        {"account": {"handle": "strasse"}},
        {"campaign": Campaign(id="c", brand_id="b", name="Straße")},
    ],
)
def test_text_is_found_wherever_it_stands_whatever_the_case(given, passes):
    assert passes(only(texts={"strasse"}), **given)


def test_an_overridden_text_hides_nothing_of_the_post(passes):
    assert passes(only(texts={"soap"}), post={"text": "soap"}, text="box")


def test_the_code_of_an_item_is_searched_and_its_reason_is_not(passes):
    assert passes(only(texts={"k7-42f"}))
    assert not passes(only(texts={"because"}), reason="because")


def test_a_record_is_searched_by_its_attributes_marked_so():
    post = Post(id="p", title="T", text="X", labels=("a", "b"), pillar="no", first_comment="no")
    assert record_text(post) == "T\nX\na b"
    for record in (Post, PostingItem, Account, Campaign):
        assert any(each.search for each in attributes(record))


def test_a_filter_names_what_it_narrows_by():
    assert only(texts={"x"}, first=DAY).used() == ("first", "texts")
    assert Filter().used() == ()
