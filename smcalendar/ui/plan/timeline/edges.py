"""Scrolls a timeline while something is held near its left or right end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from smcalendar.ui.plan.edges import EDGE, Scroller

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.table import TimelineTable


class SideScroller(Scroller):
    """Scrolls the days of a timeline."""

    def __init__(self, view: "TimelineTable") -> None:
        super().__init__(view, view.horizontalScrollBar())
        self._view = view

    def way(self, point: QPoint) -> int:
        return (point.x() > self._view.viewport().width() - EDGE) - (point.x() < EDGE)
