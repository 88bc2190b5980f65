"""A field for how many posts an account wants each week: of all, or of a content pillar."""

from smcalendar.domain.cadence_values import Target
from smcalendar.domain.messages import N_
from smcalendar.ui.kit.choices import ChoiceField, Choices
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.number_field import NumberInput
from smcalendar.ui.kit.rows_input import RowsInput, ValueRow


class _TargetRow(ValueRow):
    """Of what, and how many each week."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, N_("Target", "Remove this line"))
        self.pillar = ChoiceField(free=True)
        self.number = NumberInput()
        self.put(
            (self.pillar, 3, N_("Target", "All posts, or a content pillar")),
            (self.number, 2, N_("Target", "Posts each week")),
        )
        self.pillar.begin("")
        self.number.clear()

    def offer(self, choices: Choices) -> None:
        self.pillar.offer(choices)

    def value(self) -> Target | None:
        number = self.number.value()
        return Target(self.pillar.value() or "", number) if number else None

    def show_value(self, value: Target) -> None:
        self.pillar.show_value(value.pillar)
        self.number.begin(value.per_week)


class TargetsInput(RowsInput):
    """The targets of an account."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, _TargetRow, add=N_("Target", "Add a number of posts"))
