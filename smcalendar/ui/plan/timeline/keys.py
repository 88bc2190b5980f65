"""What the keyboard does in a timeline: arrows go to days and rows, Tab to the posts of a cell."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from smcalendar.ui.plan.layout import MORE
from smcalendar.ui.plan.periods import Place
from smcalendar.ui.plan.tab_walk import TabWalk

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.view import TimelineView

_KEY = Qt.Key
_WAYS: Mapping[int, Place] = {
    int(_KEY.Key_Left): (0, -1),
    int(_KEY.Key_Right): (0, 1),
    int(_KEY.Key_Up): (-1, 0),
    int(_KEY.Key_Down): (1, 0),
}
_ZOOMS: Mapping[int, int] = {
    int(_KEY.Key_Plus): -1,
    int(_KEY.Key_Equal): -1,
    int(_KEY.Key_Minus): 1,
}
_ENTER = frozenset({int(_KEY.Key_Return), int(_KEY.Key_Enter)})
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Keys(TabWalk):
    """Moves the focus of a view."""

    _view: "TimelineView"

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key says; False when it says nothing here."""
        key, keys = event.key(), event.modifiers() & ~_KEYPAD
        if key == _KEY.Key_F6 or (key in (_KEY.Key_Tab, _KEY.Key_Backtab) and keys & _CONTROL):
            return self._view.leave(forward=not keys & _SHIFT)
        if key == _KEY.Key_Escape:
            return self._view.mouse.give_up()
        if key in _ZOOMS and not keys & ~_SHIFT:
            self._view.zoom_by(_ZOOMS[key])
            return True
        return not keys and bool(self._view.cells.rows) and self._move(key)

    def _move(self, key: int) -> bool:
        if key in _WAYS:
            self._go(*_WAYS[key])
        elif key in (_KEY.Key_Home, _KEY.Key_End):
            self._go_to_end(first=key == _KEY.Key_Home)
        elif key in _ENTER:
            self._enter()
        else:
            return False
        return True

    def _go(self, rows: int, columns: int) -> None:
        view = self._view
        row = min(max(view.row + rows, 0), view.cells.rowCount() - 1)
        view.go_to(row, view.cells.scale.later(view.day, columns), "")
        view.context.viewpoint.select(())

    def _go_to_end(self, *, first: bool) -> None:
        """To the first or last day of the campaign, else of its posts."""
        view = self._view
        days = view.cells.rows[view.row].days
        held = sorted(view.cells.days[e.id] for e in view.cells.in_row(view.row))
        ends = days or ((held[0], held[-1]) if held else None)
        if ends:
            view.go_to(view.row, ends[0 if first else 1], "")
            view.context.viewpoint.select(())

    def _enter(self) -> None:
        """Opens the post, lists those of the cell, opens the campaign, or adds a post."""
        view, place = self._view, self._view.place
        row = view.cells.rows[view.row]
        if view.stop and view.stop != MORE:
            view.open_wanted.emit(view.stop)
        elif place is not None and view.cells.count(place):
            view.more_wanted.emit(place)
        elif row.campaign is not None and row.days and row.days[0] <= view.day <= row.days[1]:
            view.campaign_wanted.emit(row.campaign.id)
        elif view.slot is not None:
            view.add_wanted.emit(view.slot)

    def stops(self, place: Place) -> list[str]:
        laid = self._view.where.laid(place)
        shown = [chip.id for _, chip in laid.dots]
        return [*shown, MORE] if laid.more or place in self._view.cells.busy else shown

    def next_place(self, place: Place, *, forward: bool) -> Place | None:
        places = self._view.cells.places()
        others = [each for each in places if each != place and (each > place) == forward]
        return next(iter(others if forward else reversed(others)), None)

    def stop_at(self, place: Place, stop: str) -> None:
        view, cells = self._view, self._view.cells
        chip = cells.chip(stop) if stop != MORE else None
        day = cells.days[stop] if chip else cells.scale.span(place[1]).first
        view.go_to(place[0], day, stop)
        view.context.viewpoint.select((chip.id,) if chip else ())
        view.say(view.words.post(chip) if chip else view.words.cell(place))
