"""What is said about a day or a time that was typed so that nobody knows what is meant."""

from collections.abc import Mapping

from smcalendar.domain.attributes import Kind
from smcalendar.domain.messages import N_

WRONG: Mapping[Kind, str] = {
    Kind.DATE: N_("Editor", "“{text}” is no date such as 2026-11-23 or 11/23."),
    Kind.TIME: N_("Editor", "“{text}” is no time such as 19:00."),
}
"""By what a field holds; `{text}` is what was typed."""
