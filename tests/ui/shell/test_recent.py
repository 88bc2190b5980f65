from dataclasses import replace

import pytest

from smcalendar.services import windowstate, workspaces
from smcalendar.ui.shell.recent import RecentMenu


@pytest.fixture
def menu(window):
    made = window.findChild(RecentMenu)
    made.fill()
    return made


def test_the_open_workspace_is_the_first_of_the_recent_ones(menu, folder):
    assert [each.text() for each in menu.actions()] == ["plan"]
    assert menu.actions()[0].toolTip() == str(folder)


def test_it_stands_below_open_in_the_file_menu(window, menu):
    file = window.menuBar().actions()[0].menu()
    actions = file.actions()
    at = actions.index(window.context.commands.action("workspace.open"))
    assert actions[at + 1].menu() is menu


def test_a_recent_workspace_is_opened_and_one_that_is_gone_left_out(
    qtbot, window, menu, tmp_path, environ, folder
):
    second = tmp_path / "R&D <b>plan"
    workspaces.new_workspace(second, workspaces.circumstances(environ), language="en")
    with qtbot.waitSignal(window.session.opened):
        window.session.open(second, window.tell_trouble)
    menu.fill()
    assert [each.text() for each in menu.actions()] == ["R&&D <b>plan", "plan"]
    with qtbot.waitSignal(window.session.opened):
        menu.actions()[1].trigger()
    assert window.session.folder == folder
    second.rename(tmp_path / "away")
    menu.fill()
    assert [each.text() for each in menu.actions()] == ["plan"]


def test_what_another_window_has_open_stays_recent_when_this_one_closes(
    window, folder, smcalendar_home
):
    state = windowstate.load(smcalendar_home)
    windowstate.save(smcalendar_home, replace(state, recent=("/there", *state.recent)))
    window.close()
    assert windowstate.load(smcalendar_home).recent == ("/there", str(folder))
