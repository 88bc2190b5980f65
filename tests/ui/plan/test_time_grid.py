"""The hours of a week and of a day."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from smcalendar.services import plan
from smcalendar.services.plan import PostDraft
from smcalendar.ui.plan.periods import ANY_TIME, row_of
from smcalendar.words import Words

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
KEY = Qt.Key


@pytest.fixture
def grid(qtbot, page, window, item):
    window.context.commands.run("view.week")
    qtbot.waitUntil(lambda: page.view.cells.find(item("Live")) is not None)
    return page.view


def test_items_stand_in_the_half_hour_in_which_they_start(grid, item):
    assert grid.cells.find(item("Live")) == (row_of(dt.time(12, 30)), 4)
    assert grid.cells.find(item("New soap")) == (row_of(dt.time(19)), 2)


def test_it_opens_in_the_morning(grid):
    assert grid.rowAt(1) == row_of(dt.time(8))
    assert grid.place == (row_of(dt.time(8)), 2)


def test_rows_grow_with_what_they_hold(grid):
    empty, full = grid.rowHeight(row_of(dt.time(10))), grid.rowHeight(row_of(dt.time(19)))
    assert full == empty + grid.look.sizes.chip
    assert grid.where.laid((row_of(dt.time(19)), 2)).hidden == 0


def test_what_has_no_time_stands_in_the_first_row(qtbot, page, grid, item):
    id = item("Live")
    with qtbot.waitSignal(page.contents.settled):
        page._context.session.change(plan.move, [id], FRIDAY, None)
    assert grid.cells.find(id) == (ANY_TIME, 4)


def test_what_stands_above_is_counted_while_it_is_out_of_sight(qtbot, page, grid, item):
    assert grid.up.isHidden()
    with qtbot.waitSignal(page.contents.settled):
        page._context.session.change(plan.move, [item("Live")], FRIDAY, None)
    qtbot.waitUntil(grid.up.isVisible)
    assert "1" in grid.up.text()
    qtbot.mouseClick(grid.up, Qt.MouseButton.LeftButton)
    assert grid.rowAt(1) == ANY_TIME
    assert grid.up.isHidden()


def test_headers_name_days_and_hours_in_both_languages(grid, window):
    header = grid.cells.headerData
    assert header(2, Qt.Orientation.Horizontal, DISPLAY) == "Wed 18 Nov"
    assert header(ANY_TIME, Qt.Orientation.Vertical, DISPLAY) == "Any time"
    assert header(row_of(dt.time(8)), Qt.Orientation.Vertical, DISPLAY) == "08:00"
    window.context.speech.change(Words("zh_TW"))
    assert header(2, Qt.Orientation.Horizontal, DISPLAY) == "11/18（三）"


def test_a_half_hour_says_its_time_and_items(grid):
    index = grid.cells.index(row_of(dt.time(12, 30)), 4)
    said = grid.cells.data(index, ACCESSIBLE)
    assert said.startswith("Friday 20 November 12:30, 1 post")
    assert "Facebook Live Draft" in said


def test_arrows_go_to_half_hours_and_days(grid, key):
    key(KEY.Key_Down)
    assert grid.slot.time == dt.time(8, 30)
    key(KEY.Key_Right)
    assert (grid.slot.day, grid.slot.time) == (dt.date(2026, 11, 19), dt.time(8, 30))
    for _ in range(4):
        key(KEY.Key_Right)
    assert (grid.slot.day, grid.slot.time) == (dt.date(2026, 11, 23), dt.time(8, 30))


def test_tab_goes_through_the_items_of_the_week_by_day_and_time(qtbot, page, grid, key, window):
    order = [each.id for each in grid.cells.in_order()]
    grid.go_to_place((ANY_TIME, 0), "")
    seen = []
    for _ in order:
        key(KEY.Key_Tab)
        seen += window.context.viewpoint.selection
    assert seen == order


def test_the_line_of_now_is_painted(grid):
    now = grid.cells.period.place(WEDNESDAY, dt.time(10))
    cell = grid.where.cell(now)
    picture = grid.viewport().grab().toImage()
    colour = picture.pixelColor(cell.center().x(), cell.top())
    assert colour == grid.look.colour("danger")


def test_a_day_shows_all_it_has(qtbot, page, window, item):
    window.context.commands.run("view.day")
    assert page.title() == "18 November 2026 Wed"
    qtbot.waitUntil(lambda: len(tuple(page.view.cells.in_order())) == 2)
    assert page.view.cells.columnCount() == 1
    window.context.commands.run("go.next")
    window.context.commands.run("go.next")
    qtbot.waitUntil(lambda: page.view.cells.find(item("Live")) is not None)


def test_the_views_share_the_day_and_the_selection(qtbot, page, grid, window, item):
    window.context.viewpoint.select([item("Live")])
    window.context.viewpoint.go_to(FRIDAY)
    window.context.commands.run("view.month")
    assert page.view.slot.day == FRIDAY
    assert page.view.selection_ids == {item("Live")}
    assert window.view() == "month"


def test_an_item_of_another_zone_is_on_one_day_in_all_views(qtbot, page, grid, window, item):
    session = window.context.session
    post = PostDraft(
        {"title": "Late", "text": "x"},
        (
            {
                "account_id": session.read(plan.items)[0].account.id,
                "date": WEDNESDAY,
                "time": dt.time(20),
                "zone": "Europe/London",
            },
        ),
    )
    with qtbot.waitSignal(page.contents.settled):
        session.change(plan.add_posts, [post])
    id = item("Late")
    assert grid.cells.find(id) == (row_of(dt.time(4)), 3)
    window.context.commands.run("view.month")
    qtbot.waitUntil(lambda: page.view.cells.find(id) is not None)
    assert page.view.cells.period.slot(*page.view.cells.find(id)).day == dt.date(2026, 11, 19)
