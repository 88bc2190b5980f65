"""Editing at once and as somebody types: what it voids, what is refused, what is never lost."""

import datetime as dt
from dataclasses import replace

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.plan import DECIDED_ON, FIXED, Effect
from smcalendar.domain.states import State
from smcalendar.services import editing, keeping, plan, review, trash, trust

OPEN = sorted(set(State) - FIXED - DECIDED_ON)


def edited(shop, kind, id, changes, **how):
    editing.edit(shop.workspace, kind, id, changes, **how)


def refused(shop, act, *args, **kwargs):
    """Returns the error of what must change nothing."""
    before = trust.head(shop.workspace)
    with pytest.raises(UserError) as caught:
        act(shop, *args, **kwargs)
    assert trust.head(shop.workspace) == before
    return caught.value


def post_of(shop, item):
    return shop.item(item).post_id


def test_an_edit_is_one_step_that_says_what_it_changed(shop):
    item = shop.add_item()
    edited(shop, "post", post_of(shop, item), {"title": "Box", "notes": "n"})
    entry = trust.log(shop.workspace)[0].entry
    assert (entry.label, entry.values) == ("edit_record", {"attribute": "title,notes"})
    trust.undo_last(shop.workspace)
    assert (shop.post(post_of(shop, item)).title, shop.post(post_of(shop, item)).notes) == (
        *("Soap", ""),
    )


@pytest.mark.parametrize("state", sorted(DECIDED_ON))
def test_an_edit_that_voids_is_refused_until_somebody_agrees(shop, state):
    item = shop.add_item(state)
    error = refused(shop, edited, "post", post_of(shop, item), {"text": "Box"})
    assert (error.code, error.status) == ("would_void", 1)
    assert error.values == {"codes": shop.item(item).code}
    edited(shop, "post", post_of(shop, item), {"text": "Box"}, voiding=True)
    draft = shop.item(item)
    assert (draft.state, draft.submitted_by, draft.reason) == (State.DRAFT, None, "")


@pytest.mark.parametrize("state", sorted(DECIDED_ON))
def test_undoing_it_brings_the_approval_back(shop, state):
    item = shop.add_item(state)
    before = shop.item(item)
    edited(shop, "item", item, {"text": "Box"}, voiding=True)
    trust.undo_last(shop.workspace)
    after = shop.item(item)
    assert (after.state, after.submitted_by, after.text) == (state, before.submitted_by, None)


@pytest.mark.parametrize("state", OPEN)
def test_other_states_take_an_edit_as_it_is(shop, state):
    item = shop.add_item(state)
    edited(shop, "item", item, {"text": "Box"})
    assert (shop.item(item).text, shop.item(item).state) == ("Box", state)


@pytest.mark.parametrize("state", State)
def test_what_is_not_published_voids_nothing(shop, state):
    item = shop.add_item(state)
    edited(shop, "post", post_of(shop, item), {"notes": "n", "labels": ("live",), "pillar": "p"})
    edited(shop, "item", item, {"url": "https://example.tw/9"})
    assert shop.item(item).state is state


@pytest.mark.parametrize("state", sorted(FIXED))
def test_what_the_platform_has_is_not_edited_here(shop, state):
    item = shop.add_item(state)
    for changes in ({"text": "Box"}, {"title": "Box", "url": "https://example.tw"}):
        error = refused(shop, edited, "item", item, changes, voiding=True)
        assert (error.code, error.values["state"]) == ("not_editable", state)
    for changes in ({"date": dt.date(2026, 12, 1)}, {"time": None}, {"zone": "UTC"}):
        assert refused(shop, edited, "item", item, changes, voiding=True).code == "does_not_move"


@pytest.mark.parametrize("state", sorted(FIXED))
def test_it_keeps_what_its_post_said(shop, state):
    item = shop.add_item(state)
    edited(shop, "post", post_of(shop, item), {"text": "Box", "hashtags": ("box",)})
    fixed = shop.item(item)
    assert (fixed.text, fixed.hashtags, fixed.title, fixed.state) == (
        *("New soap today", (), None, state),
    )
    trust.undo_last(shop.workspace)
    assert shop.item(item).text is None


def test_one_edit_of_a_post_voids_some_of_its_items_and_leaves_others(shop):
    post = shop.add_post({}, {"platform": "x"}, {"text": "Own"})
    by_platform, own = {}, None
    for each in shop.items_of(post):
        if each.text is None:
            by_platform[each.account_id] = each.id
        else:
            own = each.id
    for each in (own, *by_platform.values()):
        for step in ("submit", "approve"):
            shop.take(step, each)
    edited(shop, "post", post, {"text": "Box"}, voiding=True)
    assert {shop.item(each).state for each in by_platform.values()} == {State.DRAFT}
    assert shop.item(own).state is State.APPROVED


def test_a_picture_that_comes_to_an_approved_post_voids_it(shop):
    item = shop.add_item(State.APPROVED)
    error = refused(shop, edited, "post", post_of(shop, item), {"assets": (shop.picture.id,)})
    assert error.code == "would_void"
    error = refused(shop, edited, "item", item, {"assets": (shop.picture.id,)})
    assert error.code == "would_void"


def test_an_alt_text_is_published_too(shop):
    item = shop.add_item(State.APPROVED, assets=(shop.picture.id,))
    other = shop.add_item(State.APPROVED)
    alt = {"alt": "Soap on wood"}
    assert refused(shop, edited, "asset", shop.picture.id, alt).values == {
        "codes": shop.item(item).code
    }
    edited(shop, "asset", shop.picture.id, alt, voiding=True)
    assert (shop.item(item).state, shop.item(other).state) == (State.DRAFT, State.APPROVED)


def test_a_file_that_waits_on_the_platform_keeps_its_alt_text(shop):
    item = shop.add_item(State.SCHEDULED, assets=(shop.picture.id,))
    alt = {"alt": "Soap on wood"}
    error = refused(shop, edited, "asset", shop.picture.id, alt, voiding=True)
    assert (error.code, error.values["state"]) == ("not_editable", "scheduled")
    shop.take("post", item)
    edited(shop, "asset", shop.picture.id, alt)
    assert shop.item(item).state is State.POSTED


def test_what_lies_in_the_trash_is_voided_too(shop):
    item = shop.add_item(State.APPROVED)
    post = post_of(shop, item)
    trash.trash(shop.workspace, [post])
    edited(shop, "post", post, {"text": "Box"}, voiding=True)
    trash.untrash(shop.workspace, [post])
    assert shop.item(item).state is State.DRAFT


def test_what_is_cleaned_away_voids_nothing(shop):
    item = shop.add_item(State.APPROVED)
    edited(shop, "post", post_of(shop, item), {"text": "New soap\x00 today", "title": " Soap "})
    assert shop.item(item).state is State.APPROVED
    assert trust.log(shop.workspace)[0].entry.label == "step"


def test_what_an_edit_would_do_is_known_before(shop):
    approved, posted = shop.add_item(State.APPROVED), shop.add_item(State.POSTED)
    before = trust.head(shop.workspace)

    def effects(kind, id, changes):
        outcomes = editing.effect_of_edit(shop.workspace, kind, id, changes)
        return [(each.item_id, each.effect, each.refusal is None) for each in outcomes]

    assert effects("item", approved, {"text": "Box"}) == [(approved, Effect.VOIDS, True)]
    assert effects("post", post_of(shop, posted), {"text": "Box"}) == [
        (posted, Effect.KEEPS, False)
    ]
    assert effects("brand", shop.brand.id, {"name": "Box"}) == []
    assert trust.head(shop.workspace) == before


@pytest.mark.parametrize(
    ("kind", "attribute"),
    [
        ("item", "state"),
        ("item", "code"),
        ("item", "sequence"),
        ("item", "posted_at"),
        ("post", "author_id"),
        ("post", "trashed_at"),
        ("post", "nothing"),
        ("decision", "comment"),
        ("asset", "sha256"),
    ],
)
def test_what_belongs_to_the_workflow_is_not_edited(shop, kind, attribute):
    error = refused(shop, edited, kind, "whatever", {attribute: "x", "text": "y"})
    assert error.code == "not_an_attribute"


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"zone": "Asia/Taipeh"}, "unknown_zone"), ({"date": dt.date(9999, 1, 1)}, "far_date")],
)
def test_what_no_list_could_show_is_refused(shop, changes, code):
    item = shop.add_item()
    assert refused(shop, edited, "item", item, changes).code == code


def test_a_record_that_is_gone_is_named(shop):
    def effect(shop, *given):
        editing.effect_of_edit(shop.workspace, *given)

    def typing(shop, kind, id, changes):
        keep(shop, id, changes["title"])

    for act in (edited, effect, typing):
        error = refused(shop, act, "post", "gone", {"title": "x"})
        assert (error.code, error.values["kind"]) == ("record_missing", "post")


# Typing


def keep(shop, post, text, attribute="text", workspace=None):
    editing.keep_typing(workspace or shop.workspace, "post", post, attribute, text)


def typed(shop):
    return {(each.record, each.attribute): each.text for each in editing.typed(shop.workspace)}


def finish(shop, *, choice=None, voiding=False):
    (each,) = editing.typed(shop.workspace)
    choices = {each.attribute: choice}
    editing.finish_all(shop.workspace, (each,), choices=choices, voiding=voiding)


def test_typing_is_kept_outside_record_and_history(shop):
    post = shop.add_post()
    before, head = shop.post(post), trust.head(shop.workspace)
    for text in ("B", "Bo", "Box"):
        keep(shop, post, text)
    assert typed(shop) == {(post, "text"): "Box"}
    assert (shop.post(post), trust.head(shop.workspace)) == (before, head)


def test_typing_survives_that_the_program_ends(shop):
    post = shop.add_post()
    keep(shop, post, "Box 🎉")
    keep(shop, post, "Title", "title")
    shop.workspace.close()
    shop.workspace = shop.open()
    assert typed(shop) == {(post, "text"): "Box 🎉", (post, "title"): "Title"}


def test_finishing_is_one_step_that_can_be_undone(shop):
    post = shop.add_post()
    keep(shop, post, "Box")
    finish(shop)
    assert (shop.post(post).text, typed(shop)) == ("Box", {})
    assert trust.log(shop.workspace)[0].entry.label == "type_text"
    trust.undo_last(shop.workspace)
    assert shop.post(post).text == "New soap today"


def test_finishing_what_is_there_already_is_no_step(shop):
    post = shop.add_post()
    keep(shop, post, "New soap today")
    before = trust.head(shop.workspace)
    finish(shop)
    assert (trust.head(shop.workspace), typed(shop)) == (before, {})


def test_typing_that_would_void_waits_for_an_answer(shop):
    item = shop.add_item(State.APPROVED)
    post = post_of(shop, item)
    keep(shop, post, "Box")
    assert refused(shop, finish).code == "would_void"
    assert typed(shop) == {(post, "text"): "Box"}
    assert shop.item(item).state is State.APPROVED
    finish(shop, voiding=True)
    assert (shop.post(post).text, shop.item(item).state) == ("Box", State.DRAFT)


@pytest.mark.parametrize(
    ("choice", "text"), [("mine", "mine"), ("theirs", "theirs"), ("both", "theirs\nmine")]
)
def test_what_somebody_else_changed_meanwhile_is_a_choice(shop, choice, text):
    post = shop.add_post()
    keep(shop, post, "mine")
    editing.edit(shop.open(origin="cli", acting="Ann"), "post", post, {"text": "theirs"})
    keep(shop, post, "mine")
    error = refused(shop, finish)
    assert error.code == "typed_elsewhere"
    assert error.values == {"attribute": "text", "mine": "mine", "theirs": "theirs"}
    assert typed(shop) == {(post, "text"): "mine"}
    finish(shop, choice=choice)
    assert (shop.post(post).text, typed(shop)) == (text, {})


def test_typing_begun_after_their_change_is_no_conflict(shop):
    post = shop.add_post()
    editing.edit(shop.open(origin="cli", acting="Ann"), "post", post, {"text": "theirs"})
    keep(shop, post, "mine")
    finish(shop)
    assert shop.post(post).text == "mine"


def test_what_is_typed_can_always_be_stored(shop):
    post = shop.add_post()
    keep(shop, post, "nul\x00, lone \ud83d\r\n" + "x" * 200_000)
    assert typed(shop)[post, "text"].startswith("nul, lone \ufffd\nxx")
    assert refused(shop, finish).code == "too_long"
    assert typed(shop) != {}


@pytest.mark.parametrize("attribute", ["labels", "owner_id", "nothing", "author_id", "assets"])
def test_only_texts_are_typed(shop, attribute):
    post = shop.add_post()
    error = refused(shop, lambda shop: keep(shop, post, "x", attribute))
    assert error.code == "not_an_attribute"
    assert typed(shop) == {}


def test_typing_can_be_given_up(shop):
    post = shop.add_post()
    before = shop.post(post), trust.head(shop.workspace)
    keep(shop, post, "Box")
    keep(shop, post, "B", "title")
    editing.give_up_typing(shop.workspace, editing.typed(shop.workspace)[:1])
    assert typed(shop) == {(post, "title"): "B"}
    editing.give_up_typing(shop.workspace, editing.typed(shop.workspace))
    assert (typed(shop), shop.post(post), trust.head(shop.workspace)) == ({}, *before)


def test_all_that_was_typed_into_a_record_is_one_step(shop):
    post, other = shop.add_post(), shop.add_post()
    keep(shop, post, "Box")
    keep(shop, post, "Boxes", "title")
    keep(shop, post, "", "notes")
    keep(shop, other, "other")
    mine = [each for each in editing.typed(shop.workspace) if each.record == post]
    editing.finish_all(shop.workspace, mine)
    assert (shop.post(post).text, shop.post(post).title) == ("Box", "Boxes")
    assert typed(shop) == {(other, "text"): "other"}
    entry = trust.log(shop.workspace)[0].entry
    assert (entry.label, entry.values) == ("type_text", {"attribute": "text,title"})
    trust.undo_last(shop.workspace)
    assert (shop.post(post).text, shop.post(post).title) == ("New soap today", "Soap")


def test_one_conflict_keeps_all_that_was_typed_into_the_record(shop):
    post = shop.add_post()
    keep(shop, post, "mine")
    keep(shop, post, "Mine", "title")
    elsewhere(shop, post, {"title": "Theirs"})
    all_typed = editing.typed(shop.workspace)
    error = refused(shop, lambda shop: editing.finish_all(shop.workspace, all_typed))
    assert (error.code, error.values["attribute"]) == ("typed_elsewhere", "title")
    assert typed(shop) == {(post, "text"): "mine", (post, "title"): "Mine"}
    editing.finish_all(shop.workspace, all_typed, choices={"title": "theirs"})
    assert (shop.post(post).text, shop.post(post).title) == ("mine", "Theirs")


def test_nothing_typed_is_nothing_to_finish(shop):
    before = trust.head(shop.workspace)
    editing.finish_all(shop.workspace, ())
    assert trust.head(shop.workspace) == before


def elsewhere(shop, id, changes, kind="post"):
    editing.edit(shop.open(origin="cli", acting="Ann"), kind, id, changes)


def much_happens_elsewhere(shop, times=120):
    """Fills the history with what has nothing to do with it."""
    cli = shop.open(origin="cli", acting="Ann")
    for number in range(times):
        editing.edit(cli, "brand", shop.brand.id, {"name": f"Box {number}"})


@pytest.mark.parametrize("times", [0, 120], ids=["now", "long ago"])
def test_a_change_of_another_attribute_elsewhere_is_no_conflict(shop, times):
    post = shop.add_post()
    keep(shop, post, "mine")
    elsewhere(shop, post, {"title": "theirs"})
    much_happens_elsewhere(shop, times)
    elsewhere(shop, post, {"notes": "theirs"})
    finish(shop)
    assert (shop.post(post).text, shop.post(post).title) == ("mine", "theirs")


def test_a_change_elsewhere_long_ago_is_a_conflict_still(shop):
    post = shop.add_post()
    keep(shop, post, "mine")
    elsewhere(shop, post, {"text": "theirs"})
    much_happens_elsewhere(shop)
    elsewhere(shop, post, {"notes": "theirs"})
    assert refused(shop, finish).code == "typed_elsewhere"


def test_a_change_elsewhere_that_was_taken_back_is_no_conflict(shop):
    post = shop.add_post()
    keep(shop, post, "mine")
    cli = shop.open(origin="cli", acting="Ann")
    editing.edit(cli, "post", post, {"text": "theirs"})
    trust.undo_last(cli)
    finish(shop)
    assert shop.post(post).text == "mine"


def test_who_typed_the_same_elsewhere_asks_nothing(shop):
    post = shop.add_post()
    keep(shop, post, "same")
    elsewhere(shop, post, {"text": "same"})
    before = trust.head(shop.workspace)
    finish(shop)
    assert (trust.head(shop.workspace), typed(shop)) == (before, {})


def test_what_the_history_does_not_tell_any_more_is_a_conflict(shop):
    post = shop.add_post()
    keep(shop, post, "mine")
    elsewhere(shop, post, {"title": "theirs"})
    with shop.workspace.together() as connection:
        connection.exec_driver_sql("DELETE FROM payload")
    assert refused(shop, finish).code == "typed_elsewhere"


def test_typing_begins_at_the_version_that_was_seen(shop):
    post = shop.add_post()
    seen = shop.post(post).version
    elsewhere(shop, post, {"text": "theirs"})
    for text in ("m", "mine"):
        editing.keep_typing(shop.workspace, "post", post, "text", text, seen_version=seen)
    assert refused(shop, finish).code == "typed_elsewhere"


# Typing over what is inherited


def keep_own(shop, item, text):
    editing.keep_typing(shop.workspace, "item", item, "text", text)


def test_typing_over_what_is_inherited_makes_it_own(shop):
    item = shop.add_item()
    keep_own(shop, item, "Own")
    assert shop.item(item).text is None
    finish(shop)
    assert shop.item(item).text == "Own"
    trust.undo_last(shop.workspace)
    assert shop.item(item).text is None


def test_typing_what_is_inherited_goes_on_inheriting(shop):
    item = shop.add_item()
    keep_own(shop, item, "New soap today")
    before = trust.head(shop.workspace)
    finish(shop)
    assert (shop.item(item).text, typed(shop), trust.head(shop.workspace)) == (None, {}, before)


def test_emptying_what_is_inherited_makes_an_empty_own_text(shop):
    item = shop.add_item()
    keep_own(shop, item, "")
    finish(shop)
    assert shop.item(item).text == ""


@pytest.mark.parametrize(
    ("choice", "text"), [("mine", "mine"), ("theirs", None), ("both", "New soap today\nmine")]
)
def test_what_was_made_inherited_elsewhere_can_stay_so(shop, choice, text):
    item = shop.add_item(item={"text": "Own"})
    keep_own(shop, item, "mine")
    elsewhere(shop, item, {"text": None}, "item")
    error = refused(shop, finish)
    assert (error.code, error.values["theirs"]) == ("typed_elsewhere", "New soap today")
    finish(shop, choice=choice)
    assert shop.item(item).text == text


# Typing into what is gone


def test_what_is_typed_into_the_trash_is_kept_until_it_comes_back(shop):
    post = shop.add_post()
    keep(shop, post, "Box")
    keep(shop, post, "Boxes", "title")
    trash.trash(shop.open(origin="cli"), [post])
    all_typed = editing.typed(shop.workspace)
    error = refused(shop, lambda shop: editing.finish_all(shop.workspace, all_typed))
    assert (error.code, error.values["text"]) == ("typed_in_trash", "Box\n\nBoxes")
    trash.untrash(shop.workspace, [post])
    editing.finish_all(shop.workspace, editing.typed(shop.workspace))
    assert shop.post(post).title == "Boxes"


def test_what_is_typed_into_what_was_deleted_comes_back_with_the_error(shop):
    post = shop.add_post()
    keep(shop, post, "Box")
    all_typed = editing.typed(shop.workspace)
    cli = shop.open(origin="cli")
    trash.trash(cli, [post])
    keeping.back_up(cli)
    trash.purge(cli)
    error = refused(shop, lambda shop: editing.finish_all(shop.workspace, all_typed))
    assert (error.code, error.values) == ("typed_gone", {"kind": "post", "text": "Box"})


def test_who_may_approve_sees_only_what_was_saved(shop):
    item = shop.add_item(State.IN_REVIEW)
    keep(shop, post_of(shop, item), "Box")
    assert shop.take("approve", item).done == (item,)
    (_, approved) = review.decisions(shop.workspace, item)
    assert approved.step == "approve"


def test_several_records_are_edited_in_one_step(shop):
    posts = [post_of(shop, shop.add_item()) for _ in range(3)]
    owner = shop.people["Wen"].id
    editing.edit_each(shop.workspace, "post", posts, {"owner_id": owner})
    assert {shop.post(each).owner_id for each in posts} == {owner}
    trust.undo_last(shop.workspace)
    assert {shop.post(each).owner_id for each in posts} == {None}


def test_several_records_are_edited_all_or_none(shop):
    items = shop.add_item(), shop.add_item(State.APPROVED)
    account = shop.accounts["facebook"]
    other = replace(account, id=shop.around.chance.identifier(), handle="other")
    plan.add_records(shop.workspace, [other])
    changes = {"account_id": other.id}
    error = refused(shop, lambda shop: editing.edit_each(shop.workspace, "item", items, changes))
    assert error.code == "would_void"
    editing.edit_each(shop.workspace, "item", items, changes, voiding=True)
    assert {shop.item(each).account_id for each in items} == {other.id}
    assert shop.item(items[1]).state is State.DRAFT
