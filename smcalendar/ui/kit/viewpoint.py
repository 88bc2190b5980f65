"""What all views share: the day they are at, what is selected, and the filter."""

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter


class Viewpoint(QObject):
    """One anchor day, one selection of posting items (ids, in order), one filter."""

    day_changed = Signal(object)
    selection_changed = Signal(object)
    filter_changed = Signal(object)

    def __init__(self, day: dt.date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = day
        self.selection: tuple[str, ...] = ()
        self._filter: Filter | None = None

    @property
    def filter(self) -> "Filter":
        """Returns the filter; it is loaded after the first paint, for which it has no use."""
        if self._filter is None:
            from smcalendar.domain.filters import Filter

            self._filter = Filter()
        return self._filter

    def go_to(self, day: dt.date) -> None:
        """Looks at another day."""
        if day != self.day:
            self.day = day
            self.day_changed.emit(day)

    def select(self, items: Iterable[str]) -> None:
        """Selects these items and nothing else."""
        wanted = tuple(dict.fromkeys(items))
        if wanted != self.selection:
            self.selection = wanted
            self.selection_changed.emit(wanted)

    def toggle(self, item: str) -> None:
        """Adds an item to the selection, or takes it out."""
        others = tuple(each for each in self.selection if each != item)
        self.select(others if item in self.selection else (*self.selection, item))

    def narrow(self, wanted: "Filter") -> None:
        """Shows only what the filter lets through; its days are not used."""
        if wanted != self.filter:
            self._filter = wanted
            self.filter_changed.emit(wanted)
