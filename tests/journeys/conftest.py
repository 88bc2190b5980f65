"""The real window in both languages, driven by keys and by events sent to its views."""

import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from smcalendar.services import plan, sample, workspaces
from smcalendar.services.plan import PostDraft
from smcalendar.ui.plan.calendar import CalendarPage
from smcalendar.ui.shell.opening import Opening
from smcalendar.ui.shell.start import assembled
from smcalendar.ui.shell.window import Window

NOW = "2026-11-18T10:00:00+08:00"
"""A Wednesday."""

SATURDAY = dt.date(2026, 11, 28)
DRAFT, DRAFT_TEXT = "Saturday", "A walk with tea."
SIZE = (1366, 768)
SOON = 120
"""What happens within so many milliseconds is waited for; what is only read ahead comes later."""

LONG = 20_000
ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
KEYS_OF = {
    Qt.DropAction.MoveAction: Qt.KeyboardModifier.ShiftModifier,
    Qt.DropAction.CopyAction: Qt.KeyboardModifier.ControlModifier,
}
"""Without a drag of its own going on, Qt proposes to move only where a key says so."""
_ASCII = re.compile(r"[\x20-\x7e]+|[^\x20-\x7e]+")


@dataclass
class Hand:
    """Whoever sits before a window: presses keys where the focus is, and waits until it rests.

    `pressed` counts the keys that were pressed beside the letters that were typed.
    """

    bot: Any
    opening: Opening
    pressed: int = 0

    @property
    def window(self) -> Window:
        return self.opening.window

    @property
    def session(self) -> Any:
        return self.window.session

    @property
    def page(self) -> CalendarPage:
        return self.window.show_page("calendar")

    @property
    def view(self) -> Any:
        return self.page.view

    @property
    def editor(self) -> Any:
        return self.window.panel.built("editor")

    def t(self, source: str, *values: Any) -> str:
        """Returns what the window says for a source."""
        return self.window.context.speech.words.t(source, *values)

    # Keys

    def focus(self) -> QWidget:
        """Returns what gets the next key."""
        if QApplication.activeWindow() is None:
            self.come_back()
        self.until(QApplication.focusWidget)
        return QApplication.focusWidget()

    def come_back(self) -> None:
        """Gives the keyboard to what lay below a window that went, as every desktop does."""
        open_still = [e for e in self.window.findChildren(QDialog) if e.isVisible()]
        (QApplication.activeModalWidget() or next(iter(open_still), self.window)).activateWindow()

    def press(self, keys: str, times: int = 1) -> None:
        """Presses keys such as `Ctrl+N` where the focus is."""
        (chord,) = QKeySequence(keys)
        for _ in range(times):
            self.pressed += 1
            QTest.keyClick(self.focus(), chord.key(), chord.keyboardModifiers())

    def write(self, text: str) -> None:
        """Types letters; what no key has comes from an input method."""
        for run in _ASCII.findall(text):
            if run.isascii():
                QTest.keyClicks(self.focus(), run)
            else:
                self.compose(run)
                event = QInputMethodEvent("", [])
                event.setCommitString(run)
                QApplication.sendEvent(self.focus(), event)

    def compose(self, text: str) -> None:
        """An input method shows what it composes, and has not given it yet."""
        QApplication.sendEvent(self.focus(), QInputMethodEvent(text, []))

    def tab_to(self, target: QWidget, *, keys: str = "Tab", most: int = 60) -> None:
        """Presses Tab until the focus is on a widget, or in it."""
        for _ in range(most):
            focus = self.focus()
            if focus is target or target.isAncestorOf(focus):
                return
            self.press(keys)
        raise AssertionError(f"{keys} does not lead to {target}")

    def tab_to_button(self, source: str, inside: QWidget) -> None:
        """Goes to a button by its English source."""
        self.tab_to(button(inside, self.t(source)))

    def dialog(self, kind: type[QDialog]) -> Any:
        """Returns a dialog once it is there and has the keyboard."""

        def found() -> list[Any]:
            active = QApplication.activeWindow()
            return [e for e in self.window.findChildren(kind) if e.isVisible() and e is active]

        self.until(found)
        return found()[0]

    def close_dialog(self, kind: type[QDialog]) -> None:
        """Closes a dialog with Esc, and waits until the window has the keyboard again."""
        self.press("Escape")
        self.until(lambda: not any(e.isVisible() for e in self.window.findChildren(kind)))
        self.come_back()
        self.until(self.window.isActiveWindow)

    def choose_file(self, path: Path) -> None:
        """Types the name of a file or folder into the dialog that asks for one, and Enter."""
        chooser = self.dialog(QFileDialog)
        name = chooser.findChild(QLineEdit)
        name.setFocus()
        name.setText(str(path))
        self.press("Return")

    def edit_text(self, id: str) -> Any:
        """Opens an item in the editor; returns the field of its post's text, which has the focus.

        The item has to be in sight in the calendar.
        """
        self.click(id)
        self.press("Return")
        self.rest()
        self.editor.view._choose("")
        field = self.editor.view.base.entries["text"].field
        field.setFocus()
        self.until(field.hasFocus)
        return field

    # Waiting

    def rest(self) -> None:
        """Waits until all jobs are done and all questions answered."""
        self.bot.waitUntil(self.at_rest, timeout=LONG)

    def at_rest(self) -> bool:
        timers = self.window.findChildren(QTimer)
        waits = any(e.isActive() and e.isSingleShot() and e.interval() <= SOON for e in timers)
        return not (self.session.reads.open or self.session.writes.open or waits)

    def until(self, met: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(met()), timeout=LONG)

    def changed(self, act: Callable[[], object]) -> None:
        """Does something, and waits until it has changed the workspace and is shown."""
        with self.bot.waitSignal(self.session.changed, timeout=LONG):
            act()
        self.rest()

    # The plan

    def items(self) -> tuple[Any, ...]:
        """Returns all items as they are stored, read as another program would."""
        around = workspaces.circumstances(self.session.environ, origin="test")
        with workspaces.opened(self.session.folder, around) as workspace:
            return plan.items(workspace)

    def item(self, title: str, platform: str | None = None) -> Any:
        """Returns an item as it is stored, by its title and platform."""
        found = (e for e in self.items() if e.title == title and platform in (None, e.platform))
        return next(found)

    def stored(self, id: str) -> Any:
        return next(each for each in self.items() if each.item.id == id)

    # The calendar

    def go_to(self, day: dt.date) -> None:
        """Goes to a day by typing it."""
        self.press("Ctrl+G")
        self.write(day.isoformat())
        self.press("Return")
        self.rest()

    def at(self, what: str | dt.date) -> QPoint:
        """Returns a point of the viewport: in an item (its id), or at the foot of a day."""
        where = self.view.where
        if isinstance(what, str):
            rect = where.chip(what)
            assert rect is not None, "the item is not in sight"
            return rect.center()
        cell = where.cell(self.view.cells.period.place(what))
        return QPoint(cell.center().x(), cell.bottom() - 4)

    def click(self, what: str | dt.date) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, NO_KEYS, self.at(what))

    def drag(self, what: str, where: dt.date, *, then: str = "drop") -> list[str]:
        """Takes an item by the mouse, over to a day; returns what stood beside the mouse there.

        The system's own loop of a drag, which a test cannot feed, is played here.
        """
        said: list[str] = []

        def carried(drag: QDrag, *_actions: object) -> Qt.DropAction:
            target = self.at(where)
            hover(self.view, drag.mimeData(), target)
            said.append(self.view.drops._ghost.text)
            assert self.view.drops._ghost.isVisible()
            if then == "leave":
                return Qt.DropAction.IgnoreAction
            return let_go(self.view, drag.mimeData(), target).dropAction()

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(QDrag, "exec", carried)
            viewport, start = self.view.viewport(), self.at(what)
            QTest.mousePress(viewport, LEFT, NO_KEYS, start)
            QTest.mouseMove(viewport, start + QPoint(40, 10))
            QTest.mouseRelease(viewport, LEFT, NO_KEYS, start + QPoint(40, 10))
        return said

    def drop(
        self, target: QWidget, mime: QMimeData, where: QPoint, *, action: Qt.DropAction
    ) -> QDropEvent | None:
        """Drops what comes from outside; None when it is not wanted there."""
        if not hover(target, mime, where, action=action):
            return None
        return let_go(target, mime, where, action=action)


def hover(
    target: QWidget,
    mime: QMimeData,
    where: QPoint,
    *,
    action: Qt.DropAction = Qt.DropAction.MoveAction,
) -> bool:
    """Sends the events of a drag that comes in; says whether it is wanted."""
    surface, keys = _surface(target), KEYS_OF[action]
    enter = QDragEnterEvent(where, ACTIONS, mime, LEFT, keys)
    enter.setDropAction(action)
    QApplication.sendEvent(surface, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(where, ACTIONS, mime, LEFT, keys)
    move.setDropAction(action)
    move.accept()  # As the window has it for who wanted the drag when it came in.
    QApplication.sendEvent(surface, move)
    return move.isAccepted()


def let_go(
    target: QWidget,
    mime: QMimeData,
    where: QPoint,
    *,
    action: Qt.DropAction = Qt.DropAction.MoveAction,
) -> QDropEvent:
    dropped = QDropEvent(QPointF(where), ACTIONS, mime, LEFT, KEYS_OF[action])
    dropped.setDropAction(action)
    QApplication.sendEvent(_surface(target), dropped)
    return dropped


def _surface(target: QWidget) -> QWidget:
    return target.viewport() if isinstance(target, QAbstractScrollArea) else target


def button(inside: QWidget, text: str) -> QPushButton:
    """Returns the button in sight that says so."""
    found = [e for e in inside.findChildren(QPushButton) if e.text() == text and e.isVisible()]
    assert found, f"no button says {text}"
    return found[0]


@pytest.fixture
def lang() -> str:
    """Which language the window speaks; where that matters, tests have both."""
    return "en"


@pytest.fixture
def environ(smcalendar_home: Path) -> dict[str, str]:
    return {"SMCALENDAR_HOME": str(smcalendar_home), "SMCALENDAR_NOW": NOW}


@pytest.fixture(scope="session")
def samples(
    once: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Path]:
    """Gives `samples(language)`: the sample, made once."""
    environ = {"SMCALENDAR_HOME": str(tmp_path_factory.mktemp("home")), "SMCALENDAR_NOW": NOW}
    around = workspaces.circumstances(environ)

    def of(language: str) -> Path:
        return once(
            f"sample-of-journeys-{language}",
            lambda folder: sample.new_sample(folder, around, language=language),
        )

    return of


@pytest.fixture
def folder(tmp_path: Path, samples: Callable[[str], Path], lang: str) -> Path:
    """A copy of the sample, not open yet."""
    return Path(shutil.copytree(samples(lang), tmp_path / "plan"))


@pytest.fixture
def saturday(folder: Path, environ: dict[str, str]) -> str:
    """The id of a draft on Facebook, which is all that stands on an empty Saturday."""
    with workspaces.opened(folder, workspaces.circumstances(environ, origin="test")) as workspace:
        account = next(
            each.account for each in plan.items(workspace) if each.platform == "facebook"
        )
        place = {"account_id": account.id, "date": SATURDAY, "time": dt.time(10)}
        plan.add_posts(workspace, [PostDraft({"title": DRAFT, "text": DRAFT_TEXT}, (place,))])
        return next(each.item.id for each in plan.items(workspace) if each.title == DRAFT)


@pytest.fixture
def hands(qtbot, qapp, environ, lang) -> Iterator[Callable[..., Hand]]:
    """Gives `hands(folder)`: a window, open on a workspace or on what was open last."""
    made: list[Hand] = []

    def sit_down(folder: Path | None = None, **around: str) -> Hand:
        hand = Hand(qtbot, assembled(qapp, environ | around, lang=lang))
        made.append(hand)
        hand.window.resize(*SIZE)
        hand.window.show()
        hand.window.activateWindow()
        hand.until(hand.window.isActiveWindow)
        hand.opening.open_first(folder)
        if folder is not None:
            hand.until(lambda: hand.session.is_open)
            hand.view.setFocus()
        hand.rest()
        return hand

    yield sit_down
    for each in made:
        leave(each)


def leave(hand: Hand) -> None:
    """Closes a window, as far as it is open."""
    hand.window.close()
    hand.until(lambda: not hand.window.isVisible())


@pytest.fixture
def reopened(hands: Callable[..., Hand]) -> Callable[[Hand], Hand]:
    """Gives `reopened(hand)`: closes the window, and opens a new one on the same folder."""

    def again(hand: Hand) -> Hand:
        folder = hand.session.folder
        leave(hand)
        return hands(folder)

    return again


@pytest.fixture
def hand(saturday: str, hands: Callable[..., Hand], folder: Path) -> Hand:
    """A window on the sample with a draft on an empty Saturday."""
    return hands(folder)
