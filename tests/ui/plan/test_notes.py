"""Key dates and day notes in the calendar: the card that adds them, and how days show them."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from smcalendar.services import setup, trust

WEDNESDAY = dt.date(2026, 11, 18)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def card(page, window):
    """The card over Wednesday, as its command opens it."""
    window.context.viewpoint.go_to(WEDNESDAY)
    page.view.setFocus()
    window.context.commands.run("day.note")
    return page.acts.card("note")


@pytest.fixture
def said(qtbot, page):
    """Waits until a screen reader says something about a day of the calendar."""

    def wait(day, text):
        index = page.view.cells.index(*page.view.cells.period.place(day))
        qtbot.waitUntil(lambda: text in page.view.cells.data(index, ACCESSIBLE))

    return wait


@pytest.fixture
def write(qtbot, window):
    def change(act, *values):
        with qtbot.waitSignal(window.session.changed):
            window.session.change(act, *values)

    return change


@pytest.fixture
def dates(elsewhere):
    return lambda: {each.name: each for each in setup.records(elsewhere, "keydate")}


def typed(qtbot, window, card, text):
    QTest.keyClicks(card.line, text)
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(card.line, Qt.Key.Key_Return)


def test_a_note_is_typed_onto_the_day_that_has_the_focus(qtbot, window, page, card, dates, said):
    assert card.isVisible()
    assert card.line.hasFocus()
    assert card.heading.text() == "Wed 18 November 2026"
    typed(qtbot, window, card, "Store meeting")
    note = dates()["Store meeting"]
    assert (note.kind, note.start, note.end) == ("note", WEDNESDAY, None)
    qtbot.waitUntil(lambda: not card.isVisible())
    assert page.view.hasFocus()
    said(WEDNESDAY, "Store meeting")


def test_kind_days_and_flags_are_kept_with_it(qtbot, window, card, dates):
    card.kind.setCurrentIndex(card.kind.findData("blackout"))
    card.days.setText("3")
    card.in_print.click()
    typed(qtbot, window, card, "Stocktaking")
    date = dates()["Stocktaking"]
    assert (date.kind, date.end) == ("blackout", dt.date(2026, 11, 20))
    assert (date.in_print, date.for_client) == (True, False)


def test_what_stands_on_the_day_is_changed_and_removed_there(
    qtbot, window, page, card, dates, write
):
    card.close_card()
    values = {"name": "Fair", "start": dt.date(2026, 11, 17), "end": WEDNESDAY}
    write(setup.add, "keydate", values)
    window.context.commands.run("day.note")
    assert [card.list.item(n).text() for n in range(card.list.count())] == ["Fair"]
    assert not card.remove.isVisible()
    card.list.setCurrentRow(0)
    assert (card.line.text(), card.days.value()) == ("Fair", 2)
    card.line.setText("Tea fair")
    with qtbot.waitSignal(window.session.changed):
        card.keep.click()
    assert dates()["Tea fair"].start == dt.date(2026, 11, 17)
    window.context.commands.run("day.note")
    card.list.setCurrentRow(0)
    with qtbot.waitSignal(window.session.changed):
        card.remove.click()
    assert dates() == {}
    write(trust.undo_last)
    assert set(dates()) == {"Tea fair"}


def test_nothing_is_written_without_a_text_or_with_days_that_are_none(qtbot, window, card, dates):
    card.keep_it()
    assert card.line.hasFocus()
    QTest.keyClicks(card.line, "Fair")
    card.days.setText("some")
    card.days.commit()
    assert card.notice.isVisible()
    assert dates() == {}


def test_too_many_days_are_refused_in_the_card(qtbot, card, dates):
    card.days.setText("400")
    QTest.keyClicks(card.line, "Fair")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    qtbot.waitUntil(card.notice.isVisible)
    assert card.line.text() == "Fair"
    assert dates() == {}


@pytest.mark.parametrize("days", ["1000000", "999999999"])
def test_days_beyond_the_calendar_are_refused_too(qtbot, card, dates, days):
    card.days.setText(days)
    QTest.keyClicks(card.line, "Fair")
    card.keep.click()
    qtbot.waitUntil(card.notice.isVisible)
    assert dates() == {}


def test_the_card_speaks_the_language_of_the_moment(window, card):
    from smcalendar.words import Words

    kind = card.kind.currentData()
    window.context.speech.change(Words("zh_TW"))
    assert card.kind.currentData() == kind
    assert card.heading.text() == "2026 年 11 月 18 日 週三"


def test_days_tell_sales_dates_and_follow_every_change(qtbot, window, page, said, write):
    said(dt.date(2026, 11, 11), "Double 11")
    values = {"name": "Opening", "start": dt.date(2026, 11, 11), "lead": 3}
    write(setup.add, "keydate", values)
    said(dt.date(2026, 11, 11), "Opening")
    said(dt.date(2026, 11, 6), "Opening on 2026-11-11: 3 working days from now")
    write(trust.undo_last)
    index = page.view.cells.index(*page.view.cells.period.place(dt.date(2026, 11, 11)))
    qtbot.waitUntil(lambda: "Opening" not in page.view.cells.data(index, ACCESSIBLE))


def test_what_another_window_adds_is_shown_as_well(elsewhere, said):
    setup.add(elsewhere, "keydate", {"name": "Fair", "start": WEDNESDAY})
    said(WEDNESDAY, "Fair")


def test_sales_dates_can_be_switched_off_and_own_key_dates_stay(qtbot, window, page, said, write):
    write(setup.add, "keydate", {"name": "Fair", "start": dt.date(2026, 11, 11)})
    said(dt.date(2026, 11, 11), "Fair · Double 11")
    window.context.chosen.choose("sales_dates", False)
    index = page.view.cells.index(*page.view.cells.period.place(dt.date(2026, 11, 11)))
    told = page.view.cells.data(index, ACCESSIBLE)
    assert "Fair" in told
    assert "Double 11" not in told


def test_a_filter_for_a_brand_leaves_the_key_dates_of_others_out(
    qtbot, window, page, said, write, elsewhere
):
    from dataclasses import replace

    (brand,) = setup.records(elsewhere, "brand")
    other = setup.add(elsewhere, "brand", {"name": "Soap"})
    for name, of in (("Tea fair", brand.id), ("Soap fair", other)):
        write(setup.add, "keydate", {"name": name, "start": WEDNESDAY, "brand_id": of})
    said(WEDNESDAY, "Soap fair")
    viewpoint = window.context.viewpoint
    viewpoint.narrow(replace(viewpoint.filter, brands=frozenset({brand.id})))
    index = page.view.cells.index(*page.view.cells.period.place(WEDNESDAY))
    qtbot.waitUntil(lambda: "Soap fair" not in page.view.cells.data(index, ACCESSIBLE))
    assert "Tea fair" in page.view.cells.data(index, ACCESSIBLE)


def test_a_blackout_is_hatched_and_not_only_coloured(qtbot, page, said, write):
    free = dt.date(2026, 11, 26)
    place = page.view.cells.period.place(free)
    rect = page.view.where.cell(place).adjusted(2, 40, -2, -2)
    assert len(colours(page, rect)) == 1
    write(setup.add, "keydate", {"name": "Freeze", "start": free, "kind": "blackout"})
    said(free, "Blackout: Freeze")
    qtbot.waitUntil(lambda: len(colours(page, rect)) > 1)


def colours(page, rect):
    image = page.view.viewport().grab(rect).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixel(x, y)).name() for x, y in points}
