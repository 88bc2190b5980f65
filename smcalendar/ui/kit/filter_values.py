"""The kinds of a filter with their words, and what its values are called.

What asks the workspace imports its services itself: the tool bar is there before they are.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from smcalendar.domain.filters import Filter
from smcalendar.domain.translation import N_, Translate

KINDS: Mapping[str, str] = {
    "brands": N_("Filter", "Brand"),
    "platforms": N_("Filter", "Platform"),
    "accounts": N_("Filter", "Account"),
    "campaigns": N_("Filter", "Campaign"),
    "states": N_("Filter", "State"),
    "owners": N_("Filter", "Owner"),
    "labels": N_("Filter", "Label"),
    "pillars": N_("Filter", "Content pillar"),
    "problems": N_("Filter", "Problems"),
    "formats": N_("Filter", "Format"),
    "texts": N_("Filter", "Search"),
}
"""The fields of a filter that are shown, and what they are called; it holds no days here."""

OFFERED = tuple(kind for kind in KINDS if kind not in ("formats", "texts"))
"""The kinds with a list to choose from."""

Names = Mapping[str, str]
"""Values of one kind and what they are called."""

_NOT_OFFERED = frozenset({"not_posted"})


def without_days(wanted: Filter) -> Filter:
    """Returns what of a filter is about other things than days."""
    return replace(wanted, first=None, last=None, undated=False)


def values_of(wanted: Filter) -> Mapping[str, frozenset[str]]:
    """Returns the kinds that narrow with their values, in the order of KINDS."""
    found = {kind: getattr(wanted, kind) for kind in KINDS}
    return {kind: values for kind, values in found.items() if values}


def toggled(wanted: Filter, kind: str, value: str) -> Filter:
    """Returns a filter with a value more, or without it."""
    changes: dict[str, Any] = {kind: getattr(wanted, kind) ^ {value}}
    return replace(wanted, **changes)


def names(workspace: Any, kind: str, lang: str) -> Names:
    """Returns the values of a kind of OFFERED and their names; those of SOURCES are sources."""
    return _READ[kind](workspace, lang)


def _records(kind: str, value: str = "id") -> Callable[[Any, str], Names]:
    def read(workspace: Any, _lang: str) -> Names:
        from smcalendar.services.setup import records

        found: Any = records(workspace, kind)
        return {getattr(each, value): each.name for each in found}

    return read


def _accounts(workspace: Any, _lang: str) -> Names:
    from smcalendar.services.platforms import platforms
    from smcalendar.services.setup import records

    found: Any = records(workspace, "account")
    marks = {id: each.mark for id, each in platforms().items()}
    return {
        each.id: f"{marks.get(each.platform, each.platform)} @{each.handle}"
        for each in sorted(found, key=lambda each: (each.platform, each.handle.casefold()))
    }


def _platforms(_workspace: Any, lang: str) -> Names:
    from smcalendar.services.platforms import platforms

    return {id: each.names[lang] for id, each in platforms().items()}


def _formats(_workspace: Any, lang: str) -> Names:
    from smcalendar.services.platforms import platforms

    return {each.id: each.names[lang] for one in platforms().values() for each in one.formats}


def _states(_workspace: Any, _lang: str) -> Names:
    from smcalendar.domain.messages import STATES

    return {state: word for state, word in STATES.items() if state not in _NOT_OFFERED}


def _problems(_workspace: Any, _lang: str) -> Names:
    from smcalendar.domain.problems import PROBLEMS

    return PROBLEMS


_READ: Mapping[str, Callable[[Any, str], Names]] = {
    "brands": _records("brand"),
    "platforms": _platforms,
    "accounts": _accounts,
    "campaigns": _records("campaign"),
    "states": _states,
    "owners": _records("person"),
    "labels": _records("label", "name"),
    "pillars": _records("pillar", "name"),
    "problems": _problems,
    "formats": _formats,
}

SOURCES = frozenset({"states", "problems"})
"""Kinds whose names are sentences to be translated."""

LISTED_ONLY = frozenset({"labels", "pillars"})
"""Kinds whose values stand on posts also when no list has them: they are never gone."""


def called(names: Mapping[str, Names], kind: str, value: str, t: Translate) -> str:
    """Returns what a value of a filter is called; `names` are those of `shown_names`."""
    if kind == "texts":
        return t("“{text}”").format(text=value)
    known = names.get(kind)
    if known is None:
        return "…"
    found = known.get(value)
    if found is None:
        return value if kind in LISTED_ONLY else t("no longer there")
    return t(found) if kind in SOURCES else found


def shown_names(workspace: Any, wanted: Filter, lang: str) -> Mapping[str, Names]:
    """Returns what the values of a filter are called, by kind; what is gone has no name."""
    return {kind: names(workspace, kind, lang) for kind in values_of(wanted) if kind in _READ}
