"""What stands in the way of an item beside itself."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.cadence_values import DayRange
from smcalendar.domain.conflicts import CODES, conflicts, is_open, margin
from smcalendar.domain.messages import MESSAGES
from smcalendar.domain.neighbours import placed
from smcalendar.domain.problems import Severity
from smcalendar.domain.records import Asset, Brand, Person
from smcalendar.domain.states import State
from smcalendar.domain.surroundings import ClosedDays, Surroundings

DAY = dt.date(2026, 11, 23)
SEVEN = dt.time(19)
NONE = Surroundings()
LONG = "新品開箱！山茶花籽油手工皂，洗完不緊繃，敏感肌也能安心使用，今天起門市與官網同步開賣。"
PICTURE = Asset(id="a1", sha256="ab" * 32, name="soap.png", media_type="image/png", size=1)


@pytest.fixture
def at(an_item):
    """Gives `at(id, time, day, ...)`: an item of a post of its own, with a text of its own."""

    def make(id, time=SEVEN, day=DAY, *, files=(), brand={}, owner=None, **given):  # noqa: B006
        post = {"id": f"post-{id}", "title": f"Title {id}", "text": id} | given.pop("post", {})
        post |= {"assets": tuple(each.id for each in files)}
        item = {"id": id, "post_id": post["id"], "date": day, "time": time} | given
        made = an_item(*files, post=post, owner=owner, **item)
        return replace(made, brand=replace(made.brand, **brand))

    return make


def codes(items, around=NONE):
    """Gives the codes of each item's conflicts by its id."""
    return {
        item: tuple(each.code for each in problems)
        for item, problems in conflicts(items, around).items()
    }


def test_every_code_has_a_sentence():
    assert set(CODES) <= set(MESSAGES)


def test_two_posts_of_an_account_are_too_close(at):
    found = conflicts([at("one"), at("two", dt.time(19, 10))], NONE)
    assert [each.code for each in found["one"]] == ["too_close"]
    assert found["one"][0].values | {"code": ""} == {
        "account": "@shop",
        "other": "Title two",
        "code": "",
        "date": "2026-11-23",
        "time": "19:10",
        "gap": 60,
    }
    assert found["two"][0].values["time"] == "19:00"
    assert found["one"][0].severity is Severity.ADVICE


def test_what_is_too_close_is_the_nearest(at):
    items = [at("one", dt.time(18, 20)), at("two"), at("three", dt.time(19, 30))]
    assert conflicts(items, NONE)["two"][0].values["other"] == "Title three"


def test_a_gap_reaches_over_midnight_and_zones(at):
    late = at("late", dt.time(23, 50))
    tokyo = at("tokyo", dt.time(1, 20), DAY + dt.timedelta(days=1), zone="Asia/Tokyo")
    assert codes([late, tokyo]) == {"late": ("too_close",), "tokyo": ("too_close",)}


@pytest.mark.parametrize(
    ("other", "given"),
    [
        ("another account", {"account_id": "account-2", "account": {"id": "account-2"}}),
        ("as far as the gap", {"time": dt.time(20)}),
        ("no clock time", {"time": None}),
        ("in the tray", {"day": None}),
        ("cancelled", {"state": State.CANCELLED}),
        ("rejected", {"state": State.REJECTED}),
        ("the same post as a story", {"post": {"id": "post-one"}, "format": "story"}),
    ],
)
def test_what_is_not_too_close(at, other, given):
    assert codes([at("one"), at("two", **given)]) == {}


def test_what_is_out_stands_in_the_way_and_has_no_conflicts_itself(at):
    assert codes([at("one"), at("two", state=State.POSTED)]) == {"one": ("too_close",)}


def test_a_gap_of_nothing_does_not_look(at):
    items = [at(each, brand={"min_gap": 0}) for each in ("one", "two")]
    assert codes(items) == {}


@pytest.mark.parametrize(
    "again", [LONG, LONG.replace("！", "～ "), LONG.replace("今天", "本週"), f"{LONG} ✨✨"]
)
def test_a_text_that_says_the_same_too_soon_is_repeated(at, again):
    items = [
        at("one", post={"text": LONG}),
        at("two", day=DAY + dt.timedelta(days=29), post={"text": again}),
    ]
    assert codes(items) == {"one": ("repeated_text",), "two": ("repeated_text",)}


@pytest.mark.parametrize(
    ("again", "days"), [(LONG, 30), ("Something else", 3), ("", 1), (LONG[: len(LONG) // 2], 2)]
)
def test_a_text_that_is_not_repeated(at, again, days):
    items = [
        at("one", post={"text": LONG if again else ""}),
        at("two", day=DAY + dt.timedelta(days=days), post={"text": again}),
    ]
    assert codes(items) == {}


def test_a_series_says_the_same_again_on_purpose(at):
    post = {"text": LONG, "series_id": "series"}
    one, other = (at(id, post=post, files=[PICTURE]) for id in ("one", "two"))
    other = replace(other, item=replace(other.item, date=DAY + dt.timedelta(days=7)))
    assert codes([one, other]) == {}
    assert codes([one, at("three", day=DAY + dt.timedelta(days=9), post={"text": LONG})])


def test_the_same_post_again_in_the_same_format_is_repeated(at):
    post = {"id": "post-one", "text": LONG}
    items = [at("one", post=post), at("two", day=DAY + dt.timedelta(days=1), post=post)]
    assert codes(items)["two"] == ("repeated_text",)


def test_a_picture_that_is_shown_again_too_soon_is_repeated(at):
    same_file = replace(PICTURE, id="a2", name="other.png")
    other = at("two", day=DAY + dt.timedelta(days=3), files=[same_file])
    found = conflicts([at("one", files=[PICTURE]), other], NONE)
    assert [each.code for each in found["one"]] == ["repeated_asset"]
    assert found["two"][0].values["name"] == "other.png"


@pytest.mark.parametrize(
    ("opens", "closes", "time", "fits"),
    [
        (dt.time(9), dt.time(21), dt.time(9), True),
        (dt.time(9), dt.time(21), dt.time(21), True),
        (dt.time(9), dt.time(21), dt.time(21, 1), False),
        (dt.time(20), dt.time(2), dt.time(23), True),
        (dt.time(20), dt.time(2), dt.time(1), True),
        (dt.time(20), dt.time(2), dt.time(12), False),
        (dt.time(9), None, dt.time(23, 59), True),
        (None, dt.time(9), dt.time(9, 1), False),
        (None, None, dt.time(3), True),
        (dt.time(9), dt.time(9), dt.time(3), True),
    ],
)
def test_hours_of_a_brand(opens, closes, time, fits):
    brand = Brand(id="b", name="B", zone="Asia/Taipei", open_from=opens, open_until=closes)
    assert is_open(brand, time) is fits


def test_hours_are_those_where_the_brand_is(at):
    brand = {"open_from": dt.time(9), "open_until": dt.time(21)}
    abroad = at("abroad", dt.time(19), zone="America/New_York", brand=brand)
    assert conflicts([abroad], NONE)["abroad"][0].values | {"account": ""} == {
        "account": "",
        "time": "08:00",
        "opens": "09:00",
        "closes": "21:00",
        "brand": "Camellia",
    }


def closed(name, brand_id=None):
    return ClosedDays(days=DayRange(DAY, DAY), name={"en": name}, brand_id=brand_id)


def test_a_day_off_and_a_day_without_posts(at):
    around = Surroundings(
        holidays={DAY: {"en": "Festival"}},
        blackouts=(closed("Of another", "brand-2"), closed("Stocktaking")),
    )
    found = conflicts([at("one"), at("two", day=DAY + dt.timedelta(days=1))], around)
    assert [(each.code, each.values["date"]) for each in found["one"]] == [
        ("on_holiday", "2026-11-23"),
        ("on_blackout", "2026-11-23"),
    ]
    assert found["one"][1].values["name"] == {"en": "Stocktaking"}
    assert "two" not in found


def test_a_day_off_of_a_brand_is_one_of_that_brand(at):
    assert codes([at("one")], Surroundings(days_off=(closed("Trip", "brand-2"),))) == {}
    around = Surroundings(days_off=(closed("Trip", "brand-1"),))
    assert codes([at("one")], around) == {"one": ("on_holiday",)}


def test_an_owner_who_is_away_has_a_deputy(at):
    away = (DayRange(DAY, DAY),)
    owner = Person(id="p1", name="Amy", away=away, deputy_id="p2")
    found = conflicts([at("one", owner=owner)], Surroundings(people={"p2": "Wen"}))
    assert found["one"][0].code == "owner_away"
    assert found["one"][0].values["deputy"] == "Wen"
    assert codes([at("one", day=DAY + dt.timedelta(days=1), owner=owner)]) == {}


@pytest.mark.parametrize(
    ("line", "over"),
    [
        ({"friends": 400, "monthly_quota": 1000}, {"3", "4"}),
        ({"friends": 400}, set()),
        ({"monthly_quota": 1000}, set()),
        ({"friends": 400, "monthly_quota": 1000, "platform": "facebook"}, set()),
    ],
)
def test_the_quota_of_line_is_used_up(at, line, over):
    account = {"platform": "line"} | line
    days = [DAY + dt.timedelta(days=each) for each in range(5)]
    items = [at(str(n), day=day, account=account) for n, day in enumerate(days, start=1)]
    items[4] = at("5", day=dt.date(2026, 12, 1), account=account)
    assert set(conflicts(items, NONE)) == over


def test_voom_takes_nothing_of_the_quota(at):
    account = {"platform": "line", "friends": 600, "monthly_quota": 1000}
    items = [at("1", account=account), at("2", dt.time(9), account=account, format="voom_post")]
    assert codes(items) == {}


def test_what_a_brand_makes_a_rule_is_an_error(at):
    items = [at(each, brand={"strict": ("too_close",)}) for each in ("one", "two")]
    assert conflicts(items, NONE)["one"][0].severity is Severity.ERROR


def test_only_what_is_asked_for_is_looked_for(at):
    items = [at(each, brand={"open_until": dt.time(12)}) for each in ("one", "two")]
    assert codes(items)["one"] == ("too_close", "outside_hours")
    found = conflicts(items, NONE, codes=("outside_hours",))
    assert [each.code for each in found["one"]] == ["outside_hours"]


def test_how_far_off_items_are_in_the_way_depends_on_what_is_looked_for():
    brand = Brand(id="b", name="B", zone="Asia/Taipei", min_gap=90, repeat_days=50)
    assert margin([brand]).days == 50
    assert margin([replace(brand, repeat_days=7)]).days == 31
    assert margin([brand], codes=["too_close", "on_holiday"]).days == 1
    assert margin([brand], codes=["on_holiday"]).days == 0
    assert margin([]).days == 0
    assert margin([replace(brand, repeat_days=10**9)]).days == 36_525


TIMES = st.none() | st.times().map(lambda time: time.replace(second=0, microsecond=0))
ITEMS = st.lists(
    st.tuples(
        st.dates(dt.date(2026, 11, 1), dt.date(2026, 12, 31)),
        TIMES,
        st.sampled_from(["", "short", LONG, f"{LONG}!", "Something else that is long enough"]),
        st.sampled_from(["account-1", "account-2"]),
        st.sampled_from(["Asia/Taipei", "America/New_York"]),
    ),
    max_size=12,
)


def made(an_item, written):
    return [
        an_item(
            id=str(n),
            post_id=f"post-{n}",
            post={"id": f"post-{n}", "text": text},
            account={"id": account},
            account_id=account,
            date=day,
            time=time,
            zone=zone,
        )
        for n, (day, time, text, account, zone) in enumerate(written)
    ]


@given(ITEMS)
def test_two_items_are_in_each_others_way_or_neither_is(an_item, written):
    items = made(an_item, written)
    for one in items:
        for other in items:
            if one is not other:
                found = codes([one, other])
                assert found.get(one.item.id) == found.get(other.item.id)


@given(ITEMS)
def test_nothing_far_off_is_in_the_way(an_item, written):
    items = made(an_item, written)
    found = codes(items)
    reach = margin([each.brand for each in items])
    for each in items:
        near = [it for it in items if abs(placed(it).instant - placed(each).instant) <= reach]
        assert codes(near).get(each.item.id) == found.get(each.item.id)
