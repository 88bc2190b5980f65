"""Posts of which no time is said get the slots of their accounts that are free."""

import datetime as dt

import pytest

from smcalendar.domain.cadence_values import PostingSlot
from smcalendar.services import editing, trust
from smcalendar.services.free_slots import FREE, add_posts
from smcalendar.services.plan import PostDraft

MONDAY = dt.date(2026, 11, 9)
SLOTS = tuple(PostingSlot(1, dt.time(hour)) for hour in (20, 9, 12))


@pytest.fixture
def facebook(shop):
    """The account on Facebook, which usually posts three times on Mondays."""
    account = shop.accounts["facebook"]
    editing.edit(shop.workspace, "account", account.id, {"slots": SLOTS})
    return account.id


def drafts(*items):
    return [
        PostDraft({"title": "Soap"}, ({"account_id": account, "date": day, "time": time},))
        for account, day, time in items
    ]


def times(shop, posts):
    return [item.time for post in posts for item in shop.items_of(post)]


def test_one_slot_comes_after_the_other_and_then_any_time(shop, facebook):
    shop.add_post({"date": MONDAY, "time": dt.time(12)})
    posts = add_posts(shop.workspace, drafts(*[(facebook, MONDAY, FREE)] * 3))
    assert times(shop, posts) == [dt.time(9), dt.time(20), None]


def test_a_time_that_was_said_stays_and_takes_its_slot(shop, facebook):
    wanted = (facebook, MONDAY, FREE), (facebook, MONDAY, None), (facebook, MONDAY, dt.time(9, 5))
    posts = add_posts(shop.workspace, drafts(*wanted))
    assert times(shop, posts) == [dt.time(12), None, dt.time(9, 5)]


def test_without_slots_it_is_any_time(shop, facebook):
    other = shop.accounts["x"].id
    tuesday = MONDAY + dt.timedelta(days=1)
    posts = add_posts(shop.workspace, drafts((other, MONDAY, FREE), (facebook, tuesday, FREE)))
    assert times(shop, posts) == [None, None]


def test_all_of_them_are_one_step(shop, facebook):
    posts = add_posts(shop.workspace, drafts(*[(facebook, MONDAY, FREE)] * 2))
    trust.undo_last(shop.workspace)
    assert all(shop.post(each).trashed_at for each in posts)
