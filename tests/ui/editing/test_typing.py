"""What is typed is kept at a pause, becomes one undo step, and is never lost."""

import pytest
from PySide6.QtCore import Qt

from smcalendar.services import editing, trust
from smcalendar.services.editor import open_post
from smcalendar.ui.editing import typist
from smcalendar.ui.shell.start import make_window
from smcalendar.words import Words


@pytest.fixture
def kept(elsewhere):
    """Returns the texts that a crash cannot reach."""
    return lambda: [each.text for each in editing.typed(elsewhere)]


def test_typing_is_kept_at_a_pause_outside_the_history(qtbot, base, kept, entries, now):
    before = entries()
    qtbot.keyClicks(base("text"), "New. ")
    qtbot.waitUntil(lambda: kept() == ["New. It smells of tea."], timeout=3000)
    assert entries() == before
    assert now().text == "It smells of tea."


def test_leaving_the_field_makes_one_undo_step(qtbot, base, kept, entries, now, settled):
    before = entries()
    qtbot.keyClicks(base("text"), "New. ")
    base("title")
    settled()
    assert now().text == "New. It smells of tea."
    assert entries() == ["type_text", *before]
    assert kept() == []


def test_a_stretch_of_typing_in_two_fields_is_one_step_each_record(
    qtbot, base, inspector, entries, settled, now
):
    before = entries()
    title = base("title")
    title.typed.disconnect()
    title.left.disconnect()
    inspector.typist.type(
        typist.Key("post", now().post.id, "title"), "Soap", stored="New soap", version=1
    )
    inspector.typist.type(typist.Key("post", now().post.id, "text"), "Tea", stored="…", version=1)
    inspector.finish()
    settled()
    assert (now().title, now().text) == ("Soap", "Tea")
    assert entries() == ["type_text", *before]


def test_selecting_another_item_saves(qtbot, base, window, item_of, settled):
    qtbot.keyClicks(base("title"), "Our ")
    window.context.viewpoint.select((item_of("facebook", "Live").item.id,))
    settled()
    assert item_of("facebook", "Our New soap")


def test_save_now_saves_and_says_when_it_is_done(qtbot, base, inspector, window, now, settled):
    qtbot.keyClicks(base("text"), "X")
    with qtbot.waitSignal(inspector.finished):
        window.context.commands.run("save")
    settled()
    assert now().text == "XIt smells of tea."


def test_rest_saves(qtbot, base, inspector, now):
    qtbot.keyClicks(base("text"), "X")
    inspector.typist._rest.start(1)
    qtbot.waitUntil(lambda: now().text == "XIt smells of tea.")


def test_closing_the_window_saves(qtbot, base, inspector, window, folder, elsewhere, item_of):
    post = item_of("facebook").post.id
    qtbot.keyClicks(base("text"), "X")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert editing.typed(elsewhere) == ()
    assert open_post(elsewhere, post, None).post.text == "XIt smells of tea."


def test_undo_takes_back_typing_first_and_then_the_history(
    qtbot, base, window, now, settled, entries
):
    undo = {"undo": lambda: window.session.change(trust.undo_last)}
    window.context.commands.offer("history", undo)
    text = base("text")
    qtbot.keyClicks(text, "A")
    base("title")
    settled()
    base("text")
    qtbot.keyClicks(text, "B")
    qtbot.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text.text() == "AIt smells of tea."
    settled()
    assert now().text == text.text()
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert now().text == "It smells of tea."
    assert text.text() == "It smells of tea."
    assert entries()[0] == "undo"


def test_a_field_that_saved_its_typing_leaves_undo_to_the_history(qtbot, base, inspector, settled):
    text = base("text")
    qtbot.keyClicks(text, "A")
    assert inspector.view.can_undo_typing()
    inspector.finish()
    settled()
    assert not text.isUndoAvailable()
    assert not inspector.view.can_undo_typing()


def test_after_a_crash_what_was_typed_stands_in_the_field_again(
    qtbot, qapp, base, folder, environ, window, kept, item_of, elsewhere
):
    qtbot.keyClicks(base("text"), "Lost? ")
    qtbot.waitUntil(lambda: kept() == ["Lost? It smells of tea."], timeout=3000)
    item = item_of("facebook").item.id
    window.closing.disconnect()
    window.close()
    again = make_window(qapp, environ, lang="en")
    qtbot.addWidget(again)
    again.show()
    with qtbot.waitSignal(again.session.opened):
        again.session.open(folder, again.tell_trouble)
    again.show_panel("editor")
    editor = again.panel.built("editor")
    again.context.viewpoint.select((item,))
    field = editor.view.base.entries["text"].field
    qtbot.waitUntil(lambda: field.text() == "Lost? It smells of tea.")
    editor.finish()
    qtbot.waitUntil(lambda: editor.is_finished() and not again.session.writes.open)
    assert trust.log(elsewhere)[0].entry.label == "type_text"
    again.close()


def test_another_language_in_the_middle_of_typing_loses_nothing(qtbot, base, inspector, window):
    text = base("text")
    qtbot.keyClicks(text, "Half a wor")
    window.context.speech.change(Words("zh_TW"))
    assert text.text() == "Half a worIt smells of tea."
    assert text.hasFocus()
    assert inspector.view.base.entries["text"].name.text() == Words("zh_TW").t("Text")
    qtbot.keyClicks(text, "d")
    assert text.text() == "Half a wordIt smells of tea."


@pytest.mark.parametrize("name", ["title", "text"])
def test_enter_while_composing_does_nothing(qtbot, base, compose, compose_end, entries, name):
    field, before = base(name), entries()
    text = field.text()
    compose(field, "ㄒㄧㄤ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == text
    assert field.is_composing()
    assert entries() == before
    compose_end(field, "香")
    assert field.text() == f"香{text}"


def test_what_is_composed_is_not_counted_before_it_is_given(
    qtbot, base, inspector, compose, compose_end
):
    field = base("text")
    counters = inspector.view.base._counters
    counter = next(each for (name, *_), each in counters.items() if name == "text")
    qtbot.waitUntil(lambda: counter.count is not None)
    before = counter.count.count
    compose(field, "ㄒㄧㄤ")
    qtbot.waitUntil(lambda: not inspector.view._tally._timer.isActive())
    assert counter.count.count == before
    compose_end(field, "香")
    qtbot.waitUntil(lambda: counter.count.count == before + 1)


def test_esc_keeps_what_is_typed(qtbot, base, now, settled):
    field = base("text")
    qtbot.keyClicks(field, "X")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    base("title")
    settled()
    assert now().text == "XIt smells of tea."


def test_typing_that_leads_back_saves_nothing(qtbot, base, entries, settled, kept):
    before = entries()
    field = base("text")
    qtbot.keyClicks(field, "X")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    base("title")
    settled()
    assert entries() == before
    assert kept() == []


def test_typing_on_while_it_is_being_saved_is_no_conflict(
    qtbot, base, inspector, settled, now, entries
):
    text = base("text")
    for key in "AB":
        qtbot.keyClicks(text, key)
        inspector.finish()
    settled()
    assert inspector.questions.open == []
    assert now().text == "ABIt smells of tea."
    assert entries()[:2] == ["type_text", "type_text"]


def test_whoever_waits_for_the_saving_sees_a_field_that_was_not_left_yet(
    qtbot, base, inspector, now
):
    qtbot.keyClicks(base("labels"), "new")
    found = []
    inspector.finish(lambda: found.append(now().post.labels))
    qtbot.waitUntil(lambda: found == [("new",)])
