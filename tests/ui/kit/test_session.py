import datetime as dt
import sqlite3
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from smcalendar.domain.errors import UserError
from smcalendar.domain.plan import moved_to
from smcalendar.domain.records import PostingItem
from smcalendar.services import plan, windows, workspaces
from smcalendar.ui.kit.query import Query

THURSDAY = dt.date(2026, 11, 19)


@pytest.fixture
def session(window):
    return window.session


def dated(workspace):
    return [each for each in plan.items(workspace) if each.item.date is not None]


def day_of(session, item: str) -> dt.date | None:
    (found,) = (e for e in session.read(plan.items) if e.item.id == item)
    return found.item.date


def test_a_change_is_told_once_it_is_written(qtbot, session):
    item = dated(session.handles.reader)[0].item
    with qtbot.waitSignal(session.changed) as told:
        session.change(plan.move, [item.id], THURSDAY)
    assert told.args[0].entry.label == "move_items"
    assert day_of(session, item.id) == THURSDAY


def test_a_refused_change_goes_to_whoever_asked_else_to_the_user(qtbot, session):
    asked = []
    with qtbot.assertNotEmitted(session.trouble):
        session.change(plan.move, ["nobody"], THURSDAY, failed=asked.append)
        qtbot.waitUntil(lambda: len(asked) == 1)
    with qtbot.waitSignal(session.trouble) as told:
        session.change(plan.move, ["nobody"], THURSDAY)
    assert [asked[0].code, told.args[0].code] == ["record_missing"] * 2


def test_a_gesture_is_shown_until_it_is_written(qtbot, session, other_writer):
    before = dated(session.handles.reader)[0]
    after = replace(before, item=moved_to(before.item, THURSDAY))
    session.change(plan.move, [before.item.id], THURSDAY, becoming=[after])
    found = session.overlaid([before])
    assert [each.item.date for each in found] == [THURSDAY]
    assert session.is_pending(before.item.id)
    other_writer.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not session.is_pending(before.item.id))
    assert day_of(session, before.item.id) == THURSDAY


def test_a_change_waits_for_another_program_and_is_written_then(qtbot, session, other_writer):
    item = dated(session.handles.reader)[0].item
    session.change(plan.move, [item.id], THURSDAY)
    qtbot.waitUntil(lambda: session.waits_for_another)
    with qtbot.waitSignal(session.changed):
        other_writer.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not session.waits_for_another)
    assert day_of(session, item.id) == THURSDAY


def test_a_change_that_waits_can_be_given_up(qtbot, session, other_writer):
    item = dated(session.handles.reader)[0].item
    failed = []
    job = session.change(plan.move, [item.id], THURSDAY, failed=failed.append)
    qtbot.waitUntil(lambda: session.waits_for_another)
    job.cancel()
    qtbot.waitUntil(lambda: len(failed) == 1)
    other_writer.execute("ROLLBACK")
    assert failed[0].code == "cancelled"
    assert day_of(session, item.id) == item.date


def test_a_query_that_meets_a_commit_asks_again(qtbot, session, folder):
    query = Query(session, plan.items)
    locked = sqlite3.connect(folder / "calendar.sqlite3", isolation_level=None)
    locked.execute("BEGIN EXCLUSIVE")
    with qtbot.assertNotEmitted(query.answered, wait=100):
        query.refresh()
    with qtbot.waitSignal(query.answered) as told:
        locked.execute("ROLLBACK")
    locked.close()
    assert len(told.args[0]) == 4


def test_several_reasons_to_ask_are_one_question(qtbot, session):
    asked = []
    query = Query(session, lambda workspace: asked.append(workspace))
    with qtbot.waitSignal(query.answered):
        for _ in range(5):
            query.refresh()
    qtbot.wait(20)
    assert len(asked) == 1


def test_a_change_made_elsewhere_is_told(qtbot, session, folder, environ):
    around = workspaces.circumstances(environ)
    with qtbot.waitSignal(session.changed) as told, workspaces.opened(folder, around) as other:
        plan.move(other, [dated(other)[0].item.id], THURSDAY)
    assert told.args[0].entry.origin == "cli"


def test_another_workspace_takes_the_place_of_the_open_one(
    qtbot, window, session, tmp_path, environ
):
    second = tmp_path / "second"
    workspaces.new_workspace(second, workspaces.circumstances(environ), language="en")
    with qtbot.waitSignals([session.closed, session.opened]):
        session.open(second, window.tell_trouble)
    assert session.folder == second
    assert session.read(plan.items) == ()


def test_a_workspace_that_is_asked_for_twice_is_opened_once(qtbot, empty_window, folder):
    session = empty_window.session
    session.open(folder, empty_window.tell_trouble)
    with qtbot.waitSignal(session.opened):
        session.open(folder, empty_window.tell_trouble)
    with qtbot.assertNotEmitted(session.closed):
        qtbot.waitUntil(lambda: not session.writes.open)
    assert session.may_write


def test_a_workspace_that_is_just_being_opened_is_left_to_others(empty_window, folder, environ):
    empty_window.session.open(folder, empty_window.tell_trouble)
    empty_window.close()
    place = windows.take_place(folder, workspaces.circumstances(environ))
    assert place.may_write
    place.release()


def test_who_asked_for_a_change_and_is_gone_is_not_told(qtbot, window, session):
    class Asking(QLabel):
        def show_result(self, _result):
            self.setText("done")

        def refused(self, _error):
            self.setText("refused")

    item = dated(session.handles.reader)[0].item
    asking = Asking()
    session.change(plan.move, [item.id], THURSDAY, done=asking.show_result)
    session.change(plan.move, ["nobody"], THURSDAY, failed=asking.refused)
    with qtbot.waitSignal(session.trouble) as told:
        delete(asking)
    assert told.args[0].code == "record_missing"
    assert day_of(session, item.id) == THURSDAY


def test_nothing_can_be_read_or_changed_without_a_workspace(empty_window):
    with pytest.raises(UserError, match="no_workspace_open"):
        empty_window.session.read(plan.items)
    with pytest.raises(UserError, match="no_workspace_open"):
        empty_window.session.change(plan.move, [], None)


def test_closing_the_window_writes_what_is_in_the_queue(qtbot, window, session, folder, environ):
    item = dated(session.handles.reader)[0].item
    session.change(plan.move, [item.id], THURSDAY)
    window.close()
    with workspaces.opened(folder, workspaces.circumstances(environ)) as workspace:
        (found,) = (e for e in plan.items(workspace) if e.item.id == item.id)
    assert isinstance(found.item, PostingItem)
    assert found.item.date == THURSDAY
