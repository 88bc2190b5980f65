"""Cut, copy and paste of posts in the calendar, and what else may be on the clipboard."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smcalendar.domain.states import State, Step
from smcalendar.services import plan, review
from smcalendar.services.review import Said
from smcalendar.ui.plan.clipboard import ITEMS
from smcalendar.ui.plan.painting import FAINT

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
THERE = dt.date(2026, 11, 25)


@pytest.fixture
def clipboard(qapp):
    """The clipboard, empty before and after."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


def holds_posts(clipboard):
    mime = clipboard.mimeData()
    return mime is not None and mime.hasFormat(ITEMS)


@pytest.fixture
def run(qtbot, window, page, clipboard):
    """Runs a command, and waits until the window has told of it."""

    def do(name, *ids):
        if ids:
            window.context.viewpoint.select(ids)
        with qtbot.waitSignal(page.told) as told:
            window.context.commands.run(name)
        return told.args[0]

    return do


@pytest.fixture
def paste_on(qtbot, window, page):
    def paste(day, signal):
        page.view.go_to_day(day)
        with qtbot.waitSignal(signal) as told:
            window.context.commands.run("edit.paste")
        return told.args[0]

    return paste


def test_posts_are_pasted_on_the_day_with_the_focus_as_drafts(
    qtbot, window, page, item, stored, run, paste_on, clipboard
):
    live, soap = item("Live"), item("New soap", "facebook")
    assert run("edit.copy", live, soap).startswith("Copied 2 post")
    assert "Live\nAsk us." in clipboard.text()
    assert holds_posts(clipboard)
    assert paste_on(THERE, page.told).startswith("Pasted 2 post")
    first, second = window.context.viewpoint.selection
    assert (stored(first).date, stored(first).time) == (THERE, dt.time(19))
    assert stored(second).date == THERE + dt.timedelta(days=2)
    assert stored(live).date == FRIDAY
    qtbot.waitUntil(lambda: page.view.cells.find(second) is not None)
    with qtbot.waitSignal(window.session.changed):
        window.context.commands.run("undo")
    assert not {first, second} & {each.item.id for each in window.session.read(plan.items)}


def test_what_is_cut_is_faint_and_moves_where_it_is_pasted(
    page, window, item, stored, run, paste_on, clipboard
):
    live, soap = item("Live"), item("New soap", "facebook")
    before = page.view.viewport().grab().toImage()
    run("edit.cut", live, soap)
    assert window.context.viewpoint.cut == {live, soap}
    assert 0 < FAINT < 1
    assert page.view.viewport().grab().toImage() != before
    assert stored(live).date == FRIDAY
    paste_on(THERE, page.gestures.said)
    assert stored(soap).date == THERE
    assert stored(live).date == THERE + dt.timedelta(days=2)
    assert len(window.session.read(plan.items)) == 4
    assert window.context.viewpoint.cut == frozenset()
    assert not holds_posts(clipboard)


def test_escape_leaves_what_was_cut_where_it_is(page, window, item, stored, run, key, clipboard):
    live = item("Live")
    run("edit.cut", live)
    key(Qt.Key.Key_Escape)
    assert window.context.viewpoint.cut == frozenset()
    assert not holds_posts(clipboard)
    assert stored(live).date == FRIDAY


def test_another_copy_leaves_what_was_cut_where_it_is(window, item, run, clipboard):
    live = item("Live")
    run("edit.cut", live)
    run("edit.copy", live)
    assert window.context.viewpoint.cut == frozenset()
    assert holds_posts(clipboard)
    run("edit.cut", live)
    clipboard.setText("something else")
    assert window.context.viewpoint.cut == frozenset()
    assert clipboard.text() == "something else"


def test_what_the_platform_has_is_not_cut(qtbot, window, page, item, clipboard):
    live = item("Live")
    said = Said(comment="for this one test", target=State.SCHEDULED)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(review.take_step, (live,), Step.OVERRIDE, said)
    window.context.viewpoint.select((live,))
    with qtbot.waitSignal(window.session.trouble) as trouble:
        window.context.commands.run("edit.cut")
    assert trouble.args[0].code == "does_not_move"
    assert window.context.viewpoint.cut == frozenset()
    assert not holds_posts(clipboard)


def test_what_went_to_the_trash_after_it_was_cut_is_told(
    qtbot, window, page, item, run, paste_on, clipboard
):
    live = item("Live")
    run("edit.cut", live)
    with qtbot.waitSignal(page.gestures.said):
        page.gestures.trash((live,))
    assert "no longer there" in paste_on(THERE, page.told)


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff" * 100, b'{"format": "smcalendar-items"}'])
def test_other_data_under_our_name_is_refused_in_words(qtbot, window, page, clipboard, data):
    mime = QMimeData()
    mime.setData(ITEMS, data)
    clipboard.setMimeData(mime)
    with qtbot.waitSignal(window.session.trouble) as trouble:
        window.context.commands.run("edit.paste")
    assert trouble.args[0].code == "clipboard_unreadable"
    assert len(window.session.read(plan.items)) == 4


def test_an_empty_clipboard_says_so_and_text_is_handed_on(qtbot, window, page, run, clipboard):
    assert "no posts" in run("edit.paste")
    clipboard.setText("Fri 19:00 New soap\nSat Old soap")
    window.context.commands.run("edit.paste")
    card = page.acts.add_card()
    qtbot.waitUntil(card.isVisible)
    assert card.first_field().toPlainText() == "Fri 19:00 New soap\nSat Old soap"


def test_keys_mean_the_text_of_a_field_that_has_the_focus(qtbot, window, page, item, clipboard):
    tray = window.show_panel("tray")
    window.context.viewpoint.select((item("Live"),))
    window.activateWindow()
    tray.search.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is tray.search)
    QTest.keyClicks(tray.search, "soap")
    tray.search.selectAll()
    QTest.keyClick(tray.search, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert (tray.search.text(), clipboard.text()) == ("", "soap")
    assert window.context.viewpoint.cut == frozenset()
    QTest.keyClick(tray.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert tray.search.text() == "soap"
    tray.search.selectAll()
    window.context.commands.run("edit.copy")
    assert not holds_posts(clipboard)


def test_posts_are_pasted_in_another_workspace_as_far_as_it_has_their_accounts(
    qtbot, window, page, item, run, clipboard, tmp_path, environ
):
    from smcalendar.services import workspaces

    run("edit.copy", item("Live"))
    around = workspaces.circumstances(environ, origin="test")
    workspaces.new_workspace(tmp_path / "other", around, language="en")
    with qtbot.waitSignal(window.session.opened):
        window.session.open(tmp_path / "other", window.tell_trouble)
    page.view.go_to_day(THERE)
    told = run("edit.paste")
    assert "no account Facebook" in told
    assert "@camellia" in told


def test_what_is_cut_in_the_tray_moves_to_the_day_and_escape_there_gives_it_up(
    page, window, item, stored, run, paste_on
):
    idea, tray = item("Some day"), window.show_panel("tray")
    run("edit.cut", idea)
    tray.list.setFocus()
    QTest.keyClick(tray.list, Qt.Key.Key_Escape)
    assert window.context.viewpoint.cut == frozenset()
    run("edit.cut", idea)
    paste_on(THERE, page.gestures.said)
    assert stored(idea).date == THERE
