"""The user's preferences as the window has them: changed at once, and kept."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from smcalendar.services import preferences


class Chosen(QObject):
    """What is preferred, for as long as the window is open and after that."""

    changed = Signal(object)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self.values = preferences.load(home)

    def choose(self, name: str, value: Any) -> None:
        """Prefers a value of `preferences.PREFERENCES` from now on."""
        chosen = replace(self.values, **{name: value})
        if chosen != self.values:
            self.values = chosen
            preferences.save(self._home, chosen)
            self.changed.emit(chosen)
