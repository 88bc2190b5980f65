"""What Tab does in a view of cells: it goes from one thing in a cell to the next, cell by cell."""

from typing import Any

from smcalendar.ui.plan.periods import Place


class TabWalk:
    """Knows the `stop` at which the view is, and asks what stands in which cell."""

    def __init__(self, view: Any) -> None:
        self._view = view

    def tab(self, *, forward: bool) -> bool:
        """Goes to the next stop; False at the end, where the focus leaves the view."""
        view = self._view
        if view.place is None:
            return False
        stops = self.stops(view.place)
        at = stops.index(view.stop) if view.stop in stops else (-1 if forward else len(stops))
        at += 1 if forward else -1
        if 0 <= at < len(stops):
            self.stop_at(view.place, stops[at])
            return True
        other = self.next_place(view.place, forward=forward)
        if other is None:
            return False
        self.stop_at(other, self.stops(other)[0 if forward else -1])
        return True

    def stops(self, place: Place) -> list[str]:
        """Returns what stands in a cell, in order."""
        raise NotImplementedError

    def next_place(self, place: Place, *, forward: bool) -> Place | None:
        """Returns the next cell with any stop, or the one before."""
        raise NotImplementedError

    def stop_at(self, place: Place, stop: str) -> None:
        """Gives the focus to a stop, selects what it is and says it."""
        raise NotImplementedError
