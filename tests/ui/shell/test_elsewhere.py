"""What happens outside the window: other windows, the command line, the folder."""

import datetime as dt
import os

import pytest

from smcalendar.services import keeping, plan, windows, workspaces
from smcalendar.ui.kit.query import Query

THURSDAY = dt.date(2026, 11, 19)


@pytest.fixture
def other_window(folder, environ):
    """The place of another window, which has the workspace."""
    around = workspaces.circumstances(environ)
    place = windows.take_place(folder, around)
    assert place.may_write
    return place


@pytest.fixture
def second(qtbot, empty_window, other_window, folder):
    """A window on a workspace that is open in another one."""
    with qtbot.waitSignal(empty_window.session.opened):
        empty_window.session.open(folder, empty_window.tell_trouble)
    return empty_window


def item_of(window):
    return next(e.item for e in window.session.read(plan.items) if e.item.date)


def test_a_second_window_only_reads_and_says_who_writes(second):
    assert not second.session.may_write
    assert "has had this workspace open on" in second.banner.sentence()


def test_a_second_window_refuses_changes_in_one_sentence(qtbot, second):
    with qtbot.waitSignal(second.session.trouble) as told:
        second.session.change(plan.move, [item_of(second).id], THURSDAY)
    assert told.args[0].code == "only_reading"


def test_a_second_window_shows_changes_as_they_come(qtbot, second, folder, environ):
    around = workspaces.circumstances(environ)
    with qtbot.waitSignal(second.session.changed), workspaces.opened(folder, around) as other:
        plan.move(other, [item_of(second).id], THURSDAY)
    assert THURSDAY in {e.item.date for e in second.session.read(plan.items)}


def test_a_second_window_takes_over_when_it_is_asked_to_after_the_first_is_gone(
    qtbot, second, other_window
):
    other_window.release()
    second.elsewhere.look()
    assert second.banner.sentence() == (
        "The other window is gone. You can write in this workspace now."
    )
    second.banner._button.click()
    assert second.session.may_write
    with qtbot.waitSignal(second.session.changed):
        second.session.change(plan.move, [item_of(second).id], THURSDAY)


def test_that_the_other_window_is_gone_is_said_once(second, other_window):
    other_window.release()
    second.elsewhere.look()
    second.banner.hide()
    second.elsewhere.look()
    assert second.banner.sentence() == ""


def test_who_wants_to_change_something_after_that_is_offered_to_write(qtbot, second, other_window):
    other_window.release()
    second.elsewhere.look()
    second.banner.hide()
    with qtbot.waitSignal(second.session.trouble):
        second.session.change(plan.move, [item_of(second).id], THURSDAY)
    assert "This window only reads" in second.banner.sentence()
    second.banner._button.click()
    assert second.session.may_write


def test_a_folder_that_is_renamed_is_said_once_and_found_again(qtbot, window, folder):
    asked = window.findChildren(Query)
    qtbot.waitUntil(lambda: not any(each.is_awaited() for each in asked))
    away = folder.with_name("away")
    folder.rename(away)
    with qtbot.waitSignal(window.session.trouble) as told:
        pass
    assert told.args[0].code == "workspace_away"
    with qtbot.assertNotEmitted(window.session.trouble, wait=700):
        pass
    with qtbot.waitSignal(window.session.changed):
        away.rename(folder)
    assert window.banner.sentence() == ""


def test_a_folder_without_permission_to_write_is_shown_all_the_same(
    qtbot, empty_window, folder, monkeypatch
):
    """The system's answer is put in its mouth, because root may write everywhere."""
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with qtbot.waitSignal(empty_window.session.opened):
        empty_window.session.open(folder, empty_window.tell_trouble)
    assert not empty_window.session.may_write
    assert str(folder) in empty_window.banner.sentence()
    empty_window.elsewhere.look()
    assert str(folder) in empty_window.banner.sentence()
    assert item_of(empty_window)


def test_a_restored_backup_takes_the_place_of_what_was_shown(qtbot, window, folder, environ):
    around = workspaces.circumstances(environ)
    with workspaces.opened(folder, around) as other:
        backup = keeping.back_up(other)
    item = item_of(window)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.move, [item.id], THURSDAY)
    with qtbot.waitSignal(window.session.opened):
        keeping.restore(backup, folder, around)
    assert window.session.may_write
    assert item_of(window).date == item.date
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.move, [item.id], THURSDAY)


def test_opening_what_is_open_changes_nothing(qtbot, window, folder, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(folder)
    with qtbot.assertNotEmitted(window.session.opened, wait=100):
        window.session.open(link, window.tell_trouble)
    assert window.session.may_write
