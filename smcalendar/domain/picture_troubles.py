"""Known trouble with pictures that are taken in, in one sentence for each code."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

PICTURE_TROUBLES: Mapping[str, str] = {
    "not_a_picture": N_(
        "Error",
        "{name} is no picture (JPEG, PNG, WebP or GIF). Nothing was changed; save it as one "
        "of these, and take that one.",
    ),
    "picture_changed": N_(
        "Error",
        "{name} changed while it was taken in. Nothing was changed here; try again when it is "
        "finished.",
    ),
    "picture_file_too_large": N_(
        "Error",
        "{name} is too large: pictures have at most 200 MB and 100 million pixels. Nothing was "
        "changed; save a smaller one, and take that.",
    ),
    "picture_not_a_file": N_(
        "Error",
        "{name} is a folder, a device or a pipe. Nothing was changed; take pictures themselves.",
    ),
    "picture_not_allowed": N_(
        "Error",
        "You may not read {name}. Nothing was changed; look at its rights, or take a copy that "
        "you may read.",
    ),
    "picture_unreadable": N_(
        "Error",
        "{name} could not be read: too large or damaged. Nothing was changed; open it in a "
        "picture program, save it as JPEG or PNG, and take that one.",
    ),
    "reader_not_started": N_(
        "Error",
        "The part of the program that looks at pictures does not start. Nothing was changed; "
        "install smcalendar again.",
    ),
}
