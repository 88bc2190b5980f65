"""What the post editor shows: a post with its items, and what can be chosen for them."""

from smcalendar.domain.states import State, Step
from smcalendar.services import trash
from smcalendar.services.editor import open_post, post_of


def test_a_post_comes_with_its_items_and_what_can_be_done_with_one(shop):
    item = shop.add_item(State.APPROVED)
    post = shop.item(item).post_id
    shown = open_post(shop.workspace, post, item)
    assert shown.post == shop.post(post)
    assert [each.item.id for each in shown.items] == [item]
    assert shown.item.resolved.item.state is State.APPROVED
    assert Step.MAKE_READY in dict(shown.item.steps)
    assert [each.step for each in shown.item.decisions] == ["submit", "approve"]
    assert {each.handle for each in shown.choices.accounts} >= {"camellia"}
    assert all(each.actor_id in shown.names for each in shown.item.decisions)


def test_without_an_item_only_the_post_is_looked_at(shop):
    item, other = shop.add_item(), shop.add_item()
    post = shop.item(item).post_id
    assert open_post(shop.workspace, post, None).item is None
    assert open_post(shop.workspace, post, other).item is None
    assert open_post(shop.workspace, post, "gone").item is None


def test_a_post_in_the_trash_is_not_shown(shop):
    item = shop.add_item()
    post = shop.item(item).post_id
    assert post_of(shop.workspace, item) == post
    trash.trash(shop.workspace, (post,))
    assert open_post(shop.workspace, post, item) is None
    assert post_of(shop.workspace, item) is None
    assert open_post(shop.workspace, "no such post", None) is None
