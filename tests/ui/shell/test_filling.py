"""Series make their posts by themselves: when a workspace opens, when a day begins."""

import datetime as dt
import re

import pytest

from smcalendar.services import editing, plan, series_changes, setup, trust, windows, workspaces

WEDNESDAY = dt.date(2026, 11, 18)
MADE = 9
"""The Fridays from the 20th of November to the 90th day after the 18th of October."""

LAST = WEDNESDAY + dt.timedelta(days=90)


@pytest.fixture
def waiting(folder, environ):
    """A series whose posts of the last month are not made yet."""
    around = workspaces.circumstances(environ | {"SMCALENDAR_NOW": "2026-10-18T10:00:00+08:00"})
    with workspaces.opened(folder, around) as workspace:
        accounts = tuple(each.id for each in setup.records(workspace, "account"))
        values = {
            "name": "Friday soap",
            "rule": "FREQ=WEEKLY;BYDAY=FR",
            "start": WEDNESDAY,
            "zone": "Asia/Taipei",
            "accounts": accounts[:1],
        }
        series_changes.add(workspace, values, today=WEDNESDAY - dt.timedelta(days=31))


def fridays(window):
    days = {e.item.date for e in window.session.read(plan.items) if e.post.series_id}
    return sorted(days)


def filled(qtbot, window):
    """Waits until something is told, and returns it."""
    qtbot.waitUntil(lambda: bool(window.statusBar().currentMessage()))
    return window.statusBar().currentMessage()


def numbers(sentence):
    return [int(each) for each in re.findall(r"\d+", sentence)]


def let_a_day_pass(window, days):
    handles = window.session.handles
    for each in (handles.writer, handles.reader):
        now = each.clock() + dt.timedelta(days=days)
        each.clock = lambda now=now: now


def test_what_became_due_is_made_on_opening_and_said_quietly(qtbot, waiting, window):
    before, last = MADE, LAST - dt.timedelta(days=6)
    assert numbers(filled(qtbot, window)) == [len(fridays(window)) - before]
    assert last < max(fridays(window)) <= LAST
    assert not window.toast.isVisible()


def test_undo_steps_over_what_series_made(qtbot, waiting, window):
    filled(qtbot, window)
    count = len(fridays(window))
    live = next(e for e in window.session.read(plan.items) if e.title == "Live")
    window.session.change(plan.move, [live.item.id], WEDNESDAY)
    window.session.change(trust.undo_last)
    qtbot.waitUntil(lambda: not window.session.writes.open)
    assert len(fridays(window)) == count
    after = next(e for e in window.session.read(plan.items) if e.title == "Live")
    assert after.item.date == live.item.date


def test_a_day_that_begins_makes_more(qtbot, waiting, window):
    filled(qtbot, window)
    before = fridays(window)
    window.statusBar().clearMessage()
    window.meeting.filling.look()
    assert not window.session.writes.open
    let_a_day_pass(window, 7)
    window.meeting.filling.look()
    assert numbers(filled(qtbot, window)) == [1]
    assert fridays(window) == [*before, before[-1] + dt.timedelta(days=7)]


def test_a_longer_horizon_makes_more(qtbot, waiting, window):
    filled(qtbot, window)
    before = fridays(window)
    window.statusBar().clearMessage()
    (settings,) = window.session.read(setup.records, "workspace")
    horizon = {"horizon": 97}
    window.session.change(editing.edit, "workspace", settings.id, horizon, label="settings")
    filled(qtbot, window)
    assert len(fridays(window)) == len(before) + 1


def test_at_most_two_hundred_are_made_at_once(qtbot, folder, environ, empty_window):
    around = workspaces.circumstances(environ | {"SMCALENDAR_NOW": "2026-06-18T10:00:00+08:00"})
    with workspaces.opened(folder, around) as workspace:
        accounts = tuple(each.id for each in setup.records(workspace, "account"))
        for name in ("a", "b", "c"):
            values = {
                "name": name,
                "rule": "FREQ=DAILY",
                "start": WEDNESDAY,
                "zone": "Asia/Taipei",
                "accounts": accounts[:1],
            }
            series_changes.add(workspace, values, today=dt.date(2026, 6, 18))
    empty_window.session.open(folder, empty_window.tell_trouble)
    assert numbers(filled(qtbot, empty_window)) == [200, 73]


def test_a_window_that_only_reads_makes_nothing(qtbot, waiting, empty_window, folder, environ):
    place = windows.take_place(folder, workspaces.circumstances(environ))
    assert place.may_write
    with qtbot.waitSignal(empty_window.session.opened):
        empty_window.session.open(folder, empty_window.tell_trouble)
    qtbot.waitUntil(lambda: hasattr(empty_window.meeting, "filling"))
    empty_window.meeting.filling.fill()
    assert not empty_window.session.writes.open
    before = fridays(empty_window)
    place.release()
    empty_window.session.take_over()
    filled(qtbot, empty_window)
    assert len(fridays(empty_window)) > len(before)
