"""The process is killed in the middle of typing, and the program opened again."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parent / "programs" / "dying_window.py"
PROJECT = Path(__file__).parent.parent.parent
TITLE, TEXT = "Saturday", "A walk with tea."
BEFORE, AFTER = dt.date(2026, 11, 28), dt.date(2026, 12, 5)
TYPED = "Half a sentence "


@pytest.fixture
def killed(folder, saturday, environ):
    """The id of an item in whose post somebody typed, when the process was killed."""
    around = {**os.environ, **environ, "PYTHONPATH": str(PROJECT), "SMCALENDAR_LANG": "en"}
    command = [sys.executable, PROGRAM, str(folder), TITLE, TYPED]
    with subprocess.Popen(
        command, env=around, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as window:
        line = window.stdout.readline()
        window.kill()
        assert line == "kept\n", window.stderr.read()
    assert window.returncode == -9
    return saturday


def test_what_was_typed_at_the_last_pause_is_back_and_undo_still_works(
    killed, hands, folder, reopened
):
    hand = hands(folder)
    assert hand.session.may_write
    assert hand.stored(killed).item.date == AFTER
    assert hand.stored(killed).post.text == TEXT
    field = hand.edit_text(killed)
    hand.until(lambda: field.text() == TYPED + TEXT)
    hand.changed(lambda: hand.press("Ctrl+Z"))
    assert hand.stored(killed).item.date == BEFORE
    assert field.text() == TYPED + TEXT
    again = reopened(hand)
    assert again.stored(killed).post.text == TYPED + TEXT
    again.changed(lambda: again.press("Ctrl+Z"))
    assert again.stored(killed).post.text == TEXT
