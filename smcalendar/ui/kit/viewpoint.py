"""What all views share: the day they are at, what is selected, the filter, and how they look."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smcalendar.ui.kit.face import Face, usual_face
from smcalendar.ui.kit.views import VIEWS

if TYPE_CHECKING:
    from smcalendar.domain.filters import Filter


class Viewpoint(QObject):
    """One anchor day, one selection of posting items (ids, in order), one filter.

    `cut` are items (ids) that wait to be moved where they are pasted.

    `view` is the view of the calendar that is shown, or was last; each has its number of weeks or
    days, and the face of its cards; so has the board. `face_changed` tells that a face may be
    another one.
    """

    day_changed = Signal(object)
    selection_changed = Signal(object)
    cut_changed = Signal()
    filter_changed = Signal(object)
    count_changed = Signal(str, int)
    face_changed = Signal()

    def __init__(self, day: dt.date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = day
        self.selection: tuple[str, ...] = ()
        self.cut: frozenset[str] = frozenset()
        self._filter: Filter | None = None
        self.view = next(iter(VIEWS))
        self._counts: dict[str, int] = {}
        self._faces: dict[str, Face] = {}

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

    def select_to(self, item: str, shown: Sequence[str]) -> None:
        """Selects from what is selected first to an item, in the order in which all are shown."""
        selected = [each for each in self.selection if each in shown]
        first, last = shown.index(selected[0]) if selected else 0, shown.index(item)
        between = shown[min(first, last) : max(first, last) + 1]
        self.select(between if first <= last else reversed(between))

    def wait_for_paste(self, items: Iterable[str]) -> None:
        """Has these items wait, and no others."""
        wanted = frozenset(items)
        if wanted != self.cut:
            self.cut = wanted
            self.cut_changed.emit()

    def narrow(self, wanted: "Filter") -> None:
        """Shows only what the filter lets through; its days are not used."""
        if wanted != self.filter:
            self._filter = wanted
            self.filter_changed.emit(wanted)

    # How the views of the calendar look

    def count(self, view: str) -> int:
        """Returns of how many weeks or days a view is."""
        return self._counts.get(view, VIEWS[view].usual)

    def show_count(self, view: str, count: int) -> None:
        """Has a view show so many weeks or days, or as near to it as it can."""
        wanted = VIEWS[view].allowed(count)
        if wanted != self.count(view):
            self._counts[view] = wanted
            self.count_changed.emit(view, wanted)

    @property
    def face(self) -> Face:
        """Returns how the cards of the view look."""
        return self.face_of(self.view)

    def face_of(self, view: str) -> Face:
        """Returns how the cards of a view look."""
        return self._faces.get(view, usual_face(view=view))

    def look_through(self, view: str) -> None:
        """Looks through another view, with its cards."""
        before, self.view = self.face, view
        if self.face != before:
            self.face_changed.emit()

    def wear(self, face: Face, *, view: str = "") -> None:
        """Has the cards of a view, or of the one that is shown, look so."""
        before = self.face_of(view or self.view)
        self._faces[view or self.view] = face
        if face != before:
            self.face_changed.emit()

    def chosen_counts(self) -> Mapping[str, int]:
        """Returns by view the numbers of weeks or days that somebody chose."""
        return dict(self._counts)

    def chosen_faces(self) -> Mapping[str, Face]:
        """Returns by view the faces that somebody chose."""
        return dict(self._faces)
