"""The set-up pages in a window that only reads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.services import setup, windows, workspaces

SENTENCE = "This window only reads, so nothing can be changed here at present."


@pytest.fixture
def other_window(folder, environ):
    """The place of another window, which has the workspace."""
    around = workspaces.circumstances(environ)
    with workspaces.opened(folder, around) as workspace:
        for kind in ("label", "pillar", "hashtag_group", "keydate"):
            setup.add(workspace, kind, {"name": "Winter"})
    place = windows.take_place(folder, around)
    assert place.may_write
    return place


@pytest.fixture
def window(qtbot, empty_window, other_window, folder):
    with qtbot.waitSignal(empty_window.session.opened):
        empty_window.session.open(folder, empty_window.tell_trouble)
    return empty_window


@pytest.fixture
def write(window, other_window):
    """Lets the window write, as after "Write here"."""

    def take_over():
        other_window.release()
        window.session.take_over()
        assert window.session.may_write

    return take_over


def records_page(window, section, name):
    return window.show_page("campaigns").records if name == "campaign" else section(name)


@pytest.mark.parametrize("name", setup.SET_UP)
def test_a_page_of_records_says_why_it_is_read_only_and_comes_alive(
    qtbot, window, section, write, name
):
    page = records_page(window, section, name)
    qtbot.waitUntil(lambda: page.chosen() is not None)
    fields = [row.field for row in page.form.rows.values()]
    assert page.reading.isVisible()
    assert page.reading.text() == SENTENCE
    assert not any(map(can_be_changed, fields))
    assert not page.adder.isEnabled()
    assert not page.remove.isEnabled()
    write()
    assert not page.reading.isVisible()
    assert all(map(can_be_changed, fields))
    assert page.adder.isEnabled()
    assert page.remove.isEnabled()


def can_be_changed(field):
    line = getattr(field, "line", field)
    read_only = hasattr(line, "isReadOnly") and line.isReadOnly()
    return field.isEnabled() and not read_only


def test_delete_and_typing_change_nothing(qtbot, window, section):
    page = section("label")
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    name = page.form.rows["name"].field
    name.setFocus()
    QTest.keyClicks(name, "Summer")
    assert name.text() == "Winter"
    with qtbot.assertNotEmitted(window.session.trouble, wait=50):
        page.list.setFocus()
    assert page.removing.sentence() == ""


def test_pasting_accounts_and_copying_campaigns_wait_too(window, section, write):
    paste, duplicate = section("account").paste, window.show_page("campaigns").duplicate
    assert not paste.isEnabled()
    assert not duplicate.isEnabled()
    write()
    assert paste.isEnabled()
    assert duplicate.isEnabled()


def test_only_the_settings_of_the_workspace_are_read_only(window, section, write):
    page = section("preferences")
    fields = [row.field for row in page.form.rows.values()]
    assert page.reading.isVisible()
    assert not any(map(can_be_changed, fields))
    assert all(row.field.isEnabled() for row in page.rows.values())
    write()
    assert all(map(can_be_changed, fields))
    assert not page.reading.isVisible()


def test_a_place_that_is_lost_locks_the_forms(window, section, write):
    page = section("label")
    write()
    assert can_be_changed(page.form.rows["name"].field)
    window.session.lose_place()
    assert not can_be_changed(page.form.rows["name"].field)
