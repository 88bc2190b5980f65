from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.services import windowstate
from smcalendar.ui.shell.assistant import Assistant


@pytest.fixture
def welcome(qtbot, empty_window):
    page = empty_window.show_page("welcome")
    qtbot.waitUntil(page.isVisible)
    return page


def remember(home, *folders):
    state = replace(windowstate.load(home), recent=tuple(map(str, folders)))
    windowstate.save(home, state)


def test_there_are_three_ways_to_begin(qtbot, welcome):
    sample, plan, empty = (each.button for each in welcome.cards)
    assert [each.text() for each in (sample, plan, empty)] == [
        "See the sample",
        "Bring my plan",
        "Start empty",
    ]
    for button in (plan, empty):
        with qtbot.waitSignal(welcome.new_wanted):
            button.click()


def test_the_cards_follow_the_language_and_stand_below_each_other_for_large_text(
    welcome, empty_window
):
    empty_window.context.chosen.choose("text_size", 200)
    empty_window.resize(720, 700)
    welcome._arrange()
    columns = {welcome._grid.getItemPosition(n)[1] for n in range(welcome._grid.count())}
    assert columns == {0}
    empty_window.context.chosen.choose("text_size", 100)


def test_both_ways_to_a_new_workspace_lead_to_the_assistant(welcome, empty_window):
    welcome.cards[1].button.click()
    assert empty_window.findChild(Assistant).isVisible()


def test_recent_workspaces_are_opened_by_double_click_or_enter(
    qtbot, welcome, folder, smcalendar_home
):
    remember(smcalendar_home, folder)
    welcome.show_recent()
    welcome.recent.setFocus()
    with qtbot.waitSignal(welcome.open_wanted) as wanted:
        QTest.keyClick(welcome.recent, Qt.Key.Key_Return)
    assert wanted.args == [folder]


def test_one_that_is_gone_says_so_and_can_be_taken_off(qtbot, welcome, tmp_path, smcalendar_home):
    remember(smcalendar_home, tmp_path / "gone")
    welcome.show_recent()
    spoken = welcome.recent.item(0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert "Not there now" in spoken
    assert not welcome.open.isEnabled()
    with qtbot.waitSignal(welcome.forgotten) as forgotten:
        welcome.forget.click()
    assert forgotten.args == [str(tmp_path / "gone")]
    assert windowstate.load(smcalendar_home).recent == ()
    assert welcome.recent.isHidden()


def test_the_sample_is_made_once_and_opened(qtbot, welcome, smcalendar_home):
    with qtbot.waitSignal(welcome.open_wanted, timeout=60_000) as wanted:
        welcome.cards[0].button.click()
        assert not welcome.making._row.isHidden()
    assert wanted.args == [smcalendar_home / "sample"]
    assert (smcalendar_home / "sample" / "calendar.sqlite3").exists()
    assert welcome.making._row.isHidden()
    with qtbot.waitSignal(welcome.open_wanted, timeout=500):
        welcome.cards[0].button.click()


def test_a_cancelled_sample_leaves_nothing(qtbot, welcome, smcalendar_home):
    welcome.cards[0].button.click()
    with qtbot.waitSignal(welcome.making.going, timeout=60_000):
        welcome.making.cancel.click()
    assert not [
        each for each in smcalendar_home.iterdir() if each.name.startswith(("sample", ".sm"))
    ]
    assert welcome.making.notice.sentence() == ""
    assert welcome.cards[0].button.isEnabled()


def test_a_window_that_closes_does_not_wait_for_the_sample(welcome, empty_window, smcalendar_home):
    welcome.cards[0].button.click()
    empty_window.close()
    assert not (smcalendar_home / "sample").exists()


def test_tab_walks_the_page_as_it_is_read(welcome, folder, smcalendar_home):
    remember(smcalendar_home, folder)
    welcome.show_recent()
    welcome.cards[0].button.setFocus()
    seen = [welcome.focusWidget()]
    for _ in range(5):
        QTest.keyClick(welcome.focusWidget(), Qt.Key.Key_Tab)
        seen.append(welcome.focusWidget())
    cards = [each.button for each in welcome.cards]
    assert seen == [*cards, welcome.recent, welcome.open, welcome.forget]
