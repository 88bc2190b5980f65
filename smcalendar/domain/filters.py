"""Which items a list, a file or a print shows: one filter for all of them."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smcalendar.domain.records import Record
    from smcalendar.domain.resolved import Resolved


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Any of the values of one attribute, and all of the attributes that have values.

    `first` and `last` are days in the workspace's zone, both included; together with `undated`
    they are one attribute. Accounts, campaigns, brands and owners are ids; states include the
    overlays `on_hold`, `late` and `missed`; problems are those of `problems.PROBLEMS` that an item
    has by itself, without a look at others.
    """

    first: dt.date | None = None
    last: dt.date | None = None
    undated: bool = False
    platforms: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    brands: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    formats: frozenset[str] = frozenset()
    pillars: frozenset[str] = frozenset()
    problems: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()

    @property
    def by_day(self) -> bool:
        return self.first is not None or self.last is not None or self.undated

    def used(self) -> tuple[str, ...]:
        """Returns the names of the fields that narrow."""
        return tuple(each.name for each in fields(self) if getattr(self, each.name) != each.default)


@dataclass(frozen=True, slots=True)
class View:
    """From where one looks: the workspace's zone (IANA) and the instant."""

    zone: str
    now: dt.datetime


def matching(items: "Iterable[Resolved]", wanted: Filter, view: View) -> "tuple[Resolved, ...]":
    """Returns the items the filter lets through, in their order."""
    tests = _tests(wanted, view)
    return tuple(each for each in items if all(test(each) for test in tests))


Test = Callable[["Resolved"], bool]
Read = Callable[["Resolved"], Iterable[str]]


def _tests(wanted: Filter, view: View) -> tuple[Test, ...]:
    readers: dict[str, Read] = {**_VALUES, "states": lambda each: _states(each, view.now)}
    tests = [
        _any_of(getattr(wanted, name), read)
        for name, read in readers.items()
        if getattr(wanted, name)
    ]
    if wanted.by_day:
        tests.append(lambda each: in_days(each.day(view.zone), wanted))
    if wanted.texts:
        tests.append(lambda each: holds_text(searched(each), wanted.texts))
    if wanted.problems:
        tests.append(_any_of(wanted.problems, _problems))
    return tuple(tests)


def _any_of(values: frozenset[str], read: Read) -> Test:
    return lambda each: not values.isdisjoint(read(each))


_VALUES: Mapping[str, Read] = {
    "platforms": lambda each: (each.platform,),
    "accounts": lambda each: (each.account.id,),
    "campaigns": lambda each: (each.post.campaign_id or "",),
    "brands": lambda each: (each.brand.id,),
    "owners": lambda each: (each.post.owner_id or "",),
    "labels": lambda each: each.post.labels,
    "formats": lambda each: (each.item.format,),
    "pillars": lambda each: (each.post.pillar,),
}


def _states(resolved: "Resolved", now: dt.datetime) -> tuple[str, ...]:
    from smcalendar.domain.clock import flags

    return (resolved.item.state, *flags(resolved.item, now))


def _problems(resolved: "Resolved") -> Iterable[str]:
    """To check an item takes longer than all else, so it is asked last."""
    from smcalendar.domain.problems import NO_PROBLEM
    from smcalendar.domain.rules import check

    return {each.severity.value for each in check(resolved)} or (NO_PROBLEM,)


def in_days(day: dt.date | None, wanted: Filter) -> bool:
    """Says whether a day (None: undated) is among those wanted."""
    if day is None:
        return wanted.undated
    ranged = wanted.first is not None or wanted.last is not None
    return (
        ranged
        and (wanted.first is None or wanted.first <= day)
        and (wanted.last is None or day <= wanted.last)
    )


def letting_through(item: "Resolved", wanted: Filter, view: View) -> Filter:
    """Returns the filter itself where it lets an item through, else less of it.

    First its texts go, and when that is not enough, all of it.
    """
    tries = (wanted, replace(wanted, texts=frozenset()))
    return next((each for each in tries if matching((item,), each, view)), Filter())


def holds_text(haystack: str, needles: Iterable[str]) -> bool:
    """Says whether any of the texts occurs as it is, whatever the case.

    The search index (`domain.search`) reads words: it forgives width and accents, and wants all
    typed words, in any order. So it finds what has no such piece of text in one go, and finds no
    piece from within a Latin word. `letting_through` is for what was found and would be hidden.
    """
    folded = haystack.casefold()
    return any(needle.casefold() in folded for needle in needles)


def searched(resolved: "Resolved") -> str:
    """Returns all text of the item that a search reads."""
    records = (resolved.item, resolved.post, resolved.account, resolved.campaign)
    return "\n".join(record_text(each) for each in records if each is not None)


def record_text(record: "Record") -> str:
    """Returns the text of one record that a search reads."""
    from smcalendar.domain.attributes import attributes

    values: list[str | tuple[str, ...]] = [
        getattr(record, each.name) for each in attributes(type(record)) if each.search
    ]
    return "\n".join(
        value if isinstance(value, str) else " ".join(value) for value in values if value
    )
