"""Scrolls a view while something is held near one of its ends."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QScrollBar

if TYPE_CHECKING:
    from smcalendar.ui.plan.view import PlanView

EDGE = 24
"""How near to an end, in pixels."""

STEP = 12
"""How many pixels are scrolled each time."""

INTERVAL = 40
"""After how many milliseconds it is scrolled again."""

_ENDS = frozenset({QEvent.Type.DragLeave, QEvent.Type.Drop})


class Scroller(QObject):
    """Is made after `Drops`, which takes the events of a drag for itself."""

    scrolled = Signal()

    def __init__(self, view: Any, bar: QScrollBar) -> None:
        super().__init__(view)
        self._bar = bar
        self._step = 0
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._scroll)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):
            self.aim(event.position().toPoint())
        elif event.type() in _ENDS:
            self.stop()
        return False

    def stop(self) -> None:
        """Scrolls no more."""
        self._timer.stop()

    def aim(self, point: QPoint) -> None:
        """Scrolls from now on while that is near an end of the view."""
        self._step = STEP * self.way(point)
        if not self._step:
            self.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def way(self, point: QPoint) -> int:
        """Returns -1 near the end where the view begins, 1 near the other one, else 0."""
        raise NotImplementedError

    def _scroll(self) -> None:
        self._bar.setValue(self._bar.value() + self._step)
        self.scrolled.emit()


class EdgeScroller(Scroller):
    """Scrolls the rows of a table of days."""

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view, view.verticalScrollBar())
        self._view = view

    def way(self, point: QPoint) -> int:
        """Above the rows that scroll nothing does: there one drops on the row that stays."""
        sight = self._view.sight(self._view.cells.rowCount() - 1)
        upper = sight.top() <= point.y() < sight.top() + EDGE
        return int(point.y() > sight.bottom() - EDGE) - upper
