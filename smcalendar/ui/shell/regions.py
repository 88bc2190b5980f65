"""Goes from one part of the window to the next with one key, and back to where one was in it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Regions(QObject):
    """The parts of a window in reading order; each remembers what had the focus in it."""

    def __init__(self, window: QWidget, regions: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._regions = tuple(regions)
        self._last: dict[QWidget, QWidget] = {}

    def forward(self) -> None:
        """Goes to the next part that can take the focus."""
        self._go(1)

    def back(self) -> None:
        """Goes to the part before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        focus = QApplication.focusWidget()
        at = next((n for n, each in enumerate(self._regions) if _holds(each, focus)), -step)
        if focus is not None and _holds(self._regions[at], focus):
            self._last[self._regions[at]] = focus
        count = len(self._regions)
        for distance in range(1, count + 1):
            if self._enter(self._regions[(at + step * distance) % count]):
                return

    def _enter(self, region: QWidget) -> bool:
        wanted = self._last.get(region)
        if wanted is None or not isValid(wanted) or not _takes_focus(wanted):
            wanted = _first(region)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        return wanted is not None


def _holds(region: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (region is widget or region.isAncestorOf(widget))


def _first(region: QWidget) -> QWidget | None:
    """Returns what Tab would come to first in a part of the window."""
    from smcalendar.ui.kit.reading_order import stops

    return next(stops(region), None)


def _takes_focus(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled()
