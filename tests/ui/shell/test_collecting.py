"""Garbage that refers to itself is freed on the window's thread, and what is loaded left alone."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject, Signal

from smcalendar.ui.shell.collecting import SETTLING, Collecting


class Workspace(QObject):
    loaded = Signal()


class Knot:
    """Refers to itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def workspace(qapp):
    return Workspace()


@pytest.fixture
def collecting(workspace):
    was_on = gc.isenabled()
    yield Collecting(workspace, loaded=workspace.loaded)
    gc.unfreeze()
    if was_on:
        gc.enable()


def knots():
    """Ties so many that a look is due; returns a weak reference to one of them."""
    made = [Knot() for _ in range(gc.get_threshold()[0] + 1)]
    return weakref.ref(made[0])


def test_python_frees_nothing_by_itself_but_a_look_does(collecting):
    gone = knots()
    assert gone() is not None
    collecting.look()
    assert gone() is None


def test_what_is_there_when_all_is_loaded_is_looked_at_no_more(collecting, workspace):
    workspace.loaded.emit()
    for _ in range(SETTLING):
        kept = knots()
        collecting.look()
        assert kept() is not None
    gone = knots()
    collecting.look()
    assert gone() is None
    assert kept() is not None
