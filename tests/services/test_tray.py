from dataclasses import replace

import pytest

from smcalendar.domain.filters import Filter
from smcalendar.services import plan
from smcalendar.services.plan import PostDraft
from smcalendar.services.tray import unscheduled


def idea(shop, **content):
    return plan.add_posts(shop.workspace, [PostDraft({"title": "An idea"} | content)])[0]


def names(found):
    return sorted([*(each.name for each in found.items), *(each.title for each in found.posts)])


def test_the_tray_holds_items_without_a_date_and_posts_without_items(shop):
    shop.add_post({"date": None}, title="Some day")
    shop.add_post({}, title="On Monday")
    idea(shop)
    found = unscheduled(shop.workspace)
    assert names(found) == ["An idea", "Some day"]
    assert found.hidden == 0


def test_a_post_whose_items_are_all_in_the_trash_is_an_idea_again(shop):
    post = shop.add_post({}, title="On Monday")
    plan.remove_items(shop.workspace, [each.id for each in shop.items_of(post)])
    assert [each.id for each in unscheduled(shop.workspace).posts] == [post]


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (Filter(platforms=frozenset({"facebook"})), ["Some day"]),
        (Filter(states=frozenset({"draft"})), ["Some day"]),
        (Filter(labels=frozenset({"tea"})), ["An idea"]),
        (Filter(pillars=frozenset({"stories"})), ["An idea"]),
        (Filter(texts=frozenset({"IDEA"})), ["An idea"]),
        (Filter(labels=frozenset({"tea"}), texts=frozenset({"soap"})), []),
        (Filter(platforms=frozenset({"facebook"}), labels=frozenset({"tea"})), []),
    ],
)
def test_a_filter_hides_and_counts_what_it_hides(shop, wanted, shown):
    shop.add_post({"date": None}, title="Some day")
    idea(shop, labels=("tea",), pillar="stories")
    found = unscheduled(shop.workspace, wanted)
    assert names(found) == shown
    assert found.hidden == 2 - len(shown)


def test_a_campaign_shows_its_ideas_too(shop):
    idea(shop, campaign_id=shop.campaign.id)
    idea(shop, title="Another")
    wanted = Filter(campaigns=frozenset({shop.campaign.id}))
    assert names(unscheduled(shop.workspace, wanted)) == ["An idea"]


def test_the_days_of_a_filter_do_not_empty_the_tray(shop):
    idea(shop)
    wanted = replace(Filter(), first=shop.clock.now.date())
    assert names(unscheduled(shop.workspace, wanted)) == ["An idea"]
