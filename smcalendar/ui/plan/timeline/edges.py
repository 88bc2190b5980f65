"""Scrolls a timeline while something is held near its left or right end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent

from smcalendar.ui.plan.edges import EDGE, INTERVAL, STEP

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.table import TimelineTable

_ENDS = frozenset({QEvent.Type.DragLeave, QEvent.Type.Drop})


class SideScroller(QObject):
    """Is made after `Drops`, which takes the events of a drag for itself."""

    scrolled = Signal()

    def __init__(self, view: "TimelineTable") -> None:
        super().__init__(view)
        self._view = view
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._scroll)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):
            self.aim(event.position().toPoint().x())
        elif event.type() in _ENDS:
            self.stop()
        return False

    def aim(self, x: int) -> None:
        """Scrolls from now on while that is near an end of the view."""
        self._step = STEP * ((x > self._view.viewport().width() - EDGE) - (x < EDGE))
        if not self._step:
            self.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Scrolls no more."""
        self._timer.stop()

    def _scroll(self) -> None:
        bar = self._view.horizontalScrollBar()
        bar.setValue(bar.value() + self._step)
        self.scrolled.emit()
