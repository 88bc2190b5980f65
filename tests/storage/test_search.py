"""The search index: what is found, and that it is what the records say."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Asset, Post, PostingItem
from smcalendar.domain.search import cut
from smcalendar.storage import history, reading, search, undo

TEXTS = ("山茶花手工皂新品開箱", "Double eleven: 50% off, no minimum", "冬茶到了 ☕ Café", "café")


@pytest.fixture
def posts(workspace, made):
    """Posts with TEXTS as their texts, in this order."""
    new = [
        replace(made.post, id=made.post.id[:-2] + f"{n}0", title="", text=text)
        for n, text in enumerate(TEXTS, start=1)
    ]
    with workspace.action("add_posts", n=len(new)) as work:
        work.add_many(new)
    return new


def found(workspace, typed):
    with workspace.reading() as connection:
        return [each.id for each in search.found(connection, typed, most=30)]


@pytest.mark.parametrize(
    ("typed", "which"),
    [
        ("新品", [0]),
        ("皂", [0]),
        ("工皂新", [0]),
        ("品新", []),
        ("elev", [1]),
        ("ELEVEN double", [1]),
        ("leven", []),
        ("50%", [1]),
        ("%", []),
        ("☕", [2]),
        ("☕ 冬茶", [2]),
        ("cafe", [3, 2]),
        ("ＣＡＦÉ", [3, 2]),
        ("", []),
        ("🎉", []),
    ],
)
def test_words_are_found_by_their_beginning_and_chinese_anywhere(workspace, posts, typed, which):
    assert found(workspace, typed) == [posts[each].id for each in which]


def test_what_changed_last_is_found_first(workspace, posts):
    with workspace.action("edit_record") as work:
        work.put(replace(work.get(Post, posts[2].id), notes="again"))
    assert found(workspace, "cafe") == [posts[2].id, posts[3].id]


def test_an_item_is_found_by_what_only_it_says(workspace, made):
    assert found(workspace, "限定") == []
    with workspace.action("edit_record") as work:
        work.put(replace(work.get(PostingItem, made.item.id), text="LINE 限定"))
    assert found(workspace, "限定") == [made.item.id]


def test_assets_and_campaigns_are_found_too(workspace, made):
    asset = Asset(
        id=made.post.id[:-2] + "90", sha256="0" * 64, name="beach.jpg", media_type="image/jpeg",
        size=1, alt="沙灘上的手工皂",
    )  # fmt: skip
    with workspace.action("add_records", n=1) as work:
        work.add(asset)
    assert found(workspace, "沙灘") == [asset.id]
    assert found(workspace, "beach") == [asset.id]
    assert found(workspace, "夏季") == [made.campaign.id]


def test_other_attributes_leave_the_index_alone(workspace, posts, made):
    with workspace.action("move_items", n=1) as work:
        work.put(replace(work.get(type(made.item), made.item.id), date=None))
    with workspace.reading() as connection:
        numbers = connection.exec_driver_sql("SELECT number FROM searched ORDER BY number")
        last = numbers.scalars().all()[-1]
        assert last == len(posts) + 2  # The campaign and the post that were there.


def test_the_trash_is_not_searched_and_undo_brings_back_what_was_found(workspace, posts):
    with workspace.action("remove_record", record="post") as work:
        work.put(replace(work.get(Post, posts[0].id), trashed_at=work.now))
    assert found(workspace, "新品") == []
    undo.undo(workspace)
    assert found(workspace, "新品") == [posts[0].id]
    with workspace.action("purge", n=1) as work:
        work.purge([work.get(Post, posts[0].id)])
    assert found(workspace, "新品") == []


def test_an_action_that_fails_leaves_the_index_as_it_was(workspace, posts):
    refused = replace(posts[0], text="別的", campaign_id="nobody")
    with pytest.raises(UserError), workspace.action("edit_record") as work:
        work.put(replace(refused, version=1))
    assert found(workspace, "新品") == [posts[0].id]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_no_question_fails(workspace, typed):
    with workspace.reading() as connection:
        search.found(connection, typed, most=5)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=12), st.data())
def test_a_text_is_found_by_each_of_its_words(workspace, made, text, data):
    with workspace.action("edit_record") as work:
        work.put(replace(work.get(Post, made.post.id), text=text, title="", notes=""))
    with workspace.reading() as connection:
        said = reading.by_ids(connection, Post, (made.post.id,))[0].text
    for word in said.split():
        assert (made.post.id in found(workspace, word)) == bool(cut(word)), (said, word)


def test_texts_that_are_gone_leave_the_file(workspace, posts):
    secret = "Zwetschgenkuchen"
    with workspace.action("edit_record") as work:
        work.put(replace(work.get(Post, posts[0].id), text=secret))
    with workspace.together() as connection:
        with workspace.action("edit_record") as work:
            work.put(replace(work.get(Post, posts[0].id), text="nothing"))
        search.sweep(connection)
        blocks = connection.exec_driver_sql("SELECT block FROM search_data").scalars().all()
    assert not any(secret.casefold().encode() in block for block in blocks)


def test_an_index_made_anew_is_the_same(workspace, posts, made):
    asked = ("新品", "cafe", "夏季")
    before = [set(found(workspace, each)) for each in asked]
    with workspace.together() as connection:
        search.rebuild(connection)
    assert [set(found(workspace, each)) for each in asked] == before
    with workspace.reading() as connection:
        assert history.faults(connection) == ()
