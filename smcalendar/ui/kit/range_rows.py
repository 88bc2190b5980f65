"""A field for days off: one row for each run of days."""

from smcalendar.domain.cadence_values import DayRange
from smcalendar.domain.messages import N_
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dates import DateField
from smcalendar.ui.kit.rows_input import RowsInput, ValueRow


class _RangeRow(ValueRow):
    """First and last day, in either order; without a last day it is a single one."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, N_("Days", "Remove these days"))
        self.first, self.last = DateField(context), DateField(context)
        self.put(
            (self.first, 1, N_("Days", "First day")),
            (self.last, 1, N_("Days", "Last day")),
        )

    def value(self) -> DayRange | None:
        days = [day for day in (self.first.value(), self.last.value()) if day is not None]
        return DayRange(min(days), max(days)) if self.first.value() else None

    def show_value(self, value: DayRange) -> None:
        self.first.show_value(value.first)
        self.last.show_value(value.last if value.last != value.first else None)


class RangesInput(RowsInput):
    """Runs of days, such as those on which somebody is away."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _RangeRow, add=N_("Days", "Add days"))
