"""A window on a small workspace, and gestures that Qt cannot make without a screen."""

import datetime as dt
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smcalendar.domain.records import Account, Brand, Campaign, Person, Role
from smcalendar.services import plan, workspaces
from smcalendar.services.plan import PostDraft
from smcalendar.ui.kit.context import Context
from smcalendar.ui.shell.start import make_window
from smcalendar.ui.shell.window import Window

NOW = "2026-11-18T10:00:00+08:00"
"""A Wednesday."""

LONG = 20_000
"""For how many milliseconds something is waited for: that a machine is busy is no fault of ours."""

BRAND, INSTAGRAM, FACEBOOK, AMY, ANN, AUTUMN = (
    f"{number:08x}-0000-4000-8000-000000000000" for number in range(1, 7)
)


class PatientBot(QtBot):
    def waitSignal(self, signal: Any, *, timeout: int = LONG, **named: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **named)

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = LONG) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request) -> PatientBot:
    return PatientBot(request)


@pytest.fixture
def environ(smcalendar_home) -> dict[str, str]:
    return {"SMCALENDAR_HOME": str(smcalendar_home), "SMCALENDAR_NOW": NOW}


@pytest.fixture
def folder(tmp_path, made_once) -> Path:
    """A workspace with a brand, two accounts, two people, a campaign and three posts.

    On 18 November 2026 at 19:00 "New soap" on Instagram and Facebook, on the 20th at 12:30 "Live",
    and "Some day" in the tray.
    """
    return Path(shutil.copytree(made_once, tmp_path / "plan"))


@pytest.fixture(scope="session")
def made_once(tmp_path_factory) -> Path:
    """The workspace that each test gets a copy of."""
    place = tmp_path_factory.mktemp("made-once")
    folder = place / "plan"
    environ = {"SMCALENDAR_HOME": str(place / "home"), "SMCALENDAR_NOW": NOW}
    around = workspaces.circumstances(environ, origin="test")
    workspaces.new_workspace(folder, around, language="en")
    with workspaces.opened(folder, around) as workspace:
        plan.add_records(
            workspace,
            [
                Brand(id=BRAND, name="Camellia", zone="Asia/Taipei"),
                Account(id=INSTAGRAM, brand_id=BRAND, platform="instagram", handle="camellia.tw"),
                Account(id=FACEBOOK, brand_id=BRAND, platform="facebook", handle="camellia"),
                Person(id=AMY, name="Amy", roles=(Role.PLANNER,)),
                Person(id=ANN, name="Ann", roles=(Role.APPROVER,)),
                Campaign(
                    id=AUTUMN,
                    brand_id=BRAND,
                    name="Autumn",
                    start=dt.date(2026, 11, 9),
                    end=dt.date(2026, 11, 29),
                ),
            ],
        )
        plan.add_posts(workspace, POSTS)
    return folder


WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
POSTS = (
    PostDraft(
        {"title": "New soap", "text": "It smells of tea.", "campaign_id": AUTUMN},
        (
            {"account_id": INSTAGRAM, "date": WEDNESDAY, "time": dt.time(19)},
            {"account_id": FACEBOOK, "date": WEDNESDAY, "time": dt.time(19)},
        ),
    ),
    PostDraft(
        {"title": "Live", "text": "Ask us."},
        ({"account_id": FACEBOOK, "date": FRIDAY, "time": dt.time(12, 30)},),
    ),
    PostDraft({"title": "Some day", "text": "An idea."}, ({"account_id": INSTAGRAM},)),
)


@pytest.fixture
def other_writer(folder: Path) -> Iterator[sqlite3.Connection]:
    """Another program that holds the write lock of the workspace."""
    with closing(sqlite3.connect(folder / "calendar.sqlite3", isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield connection


@pytest.fixture
def empty_window(qtbot, qapp, environ) -> Iterator[Window]:
    """The window before a workspace is open."""
    window = make_window(qapp, environ, lang="en")
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.fixture
def window(qtbot, empty_window, folder) -> Window:
    """The window with the workspace of `folder`."""
    with qtbot.waitSignal(empty_window.session.opened):
        empty_window.session.open(folder, empty_window.tell_trouble)
    return empty_window


@pytest.fixture
def elsewhere(folder, environ) -> Iterator[Any]:
    """The workspace as the command line has it: the handles of the window are its threads'."""
    with workspaces.opened(folder, workspaces.circumstances(environ, origin="cli")) as workspace:
        yield workspace


@pytest.fixture
def context(window) -> Context:
    return window.context


Drop = Callable[..., QDropEvent | None]


@pytest.fixture
def drop() -> Drop:
    """Sends the events of a drop to a view; None when it does not want them."""

    def send(
        view: QWidget,
        mime: QMimeData,
        where: QPoint,
        action: Qt.DropAction = Qt.DropAction.MoveAction,
    ) -> QDropEvent | None:
        target = view.viewport() if hasattr(view, "viewport") else view
        actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        # Without a drag of its own going on, Qt proposes to move only where a key says so.
        is_copy = action == Qt.DropAction.CopyAction
        copy_key, move_key = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        buttons, keys = Qt.MouseButton.LeftButton, copy_key if is_copy else move_key
        enter = QDragEnterEvent(where, actions, mime, buttons, keys)
        enter.setDropAction(action)
        QApplication.sendEvent(target, enter)
        if not enter.isAccepted():
            return None
        move = QDragMoveEvent(where, actions, mime, buttons, keys)
        move.setDropAction(action)
        QApplication.sendEvent(target, move)
        dropped = QDropEvent(QPointF(where), actions, mime, buttons, keys)
        dropped.setDropAction(action)
        QApplication.sendEvent(target, dropped)
        return dropped

    return send
