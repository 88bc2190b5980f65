"""Paints the cells of a timeline, and what lies over them."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate

from smcalendar.domain.phases import Phase, in_order
from smcalendar.domain.worst import Sign, rank
from smcalendar.ui.kit.signs import draw_sign
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.layout import MORE
from smcalendar.ui.plan.painting import FAINT, paint_ring
from smcalendar.ui.plan.periods import Place
from smcalendar.ui.plan.timeline.layout import LINES, sign_of
from smcalendar.ui.plan.timeline.scale import ONE_DAY, Zoom

if TYPE_CHECKING:
    from smcalendar.ui.plan.timeline.table import TimelineTable

BAR, PHASE = 46, 70
"""How much of its colour a bar has, and a phase over it, of 255."""

GUIDE = 110
"""How much of its colour the line of a key date has."""

COUNTS_IN_LINE = 3
"""How many numbers of posts stand beside each other."""

LEAST = 28
"""How many pixels a name needs to be painted at all."""

Days = tuple[dt.date, dt.date]

_SATURDAY = 6
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TimelineDelegate(QStyledItemDelegate):
    """Paints ground, lines, posts and focus of a cell; bars and key dates are the view's."""

    def __init__(self, view: "TimelineTable") -> None:
        super().__init__(view)
        self._view = view
        self._pixmaps: dict[tuple[Sign, int, float], QPixmap] = {}
        view.look.changed.connect(self._pixmaps.clear)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        view, rect, place = self._view, option.rect, (index.row(), index.column())
        self._paint_ground(painter, rect, place)
        self._paint_guides(painter, rect)
        if view.cells.chips(place):
            self._paint_posts(painter, rect.topLeft(), place)
        elif place in view.cells.busy:
            self._paint_counts(painter, rect, place)
        if view.hasFocus() and index == view.currentIndex() and not view.stop:
            paint_ring(painter, view.look, rect)

    def _paint_ground(self, painter: QPainter, rect: QRect, place: Place) -> None:
        view, look, scale = self._view, self._view.look, self._view.cells.scale
        first = scale.span(place[1]).first
        weekend = scale.zoom is Zoom.DAY and first.isoweekday() >= _SATURDAY
        painter.fillRect(rect, look.colour("weekend" if weekend else "page"))
        hovered = view.hovered
        if hovered is not None and (not view.landing or place[0] in view.landing):
            left, right = view.where.x(hovered.day), view.where.x(hovered.day + ONE_DAY)
            tint = look.colour("refused" if view.refuses else "drop")
            painter.fillRect(QRect(left, rect.top(), right - left, rect.height()) & rect, tint)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("line"))
        if scale.zoom is not Zoom.DAY or first.isoweekday() == view.week_start or first.day == 1:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), look.colour("line"))

    def _paint_guides(self, painter: QPainter, rect: QRect) -> None:
        """Key dates and today, below the posts."""
        for guide in self._view.guides:
            if rect.left() <= guide.x <= rect.right():
                painter.setPen(QPen(guide.colour, guide.width, guide.style))
                painter.drawLine(guide.x, rect.top(), guide.x, rect.bottom())

    def _paint_posts(self, painter: QPainter, at: QPoint, place: Place) -> None:
        view = self._view
        laid = view.where.laid(place)
        for box, chip in laid.dots:
            self._paint_dot(painter, QRect(*box).translated(at), chip, place)
        painter.setFont(view.look.small)
        for box, count in laid.more:
            rect = QRect(*box).translated(at)
            painter.setPen(view.look.colour("accent"))
            painter.drawText(rect, _CENTRE, f"+{count}")
            if self._is_current(place) and view.stop == MORE:
                paint_ring(painter, view.look, rect)

    def _is_current(self, place: Place) -> bool:
        return self._view.hasFocus() and self._view.place == place

    def _paint_dot(self, painter: QPainter, rect: QRect, chip: Chip, place: Place) -> None:
        view, look = self._view, self._view.look
        painter.setOpacity(FAINT if chip.id in view.context.viewpoint.cut else 1)
        if chip.id in view.selection_ids:
            painter.fillRect(rect, look.colour("selection"))
            painter.setPen(look.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.drawPixmap(rect.topLeft(), self._dot(painter, sign_of(chip), rect.width()))
        if chip.pending:
            painter.setPen(QPen(look.colour("text"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.setOpacity(1)
        if self._is_current(place) and view.stop == chip.id:
            paint_ring(painter, look, rect)

    def _dot(self, painter: QPainter, sign: Sign, size: int) -> QPixmap:
        key = (sign, size, painter.device().devicePixelRatioF())
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._drawn(*key)
        return found

    def _drawn(self, sign: Sign, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_sign(painter, sign, QRectF(2, 2, size - 4, size - 4), self._view.look.theme)
        painter.end()
        return pixmap

    def _paint_counts(self, painter: QPainter, rect: QRect, place: Place) -> None:
        """The worst signs with how many posts have them, then how many more there are."""
        view, look, size = self._view, self._view.look, self._view.where.dot_size
        top = rect.top() + view.where.heights(place[0]).dots_top
        signs = sorted(view.cells.busy[place].items(), key=lambda each: rank(each[0]))
        rooms = LINES * COUNTS_IN_LINE
        shown = signs if len(signs) <= rooms else signs[: rooms - 1]
        wide = rect.width() // COUNTS_IN_LINE
        painter.setFont(look.small)
        for number, (sign, count) in enumerate(shown):
            at = _counted_at(rect.left() + 4, top, number, wide=wide, size=size)
            painter.drawPixmap(at, self._dot(painter, sign, size))
            painter.setPen(look.colour("text"))
            painter.drawText(QRect(at.x() + size, at.y(), wide - size, size), _LEFT, str(count))
        left_out = sum(count for _, count in signs[len(shown) :])
        if left_out:
            at = _counted_at(rect.left() + 4, top, len(shown), wide=wide, size=size)
            painter.setPen(look.colour("accent"))
            painter.drawText(QRect(at.x() + 3, at.y(), wide, size), _LEFT, f"+{left_out}")
        if self._is_current(place) and view.stop == MORE:
            paint_ring(painter, look, rect)


def _counted_at(left: int, top: int, number: int, *, wide: int, size: int) -> QPoint:
    line, column = divmod(number, COUNTS_IN_LINE)
    return QPoint(left + column * (wide - 1), top + line * size)


class Guide(NamedTuple):
    """An upright line through all rows."""

    x: int
    colour: QColor
    width: int = 1
    style: Qt.PenStyle = Qt.PenStyle.SolidLine


def guides_of(view: "TimelineTable") -> tuple[Guide, ...]:
    """Returns the lines of key dates, of months only those of holidays, and of today."""
    dashed = Qt.PenStyle.DashLine
    key = (
        Guide(view.where.x(each.day), _tinted(view.look.colour(each.tone), GUIDE), style=dashed)
        for each in view.words.key_marks()
        if each.is_holiday or view.cells.scale.zoom is not Zoom.MONTH
    )
    today = view.cells.today
    if today == dt.date.min:
        return tuple(key)
    left, right = view.where.x(today), view.where.x(today + ONE_DAY)
    x = left + 1 if view.cells.scale.zoom is Zoom.DAY else (left + right) // 2
    return (*key, Guide(x, view.look.colour("accent"), 2))


def paint_over(painter: QPainter, view: "TimelineTable") -> None:
    """Paints the bars over the cells."""
    if not view.cells.rows:
        return
    for row in range(len(view.cells.rows)):
        _paint_brand_line(painter, view, row)
        _paint_bar(painter, view, row)
    if view.drawn is not None:
        _paint_drawn(painter, view, *view.drawn)


def _paint_brand_line(painter: QPainter, view: "TimelineTable", row: int) -> None:
    if row and view.cells.rows[row].begins_brand:
        top = view.rowViewportPosition(row) - 1
        painter.fillRect(0, top, view.viewport().width(), 2, view.look.colour("control_line"))


def _paint_bar(painter: QPainter, view: "TimelineTable", row: int) -> None:
    rect, campaign = view.where.bar(row), view.cells.rows[row].campaign
    sight = view.viewport().rect()
    if rect is None or campaign is None or not rect.intersects(sight):
        return
    look, colour = view.look, QColor(campaign.colour)
    shown = rect.intersected(sight.adjusted(-20, -200, 20, 200))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(shown), 4, 4)
    painter.fillPath(shape, look.colour("page"))
    painter.fillPath(shape, _tinted(colour, BAR))
    painter.setPen(QPen(colour, 1.2))
    painter.drawPath(shape)
    painter.restore()
    for phase, room in _phases_with_room(view, campaign.phases, rect):
        _paint_phase(painter, view, rect, phase, colour=colour, room=room)
    painter.setFont(look.font)
    painter.setPen(look.colour("text"))
    name = QRect(rect.left(), rect.top(), rect.width(), view.where.heights(row).name)
    _paint_name(painter, name, sight, campaign.name, look.cut)


def _phases_with_room(
    view: "TimelineTable", phases: Iterable[Phase], bar: QRect
) -> Iterator[tuple[Phase, int]]:
    """Yields the phases with where each ends to whom it would be in the way."""
    ordered = in_order(phases)
    starts = [view.where.x(each.start) for each in ordered[1:]]
    for phase, following in zip(ordered, (*starts, bar.right()), strict=False):
        yield phase, min(following, bar.right())


def _paint_phase(
    painter: QPainter, view: "TimelineTable", bar: QRect, phase: Phase, *, colour: QColor, room: int
) -> None:
    """A run of days is a stripe with its name in it, a single day a figure with its name behind."""
    look, height = view.look, view.look.small_metrics.height()
    top = bar.bottom() - height - 2
    left, right = view.where.x(phase.start), view.where.x(phase.last + ONE_DAY) - 1
    stripe = QRect(left, top, max(right - left, 2), height) & bar.adjusted(2, 0, -2, 0)
    if stripe.isEmpty():
        return
    words = stripe
    if phase.last == phase.start:
        centre = QPointF(min((left + right) / 2, left + height), top + height / 2)
        _paint_diamond(painter, centre, height * 0.36, colour)
        start = round(centre.x() + height * 0.2)
        words = QRect(start, top, max(room - start, 0), height)
    else:
        painter.fillRect(stripe, _tinted(colour, PHASE))
    painter.setFont(look.small)
    painter.setPen(look.colour("text"))
    _paint_name(painter, words, view.viewport().rect(), phase.name, look.cut_small)


def _paint_diamond(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    around = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([centre + each for each in around]))
    painter.restore()


def _paint_drawn(painter: QPainter, view: "TimelineTable", row: int, days: Days) -> None:
    """A bar that is being dragged, as it will be."""
    rect = view.where.bar(row, days)
    if rect is not None:
        painter.setPen(QPen(view.look.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)


def _paint_name(painter: QPainter, rect: QRect, sight: QRect, name: str, cut: Any) -> None:
    """The name stays in sight for as long as any of its rectangle does."""
    left = max(rect.left(), sight.left()) + 7
    room = min(rect.right(), sight.right()) - left - 3
    if room >= LEAST:
        painter.drawText(QRect(left, rect.top(), room, rect.height()), _LEFT, cut(name, room))


def _tinted(colour: QColor, alpha: int) -> QColor:
    tint = QColor(colour)
    tint.setAlpha(alpha)
    return tint
