"""The tour that the other walks go by leaves nothing of the window out."""

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtWidgets import QWidget

import smcalendar.ui

NOT_ON_THE_WAY = {
    "Course": "is there while a file is written",
    "Ghost": "hangs on the mouse while something is dragged",
    "LockNote": "says why an item in review cannot be edited",
    "QuestionsBar": "asks when two have changed the same text",
    "ReadingNote": "is there while another window writes",
    "RubberBand": "is there while the mouse draws it",
}
"""Widgets that the tour does not show, and why."""


def kinds() -> Iterator[type[QWidget]]:
    """Yields every kind of widget that the window has."""
    for each in pkgutil.walk_packages(smcalendar.ui.__path__, "smcalendar.ui."):
        module = import_module(each.name)
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if kind.__module__ == each.name and issubclass(kind, QWidget):
                yield kind


def test_the_tour_shows_every_kind_of_widget(every_part):
    seen = set()
    for _, part in every_part():
        shown = (each for each in (part, *part.findChildren(QWidget)) if each.isVisible())
        seen |= {kind for each in (*shown, part.window()) for kind in type(each).__mro__}
    missed = {kind.__name__ for kind in kinds() if kind not in seen}
    assert sorted(missed) == sorted(NOT_ON_THE_WAY)
