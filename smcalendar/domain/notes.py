"""What is doubtful or wrong about something that was typed or pasted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from smcalendar.domain.translation import N_

NOTES: Mapping[str, str] = {
    "pasted_no_text": N_("Plan", "This row has neither a title nor a text."),
    "pasted_no_day": N_("Plan", "“{cell}” is no day of the calendar."),
    "pasted_no_time": N_("Plan", "“{cell}” is no time of day."),
    "pasted_too_long": N_("Plan", "A text here has {length} characters; {limit} are the most."),
    "pasted_unknown_account": N_("Plan", "There is no account “{cell}” in this workspace."),
    "pasted_several_accounts": N_(
        "Plan", "“{cell}” means several accounts; write the handle of the one you mean."
    ),
    "pasted_no_account": N_(
        "Plan", "No account is named, so the day cannot be kept; the post goes to the tray."
    ),
    "pasted_time_without_day": N_(
        "Plan", "There is a time but no day; the post goes to the tray without it."
    ),
    "pasted_several_campaigns": N_(
        "Plan", "“{cell}” is how several campaigns begin; it stays in the title."
    ),
    "pasted_several_people": N_(
        "Plan", "“{cell}” is how several names begin; it stays in the title."
    ),
    "pasted_twice": N_("Plan", "Another row says the same."),
    "pasted_there_already": N_("Plan", "There is a post with this title already."),
}
"""What is said about a row or a line; the values of a note fill the places."""


@dataclass(frozen=True, slots=True)
class Note:
    """What is doubtful or wrong about it; `code` is one of NOTES."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])
