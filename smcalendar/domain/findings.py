"""Turns limits that are not kept into problems."""

from collections.abc import Iterable

from smcalendar.domain.platforms import Limit, Media
from smcalendar.domain.problems import Problem, errors


def suffix(rule: Limit | Media) -> str:
    """Returns the end of a problem's code: limits of an API only have sentences of their own."""
    return "" if rule.by_hand else "_for_tools"


def worst(found: Iterable[Problem | None]) -> tuple[Problem, ...]:
    """Returns one at most of the problems of one thing.

    Its limits lie inside each other: an error says what the advice would say too.
    """
    problems = tuple(filter(None, found))
    return errors(problems)[:1] or problems[:1]
