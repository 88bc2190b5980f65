"""What would be in the way of items where they are about to be dropped, while they are dragged."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from smcalendar.domain.conflicts import conflicts
from smcalendar.domain.problems import Problem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.sentences import message
from smcalendar.domain.surroundings import Surroundings
from smcalendar.ui.kit.speech import Speech

CODES = ("too_close", "outside_hours", "on_holiday", "on_blackout", "owner_away")
"""What depends on day and time and on what is in sight."""

MOST_ITEMS = 12
"""Of so many items that are dragged it is told; of more nobody would read it."""

MOST_TOLD = 2

_NEAR = timedelta(days=2)


def told_of(
    moved: Sequence[Resolved],
    known: Mapping[str, Resolved],
    around: Surroundings | None,
    speech: Speech,
) -> tuple[str, ...]:
    """Returns sentences about items as they will be, among those that are known by their ids."""
    if around is None or len(moved) > MOST_ITEMS:
        return ()
    ids = frozenset(each.item.id for each in moved)
    others = (each for each in known.values() if each.item.id not in ids)
    found = conflicts((*_near(others, moved), *moved), around, codes=CODES)
    said = (_said(problem, speech) for id in ids for problem in found.get(id, ()))
    return tuple(dict.fromkeys(said))[:MOST_TOLD]


def _near(others: Iterable[Resolved], moved: Sequence[Resolved]) -> Iterator[Resolved]:
    accounts = frozenset(each.account.id for each in moved)
    days = [each.item.date for each in moved if each.item.date is not None]
    if not days:
        return
    first, last = min(days) - _NEAR, max(days) + _NEAR
    for each in others:
        day = each.item.date
        if each.account.id in accounts and day is not None and first <= day <= last:
            yield each


def _said(problem: Problem, speech: Speech) -> str:
    if problem.code == "too_close":
        sentence = speech.t("{account} already has a post at {time}.")
        return sentence.format(**problem.values)
    return message(problem.code, problem.values, speech.words)
