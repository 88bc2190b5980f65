"""What is found by words and codes, and which item stands for it."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smcalendar.domain.filters import Filter
from smcalendar.services import editing, finding, trash


def texts(shop, typed):
    return [(each.kind, each.text) for each in finding.found(shop.workspace, typed)]


def one(shop, typed):
    (found,) = finding.found(shop.workspace, typed)
    return found


def test_posts_campaigns_and_files_are_found_by_their_words(shop):
    shop.add_post({}, title="夏季新品")
    assert texts(shop, "夏季") == [("campaign", "夏季檔期"), ("post", "夏季新品")]
    assert texts(shop, "soap.png") == [("asset", "soap.png")]


def test_a_post_stands_with_its_platforms_day_and_sign(shop):
    shop.add_post({"platform": "instagram"}, {"platform": "facebook"}, title="Tea")
    found = one(shop, "tea")
    assert found.marks == ("FB", "IG")
    assert found.day == dt.date(2026, 11, 9)
    assert found.sign == "draft"


def test_a_post_without_items_is_found_too(shop):
    shop.add_post(title="Tea")
    found = one(shop, "tea")
    assert (found.item, found.day, found.marks) == (None, None, ())


@pytest.mark.parametrize(("days", "which"), [((2, 30, 9), 9), ((30, 9), 9), ((1,), 1), ((), None)])
def test_the_next_item_to_come_is_the_nearest_else_the_last_one(shop, days, which):
    shop.clock.now = dt.datetime(2026, 11, 5, 1, tzinfo=dt.UTC)
    dated = [{"date": dt.date(2026, 11, each)} for each in days]
    shop.add_post(*dated, {"date": None, "time": None}, title="Tea")
    assert one(shop, "tea").day == (which and dt.date(2026, 11, which))


def test_an_item_is_found_by_its_own_words_and_stands_for_its_post(shop):
    post = shop.add_post({}, {"platform": "x", "date": dt.date(2026, 11, 30)}, title="Soap")
    item = next(e for e in shop.items_of(post) if e.account_id == shop.accounts["x"].id)
    editing.edit(shop.workspace, "item", item.id, {"text": "Lavender"})
    found = one(shop, "lavender")
    assert (found.id, found.item.item.id) == (post, item.id)


@pytest.mark.parametrize("say", [str, str.lower, lambda code: code.replace("-", " ")])
def test_a_code_finds_its_item(shop, say):
    first, second = shop.items_of(shop.add_post({}, {"date": dt.date(2026, 11, 30)}))
    for each in (first, second):
        assert one(shop, say(each.code)).item.item.id == each.id


def test_what_is_in_the_trash_is_not_found(shop):
    post = shop.add_post({}, title="Tea")
    code = shop.items_of(post)[0].code
    trash.trash(shop.workspace, (post,))
    assert texts(shop, "tea") == []
    assert finding.found(shop.workspace, code) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text())
def test_nothing_typed_is_an_error(shop, typed):
    assert isinstance(finding.found(shop.workspace, typed), tuple)


def test_a_file_leads_to_the_nearest_item_that_shows_it(shop):
    asset = shop.picture.id
    assert finding.using(shop.workspace, asset) is None
    shop.add_post({"date": dt.date(2026, 11, 30)}, title="Later", assets=(asset,))
    shop.add_post({}, title="Sooner", assets=(asset,))
    assert finding.using(shop.workspace, asset).name == "Sooner"


def test_a_filter_is_loosened_no_more_than_an_item_needs(shop):
    item = shop.add_item(title="Café soap")
    platforms = Filter(platforms=frozenset({"facebook"}))
    both = Filter(platforms=platforms.platforms, texts=frozenset({"cafe"}))
    far = Filter(platforms=frozenset({"x"}), texts=frozenset({"soap"}))
    for wanted, left in ((platforms, platforms), (both, platforms), (far, Filter())):
        assert finding.loosened(shop.workspace, item, wanted) == left
