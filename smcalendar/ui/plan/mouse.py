"""What the mouse does in a table of days."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from smcalendar.ui.plan.band import TableBand
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.ghost import drag_items
from smcalendar.ui.plan.layout import MORE

if TYPE_CHECKING:
    from smcalendar.ui.plan.extras import Extra
    from smcalendar.ui.plan.view import PlanView

_LEFT = Qt.MouseButton.LeftButton
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Mouse(QObject):
    """Selects, opens, adds and drags; on empty space it draws a rubber band."""

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view)
        self._view = view
        self._band = TableBand(view)
        self._pressed: QPoint | None = None
        self._chip: Chip | None = None
        self._extra: Extra | None = None
        self._narrows = False
        self._reactions = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double_click,
        }
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        react = self._reactions.get(event.type())
        if react is None or not isinstance(event, QMouseEvent):
            return False
        react(event)
        return True

    def _press(self, event: QMouseEvent) -> None:
        view, point = self._view, event.position().toPoint()
        place, found = view.where.place_at(point), view.where.found_at(point)
        self._pressed, self._chip, self._narrows = point, None, False
        self._extra = None
        if place is None:
            self.forget()
            return
        if isinstance(found, Chip):
            view.go_to_place(place, found.id)
            self._chip = found
            self._select(found, event)
            return
        extra = view.where.extra_at(point)
        if extra is not None:
            self._extra = extra
            view.go_to_place(place, extra.id)
            return
        adds = bool(event.modifiers() & (_CONTROL | _SHIFT))
        self._band.press(point, adds=adds)
        if found == MORE:
            view.go_to_place(place, MORE)
            return
        view.go_to_place(place, "")
        if not adds:
            view.context.viewpoint.select(())

    def forget(self) -> None:
        """Takes what is pressed for nothing."""
        self._pressed = self._chip = None

    def _select(self, chip: Chip, event: QMouseEvent) -> None:
        viewpoint, keys = self._view.context.viewpoint, event.modifiers()
        if keys & _CONTROL:
            viewpoint.toggle(chip.id)
        elif keys & _SHIFT:
            self._view.select_to(chip.id)
        elif chip.id not in viewpoint.selection:
            viewpoint.select((chip.id,))
        else:
            # Several that are dragged stay selected until it is clear that nothing is dragged.
            self._narrows = event.button() == _LEFT

    def _move(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & _LEFT:
            return
        point = event.position().toPoint()
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._chip is not None and far:
            chip = self._chip
            self.forget()
            self._narrows = False
            self._drag(chip)
        elif self._extra is not None:
            if far:
                view_extra, self._extra = self._extra, None
                self.forget()
                self._view.extra_dragged.emit(view_extra)
        elif self._chip is None and (far or self._band.is_drawn):
            self._band.reach(point)

    def _drag(self, chip: Chip) -> None:
        """Drags the selection; a drag that is given up turns back to the days where it began."""
        view = self._view
        selected = view.context.viewpoint.selection
        others = selected if chip.id in selected else ()
        ids = tuple(dict.fromkeys((chip.id, *others)))
        began = view.cells.period
        done = drag_items(view, view.look, ids, chip.title)
        view.drops.end()
        if done == Qt.DropAction.IgnoreAction and view.cells.period != began:
            view.period_wanted.emit(began)

    def _release(self, event: QMouseEvent) -> None:
        view, point = self._view, event.position().toPoint()
        if event.button() != _LEFT:
            return
        if self._band.is_drawn:
            self._band.end()
        elif self._narrows and self._chip is not None:
            view.context.viewpoint.select((self._chip.id,))
        elif self._chip is None and self._pressed is not None:
            self._click(self._pressed, point)
        self.forget()

    def _click(self, pressed: QPoint, released: QPoint) -> None:
        """Means what lies below the mouse, if it was pressed there too."""
        view, where = self._view, self._view.where
        place, bar = where.place_at(released), where.bar_at(released)
        if place is None or where.place_at(pressed) != place:
            return
        if where.found_at(released) == MORE:
            view.more_wanted.emit(place)
        elif bar is not None and where.bar_at(pressed) == bar:
            view.go_to_bar(bar)

    def _double_click(self, event: QMouseEvent) -> None:
        view, point = self._view, event.position().toPoint()
        found, slot = view.where.found_at(point), view.where.slot_at(point)
        if event.button() != _LEFT or slot is None:
            return
        extra = view.where.extra_at(point)
        if isinstance(found, Chip):
            view.open_wanted.emit(found.id)
        elif extra is not None:
            view.extra_wanted.emit(extra)
        elif found is None and view.where.bar_at(point) is None:
            view.add_wanted.emit(slot)
