"""Reads and writes rules of repetition as RFC 5545 has them: `FREQ=MONTHLY;BYDAY=-1FR`."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from smcalendar.domain.errors import UserError
from smcalendar.domain.recurrence_parts import PARTS, WrongValueError
from smcalendar.domain.recurrence_rule import Frequency, Rule, Scale, Skip


def rule_from_text(text: str) -> Rule:
    """Returns the rule; a wrong one is a `UserError("bad_rule", rule, part, why)`.

    Upper and lower case are the same, an `RRULE:` before it is no part of it.
    """
    plain = re.sub(r"\s", "", text.upper()).removeprefix("RRULE:")
    parts: dict[str, str] = {}
    for part in filter(None, plain.split(";")):
        name, _, value = part.partition("=")
        if name in parts:
            raise _bad(plain, name, "rule_twice")
        parts[name] = value
    values = {PARTS[n].field: _value(plain, n, value) for n, value in _known(plain, parts)}
    if "frequency" not in values:
        raise _bad(plain, "FREQ", "rule_part_missing")
    return _possible(plain, Rule(**values))


def rule_text(rule: Rule) -> str:
    """Returns the one text of a rule: parts in a fixed order, values sorted, defaults left out."""
    return ";".join(f"{name}={value}" for name, value in _written(rule))


def _known(plain: str, parts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in parts.items():
        if name not in PARTS:
            raise _bad(plain, name, "rule_choices", choices=", ".join(PARTS))
        yield name, value


def _value(plain: str, name: str, value: str) -> Any:
    try:
        return PARTS[name].read(value)
    except WrongValueError as error:
        raise _bad(plain, f"{name}={value}", "rule_choices", choices=str(error)) from error


def _bad(rule: str, part: str, why: str, **values: Any) -> UserError:
    return UserError("bad_rule", rule=rule, part=part, why=why, **values)


def _written(rule: Rule) -> Iterator[tuple[str, str]]:
    plain = Rule(frequency=rule.frequency)
    for name, part in PARTS.items():
        value = getattr(rule, part.field)
        if name == "FREQ" or value != getattr(plain, part.field) or _needed(name, rule):
            yield name, part.write(value)


def _needed(name: str, rule: Rule) -> bool:
    """RFC 7529 knows SKIP only beside RSCALE."""
    return name == "RSCALE" and rule.skip is not Skip.OMIT


_SHORT = frozenset({Frequency.DAILY, Frequency.WEEKLY})

_APART: tuple[tuple[str, str, Callable[[Rule], bool]], ...] = (
    ("COUNT", "UNTIL", lambda rule: rule.count is not None and rule.until is not None),
    ("BYMONTHDAY", "FREQ=WEEKLY", lambda rule: bool(rule.month_days) and _is(rule, "WEEKLY")),
    (
        "BYDAY=n",
        "FREQ=DAILY, FREQ=WEEKLY",
        lambda rule: any(each.nth for each in rule.weekdays) and rule.frequency in _SHORT,
    ),
    ("X-BYWORKDAY", "FREQ=DAILY", lambda rule: bool(rule.workdays) and _is(rule, "DAILY")),
    (
        "X-BYWORKDAY",
        "BYDAY, BYMONTHDAY",
        lambda rule: bool(rule.workdays) and bool(rule.weekdays or rule.month_days),
    ),
    ("BYSETPOS", "FREQ=DAILY", lambda rule: bool(rule.positions) and _is(rule, "DAILY")),
    (
        "RSCALE=CHINESE",
        "FREQ=DAILY, FREQ=WEEKLY",
        lambda rule: rule.scale is Scale.CHINESE and rule.frequency in _SHORT,
    ),
    (
        "BYMONTH=L",
        "RSCALE=GREGORIAN",
        lambda rule: rule.scale is Scale.GREGORIAN and any(each.leap for each in rule.months),
    ),
)
"""Two parts that have no meaning together, and when a rule has both."""


def _is(rule: Rule, frequency: str) -> bool:
    return rule.frequency is Frequency(frequency)


def _possible(plain: str, rule: Rule) -> Rule:
    for part, other, has_both in _APART:
        if has_both(rule):
            raise _bad(plain, part, "rule_not_with", other=other)
    if rule.positions and not (rule.weekdays or rule.month_days or rule.workdays or rule.months):
        raise _bad(plain, "BYSETPOS", "rule_alone")
    return rule
