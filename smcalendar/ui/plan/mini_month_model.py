"""The days of a small month: how many posts each has, and what is special about it."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from smcalendar import datewords
from smcalendar.domain.keydates import full_line
from smcalendar.domain.messages import STATES
from smcalendar.ui.kit.labels import plain_tip
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.periods import Period, of_weeks

if TYPE_CHECKING:
    from smcalendar.domain.keydates import KeyDay
    from smcalendar.services.busy_days import BusyDay

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE = QModelIndex()
WEEKS = 6


def six_weeks(day: dt.date, *, week_start: int) -> Period:
    """Returns the weeks around the month of a day, for every month as many."""
    first = day.replace(day=1)
    return Period(of_weeks(first, WEEKS, week_start=week_start).days, month=first)


class MonthModel(QAbstractTableModel):
    """Six weeks, of which one month is meant."""

    def __init__(self, day: dt.date, speech: Speech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._week_start = 1
        self.period = six_weeks(day, week_start=1)
        self.today = day
        self.busy: Mapping[dt.date, BusyDay] = {}
        self.key_days: Mapping[dt.date, KeyDay] = {}
        speech.changed.connect(self.tell)

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else 7

    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role == _ACCESSIBLE:
            return self.told(self.day(index))
        if role == _TIP:
            return plain_tip(self.told(self.day(index)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in (_DISPLAY, _ACCESSIBLE):
            return None
        words = datewords.narrow_weekday if role == _DISPLAY else datewords.long_weekday
        return words(self.period.days[section], self._speech.lang)

    def day(self, index: Any) -> dt.date:
        """Returns the day of a cell."""
        return self.period.days[index.row() * 7 + index.column()]

    def index_of(self, day: dt.date) -> QModelIndex:
        """Returns the cell of a day, an invalid one when it is not shown."""
        place = self.period.place(day)
        return _NOWHERE if place is None else self.index(*place)

    def turn_to(self, day: dt.date) -> None:
        """Shows the month of a day."""
        self.period = six_weeks(day, week_start=self._week_start)
        self.tell()

    def start_weeks(self, week_start: int) -> None:
        """Begins weeks with a day, 1 for Monday to 7 for Sunday."""
        if week_start != self._week_start:
            self._week_start = week_start
            self.turn_to(self.period.month or self.period.first)

    def show_busy(self, busy: Mapping[dt.date, "BusyDay"], today: dt.date) -> None:
        """Shows how many posts the days have."""
        self.busy, self.today = busy, today
        self.tell()

    def show_key_days(self, key_days: Mapping[dt.date, "KeyDay"]) -> None:
        """Shows what is special about the days."""
        self.key_days = key_days
        self.tell()

    def tell(self) -> None:
        """Has everything painted again; it is little."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 6)
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, 6))

    def told(self, day: dt.date) -> str:
        """Returns all there is to say about a day."""
        speech = self._speech
        key_day = self.key_days.get(day)
        parts = (
            datewords.spoken_date(day, speech.lang),
            speech.t("today") if day == self.today else "",
            self._told_busy(self.busy.get(day)),
            full_line(key_day, day, speech.lang) if key_day else "",
        )
        return speech.t(", ", "between parts of a sentence").join(filter(None, parts))

    def _told_busy(self, busy: "BusyDay | None") -> str:
        speech = self._speech
        if busy is None:
            return speech.t("no posts")
        signs = (f"{speech.t(STATES[sign.value])} {count}" for sign, count in busy.signs)
        told = speech.t("%n post(s): {items}", "", busy.count)
        return told.format(items=speech.t(", ", "between parts of a sentence").join(signs))
