"""What the lines of the add card are read with: the names of the workspace, and each line once."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from smcalendar.domain.characters import folded
from smcalendar.domain.quick_add import Understood, understood
from smcalendar.domain.records import Account, Brand
from smcalendar.domain.vocabulary import Vocabulary, vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The records that a line may name, by id; of campaigns and people their names."""

    accounts: Mapping[str, Account] = field(default_factory=dict)
    brands: Mapping[str, Brand] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)


def names_in(workspace: Any) -> Names:
    """Returns what a line may name in a workspace."""
    from smcalendar.services.platforms import platforms
    from smcalendar.services.setup import records

    kinds = ("account", "brand", "campaign", "person", "label")
    found: dict[str, tuple[Any, ...]] = {each: records(workspace, each) for each in kinds}
    return Names(
        accounts={each.id: each for each in found["account"]},
        brands={each.id: each for each in found["brand"]},
        called={each.id: each.name for each in (*found["campaign"], *found["person"])},
        vocabulary=vocabulary(
            found["account"],
            platforms().values(),
            campaigns=found["campaign"],
            people=found["person"],
            labels=found["label"],
        ),
    )


class LineReader:
    """Remembers what each line means, until something else is known."""

    def __init__(self) -> None:
        self.names = Names()
        self._today = dt.date.min
        self._brands: frozenset[str] = frozenset()
        self._read: dict[str, Understood] = {}
        self.plain: frozenset[str] = frozenset()
        """What stands in the title whatever it could mean, folded."""

    def know(self, names: Names, today: dt.date, brands: frozenset[str]) -> None:
        """Reads with these names from now on; accounts of these brands (ids) are meant rather."""
        if (names, today, brands) != (self.names, self._today, self._brands):
            self.names, self._today, self._brands = names, today, brands
            self._read.clear()

    def take_as_title(self, *words: str) -> None:
        """Finds nothing in these words any more."""
        self.plain |= frozenset(map(folded, words))
        self._read.clear()

    def forget(self) -> None:
        """Finds a meaning in every word again."""
        self.plain = frozenset()
        self._read.clear()

    def read(self, line: str) -> Understood:
        """Returns what a line means."""
        found = self._read.get(line)
        if found is None:
            found = self._read[line] = understood(
                line, self.names.vocabulary, self._today, brands=self._brands, plain=self.plain
            )
        return found
