"""Posting times, numbers of posts, hours, rules and days off in the forms of the set-up."""

import datetime as dt
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.domain.cadence_values import DayRange, PostingSlot, Target
from smcalendar.ui.kit.number_field import number_meant

NOON, SEVEN = dt.time(12), dt.time(19)


def enter(qtbot, window, line, text):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.fixture
def account(qtbot, section):
    """Gives the form of an account."""
    page = section("account")
    qtbot.waitUntil(lambda: page.list.count() > 0)
    page.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: page.chosen() is not None)
    return page


def test_times_are_typed_into_a_weekday_and_taken_away(qtbot, window, account, stored):
    field = account.form.rows["slots"].field
    handle = account.chosen().handle
    enter(qtbot, window, field.days[1].line, "1900, 12:00")
    assert stored("account")[handle].slots == (PostingSlot(1, NOON), PostingSlot(1, SEVEN))
    assert [chip.text() for chip in field.days[1]._chips.values()] == ["12:00 ✕", "19:00 ✕"]
    assert field.days[1].line.text() == ""
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(field.days[1]._chips[NOON], Qt.Key.Key_Space)
    assert stored("account")[handle].slots == (PostingSlot(1, SEVEN),)
    assert field.days[1].line.hasFocus()


def test_the_times_of_a_day_are_copied_to_the_working_days(qtbot, window, account, stored):
    field = account.form.rows["slots"].field
    assert not field.days[2].copy.isVisible()
    enter(qtbot, window, field.days[2].line, "19:00")
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(field.days[2].copy, Qt.Key.Key_Space)
    slots = stored("account")[account.chosen().handle].slots
    assert slots == tuple(PostingSlot(day, SEVEN) for day in range(1, 6))


def test_what_is_no_time_is_said_and_stays(qtbot, account):
    row = account.form.rows["slots"]
    row.field.days[3].line.setText("25:00")
    row.field.commit()
    assert "25:00" in row.notice.sentence()
    assert row.field.days[3].line.text() == "25:00"


def test_numbers_of_posts_are_of_all_or_of_a_content_pillar(qtbot, window, account, stored):
    field = account.form.rows["targets"].field
    handle = account.chosen().handle
    field._add()
    (row,) = field.rows
    assert row.pillar.currentText() == "All posts"
    enter(qtbot, window, row.number, "3")
    assert stored("account")[handle].targets == (Target("", 3),)
    field._add()
    field.rows[1].pillar._take("Care")
    enter(qtbot, window, field.rows[1].number, "1")
    assert stored("account")[handle].targets == (Target("", 3), Target("Care", 1))
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(field.rows[0].gone, Qt.Key.Key_Space)
    assert stored("account")[handle].targets == (Target("Care", 1),)


def test_friends_and_messages_are_asked_for_on_line_only(qtbot, window, account):
    form = account.form
    assert not form.rows["friends"].isVisible()
    with qtbot.waitSignal(window.session.changed):
        form.rows["platform"].field._take("line")
    qtbot.waitUntil(lambda: form.rows["monthly_quota"].isVisible())
    enter(qtbot, window, form.rows["friends"].field, "1,180")
    qtbot.waitUntil(lambda: account.chosen().friends == 1180)


def test_a_brand_has_hours_and_conflicts_that_stop_posts(qtbot, window, section, stored):
    form = section("brand").form
    qtbot.waitUntil(lambda: form.record is not None)
    enter(qtbot, window, form.rows["open_from"].field, "9")
    enter(qtbot, window, form.rows["min_gap"].field, "90")
    with qtbot.waitSignal(window.session.changed):
        form.rows["strict"].field._boxes[0].click()
    (brand,) = (each for each in stored("brand").values() if each.id == form.record.id)
    assert (brand.open_from, brand.min_gap, brand.strict) == (dt.time(9), 90, ("too_close",))


def test_what_is_no_number_is_said_and_stays(qtbot, section):
    form = section("brand").form
    qtbot.waitUntil(lambda: form.record is not None)
    row = form.rows["min_gap"]
    row.field.setText("an hour")
    row.commit()
    assert "an hour" in row.notice.sentence()
    assert row.field.text() == "an hour"


def test_a_person_is_away_on_some_days_and_has_a_deputy(qtbot, window, section, stored):
    page = section("person")
    page.list.choose(stored("person")["Amy"].id)
    field = page.form.rows["away"].field
    field._add()
    (row,) = field.rows
    enter(qtbot, window, row.first.line, "2026-12-01")
    enter(qtbot, window, row.last.line, "2026-12-05")
    assert stored("person")["Amy"].away == (DayRange(dt.date(2026, 12, 1), dt.date(2026, 12, 5)),)
    other = next(each for name, each in stored("person").items() if name != "Amy")
    with qtbot.waitSignal(window.session.changed):
        page.form.rows["deputy_id"].field._take(other.id)
    assert stored("person")["Amy"].deputy_id == other.id


@pytest.mark.parametrize(
    ("typed", "number"), [("", 0), ("1,180", 1180), ("６０", 60), (" 7 ", 7), ("0", 0)]
)
def test_numbers_as_people_type_them(typed, number):
    assert number_meant(typed) == number


@pytest.mark.parametrize("typed", ["-1", "1.5", "seven", "½", "9" * 12])
def test_what_is_no_number(typed):
    with pytest.raises(ValueError, match=re.escape(typed)):
        number_meant(typed)
