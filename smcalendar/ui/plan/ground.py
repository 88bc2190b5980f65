"""What a view of posts has to tell about itself, so that posts can be added and acted on in it."""

from typing import Protocol

from PySide6.QtCore import QRect

from smcalendar.ui.plan.periods import Slot


class Ground(Protocol):
    """A widget that shows posting items; rectangles are in pixels of this widget."""

    @property
    def slot(self) -> Slot | None:
        """The day, perhaps with a clock time, where the focus is."""
        ...

    def rect_of(self, item: str) -> QRect:
        """Returns where an item is shown, else what has the focus."""
        ...

    def rect_at(self, slot: Slot) -> QRect:
        """Returns where a day or half hour is shown, else what has the focus."""
        ...

    def follow_to(self, item: str) -> None:
        """Gives the focus to an item that is shown."""
        ...

    def say(self, text: str) -> None:
        """Has a screen reader say something at once."""
        ...

    def setFocus(self) -> None:
        """Takes the focus."""
        ...
