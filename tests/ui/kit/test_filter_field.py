from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smcalendar.domain.filters import Filter
from smcalendar.services import plan, setup
from smcalendar.ui.kit.filter_field import FilterField
from smcalendar.words import Words


@pytest.fixture
def field(window) -> FilterField:
    return window.findChild(FilterField)


def ids(window, kind):
    return {getattr(e, "name", ""): e.id for e in window.session.read(setup.records, kind)}


def shown(window):
    found = window.session.read(plan.items, window.context.viewpoint.filter)
    return sorted(f"{each.platform} {each.name}" for each in found)


def names(menu):
    menu.fill()
    return [each.text() for each in menu.actions()]


def tick(menu, name):
    menu.fill()
    next(each for each in menu.actions() if each.text() == name).trigger()


def test_what_is_typed_is_searched_for_after_a_pause(qtbot, window, field):
    field.line.setFocus()
    with qtbot.waitSignal(window.context.viewpoint.filter_changed, timeout=2_000):
        QTest.keyClicks(field.line, "soap")
    assert window.context.viewpoint.filter == Filter(texts=frozenset({"soap"}))
    assert shown(window) == ["facebook New soap", "instagram New soap"]


def test_enter_searches_at_once_and_esc_clears_the_text(window, field):
    QTest.keyClicks(field.line, "live")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert window.context.viewpoint.filter.texts == {"live"}
    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert window.context.viewpoint.filter == Filter()
    assert field.line.text() == ""


def test_blanks_alone_can_be_cleared_too(qtbot, field):
    QTest.keyClicks(field.line, "  ")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field._clear_text.isVisible()
    field._clear_text.trigger()
    assert not field._clear_text.isVisible()


def test_enter_while_an_input_method_composes_searches_for_nothing(window, field):
    QApplication.sendEvent(field.line, QInputMethodEvent("ㄒㄧㄤ", []))
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert window.context.viewpoint.filter == Filter()


def test_the_key_of_the_command_leads_to_the_field(qtbot, window, field):
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is field.line


def test_values_of_one_kind_add_and_kinds_narrow(window, field):
    lists = field.menu.lists
    tick(lists["platforms"], "Instagram")
    assert shown(window) == ["instagram New soap", "instagram Some day"]
    tick(lists["platforms"], "Facebook")
    assert len(shown(window)) == 4
    tick(lists["campaigns"], "Autumn")
    assert shown(window) == ["facebook New soap", "instagram New soap"]
    tick(lists["platforms"], "Facebook")
    assert shown(window) == ["instagram New soap"]


@pytest.mark.parametrize(
    ("kind", "listed"),
    [
        ("brands", ["Camellia"]),
        ("accounts", ["FB @camellia", "IG @camellia.tw"]),
        ("campaigns", ["Autumn"]),
        ("owners", ["Amy", "Ann"]),
        ("labels", ["There is nothing to choose yet"]),
    ],
)
def test_the_menu_lists_what_the_workspace_has(window, field, kind, listed):
    assert names(field.menu.lists[kind]) == listed


def test_states_are_listed_with_late_missed_and_on_hold(window, field):
    listed = names(field.menu.lists["states"])
    assert {"Draft", "Posted", "Late", "Missed", "On hold"} <= set(listed)
    tick(field.menu.lists["states"], "Late")
    assert window.context.viewpoint.filter.states == {"late"}


def test_problems_narrow_as_they_are_named(window, field):
    assert names(field.menu.lists["problems"]) == ["Errors", "Advice", "No problems"]
    tick(field.menu.lists["problems"], "Errors")
    assert shown(window) == ["instagram New soap", "instagram Some day"]
    tick(field.menu.lists["problems"], "Errors")
    tick(field.menu.lists["problems"], "No problems")
    assert shown(window) == ["facebook Live", "facebook New soap"]


def test_names_are_shown_as_they_are(qtbot, window, field):
    with qtbot.waitSignal(window.session.changed):
        window.session.change(setup.add, "label", {"name": "Tea & <b>soap</b>"})
    assert names(field.menu.lists["labels"]) == ["Tea && <b>soap</b>"]
    tick(field.menu.lists["labels"], "Tea && <b>soap</b>")
    assert window.context.viewpoint.filter.labels == {"Tea & <b>soap</b>"}


def test_a_value_that_is_gone_can_be_unticked(window, field):
    window.context.viewpoint.narrow(Filter(campaigns=frozenset({"gone"})))
    assert names(field.menu.lists["campaigns"]) == ["Autumn", "no longer there"]
    tick(field.menu.lists["campaigns"], "no longer there")
    assert window.context.viewpoint.filter == Filter()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_click_in_a_list_ticks_and_leaves_it_open(qtbot, window, field):
    menu = field.menu.lists["owners"]
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    place = menu.actionGeometry(menu.actions()[0]).center()
    QTest.mouseMove(menu, place)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    assert menu.isVisible()
    assert window.context.viewpoint.filter.owners == {ids(window, "person")["Amy"]}
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert window.context.viewpoint.filter == Filter()
    menu.close()


def test_clear_ends_every_filter_and_is_offered_only_then(qtbot, window, field):
    action = window.context.commands.action("filter.clear")
    assert not action.isEnabled()
    window.context.viewpoint.narrow(
        Filter(texts=frozenset({"tea"}), states=frozenset({"draft"}), platforms=frozenset({"x"}))
    )
    assert field.line.text() == "tea"
    assert field.button.isChecked()
    action.trigger()
    assert window.context.viewpoint.filter == Filter()
    assert field.line.text() == ""
    assert not action.isEnabled()


def test_several_texts_from_elsewhere_stay_until_somebody_types(window, field):
    two = frozenset({"tea", "soap"})
    window.context.viewpoint.narrow(Filter(texts=two))
    field.line.left.emit()
    assert window.context.viewpoint.filter.texts == two
    QTest.keyClicks(field.line, "live")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert window.context.viewpoint.filter.texts == {"live"}


def test_a_filter_from_elsewhere_keeps_what_is_being_typed(qtbot, window, field):
    QTest.keyClicks(field.line, "so")
    viewpoint = window.context.viewpoint
    viewpoint.narrow(replace(viewpoint.filter, states=frozenset({"draft"})))
    assert field.line.text() == "so"
    qtbot.waitUntil(lambda: viewpoint.filter.texts == {"so"}, timeout=2_000)
    assert viewpoint.filter.states == {"draft"}


def test_the_menu_counts_and_speaks_the_language_of_the_moment(window, field):
    window.context.viewpoint.narrow(Filter(states=frozenset({"draft", "late"})))
    field.menu.aboutToShow.emit()
    assert field.menu.lists["states"].title() == "State (2)"
    assert field.menu.lists["brands"].title() == "Brand"
    window.context.speech.change(Words("zh_TW"))
    field.menu.aboutToShow.emit()
    assert field.menu.lists["brands"].title() == "品牌"
    assert "草稿" in names(field.menu.lists["states"])


def test_before_a_workspace_is_open_there_is_nothing_to_choose(empty_window):
    field = empty_window.findChild(FilterField)
    assert names(field.menu.lists["brands"]) == ["There is nothing to choose yet"]
