"""Which names a folder may have on every system, so that a workspace can be copied anywhere."""

from collections.abc import Mapping

from smcalendar.domain.translation import N_

LONGEST = 60
"""Most systems take 255 bytes, and a character may have four."""

_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)

REASONS: Mapping[str, str] = {
    "folder_name_missing": N_("Folder", "The workspace needs a name."),
    "folder_name_characters": N_("Folder", "A folder's name cannot have any of: {characters}"),
    "folder_name_ends": N_("Folder", "A folder's name cannot end with a dot or begin with one."),
    "folder_name_reserved": N_("Folder", "Windows keeps this name for itself; choose another."),
    "folder_name_long": N_("Folder", "A name of at most {limit} characters fits everywhere."),
}
"""Why a name is refused; the values of `why_not` fill the places."""


def why_not(name: str) -> tuple[str, Mapping[str, object]] | None:
    """Returns the code of REASONS and its values for a name that is refused."""
    plain = name.strip()
    if not plain:
        return "folder_name_missing", {}
    wrong = sorted({each for each in plain if each in _FORBIDDEN or not each.isprintable()})
    if wrong:
        return "folder_name_characters", {"characters": " ".join(wrong)}
    if plain.endswith(".") or plain.startswith("."):
        return "folder_name_ends", {}
    if plain.partition(".")[0].casefold() in _RESERVED:
        return "folder_name_reserved", {}
    if len(plain) > LONGEST:
        return "folder_name_long", {"limit": LONGEST}
    return None
