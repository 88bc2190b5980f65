import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter
from smcalendar.services import plan, windowstate, workspaces
from smcalendar.ui.shell.placing import clamped
from smcalendar.ui.shell.start import make_window

THURSDAY = dt.date(2026, 11, 19)
SCREEN, SECOND = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)


def first_item(window):
    return next(e.item for e in window.session.read(plan.items) if e.item.date)


def test_the_title_names_the_workspace(window):
    assert window.windowTitle() == "plan — smcalendar"


def test_after_a_change_the_toast_says_what_it_was_and_takes_it_back(qtbot, window):
    item = first_item(window)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.move, [item.id], THURSDAY)
    assert window.toast.sentence() == "Moved 1 item"
    with qtbot.waitSignal(window.session.changed) as told:
        qtbot.mouseClick(window.toast._undo, Qt.MouseButton.LeftButton)
    assert told.args[0].entry.label == "undo"
    assert first_item(window) == item or first_item(window).date == item.date


def test_a_click_on_the_toast_leaves_the_keyboard_where_it_was(qtbot, window):
    window.activateWindow()
    before = window.toolbar.button("go.next")
    before.setFocus()
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.move, [first_item(window).id], THURSDAY)
    with qtbot.waitSignal(window.session.changed):
        qtbot.mouseClick(window.toast._undo, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is before


def test_a_click_on_cancel_leaves_the_keyboard_where_it_was(qtbot, window, folder):
    window.activateWindow()
    before = window.toolbar.button("go.next")
    before.setFocus()
    cancel = window.statusBar().findChild(QPushButton)
    with closing(sqlite3.connect(folder / "calendar.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        window.session.change(plan.move, [first_item(window).id], THURSDAY)
        qtbot.waitUntil(cancel.isVisible)
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(cancel.isHidden)
    assert window.focusWidget() is before


def test_a_long_sentence_of_the_toast_stays_within_the_window(window):
    window.resize(900, 600)
    window.toast.tell("Moved 1 item", undoable=True)
    short = window.toast.height()
    window.toast.tell("The file is kept in /home/somebody/a/folder " * 6, undoable=True)
    assert window.rect().contains(window.toast.geometry())
    assert window.toast.height() > short
    window.toast.tell("Moved 1 item", undoable=True)
    assert window.toast.height() == short


def test_trouble_is_one_sentence_that_does_not_stop_anybody(window):
    window.session.trouble.emit(UserError("disk_full", path="/x"))
    assert "/x" in window.banner.sentence()
    assert window.isEnabled()


def test_the_side_panel_goes_and_comes_with_its_key(qtbot, window):
    window.show_panel("month")
    assert not window.panel.isHidden()
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.panel.isHidden()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.panel.isHidden()
    assert window.panel.part == "month"


def test_everything_is_said_anew_when_the_language_changes(window):
    window.context.chosen.choose("language", "zh_TW")
    assert window.menuBar().actions()[0].text() == "檔案(&F)"
    window.context.chosen.choose("language", "en")
    assert window.menuBar().actions()[0].text() == "&File"


def test_how_the_window_was_is_remembered(qtbot, qapp, window, environ, smcalendar_home, folder):
    window.context.viewpoint.go_to(THURSDAY)
    window.show_panel("tray")
    window.close()
    kept = windowstate.load(smcalendar_home)
    assert (kept.day, kept.panel, kept.panel_open) == (THURSDAY, "tray", True)
    assert kept.recent == (str(folder),)
    again = make_window(qapp, environ, lang="en")
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.session.opened):
        again.session.open(folder, again.tell_trouble)
    assert again.context.viewpoint.day == THURSDAY
    assert again.panel.part == "tray"
    again.close()


def test_a_window_that_begins_to_write_stays_at_its_day_view_and_filter(window):
    window.context.viewpoint.go_to(dt.date(2027, 5, 5))
    window.context.viewpoint.narrow(Filter(platforms=frozenset({"facebook"})))
    window.context.commands.run("view.week")
    window.panel.hide()
    window.session.opened.emit()
    assert window.context.viewpoint.day == dt.date(2027, 5, 5)
    assert window.context.viewpoint.filter.platforms == {"facebook"}
    assert window.view() == "week"
    assert window.panel.isHidden()


def test_a_window_that_opened_nothing_remembers_what_it_was_told_to(
    qtbot, qapp, environ, smcalendar_home, tmp_path
):
    before = windowstate.WindowState(
        view="week", day=THURSDAY, filter={"platforms": ["line"]}, workspace=str(tmp_path / "away")
    )
    windowstate.save(smcalendar_home, before)
    window = make_window(qapp, environ, lang="en")
    qtbot.addWidget(window)
    window.close()
    after = windowstate.load(smcalendar_home)
    assert replace(after, geometry="") == before


def test_another_workspace_begins_at_today_and_in_the_view_of_the_moment(
    qtbot, window, tmp_path, environ
):
    another = tmp_path / "another"
    workspaces.new_workspace(another, workspaces.circumstances(environ), language="en")
    window.context.viewpoint.go_to(dt.date(2027, 5, 5))
    window.context.viewpoint.select((first_item(window).id,))
    window.context.commands.run("view.week")
    with qtbot.waitSignal(window.session.opened):
        window.session.open(another, window.tell_trouble)
    assert window.context.viewpoint.day == dt.date(2026, 11, 18)
    assert window.context.viewpoint.selection == ()
    assert window.view() == "week"


@pytest.mark.parametrize(
    ("wanted", "screens", "placed"),
    [
        (QRect(10, 10, 800, 600), [SCREEN], QRect(10, 10, 800, 600)),
        (QRect(1500, 50, 800, 600), [SCREEN, SECOND], QRect(1500, 50, 800, 600)),
        (QRect(1500, 50, 800, 600), [SCREEN], QRect(566, 50, 800, 600)),
        (QRect(-5000, -5000, 800, 600), [SCREEN], QRect(0, 0, 800, 600)),
        (QRect(0, 0, 3000, 2000), [SCREEN], QRect(0, 0, 1366, 768)),
    ],
)
def test_a_window_stands_on_a_screen_that_is_there(wanted, screens, placed):
    assert clamped(wanted, screens) == placed


def test_undo_and_redo_are_offered_where_there_is_something_to_take_back(qtbot, window):
    undo, redo = (window.context.commands.action(name) for name in ("undo", "redo"))
    assert not undo.isEnabled()
    item = first_item(window)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.move, [item.id], THURSDAY)
    qtbot.waitUntil(lambda: undo.toolTip() == "Move 1 item")
    with qtbot.waitSignal(window.session.changed):
        undo.trigger()
    qtbot.waitUntil(redo.isEnabled)
    qtbot.waitUntil(lambda: not undo.isEnabled())
    with qtbot.waitSignal(window.session.changed):
        redo.trigger()
    assert first_item(window).date == THURSDAY or item.id != first_item(window).id


def test_what_undo_takes_back_is_said_in_the_language_of_the_moment(qtbot, window):
    undo = window.context.commands.action("undo")
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.move, [first_item(window).id], THURSDAY)
    window.context.chosen.choose("language", "zh_TW")
    qtbot.waitUntil(lambda: undo.toolTip() == "移動 1 個項目")
    window.context.chosen.choose("language", "en")
    qtbot.waitUntil(lambda: undo.toolTip() == "Move 1 item")


def test_undo_stays_offered_while_a_change_is_on_its_way(qtbot, window, folder):
    undo = window.context.commands.action("undo")
    item = first_item(window)
    with closing(sqlite3.connect(folder / "calendar.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        window.session.change(plan.move, [item.id], THURSDAY)
        window.undoing._query.ask_now()
        assert undo.isEnabled()
    qtbot.waitUntil(lambda: undo.toolTip() == "Move 1 item")
    assert undo.isEnabled()


def test_undo_is_offered_no_more_once_a_change_was_refused(qtbot, window):
    undo = window.context.commands.action("undo")
    window.session.change(plan.move, ["nobody"], THURSDAY)
    assert undo.isEnabled()
    qtbot.waitUntil(lambda: not undo.isEnabled())


def test_what_an_undo_will_change_is_shown_before_it_is_changed(qtbot, window):
    item = first_item(window)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.move, [item.id], THURSDAY)
    qtbot.waitUntil(lambda: not window.session.writes.open)
    window.context.viewpoint.go_to(dt.date(2027, 5, 5))
    window.context.commands.run("undo")
    assert window.toast.sentence() == "Once more to undo: Move 1 item"
    assert window.context.viewpoint.day == THURSDAY
    with qtbot.waitSignal(window.session.changed) as told:
        window.context.commands.run("undo")
    assert told.args[0].entry.label == "undo"
