"""Fields take plain text only, and leave undo to the history where it is not theirs."""

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from smcalendar.ui.kit.choices import ChoiceField, WordsField
from smcalendar.ui.kit.colours import ColourInput
from smcalendar.ui.kit.dates import DateField, TimeField
from smcalendar.ui.kit.fields import LineField, TextField

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture(params=[LineField, TextField])
def field(request, qtbot):
    made = request.param()
    qtbot.addWidget(made)
    made.show()
    return made


def asks_for_undo(field) -> bool:
    """Says whether the field keeps Ctrl+Z for itself."""
    keys = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, keys)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


def test_it_keeps_undo_only_while_it_has_something_to_take_back(field, qtbot):
    field.show_text("stored")
    assert not asks_for_undo(field)
    qtbot.keyClicks(field, "x")
    assert asks_for_undo(field)
    field.forget_steps()
    assert not asks_for_undo(field)
    assert "x" in field.text()


def test_rich_text_becomes_plain(qtbot, qapp):
    field = TextField()
    qtbot.addWidget(field)
    mime = QMimeData()
    mime.setHtml("<b>Tea</b> &amp; <i>soap</i>")
    qapp.clipboard().setMimeData(mime)
    field.paste()
    assert field.text() == "Tea & soap"


def test_control_characters_are_left_out(field, qapp):
    qapp.clipboard().setText("a\x00b\x07c\r\nd\u202fe")
    field.paste()
    assert "\x00" not in field.text()
    assert "\x07" not in field.text()
    assert "\r" not in field.text()


def test_a_line_has_no_line_ends(qtbot, qapp):
    field = LineField()
    qtbot.addWidget(field)
    told = []
    field.typed.connect(told.append)
    qapp.clipboard().setText("one\ntwo\tthree")
    field.paste()
    assert field.text() == "one two three"
    assert told == ["one two three"]


def test_files_are_handed_on(qtbot, qapp):
    field = TextField()
    qtbot.addWidget(field)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/a.png")])
    qapp.clipboard().setMimeData(mime)
    with qtbot.waitSignal(field.given):
        field.paste()
    assert field.text() == ""
    assert not field.canInsertFromMimeData(mime)


def test_showing_another_text_is_no_typing(field):
    told = []
    field.typed.connect(told.append)
    field.show_text("stored")
    assert told == []


def test_a_choice_that_is_none_is_put_back(qtbot):
    field = ChoiceField()
    qtbot.addWidget(field)
    field.offer([("Amy", "1"), ("Ann", "2")])
    field.show_value("1")
    field.line.selectAll()
    qtbot.keyClicks(field.line, "Zoe")
    field.commit()
    assert field.value() == "1"
    assert field.line.text() == "Amy"


def test_new_choices_leave_what_is_chosen(qtbot):
    field = ChoiceField()
    qtbot.addWidget(field)
    field.offer([("Amy", "1"), ("Ann", "2")])
    field.show_value("2")
    field.offer([("Ann", "2"), ("Bo", "3")])
    assert field.value() == "2"
    assert field.line.text() == "Ann"


def test_words_are_completed(qtbot):
    field = WordsField(mark="#")
    qtbot.addWidget(field)
    field.offer(["autumn", "autumn sale"])
    field.setText("#tea #aut")
    field._complete("autumn")
    field.commit()
    assert field.value() == ("tea", "autumn")


def test_a_choice_is_taken_by_enter_but_not_while_composing(qtbot):
    field = ChoiceField()
    qtbot.addWidget(field)
    field.offer([("Amy", "1"), ("Ann", "2")])
    field.show()
    field.line.setFocus()
    qtbot.keyClicks(field, "nn")
    QApplication.sendEvent(field, QInputMethodEvent("ㄋ", []))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() is None
    QApplication.sendEvent(field, QInputMethodEvent("", []))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == "2"


def test_what_was_saved_is_left_to_the_history(qtbot):
    field = WordsField()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "tea soap")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == ("tea", "soap")
    assert not asks_for_undo(field)


@pytest.fixture(params=["words", "time", "day", "colour"])
def valued(request, qtbot, context):
    """A field for a value with one it holds, the line in it, and what is half typed there."""
    made, value = {
        "words": lambda: (WordsField(), ("tea",)),
        "time": lambda: (TimeField(context.speech), dt.time(19)),
        "day": lambda: (DateField(context), dt.date(2026, 11, 18)),
        "colour": lambda: (ColourInput(context.speech, context.theme), "#457fef"),
    }[request.param]()
    qtbot.addWidget(made)
    made.begin(value)
    return made, value, getattr(made, "line", made)


def test_what_is_half_typed_stays_also_while_another_program_has_the_keyboard(qtbot, valued):
    field, value, line = valued
    qtbot.keyClicks(line, "zz")
    typed = line.text()
    field.show_value(value)
    assert line.text() == typed


def test_what_was_typed_for_one_record_is_not_kept_for_another(qtbot, valued):
    field, value, line = valued
    shown = line.text()
    told = []
    field.edited.connect(told.append)
    field.show()
    line.setFocus()
    qtbot.keyClicks(line, "zz")
    field.begin(value)
    field.commit()
    assert (line.text(), told) == (shown, [])


def test_what_is_typed_can_be_asked_for_before_the_field_is_left(qtbot):
    field = WordsField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "tea soap")
    with qtbot.waitSignal(field.edited) as told:
        field.commit()
    assert told.args == [("tea", "soap")]


@pytest.mark.parametrize("words", [('say "hi" now',), ("#tea",)])
def test_words_that_nobody_touched_stay_as_they_are(qtbot, words):
    field = WordsField(mark="#")
    qtbot.addWidget(field)
    field.begin(words)
    with qtbot.assertNotEmitted(field.edited):
        field.left.emit()
    assert field.value() == words


def test_refused_words_stand_there_and_are_told_again(qtbot):
    field = WordsField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "tea")
    field.commit()
    field.refused(())
    field.show_value(())
    assert field.text() == "tea"
    with qtbot.waitSignal(field.edited) as told:
        field.commit()
    assert told.args == [("tea",)]


def test_the_colour_that_was_there_takes_a_wrong_one_back(qtbot, context):
    field = ColourInput(context.speech, context.theme)
    qtbot.addWidget(field)
    field.begin("#457fef")
    field.line.setText("blue")
    with qtbot.waitSignal(field.wrong):
        field.commit()
    field.line.setText("#457fef")
    with qtbot.waitSignal(field.edited):
        field.commit()
