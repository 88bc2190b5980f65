"""Paints one cell of the calendar."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate

from smcalendar.ui.plan.layout import Laid
from smcalendar.ui.plan.painting import (
    DayFace,
    Manner,
    number_of,
    paint_chip,
    paint_day,
    paint_more,
    paint_ring,
)
from smcalendar.ui.plan.periods import ANY_TIME, Place

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
        if view.has_header(place[0]):
            header = QRect(rect.left(), rect.top(), rect.width(), view.look.sizes.header)
            paint_day(painter, view.look, header, self._face(place))
        current = view.hasFocus() and index == view.currentIndex()
        if view.cells.chips(place):
            laid = view.where.laid(place)
            self._paint_chips(painter, rect.topLeft(), place, laid, current=current)
        if current and not view.stop:
            paint_ring(painter, view.look, rect)

    def _paint_chips(
        self, painter: QPainter, at: QPoint, place: Place, laid: Laid, *, current: bool
    ) -> None:
        view = self._view
        selection = view.selection_ids
        for box, chip in zip(laid.chips, view.cells.chips(place), strict=False):
            manner = Manner(
                chip.id in selection,
                current and view.stop == chip.id,
                view.troubles.is_troubled(chip),
            )
            paint_chip(painter, view.look, at, box, chip, manner)
        if laid.more is not None:
            text = view.speech.t("+%n more", "posts of a day", laid.hidden)
            shown = {each.id for each in view.cells.chips(place)[: len(laid.chips)]}
            focused = current and view.stop not in ("", *shown)  # Also of an item behind it.
            paint_more(painter, view.look, at, laid.more, text, focused=focused)

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
        line, is_holiday = self._key_line(slot.day)
        in_header = period.timed and place[0] == ANY_TIME
        with_month = slot.day.day == 1 or place == (0, 0)
        return DayFace(
            slot.day,
            "" if in_header else number_of(slot.day, view.speech.lang, with_month=with_month),
            slot.day == view.cells.today and not in_header,
            period.is_grey(slot.day),
            line,
            is_holiday,
        )

    def _key_line(self, day: Any) -> tuple[str, bool]:
        view = self._view
        key_day = view.cells.key_days.get(day)
        if key_day is None:
            return "", False
        from smcalendar.domain.keydates import line_for

        return line_for(key_day, view.speech.lang, lunar_days=view.lunar_days)
