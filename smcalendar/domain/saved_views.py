"""What a saved view lets through: the filter of a record, and the other way round."""

from collections.abc import Mapping
from dataclasses import fields

from smcalendar.domain.filters import Filter

KEYS = range(1, 10)
"""The positions that have a key: Alt and this number."""

_KINDS = tuple(each.name for each in fields(Filter) if isinstance(each.default, frozenset))


def fields_of(wanted: Filter) -> Mapping[str, str]:
    """Returns a filter as a saved view keeps it: by kind its values, one a line; without days."""
    values = {kind: sorted(getattr(wanted, kind)) for kind in _KINDS}
    return {kind: "\n".join(found) for kind, found in values.items() if found}


def filter_of(kept: Mapping[str, str]) -> Filter:
    """Returns the filter that a saved view keeps; a kind that there is no more is left out."""
    found = {kind: frozenset(kept[kind].split("\n")) for kind in _KINDS if kept.get(kind)}
    return Filter(**found)  # pyright: ignore[reportArgumentType]
