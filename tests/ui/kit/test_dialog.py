import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from smcalendar.domain.errors import UserError
from smcalendar.domain.translation import N_
from smcalendar.ui.kit.dialog import EDGE, Dialog, Scrolling
from smcalendar.words import Words


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def dialog(context, window, pressed):
    dialog = Dialog(context, window, title=N_("Command", "&Undo"))
    dialog.box = QCheckBox("something")
    dialog.body.addWidget(dialog.box)
    dialog.main = dialog.add_button(
        N_("Command", "&Redo"), lambda: pressed.append("main"), main=True
    )
    dialog.other = dialog.add_button(N_("Command", "&Today"), lambda: pressed.append("other"))
    dialog.present()
    return dialog


def test_enter_is_the_main_button_or_the_one_with_the_focus(dialog, pressed):
    dialog.box.setFocus()
    QTest.keyClick(dialog.box, Qt.Key.Key_Return)
    dialog.other.setFocus()
    QTest.keyClick(dialog.other, Qt.Key.Key_Return)
    dialog.box.setFocus()
    QTest.keyClick(dialog.box, Qt.Key.Key_Enter)
    assert pressed == ["main", "other", "main"]


def test_nothing_beneath_is_stopped_and_esc_closes_it(dialog, window):
    assert not dialog.isModal()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_it_says_follows_the_language_and_is_plain_text(dialog, context):
    dialog.tell_trouble(UserError("no_folder", path="<b>here</b>"))
    assert dialog.sentence() == "There is no folder <b>here</b>."
    context.speech.change(Words("zh_TW"))
    assert "<b>here</b>" in dialog.sentence()
    assert dialog.sentence() != "There is no folder <b>here</b>."
    assert dialog.windowTitle() == Words("zh_TW").t("&Undo")
    labels = dialog.findChildren(QLabel)
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    dialog.end_telling()
    assert dialog.sentence() == ""


def test_it_is_never_larger_than_the_screen(dialog):
    dialog.reject()
    dialog.resize(9_000, 9_000)
    dialog.present()
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width() - EDGE
    assert dialog.height() <= room.height() - EDGE


def test_a_form_scrolls_down_and_never_sideways(qtbot):
    form = QCheckBox("a long line of text")
    area = Scrolling(form)
    qtbot.addWidget(area)
    assert area.sizeHint().width() >= form.sizeHint().width()
    assert area.minimumSizeHint().width() >= form.minimumSizeHint().width()


def test_it_closes_with_the_workspace(dialog, context):
    context.session.close()
    assert not dialog.isVisible()
