"""Frees what refers to itself on the window's thread only, and between two events.

Python does that on whichever thread happens to ask for memory, and in the midst of anything; but
widgets must not end on another thread than their own, nor while Qt goes through all of them.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, SignalInstance

OFTEN = 1_000
"""How many milliseconds lie between two looks."""

SETTLING = 4
"""How many looks it takes until the window with its first parts is there."""


class Collecting(QObject):
    """Does it now and then, as much of it as is due; Python itself never does it again.

    What is there some looks after `loaded` is emitted for the first time is never looked at: to go
    through all the libraries and the window itself takes a tenth of a second, for which the window
    would stand still.
    """

    def __init__(self, parent: QObject, *, loaded: SignalInstance) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._settles = 0
        loaded.connect(self._settle, Qt.ConnectionType.SingleShotConnection)
        gc.disable()

    def look(self) -> None:
        """Frees the youngest, and older ones where it is time for them."""
        if self._settles:
            self._settles -= 1
            gc.freeze()
            return
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [number for number, (count, limit) in enumerate(counts) if count > limit]
        if due:
            gc.collect(due[-1])

    def _settle(self) -> None:
        self._settles = SETTLING
        gc.freeze()
