"""The sentences for known trouble that only a window can have."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

WINDOW_TROUBLES: Mapping[str, str] = {
    "no_display": N_(
        "Error",
        "There is no screen to open a window on; nothing was changed. All commands work without "
        "one; see: smcalendar --help",
    ),
    "no_picture_here": N_(
        "Error",
        "There is no picture in it that is on this computer. On a web page, copy the picture "
        "itself, then paste it here.",
    ),
    "no_workspace_open": N_(
        "Error", "No workspace is open. Open one, or make a new one, from the File menu."
    ),
    "only_reading": N_(
        "Error",
        "This window only reads, because another one writes in this workspace. Nothing was "
        "changed.",
    ),
    "no_platform_chosen": N_("Error", "No platform is ticked; tick one or more."),
    "no_printer": N_(
        "Error",
        "This computer has no printer. Save the week as a PDF; any computer with a printer can "
        "print it.",
    ),
    "window_open": N_(
        "Error",
        "The workspace is open in a window of {user} on {host} since {since}.",
    ),
    "unexpected_here": N_(
        "Error",
        "Something unexpected happened; nothing half done was kept. Help › Show the log file has "
        "the details.",
    ),
}
"""Codes of UserErrors of the window; like all of them they say what is safe and what to do."""
