"""What the mouse does in a timeline: posts are selected and dragged, bars moved."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.ghost import Ghost, drag_items
from smcalendar.ui.plan.layout import MORE
from smcalendar.ui.plan.timeline.band import TimelineBand
from smcalendar.ui.plan.timeline.bars import moved
from smcalendar.ui.plan.timeline.where import Hold

if TYPE_CHECKING:
    from smcalendar.domain.records import Campaign
    from smcalendar.ui.plan.timeline.view import TimelineView

_LEFT = Qt.MouseButton.LeftButton
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Mouse(QObject):
    """Esc gives up what is being dragged, and nothing has happened.

    On empty space a rubber band is drawn.
    """

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view = view
        self._band = TimelineBand(view)
        self._pressed: QPoint | None = None
        self._chip: Chip | None = None
        self._narrows = False
        self._bar: tuple[int, Hold] | None = None
        self._from = dt.date.min
        self._at = QPoint()
        self._ghost = Ghost(view.viewport(), view.look)
        self._reactions = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double_click,
        }
        view.viewport().setMouseTracking(True)
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
        self._chip = self._pressed = self._bar = None
        self._narrows = False
        self._pressed = point
        adds = bool(event.modifiers() & (_CONTROL | _SHIFT))
        if place is None:
            self._begin_band(point, adds=adds)
            return
        day = view.where.day_at(point.x())
        if isinstance(found, Chip):
            view.point_to(place[0], view.cells.days[found.id], found.id)
            self._chip = found
            self._select(found, event)
            return
        view.point_to(place[0], day, MORE if found == MORE else "")
        if event.button() == _LEFT:
            self._bar, self._from = view.where.bar_at(point), day
        self._begin_band(point, adds=adds and self._bar is None)

    def _begin_band(self, point: QPoint, *, adds: bool) -> None:
        self._band.press(point, adds=adds)
        if not adds:
            self._view.context.viewpoint.select(())

    def _select(self, chip: Chip, event: QMouseEvent) -> None:
        viewpoint = self._view.context.viewpoint
        if event.modifiers() & _CONTROL:
            viewpoint.toggle(chip.id)
        elif event.modifiers() & _SHIFT:
            viewpoint.select_to(chip.id, [each.id for each in self._view.cells.in_order()])
        elif chip.id not in viewpoint.selection:
            viewpoint.select((chip.id,))
        else:
            # Several that are dragged stay selected until it is clear that nothing is dragged.
            self._narrows = event.button() == _LEFT

    def _move(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if not event.buttons() & _LEFT:
            self._show_hold(point)
            return
        if self._pressed is None:
            return
        way = (point - self._pressed).manhattanLength()
        begins = way >= QApplication.startDragDistance()
        if self._bar is not None and (begins or self._view.drawn is not None):
            self._drag_bar(point)
        elif self._chip is not None and begins:
            chip, self._chip, self._narrows = self._chip, None, False
            self._drag(chip)
        elif self._chip is None and self._bar is None and (begins or self._band.is_drawn):
            self._band.reach(point)

    def _show_hold(self, point: QPoint) -> None:
        """An end that can be drawn shows it."""
        bar = self._view.where.bar_at(point)
        drawn = bar is not None and bar[1] is not Hold.WHOLE
        shape = Qt.CursorShape.SizeHorCursor if drawn else Qt.CursorShape.ArrowCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)

    def _drag(self, chip: Chip) -> None:
        view = self._view
        selected = view.context.viewpoint.selection
        others = selected if chip.id in selected else ()
        ids = tuple(dict.fromkeys((chip.id, *others)))
        drag_items(view, view.look, ids, chip.title)
        view.drops.end()

    # Bars

    def _drag_bar(self, point: QPoint) -> None:
        after = self._after(point)
        if self._bar is None or after is None or after.start is None or after.end is None:
            return
        self._at = point
        self._view.edges.aim(point)
        self._view.drawn = (self._bar[0], (after.start, after.end))
        self._ghost.show_at(point, self._view.bars.told(after), refused=False)
        self._view.viewport().update()

    def follow(self) -> None:
        """The bar goes along when the days below the mouse are others."""
        if self._view.drawn is not None:
            self._drag_bar(self._at)

    def _after(self, point: QPoint) -> "Campaign | None":
        campaign = self._campaign()
        if campaign is None or self._bar is None:
            return None
        return moved(campaign, self._bar[1], self._days(point))

    def _campaign(self) -> "Campaign | None":
        rows = self._view.cells.rows
        return rows[self._bar[0]].campaign if self._bar and self._bar[0] < len(rows) else None

    def _days(self, point: QPoint) -> int:
        return (self._view.where.day_at(point.x()) - self._from).days

    def give_up(self) -> bool:
        """Ends the drag of a bar, and the campaign stays as it is; False when there is none."""
        had = self._view.drawn is not None
        self._view.drawn = self._bar = self._pressed = None
        self._view.edges.stop()
        self._ghost.hide()
        self._view.viewport().update()
        return had

    def _release(self, event: QMouseEvent) -> None:
        view, point = self._view, event.position().toPoint()
        if event.button() != _LEFT:
            return
        campaign, bar = self._campaign(), self._bar
        if self._band.is_drawn:
            self._band.end()
        elif view.drawn is not None and campaign is not None and bar is not None:
            days = self._days(point)
            self.give_up()
            view.bars.move(campaign, bar[1], days)
        elif self._narrows and self._chip is not None:
            view.context.viewpoint.select((self._chip.id,))
        elif self._pressed is not None and self._chip is None:
            self._click(self._pressed, point)
        self.forget()

    def forget(self) -> None:
        """Takes what is pressed for nothing."""
        self._chip = self._pressed = self._bar = None

    def _click(self, pressed: QPoint, released: QPoint) -> None:
        where = self._view.where
        place = where.place_at(released)
        same = place is not None and place == where.place_at(pressed)
        if same and where.found_at(released) == MORE:
            self._view.more_wanted.emit(place)

    def _double_click(self, event: QMouseEvent) -> None:
        view, point = self._view, event.position().toPoint()
        found, slot, bar = (
            view.where.found_at(point),
            view.where.slot_at(point),
            view.where.bar_at(point),
        )
        if event.button() != _LEFT or slot is None:
            return
        campaign = view.cells.rows[bar[0]].campaign if bar else None
        if isinstance(found, Chip):
            view.open_wanted.emit(found.id)
        elif campaign is not None:
            view.campaign_wanted.emit(campaign.id)
        elif found is None:
            view.add_wanted.emit(slot)
