import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.domain.errors import UserError
from smcalendar.domain.phases import Phase
from smcalendar.services import setup, trust, workspaces

TODAY = dt.date(2026, 11, 18)


@pytest.fixture
def page(qtbot, window):
    page = window.show_page("campaigns")
    qtbot.waitUntil(lambda: page.records.list.count() == 1)
    return page


def listed(page):
    return [page.records.list.item(n).text() for n in range(page.records.list.count())]


def stored(window):
    while True:
        try:
            return {each.name: each for each in window.session.read(setup.records, "campaign")}
        except UserError as error:
            if error.code != "busy":
                raise


def add(qtbot, window, page, name, **days):
    brand = window.session.read(setup.records, "brand")[0]
    with qtbot.waitSignal(window.session.changed):
        values = {"name": name, "brand_id": brand.id, **days}
        window.session.change(setup.add, "campaign", values)
    qtbot.waitUntil(lambda: name in listed(page))


def test_a_campaign_is_listed_with_days_brand_kind_and_number_of_posts(page):
    spoken = page.records.list.item(0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Autumn, Mon 9 Nov–Sun 29 Nov, Camellia · Always on, 1 post"


def test_campaigns_stand_in_the_order_of_their_start(qtbot, window, page):
    add(qtbot, window, page, "Before", start=dt.date(2026, 10, 1), end=dt.date(2026, 10, 2))
    add(qtbot, window, page, "After", start=dt.date(2026, 12, 1))
    assert listed(page) == ["Before", "Autumn", "After"]


def test_past_current_and_coming_campaigns_are_told_apart(qtbot, window, page):
    add(qtbot, window, page, "Before", start=dt.date(2026, 10, 1), end=dt.date(2026, 10, 2))
    add(qtbot, window, page, "After", start=dt.date(2026, 12, 1))
    for wanted, names in (("past", ["Before"]), ("current", ["Autumn"]), ("coming", ["After"])):
        page.when._take(wanted)
        assert listed(page) == names


def test_a_search_reads_names_and_brands(page):
    page.search.setText("camel")
    assert listed(page) == ["Autumn"]
    page.search.setText("winter")
    assert listed(page) == []
    assert page.records.empty._title.text() == "Nothing fits"


def test_a_new_campaign_belongs_to_the_brand_and_gets_a_colour(qtbot, window, page):
    page.records.start_adding()
    QTest.keyClicks(page.records.adder.line, "Winter")
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(page.records.adder.line, Qt.Key.Key_Return)
    winter = stored(window)["Winter"]
    assert winter.brand_id == stored(window)["Autumn"].brand_id
    assert winter.colour != stored(window)["Autumn"].colour


def test_a_new_campaign_is_seen_whatever_was_searched(qtbot, window, page):
    page.search.setText("zzz")
    page.records.adder.wanted.emit("Winter")
    qtbot.waitUntil(lambda: getattr(page.records.chosen(), "name", "") == "Winter")
    assert page.search.text() == ""


def test_phases_are_added_edited_and_removed_by_keyboard(qtbot, window, page):
    field = page.records.form.rows["phases"].field
    QTest.keyClick(field.add, Qt.Key.Key_Space)
    (row,) = field.rows
    assert row.name.hasFocus()
    QTest.keyClicks(row.name, "Warm-up")
    row.start.line.setFocus()
    QTest.keyClicks(row.start.line, "11/9")
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(row.start.line, Qt.Key.Key_Return)
    assert stored(window)["Autumn"].phases == (Phase("Warm-up", dt.date(2026, 11, 9)),)
    row.end.line.setFocus()
    QTest.keyClicks(row.end.line, "11/15")
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(row.end.line, Qt.Key.Key_Return)
    assert stored(window)["Autumn"].phases[0].end == dt.date(2026, 11, 15)
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(row.gone, Qt.Key.Key_Space)
    assert stored(window)["Autumn"].phases == ()


def phase_rows(page, number):
    field = page.records.form.rows["phases"].field
    for _ in range(number):
        field._add()
    return field.rows


def test_a_phase_that_is_not_complete_stays_while_the_others_are_put_in_order(qtbot, window, page):
    late, early, open_one = phase_rows(page, 3)
    open_one.name.setText("Thanks")
    for row, name, day in ((late, "Late", "11/20"), (early, "Early", "11/9")):
        row.name.setText(name)
        row.start.line.setText(day)
        with qtbot.waitSignal(window.session.changed):
            row.commit()
    field = page.records.form.rows["phases"].field
    qtbot.waitUntil(lambda: [each.name for each in field.value()] == ["Early", "Late"])
    assert [row.name.text() for row in field.rows] == ["Early", "Late", "Thanks"]


def test_a_half_typed_phase_is_kept_when_the_page_is_left(qtbot, window, page):
    (row,) = phase_rows(page, 1)
    QTest.keyClicks(row.name, "Warm-up")
    QTest.keyClicks(row.start.line, "11/9")
    with qtbot.waitSignal(window.session.changed):
        window.show_page("calendar")
    assert stored(window)["Autumn"].phases == (Phase("Warm-up", dt.date(2026, 11, 9)),)


def test_what_is_no_day_is_not_carried_to_another_campaign(qtbot, window, page):
    (row,) = phase_rows(page, 1)
    row.end.line.setText("soon")
    row.commit()
    field = page.records.form.rows["phases"].field
    field.begin([Phase("Warm-up", dt.date(2026, 11, 9))])
    assert row.end.line.text() == ""


def test_a_phase_that_ends_before_it_starts_is_refused_and_stays(qtbot, window, page):
    row_of_form = page.records.form.rows["phases"]
    row_of_form.field._add()
    (row,) = row_of_form.field.rows
    row.name.begin("Warm-up")
    row.end.show_value(dt.date(2026, 11, 1))
    row.start._choose(dt.date(2026, 11, 9))
    qtbot.waitUntil(lambda: "Warm-up" in row_of_form.notice.sentence())
    assert row.end.value() == dt.date(2026, 11, 1)
    assert stored(window)["Autumn"].phases == ()


def type_day(field, text):
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Qt.Key.Key_Tab)


def test_an_end_before_the_start_is_refused_beside_it_and_stays(qtbot, window, page):
    row = page.records.form.rows["end"]
    type_day(row.field, "2026-11-01")
    qtbot.waitUntil(lambda: "2026-11-01, before it starts on 2026-11-09" in row.notice.sentence())
    assert row.field.line.text() == "2026-11-01"
    assert stored(window)["Autumn"].end == dt.date(2026, 11, 29)
    type_day(row.field, "2026-11-29")
    assert row.notice.sentence() == ""


def test_a_campaign_is_moved_by_its_start_first_and_its_end_after_that(qtbot, window, page):
    start, end = (page.records.form.rows[name] for name in ("start", "end"))
    type_day(start.field, "2026-12-07")
    qtbot.waitUntil(lambda: "2026-12-07" in start.notice.sentence())
    type_day(end.field, "2026-12-20")
    qtbot.waitUntil(lambda: stored(window)["Autumn"].start == dt.date(2026, 12, 7))
    assert stored(window)["Autumn"].end == dt.date(2026, 12, 20)
    assert (start.notice.sentence(), start.field.value()) == ("", dt.date(2026, 12, 7))


def test_a_day_that_is_none_is_said(page):
    row = page.records.form.rows["start"]
    row.field.line.setText("soon")
    row.field.line.left.emit()
    assert "soon" in row.notice.sentence()


def test_a_day_that_comes_from_elsewhere_ends_what_was_said_of_a_wrong_one(
    qtbot, window, page, elsewhere
):
    row = page.records.form.rows["start"]
    row.field.line.setText("soon")
    row.commit()
    assert "soon" in row.notice.sentence()
    setup.edit(elsewhere, "campaign", stored(window)["Autumn"].id, {"start": TODAY})
    qtbot.waitUntil(lambda: row.field.line.text() == "2026-11-18")
    assert row.notice.sentence() == ""


def test_accounts_are_a_list_to_check(qtbot, window, page):
    field = page.records.form.rows["accounts"].field
    assert [each.text() for each in field._boxes] == [
        "Facebook @camellia",
        "Instagram @camellia.tw",
    ]
    with qtbot.waitSignal(window.session.changed):
        field._boxes[0].click()
    assert len(stored(window)["Autumn"].accounts) == 1


def test_a_copy_has_everything_but_the_posts(qtbot, window, page):
    with qtbot.waitSignal(window.session.changed):
        page.duplicate.click()
    copy = stored(window)["Autumn (copy)"]
    assert (copy.start, copy.brand_id) == (dt.date(2026, 11, 9), stored(window)["Autumn"].brand_id)
    with qtbot.waitSignal(window.session.changed):
        page.duplicate.click()
    assert len(stored(window)) == 3
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    assert len(stored(window)) == 2


def test_enter_shows_its_posts_in_the_calendar(qtbot, window, page):
    autumn = stored(window)["Autumn"]
    page.records.list.setFocus()
    with qtbot.waitSignal(page.calendar_wanted):
        QTest.keyClick(page.records.list, Qt.Key.Key_Return)
    viewpoint = window.context.viewpoint
    assert viewpoint.filter.campaigns == {autumn.id}
    assert viewpoint.day == autumn.start


def test_a_campaign_with_posts_goes_once_they_are_taken_off_it(qtbot, window, page):
    page.records.remove.click()
    qtbot.waitUntil(lambda: "1 post" in page.records.removing.sentence())
    (take_off,) = page.records.removing.buttons()
    with qtbot.waitSignal(window.session.changed):
        take_off.click()
    assert stored(window) == {}
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    qtbot.waitUntil(lambda: listed(page) == ["Autumn"])


def test_without_a_brand_the_page_leads_to_the_settings(qtbot, empty_window, tmp_path, environ):
    folder = tmp_path / "empty"
    workspaces.new_workspace(folder, workspaces.circumstances(environ), language="en")
    with qtbot.waitSignal(empty_window.session.opened):
        empty_window.session.open(folder, empty_window.tell_trouble)
    page = empty_window.show_page("campaigns")
    assert page._stack.currentWidget() is page.no_brand
    page.no_brand.button.click()
    assert empty_window._stack.currentWidget() is empty_window.show_page("settings")


def test_the_page_speaks_the_language_of_the_moment(window, page):
    window.context.chosen.choose("language", "zh_TW")
    assert "11/9（一）" in page.records.list.item(0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    window.context.chosen.choose("language", "en")
