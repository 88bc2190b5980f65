"""What is wrong with rules of repetition and with series, in one sentence for each code."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

SERIES_TROUBLES: Mapping[str, str] = {
    # A rule that cannot be read; `why` is one of the sentences below
    "bad_rule": N_(
        "Error",
        "The rule of repetition is wrong at “{part}”. {why} Nothing was changed.",
    ),
    "rule_alone": N_("Rule", "It needs a part beside it that says which days."),
    "rule_choices": N_("Rule", "There are only: {choices}."),
    "rule_not_with": N_("Rule", "It does not go with {other}."),
    "rule_part_missing": N_("Rule", "This part is missing."),
    "rule_twice": N_("Rule", "It stands there twice."),
    "rule_never": N_(
        "Error",
        "This rule never happens: no day from {start} to {end} fits {rule}. Nothing was changed; "
        "choose other days.",
    ),
    "not_an_occurrence": N_(
        "Error",
        "The series “{name}” has no post on {day} that could be made or skipped. Nothing was "
        "changed.",
    ),
    "occurrence_in_trash": N_(
        "Error",
        "The post of {day} is in the trash. Nothing was changed; take it out of the trash.",
    ),
    "in_series_already": N_(
        "Error",
        "The post belongs to a series already. Nothing was changed; open its series instead.",
    ),
    "series_without_accounts": N_(
        "Error",
        "A series needs at least one account to post on. Nothing was changed; choose one.",
    ),
    # A clock time that a change to or from daylight-saving time makes odd
    "time_does_not_exist": N_(
        "Problem",
        "In {zone} the clocks skip {time} on this day; {meant} is meant.",
    ),
    "time_exists_twice": N_(
        "Problem",
        "In {zone} it is {time} twice on this day; the first time is meant.",
    ),
}
