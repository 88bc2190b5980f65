"""Where the parts of the window stand."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

CALENDAR = 1014
"""How wide the pages are at first: 1366 less the rail and the side panel."""


def splitter(pages: QStackedWidget) -> QSplitter:
    """Returns what holds the pages, and the side panel once it is there."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setHandleWidth(1)
    made.addWidget(pages)
    made.setStretchFactor(0, 1)
    made.setCollapsible(0, False)
    return made


def put_beside(splitter: QSplitter, panel: QWidget, width: int) -> None:
    """Puts the side panel beside the pages, hidden and so many pixels wide; it may be widened."""
    panel.hide()
    splitter.addWidget(panel)
    splitter.setSizes([CALENDAR, width])


def rows(toolbar: QWidget, pages: QWidget) -> QVBoxLayout:
    """Returns the tool bar with the pages below it, which take the room there is."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    made.addWidget(toolbar)
    made.addWidget(pages, 1)
    return made


def put_between(rows: QVBoxLayout, lines: Iterable[QWidget]) -> None:
    """Puts lines that come and go between tool bar and pages, in their order."""
    for number, line in enumerate(lines, start=1):
        rows.insertWidget(number, line)


def whole(rail: QWidget, rows: QVBoxLayout) -> QWidget:
    """Returns the rail with the rows beside it."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(rail)
    line.addLayout(rows, 1)
    return made
