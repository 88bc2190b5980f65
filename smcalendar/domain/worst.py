"""Which state or overlay of an item asks for most attention, and of many items at once."""

from collections import Counter
from collections.abc import Iterable, Mapping

from smcalendar.domain.states import Flag, State

Sign = State | Flag

WORST_FIRST: tuple[Sign, ...] = (
    *(Flag.MISSED, Flag.LATE, Flag.NOT_POSTED, State.CHANGES_REQUESTED, State.REJECTED),
    *(Flag.ON_HOLD, State.DRAFT, State.IN_REVIEW, State.APPROVED, State.READY),
    *(State.SCHEDULED, State.POSTED, State.TAKEN_DOWN, State.CANCELLED),
)
"""States and overlays by how much there is still to do."""

_RANK: Mapping[Sign, int] = {each: rank for rank, each in enumerate(WORST_FIRST)}


def rank(sign: Sign) -> int:
    """Returns what sorts the worst first."""
    return _RANK[sign]


def worst(state: State, flags: Iterable[Flag]) -> Sign:
    """Returns the worst of the state of an item and what lies over it."""
    return min((state, *flags), key=rank)


def worst_of(signs: Iterable[Sign]) -> tuple[Sign, int] | None:
    """Returns the worst sign of several items and how many have it; None of no items."""
    counted = Counter(signs)
    return min(counted.items(), key=lambda each: rank(each[0])) if counted else None
