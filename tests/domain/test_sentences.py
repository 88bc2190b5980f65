"""Sentences for codes: what their values name is put into words too."""

import pytest

from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.done import DONE, STEPS_DONE
from smcalendar.domain.messages import LABELS, STATES, STEPS
from smcalendar.domain.records import Post
from smcalendar.domain.sentences import done, in_words, label, message
from smcalendar.domain.states import Step
from smcalendar.words import LANGUAGES, Words

ENGLISH = Words("en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_states_steps_and_records_are_said_in_words(lang):
    words = Words(lang)
    said = in_words({"state": "in_review", "step": "make_ready", "kind": "item"}, words)
    assert said["state"] == words.t(STATES["in_review"])
    assert said["step"] == words.t(STEPS["make_ready"])
    assert said["kind"] == words.t("posting item")


def test_what_somebody_typed_stays_as_it_is():
    values = {"name": "draft", "reason": "submit", "state": "unheard of", "n": 3}
    assert in_words(values, ENGLISH) == values


@pytest.mark.parametrize("lang", LANGUAGES)
def test_attributes_are_named_by_name_or_label(lang):
    words = Words(lang)
    first_comment = attribute_named(Post, "first_comment").label
    assert in_words({"attribute": "first_comment"}, words)["attribute"] == words.t(first_comment)
    assert in_words({"attribute": first_comment}, words)["attribute"] == words.t(first_comment)


def test_several_attributes_are_all_named():
    assert label("edit_record", {"attribute": "title,first_comment"}, ENGLISH) == (
        "Edit Title · First comment"
    )


def test_a_reason_is_a_sentence_in_a_sentence():
    values = {"place": "[0].colour", "why": "json_no_colour"}
    assert message("json_wrong", values, ENGLISH) == (
        "Nothing was done. In the file at [0].colour: This is no colour such as #5b6770."
    )


def test_a_reason_that_somebody_wrote_is_no_code():
    values = {"place": "[0]", "why": "because of {this}"}
    assert message("json_wrong", values, ENGLISH).endswith("because of {this}")


def test_a_count_chooses_the_plural():
    assert label("move_items", {"n": 1}, ENGLISH) == "Move 1 item"
    assert label("move_items", {"n": 6}, ENGLISH) == "Move 6 items"


def test_an_undo_says_what_it_took_back():
    assert label("undo", {"n": 6, "undone": "move_items"}, ENGLISH) == "Undo: Move 6 items"
    undone = {"undone": "step", "step": "hold", "n": 1}
    assert label("redo", undone, ENGLISH) == "Redo: Hold: 1 item"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", LABELS)
def test_an_entry_without_values_can_still_be_listed(code, lang):
    said = label(code, {}, Words(lang))
    assert said
    assert not set("{}") & set(said)


def test_an_entry_with_a_label_nobody_knows_is_called_by_its_code():
    assert label("juggle_posts", {"n": 2}, ENGLISH) == "juggle_posts"


ONLY_OUTSIDE_THE_WINDOW = {"purge", "migrate", "forget_person", "erase_payloads"}


def test_everything_a_window_does_has_a_sentence_in_the_past_tense():
    assert DONE.keys() == LABELS.keys() - ONLY_OUTSIDE_THE_WINDOW
    assert STEPS_DONE.keys() == set(Step) - {Step.EDIT}


def test_what_was_done_is_said_in_the_past_tense():
    assert done("move_items", {"n": 6}, ENGLISH) == "Moved 6 items"
    assert done("step", {"step": "hold", "n": 1}, ENGLISH) == "Put on hold: 1 item"
    undone = {"undone": "step", "step": "hold", "n": 1}
    assert done("undo", undone, ENGLISH) == "Undone: Hold: 1 item"
    assert done("juggle_posts", {"n": 2}, ENGLISH) == "juggle_posts"


@pytest.mark.parametrize("code", DONE)
def test_what_was_done_is_said_in_chinese_and_not_as_in_the_history(code):
    chinese = Words("zh_TW")
    assert done(code, {"step": "hold"}, chinese).startswith("已")
    assert done(code, {"step": "hold"}, chinese) != label(code, {"step": "hold"}, chinese)
