import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import delete

from smcalendar.services import plan
from smcalendar.ui.shell.palette import Palette


@pytest.fixture
def palette(window):
    window.context.commands.run("palette")
    return window.findChild(Palette)


def texts(palette):
    return [each.text for each in palette.list.found.entries]


def choose(palette, text):
    row = texts(palette).index(text)
    palette.list.clicked.emit(palette.list.found.index(row, 0))


def test_it_opens_and_the_same_key_closes_it(window, palette):
    assert palette.isVisible()
    window.context.commands.run("palette")
    assert not palette.isVisible()


def test_a_command_is_found_and_run(qtbot, window, palette):
    qtbot.keyClicks(palette.field, "side panel")
    assert texts(palette)[0] == "Side panel"
    shown = window.panel.isHidden()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.panel.isHidden() != shown
    assert not palette.isVisible()


def test_a_typed_day_is_gone_to(qtbot, window, palette):
    qtbot.keyClicks(palette.field, "2026-12-24")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.context.viewpoint.day == dt.date(2026, 12, 24)


def test_a_post_is_found_and_selected(qtbot, window, palette):
    palette.field.setText("soap")
    qtbot.waitUntil(lambda: "New soap" in texts(palette))
    choose(palette, "New soap")
    assert len(window.context.viewpoint.selection) == 1


def test_a_post_is_found_by_words_of_its_text_in_any_order(qtbot, palette):
    palette.field.setText("tea smells")
    qtbot.waitUntil(lambda: "New soap" in texts(palette))


def test_an_item_is_found_by_its_code(qtbot, window, palette):
    item = next(e for e in window.session.read(plan.items) if e.name == "Live").item
    palette.field.setText(item.code.lower())
    qtbot.waitUntil(lambda: texts(palette) == ["Live"])
    choose(palette, "Live")
    assert window.context.viewpoint.selection == (item.id,)


def test_what_was_found_goes_when_nothing_is_typed_any_more(qtbot, palette):
    palette.field.setText("soap")
    qtbot.waitUntil(lambda: "New soap" in texts(palette))
    palette.field.clear()
    assert "New soap" not in texts(palette)


def test_a_campaign_is_found_and_narrows(qtbot, window, palette):
    palette.field.setText("autu")
    qtbot.waitUntil(lambda: "Autumn" in texts(palette))
    choose(palette, "Autumn")
    assert window.context.viewpoint.filter.campaigns


def test_esc_closes_it_and_gives_the_focus_back(qtbot, window, palette):
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.parametrize(
    ("reason", "stays"),
    [
        (Qt.FocusReason.ActiveWindowFocusReason, True),
        (Qt.FocusReason.PopupFocusReason, True),
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.ShortcutFocusReason, False),
    ],
)
def test_it_stays_while_the_focus_is_only_in_another_window_or_a_menu(palette, reason, stays):
    QApplication.sendEvent(palette.field, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert palette.isVisible() == stays


def test_it_closes_too_when_what_had_the_focus_is_gone(qtbot, window):
    field = QLineEdit(window)
    field.show()
    window.activateWindow()
    field.setFocus()
    window.context.commands.run("palette")
    delete(field)
    window.context.commands.run("palette")
    assert not window.findChild(Palette).isVisible()


def test_text_that_looks_like_sql_finds_nothing(qtbot, window, palette):
    with qtbot.waitSignal(window.session.reads.ended):
        palette.field.setText("%' OR 1=1 --")
    assert "New soap" not in texts(palette)


def test_a_command_is_found_by_its_english_name_in_every_language(qtbot, window, palette):
    window.context.chosen.choose("language", "zh_TW")
    qtbot.keyClicks(palette.field, "side panel")
    assert texts(palette)[0] == "側邊面板"
    window.context.chosen.choose("language", "en")
