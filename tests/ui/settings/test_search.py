"""Finding records and preferences on the page of the settings."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.services import series_changes, setup
from smcalendar.ui.kit.record_list import MARK

FRIDAY = dt.date(2026, 11, 20)


def hits(page):
    return [page.hits.item(n).text() for n in range(page.hits.count())]


def test_records_and_preferences_are_found_together(page):
    page.search.setText("ann")
    assert hits(page) == ["Ann", "Amy"]  # Amy is a planner.
    page.search.setText("lunar")
    assert hits(page) == ["Lunar days"]
    page.search.setText("camellia")
    assert hits(page) == ["Camellia", "Instagram @camellia.tw", "Facebook @camellia"]


def test_enter_goes_to_what_was_found(page, stored):
    page.search.setText("ann")
    page.hits.setFocus()
    QTest.keyClick(page.hits, Qt.Key.Key_Return)
    assert page.search.text() == ""
    assert page.pages["person"].chosen().name == "Ann"


def test_a_preference_that_was_found_gets_the_keyboard(page, window):
    page.search.setText("week numbers")
    page._go(page.hits.choice())
    assert page.pages["preferences"].rows["week_numbers"].field.hasFocus()


def test_a_series_is_found_and_shown(qtbot, section, elsewhere):
    page = section("series")
    values = {"name": "Friday soap", "rule": "FREQ=WEEKLY;BYDAY=FR", "start": FRIDAY}
    account = setup.records(elsewhere, "account")[0].id
    values |= {"zone": "Asia/Taipei", "accounts": (account,), "title": "Soap"}
    series_changes.add(elsewhere, values, today=FRIDAY)
    settings = page.window().show_page("settings")
    qtbot.waitUntil(lambda: settings.sections.item(7).data(MARK) == "1")
    settings.search.setText("friday")
    settings._go(settings.hits.choice())
    assert page.isVisible()
    qtbot.waitUntil(lambda: page.list.choice() != "")


def test_nothing_found_is_said(page):
    page.search.setText("zzz")
    assert page._stack.currentWidget() is page.nothing


def test_the_search_speaks_the_language_of_the_moment(page, window):
    window.context.chosen.choose("language", "zh_TW")
    page.search.setText("語言")
    assert hits(page)
    window.context.chosen.choose("language", "en")


def test_sections_show_how_much_is_in_them(page):
    marks = {page.sections.item(n).text(): page.sections.item(n).data(MARK) for n in range(9)}
    assert marks == {
        "Brands": "1",
        "Accounts": "2",
        "People": "2",
        "Content pillars": "0",
        "Labels": "0",
        "Hashtag groups": "0",
        "Key dates": "0",
        "Series": "0",
        "Preferences": "",
    }
