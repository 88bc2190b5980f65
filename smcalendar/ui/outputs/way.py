"""What all that leaves the laptop has in common: typing is finished first, places, the language."""

from collections.abc import Callable
from dataclasses import dataclass

from smcalendar.ui.outputs.targets import Targets

FinishTyping = Callable[[Callable[[], object]], object]
"""Saves what is being typed, then calls what it is given; at once where nothing is being typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How things leave; `language()` is the workspace's."""

    finish_typing: FinishTyping
    targets: Targets
    language: Callable[[], str]
