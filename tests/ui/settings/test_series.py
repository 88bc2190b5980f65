"""The page of series: what each of them says, leaves out, and has made."""

import datetime as dt

import pytest

from smcalendar.services import editing, plan, series, series_changes, setup

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
WEEK = dt.timedelta(weeks=1)


@pytest.fixture
def made(elsewhere):
    """A series on Fridays, and its id."""
    account = setup.records(elsewhere, "account")[0].id
    values = {
        "name": "Friday soap",
        "rule": "FREQ=WEEKLY;BYDAY=FR",
        "start": FRIDAY,
        "zone": "Asia/Taipei",
        "accounts": (account,),
        "title": "Soap",
    }
    return series_changes.add(elsewhere, values, today=WEDNESDAY).series_id


@pytest.fixture
def page(qtbot, section):
    return section("series")


@pytest.fixture
def shown(qtbot, made, page):
    qtbot.waitUntil(lambda: page.list.count() == 1 and page.sheet._shown is not None)
    return page


def posts(workspace):
    found = plan.items(workspace)
    return sorted(each.item.date for each in found if each.title == "Soap")


def test_without_a_series_the_page_says_how_to_begin(qtbot, window, page):
    qtbot.waitUntil(lambda: hasattr(window.meeting, "repeating"))
    qtbot.waitUntil(lambda: page.right.currentWidget() is page.empty)
    assert "Repeat…" in page.empty._sentence.text()
    page.empty.button.click()
    qtbot.waitUntil(window.meeting.repeating.dialog.isVisible)


def test_a_series_says_its_rule_accounts_and_posts(shown):
    told = shown.sheet.told.text()
    assert "Every week on Friday" in told
    assert "@camellia" in told
    assert "13 post" in told
    assert len(shown.sheet.next.buttons()) == 3


def test_a_day_is_skipped_and_taken_in_again(qtbot, shown, elsewhere, made):
    shown.sheet.next.buttons()[1].click()
    qtbot.waitUntil(lambda: len(shown.sheet.skips.buttons()) == 1)
    assert FRIDAY + WEEK not in posts(elsewhere)
    shown.sheet.skips.buttons()[0].click()
    qtbot.waitUntil(shown.sheet.skips.isHidden)
    assert FRIDAY + WEEK in posts(elsewhere)


def test_the_newest_filling_is_taken_back_and_brought_again(qtbot, shown, elsewhere):
    assert not shown.sheet.redo.isEnabled()
    shown.sheet.undo.click()
    qtbot.waitUntil(shown.sheet.redo.isEnabled)
    assert posts(elsewhere) == []
    shown.sheet.redo.click()
    qtbot.waitUntil(shown.sheet.undo.isEnabled)
    assert len(posts(elsewhere)) == 13


def test_what_somebody_worked_on_keeps_a_filling(qtbot, shown, elsewhere):
    post = next(each.post for each in plan.items(elsewhere) if each.title == "Soap")
    editing.edit(elsewhere, "post", post.id, {"text": "My own words"})
    shown.sheet.undo.click()
    qtbot.waitUntil(lambda: bool(shown.sheet.notice.sentence()))
    assert len(posts(elsewhere)) == 13


def test_removing_says_what_stays_and_does_it_once_that_is_wanted(qtbot, shown, elsewhere):
    post = next(each.post for each in plan.items(elsewhere) if each.title == "Soap")
    editing.edit(elsewhere, "post", post.id, {"text": "My own words"})
    shown.sheet.remove.click()
    assert "posts of their own" in shown.sheet.notice.sentence()
    assert len(series.every(elsewhere)) == 1
    shown.sheet.notice.buttons()[0].click()
    qtbot.waitUntil(lambda: shown.right.currentWidget() is shown.empty)
    assert series.every(elsewhere) == ()
    assert len(posts(elsewhere)) == 1


def test_a_series_is_opened_from_its_page(qtbot, window, shown):
    shown.sheet.edit.click()
    dialog = window.meeting.repeating.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.form.values()["name"] == "Friday soap"
