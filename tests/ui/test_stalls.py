"""While another program writes in the workspace, the window goes on: nothing in it waits."""

import datetime as dt
import subprocess
import sys
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QPushButton

from smcalendar.services import editing, plan
from smcalendar.ui.kit.drag import mime_for

FRIDAY, THERE = dt.date(2026, 11, 20), dt.date(2026, 11, 25)
FAR = dt.date(2027, 2, 17)
"""So many months ahead nothing is read before somebody turns to it."""

WRITING, READING_TOO = "IMMEDIATE", "EXCLUSIVE"
"""A program that writes lets others read until it commits, and then not even that."""

BEATS = 30

HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN " + sys.argv[2])
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def held(folder):
    """Another program holds a lock of the workspace for as long as the block lasts."""

    @contextmanager
    def hold(lock):
        arguments = [sys.executable, "-c", HOLD, folder / "calendar.sqlite3", lock]
        pipe = subprocess.PIPE
        with subprocess.Popen(arguments, stdin=pipe, stdout=pipe, text=True) as other:
            assert other.stdout.readline() == "held\n"
            yield
            other.stdin.close()

    return hold


@pytest.fixture
def goes_on(qtbot, window):
    """Waits until a timer has fired many times, which nothing that blocks would let it do."""
    timer, beats = QTimer(window), []
    timer.timeout.connect(lambda: beats.append(None))
    timer.start(5)

    def check():
        before = len(beats)
        qtbot.waitUntil(lambda: len(beats) >= before + BEATS)

    return check


@pytest.fixture
def item(elsewhere):
    """The id of "Live", which stands on Friday."""
    found = plan.items(elsewhere)
    return next(each.item.id for each in found if each.title == "Live")


@pytest.fixture
def page(qtbot, window, item):
    page = window.show_page("calendar")
    qtbot.waitUntil(lambda: page.view.cells.find(item) is not None)
    return page


@pytest.fixture
def dragged(page, item, drop):
    """Drops "Live" on a day."""

    def drag(day):
        cell = page.view.where.cell(page.view.cells.period.place(day))
        drop(page.view, mime_for([item]), QPoint(cell.center().x(), cell.bottom() - 4))

    return drag


@pytest.fixture
def stands(page, item):
    """Returns the day on which "Live" is shown, and whether that is not written yet."""

    def find():
        place = page.view.cells.find(item)
        return page.view.cells.period.slot(*place).day, page.view.cells.chip(item).pending

    return find


@pytest.fixture
def written(qtbot, window, item, elsewhere):
    """Waits until nothing is on its way; returns the day of "Live" as it is stored."""

    def read():
        qtbot.waitUntil(lambda: not window.session.writes.open)
        found = plan.items_by_ids(elsewhere, [item])
        return found[0].item.date

    return read


@pytest.mark.parametrize("lock", [WRITING, READING_TOO])
def test_what_is_dropped_stands_there_at_once_and_is_written_later(
    lock, held, dragged, stands, goes_on, written
):
    with held(lock):
        dragged(THERE)
        assert stands() == (THERE, True)
        goes_on()
        assert stands() == (THERE, True)
    assert written() == THERE


def test_the_status_bar_says_who_is_waited_for_and_cancel_gives_the_gesture_up(
    qtbot, window, held, dragged, stands, goes_on, written
):
    bar = window.statusBar()
    cancel = bar.findChild(QPushButton)
    with held(WRITING):
        dragged(THERE)
        qtbot.waitUntil(cancel.isVisible)
        qtbot.waitUntil(lambda: "Another program" in bar._text.text())
        cancel.click()
        qtbot.waitUntil(lambda: stands() == (FRIDAY, False))
        goes_on()
    assert written() == FRIDAY


@pytest.mark.parametrize("lock", [WRITING, READING_TOO])
def test_typing_goes_on_and_is_kept_later(
    qtbot, lock, window, item, page, held, goes_on, elsewhere
):
    window.show_panel("editor")
    editor = window.panel.built("editor")
    editor.show_item(item)
    editor.focus_title()
    field = editor.view.base.entries["text"].field
    field.setFocus()
    with held(lock):
        qtbot.keyClicks(field, "New. ")
        goes_on()
        editor.typist.keep()
        goes_on()
        qtbot.keyClicks(field, "More. ")
        assert field.toPlainText() == "New. More. Ask us."
        editor.finish()
    qtbot.waitUntil(editor.is_finished)
    (found,) = plan.items_by_ids(elsewhere, [item])
    assert found.text == "New. More. Ask us."
    assert editing.typed(elsewhere) == ()


@pytest.mark.parametrize("lock", [WRITING, READING_TOO])
def test_undo_is_done_once_the_other_program_has_written(
    lock, window, held, dragged, goes_on, written
):
    dragged(THERE)
    assert written() == THERE
    with held(lock):
        window.context.commands.run("undo")
        goes_on()
    assert written() == FRIDAY


def test_a_page_that_cannot_be_read_yet_is_filled_as_soon_as_it_can(
    qtbot, page, item, elsewhere, held, goes_on
):
    plan.move(elsewhere, [item], FAR)
    qtbot.waitUntil(lambda: page.view.cells.find(item) is None)
    with held(READING_TOO):
        page._turn(3)
        goes_on()
        assert page.view.cells.find(item) is None
    qtbot.waitUntil(lambda: page.view.cells.find(item) is not None)


def test_pages_turn_while_another_program_writes(page, item, held):
    with held(WRITING):
        page._turn(1)
        assert page.view.cells.find(item) is None
        page._turn(-1)
        assert page.view.cells.find(item) is not None
