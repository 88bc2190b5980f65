"""A field for the phases and sub-dates of a campaign: one row for each."""

from smcalendar.domain.messages import N_
from smcalendar.domain.phases import Phase
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dates import DateField
from smcalendar.ui.kit.form_fields import LineInput
from smcalendar.ui.kit.rows_input import RowsInput, ValueRow


class _PhaseRow(ValueRow):
    """Name, first and last day; without a last day it is a single one."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, N_("Phase", "Remove this phase"))
        self.name = LineInput()
        self.start, self.end = DateField(context), DateField(context)
        self.put(
            (self.name, 5, N_("Phase", "Name of the phase")),
            (self.start, 4, N_("Phase", "First day")),
            (self.end, 4, N_("Phase", "Last day")),
        )

    def value(self) -> Phase | None:
        name, start = self.name.value().strip(), self.start.value()
        return Phase(name, start, self.end.value()) if name and start else None

    def show_value(self, value: Phase) -> None:
        self.name.begin(value.name)
        self.start.begin(value.start)
        self.end.begin(value.end)


class PhasesInput(RowsInput):
    """The phases of a campaign."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _PhaseRow, add=N_("Phase", "Add a phase"))
