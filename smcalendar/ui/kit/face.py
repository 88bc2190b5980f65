"""How much a card of the calendar says, and what."""

from collections.abc import Mapping
from dataclasses import dataclass

from smcalendar.domain.translation import N_

DENSITIES: Mapping[str, str] = {
    "s": N_("Command", "&Small cards"),
    "m": N_("Command", "&Medium cards"),
    "l": N_("Command", "&Large cards"),
}
FIELDS: Mapping[str, str] = {
    "time": N_("Command", "Show the &time"),
    "platform": N_("Command", "Show the &platform"),
    "zone": N_("Command", "Show another time &zone"),
    "account": N_("Command", "Show the &account"),
    "campaign": N_("Command", "Show the &campaign"),
    "owner": N_("Command", "Show the &owner"),
    "state": N_("Command", "Show the state in &words"),
    "labels": N_("Command", "Show la&bels"),
    "pictures": N_("Command", "Show how many p&ictures there are"),
}
"""What a card may show besides its title and the signs of its state."""

USUAL: Mapping[str, frozenset[str]] = {
    "s": frozenset({"time"}),
    "m": frozenset({"time", "platform", "zone"}),
    "l": frozenset({"time", "platform", "zone", "account", "campaign", "owner", "pictures"}),
}
"""What a card of a density shows as long as nobody chose otherwise."""


@dataclass(frozen=True, slots=True)
class Face:
    """A density of `DENSITIES` and names of `FIELDS`."""

    density: str = "m"
    fields: frozenset[str] = USUAL["m"]

    def toggled(self, field: str) -> "Face":
        """Returns a face that shows a field which this one does not, or the other way round."""
        return Face(self.density, self.fields ^ {field})


BOARD = "board"
_ALSO_ON_BOARD: Mapping[str, frozenset[str]] = {"m": frozenset({"campaign", "owner"})}
"""A card of the board has a second line already, for its day."""


def usual_face(density: str = Face().density, *, view: str = "") -> Face:
    """Returns the face of a density as it is in a view when nobody chose otherwise."""
    also = _ALSO_ON_BOARD if view == BOARD else {}
    return Face(density, USUAL[density] | also.get(density, frozenset()))


def words_of(face: Face) -> tuple[str, ...]:
    """Returns a face as it is remembered: its density, then its fields."""
    return face.density, *sorted(face.fields)


def face_of(words: tuple[str, ...]) -> Face:
    """Returns a remembered face; what is no part of one is left out."""
    density, *fields = words or ("",)
    if density not in DENSITIES:
        return Face()
    return Face(density, frozenset(fields) & FIELDS.keys())
