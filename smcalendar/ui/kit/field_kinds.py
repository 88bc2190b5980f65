"""Which field a form has for what an attribute holds, and what it says of what it cannot take."""

from collections.abc import Callable
from typing import Any

from smcalendar.domain.attributes import Attribute, Kind
from smcalendar.domain.messages import N_
from smcalendar.domain.records import Record
from smcalendar.ui.kit.choices import ChoiceField, WordsField
from smcalendar.ui.kit.colours import ColourInput
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.dates import DateField, TimeField
from smcalendar.ui.kit.form_fields import ChecksInput, FlagInput, LineInput, TextInput
from smcalendar.ui.kit.number_field import NumberInput
from smcalendar.ui.kit.phase_rows import PhasesInput
from smcalendar.ui.kit.picture_field import PictureField
from smcalendar.ui.kit.range_rows import RangesInput
from smcalendar.ui.kit.slot_table import SlotsInput
from smcalendar.ui.kit.target_rows import TargetsInput

CHECKED = frozenset({"roles", "languages", "strict"})
"""Attributes of several words with few choices."""

CHOSEN = frozenset({"week_start"})
"""Numbers that are chosen from a few."""

FREE = frozenset({"rule"})
"""Lines that are chosen from a few, or typed."""

ONLY: dict[str, tuple[str, str]] = {
    "friends": ("platform", "line"),
    "monthly_quota": ("platform", "line"),
}
"""Attributes that only some records have: those with a value of another attribute."""

WRONG = {
    Kind.DATE: N_("Field", "“{text}” is no day such as 2026-11-23."),
    Kind.PHASES: N_("Field", "“{text}” is no day such as 2026-11-23."),
    Kind.COLOUR: N_("Field", "“{text}” is no colour such as #457fef."),
    Kind.RANGES: N_("Field", "“{text}” is no day such as 2026-11-23."),
    Kind.TIME: N_("Field", "“{text}” is no time such as 19:00."),
    Kind.SLOTS: N_("Field", "“{text}” is no time such as 19:00."),
    Kind.COUNT: N_("Field", "“{text}” is no whole number."),
    Kind.TARGETS: N_("Field", "“{text}” is no whole number."),
}


def field_for(attribute: Attribute, context: Context) -> Any:
    """Returns a field for what the attribute holds."""
    if attribute.kind is Kind.WORDS and attribute.name not in CHECKED:
        return WordsField(mark="#" if attribute.name == "hashtags" else "")
    if attribute.refers == "asset":
        return PictureField(context)
    if attribute.name in CHOSEN | FREE:
        return ChoiceField(free=attribute.name in FREE)
    return _FIELDS[attribute.kind](context)


_FIELDS: dict[Kind, Callable[[Context], Any]] = {
    Kind.LINE: lambda _: LineInput(),
    Kind.ADDRESS: lambda _: LineInput(),
    Kind.TEXT: lambda _: TextInput(),
    Kind.WORDS: lambda _: ChecksInput(),
    Kind.REFERENCES: lambda _: ChecksInput(),
    Kind.REFERENCE: lambda _: ChoiceField(),
    Kind.CHOICE: lambda _: ChoiceField(),
    Kind.COUNT: lambda _: NumberInput(),
    Kind.ZONE: lambda _: ChoiceField(),
    Kind.FLAG: lambda _: FlagInput(),
    Kind.DATE: DateField,
    Kind.TIME: lambda each: TimeField(each.speech),
    Kind.COLOUR: lambda each: ColourInput(each.speech, each.theme),
    Kind.PHASES: PhasesInput,
    Kind.RANGES: RangesInput,
    Kind.SLOTS: SlotsInput,
    Kind.TARGETS: TargetsInput,
}


def has(record: Record, name: str) -> bool:
    """Says whether an attribute means something for a record."""
    other, value = ONLY.get(name, ("", ""))
    return not other or getattr(record, other) == value
