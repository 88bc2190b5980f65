"""The month from the first paint on: days, items, titles, what changes, and both languages."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from smcalendar.domain.filters import Filter
from smcalendar.domain.weeks import YEARS
from smcalendar.services import editing, plan
from smcalendar.words import Words

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
WEDNESDAY = dt.date(2026, 11, 18)


def test_the_month_of_today_is_there_before_a_workspace_is(empty_window):
    page = empty_window.show_page("calendar")
    assert page.title() == "November 2026"
    assert page.view.cells.period.first == dt.date(2026, 10, 26)
    assert (page.view.cells.rowCount(), page.view.cells.columnCount()) == (6, 7)
    assert page.view.slot.day == WEDNESDAY
    assert not page.view.grab().isNull()


def test_items_stand_on_their_days_in_order(page):
    shown = page.view.cells.chips(page.view.cells.period.place(WEDNESDAY))
    assert sorted(each.platform for each in shown) == ["facebook", "instagram"]
    assert {each.text for each in shown} == {"19:00 New soap"}


def test_a_change_appears_and_only_the_cells_that_differ_are_told(qtbot, page, item):
    id = item("Live")
    qtbot.waitUntil(lambda: bool(page.view.cells.key_days))
    told = []
    page.view.cells.dataChanged.connect(lambda first, last: told.append(first.row()))
    with qtbot.waitSignal(page.contents.settled):
        page.context.session.change(plan.move, [id], dt.date(2026, 11, 25))
    place = page.view.cells.find(id)
    assert page.view.cells.period.slot(*place).day == dt.date(2026, 11, 25)
    assert set(told) == {3, 4}


def test_nothing_is_told_when_nothing_differs(qtbot, page, item):
    qtbot.waitUntil(lambda: bool(page.view.cells.key_days))
    soap = page.view.cells.chip(item("New soap", "instagram"))
    qtbot.waitUntil(lambda: page.view.troubles.is_troubled(soap))
    told = []
    page.view.cells.dataChanged.connect(lambda first, _last: told.append(first.row()))
    with qtbot.waitSignal(page.contents.settled):
        page.contents._query.refresh()
    assert told == []


def test_the_filter_of_the_viewpoint_is_the_calendars(qtbot, page):
    with qtbot.waitSignal(page.contents.settled):
        page.context.viewpoint.narrow(Filter(platforms=frozenset({"facebook"})))
    assert {each.platform for each in page.view.cells.in_order()} == {"facebook"}


@pytest.mark.parametrize(
    ("view", "command", "title"),
    [
        ("month", "go.next", "December 2026"),
        ("month", "go.previous", "October 2026"),
        ("week", "go.next", "23–29 Nov 2026"),
        ("day", "go.previous", "Tue 17 November 2026"),
    ],
)
def test_pages_turn_by_what_is_shown(page, window, view, command, title):
    commands = window.context.commands
    commands.run(f"view.{view}")
    commands.run(command)
    assert page.title() == title
    assert window.toolbar.title.text() == title
    commands.run("go.today")
    assert page.view.slot.day == WEDNESDAY


def test_a_day_outside_turns_the_page_and_a_grey_day_does_not(page, window):
    window.context.viewpoint.go_to(dt.date(2026, 12, 3))
    assert page.title() == "November 2026"
    assert page.view.slot.day == dt.date(2026, 12, 3)
    window.context.viewpoint.go_to(dt.date(2027, 2, 3))
    assert page.title() == "February 2027"


def test_a_cell_says_all_that_is_in_it(qtbot, page):
    qtbot.waitUntil(lambda: bool(page.view.cells.key_days))
    index = page.view.cells.index(*page.view.cells.period.place(WEDNESDAY))
    said = page.view.cells.data(index, ACCESSIBLE)
    assert said.startswith("Wednesday 18 November, 2 post")
    assert "Instagram New soap Draft" in said
    assert said.endswith("Campaigns: Autumn")
    empty = page.view.cells.index(*page.view.cells.period.place(dt.date(2026, 12, 1)))
    assert page.view.cells.data(empty, ACCESSIBLE) == "Tuesday 1 December, no posts"


def test_all_is_said_again_in_another_language(qtbot, page, window):
    header = page.view.cells.headerData
    assert header(0, Qt.Orientation.Horizontal, DISPLAY) == "Mon"
    titles = []
    page.titled.connect(titles.append)
    window.context.speech.change(Words("zh_TW"))
    assert titles == ["2026 年 11 月"]
    assert header(0, Qt.Orientation.Horizontal, DISPLAY) == "週一"
    assert header(0, Qt.Orientation.Horizontal, ACCESSIBLE) == "星期一"
    index = page.view.cells.index(*page.view.cells.period.place(WEDNESDAY))
    said = page.view.cells.data(index, ACCESSIBLE)
    assert said.startswith("11 月 18 日 星期三")
    assert "草稿" in said


def test_key_dates_come_after_the_items(qtbot, page):
    qtbot.waitUntil(lambda: bool(page.view.cells.key_days))
    index = page.view.cells.index(*page.view.cells.period.place(dt.date(2026, 10, 26)))
    assert "Restoration" in page.view.cells.data(index, ACCESSIBLE)


def test_holidays_are_left_out_where_nobody_wants_them(qtbot, page, window):
    qtbot.waitUntil(lambda: bool(page.view.cells.key_days))
    window.context.chosen.choose("holidays", False)
    index = page.view.cells.index(*page.view.cells.period.place(dt.date(2026, 10, 26)))
    assert "Restoration" not in page.view.cells.data(index, ACCESSIBLE)


def test_weeks_start_as_the_workspace_says(qtbot, page, window):
    session = window.context.session
    settings = session.read(plan_settings)
    with qtbot.waitSignal(page.contents.settled):
        session.change(start_weeks_on, replace(settings, week_start=7))
    assert page.view.cells.period.first == dt.date(2026, 11, 1)


def plan_settings(workspace):
    from smcalendar.services import setup

    return setup.records(workspace, "workspace")[0]


def start_weeks_on(workspace, settings):
    with workspace.action("settings") as work:
        work.put(settings)


def test_an_error_of_an_item_is_found_after_the_paint(qtbot, page, item):
    id = item("New soap", "instagram")
    page.view.grab()
    qtbot.waitUntil(lambda: page.view.troubles.is_troubled(page.view.cells.chip(id)))
    assert not page.view.troubles.is_troubled(page.view.cells.chip(item("Live")))


def test_cells_take_no_input_method(page):
    assert not page.view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    flags = page.view.cells.flags(page.view.cells.index(0, 0))
    assert not flags & Qt.ItemFlag.ItemIsEditable
    page.view.setCurrentIndex(page.view.cells.index(2, 2))
    assert not page.view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_an_item_elsewhere_is_brought_into_view(qtbot, page, window, item):
    id = item("Live")
    assert not page.bring(id)
    window.context.commands.run("go.next")
    window.context.commands.run("go.next")
    assert page.bring(id)
    assert page.title() == "November 2026"
    qtbot.waitUntil(lambda: page.view.cells.find(id) is not None)


def test_a_title_changed_elsewhere_is_shown(qtbot, page, item, stored):
    id = item("Live")
    post = stored(id).post_id
    with qtbot.waitSignal(page.contents.settled):
        page.context.session.change(editing.edit, "post", post, {"title": "Live <b>now</b>"})
    assert page.view.cells.chip(id).text == "12:30 Live <b>now</b>"


@pytest.mark.parametrize("view", ["month", "week", "day"])
def test_pages_end_with_the_years_there_are(page, view):
    page.show_view(view)
    for day, key in (
        (dt.date(YEARS[0], 1, 1), "go.previous"),
        (dt.date(YEARS[-1], 12, 31), "go.next"),
    ):
        page._jump(day)
        shown = page.view.cells.period
        page.context.commands.run(key)
        page.contents._read_ahead()
        assert page.view.cells.period == shown
