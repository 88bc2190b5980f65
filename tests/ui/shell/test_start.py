"""The window before all of it is there."""

import pytest

from smcalendar.services import windowstate
from smcalendar.services.circumstances import circumstances
from smcalendar.ui.shell.start import framed, furnished


@pytest.fixture
def around(environ):
    return circumstances(environ)


@pytest.fixture
def frame(qtbot, qapp, environ, around):
    """The window as it is painted first."""
    state = windowstate.load(around.home)
    frame = framed(qapp, environ, around, state, lang="en", acting=None)
    with qtbot.waitExposed(frame):
        frame.show()
    yield frame
    frame.close()


def test_a_window_that_is_closed_at_once_is_gone(frame):
    frame.close()
    assert not frame.isVisible()
    assert not frame.session.is_open


def test_menus_rail_and_tool_bar_stand_where_they_stay(frame, around):
    def places():
        buttons = [frame.toolbar.button(name) for name in ("go.today", "go.next", "undo", "panel")]
        return [each.mapTo(frame, each.rect().topLeft()) for each in (frame.rail, *buttons)]

    before = places()
    furnished(frame, around, windowstate.load(around.home))
    frame.toolbar.layout().activate()
    assert places() == before
    assert frame.show_page("calendar").isVisible()


def test_nothing_can_be_chosen_that_nobody_does_yet(frame, around):
    assert not frame.context.commands.action("view.week").isEnabled()
    furnished(frame, around, windowstate.load(around.home))
    assert frame.context.commands.action("view.week").isEnabled()
