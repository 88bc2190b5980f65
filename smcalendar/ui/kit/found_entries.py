"""What was found in the workspace, as lines of a list."""

from typing import TYPE_CHECKING

from smcalendar import datewords
from smcalendar.ui.kit.entries import Entry
from smcalendar.ui.kit.speech import Speech

if TYPE_CHECKING:
    from smcalendar.services.finding import Found


def entry_of(found: "Found", speech: Speech) -> Entry:
    """Returns the line of a post, a file or a campaign.

    Its kind is `item` where a posting item is meant, and then its key is that of the item.
    """
    from smcalendar.domain.messages import RECORD_NAMES, STATES

    if found.item is None:
        return Entry(found.kind, found.id, found.text, speech.t(RECORD_NAMES[found.kind]))
    day = datewords.date(found.day, speech.lang) if found.day else speech.t("No date")
    return Entry(
        "item",
        found.item.item.id,
        found.text or speech.t("Untitled"),
        f"{found.item.item.code} · {' '.join(found.marks)} · {day}",
        sign=found.sign,
        spoken=speech.t(STATES[found.sign]) if found.sign else "",
    )
