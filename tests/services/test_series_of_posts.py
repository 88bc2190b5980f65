"""Which posts belong to which series, and how one begins with a post."""

import datetime as dt

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.services import editing, plan, series, series_changes, trust
from smcalendar.services.series_of_posts import beside_series, in_same_series, left_posts

MONDAY, FRIDAY = dt.date(2026, 11, 2), dt.date(2026, 11, 6)
NOON = dt.time(12)
TUESDAYS = {"rule": "FREQ=WEEKLY;BYDAY=TU"}


@pytest.fixture
def post(shop):
    """A post on Friday at noon, on two accounts."""
    accounts = [shop.accounts[each].id for each in ("facebook", "instagram")]
    items = [{"account_id": each, "date": FRIDAY, "time": NOON} for each in accounts]
    return shop.add_post(*items, title="Soap", text="Soap of the week")


@pytest.fixture
def repeat(shop, post):
    """Gives `repeat(rule)`: makes a series of the post."""

    def repeat(rule="FREQ=WEEKLY;BYDAY=FR", **values):
        given = {
            "name": "Friday soap",
            "rule": rule,
            "start": FRIDAY,
            "time": NOON,
            "zone": "Asia/Taipei",
            "accounts": tuple(each.account_id for each in shop.items_of(post)),
            "title": "Soap",
            "text": "Soap of the week",
        }
        return series_changes.add(shop.workspace, given | values, today=MONDAY, post_id=post)

    return repeat


def of_soap(shop):
    return [each for each in plan.items(shop.workspace) if each.title == "Soap"]


def test_the_post_stands_for_the_first_day(shop, post, repeat):
    done = repeat()
    days = sorted({each.item.date for each in of_soap(shop)})
    assert days == [FRIDAY + dt.timedelta(weeks=n) for n in range(13)]
    assert shop.post(post).series_id == done.series_id
    assert shop.post(post).occurrence == dt.datetime.combine(FRIDAY, NOON)
    trust.undo_last(shop.workspace)
    assert (shop.post(post).series_id, len(of_soap(shop))) == (None, 2)


def test_a_post_on_another_day_stays_one_of_its_own(shop, post, repeat):
    repeat(**TUESDAYS)
    assert shop.post(post).series_id is None
    assert FRIDAY in {each.item.date for each in of_soap(shop)}


def test_a_post_belongs_to_one_series(shop, repeat):
    repeat()
    with pytest.raises(UserError, match="in_series_already"):
        repeat()
    assert len(series.every(shop.workspace)) == 1


def test_a_post_is_told_with_its_series(shop, post, repeat):
    assert beside_series(shop.workspace, post).series is None
    done = repeat()
    found = beside_series(shop.workspace, post)
    assert found.series.id == done.series_id
    assert {each.date for each in found.items} == {FRIDAY}
    assert beside_series(shop.workspace, "nobody") is None


def test_all_items_of_a_series_are_found_from_one(shop, post, repeat):
    shop.add_post(title="Other")
    repeat()
    found = in_same_series(shop.workspace, [shop.items_of(post)[0].id])
    assert found[:2] == tuple(each.id for each in shop.items_of(post))
    assert len(found) == 26


def test_what_a_change_would_do_is_told_and_not_done(shop, post, repeat):
    done = repeat()
    editing.edit(shop.workspace, "post", post, {"text": "My own words"})
    before = {each.item.id: each.item for each in of_soap(shop)}
    seen = series_changes.foreseen(shop.workspace, done.series_id, TUESDAYS, since=MONDAY)
    assert {each.item.id: each.item for each in of_soap(shop)} == before
    changed = series_changes.change_all(shop.workspace, done.series_id, TUESDAYS, today=MONDAY)
    assert (tuple(seen.places), seen.surplus) == (changed.moved, changed.trashed)
    assert seen.left == changed.left
    ((left, beside),) = left_posts(shop.workspace, seen.left)
    assert (left.post_id, beside.post.text) == (post, "My own words")
