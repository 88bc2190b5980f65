"""First results while one types, below the line that keeps the focus."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smcalendar.domain.filters import Filter
from smcalendar.services import editing, plan


@pytest.fixture
def search(window):
    window.activateWindow()
    window.search.line.setFocus()
    return window.search


@pytest.fixture
def results(search):
    return search.results


def texts(results):
    return [each.text for each in results.card().list.found.entries]


def item(window, name):
    found = next(each for each in window.session.read(plan.items) if each.name == name)
    return found.item


@pytest.fixture
def typed(qtbot, search, results):
    def type_and_wait(text, *found):
        QTest.keyClicks(search.line, text)
        qtbot.waitUntil(lambda: results.is_open() and texts(results) == list(found))

    return type_and_wait


def test_what_is_found_is_listed_while_one_types_and_the_line_keeps_the_focus(typed, search):
    typed("so", "Some day", "New soap")
    typed("ap", "New soap")
    assert QApplication.focusWidget() is search.line
    assert search.line.text() == "soap"


def test_a_line_has_code_platforms_and_day(typed, window, results):
    typed("soap", "New soap")
    (entry,) = results.card().list.found.entries
    codes = {each.item.code for each in window.session.read(plan.items)}
    code, marks, day = entry.hint.split(" · ")
    assert (code in codes, marks, day) == (True, "FB IG", "Wed 18 Nov")
    assert (entry.sign, entry.spoken) == ("draft", "Draft")


def test_the_arrow_and_enter_go_to_a_post_of_another_month(typed, window, search):
    viewpoint = window.context.viewpoint
    viewpoint.go_to(dt.date(2027, 3, 1))
    typed("live", "Live")
    QTest.keyClick(search.line, Qt.Key.Key_Down)
    QTest.keyClick(search.line, Qt.Key.Key_Return)
    assert viewpoint.selection == (item(window, "Live").id,)
    assert viewpoint.day == dt.date(2026, 11, 20)
    assert not search.results.is_open()


def test_a_click_goes_there_too(typed, window, results):
    typed("live", "Live")
    entries = results.card().list
    place = entries.visualRect(entries.found.index(0, 0)).center()
    QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.context.viewpoint.selection == (item(window, "Live").id,)


def test_enter_without_the_arrows_only_narrows_the_views(typed, window, search):
    typed("live", "Live")
    QTest.keyClick(search.line, Qt.Key.Key_Return)
    assert window.context.viewpoint.filter == Filter(texts=frozenset({"live"}))
    assert window.context.viewpoint.selection == ()
    assert not search.results.is_open()


def test_esc_closes_the_list_and_then_clears_the_text(typed, search):
    typed("live", "Live")
    QTest.keyClick(search.line, Qt.Key.Key_Escape)
    assert not search.results.is_open()
    assert search.line.text() == "live"
    QTest.keyClick(search.line, Qt.Key.Key_Escape)
    assert search.line.text() == ""


def test_the_arrow_down_brings_the_list_back(qtbot, typed, search):
    typed("live", "Live")
    QTest.keyClick(search.line, Qt.Key.Key_Escape)
    QTest.keyClick(search.line, Qt.Key.Key_Down)
    qtbot.waitUntil(search.results.is_open)


def test_pages_of_the_list_are_not_pages_of_the_calendar(typed, window, search):
    typed("live", "Live")
    QTest.keyClick(search.line, Qt.Key.Key_PageDown)
    assert window.context.viewpoint.day == dt.date(2026, 11, 18)


def test_nothing_is_looked_for_or_gone_to_while_an_input_method_composes(typed, window, search):
    typed("live", "Live")
    QTest.keyClick(search.line, Qt.Key.Key_Down)
    QApplication.sendEvent(search.line, QInputMethodEvent("ㄒㄧㄤ", []))
    QTest.keyClick(search.line, Qt.Key.Key_Return)
    assert window.context.viewpoint.selection == ()


def test_it_closes_when_the_line_is_left_or_emptied(qtbot, typed, window, search):
    typed("live", "Live")
    window.show_page("calendar").setFocus()
    assert not search.results.is_open()
    search.line.setFocus()
    search.line.selectAll()
    typed("soap", "New soap")
    search.clear()
    assert not search.results.is_open()


def test_an_answer_that_comes_too_late_is_not_shown(qtbot, window, search, results):
    QTest.keyClicks(search.line, "soap")
    qtbot.waitUntil(lambda: bool(window.session.reads.open))
    search.line.selectAll()
    with qtbot.waitSignal(window.session.reads.ended):
        QTest.keyClicks(search.line, " ")
    assert not results.is_open()


def test_what_nothing_is_called_says_so(qtbot, search, results):
    QTest.keyClicks(search.line, "%' OR 1=1")
    qtbot.waitUntil(results.is_open)
    assert results.card().foot.text().startswith("Nothing in the workspace is found.")


def test_the_last_line_counts_what_the_page_shows(qtbot, typed, results):
    typed("soap", "New soap")
    foot = results.card().foot
    qtbot.waitUntil(lambda: foot.text().startswith("2 post"))


def test_what_the_text_of_the_filter_hides_is_shown_once_it_is_chosen(qtbot, typed, window, search):
    with qtbot.waitSignal(window.session.changed):
        found = item(window, "Live")
        window.session.change(editing.edit, "post", found.post_id, {"title": "Café live"})
    typed("cafe", "Café live")
    qtbot.waitUntil(lambda: bool(window.context.viewpoint.filter.texts))
    QTest.keyClick(search.line, Qt.Key.Key_Down)
    QTest.keyClick(search.line, Qt.Key.Key_Return)
    assert window.context.viewpoint.filter == Filter()
    assert search.line.text() == ""
