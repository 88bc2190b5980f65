import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.services import setup, trust

DAY = dt.date(2026, 11, 13)


@pytest.fixture
def add(qtbot, window):
    """Adds a key date as another page of the window would."""

    def make(name, **values):
        with qtbot.waitSignal(window.session.changed):
            window.session.change(setup.add, "keydate", {"name": name, "start": DAY} | values)

    return make


@pytest.fixture
def choose(qtbot, section, stored):
    def show(name):
        page = section("keydate")
        qtbot.waitUntil(lambda: name in {each.name for each in page._records()})
        page.choose(stored("keydate")[name].id)
        qtbot.waitUntil(lambda: page.chosen() is not None and page.chosen().name == name)
        return page

    return show


def pick(page, name, text):
    field = page.form.rows[name].field
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    field.commit()  # As when it is left; the list of what fits may have the focus now.


def names(page):
    return [page.list.item(n).text() for n in range(page.list.count())]


def test_a_new_key_date_is_today_and_its_form_is_there(qtbot, window, section, stored):
    page = section("keydate")
    page.start_adding()
    QTest.keyClicks(page.adder.line, "Fair")
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(page.adder.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.chosen() is not None)
    assert (stored("keydate")["Fair"].kind, stored("keydate")["Fair"].end) == ("event", None)
    assert page.form.rows["kind"].field.currentText() == "Event"
    assert page.form.rows["rule"].field.currentText() == "Once"


def test_a_rule_is_chosen_in_words_and_the_next_days_are_told(qtbot, window, add, choose, stored):
    add("Fair", start=dt.date(2026, 11, 10))
    page = choose("Fair")
    field = page.form.rows["rule"].field
    offered = [field.itemText(n) for n in range(field.count())]
    assert "every year in Nov on the 2nd Tuesday" in offered
    assert any("lunar" in each for each in offered)
    with qtbot.waitSignal(window.session.changed):
        pick(page, "rule", "every year in Nov on the 2nd Tuesday")
    assert stored("keydate")["Fair"].rule == "FREQ=YEARLY;BYMONTH=11;BYDAY=2TU"
    qtbot.waitUntil(lambda: "9 November 2027" in page.told.text())


def test_a_rule_can_be_typed_and_a_wrong_one_says_why(qtbot, window, add, choose, stored):
    add("Fair")
    page = choose("Fair")
    row = page.form.rows["rule"]
    with qtbot.waitSignal(window.session.changed):
        pick(page, "rule", "freq=monthly;byday=-1fr")
    assert stored("keydate")["Fair"].rule == "FREQ=MONTHLY;BYDAY=-1FR"
    qtbot.waitUntil(lambda: row.field.currentText() == "every month on the last Friday")
    pick(page, "rule", "now and then")
    qtbot.waitUntil(row.notice.isVisible)
    assert stored("keydate")["Fair"].rule == "FREQ=MONTHLY;BYDAY=-1FR"


def test_a_flag_is_a_box_that_is_kept_at_once_and_undone(qtbot, window, add, choose, stored):
    add("Fair")
    page = choose("Fair")
    box = page.form.rows["in_print"].field
    assert box.text() == box.accessibleName() == "On the printed week"
    with qtbot.waitSignal(window.session.changed):
        box.click()
    assert stored("keydate")["Fair"].in_print
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    qtbot.waitUntil(lambda: not box.isChecked())
    assert not stored("keydate")["Fair"].in_print


def test_an_end_before_the_first_day_is_refused_in_place(qtbot, window, add, choose, stored):
    add("Fair")
    page = choose("Fair")
    row = page.form.rows["end"]
    row.field.edited.emit(dt.date(2026, 11, 1))
    qtbot.waitUntil(row.notice.isVisible)
    assert stored("keydate")["Fair"].end is None


def test_the_list_is_narrowed_to_a_year_and_shows_all_again(qtbot, add, section):
    page = section("keydate")
    add("Late", start=dt.date(2027, 1, 5))
    add("Fair")
    add("Day", rule="FREQ=YEARLY")
    qtbot.waitUntil(lambda: names(page) == ["Day", "Fair", "Late"])
    page.years.setCurrentIndex(page.years.findData(2027))
    page.years.activated.emit(page.years.currentIndex())
    assert names(page) == ["Day", "Late"]
    page.years.setCurrentIndex(0)
    page.years.activated.emit(0)
    assert names(page) == ["Day", "Fair", "Late"]


@pytest.fixture
def imported(qtbot, window, section, tmp_path):
    """The dialog of the import with a file of these lines."""
    page = section("keydate")
    page.bring.click()
    dialog = page.dialog

    def look(*lines):
        file = tmp_path / "dates.csv"
        file.write_text("\n".join(lines), "utf-8")
        dialog.look_at(str(file))
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    yield look
    dialog.close()


def test_a_file_is_shown_before_it_is_imported_as_one_step(
    qtbot, window, imported, stored, section
):
    dialog = imported("name,start,rule", "Fair,2026-11-13,", "Day,2026-11-11,yearly")
    assert names(dialog) == ["Fair", "Day"]
    assert stored("keydate") == {}
    with qtbot.waitSignal(window.session.changed):
        dialog.take.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert set(stored("keydate")) == {"Fair", "Day"}
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    assert stored("keydate") == {}


def test_what_is_wrong_with_a_file_is_listed_and_nothing_can_be_imported(imported, stored):
    dialog = imported("name,start,kind", "Fair,soon,party", "Day,2026-11-11,")
    assert names(dialog) == ["Row 2 · kind", "Row 2 · start"]
    assert not dialog.take.isEnabled()
    assert stored("keydate") == {}


def test_what_is_no_file_of_key_dates_says_so(imported):
    dialog = imported("nothing", "at all")
    assert dialog.sentence().startswith("The first row has to name the columns")
    assert not dialog.take.isEnabled()
