"""The cells of the calendar with their items, as Qt's views ask for them."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from smcalendar import datewords
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.bars import Lanes
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.extras import Extra, Extras
from smcalendar.ui.plan.periods import ANY_TIME, Period, Place

if TYPE_CHECKING:
    from smcalendar.domain.keydates import KeyDay

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_HORIZONTAL = Qt.Orientation.Horizontal
_NOWHERE = QModelIndex()

WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
"""How the name of a day stands: in two lines where it has no room in one."""

Cells = Mapping[Place, tuple[Chip, ...]]


class PlanModel(QAbstractTableModel):
    """The chips of each cell; only cells that differ are told to be painted again."""

    def __init__(self, period: Period, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.period = period
        self.cells: Cells = {}
        self.extras: Extras = {}
        self.notes: Mapping[dt.date, str] = {}
        """What there is to say about a week, by its first day."""
        self.lanes: tuple[Lanes, ...] = ()
        self.key_days: Mapping[dt.date, KeyDay] = {}
        self.week_numbers = True
        self.today = dt.date.min
        self.describe: Callable[[Place], str] = lambda _place: ""
        self._speech = speech
        speech.changed.connect(self._say_again)

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.period.rows

    def columnCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.period.columns

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role == _ACCESSIBLE:
            return self.describe((index.row(), index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _FONT and orientation == _HORIZONTAL:
            return self._day_font(section)
        if role == _ALIGNMENT and orientation == _HORIZONTAL:
            return WRAPPED
        if role not in (_DISPLAY, _ACCESSIBLE):
            return None
        if orientation == _HORIZONTAL:
            return self._day_header(section, role)
        number = self._row_header(section)
        note = self.note(section) if role == _ACCESSIBLE else ""
        return "\n".join(filter(None, (number, note)))

    def _day_header(self, section: int, role: int) -> str:
        day, lang = self.period.days[section], self._speech.lang
        if role == _ACCESSIBLE:
            spoken = datewords.spoken_date if self.period.timed else datewords.long_weekday
            return spoken(day, lang)
        return (datewords.date if self.period.timed else datewords.weekday)(day, lang)

    def _day_font(self, section: int) -> QFont | None:
        if not self.period.timed or self.period.days[section] != self.today:
            return None
        font = QFont()
        font.setBold(True)
        return font

    def _row_header(self, section: int) -> str:
        if self.period.timed:
            time = self.period.slot(section, 0).time
            if time is None:
                return self._speech.t("Any time")
            return f"{time:%H:%M}" if time.minute == 0 else ""
        thursday = next(each for each in self.week(section) if each.isoweekday() == 4)
        return str(thursday.isocalendar().week) if self.week_numbers else ""

    def note(self, row: int) -> str:
        """Returns what there is to say about the week of a row."""
        known = 0 <= row < self.rowCount() and not self.period.timed
        return self.notes.get(self.week(row)[0], "") if known else ""

    def week(self, row: int) -> tuple[dt.date, ...]:
        """Returns the days that a row of bars goes over."""
        return self.period.days if self.period.timed else self.period.days[row * 7 : row * 7 + 7]

    def turn_to(self, period: Period) -> None:
        """Shows other days; what is known of them stays until more is known."""
        if period == self.period:
            return
        shape = (self.rowCount(), self.columnCount())
        if shape == (period.rows, period.columns):
            self._begin(period)
            self._say_again()
            return
        self.beginResetModel()
        self._begin(period)
        self.endResetModel()

    def _begin(self, period: Period) -> None:
        self.period, self.cells, self.extras, self.lanes = period, {}, {}, ()

    def show(self, cells: Cells, lanes: tuple[Lanes, ...]) -> None:
        """Shows these items and bars of campaigns."""
        differing = {
            each
            for each in {*cells, *self.cells}
            if cells.get(each, ()) != self.cells.get(each, ())
        }
        differing |= self._rows_with_other(lanes)
        self.cells, self.lanes = dict(cells), lanes
        self._tell(differing)

    def show_extras(self, extras: Extras) -> None:
        """Shows what stands beside the items."""
        differing = {
            each
            for each in {*extras, *self.extras}
            if extras.get(each, ()) != self.extras.get(each, ())
        }
        self.extras = extras
        self._tell(differing)

    def extras_in(self, place: Place) -> tuple[Extra, ...]:
        """Returns what stands beside the items of a cell."""
        return self.extras.get(place, ())

    def extra(self, stop: str) -> Extra | None:
        """Returns a box by its id."""
        return next((e for cell in self.extras.values() for e in cell if e.id == stop), None)

    def show_key_days(self, key_days: Mapping[dt.date, "KeyDay"]) -> None:
        """Shows what is special about each day."""
        self.key_days = key_days
        self._tell_all()

    def _rows_with_other(self, lanes: tuple[Lanes, ...]) -> set[Place]:
        rows = range(max(len(lanes), len(self.lanes)))
        differ = [row for row in rows if lanes[row : row + 1] != self.lanes[row : row + 1]]
        return {(row, column) for row in differ for column in range(self.columnCount())}

    def _tell(self, places: Iterable[Place]) -> None:
        """Many cells are told as one, because telling costs more than painting."""
        told = tuple(places)
        if len(told) > self.columnCount() * 2:
            self._tell_all()
            return
        for place in told:
            index = self.index(*place)
            self.dataChanged.emit(index, index)

    def _tell_all(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def tell_items(self, ids: Iterable[str]) -> None:
        """Has the cells of these items painted again."""
        wanted = set(ids)
        self._tell(
            place for place, chips in self.cells.items() if any(each.id in wanted for each in chips)
        )

    def _say_again(self) -> None:
        self.headerDataChanged.emit(_HORIZONTAL, 0, self.columnCount() - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
        self._tell_all()

    def chips(self, place: Place) -> tuple[Chip, ...]:
        """Returns what stands in a cell."""
        return self.cells.get(place, ())

    def lanes_in(self, row: int) -> Lanes:
        """Returns the bars of campaigns in a row; a time grid has them in its first one."""
        if self.period.timed and row != ANY_TIME:
            return Lanes()
        return self.lanes[row] if row < len(self.lanes) else Lanes()

    def places(self) -> tuple[Place, ...]:
        """Returns the cells that hold items, in the order of time."""
        return tuple(sorted(self.cells, key=self.in_time))

    def stops(self) -> tuple[Place, ...]:
        """Returns the cells that hold items or boxes beside them, in the order of time."""
        return tuple(sorted({*self.cells, *self.extras}, key=self.in_time))

    def in_time(self, place: Place) -> Place:
        """Returns what sorts cells in the order of time."""
        return (place[1], place[0]) if self.period.timed else place

    def in_order(self) -> Iterator[Chip]:
        """Yields all that is shown in the order of time."""
        for place in self.places():
            yield from self.cells[place]

    def find(self, item: str) -> Place | None:
        """Returns where an item stands."""
        return next(
            (
                place
                for place, chips in self.cells.items()
                if any(each.id == item for each in chips)
            ),
            None,
        )

    def chip(self, item: str) -> Chip | None:
        """Returns the chip of an item that is shown."""
        return next((each for each in self.in_order() if each.id == item), None)
