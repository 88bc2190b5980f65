import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from smcalendar.ui.plan.go_to_date import GoToDate
from smcalendar.words import Words


@pytest.fixture
def card(qtbot, window) -> GoToDate:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.findChild(GoToDate) is not None)
    return window.findChild(GoToDate)


def test_the_command_opens_it_below_the_tool_bar(qtbot, window, card):
    window.context.commands.run("go.date")
    assert card.isVisible()
    bottom = window.toolbar.mapTo(window, window.toolbar.rect().bottomLeft()).y()
    assert bottom <= card.y() <= bottom + 10
    assert QApplication.focusWidget() is card.line.field


def test_a_typed_day_is_gone_to_and_the_focus_returns(window, card):
    before = window.toolbar.findChild(QToolButton)
    before.setFocus()
    window.context.commands.run("go.date")
    QTest.keyClicks(card.line.field, "+7")
    QTest.keyClick(card.line.field, Qt.Key.Key_Return)
    assert not card.isVisible()
    assert window.context.viewpoint.day == dt.date(2026, 11, 25)
    assert QApplication.focusWidget() is before


def test_esc_closes_it_and_goes_nowhere(window, card):
    window.context.commands.run("go.date")
    QTest.keyClicks(card.line.field, "+7")
    QTest.keyClick(card.line.field, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert window.context.viewpoint.day == dt.date(2026, 11, 18)


def test_what_is_no_day_stays_with_a_hint(window, card):
    window.context.commands.run("go.date")
    QTest.keyClicks(card.line.field, "soon")
    QTest.keyClick(card.line.field, Qt.Key.Key_Return)
    assert card.isVisible()
    assert card.line.meant.text()


def test_the_same_command_closes_it(window, card):
    window.context.commands.run("go.date")
    window.context.commands.run("go.date")
    assert not card.isVisible()


def test_a_day_shows_the_calendar(window, card):
    window.show_page("campaigns")
    window.context.commands.run("go.date")
    QTest.keyClicks(card.line.field, "2027-01-05")
    QTest.keyClick(card.line.field, Qt.Key.Key_Return)
    assert window.context.commands.action("page.calendar").isChecked()
    assert window.context.viewpoint.day == dt.date(2027, 1, 5)


def test_it_speaks_the_language_of_the_moment(window, card):
    english = card.asked.text()
    window.context.speech.change(Words("zh_TW"))
    assert english == "Go to this day:"
    assert card.accessibleName() == card.asked.text()


def test_before_a_workspace_is_open_it_counts_from_today(empty_window):
    card = GoToDate(empty_window, empty_window.context)
    empty_window.context.commands.run("go.date")
    QTest.keyClicks(card.line.field, "+1")
    QTest.keyClick(card.line.field, Qt.Key.Key_Return)
    assert empty_window.context.viewpoint.day == dt.date(2026, 11, 19)
