"""Closing a window while another program writes: nothing is lost without a word, nothing hangs."""

import datetime as dt

import pytest

from smcalendar.services import plan, workspaces

THURSDAY = dt.date(2026, 11, 19)


@pytest.fixture
def waiting(qtbot, window, other_writer):
    """A window with a change that waits for another program, and the item of that change."""
    item = next(e.item for e in window.session.read(plan.items) if e.item.date)
    window.session.change(plan.move, [item.id], THURSDAY)
    qtbot.waitUntil(lambda: window.session.waits_for_another)
    return window, item


def day_now(folder, environ, item):
    with workspaces.opened(folder, workspaces.circumstances(environ)) as workspace:
        return next(e.item.date for e in plan.items(workspace) if e.item.id == item.id)


def test_it_closes_once_the_last_change_is_written(qtbot, waiting, other_writer, folder, environ):
    window, item = waiting
    window.close()
    assert window.isVisible()
    assert "as soon as your last change is written" in window.banner.sentence()
    other_writer.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert day_now(folder, environ, item) == THURSDAY


def test_it_closes_once_all_changes_are_written(qtbot, waiting, other_writer, folder, environ):
    window, item = waiting
    others = [e.item for e in window.session.read(plan.items) if e.item.id != item.id]
    for each in others:
        window.session.change(plan.move, [each.id], THURSDAY)
    window.close()
    other_writer.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not window.isVisible())
    for each in (item, *others):
        assert day_now(folder, environ, each) == THURSDAY


def test_who_insists_goes_without_the_change(waiting, other_writer, folder, environ):
    window, item = waiting
    window.close()
    window.banner._button.click()
    assert not window.isVisible()
    other_writer.execute("ROLLBACK")
    assert day_now(folder, environ, item) == item.date


def test_the_end_of_a_session_does_not_wait_for_ever(waiting, other_writer):
    window, _ = waiting
    window.session.end()
    assert not window.session.is_open
