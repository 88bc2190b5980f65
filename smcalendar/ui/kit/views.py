"""The views of the calendar as data: which there are, and of how many weeks or days."""

from collections.abc import Mapping
from dataclasses import dataclass

ONE = range(1, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One view: the numbers of weeks or days it may show, and how many it usually does.

    It rolls on by so many days when the focus goes beyond it; 0: its page is turned.
    """

    counts: range = ONE
    usual: int = 1
    rolls: int = 0

    def allowed(self, count: int) -> int:
        """Returns the number itself, or the nearest that is possible."""
        return min(max(count, self.counts[0]), self.counts[-1])


VIEWS: Mapping[str, View] = {
    "month": View(),
    "weeks": View(counts=range(1, 9), usual=2, rolls=7),
    "week": View(),
    "days": View(counts=range(1, 8), usual=3, rolls=1),
    "day": View(),
}
"""By name, in the order in which they are offered."""
