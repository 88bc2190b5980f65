"""What is in the way of an item beside itself, in one sentence for each code of a conflict."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

CONFLICT_TROUBLES: Mapping[str, str] = {
    "too_close": N_(
        "Problem",
        "{account} also posts “{other}” ({code}) at {time} on {date}; at least {gap} minutes "
        "should lie between.",
    ),
    "repeated_text": N_(
        "Problem",
        "“{other}” ({code}) on {date} says the same; {account} should not repeat it within "
        "{days} days.",
    ),
    "repeated_asset": N_(
        "Problem",
        "“{other}” ({code}) on {date} shows {name}, too; {account} should not repeat it within "
        "{days} days.",
    ),
    "quota_used_up": N_(
        "Problem",
        "With this, {account} sends {needed} messages in {month}; its plan has {quota}.",
    ),
    "outside_hours": N_(
        "Problem",
        "{time} is outside the hours of {brand}: {opens} to {closes}.",
    ),
    "on_holiday": N_("Problem", "{date} is a day off: {holiday}."),
    "on_blackout": N_("Problem", "{brand} does not post on {date}: {name}."),
    "owner_away": N_("Problem", "{name} is away on {date}. Deputy: {deputy}."),
}

CONFLICT_CHECKS: Mapping[str, str] = {
    "too_close": N_("Conflict", "Two posts of an account too close together"),
    "repeated_text": N_("Conflict", "The same text again too soon"),
    "repeated_asset": N_("Conflict", "The same picture again too soon"),
    "quota_used_up": N_("Conflict", "The monthly messages of LINE used up"),
    "outside_hours": N_("Conflict", "Outside the hours of the brand"),
    "on_holiday": N_("Conflict", "On a day off"),
    "on_blackout": N_("Conflict", "On a day without posts"),
    "owner_away": N_("Conflict", "While the owner is away"),
}
"""What each conflict is called where a brand makes it a rule."""
