"""Turns the page while items are held over an arrow of the tool bar."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QWidget

from smcalendar.ui.kit.drag import ids_of

HOLD = 600
"""For how many milliseconds items are held over a button before the page turns, each time."""

_ENDS = frozenset({QEvent.Type.DragLeave, QEvent.Type.Drop})


class PageTurner(QObject):
    """Watches a button; `turn` is called again and again while items are held over it."""

    def __init__(self, button: QWidget, turn: Callable[[], object]) -> None:
        super().__init__(button)
        self._timer = QTimer(self)
        self._timer.setInterval(HOLD)
        self._timer.timeout.connect(turn)
        button.setAcceptDrops(True)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if ids_of(event.mimeData()):
                event.accept()
                self._timer.start()
            else:
                event.ignore()
            return True
        if event.type() in _ENDS:
            self._timer.stop()
            event.ignore()
            return True
        return False
