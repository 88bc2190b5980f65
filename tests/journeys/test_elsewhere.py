"""What others do while the window is open: the command line, a slow writer, another window."""

import datetime as dt
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from smcalendar.services import editing, workspaces

PROJECT = Path(__file__).parent.parent.parent
SATURDAY, SUNDAY = dt.date(2026, 11, 28), dt.date(2026, 11, 29)
TEXT = "A walk with tea."


@pytest.fixture
def command(environ):
    """Gives `command(*arguments)`: the command line in a process of its own."""

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "smcalendar", *map(str, arguments)],
            cwd=PROJECT,
            env={**os.environ, **environ, "SMCALENDAR_LANG": "en"},
            capture_output=True,
            check=True,
            encoding="utf-8",
        ).stdout

    return run


@pytest.fixture
def busy(folder):
    """Another program in the middle of writing; `busy.rollback()` ends it."""
    other = sqlite3.connect(folder / "calendar.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield other
    other.close()


def test_what_the_command_line_moves_appears_by_itself(hand, saturday, folder, command):
    before = hand.view.cells.find(saturday)
    with hand.bot.waitSignal(hand.session.changed, timeout=20_000):
        command("move", folder, hand.stored(saturday).item.code, "--to", SUNDAY)
    hand.rest()
    assert hand.view.cells.find(saturday) == hand.view.cells.period.place(SUNDAY) != before
    assert json.loads(command("list", "items", folder, "--from", SUNDAY, "--to", SUNDAY, "--json"))


@pytest.mark.parametrize("choice", ["Take mine", "Take theirs", "Take both"])
def test_a_text_that_is_changed_elsewhere_while_it_is_typed_is_asked_about(
    hand, saturday, folder, environ, choice
):
    field = hand.edit_text(saturday)
    editor = hand.editor
    hand.write("Mine. ")
    post = hand.stored(saturday).post.id
    around = workspaces.circumstances(environ)
    told = hand.bot.waitSignal(hand.session.changed, timeout=20_000)
    with told, workspaces.opened(folder, around) as other:
        editing.edit(other, "post", post, {"text": "Theirs."})
    hand.rest()
    assert field.text() == f"Mine. {TEXT}"
    hand.press("Ctrl+S")
    hand.until(editor.questions.isVisible)
    shown = " ".join(e.text() for e in editor.questions.findChildren(type(field)))
    assert f"Mine. {TEXT}" in shown
    assert "Theirs." in shown
    buttons = {each.text(): each for each in editor.questions.findChildren(QPushButton)}
    hand.tab_to(buttons[choice])
    hand.press("Space")
    hand.until(lambda: editor.is_finished() and not editor.questions.isVisible())
    text = hand.stored(saturday).post.text
    assert ("Mine." in text) == (choice != "Take theirs")
    assert ("Theirs." in text) == (choice != "Take mine")


def test_a_gesture_waits_for_another_writer_and_can_be_given_up(hand, saturday, busy):
    status = hand.window.statusBar()
    hand.click(saturday)
    hand.press("Alt+Down")
    assert hand.session.is_pending(saturday)
    assert hand.view.cells.chip(saturday).pending
    hand.until(status._cancel.isVisible)
    assert status._text.text()
    status._cancel.click()
    hand.until(lambda: not hand.session.writes.open)
    hand.until(lambda: hand.view.cells.find(saturday) == hand.view.cells.period.place(SATURDAY))
    busy.rollback()
    assert hand.stored(saturday).item.date == SATURDAY


def test_a_gesture_is_written_once_the_other_writer_is_done(hand, saturday, busy):
    hand.click(saturday)
    hand.press("Alt+Right")
    hand.until(lambda: hand.session.waits_for_another)
    with hand.bot.waitSignal(hand.session.changed, timeout=20_000):
        busy.rollback()
    hand.rest()
    assert hand.stored(saturday).item.date == SUNDAY
    assert not hand.view.cells.chip(saturday).pending
    assert not hand.window.statusBar()._cancel.isVisible()


def test_a_second_window_only_reads_and_takes_over(hand, hands, folder, saturday):
    second = hands(folder)
    assert not second.session.may_write
    assert "has had this workspace open on" in second.window.banner.sentence()
    with second.bot.waitSignal(second.session.changed, timeout=20_000):
        hand.click(saturday)
        hand.window.context.commands.run("post.day_later")
    second.rest()
    assert second.stored(saturday).item.date == SUNDAY
    hand.window.close()
    hand.until(lambda: not hand.window.isVisible())
    second.window.elsewhere.look()
    second.window.banner._button.click()
    assert second.session.may_write
    second.window.activateWindow()
    second.view.setFocus()
    second.click(saturday)
    second.changed(lambda: second.press("Alt+Left"))
    assert second.stored(saturday).item.date == SATURDAY
