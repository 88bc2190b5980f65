"""Undo, redo and the log: what is taken back, what is refused, what a paper still says."""

import datetime as dt
import re

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.records import Person
from smcalendar.domain.states import State
from smcalendar.formats.feeds import to_ical
from smcalendar.services import editing, keeping, plan, trash, trust
from smcalendar.services.plan import PostDraft
from smcalendar.services.platforms import platforms
from smcalendar.words import Words

MONDAY, TUESDAY = dt.date(2026, 11, 9), dt.date(2026, 11, 10)
ENGLISH = Words("en")


@pytest.fixture
def ann(shop):
    """Gives the workspace as Ann has it open, on the command line."""
    return shop.open(origin="cli", acting="Ann")


def refused(act, workspace):
    before = trust.head(workspace)
    with pytest.raises(UserError) as caught:
        act(workspace)
    assert trust.head(workspace) == before
    assert caught.value.status == 1
    return caught.value


def retitled(workspace, post, title):
    editing.edit(workspace, "post", post, {"title": title}, voiding=True)


def test_undo_takes_back_one_step_after_the_other_and_redo_brings_them_again(shop):
    post = shop.add_post()
    for title in ("Box", "Tin"):
        retitled(shop.workspace, post, title)
    seen = []
    for act in (trust.undo_last,) * 2 + (trust.redo_last,) * 2:
        act(shop.workspace)
        seen.append(shop.post(post).title)
    assert seen == ["Box", "Soap", "Box", "Tin"]
    assert refused(trust.redo_last, shop.workspace).code == "nothing_to_redo"


def test_undo_goes_back_to_the_first_step_and_no_further(shop):
    post = shop.add_post()
    retitled(shop.workspace, post, "Box")
    trust.undo_last(shop.workspace)
    trust.undo_last(shop.workspace)
    assert shop.post(post).trashed_at is not None
    assert refused(trust.undo_last, shop.workspace).code == "nothing_to_undo"


def test_an_undo_is_an_entry_that_says_what_it_undid(shop):
    post = shop.add_post()
    retitled(shop.workspace, post, "Box")
    last = trust.log(shop.workspace)[0].entry
    undone = trust.undo_last(shop.workspace)
    assert (undone.label, undone.undoes) == ("undo", last.seq)
    assert undone.values == {"attribute": "title", "undone": "edit_record"}
    redone = trust.redo_last(shop.workspace)
    assert (redone.label, redone.undoes) == ("redo", undone.seq)
    assert redone.values == {"attribute": "title", "undone": "edit_record"}


def test_undo_survives_that_the_program_ends(shop):
    post = shop.add_post()
    retitled(shop.workspace, post, "Box")
    shop.workspace.close()
    shop.workspace = shop.open()
    trust.undo_last(shop.workspace)
    assert shop.post(post).title == "Soap"


def test_a_new_step_ends_redo_but_not_one_of_somebody_else(shop, ann):
    post, other = shop.add_post(), shop.add_post()
    retitled(shop.workspace, post, "Box")
    trust.undo_last(shop.workspace)
    retitled(ann, other, "Tin")
    trust.redo_last(shop.workspace)
    assert shop.post(post).title == "Box"
    trust.undo_last(shop.workspace)
    retitled(shop.workspace, other, "Jar")
    assert refused(trust.redo_last, shop.workspace).code == "nothing_to_redo"


def test_everybody_takes_back_their_own_steps(shop, ann):
    post, other = shop.add_post(), shop.add_post()
    retitled(shop.workspace, post, "Box")
    retitled(ann, other, "Tin")
    trust.undo_last(shop.workspace)
    assert (shop.post(post).title, shop.post(other).title) == ("Soap", "Tin")
    assert refused(trust.undo_last, shop.open(origin="third")).code == "nothing_to_undo"


def test_an_undo_that_would_take_back_somebody_elses_words_is_refused_by_name(shop, ann):
    item = shop.add_item()
    post = shop.item(item).post_id
    editing.edit(shop.workspace, "post", post, {"title": "Box", "notes": "n"})
    retitled(ann, post, "Tin")
    error = refused(trust.undo_last, shop.workspace)
    assert error.code == "undo_changed_since"
    assert (error.values["attribute"], error.values["kind"]) == ("Title", "post")
    assert error.values["who"] == "Ann"
    assert re.fullmatch(r"2026-11-02 09:\d\d", error.values["at"])
    assert (shop.post(post).title, shop.post(post).notes) == ("Tin", "n")


def test_it_is_possible_again_once_they_have_taken_it_back(shop, ann):
    post = shop.add_post()
    retitled(shop.workspace, post, "Box")
    retitled(ann, post, "Tin")
    trust.undo_last(ann)
    trust.undo_last(shop.workspace)
    assert shop.post(post).title == "Soap"


def test_other_attributes_of_the_same_record_are_in_nobodys_way(shop, ann):
    post = shop.add_post()
    retitled(shop.workspace, post, "Box")
    editing.edit(ann, "post", post, {"notes": "n"})
    trust.undo_last(shop.workspace)
    assert (shop.post(post).title, shop.post(post).notes) == ("Soap", "n")


def test_what_was_decided_on_since_is_recalled_first(shop):
    item = shop.add_item()
    plan.move(shop.workspace, [item], TUESDAY)
    shop.take("submit", item)
    error = refused(trust.undo_last, shop.workspace)
    assert (error.code, error.values) == ("undo_decided_since", {"code": shop.item(item).code})
    shop.take("recall", item)
    assert refused(trust.undo_last, shop.workspace).code == "undo_decided_since"


def test_a_decision_whose_contents_were_erased_still_stands(shop):
    item, other = shop.add_item(), shop.add_item()
    shop.take("submit", other)
    plan.move(shop.workspace, [other], TUESDAY)
    tomorrow = shop.clock.now.date() + dt.timedelta(days=1)
    keeping.erase_payloads(shop.workspace, "decision", tomorrow)
    trust.undo_last(shop.workspace)
    plan.move(shop.workspace, [item], TUESDAY)
    shop.take("submit", item)
    keeping.erase_payloads(shop.workspace, "decision", tomorrow)
    assert refused(trust.undo_last, shop.workspace).code == "undo_decided_since"


def test_a_post_was_decided_on_with_its_items(shop):
    item = shop.add_item()
    post = shop.item(item).post_id
    retitled(shop.workspace, post, "Box")
    shop.take("submit", item)
    assert refused(trust.undo_last, shop.workspace).code == "undo_decided_since"


def test_an_alt_text_was_decided_on_with_what_shows_it(shop):
    item = shop.add_item(assets=(shop.picture.id,))
    editing.edit(shop.workspace, "asset", shop.picture.id, {"alt": "Soap on wood"})
    for step in ("submit", "approve"):
        shop.take(step, item)
    assert refused(trust.undo_last, shop.workspace).code == "undo_decided_since"


def test_notes_of_a_post_were_not_decided_on(shop):
    item = shop.add_item()
    post = shop.item(item).post_id
    editing.edit(shop.workspace, "post", post, {"notes": "n"})
    shop.take("submit", item)
    trust.undo_last(shop.workspace)
    assert (shop.post(post).notes, shop.item(item).state) == ("", State.IN_REVIEW)


def test_undo_steps_over_decisions(shop):
    one, other = shop.add_item(), shop.add_item()
    plan.move(shop.workspace, [one], TUESDAY)
    shop.take("submit", other)
    trust.undo_last(shop.workspace)
    assert (shop.item(one).date, shop.item(other).state) == (MONDAY, State.IN_REVIEW)


def test_an_approval_comes_back_only_with_what_was_approved(shop, ann):
    """Her edit made it a draft, so his edit of the draft voided nothing."""
    item = shop.add_item(State.APPROVED)
    post = shop.item(item).post_id
    editing.edit(shop.workspace, "post", post, {"text": "Box"}, voiding=True)
    editing.edit(ann, "post", post, {"hashtags": ("tin",)})
    error = refused(trust.undo_last, shop.workspace)
    assert (error.code, error.values) == (
        "undo_unseen",
        {"code": shop.item(item).code, "state": "approved"},
    )
    assert (shop.item(item).state, shop.post(post).text) == (State.DRAFT, "Box")
    trust.undo_last(ann)
    trust.undo_last(shop.workspace)
    assert shop.item(item).state is State.APPROVED


def test_a_cancelled_item_comes_back_approved_only_as_it_was(shop, ann):
    item = shop.add_item(State.APPROVED)
    shop.take("cancel", item)
    editing.edit(ann, "item", item, {"text": "Box"})
    assert refused(trust.undo_last, shop.workspace).code == "undo_unseen"


def test_what_others_use_meanwhile_stays(shop, ann):
    person = Person(id=shop.around.chance.identifier(), name="Pia")
    plan.add_records(shop.workspace, [person])
    plan.add_posts(ann, [PostDraft({"title": "Box", "owner_id": person.id})])
    error = refused(trust.undo_last, shop.workspace)
    assert error.code == "still_in_use"
    assert error.values == {"kind": "person", "record": "post", "n": 1}
    trust.undo_last(ann)
    trust.undo_last(shop.workspace)
    error = refused(trust.redo_last, ann)
    assert (error.code, error.values) == ("refers_to_trash", {"kind": "person"})


def test_what_a_purge_took_is_named(shop):
    post = shop.add_post()
    retitled(shop.workspace, post, "Box")
    trash.trash(shop.open(origin="cli"), [post])
    keeping.back_up(shop.workspace)
    trash.purge(shop.workspace)
    assert refused(trust.undo_last, shop.workspace).code == "undo_missing"


def test_what_was_erased_cannot_be_undone(shop):
    post = shop.add_post()
    retitled(shop.workspace, post, "Box")
    tomorrow = shop.clock.now.date() + dt.timedelta(days=1)
    keeping.erase_payloads(shop.workspace, "change", tomorrow)
    assert refused(trust.undo_last, shop.workspace).code == "undo_erased"


def events(shop):
    found = plan.items(shop.workspace)
    data = to_ical(found, name="shop", words=ENGLISH, platforms=platforms()).decode()
    return {
        re.search("UID:(.*)\r", event)[1]: event
        for event in re.findall("BEGIN:VEVENT.*?END:VEVENT", data, re.DOTALL)
    }


def sequence_of(event):
    return int(re.search("SEQUENCE:(.*)\r", event)[1])


def without_stamps(event):
    return re.sub("(SEQUENCE|DTSTAMP|LAST-MODIFIED):.*\r\n", "", event)


def test_a_calendar_notices_an_undo(shop):
    item, other = shop.add_item(), shop.add_item()
    first = events(shop)
    plan.move(shop.workspace, [item], TUESDAY)
    moved = events(shop)
    trust.undo_last(shop.workspace)
    back = events(shop)
    assert [sequence_of(each[item]) for each in (first, moved, back)] == [0, 1, 2]
    assert without_stamps(first[item]) == without_stamps(back[item])
    assert without_stamps(first[item]) != without_stamps(moved[item])
    assert first[other] == moved[other] == back[other]


def test_the_log_shows_the_newest_entry_first_with_what_it_changed(shop):
    post = shop.add_post()
    retitled(shop.workspace, post, "Box")
    last, before, *_ = trust.log(shop.workspace)
    assert last.changes == {"post": {post: {"title": ["Soap", "Box"]}}}
    assert (last.entry.seq, before.entry.seq) == (3, 2)
    assert before.changes["post"].keys() == {post}
    assert trust.actor_names(shop.workspace, (last, before)) == {
        shop.people["Amy"].id: "Amy",
        shop.people["Wen"].id: "Wen",
    }


def test_a_paper_is_asked_by_its_code_however_it_is_copied(shop):
    item = shop.add_item()
    code = trust.head(shop.workspace).code
    plan.move(shop.workspace, [item], TUESDAY)
    for written in (code, code.lower(), code.replace("-", " ")):
        (difference,) = trust.changed_since(shop.workspace, written)
        assert (difference.id, difference.attribute) == (item, "date")
        assert (difference.before, difference.after) == ("2026-11-09", "2026-11-10")
        assert [each.entry.label for each in trust.log(shop.workspace, since=written)] == [
            "move_items"
        ]


def test_what_was_undone_is_no_change_since_a_paper(shop):
    item = shop.add_item()
    code = trust.head(shop.workspace).code
    plan.move(shop.workspace, [item], TUESDAY)
    trust.undo_last(shop.workspace)
    shop.add_post({})
    trust.undo_last(shop.workspace)
    assert trust.changed_since(shop.workspace, code) == ()
    assert trust.told_differences(shop.workspace, code, ENGLISH) == ()


def test_differences_are_told_in_words(shop):
    item = shop.add_item()
    code = trust.head(shop.workspace).code
    plan.move(shop.workspace, [item], TUESDAY)
    shop.take("submit", item)
    shop.add_post(title="Box")
    told = trust.told_differences(shop.workspace, code, ENGLISH)
    assert any("2026-11-09 → 2026-11-10" in line and "Draft → In review" in line for line in told)
    assert any(line.endswith("Box: new") for line in told)
    assert not any("decision" in line for line in told)


@pytest.mark.parametrize("code", ["", "rubbish", "9-0000", "0-ZZZZ", "3-0000"])
def test_a_code_of_another_paper_is_refused(shop, code):
    shop.add_item()
    with pytest.raises(UserError) as caught:
        trust.log(shop.workspace, since=code)
    assert (caught.value.code, caught.value.values) == ("unknown_print_code", {"code": code})


def test_a_paper_of_the_empty_workspace_knows_everything_as_new(shop):
    found = trust.changed_since(shop.workspace, "0-0000")
    assert all(each.created for each in found)
    assert {each.kind for each in found} == {"brand", "account", "campaign", "person", "asset"}
