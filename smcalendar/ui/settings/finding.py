"""Finds records and preferences by what is typed: all words, in any order."""

from collections.abc import Iterable, Iterator

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


def found_in(setup: SetUp, typed: str, words: Language) -> tuple[Line, ...]:
    """Returns a line for all that fits, first what is called so; its id is `section:key`.

    The key is the id of a record, or the name of a preference.
    """
    wanted = typed.casefold().split()
    found = _fitting(setup, wanted, words) if wanted else ()
    return tuple(sorted(found, key=lambda line: not _holds((line.name,), wanted)))


def _fitting(setup: SetUp, wanted: Iterable[str], words: Language) -> Iterator[Line]:
    for each in setup.records["series"]:
        if _holds((each.name, record_text(each)), wanted):
            yield Line(f"series:{each.id}", each.name, words.t("Series"))
    for kind, what in KINDS.items():
        title = words.t(what.title)
        for record in setup.records[kind]:
            name = called(record, words)
            described = what.described(record, setup, words)
            if _holds((name, record_text(record), described), wanted):
                yield Line(f"{kind}:{record.id}", name, title, getattr(record, "colour", ""))
    for name in OF_WORKSPACE:
        label = words.t(attribute_named(Settings, name).label)
        if _holds((label,), wanted):
            yield Line(f"{PREFERENCES}:{name}", label, words.t("This workspace"))
    for each in preferences.searched(" ".join(wanted), words):
        yield Line(f"{PREFERENCES}:{each.name}", words.t(each.label), words.t("This computer"))


def _holds(texts: Iterable[str], wanted: Iterable[str]) -> bool:
    whole = "\n".join(texts).casefold()
    return all(word in whole for word in wanted)
