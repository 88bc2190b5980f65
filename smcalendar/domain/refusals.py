"""Why a step, a change or an undo is refused, in one sentence for each code."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

REFUSALS: Mapping[str, str] = {
    "address_missing": N_(
        "Refusal",
        "The address of the post is missing, or the reason why there is none.",
    ),
    "checks_open": N_(
        "Refusal",
        "%n required check line(s) are still open.",
    ),
    "comment_missing": N_(
        "Refusal",
        "This step needs a reason or a comment.",
    ),
    "content_changed": N_(
        "Refusal",
        "The content was changed since it was sent to review.",
    ),
    "does_not_go": N_(
        "Refusal",
        "{code} is in the state “{state}” and stays; take it back on the platform first.",
    ),
    "does_not_move": N_(
        "Refusal",
        "{code} is in the state “{state}” and does not move; take it back on the platform first.",
    ),
    "has_errors": N_(
        "Refusal",
        "%n error(s) have to be mended first.",
    ),
    "no_date_and_time": N_(
        "Refusal",
        "It needs a date and a time first.",
    ),
    "not_an_approver": N_(
        "Refusal",
        "{name} is neither an approver nor a client.",
    ),
    "not_editable": N_(
        "Refusal",
        "{code} is in the state “{state}”; the platform has it already, so correct it there.",
    ),
    "not_on_hold": N_(
        "Refusal",
        "It is not on hold.",
    ),
    "not_the_submitter": N_(
        "Refusal",
        "{name} neither submitted it nor is a planner.",
    ),
    "override_reason_short": N_(
        "Refusal",
        "An override needs a reason of at least {n} characters.",
    ),
    "override_target_missing": N_(
        "Refusal",
        "An override needs another state to go to.",
    ),
    "own_work": N_(
        "Refusal",
        "{name} wrote or submitted it, and nobody approves their own work.",
    ),
    "no_step_leads_there": N_(
        "Refusal",
        "No step leads from “{state}” to “{target}”.",
    ),
    "one_at_a_time": N_(
        "Refusal",
        "“{step}” is different for each post: take one at a time.",
    ),
    "copy_is_draft": N_(
        "Refusal",
        "A copy is a draft: drop it on “{state}”.",
    ),
    "other_platform": N_(
        "Refusal",
        "{code} is written for {platform}; an account there can take it, no other.",
    ),
    "some_stay": N_(
        "Refusal",
        "{done} done, {left} not: {reasons}",
    ),
    "step_not_here": N_(
        "Refusal",
        "“{step}” is not possible in the state “{state}”.",
    ),
    "text_missing_for_correction": N_(
        "Refusal",
        "The new text is missing.",
    ),
    "time_missing": N_(
        "Refusal",
        "The time is missing.",
    ),
    "tool_missing": N_(
        "Refusal",
        "The name of the scheduler is missing.",
    ),
    "nothing_to_redo": N_(
        "Refusal",
        "There is nothing to redo.",
    ),
    "nothing_to_undo": N_(
        "Refusal",
        "There is nothing to undo.",
    ),
    "typed_elsewhere": N_(
        "Refusal",
        "{attribute} was changed elsewhere while you typed. Both texts are kept; choose yours, "
        "the other, or both.",
    ),
    "typed_gone": N_(
        "Refusal",
        "What you typed into ({kind}) was deleted for good meanwhile. Your text is still here; "
        "copy it before you go on.",
    ),
    "typed_in_trash": N_(
        "Refusal",
        "What you typed into ({kind}) went to the trash meanwhile. Your text is kept; take the "
        "record out of the trash, or copy the text.",
    ),
    "undo_changed_since": N_(
        "Refusal",
        "{who} changed {attribute} ({kind}) at {at} since then; nothing was undone.",
    ),
    "undo_decided_since": N_(
        "Refusal",
        "{code} was decided on since then; recall it first. Nothing was undone.",
    ),
    "undo_erased": N_(
        "Refusal",
        "What this change held was erased, so it cannot be undone.",
    ),
    "undo_missing": N_(
        "Refusal",
        "A record of this change ({kind}) was deleted for good; nothing was undone.",
    ),
    "undo_older_schema": N_(
        "Refusal",
        "This change was made by an older version and cannot be undone.",
    ),
    "undo_purged": N_(
        "Refusal",
        "What was deleted for good cannot be brought back.",
    ),
    "would_void": N_(
        "Refusal",
        "This edit would void approvals of: {codes}. Nothing was changed; say that you "
        "agree, or edit a copy.",
    ),
}
