"""Taking items through the workflow: who may, what is kept of it, what is refused and listed."""

import datetime as dt

import pytest

from smcalendar.domain.content import content_hash
from smcalendar.domain.errors import UserError
from smcalendar.domain.states import DECISIONS, State, Step
from smcalendar.domain.trust import EntryKind
from smcalendar.services import desk, editing, plan, review, trash, trust


def entries(shop):
    return [each.entry for each in reversed(trust.log(shop.workspace))]


def hash_of(shop, item):
    (resolved,) = plan.items_by_ids(shop.workspace, [item])
    return content_hash(resolved)


@pytest.mark.parametrize("state", State)
def test_every_state_can_be_reached_by_its_steps(shop, state):
    item = shop.add_item(state)
    assert shop.item(item).state is state


def test_a_decision_says_who_decided_what_on_exactly_which_content(shop):
    item = shop.add_item()
    shop.take("submit", item, comment="please")
    shop.take("approve", item, comment="fine")
    submitted, approved = review.decisions(shop.workspace, item)
    assert (submitted.step, approved.step) == ("submit", "approve")
    assert submitted.content_hash == approved.content_hash == hash_of(shop, item)
    assert (submitted.actor_id, approved.actor_id) == (
        shop.people["Amy"].id,
        shop.people["Ann"].id,
    )
    assert (approved.comment, approved.subject_kind, approved.subject_id) == ("fine", "item", item)


@pytest.mark.parametrize("step", ["submit", "make_ready", "hold", "cancel"])
def test_decisions_are_entries_of_their_own_kind_and_other_steps_are_changes(shop, step):
    item = shop.add_item(State.APPROVED if step == "make_ready" else State.DRAFT)
    shop.take(step, item)
    last = entries(shop)[-1]
    decided = Step(step) in DECISIONS
    assert last.kind is (EntryKind.DECISION if decided else EntryKind.CHANGE)
    assert (last.label, last.values) == ("step", {"step": step, "n": 1})
    steps = [each.step for each in review.decisions(shop.workspace, item)]
    assert (step in steps) == decided


def test_a_step_that_is_no_decision_can_be_undone(shop):
    item = shop.add_item(State.APPROVED)
    shop.take("make_ready", item)
    trust.undo_last(shop.workspace)
    assert shop.item(item).state is State.APPROVED
    trust.redo_last(shop.workspace)
    assert shop.item(item).state is State.READY


def test_one_step_on_many_is_one_entry_and_the_refused_are_listed(shop):
    good, own, text = shop.add_item(), shop.add_item(by="Ann"), shop.add_item(text="", title="")
    answer = shop.take("submit", good, own, text)
    assert answer.done == (good, own)
    assert [(id, why.code) for id, why in answer.refused] == [(text, "has_errors")]
    answer = shop.take("approve", good, own, text)
    assert answer.done == (good,)
    assert [(id, why.code) for id, why in answer.refused] == [
        (own, "own_work"),
        (text, "step_not_here"),
    ]
    assert [each.values.get("n") for each in entries(shop)[-2:]] == [2, 1]


def test_where_all_are_refused_nothing_is_written(shop):
    item = shop.add_item()
    before = trust.head(shop.workspace)
    assert shop.take("approve", item).done == ()
    assert trust.head(shop.workspace) == before


def test_an_item_that_is_named_twice_is_decided_on_once(shop):
    item = shop.add_item()
    assert shop.take("submit", item, item).done == (item,)
    assert len(review.decisions(shop.workspace, item)) == 1


def test_an_item_that_is_not_there_is_refused_by_name(shop):
    here, gone = shop.add_item(), shop.add_item()
    trash.trash(shop.workspace, [shop.item(gone).post_id])
    answer = shop.take("submit", gone, here, "nowhere")
    assert answer.done == (here,)
    assert {id: (why.code, why.values) for id, why in answer.refused} == {
        gone: ("unknown_item", {"name": gone}),
        "nowhere": ("unknown_item", {"name": "nowhere"}),
    }
    with pytest.raises(UserError, match="unknown_item"):
        review.steps_for(shop.workspace, gone)


def test_nobody_approves_what_they_wrote_or_submitted(shop):
    by_ann = shop.add_item(by="Ann")
    shop.take("submit", by_ann)
    submitted_by_ann = shop.add_item()
    shop.take("submit", submitted_by_ann, by="Ann")
    assert {why.code for _, why in shop.take("approve", by_ann, submitted_by_ann).refused} == {
        "own_work"
    }
    assert shop.take("approve", by_ann, submitted_by_ann, by="Cho").done == (
        by_ann,
        submitted_by_ann,
    )


def test_what_was_changed_since_it_was_submitted_is_not_approved(shop):
    """An override brings it back into review without anybody having sent this content."""
    item = shop.add_item(State.IN_REVIEW)
    editing.edit(shop.workspace, "item", item, {"text": "Box"}, voiding=True)
    shop.take("override", item, target=State.IN_REVIEW, comment="because I say so")
    assert [why.code for _, why in shop.take("approve", item).refused] == ["content_changed"]
    shop.take("recall", item)
    shop.take("submit", item)
    assert shop.take("approve", item).done == (item,)


def test_the_last_submission_counts_also_when_the_clock_stands_still(shop):
    item = shop.add_item(State.IN_REVIEW)
    now = shop.clock.now
    shop.workspace.clock = lambda: now
    for text in ("Box", "Tin", "Jar"):
        shop.take("recall", item)
        editing.edit(shop.workspace, "item", item, {"text": text})
        shop.take("submit", item)
    assert shop.take("approve", item).done == (item,)


def test_steps_are_offered_with_what_refuses_them(shop):
    item = shop.add_item(State.IN_REVIEW)
    offered = dict(review.steps_for(shop.acting("Wen"), item))
    assert offered[Step.APPROVE].code == "not_an_approver"
    assert offered[Step.CANCEL].code == "comment_missing"
    assert Step.SUBMIT not in offered


def test_an_approval_stands_on_the_content_that_an_undo_brings_back(shop):
    item = shop.add_item(State.APPROVED)
    approved = review.decisions(shop.workspace, item)[-1].content_hash
    assert hash_of(shop, item) == approved
    editing.edit(shop.workspace, "item", item, {"text": "Box"}, voiding=True)
    assert hash_of(shop, item) != approved
    trust.undo_last(shop.workspace)
    assert hash_of(shop, item) == approved


def test_an_override_is_shown_for_ever(shop):
    item = shop.add_item()
    shop.take("override", item, target=State.APPROVED, comment="the boss is away")
    for step in ("make_ready", "post"):
        shop.take(step, item)
    assert shop.item(item).overridden == "the boss is away"


def test_a_hold_stands_beside_the_state(shop):
    item = shop.add_item(State.APPROVED)
    shop.take("hold", item, comment="wait for the price")
    held = shop.item(item)
    assert (held.state, held.hold_reason) == (State.APPROVED, "wait for the price")
    assert held.hold_by == shop.people["Amy"].id
    assert [why.code for _, why in shop.take("make_ready", item).refused] == ["on_hold"]
    shop.take("unhold", item)
    assert shop.take("make_ready", item).done == (item,)


def test_a_cancelled_item_comes_back_without_its_hold_and_undo_brings_it(shop):
    item = shop.add_item()
    shop.take("hold", item)
    shop.take("cancel", item)
    assert shop.item(item).hold_reason is None
    trust.undo_last(shop.workspace)
    assert (shop.item(item).state, shop.item(item).hold_reason) == (
        *(State.DRAFT, "because it is so"),
    )


def test_what_was_not_posted_stands_apart_until_it_is_moved(shop):
    item = shop.add_item(State.READY)
    assert desk.record_not_posted(shop.workspace, item, "the shop was closed").done == (item,)
    assert shop.item(item).not_posted_reason == "the shop was closed"
    assert shop.item(item).state is State.READY
    plan.move(shop.workspace, [item], dt.date(2026, 11, 12))
    assert shop.item(item).not_posted_reason == ""


@pytest.mark.parametrize("state", [State.POSTED, State.CANCELLED, State.REJECTED])
def test_what_is_over_cannot_have_been_missed(shop, state):
    item = shop.add_item(state)
    answer = desk.record_not_posted(shop.workspace, item, "closed")
    assert [why.code for _, why in answer.refused] == ["step_not_here"]


def test_a_correction_keeps_the_old_words_in_the_history(shop):
    item = shop.add_item(State.POSTED, item={"text": "Sope"})
    shop.take("correct", item, text="Soap", comment="a typo")
    assert shop.item(item).text == "Soap"
    changes = trust.log(shop.workspace)[0].changes["item"][item]
    assert changes == {"text": ["Sope", "Soap"], "reason": ["because it is so", "a typo"]}


def test_each_item_is_led_to_a_state_by_its_own_step(shop):
    waiting, rejected = shop.add_item(State.IN_REVIEW), shop.add_item(State.REJECTED)
    answer = review.lead_to(shop.acting("Amy"), (waiting, rejected), State.DRAFT)
    assert set(answer.done) == {waiting, rejected}
    assert {shop.item(each).state for each in answer.done} == {State.DRAFT}
    assert [each.values["step"] for each in entries(shop)[-2:]] == ["recall", "reopen"]


def test_what_no_step_leads_there_is_refused_and_what_is_there_stays(shop):
    here, far, good = shop.add_item(State.POSTED), shop.add_item(), shop.add_item(State.READY)
    answer = review.lead_to(
        shop.acting("Amy"),
        (here, far, good, "gone"),
        State.POSTED,
        review.Said(at=shop.clock.now, url="https://example.tw/1"),
    )
    assert answer.done == (good,)
    assert {id: why.code for id, why in answer.refused} == {
        far: "no_step_leads_there",
        "gone": "unknown_item",
    }


def test_a_guard_refuses_whoever_leads_an_item_somewhere(shop):
    item = shop.add_item(text="", title="")
    answer = review.lead_to(shop.acting("Amy"), (item,), State.IN_REVIEW)
    assert [(id, why.code) for id, why in answer.refused] == [(item, "has_errors")]
    assert shop.item(item).state is State.DRAFT


def test_steps_of_several_are_those_of_each(shop):
    ids = shop.add_item(), shop.add_item(State.POSTED)
    found = review.steps_of_each(shop.workspace, (*ids, "gone"))
    assert found == {each: review.steps_for(shop.workspace, each) for each in ids}
