"""What the keyboard does in a table of days: arrows go to days, Tab to the items of a day."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from smcalendar.ui.plan.layout import MORE
from smcalendar.ui.plan.periods import Place
from smcalendar.ui.plan.tab_walk import TabWalk

if TYPE_CHECKING:
    from smcalendar.ui.plan.view import PlanView

_KEY = Qt.Key
_WAYS: Mapping[int, Place] = {
    int(_KEY.Key_Left): (0, -1),
    int(_KEY.Key_Right): (0, 1),
    int(_KEY.Key_Up): (-1, 0),
    int(_KEY.Key_Down): (1, 0),
}
_ENDS: Mapping[int, int] = {int(_KEY.Key_Home): 0, int(_KEY.Key_End): -1}
_ENTER = frozenset({int(_KEY.Key_Return), int(_KEY.Key_Enter)})
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Keys(TabWalk):
    """Moves the focus of a view, and with Shift the end of its selection."""

    _view: "PlanView"

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view)
        self._anchor: dt.date | None = None

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key says; False when it says nothing here."""
        key, keys = event.key(), event.modifiers() & ~_KEYPAD
        if key == _KEY.Key_F6 or (key in (_KEY.Key_Tab, _KEY.Key_Backtab) and keys & _CONTROL):
            return self._view.leave(forward=not keys & _SHIFT)
        if keys & ~_SHIFT:
            return False
        if key in _WAYS:
            self._go(_WAYS[key], extend=bool(keys & _SHIFT))
        elif key in _ENDS:
            self._go_to_end(_ENDS[key], extend=bool(keys & _SHIFT))
        elif key in _ENTER:
            self._enter()
        elif key == _KEY.Key_Space:
            self._view.peek_wanted.emit()
        else:
            return False
        return True

    def _go(self, way: Place, *, extend: bool) -> None:
        view = self._view
        slot, place = view.slot, view.place
        if slot is None or place is None:
            return
        self._begin_at(slot.day, extend=extend)
        if view.cells.period.timed and way[0]:
            row = min(max(place[0] + way[0], 0), view.cells.rowCount() - 1)
            view.go_to_place((row, place[1]), "")
        else:
            view.go_to_day(slot.day + dt.timedelta(days=7 * way[0] + way[1]))
        self._select_days()

    def _begin_at(self, day: dt.date, *, extend: bool) -> None:
        self._anchor = (self._anchor or day) if extend else None

    def _select_days(self) -> None:
        """Without Shift nothing stays selected that the focus has left."""
        view = self._view
        if self._anchor is None or view.slot is None:
            view.context.viewpoint.select(())
            return
        first, last = sorted((self._anchor, view.slot.day))
        period = view.cells.period
        view.context.viewpoint.select(
            chip.id
            for place in view.cells.places()
            if first <= period.slot(*place).day <= last
            for chip in view.cells.chips(place)
        )

    def _go_to_end(self, end: int, *, extend: bool) -> None:
        view = self._view
        slot, place = view.slot, view.place
        if slot is None or place is None:
            return
        self._begin_at(slot.day, extend=extend)
        view.go_to_place((place[0], range(view.cells.columnCount())[end]), "")
        self._select_days()

    def _enter(self) -> None:
        view = self._view
        if view.stop == MORE and view.place is not None:
            view.more_wanted.emit(view.place)
        elif (extra := view.cells.extra(view.stop)) is not None:
            view.extra_wanted.emit(extra)
        elif view.stop:
            view.open_wanted.emit(view.stop)
        elif view.slot is not None:
            view.add_wanted.emit(view.slot)

    def stops(self, place: Place) -> list[str]:
        laid = self._view.where.laid(place)
        shown = [each.id for each in self._view.cells.chips(place)[: len(laid.chips)]]
        if laid.more is not None:
            return [*shown, MORE]
        return [*shown, *(extra.id for extra, _ in self._view.where.extras(place))]

    def next_place(self, place: Place, *, forward: bool) -> Place | None:
        cells = self._view.cells
        here = cells.in_time(place)
        others = [each for each in cells.stops() if (cells.in_time(each) > here) == forward]
        others = [each for each in others if each != place and self.stops(each)]
        return next(iter(others if forward else reversed(others)), None)

    def stop_at(self, place: Place, stop: str) -> None:
        view = self._view
        from smcalendar.ui.plan.spoken import spoken_extra, spoken_item, spoken_more

        view.go_to_place(place, stop)
        chip = view.cells.chip(stop) if stop not in ("", MORE) else None
        view.context.viewpoint.select((chip.id,) if chip else ())
        if chip is not None:
            view.say(spoken_item(view.cells.period.slot(*place).day, chip, view.speech))
        elif (extra := view.cells.extra(stop)) is not None:
            view.say(spoken_extra(extra, view.speech))
        elif stop == MORE:
            hidden = view.cells.chips(place)[len(view.where.laid(place).chips) :]
            view.say(spoken_more(hidden, view.speech))
