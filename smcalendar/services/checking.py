"""Finds all that is wrong with items: what their platforms refuse, and what is in their way."""

from collections.abc import Iterable, Mapping

from smcalendar.domain.problems import Problem, errors
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.rules import check
from smcalendar.services import cadence
from smcalendar.services.cadence import Conflicts
from smcalendar.services.platforms import format_named
from smcalendar.storage import reading
from smcalendar.storage.workspace import Workspace


def with_conflicts(
    items: Iterable[Resolved], conflicts: Conflicts
) -> Mapping[str, tuple[Problem, ...]]:
    """Returns by item (id) its own problems and its conflicts."""
    return {e.item.id: (*check(e), *conflicts.get(e.item.id, ())) for e in items}


def blocking_conflicts(workspace: Workspace, items: Iterable[Resolved]) -> Conflicts:
    """Returns the conflicts of items that their brands made a rule; only those are read."""
    strict = [each for each in items if each.brand.strict]
    codes = frozenset(code for each in strict for code in each.brand.strict)
    found = cadence.conflicts_of(workspace, strict, codes=codes)
    blocking = {item: errors(problems) for item, problems in found.items()}
    return {item: problems for item, problems in blocking.items() if problems}


def conflicts_of_post(workspace: Workspace, post_id: str) -> Conflicts:
    """Returns what is in the way of the items of a post, as they are stored."""
    with workspace.reading() as connection:
        items = reading.items_of_posts(connection, (post_id,))
        return cadence.conflicts_of(workspace, reading.resolve(connection, format_named, items))
