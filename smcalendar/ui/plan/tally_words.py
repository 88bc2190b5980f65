"""What is said about how many posts a week has, in short and whole."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from smcalendar.domain.states import State
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.plan.look import Look

if TYPE_CHECKING:
    from smcalendar.domain.cadence import Part, Tally

MET, UNEVEN, SHORT = "✓", "~", "−"
"""The sign of a week with all posts it wants, with enough but not of each pillar, with too few."""


def sign_of(tally: "Tally") -> str:
    if tally.is_met:
        return MET
    return UNEVEN if tally.all.is_met else SHORT


def tone_of(tally: "Tally", look: Look) -> QColor:
    return look.theme.of_state(State.APPROVED) if tally.is_met else look.colour("text")


def in_short(tally: "Tally", mark: str) -> str:
    """Returns what stands beside a week; `mark` names the platform."""
    return f"{mark} {tally.all.done}/{tally.all.target}"


def told(tally: "Tally", mark: str, speech: Speech) -> str:
    """Returns one sentence about an account, with its content pillars."""
    parts = [_part(tally.all, speech), *(_part(each, speech) for each in tally.pillars)]
    counts = speech.t("; ", "between counts").join(parts)
    account = f"{mark} @{tally.handle}"
    return f"{sign_of(tally)} {account} {counts}"


def all_told(tallies: Iterable["Tally"], marks: Iterable[str], speech: Speech) -> str:
    """Returns a line for each account."""
    pairs = zip(tallies, marks, strict=True)
    return "\n".join(told(tally, mark, speech) for tally, mark in pairs)


def _part(part: "Part", speech: Speech) -> str:
    count = speech.t("{done} of %n post(s)", "", part.target).format(done=part.done)
    return f"{part.pillar} {count}" if part.pillar else count
