"""A calendar page in an open window, with what tests of it do again and again."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from smcalendar.services import plan
from smcalendar.ui.plan.calendar import CalendarPage

WEDNESDAY = dt.date(2026, 11, 18)


@pytest.fixture
def page(qtbot, window, item) -> CalendarPage:
    """The calendar of November 2026 with its items in it."""
    page = window.show_page("calendar")
    page.view.setFocus()
    qtbot.waitUntil(lambda: page.view.cells.find(item("New soap")) is not None)
    return page


@pytest.fixture
def item(elsewhere):
    """Returns the id of the first item with a title, on a platform if one is named."""

    def find(title, platform=None):
        found = plan.items(elsewhere)
        wanted = (e for e in found if e.title == title and platform in (None, e.platform))
        return next((each.item.id for each in wanted), "")

    return find


@pytest.fixture
def stored(elsewhere):
    """Returns an item as it is stored."""
    return lambda id: next(e.item for e in plan.items(elsewhere) if e.item.id == id)


@pytest.fixture
def point(page):
    """Returns a point of the viewport: in the middle of an item, or at the foot of a day."""

    def find(what) -> QPoint:
        if isinstance(what, str):
            return page.view.where.chip(what).center()
        place = what if isinstance(what, tuple) else page.view.cells.period.place(what)
        cell = page.view.where.cell(place)
        return QPoint(cell.center().x(), cell.bottom() - 4)

    return find


@pytest.fixture
def click(page, point):
    def press(what, keys=Qt.KeyboardModifier.NoModifier):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, keys, point(what))

    return press


@pytest.fixture
def key(page):
    def press(key, keys=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(page.view, key, keys)

    return press
