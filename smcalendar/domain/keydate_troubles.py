"""What is wrong with key dates and with files of them, in one sentence for each code."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

KEYDATE_TROUBLES: Mapping[str, str] = {
    "keydate_ends_early": N_(
        "Error",
        "A key date cannot end on {end}, before it starts on {start}. Nothing was changed; "
        "choose another day.",
    ),
    "keydate_too_long": N_(
        "Error",
        "A key date of {days} days is too long; {limit} are the most. Nothing was changed; "
        "choose another last day.",
    ),
    "keydate_lead": N_(
        "Error",
        "{lead} working days of notice are not possible; there can be 0 to {limit}. Nothing was "
        "changed.",
    ),
    "keydate_kind": N_(
        "Error",
        "There is no kind “{kind}” of key dates. There are: {choices}. Nothing was changed.",
    ),
    "keydates_far_apart": N_(
        "Error", "These days are too far apart; key dates are listed for {years} years at most."
    ),
    # A file of key dates as a whole
    "keydates_too_large": N_(
        "Error",
        "The file is larger than {limit}, too much for key dates. Nothing was imported; is it "
        "the right one?",
    ),
    "keydates_too_many": N_(
        "Error",
        "The file has more than {limit} rows. Nothing was imported; import it in parts.",
    ),
    "keydates_no_text": N_(
        "Error",
        "The file is no text. Nothing was imported; save it as CSV (UTF-8) and import that.",
    ),
    "keydates_no_columns": N_(
        "Error",
        "The first row has to name the columns, at least these: {columns}. Nothing was imported.",
    ),
    "keydates_empty": N_("Error", "There are no key dates in the file. Nothing was imported."),
    "keydates_wrong": N_(
        "Error",
        "Nothing was imported. Row {row}, {column}: {why}",
    ),
    "keydates_broken_row": N_(
        "Error", "Row {row} of the file cannot be read as CSV. Nothing was imported; mend it."
    ),
    # What is wrong with a cell
    "cell_missing": N_("Key date", "This is missing."),
    "cell_no_day": N_("Key date", "“{cell}” is no day such as 2026-11-23."),
    "cell_far_day": N_("Key date", "The year has to be one from {first} to {last}."),
    "cell_early_end": N_("Key date", "The last day lies before the first one."),
    "cell_long": N_("Key date", "It lasts {days} days; {limit} are the most."),
    "cell_no_kind": N_("Key date", "“{cell}” is no kind. There are: {choices}."),
    "cell_no_lead": N_("Key date", "“{cell}” is no number of days from 0 to {limit}."),
    "cell_no_flag": N_("Key date", "“{cell}” is neither yes nor no."),
    "cell_no_rule": N_("Key date", "“{cell}” is no rule of repetition, wrong at “{part}”."),
    "cell_never": N_("Key date", "No day from {start} to {end} fits this rule."),
    "cell_no_brand": N_("Key date", "There is no brand “{cell}”."),
    "cell_too_long": N_("Key date", "This has {length} characters; {limit} are the most."),
    "cell_no_column": N_("Key date", "Nobody knows this column. There are: {choices}."),
    "cell_column_twice": N_("Key date", "This column stands here twice."),
    "cell_no_heading": N_("Key date", "This cell stands under no heading."),
    "cell_no_object": N_("Key date", "Each key date has to be an object in braces."),
}
