"""Copying items: what a copy keeps, where it stands, and what it never takes along."""

import datetime as dt

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.plan import FIXED
from smcalendar.domain.states import State
from smcalendar.services import copying, trust

MONDAY, TUESDAY, FRIDAY = dt.date(2026, 11, 9), dt.date(2026, 11, 10), dt.date(2026, 11, 13)
SEVEN, EIGHT = dt.time(19), dt.time(20)


def test_items_are_copied_with_their_post_as_drafts_on_the_same_days(shop):
    post = shop.add_post({}, {"platform": "x", "text": "Shorter"}, {}, campaign_id=shop.campaign.id)
    first, second, _ = (each.id for each in shop.items_of(post))
    for step in ("submit", "approve", "make_ready", "post"):
        shop.take(step, first)
    new = copying.duplicate(shop.workspace, [second, first])
    copies, originals = ([shop.item(e) for e in ids] for ids in (new, (second, first)))
    (copy,) = {each.post_id for each in copies}
    assert len(shop.items_of(copy)) == 2
    for each, original in zip(copies, originals, strict=True):
        kept = ("account_id", "format", "date", "time", "zone", "text", "fields")
        assert [getattr(each, name) for name in kept] == [getattr(original, n) for n in kept]
        assert each.code != original.code
        assert (each.state, each.url, each.posted_at, each.posted_by) == (
            *(State.DRAFT, "", None, None),
        )
    assert shop.post(copy).title == shop.post(post).title
    assert shop.post(copy).campaign_id == shop.campaign.id
    assert shop.post(copy).author_id == shop.people["Amy"].id
    trust.undo_last(shop.workspace)
    assert shop.post(copy).trashed_at
    assert all(each.trashed_at for each in shop.items_of(copy))
    assert shop.item(first).state is State.POSTED
    trust.redo_last(shop.workspace)
    assert shop.post(copy).trashed_at is None


def test_items_of_several_posts_are_copied_each_with_its_own(shop):
    items = [shop.add_item(), shop.add_item(title="Other")]
    copies = [shop.item(each) for each in copying.duplicate(shop.workspace, items)]
    titles = [shop.post(each.post_id).title for each in copies]
    assert titles == [shop.post(shop.item(each).post_id).title for each in items]


def test_copies_stand_where_they_are_wanted_and_the_originals_stay(shop):
    first, second, third = (shop.add_item() for _ in range(3))
    places = {first: (TUESDAY, SEVEN), second: (FRIDAY, EIGHT), third: (None, SEVEN)}
    copies = [shop.item(each) for each in copying.copy_each(shop.workspace, places)]
    assert [(each.date, each.time) for each in copies] == list(places.values())
    assert {shop.item(each).date for each in places} == {MONDAY}
    trust.undo_last(shop.workspace)
    assert all(shop.item(each.id).trashed_at for each in copies)


@pytest.mark.parametrize("state", sorted(FIXED))
def test_what_the_platform_has_is_copied_though_it_does_not_move(shop, state):
    item = shop.add_item(state)
    (copy,) = copying.copy_each(shop.workspace, {item: (TUESDAY, SEVEN)})
    assert shop.item(copy).state is State.DRAFT
    assert shop.item(copy).date == TUESDAY
    assert shop.item(item).state is state


def test_a_picture_goes_along(shop):
    item = shop.add_item(assets=(shop.picture.id,))
    (copy,) = copying.copy_each(shop.workspace, {item: (TUESDAY, SEVEN)})
    assert shop.post(shop.item(copy).post_id).assets == (shop.picture.id,)


def test_nothing_is_copied_where_nothing_can_be_planned(shop):
    items = [shop.add_item(), shop.add_item()]
    head = trust.head(shop.workspace)
    places = {items[0]: (TUESDAY, SEVEN), items[1]: (dt.date(1800, 1, 1), SEVEN)}
    with pytest.raises(UserError) as caught:
        copying.copy_each(shop.workspace, places)
    assert caught.value.code == "far_date"
    assert trust.head(shop.workspace) == head
