"""Where the parts of the window stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from smcalendar.ui.shell.side_panel import WIDTH, SidePanel

CALENDAR = 1014
"""How wide the pages are at first: 1366 less the rail and the side panel."""


def splitter(pages: QStackedWidget, panel: SidePanel) -> QSplitter:
    """Returns pages and side panel side by side; the panel may be drawn wider."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setHandleWidth(1)
    made.addWidget(pages)
    made.addWidget(panel)
    made.setStretchFactor(0, 1)
    made.setCollapsible(0, False)
    made.setSizes([CALENDAR, WIDTH])
    return made


def whole(rail: QWidget, rows: tuple[QWidget, ...]) -> QWidget:
    """Returns the rail with the rows beside it; the last one takes the room there is."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for row in rows:
        column.addWidget(row, int(row is rows[-1]))
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(rail)
    line.addLayout(column, 1)
    return made
