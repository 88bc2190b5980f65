"""Known trouble in one sentence for each code: what happened, what is safe, what to do."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

TROUBLES: Mapping[str, str] = {
    "ambiguous_item": N_(
        "Error",
        "“{name}” begins several items: {choices}. Nothing was done; use the code.",
    ),
    "ambiguous_name": N_(
        "Error",
        "Several are called “{name}” ({kind}): {choices}. Nothing was done; use the id.",
    ),
    "backup_damaged": N_(
        "Error",
        "The backup {path} is damaged. Nothing was changed; choose another one.",
    ),
    "backup_of_another": N_(
        "Error",
        "This backup is of another workspace. Nothing was changed; restore it into a new folder.",
    ),
    "busy": N_(
        "Error",
        "Somebody else is writing in {path}. Nothing was changed; try again.",
    ),
    "cannot_open": N_(
        "Error",
        "{path} cannot be opened. Nothing was changed; look at the rights of the folder.",
    ),
    "cancelled": N_(
        "Error",
        "Cancelled. Nothing was changed.",
    ),
    "changed_elsewhere": N_(
        "Error",
        "A record ({kind}) was changed elsewhere meanwhile. Nothing was changed; look at it again.",
    ),
    "command_missing": N_(
        "Error",
        "A command is missing; see: {command} --help",
    ),
    "damaged": N_(
        "Error",
        "The database {path} is damaged. It was left as it is; restore a backup.",
    ),
    "disk_error": N_(
        "Error",
        "The disk reports an error at {path}. Nothing was changed; try again, then look "
        "at the disk.",
    ),
    "disk_error_late": N_(
        "Error",
        "The disk reports an error at {path} while something was being finished. See whether it "
        "is done before you do it again, then look at the disk.",
    ),
    "disk_full": N_(
        "Error",
        "The disk is full: {path} was left as it was. Free some space and try again.",
    ),
    "far_date": N_(
        "Error",
        "The year has to be one from {first} to {last}. Nothing was changed.",
    ),
    "file_missing": N_(
        "Error",
        "There is no file {name}.",
    ),
    "file_trouble": N_(
        "Error",
        "{path} cannot be written or read. What was there before is untouched.",
    ),
    "filter_without_meaning": N_(
        "Error",
        "This filter does not apply to {what}.",
    ),
    "folder_not_empty": N_(
        "Error",
        "{path} is not an empty folder, and nothing was written there. Choose a new one.",
    ),
    "foreign_database": N_(
        "Error",
        "{path} is a database of another program. It was not touched.",
    ),
    "foreign_schema": N_(
        "Error",
        "The database {path} holds tables or triggers that are not ours. It was not touched.",
    ),
    "items_or_filters": N_(
        "Error",
        "Name items or give filters, one of the two.",
    ),
    "mark_needs": N_(
        "Error",
        "With {mark}, give {needed}. Nothing was done.",
    ),
    "mark_without": N_(
        "Error",
        "{option} does not belong to {mark}. Nothing was done.",
    ),
    "migration_lost_rows": N_(
        "Error",
        "Bringing the workspace up to date would lose rows of {table}. It was left as it was.",
    ),
    "migration_orphans": N_(
        "Error",
        "Bringing the workspace up to date would leave %n broken reference(s). It was "
        "left as it was.",
    ),
    "newer_workspace": N_(
        "Error",
        "This workspace needs smcalendar {version} or newer. It was not touched.",
    ),
    "no_folder": N_(
        "Error",
        "There is no folder {path}.",
    ),
    "no_permission": N_(
        "Error",
        "You may not write {path}. Nothing was changed.",
    ),
    "no_period": N_(
        "Error",
        "Give a week, or a first and a last day.",
    ),
    "no_such_command": N_(
        "Error",
        "There is no command “{name}”. There are: {choices}.",
    ),
    "no_input": N_(
        "Error",
        "Standard input is closed or cannot be read. Nothing was done.",
    ),
    "no_output": N_(
        "Error",
        "The output cannot be printed: it is closed, or its disk is full. What was changed is "
        "kept.",
    ),
    "not_a_backup": N_(
        "Error",
        "{path} is no backup of a workspace. Nothing was changed.",
    ),
    "not_a_database": N_(
        "Error",
        "{path} is no database. It was not touched; restore a backup.",
    ),
    "not_a_date": N_(
        "Error",
        "“{value}” is no date such as 2026-11-23.",
    ),
    "not_a_regular_file": N_(
        "Error",
        "{path} is a folder, a device or a pipe, and nothing was written there. Name a file.",
    ),
    "not_a_target": N_(
        "Error",
        "“{value}” is no day such as 2026-11-23, no day with a time such as "
        "2026-11-23T19:00, and not none.",
    ),
    "not_a_time": N_(
        "Error",
        "“{value}” is no time such as 2026-11-23T19:00.",
    ),
    "not_a_web_address": N_(
        "Error",
        "“{value}” is no web address with http or https.",
    ),
    "not_a_workspace": N_(
        "Error",
        "{path} is no workspace. Nothing was changed.",
    ),
    "not_an_attribute": N_(
        "Error",
        "“{attribute}” cannot be edited ({kind}).",
    ),
    "not_utf8": N_(
        "Error",
        "{name} is no text in UTF-8. Nothing was changed; save it as UTF-8.",
    ),
    "one_mark": N_(
        "Error",
        "Say one thing that happened: --posted, --not-posted, --scheduled, --unscheduled, "
        "--corrected or --taken-down.",
    ),
    "page_not_made": N_(
        "Error",
        "The page could not be drawn, and nothing was written. Try again.",
    ),
    "path_outside": N_(
        "Error",
        "The file {name} does not lie in the folder of the JSON file.",
    ),
    "period_backwards": N_(
        "Error",
        "The last day is before the first.",
    ),
    "person_or_kind": N_(
        "Error",
        "Name a person, or a kind of entry with --older-than.",
    ),
    "purge_without_backup": N_(
        "Error",
        "Emptying the trash cannot be undone and needs a backup of today. Make one first.",
    ),
    "read_only": N_(
        "Error",
        "{path} can only be read. Nothing was changed; copy the workspace to where you may write.",
    ),
    "reason_missing": N_(
        "Error",
        "The reason is missing.",
    ),
    "record_missing": N_(
        "Error",
        "The record ({kind}) is not there any more.",
    ),
    "refers_to_trash": N_(
        "Error",
        "A record ({kind}) that is needed is in the trash. Nothing was changed; take it out first.",
    ),
    "name_missing": N_(
        "Error",
        "It ({kind}) needs a name. Nothing was changed.",
    ),
    "name_taken": N_(
        "Error",
        "There is “{name}” ({kind}) already. Nothing was changed; choose another name.",
    ),
    "person_is_me": N_(
        "Error",
        "“{name}” is who you are in this workspace. Nothing was changed; choose somebody else "
        "in the preferences first.",
    ),
    "campaign_ends_early": N_(
        "Error",
        "A campaign cannot end on {end}, before it starts on {start}. Nothing was changed; "
        "choose another day.",
    ),
    "phase_ends_early": N_(
        "Error",
        "The phase “{name}” ends before it starts. Nothing was changed; mend its days.",
    ),
    "setting_refused": N_(
        "Error",
        "SQLite does not take the setting {setting}, without which data are not safe. "
        "Nothing was changed.",
    ),
    "still_in_use": N_(
        "Error",
        "%n record(s) ({record}) still use it, so this {kind} cannot go. Nothing was changed.",
    ),
    "to_belongs_to_override": N_(
        "Error",
        "With override, and only then, --to names a state: {choices}.",
    ),
    "too_large": N_(
        "Error",
        "A text is too large for the database. Nothing was changed.",
    ),
    "too_long": N_(
        "Error",
        "{attribute}: {length} characters are too long, {limit} are the most. Nothing was changed.",
    ),
    "trash_empty": N_(
        "Error",
        "The trash is empty.",
    ),
    "undo_unseen": N_(
        "Error",
        "{code} would be “{state}” again, but with content that nobody decided on; nothing was "
        "undone. Undo the newer edit first.",
    ),
    "unexpected_argument": N_(
        "Error",
        "“{value}” is one word too many; see: {command} --help",
    ),
    "unexpected": N_(
        "Error",
        "Something unexpected happened; nothing half done was kept. The details are in {path}",
    ),
    "unexpected_unlogged": N_(
        "Error",
        "Something unexpected happened; nothing half done was kept, and no log could be written.",
    ),
    "unknown_choice": N_(
        "Error",
        "“{name}” is not possible here. There are: {choices}.",
    ),
    "unknown_file_kind": N_(
        "Error",
        "“{name}” is no kind of file that can be written. There are: {choices}.",
    ),
    "unknown_item": N_(
        "Error",
        "There is no item “{name}”.",
    ),
    "unknown_name": N_(
        "Error",
        "Nothing is called “{name}” ({kind}). There are: {choices}.",
    ),
    "unknown_print_code": N_(
        "Error",
        "“{code}” is no print code of this workspace.",
    ),
    "unknown_state": N_(
        "Error",
        "There is no state “{name}”. There are: {choices}.",
    ),
    "unknown_week": N_(
        "Error",
        "“{week}” is no week such as 2026-W48.",
    ),
    "unknown_zone": N_(
        "Error",
        "There is no time zone “{name}”. Nothing was changed; write one such as Asia/Taipei.",
    ),
    "unreadable_input": N_(
        "Error",
        "{path} cannot be read. Nothing was done.",
    ),
    "workspace_away": N_(
        "Error",
        "{path} is not there any more. What was saved is safe in it; put it back, or open it where "
        "it is now.",
    ),
    "workspace_exists": N_(
        "Error",
        "There is a workspace in {path} already. It was not touched.",
    ),
    "wrong_now": N_(
        "Error",
        "SMCALENDAR_NOW is “{value}”, which is no time with an offset such as "
        "2026-11-23T09:00+08:00.",
    ),
}
