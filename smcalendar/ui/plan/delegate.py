"""Paints one cell of the calendar."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate

from smcalendar.ui.plan.card_text import more_of
from smcalendar.ui.plan.extra_boxes import paint_extras
from smcalendar.ui.plan.layout import Laid
from smcalendar.ui.plan.painting import (
    FAINT,
    DayFace,
    Manner,
    number_of,
    paint_chip,
    paint_day,
    paint_more,
    paint_ring,
)
from smcalendar.ui.plan.periods import ANY_TIME, Place
from smcalendar.ui.plan.special import PLAIN_DAY, Special, paint_hatching, special_of

if TYPE_CHECKING:
    from smcalendar.ui.plan.view import PlanView

_SATURDAY = 6


class CellDelegate(QStyledItemDelegate):
    """Paints ground, day, chips and focus of a cell; the bars over it are the view's."""

    def __init__(self, view: "PlanView") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        view, rect = self._view, option.rect
        place = (index.row(), index.column())
        painter.fillRect(rect, view.look.colour(self._ground(place)))
        key_day = view.cells.key_days.get(view.cells.period.slot(*place).day)
        if key_day is not None and key_day.is_blackout:
            paint_hatching(painter, view.look, rect)
        if view.has_header(place[0]):
            header = QRect(rect.left(), rect.top(), rect.width(), view.look.sizes.header)
            paint_day(painter, view.look, header, self._face(place))
        current = view.hasFocus() and index == view.currentIndex()
        if view.cells.chips(place):
            laid = view.where.laid(place)
            self._paint_chips(painter, rect.topLeft(), place, laid, current=current)
        if view.cells.extras_in(place):
            stop = view.stop if current else ""
            paint_extras(painter, view, rect.topLeft(), view.where.extras(place), stop)
        if current and not view.stop:
            paint_ring(painter, view.look, rect)

    def _paint_chips(
        self, painter: QPainter, at: QPoint, place: Place, laid: Laid, *, current: bool
    ) -> None:
        view = self._view
        selection, cut = view.selection_ids, view.context.viewpoint.cut
        for box, chip in zip(laid.chips, view.cells.chips(place), strict=False):
            manner = Manner(
                chip.id in selection,
                current and view.stop == chip.id,
                view.troubles.is_troubled(chip),
                chip.is_advised,
            )
            painter.setOpacity(FAINT if chip.id in cut else 1)
            paint_chip(painter, view.look, at, box, chip, manner)
        painter.setOpacity(1)
        if laid.more is not None:
            chips = view.cells.chips(place)
            shown = {each.id for each in chips[: len(laid.chips)]}
            more = more_of(chips[len(laid.chips) :], view.speech)
            focused = current and view.stop not in ("", *shown)  # Also of an item behind it.
            paint_more(painter, view.look, at, laid.more, more, focused=focused)

    def _ground(self, place: Place) -> str:
        view = self._view
        slot = view.cells.period.slot(*place)
        if view.hovered == slot:
            return "refused" if view.refuses else "drop"
        if view.cells.period.is_grey(slot.day):
            return "grey_day"
        return "weekend" if slot.day.isoweekday() >= _SATURDAY else "page"

    def _face(self, place: Place) -> DayFace:
        view = self._view
        period = view.cells.period
        slot = period.slot(*place)
        in_header = period.timed and place[0] == ANY_TIME
        with_month = slot.day.day == 1 or place == (0, 0)
        return DayFace(
            slot.day,
            "" if in_header else number_of(slot.day, view.speech.lang, with_month=with_month),
            slot.day == view.cells.today and not in_header,
            period.is_grey(slot.day),
            self._special(slot.day),
        )

    def _special(self, day: dt.date) -> Special:
        view = self._view
        key_day = view.cells.key_days.get(day)
        if key_day is None:
            return PLAIN_DAY
        return special_of(key_day, day, view.speech.lang, lunar_days=view.lunar_days)
