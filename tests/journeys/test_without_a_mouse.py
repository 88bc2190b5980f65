"""The main job with the keyboard alone."""

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from smcalendar.domain.states import State, Step
from smcalendar.ui.outputs.export_dialog import ExportDialog
from smcalendar.ui.shell.keys import KeySheet
from smcalendar.ui.shell.palette import Palette

SATURDAY = dt.date(2026, 11, 28)
TEXT = "A walk with tea."


@pytest.fixture
def editor(hand, saturday):
    """The editor on the draft, opened with keys from the calendar."""
    hand.go_to(SATURDAY)
    assert hand.view.hasFocus()
    assert hand.view.slot.day == SATURDAY
    hand.press("Tab")
    assert hand.window.context.viewpoint.selection == (saturday,)
    hand.press("Return")
    hand.rest()
    assert hand.editor.isAncestorOf(hand.focus())
    return hand.editor


def to_base(hand, editor):
    """Goes to the base text, and returns the entries of its fields."""
    hand.tab_to(editor.view.strip, keys="Shift+Tab")
    hand.press("Left")
    hand.rest()
    return editor.view.base.entries


@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_a_post_is_written_and_submitted_and_moved(hand, editor, saturday, reopened):
    fields = to_base(hand, editor)
    hand.tab_to(fields["text"].field)
    hand.press("Ctrl+End")
    hand.write(" Bring a cup 帶杯子。")
    hand.changed(lambda: hand.press("Tab"))
    text = f"{TEXT} Bring a cup 帶杯子。"
    assert hand.stored(saturday).post.text == text
    hand.press("F6")
    while not hand.view.hasFocus():
        hand.press("F6")
    hand.press("Ctrl+Return")
    card = hand.page.acts.card("step")
    hand.tab_to(card.buttons[Step.SUBMIT])
    hand.changed(lambda: hand.press("Space"))
    assert hand.stored(saturday).item.state is State.IN_REVIEW
    hand.changed(lambda: hand.press("Alt+Down"))
    later = SATURDAY + dt.timedelta(days=7)
    assert hand.stored(saturday).item.date == later
    assert hand.view.slot.day == later
    hand.changed(lambda: hand.press("Ctrl+Z"))
    assert hand.stored(saturday).item.date == SATURDAY
    again = reopened(hand)
    item = again.stored(saturday)
    assert (item.item.state, item.item.date, item.post.text) == (State.IN_REVIEW, SATURDAY, text)


def test_a_post_is_found_by_its_words(hand, saturday):
    hand.press("Ctrl+K")
    palette = hand.window.findChild(Palette)
    hand.write("saturd")
    hand.until(lambda: [e for e in palette.list.found.entries if e.kind in ("item", "post")])
    kinds = [each.kind for each in palette.list.found.entries]
    hand.press("Down", next(n for n, kind in enumerate(kinds) if kind in ("item", "post")))
    hand.press("Return")
    hand.rest()
    assert not palette.isVisible()
    assert hand.editor.view.isVisible()
    assert hand.window.context.viewpoint.selection == (saturday,)


def test_checklists_are_exported_from_the_dialog(hand, tmp_path):
    hand.press("Ctrl+E")
    dialog = hand.dialog(ExportDialog)
    hand.tab_to(dialog.forms.tabBar())
    hand.press("Right")
    assert dialog.checklists.isVisible()
    hand.rest()
    hand.tab_to(dialog.main)
    hand.press("Space")
    (tmp_path / "out").mkdir()
    hand.choose_file(tmp_path / "out")
    hand.until(lambda: dialog.course.written)
    files = list((tmp_path / "out").iterdir())
    assert len(files) > 3
    assert any("Cloudfoot, brewed cold" in f.read_text() or "杯" in f.read_text() for f in files)
    hand.close_dialog(ExportDialog)
    assert hand.view.isAncestorOf(hand.focus()) or hand.focus() is hand.view


def test_one_key_goes_through_the_parts_of_the_window(hand):
    regions = hand.window.regions._regions
    seen = []
    for _ in range(len(regions) + 1):
        hand.press("F6")
        focus = hand.focus()
        seen.append(next(n for n, e in enumerate(regions) if e is focus or e.isAncestorOf(focus)))
    assert sorted(set(seen)) == list(range(len(regions)))
    assert seen[0] == seen[-1]
    hand.press("Shift+F6")
    assert regions[seen[-2]].isAncestorOf(hand.focus())


def test_escape_closes_what_is_open_and_loses_nothing(hand, editor, saturday):
    fields = to_base(hand, editor)
    hand.tab_to(fields["text"].field)
    hand.press("Ctrl+End")
    hand.write(" Kept")
    hand.press("F1")
    hand.dialog(KeySheet)
    hand.close_dialog(KeySheet)
    hand.press("Ctrl+K")
    hand.write("zzz")
    hand.press("Escape")
    assert fields["text"].field.hasFocus()
    assert fields["text"].field.text() == f"{TEXT} Kept"
    hand.press("Ctrl+N")
    card = hand.page.acts.card("add")
    hand.until(card.title.hasFocus)
    hand.write("Half a title")
    assert card.title.text() == "Half a title"
    hand.press("Escape")
    assert not card.isVisible()
    hand.press("Ctrl+N")
    hand.until(card.title.hasFocus)
    assert card.title.text() == "Half a title"
    hand.press("Escape")
    hand.rest()
    assert hand.stored(saturday).post.text == f"{TEXT} Kept"
    assert QApplication.activeWindow() is hand.window
