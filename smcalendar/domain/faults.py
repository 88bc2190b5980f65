"""What the doctor finds, in one sentence for each code."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

FAULTS: Mapping[str, str] = {
    "asset_changed": N_(
        "Fault",
        "The file {name} has other bytes than when it was added; take it back from a backup.",
    ),
    "asset_missing": N_(
        "Fault",
        "The file {name} is missing; take it back from a backup.",
    ),
    "search_differs": N_(
        "Fault", "The search does not find everything. `doctor --repair` indexes the texts anew."
    ),
    "asset_unused": N_(
        "Fault",
        "The file {name} belongs to no record.",
    ),
    "chain_broken": N_(
        "Fault",
        "Entry {seq} of the history does not follow from the one before it: somebody changed it.",
    ),
    "database_damaged": N_(
        "Fault",
        "The database is damaged: {detail}",
    ),
    "head_differs": N_(
        "Fault",
        "The history ends at another entry than its head says ({seq}).",
    ),
    "head_not_on_chain": N_(
        "Fault",
        "Entry {seq}, which {where} remembers, is not in the history: its end was cut off "
        "or replaced.",
    ),
    "leftover": N_(
        "Fault",
        "{name} was left behind when something was interrupted; --repair removes it.",
    ),
    "payload_changed": N_(
        "Fault",
        "The contents of entry {seq} of the history were changed by somebody.",
    ),
    "record_changed": N_(
        "Fault",
        "{attribute} of a record ({kind}, {id}) is not what the history says: the file was "
        "damaged, or changed by something else.",
    ),
    "record_lost": N_(
        "Fault",
        "A record ({kind}, {id}) that the history tells of is not there.",
    ),
    "reference_missing": N_(
        "Fault",
        "A record ({kind}, {id}) names something that is not there ({refers}).",
    ),
}
