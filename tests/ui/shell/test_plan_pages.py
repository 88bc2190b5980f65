"""Calendar, board and timeline: one set of views and turns for all of them, remembered."""

import datetime as dt

import pytest

from smcalendar.ui.kit.views import VIEWS
from smcalendar.ui.plan.timeline.scale import Zoom
from smcalendar.ui.shell.start import make_window

PAGES = ("board", "timeline")


@pytest.fixture
def run(window):
    return window.context.commands.run


@pytest.fixture
def again(qtbot, qapp, window, environ, folder):
    """Closes the window and returns the one that is opened after it."""
    windows = []

    def start():
        window.close()
        other = make_window(qapp, environ, lang="en")
        windows.append(other)
        qtbot.addWidget(other)
        with qtbot.waitSignal(other.session.opened):
            other.session.open(folder, other.tell_trouble)
        return other

    yield start
    for each in windows:
        each.close()


def chosen(window):
    action = window.context.commands.action
    return [name for name in VIEWS if action(f"view.{name}").isChecked()]


@pytest.mark.parametrize("page", [*PAGES, "settings"])
@pytest.mark.parametrize("view", ["month", "week"])
def test_a_view_brings_the_calendar_from_every_page(window, page, view):
    window.show_page(page)
    assert chosen(window) == []
    button = window.toolbar.button(f"view.{view}")
    assert button.isEnabled()
    button.click()
    assert (window.shown()[0], window.view(), chosen(window)) == ("calendar", view, [view])


def test_the_view_that_is_chosen_stays_chosen_when_it_is_clicked(window):
    window.toolbar.button("view.month").click()
    assert chosen(window) == ["month"]


def test_the_calendar_comes_back_by_the_view_it_had(window, run):
    run("view.week")
    window.show_page("board")
    window.show_page("calendar")
    assert chosen(window) == ["week"]


@pytest.mark.parametrize("page", ["calendar", *PAGES])
def test_dates_turn_on_every_page_of_the_plan(qtbot, window, run, page):
    shown = window.show_page(page)
    qtbot.waitUntil(lambda: bool(shown.gestures.known))
    before, title = window.context.viewpoint.day, window.toolbar.title.text()
    assert title
    run("go.next")
    qtbot.waitUntil(lambda: window.toolbar.title.text() != title)
    assert window.context.viewpoint.day > before
    run("go.today")
    assert window.context.viewpoint.day == dt.date(2026, 11, 18)


@pytest.mark.parametrize("page", ["calendar", *PAGES])
def test_the_window_opens_on_the_page_where_it_was_closed(window, run, again, page):
    run("view.week")
    window.show_page(page)
    other = again()
    assert other.shown()[0] == page
    other.show_page("calendar")
    assert (other.view(), chosen(other)) == ("week", ["week"])


def test_the_zoom_of_the_timeline_is_remembered(window, again):
    window.show_page("timeline").view.zoom_to(Zoom.MONTH)
    other = again()
    assert other.show_page("timeline").view.cells.scale.zoom is Zoom.MONTH


def test_from_other_pages_the_window_opens_on_the_calendar(window, again):
    window.show_page("settings")
    assert again().shown()[0] == "calendar"


def test_a_calendar_that_nobody_sees_follows_once_it_is_shown(window):
    calendar, period = window.show_page("calendar"), window.show_page("calendar").view.cells.period
    window.show_page("board")
    window.context.viewpoint.go_to(dt.date(2027, 5, 5))
    assert calendar.view.cells.period == period
    window.show_page("calendar")
    assert calendar.view.cells.period.place(dt.date(2027, 5, 5)) is not None
    assert window.toolbar.title.text() == "May 2027"
