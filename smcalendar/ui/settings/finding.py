"""Finds records and preferences by what is typed: all words, in any order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smcalendar.domain.attributes import attribute_named
from smcalendar.domain.filters import record_text
from smcalendar.domain.language import Language
from smcalendar.domain.records import Settings
from smcalendar.services import preferences
from smcalendar.ui.kit.record_list import Line
from smcalendar.ui.kit.set_up import SetUp, called
from smcalendar.ui.settings.kinds import KINDS
from smcalendar.ui.settings.preferences import OF_WORKSPACE

PREFERENCES = "preferences"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is in the settings: the section, and its id or name there."""

    section: str
    key: str


def found_in(setup: SetUp, typed: str, words: Language) -> tuple[tuple[Place, Line], ...]:
    """Returns what fits, each with a line for a list: first what is called so, then the others."""
    wanted = typed.casefold().split()
    found = _fitting(setup, wanted, words) if wanted else ()
    return tuple(sorted(found, key=lambda each: not _holds((each[1].name,), wanted)))


def _fitting(setup: SetUp, wanted: Iterable[str], words: Language) -> Iterator[tuple[Place, Line]]:
    for what in KINDS:
        title = words.t(what.title)
        for record in setup.records[what.kind]:
            name = called(record, words)
            described = what.described(record, setup, words)
            if _holds((name, record_text(record), described), wanted):
                place = Place(what.kind, record.id)
                yield place, _line(place, name, title, getattr(record, "colour", ""))
    for name in OF_WORKSPACE:
        label = words.t(attribute_named(Settings, name).label)
        if _holds((label,), wanted):
            place = Place(PREFERENCES, name)
            yield place, _line(place, label, words.t("This workspace"))
    for each in preferences.searched(" ".join(wanted), words):
        place = Place(PREFERENCES, each.name)
        yield place, _line(place, words.t(each.label), words.t("This computer"))


def _holds(texts: Iterable[str], wanted: Iterable[str]) -> bool:
    whole = "\n".join(texts).casefold()
    return all(word in whole for word in wanted)


def _line(place: Place, name: str, section: str, colour: str = "") -> Line:
    return Line(f"{place.section}:{place.key}", name, section, colour)
