"""What was just done, in the past tense; `messages.LABELS` names the same in the history."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

DONE: Mapping[str, str] = {
    "add_records": N_("Done", "Added %n record(s)"),
    "add_posts": N_("Done", "Added %n post(s)"),
    "add_items": N_("Done", "Added %n posting item(s)"),
    "duplicate": N_("Done", "Duplicated %n posting item(s)"),
    "paste_items": N_("Done", "Pasted %n post(s)"),
    "remove_items": N_("Done", "Moved to the trash: %n posting item(s)"),
    "add_record": N_("Done", "Added {record}"),
    "edit_set_up": N_("Done", "Edited {record}: {attribute}"),
    "rename_word": N_("Done", "Renamed {record}, on posts too"),
    "remove_record": N_("Done", "Moved {record} to the trash"),
    "restore_record": N_("Done", "Took {record} out of the trash"),
    "edit_record": N_("Done", "Edited {attribute}"),
    "type_text": N_("Done", "Typed in {attribute}"),
    "move_items": N_("Done", "Moved %n item(s)"),
    "step": N_("Done", "{step}: %n item(s)"),
    "not_posted": N_("Done", "Recorded why an item was not posted"),
    "trash": N_("Done", "Moved to the trash: %n record(s)"),
    "untrash": N_("Done", "Taken out of the trash: %n record(s)"),
    "import_key_dates": N_("Done", "Imported %n key date(s)"),
    "add_series": N_("Done", "Added the series “{name}”"),
    "change_series": N_("Done", "Changed the series “{name}”"),
    "split_series": N_("Done", "Changed the series “{name}” from {day} on"),
    "remove_series": N_("Done", "Removed the series “{name}”"),
    "fill_series": N_("Done", "Made %n post(s) of the series “{name}”"),
    "make_occurrence": N_("Done", "Made the post of {day} in the series “{name}”"),
    "skip_occurrence": N_("Done", "Skipped {day} in the series “{name}”"),
    "unskip_occurrence": N_("Done", "Took {day} into the series “{name}” again"),
    "settings": N_("Done", "Changed the settings"),
    "undo": N_("Done", "Undone: {undone}"),
    "redo": N_("Done", "Redone: {undone}"),
}
"""By label: what a window says once it has done it."""

STEPS_DONE: Mapping[str, str] = {
    "submit": N_("Done", "Submitted for review"),
    "approve": N_("Done", "Approved"),
    "request_changes": N_("Done", "Requested changes"),
    "reject": N_("Done", "Rejected"),
    "recall": N_("Done", "Recalled"),
    "make_ready": N_("Done", "Made ready"),
    "release": N_("Done", "Released"),
    "hold": N_("Done", "Put on hold"),
    "unhold": N_("Done", "Lifted the hold"),
    "schedule": N_("Done", "Marked as scheduled"),
    "unschedule": N_("Done", "Marked as unscheduled"),
    "post": N_("Done", "Marked as posted"),
    "correct": N_("Done", "Corrected"),
    "take_down": N_("Done", "Marked as taken down"),
    "cancel": N_("Done", "Cancelled"),
    "reopen": N_("Done", "Reopened"),
    "override": N_("Done", "Overridden"),
}
"""By step of the workflow."""
