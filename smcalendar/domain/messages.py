"""The sentences for the codes that errors, problems and history entries carry."""

from collections.abc import Mapping
from typing import Any

from smcalendar.domain.clip_troubles import CLIP_TROUBLES
from smcalendar.domain.conflict_troubles import CONFLICT_TROUBLES
from smcalendar.domain.faults import FAULTS
from smcalendar.domain.keydate_troubles import KEYDATE_TROUBLES
from smcalendar.domain.picture_troubles import PICTURE_TROUBLES
from smcalendar.domain.refusals import REFUSALS
from smcalendar.domain.series_troubles import SERIES_TROUBLES
from smcalendar.domain.translation import N_ as N_
from smcalendar.domain.translation import Translate as Translate
from smcalendar.domain.troubles import TROUBLES
from smcalendar.domain.window_troubles import WINDOW_TROUBLES

STATES: Mapping[str, str] = {
    "draft": N_("State", "Draft"),
    "in_review": N_("State", "In review"),
    "changes_requested": N_("State", "Changes requested"),
    "approved": N_("State", "Approved"),
    "ready": N_("State", "Ready"),
    "scheduled": N_("State", "Scheduled"),
    "posted": N_("State", "Posted"),
    "taken_down": N_("State", "Taken down"),
    "rejected": N_("State", "Rejected"),
    "cancelled": N_("State", "Cancelled"),
    "on_hold": N_("State", "On hold"),
    "late": N_("State", "Late"),
    "missed": N_("State", "Missed"),
    "not_posted": N_("State", "Not posted"),
}
"""The one word for each state and overlay; no view uses another."""

SHAPES: Mapping[str, str] = {
    "draft": "○",
    "in_review": "◐",
    "changes_requested": "▼",
    "approved": "✓",
    "ready": "◆",
    "scheduled": "⏱",
    "posted": "●",
    "taken_down": "⊘",
    "rejected": "✕",
    "cancelled": "–",
    "on_hold": "‖",
    "late": "!",
    "missed": "!",
    "not_posted": "!",
}
"""The sign beside the word of a state or overlay, so that nothing is told by colour alone."""

STAGES: Mapping[str, str] = {
    "before_review": N_("Stage", "Before review"),
    "before_posting": N_("Stage", "Before posting"),
    "while_posting": N_("Stage", "While posting"),
    "after_posting": N_("Stage", "After posting"),
}
"""When a check line is to be ticked."""

STEPS: Mapping[str, str] = {
    "submit": N_("Step", "Submit for review"),
    "approve": N_("Step", "Approve"),
    "request_changes": N_("Step", "Request changes"),
    "reject": N_("Step", "Reject"),
    "recall": N_("Step", "Recall"),
    "make_ready": N_("Step", "Make ready"),
    "release": N_("Step", "Release"),
    "hold": N_("Step", "Hold"),
    "unhold": N_("Step", "Lift the hold"),
    "schedule": N_("Step", "Mark as scheduled"),
    "unschedule": N_("Step", "Mark as unscheduled"),
    "post": N_("Step", "Mark as posted"),
    "correct": N_("Step", "Correct"),
    "take_down": N_("Step", "Mark as taken down"),
    "cancel": N_("Step", "Cancel the item"),
    "reopen": N_("Step", "Reopen"),
    "override": N_("Step", "Override"),
    "not_posted": N_("Step", "Mark as not posted"),
    "edit": N_("Step", "Edit"),
}

RECORD_NAMES: Mapping[str, str] = {
    "workspace": N_("Record", "workspace"),
    "brand": N_("Record", "brand"),
    "account": N_("Record", "account"),
    "person": N_("Record", "person"),
    "campaign": N_("Record", "campaign"),
    "asset": N_("Record", "asset"),
    "post": N_("Record", "post"),
    "item": N_("Record", "posting item"),
    "decision": N_("Record", "decision"),
    "pillar": N_("Record", "content pillar"),
    "label": N_("Record", "label"),
    "hashtag_group": N_("Record", "hashtag group"),
    "keydate": N_("Record", "key date"),
    "saved_view": N_("Record", "view"),
    "series": N_("Record", "series"),
}

LABELS: Mapping[str, str] = {
    "add_records": N_("History", "Add %n record(s)"),
    "add_posts": N_("History", "Add %n post(s)"),
    "add_items": N_("History", "Add %n posting item(s)"),
    "duplicate": N_("History", "Duplicate %n posting item(s)"),
    "paste_items": N_("History", "Paste %n post(s)"),
    "remove_items": N_("History", "Move %n posting item(s) to the trash"),
    "add_record": N_("History", "Add {record}"),
    "edit_set_up": N_("History", "Edit {record}: {attribute}"),
    "rename_word": N_("History", "Rename {record}, on posts too"),
    "remove_record": N_("History", "Move {record} to the trash"),
    "restore_record": N_("History", "Take {record} out of the trash"),
    "edit_record": N_("History", "Edit {attribute}"),
    "type_text": N_("History", "Type in {attribute}"),
    "move_items": N_("History", "Move %n item(s)"),
    "step": N_("History", "{step}: %n item(s)"),
    "not_posted": N_("History", "Record why an item was not posted"),
    "trash": N_("History", "Move %n record(s) to the trash"),
    "untrash": N_("History", "Take %n record(s) out of the trash"),
    "purge": N_("History", "Empty the trash: %n record(s)"),
    "import_key_dates": N_("History", "Import %n key date(s)"),
    "add_series": N_("History", "Add the series “{name}”"),
    "change_series": N_("History", "Change the series “{name}”"),
    "split_series": N_("History", "Change the series “{name}” from {day} on"),
    "remove_series": N_("History", "Remove the series “{name}”"),
    "fill_series": N_("History", "Make %n post(s) of the series “{name}”"),
    "make_occurrence": N_("History", "Make the post of {day} in the series “{name}”"),
    "skip_occurrence": N_("History", "Skip {day} in the series “{name}”"),
    "unskip_occurrence": N_("History", "Take {day} into the series “{name}” again"),
    "settings": N_("History", "Change the settings"),
    "migrate": N_("History", "Bring the workspace up to date"),
    "forget_person": N_("History", "Erase the data of a person"),
    "erase_payloads": N_("History", "Erase old contents of the history"),
    "undo": N_("History", "Undo: {undone}"),
    "redo": N_("History", "Redo: {undone}"),
}
"""What history entries are called; the places are filled from the entry's own values."""

MESSAGES: Mapping[str, str] = {
    **REFUSALS,
    **TROUBLES,
    **PICTURE_TROUBLES,
    **WINDOW_TROUBLES,
    **SERIES_TROUBLES,
    **KEYDATE_TROUBLES,
    **CLIP_TROUBLES,
    **CONFLICT_TROUBLES,
    **FAULTS,
    # Problems of an item
    "text_missing": N_("Problem", "The text is missing."),
    "title_missing": N_("Problem", "The title is missing."),
    "image_missing": N_("Problem", "An image is missing."),
    "video_missing": N_("Problem", "A video is missing."),
    "media_missing": N_("Problem", "An image or a video is missing."),
    "content_missing": N_("Problem", "There is nothing to post: no text, no link, no file."),
    "text_too_long": N_(
        "Problem",
        "The text is too long: {count} characters as the platform counts, at most {maximum}.",
    ),
    "text_too_long_in_bytes": N_(
        "Problem",
        "The text is too long: {count} bytes, at most {maximum}; a Chinese character takes three.",
    ),
    "text_too_long_for_tools": N_(
        "Problem", "The text has {count} characters; publishing tools take at most {maximum}."
    ),
    "text_too_short": N_(
        "Problem", "The text is too short: {count} characters, at least {minimum}."
    ),
    "text_has_no_place": N_(
        "Problem",
        "This format has no text of its own; what readers should see belongs into the picture.",
    ),
    "text_has_refused_characters": N_(
        "Problem", "The platform refuses these characters in the text: {characters}"
    ),
    "title_too_long": N_(
        "Problem", "The title is too long: {count} characters, at most {maximum}."
    ),
    "title_too_short": N_(
        "Problem", "The title is too short: {count} characters, at least {minimum}."
    ),
    "title_has_refused_characters": N_(
        "Problem", "The platform refuses these characters in the title: {characters}"
    ),
    "hashtags_too_many": N_("Problem", "Too many hashtags: {count}, at most {maximum}."),
    "first_comment_too_long": N_(
        "Problem", "The first comment is too long: {count} characters, at most {maximum}."
    ),
    "first_comment_has_no_place": N_(
        "Problem", "This format takes no comments; the first comment will not be posted."
    ),
    "link_does_nothing": N_(
        "Problem",
        "A link cannot be tapped here; put it where the platform has a place for it, "
        "such as the profile.",
    ),
    "files_too_few": N_("Problem", "Too few files: {count}, at least {minimum}."),
    "files_too_many": N_("Problem", "Too many files: {count}, at most {maximum}."),
    "files_too_many_for_tools": N_(
        "Problem", "{count} files; publishing tools take at most {maximum}."
    ),
    "images_too_few": N_("Problem", "Too few images: {count}, at least {minimum}."),
    "images_too_many": N_("Problem", "Too many images: {count}, at most {maximum}."),
    "images_too_many_for_tools": N_(
        "Problem", "{count} images; publishing tools take at most {maximum}."
    ),
    "videos_too_many": N_("Problem", "Too many videos: {count}, at most {maximum}."),
    "file_kind_wrong": N_("Problem", "{name} is a kind of file that this format does not take."),
    "file_type_wrong": N_("Problem", "{name} is {type}; this format takes {types}."),
    "file_type_wrong_for_tools": N_("Problem", "{name} is {type}; publishing tools take {types}."),
    "file_too_large": N_("Problem", "{name} is too large: {size}, at most {maximum}."),
    "file_too_large_for_tools": N_(
        "Problem", "{name} has {size}; publishing tools take at most {maximum}."
    ),
    "alt_text_missing": N_("Problem", "{name} has no alt text."),
    "alt_text_too_long": N_(
        "Problem", "The alt text of {name} is too long: {count} characters, at most {maximum}."
    ),
    "alt_text_too_long_for_tools": N_(
        "Problem",
        "The alt text of {name} has {count} characters; publishing tools take at most {maximum}.",
    ),
    "field_missing": N_("Problem", "Missing: {label}."),
    "field_too_long": N_("Problem", "Too long: {label}, {count} characters, at most {maximum}."),
    # What stands against posting an item that is ready
    "on_hold": N_("Refusal", "On hold: {reason}"),
    "was_not_posted": N_("Refusal", "It was not posted: {reason}"),
    # Errors: what happened, what is safe, what to do
    "unknown_platform": N_("Error", "There is no platform “{name}”. There are: {choices}."),
    "unknown_format": N_("Error", "There is no format “{name}”. There are: {choices}."),
    "unknown_field": N_("Error", "There is no field “{name}”. There are: {choices}."),
    "page_not_made": N_(
        "Error", "The pages could not be made, and nothing was written. Try again with fewer posts."
    ),
    "picture_too_large": N_(
        "Error",
        "The week fills %n page(s), too many for one picture. Choose PDF, or narrow it with "
        "filters.",
    ),
    "platform_data_wrong": N_(
        "Error", "The platform data in {file} are wrong at {place}. Expected: {expected}."
    ),
    "checklist_data_wrong": N_(
        "Error", "The check lines in {file} are wrong at {place}. Expected: {expected}."
    ),
    "key_date_data_wrong": N_(
        "Error", "The key dates in {file} are wrong at {place}. Expected: {expected}."
    ),
    # What is wrong with a JSON file; `why` is one of the sentences below
    "json_too_large": N_("Error", "Nothing was done: the file is larger than {limit}."),
    "json_not_utf8": N_(
        "Error", "Nothing was done: the file is no text in UTF-8. Save it as UTF-8."
    ),
    "json_broken": N_(
        "Error", "Nothing was done: the file is no JSON at line {line}, column {column}."
    ),
    "json_too_deep": N_("Error", "Nothing was done: the file is nested too deeply."),
    "json_wrong": N_("Error", "Nothing was done. In the file at {place}: {why}"),
    "json_character": N_("JSON", "A text cannot keep the character {character}."),
    "json_empty": N_("JSON", "This must not be empty."),
    "json_end_before_start": N_("JSON", "This end is too early for the start."),
    "json_end_without_date": N_("JSON", "An end needs a date."),
    "json_far_date": N_("JSON", "The year has to be one from {first} to {last}."),
    "json_hashtag_with_blank": N_("JSON", "A hashtag is one word without blanks."),
    "json_list_expected": N_("JSON", "This has to be a list in square brackets."),
    "json_missing": N_("JSON", "This is missing."),
    "json_no_colour": N_("JSON", "This is no colour such as #5b6770."),
    "json_no_date": N_("JSON", "This is no date such as 2026-11-23."),
    "json_no_language": N_("JSON", "This is no language such as en or zh_TW."),
    "json_no_moment": N_("JSON", "This is no date with a time such as 2026-11-23T19:00."),
    "json_no_number": N_("JSON", "JSON has no number {number}."),
    "json_no_time": N_("JSON", "This is no time such as 19:00."),
    "json_no_whole_number": N_("JSON", "This has to be a whole number from 0 to {limit}."),
    "json_number_too_long": N_("JSON", "This number has too many digits."),
    "json_object_expected": N_("JSON", "This has to be an object in braces."),
    "json_path_outside": N_("JSON", "A file has to lie in the folder of the JSON file or below."),
    "json_text_expected": N_("JSON", "This has to be a text in quotation marks."),
    "json_time_without_date": N_("JSON", "A time needs a date."),
    "json_title_or_text": N_("JSON", "A title or a text is needed."),
    "json_too_long": N_("JSON", "This has {length} characters; {limit} are the most."),
    "json_too_many": N_("JSON", "These are too many; {limit} are the most."),
    "json_two_days": N_("JSON", "Days off are a list of the first and the last day."),
    "json_twice": N_("JSON", "This key stands here twice."),
    "json_unfit": N_("JSON", "This does not belong here."),
    "json_unknown_choice": N_("JSON", "There are only: {choices}."),
    "json_unknown_field": N_("JSON", "There is no such field. There are: {choices}."),
    "json_unknown_zone": N_("JSON", "This is no time zone such as Asia/Taipei."),
}


def sentence(t: Translate, source: str, values: Mapping[str, Any]) -> str:
    """Returns the translated source with its places filled; `n` among the values is the count."""
    return t(source, "", values.get("n")).format_map(values)
