"""Why a file is not taken for a picture."""

REFUSALS = frozenset(
    {
        "file_missing",
        "not_a_picture",
        "picture_file_too_large",
        "picture_not_a_file",
        "picture_not_allowed",
        "picture_unreadable",
    }
)
"""Codes of `UserError`."""
