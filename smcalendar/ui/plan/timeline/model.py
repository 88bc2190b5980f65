"""The cells of a timeline with their posts, as Qt's views ask for them."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from smcalendar import datewords
from smcalendar.domain.worst import Sign
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.periods import Place
from smcalendar.ui.plan.timeline.rows import Row
from smcalendar.ui.plan.timeline.scale import ONE_DAY, Scale, Span, Zoom
from smcalendar.ui.plan.timeline.spoken import spoken_row

if TYPE_CHECKING:
    from smcalendar.domain.keydates import KeyDay

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_HORIZONTAL = Qt.Orientation.Horizontal
_NOWHERE = QModelIndex()

Cells = Mapping[Place, tuple[Chip, ...]]
Busy = Mapping[Place, Counter[Sign]]


class TimelineModel(QAbstractTableModel):
    """Rows are campaigns, columns those of a `Scale`; `days` are the items' days, by their ids."""

    def __init__(self, scale: Scale, speech: Speech, parent: QObject) -> None:
        super().__init__(parent)
        self.scale = scale
        self.rows: tuple[Row, ...] = ()
        self.cells: Cells = {}
        self.busy: Busy = {}
        self.days: Mapping[str, dt.date] = {}
        self.age = 0
        """Another number whenever anything is shown in another way."""
        self.key_days: Mapping[dt.date, KeyDay] = {}
        self.today = dt.date.min
        self.describe: Callable[[Place], str] = lambda _place: ""
        self.day_line: Callable[[dt.date], str] = lambda _day: ""
        self._speech = speech
        speech.changed.connect(self.tell_all)

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.scale.columns

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role == _ACCESSIBLE:
            return self.describe((index.row(), index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _ACCESSIBLE, _TIP):
            return None
        if orientation == _HORIZONTAL:
            said = spoken_span(self.scale.span(section), self.scale.zoom, self._speech.lang)
            return said if role == _DISPLAY else f"{said} {self._key_names(section)}".strip()
        if section >= len(self.rows):
            return None
        if role == _DISPLAY:
            return row_name(self.rows[section], self._speech)
        said = spoken_row(self.rows[section], self._speech)
        return plain_tip(said) if role == _TIP else said

    def _key_names(self, column: int) -> str:
        span = self.scale.span(column)
        days = (span.first + number * ONE_DAY for number in range(span.days))
        return " ".join(filter(None, map(self.day_line, days)))

    def rescale(self, scale: Scale) -> None:
        """Shows other columns; their posts are to be shown after that."""
        self.age += 1
        if (scale.zoom, scale.columns) == (self.scale.zoom, self.scale.columns):
            self.scale, self.cells, self.busy = scale, {}, {}
            return
        self.beginResetModel()
        self.scale, self.cells, self.busy = scale, {}, {}
        self.endResetModel()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Shows these rows; the cells are to be shown after that."""
        if [each.key for each in rows] == [each.key for each in self.rows]:
            self.rows = rows
            self.tell_all()
            return
        self.age += 1
        self.beginResetModel()
        self.rows, self.cells, self.busy = rows, {}, {}
        self.endResetModel()

    def show(self, cells: Cells, busy: Busy, days: Mapping[str, dt.date]) -> None:
        """Shows these items, or how many there are."""
        self.cells, self.busy, self.days = cells, busy, days
        self.tell_all()

    def show_key_days(self, key_days: Mapping[dt.date, "KeyDay"]) -> None:
        """Shows what is special about each day."""
        self.key_days = key_days
        self.tell_all()

    def tell_all(self) -> None:
        """Has everything painted again."""
        self.age += 1
        if self.rows:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
        self.headerDataChanged.emit(_HORIZONTAL, 0, self.columnCount() - 1)

    def chips(self, place: Place) -> tuple[Chip, ...]:
        """Returns the posts of a cell in the order of time."""
        return self.cells.get(place, ())

    def chips_by_day(self, place: Place) -> tuple[tuple[Chip, ...], ...]:
        """Returns the posts of each day of a cell."""
        chips, span = self.chips(place), self.scale.span(place[1])
        if span.days == 1:
            return (chips,)
        days: list[list[Chip]] = [[] for _ in range(span.days)]
        for each in chips:
            days[(self.days[each.id] - span.first).days].append(each)
        return tuple(map(tuple, days))

    def count(self, place: Place) -> int:
        """Returns how many posts a cell has, shown or only counted."""
        return len(self.chips(place)) + self.busy.get(place, Counter()).total()

    def places(self) -> tuple[Place, ...]:
        """Returns the cells that hold posts, row by row."""
        return tuple(sorted({*self.cells, *self.busy}))

    def in_order(self) -> Iterator[Chip]:
        """Yields all posts that are shown, row by row."""
        for place in sorted(self.cells):
            yield from self.cells[place]

    def in_row(self, row: int) -> Iterator[Chip]:
        """Yields the posts of a row that are shown, in the order of time."""
        for place in sorted(each for each in self.cells if each[0] == row):
            yield from self.cells[place]

    def find(self, item: str) -> Place | None:
        """Returns where an item stands."""
        found = (p for p, chips in self.cells.items() if any(each.id == item for each in chips))
        return next(found, None)

    def chip(self, item: str) -> Chip | None:
        """Returns the chip of an item that is shown."""
        return next((each for each in self.in_order() if each.id == item), None)

    def row_of(self, campaign: str) -> int | None:
        """Returns the row of a campaign (id, or nothing for the posts without one)."""
        keys = [each.key for each in self.rows]
        return keys.index(campaign) if campaign in keys else None

    def tell_items(self, ids: Iterable[str]) -> None:
        """Has the cells of these items painted again."""
        wanted = set(ids)
        for place, chips in self.cells.items():
            if any(each.id in wanted for each in chips):
                index = self.index(*place)
                self.dataChanged.emit(index, index)


def spoken_span(span: Span, zoom: Zoom, lang: str) -> str:
    """Returns a column in words: a day, the days of a week, or a month."""
    if zoom is Zoom.DAY:
        return datewords.spoken_date(span.first, lang)
    if zoom is Zoom.WEEK:
        return datewords.days(span.first, span.last, lang)
    return datewords.month(span.first, lang)


def row_name(row: Row, speech: Speech) -> str:
    """Returns what stands before a row."""
    return row.campaign.name if row.campaign else speech.t("Without a campaign")
