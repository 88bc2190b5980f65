"""Frees what refers to itself on the window's thread only.

Python does that on whichever thread happens to ask for memory, and widgets must not end on another
thread than their own.
"""

import gc

from PySide6.QtCore import QObject, QTimer, SignalInstance

OFTEN = 1_000
"""How many milliseconds lie between two looks."""


class Collecting(QObject):
    """Does it now and then, as much of it as is due, until `over` is emitted."""

    def __init__(self, parent: QObject, over: SignalInstance) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        over.connect(self._end)
        gc.disable()

    def look(self) -> None:
        """Frees the youngest, and older ones where it is time for them."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [number for number, (count, limit) in enumerate(counts) if count > limit]
        if due:
            gc.collect(due[-1])

    def _end(self) -> None:
        self._timer.stop()
        gc.enable()
