"""The editor in a window, with an item selected, and a second hand that changes the workspace."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from smcalendar.services import plan, review, setup, trust
from smcalendar.services.workspaces import acting_as
from smcalendar.ui.editing.inspector import Inspector


@pytest.fixture
def item_of(elsewhere) -> Callable[..., Any]:
    """Returns a resolved item as it is stored now, by its platform and the post's title."""

    def find(platform: str, title: str = "New soap") -> Any:
        found = plan.items(elsewhere)
        return next(e for e in found if e.platform == platform and e.post.title == title)

    return find


@pytest.fixture
def inspector(qtbot, window, item_of) -> Inspector:
    """The editor, with "New soap" on Facebook selected."""
    window.show_panel("editor")
    found = window.panel.built("editor")
    window.activateWindow()
    window.context.viewpoint.select((item_of("facebook").item.id,))
    qtbot.waitUntil(lambda: found.view.isVisible() and not found._soon.isActive())
    qtbot.waitUntil(lambda: not window.session.reads.open)
    return found


@pytest.fixture
def base(qtbot, inspector) -> Callable[[str], Any]:
    """Shows the base text, and returns the field of one of its attributes, to be typed into."""

    def field(name: str) -> Any:
        inspector.view._choose("")
        found = inspector.view.base.entries[name].field
        found.setFocus()
        qtbot.waitUntil(found.hasFocus)
        return found

    return field


@pytest.fixture
def now(window, inspector, elsewhere) -> Callable[[], Any]:
    """Returns the selected item as it is stored now."""

    def read() -> Any:
        found = plan.items(elsewhere)
        return next(e for e in found if e.item.id == window.context.viewpoint.selection[0])

    return read


@pytest.fixture
def settled(qtbot, window, inspector) -> Callable[[], None]:
    """Waits until all is written and shown."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not window.session.writes.open and inspector.typist.is_idle())
        query, soon = inspector._query, inspector._soon
        qtbot.waitUntil(lambda: not (query.is_awaited() or soon.isActive()))

    return wait


@pytest.fixture
def entries(elsewhere) -> Callable[[], list[str]]:
    """Returns the labels of the history, newest first."""
    return lambda: [e.entry.label for e in trust.log(elsewhere)]


@pytest.fixture
def through(elsewhere) -> Callable[..., None]:
    """Takes an item through steps, each named with who takes it; without any to approved."""

    def take(item: str, *steps: tuple[str, str]) -> None:
        people = {each.name: each for each in setup.records(elsewhere, "person")}
        for who, step in steps or (("Amy", "submit"), ("Ann", "approve")):
            hand = elsewhere.act_as(acting_as(people[who]))
            answer = review.take_step(hand, (item,), review.Step(step))
            assert answer.refused == ()

    return take


@pytest.fixture
def heard(qtbot, window, inspector) -> Callable[[], None]:
    """Tells the window what was changed elsewhere, as it finds out by itself now and then."""

    def tell() -> None:
        window.elsewhere.look()
        qtbot.waitUntil(lambda: not inspector._query.is_awaited())

    return tell


@pytest.fixture
def answer(qtbot, inspector, settled) -> Callable[[str], None]:
    """Presses a button of the questions by its text."""

    def press(text: str) -> None:
        qtbot.waitUntil(inspector.questions.isVisible)
        buttons = {each.text(): each for each in inspector.questions.findChildren(QPushButton)}
        buttons[text].click()
        settled()

    return press


@pytest.fixture
def compose() -> Callable[[QWidget, str], None]:
    """An input method shows what it composes, and has not given it yet."""

    def show(field: QWidget, text: str) -> None:
        QApplication.sendEvent(field, QInputMethodEvent(text, []))

    return show


@pytest.fixture
def compose_end() -> Callable[[QWidget, str], None]:
    """An input method gives what was composed."""

    def give(field: QWidget, text: str) -> None:
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(field, event)

    return give
