"""What lasts several days is a bar over all of them, and stands once: where it begins."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.domain.filters import Filter
from smcalendar.services import plan
from smcalendar.services.plan import PostDraft

ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
WEDNESDAY = dt.date(2026, 11, 18)


@pytest.fixture
def lasting(qtbot, page):
    """Adds an item that lasts from one day to an instant, and returns its id."""

    def add(first, end, time=dt.time(9)):
        session = page.context.session
        account = session.read(plan.items)[0].account.id
        item = {"account_id": account, "date": first, "time": time, "end": end}
        with qtbot.waitSignal(page.contents.settled):
            session.change(plan.add_posts, [PostDraft({"title": "Coupon", "text": "x"}, (item,))])
        return next(e.item.id for e in session.read(plan.items) if e.title == "Coupon")

    return add


def bars(page, item):
    return [
        (bar.first, bar.last)
        for lanes in page.view.cells.lanes
        for bar in lanes.bars
        if bar.span.id == item
    ]


def test_a_bar_goes_on_over_the_end_of_a_week(page, lasting):
    item = lasting(WEDNESDAY, dt.datetime(2026, 11, 24, 18))
    sunday, monday = dt.date(2026, 11, 22), dt.date(2026, 11, 23)
    assert bars(page, item) == [(WEDNESDAY, sunday), (monday, dt.date(2026, 11, 24))]
    assert page.view.cells.period.slot(*page.view.cells.find(item)).day == WEDNESDAY


def test_what_ends_on_its_day_or_at_midnight_has_no_bar(page, lasting):
    assert bars(page, lasting(WEDNESDAY, dt.datetime(2026, 11, 19))) == []


def test_what_began_before_the_page_goes_on_in_it(qtbot, page, lasting, window):
    item = lasting(dt.date(2026, 11, 10), dt.datetime(2026, 11, 19, 12))
    window.context.commands.run("view.day")
    qtbot.waitUntil(lambda: bars(page, item) == [(WEDNESDAY, WEDNESDAY)])
    assert page.view.cells.find(item) is None
    window.context.commands.run("view.week")
    monday, thursday = dt.date(2026, 11, 16), dt.date(2026, 11, 19)
    qtbot.waitUntil(lambda: bars(page, item) == [(monday, thursday)])
    window.context.viewpoint.narrow(Filter(platforms=frozenset({"line"})))
    qtbot.waitUntil(lambda: bars(page, item) == [])


def test_a_day_says_what_goes_on_and_a_click_selects_it(page, lasting):
    item = lasting(WEDNESDAY, dt.datetime(2026, 11, 20, 18))
    place = page.view.cells.period.place(dt.date(2026, 11, 19))
    said = page.view.cells.data(page.view.cells.index(*place), ACCESSIBLE)
    assert "Still on: Coupon" in said
    lanes = page.view.cells.lanes_in(place[0])
    bar = next(each for each in lanes.bars if each.span.id == item)
    where = page.view.where.bar(place[0], bar).center()
    assert page.view.where.bar_at(where) == bar
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.context.viewpoint.selection == (item,)


def test_a_bar_stays_while_it_is_asked_for_anew(qtbot, page, lasting, window, item):
    id = lasting(dt.date(2026, 11, 10), dt.datetime(2026, 11, 19, 12))
    window.context.commands.run("view.day")
    qtbot.waitUntil(lambda: bars(page, id) == [(WEDNESDAY, WEDNESDAY)])
    shown = []
    page.contents.settled.connect(lambda: shown.append(bars(page, id)))
    with qtbot.waitSignal(page.contents.settled):
        page.context.session.change(plan.move, [item("New soap")], WEDNESDAY, dt.time(8))
    assert shown[0] == [(WEDNESDAY, WEDNESDAY)]
    with qtbot.waitSignal(page.contents.settled):
        page.context.session.change(plan.move, [id], dt.date(2026, 11, 11))
    with qtbot.waitSignal(page.contents.settled):
        page.context.session.change(plan.remove_items, [id])
    qtbot.waitUntil(lambda: bars(page, id) == [])
