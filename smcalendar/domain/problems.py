"""A problem of an item: a code with values, for the shells to put into words."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from smcalendar.domain.translation import N_


class Severity(StrEnum):
    """An error blocks submit and ready; advice never blocks."""

    ERROR = "error"
    ADVICE = "advice"


NO_PROBLEM = "none"

PROBLEMS: Mapping[str, str] = {
    Severity.ERROR.value: N_("Filter", "Errors"),
    Severity.ADVICE.value: N_("Filter", "Advice"),
    NO_PROBLEM: N_("Filter", "No problems"),
}
"""What a filter asks of the problems of an item."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one field of an item; `code` names its sentence in `messages`."""

    code: str
    severity: Severity
    field: str
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict[str, Any])


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Returns the problems that block."""
    return tuple(each for each in problems if each.severity is Severity.ERROR)
