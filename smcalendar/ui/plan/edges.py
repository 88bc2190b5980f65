"""Scrolls a table of days while something is held near its upper or lower end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent

if TYPE_CHECKING:
    from smcalendar.ui.plan.view import PlanView

EDGE = 24
"""How near to an end, in pixels."""

STEP = 12
"""How many pixels are scrolled each time."""

INTERVAL = 40
"""After how many milliseconds it is scrolled again."""

_ENDS = frozenset({QEvent.Type.DragLeave, QEvent.Type.Drop})


class EdgeScroller(QObject):
    """Is made after `Drops`, which takes the events of a drag for itself."""

    scrolled = Signal()

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view)
        self._view = view
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._scroll)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):
            self.aim(event.position().toPoint().y())
        elif event.type() in _ENDS:
            self.stop()
        return False

    def stop(self) -> None:
        """Scrolls no more."""
        self._timer.stop()

    def aim(self, y: int) -> None:
        """Scrolls from now on while that is near an end of the view.

        Above the rows that scroll nothing does: there one drops on the row that stays.
        """
        sight = self._view.sight(self._view.cells.rowCount() - 1)
        upper = sight.top() <= y < sight.top() + EDGE
        lower = y > sight.bottom() - EDGE
        self._step = STEP * (lower - upper)
        if not self._step:
            self.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._step)
        self.scrolled.emit()
