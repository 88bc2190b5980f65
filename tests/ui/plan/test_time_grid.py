"""The hours of a week and of a day."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt

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


@pytest.fixture
def first_hour(grid):
    """Returns the row that is the first one below what stays."""
    return lambda: grid.where.place_at(QPoint(9, grid.rowHeight(ANY_TIME) + 1))[0]


def test_items_stand_in_the_half_hour_in_which_they_start(grid, item):
    assert grid.cells.find(item("Live")) == (row_of(dt.time(12, 30)), 4)
    assert grid.cells.find(item("New soap")) == (row_of(dt.time(19)), 2)


def test_it_opens_in_the_morning(grid, first_hour):
    assert first_hour() == row_of(dt.time(8))
    assert grid.place == (row_of(dt.time(8)), 2)


def test_rows_grow_with_what_they_hold(grid):
    empty, full = grid.rowHeight(row_of(dt.time(10))), grid.rowHeight(row_of(dt.time(19)))
    assert full == empty + grid.look.sizes.chip
    assert grid.where.laid((row_of(dt.time(19)), 2)).hidden == 0


@pytest.fixture
def untimed(qtbot, page, grid, item):
    """An item of Friday without a time."""
    with qtbot.waitSignal(page.contents.settled):
        page.context.session.change(plan.move, [item("Live")], FRIDAY, None)
    return item("Live")


def test_what_has_no_time_stands_in_the_first_row(grid, untimed):
    assert grid.cells.find(untimed) == (ANY_TIME, 4)


def test_what_has_no_time_stays_above_the_hours(grid, untimed, first_hour):
    above = grid.where.cell((ANY_TIME, 4))
    picture = grid.viewport().grab(above).toImage()
    for row in (1, 20, 48):
        grid.scrollTo(grid.cells.index(row, 0), grid.ScrollHint.PositionAtTop)
        assert grid.where.cell((ANY_TIME, 4)) == above
        assert grid.where.found_at(grid.where.chip(untimed).center()).id == untimed
        assert grid.viewport().grab(above).toImage() == picture
        assert first_hour() > ANY_TIME


def test_the_focus_is_never_behind_what_stays(grid, key):
    grid.scrollToBottom()
    for _ in range(row_of(dt.time(8)) - 1):
        key(KEY.Key_Up)
        assert grid.where.cell(grid.place).top() >= grid.rowHeight(ANY_TIME)
    key(KEY.Key_Up)
    assert grid.where.cell(grid.place).top() == 0


def test_an_item_behind_what_stays_is_brought_out(qtbot, grid, page, item):
    id = item("Live")
    with qtbot.waitSignal(page.contents.settled):
        page.context.session.change(plan.move, [id], FRIDAY, dt.time(2))
    row = row_of(dt.time(2))
    grid.verticalScrollBar().setValue(grid.verticalHeader().sectionPosition(row))
    assert grid.viewport().rect().contains(grid.where.chip(id))
    assert page.bring(id)
    assert grid.where.cell((row, 4)).top() >= grid.rowHeight(ANY_TIME)


def test_many_items_without_a_time_leave_room_for_the_hours(qtbot, page, grid, item):
    session = page.context.session
    account = next(each.account.id for each in session.read(plan.items))
    drafts = [
        PostDraft({"title": f"Post {n}"}, ({"account_id": account, "date": FRIDAY},))
        for n in range(40)
    ]
    with qtbot.waitSignal(page.contents.settled):
        session.change(plan.add_posts, drafts)
    assert grid.rowHeight(ANY_TIME) < grid.viewport().height() / 2
    laid = grid.where.laid((ANY_TIME, 4))
    assert laid.hidden == 40 - len(laid.chips) > 0
    page.days.show((ANY_TIME, 4))
    assert page.acts.card("day").list.items.rowCount() == 40


def test_headers_name_days_and_hours_in_both_languages(grid, window):
    header = grid.cells.headerData
    assert header(2, Qt.Orientation.Horizontal, DISPLAY) == "Wed 18 Nov"
    assert header(ANY_TIME, Qt.Orientation.Vertical, DISPLAY) == "Any time"
    assert header(row_of(dt.time(8)), Qt.Orientation.Vertical, DISPLAY) == "08:00"
    window.context.speech.change(Words("zh_TW"))
    assert header(2, Qt.Orientation.Horizontal, DISPLAY) == "11/18（三）"


def test_names_of_days_take_two_lines_where_one_is_too_narrow(page, window, grid):
    seven = grid.horizontalHeader().height()
    window.context.commands.run("view.day")
    assert page.view is grid
    assert grid.horizontalHeader().height() < seven


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
    assert page.title() == "Wed 18 November 2026"
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
