"""A workspace whose every field is filled, and a tour through all that the window can show."""

from collections.abc import Callable, Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

PROGRAMS = Path(__file__).parents[1] / "programs"


def loaded(name: str) -> Any:
    """Returns one of the programs as a module: folders of tests are no packages."""
    spec = spec_from_file_location(name, PROGRAMS / f"{name}.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


stops = loaded("tour_stops")


@pytest.fixture
def text() -> str:
    """What stands in every field that somebody types into; modules have their own."""
    return "春日 tea & cake"


@pytest.fixture
def folder(tmp_path, environ, text) -> Path:
    """A workspace with one of everything and many posts on one Wednesday."""
    folder = tmp_path / "plan"
    loaded("full_workspace").make(folder, environ, text)
    return folder


Walk = Callable[[], Iterator[tuple[str, QWidget]]]


@pytest.fixture
def settle(qtbot, window) -> Callable[[], None]:
    """Waits until all jobs are done and all questions answered."""

    def at_rest() -> bool:
        session = window.session
        timers = window.findChildren(QTimer)
        waiting = any(e.isActive() and e.isSingleShot() and e.interval() <= SOON for e in timers)
        return not (session.reads.open or session.writes.open or waiting)

    def wait() -> None:
        QApplication.sendPostedEvents()  # What is laid out anew is asked for by events.
        qtbot.waitUntil(at_rest)
        QApplication.sendPostedEvents()

    return wait


SOON = 120
"""What happens within so many milliseconds is waited for; what is only read ahead comes later."""


@pytest.fixture
def tour(qtbot, window, settle, text) -> Any:
    """The window at its usual size, with the workspace of `folder`."""
    window.resize(1366, 768)
    window.activateWindow()
    settle()
    return stops.Tour(window, settle, text)


@pytest.fixture
def every_part(tour) -> Walk:
    """Gives `every_part()`: shows each of STOPS, and yields its name with what holds it."""

    def walk() -> Iterator[tuple[str, QWidget]]:
        for name, show in stops.STOPS.items():
            widget = show(tour)
            tour.settle()
            assert widget.isVisible(), f"{name} is not to be seen"
            yield name, widget
            stops.leave(tour, widget)

    return walk


@pytest.fixture(scope="session")
def indexes() -> Callable[[QAbstractItemView], Iterator[QModelIndex]]:
    """Gives `indexes(view)`: what a view shows, row by row."""

    def walk(view: QAbstractItemView) -> Iterator[QModelIndex]:
        model, root = view.model(), view.rootIndex()
        is_list = isinstance(model, QAbstractListModel)  # Whose columnCount is private.
        columns = 1 if is_list or isinstance(view, QListView) else model.columnCount(root)
        for row in range(model.rowCount(root)):
            for column in range(columns):
                yield model.index(row, column, root)

    return walk
