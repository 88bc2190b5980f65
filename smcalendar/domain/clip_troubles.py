"""What is wrong with what is on the clipboard, and what of it finds no place here."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

CLIP_TROUBLES: Mapping[str, str] = {
    "clipboard_unreadable": N_(
        "Error",
        "What is on the clipboard cannot be read as posts. Nothing was pasted; copy them again.",
    ),
    "clipboard_newer": N_(
        "Error",
        "What is on the clipboard comes from a newer version of smcalendar. Nothing was pasted; "
        "update this one.",
    ),
    "clipboard_too_large": N_(
        "Error",
        "This is too much for the clipboard: it takes {most} posts at once. Nothing was changed.",
    ),
    "clip_account_missing": N_(
        "Clipboard",
        "This workspace has no account {account}: %n post(s) came without it.",
    ),
    "clip_files_missing": N_(
        "Clipboard",
        "These files are not in this workspace and were left out: {names}.",
    ),
    "clip_campaign_missing": N_(
        "Clipboard",
        "This workspace has no campaign “{name}”: %n post(s) came without it.",
    ),
    "clip_owner_missing": N_(
        "Clipboard",
        "Nobody in this workspace is called {name}: %n post(s) came without an owner.",
    ),
}
"""Of those that are no errors, the other parts were pasted."""
