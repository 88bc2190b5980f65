"""What has to be decided before typing or an edit is saved is asked in the panel."""

import pytest

from smcalendar.domain.states import State
from smcalendar.services import editing, trash
from smcalendar.ui.editing.questions import Differs, EditVoids, Held, Lost, TypingVoids


@pytest.fixture
def approved(inspector, item_of, through, heard):
    """The item on Facebook, approved."""
    through(item_of("facebook").item.id)
    heard()
    assert item_of("facebook").item.state is State.APPROVED


@pytest.fixture
def changed_elsewhere(elsewhere, item_of, heard):
    """Somebody changes the text of the post from the command line."""

    def change(text: str) -> None:
        editing.edit(elsewhere, "post", item_of("facebook").post.id, {"text": text})

    return change


def kinds(inspector) -> list[type]:
    return [type(each) for each in inspector.questions.open]


def test_typing_that_takes_back_an_approval_asks_first(
    qtbot, approved, base, inspector, settled, now
):
    qtbot.keyClicks(base("text"), "X")
    base("title")
    settled()
    assert kinds(inspector) == [TypingVoids]
    assert inspector.questions.isVisible()
    assert now().item.state is State.APPROVED
    assert now().text == "It smells of tea."


def test_continue_saves_and_takes_the_approval_back(
    qtbot, approved, base, inspector, settled, now, answer
):
    qtbot.keyClicks(base("text"), "X")
    base("title")
    settled()
    answer("Continue")
    assert now().item.state is State.DRAFT
    assert now().text == "XIt smells of tea."
    assert inspector.questions.isHidden()


def test_keep_as_unsaved_keeps_the_text_and_the_approval(
    qtbot, approved, base, inspector, settled, now, answer, elsewhere
):
    text = base("text")
    qtbot.keyClicks(text, "X")
    base("title")
    settled()
    answer("Keep as unsaved")
    assert kinds(inspector) == [Held]
    assert (now().item.state, now().text) == (State.APPROVED, "It smells of tea.")
    assert text.text() == "XIt smells of tea."
    (kept,) = editing.typed(elsewhere)
    assert kept.text == "XIt smells of tea."
    inspector.finish()
    settled()
    assert kinds(inspector) == [Held]


def test_what_is_kept_unsaved_is_asked_about_again_once_it_is_typed_on(
    qtbot, approved, base, inspector, settled, answer
):
    qtbot.keyClicks(base("text"), "X")
    base("title")
    settled()
    answer("Keep as unsaved")
    qtbot.keyClicks(base("text"), "Y")
    assert kinds(inspector) == []
    base("title")
    settled()
    assert kinds(inspector) == [TypingVoids]


def test_what_is_kept_unsaved_can_be_forgotten(
    qtbot, approved, base, inspector, settled, answer, elsewhere
):
    text = base("text")
    qtbot.keyClicks(text, "X")
    base("title")
    settled()
    answer("Keep as unsaved")
    answer("Forget what I typed")
    assert editing.typed(elsewhere) == ()
    assert text.text() == "It smells of tea."


def test_a_choice_that_takes_back_an_approval_asks_and_can_be_left(
    qtbot, approved, base, inspector, settled, now, answer
):
    tags = base("hashtags")
    qtbot.keyClicks(tags, "#tea, #cup")
    base("title")
    settled()
    assert kinds(inspector) == [EditVoids]
    answer("Leave as it was")
    assert now().hashtags == ()
    assert tags.text() == ""
    qtbot.keyClicks(base("hashtags"), "#tea, #cup")
    base("title")
    settled()
    answer("Continue")
    assert now().hashtags == ("tea", "cup")
    assert now().item.state is State.DRAFT


@pytest.mark.parametrize(
    ("button", "text"),
    [
        ("Take mine", "XIt smells of tea."),
        ("Take theirs", "Of roses."),
        ("Take both", "Of roses.\nXIt smells of tea."),
    ],
)
def test_a_text_changed_elsewhere_while_it_is_typed_is_a_choice_of_three(
    qtbot, base, inspector, settled, now, answer, changed_elsewhere, heard, button, text
):
    field = base("text")
    qtbot.keyClicks(field, "X")
    changed_elsewhere("Of roses.")
    heard()
    assert field.text() == "XIt smells of tea."
    base("title")
    settled()
    (question,) = inspector.questions.open
    assert isinstance(question, Differs)
    assert (question.mine, question.theirs) == ("XIt smells of tea.", "Of roses.")
    assert now().text == "Of roses."
    answer(button)
    assert now().text == text
    assert field.text() == text
    assert inspector.questions.isHidden()


def test_a_text_changed_elsewhere_that_nobody_types_is_just_shown(
    inspector, base, changed_elsewhere, heard
):
    field = base("text")
    changed_elsewhere("Of roses.")
    heard()
    assert field.text() == "Of roses."


def test_another_attribute_changed_elsewhere_is_no_conflict(
    qtbot, base, settled, elsewhere, item_of, heard, inspector, now
):
    qtbot.keyClicks(base("text"), "X")
    editing.edit(elsewhere, "post", item_of("facebook").post.id, {"title": "Other soap"})
    heard()
    base("title")
    settled()
    assert inspector.questions.open == []
    assert (now().title, now().text) == ("Other soap", "XIt smells of tea.")


def test_what_was_typed_into_a_post_that_went_to_the_trash_can_be_copied(
    qtbot, qapp, base, inspector, settled, elsewhere, item_of, answer
):
    qtbot.keyClicks(base("text"), "X")
    trash.trash(elsewhere, (item_of("facebook").post.id,))
    inspector.finish()
    settled()
    assert kinds(inspector) == [Lost]
    answer("Copy the text")
    assert qapp.clipboard().text() == "XIt smells of tea."


def test_a_question_brings_the_editor_into_sight(
    qtbot, approved, base, inspector, settled, window, answer
):
    qtbot.keyClicks(base("text"), "X")
    window.toggle_panel()
    assert not inspector.isVisible()
    inspector.finish()
    settled()
    qtbot.waitUntil(inspector.isVisible)
    assert kinds(inspector) == [TypingVoids]


def test_who_asked_for_the_saving_waits_for_the_answer(
    qtbot, approved, base, inspector, settled, answer
):
    told = []
    inspector.finish(lambda: told.append("nothing typed"))
    settled()
    qtbot.keyClicks(base("text"), "X")
    inspector.finish(lambda: told.append("typed"))
    settled()
    assert told == ["nothing typed"]
    answer("Keep as unsaved")
    inspector.finish(lambda: told.append("held back"))
    settled()
    assert told == ["nothing typed", "held back"]


def test_of_two_edits_that_ask_none_is_forgotten(
    approved, inspector, settled, now, answer, item_of
):
    post = now().post.id
    inspector.edits.edit("post", post, {"hashtags": ("tea",)})
    inspector.edits.edit("post", post, {"link": "https://example.com/tea"})
    settled()
    assert kinds(inspector) == [EditVoids, EditVoids]
    answer("Continue")
    answer("Continue")
    assert (now().hashtags, now().link) == (("tea",), "https://example.com/tea")


def test_the_window_does_not_close_over_hashtags_that_ask_something(
    qtbot, approved, base, inspector, settled, now, answer, window
):
    qtbot.keyClicks(base("hashtags"), "#tea")
    window.close()
    settled()
    assert window.isVisible()
    assert kinds(inspector) == [EditVoids]
    answer("Continue")
    assert now().hashtags == ("tea",)
    window.close()
    assert not window.isVisible()
