import pytest

from smcalendar.ui.shell.opening import Opening
from smcalendar.ui.shell.welcome import Welcome


@pytest.fixture
def opening(window):
    return window.findChild(Opening)


def shown(window):
    return window._stack.currentWidget()


def test_the_welcome_page_gives_way_to_the_calendar_of_what_is_open_already(
    window, opening, folder
):
    calendar = shown(window)
    opening.welcome()
    assert isinstance(shown(window), Welcome)
    shown(window).open_wanted.emit(folder)
    assert shown(window) is calendar


def test_a_window_that_begins_to_write_stays_on_its_page(window):
    page = window.show_page("campaigns")
    window.session.opened.emit()
    assert shown(window) is page


def test_what_cannot_be_opened_is_told_and_the_welcome_page_shown(qtbot, empty_window, tmp_path):
    opening = empty_window.findChild(Opening)
    opening.open(tmp_path / "nothing")
    qtbot.waitUntil(lambda: empty_window.banner.sentence() != "")
    assert str(tmp_path / "nothing") in empty_window.banner.sentence()
    assert isinstance(shown(empty_window), Welcome)


def test_the_assistant_stays_one_while_other_pages_are_looked_at(window, opening):
    opening.assist()
    first = shown(window)
    window.show_page("campaigns")
    opening.assist()
    assert shown(window) is first
