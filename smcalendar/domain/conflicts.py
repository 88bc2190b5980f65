"""Finds what stands between an item and the others of its account, its day, and its people."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from smcalendar.domain.likeness import keys, says_the_same
from smcalendar.domain.neighbours import Placed, Row, nearest, rows_of, shared_by
from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.records import Brand
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State
from smcalendar.domain.surroundings import Surroundings

CODES = (
    *("too_close", "repeated_text", "repeated_asset", "quota_used_up"),
    *("outside_hours", "on_holiday", "on_blackout", "owner_away"),
)
"""The conflicts there are; `Brand.strict` holds those that are errors."""

OUT = frozenset({State.POSTED, State.TAKEN_DOWN})
"""Items in these states went out: they stand in the way, but nothing can be done for them."""

NO_MESSAGE = frozenset({"voom_post"})
"""Formats of LINE that its quota of messages does not count (LINE's page on VOOM)."""

FURTHEST = 36_525
"""How many days off are looked at at most, whatever a brand says: a hundred years."""

Found = Iterator[tuple[Placed, Problem]]
Rule = Callable[[Row, Surroundings], Found]


def conflicts(
    items: Iterable[Resolved], around: Surroundings, *, codes: Iterable[str] = CODES
) -> Mapping[str, tuple[Problem, ...]]:
    """Returns by item (id) its conflicts, in the order of CODES; those without are left out.

    All items that may be in the way have to be among them: see `margin`. Conflicts that are not
    among the codes are not looked for.
    """
    rules = [RULES[code] for code in CODES if code in frozenset(codes)]
    found: defaultdict[str, list[Problem]] = defaultdict(list)
    for row in rows_of(items):
        for rule in rules:
            for each, problem in rule(row, around):
                found[each.item.id].append(problem)
    return {item: tuple(problems) for item, problems in found.items()}


def margin(brands: Iterable[Brand], *, codes: Iterable[str] = CODES) -> dt.timedelta:
    """Returns how far off items can be in the way: for a gap, a repetition, in the same month."""
    reaches = [_REACHES[code] for code in codes if code in _REACHES]
    days = max((reach(each) for reach in reaches for each in brands), default=0)
    return dt.timedelta(days=min(days, FURTHEST))


def too_close(row: Row, around: Surroundings) -> Found:
    timed = [each for each in row if each.time is not None]
    for index, each in enumerate(timed):
        other = nearest(each, [(timed, index)], _within_gap)
        if other is not None:
            values = {"gap": each.brand.min_gap, "time": f"{other.time:%H:%M}"}
            yield from _found(each, "too_close", "time", **_naming(other), **values)


def _within_gap(each: Placed, other: Placed) -> bool:
    return abs(other.instant - each.instant) < dt.timedelta(minutes=each.brand.min_gap)


def repeated_text(row: Row, around: Surroundings) -> Found:
    for each, positions in shared_by(row, _said):
        other = nearest(each, positions, _within_days, same=_say_the_same)
        if other is not None:
            values = {"days": each.brand.repeat_days}
            yield from _found(each, "repeated_text", "text", **_naming(other), **values)


def _said(each: Placed) -> Iterable[str | int]:
    return keys(each.resolved.text)


def _say_the_same(each: Placed, other: Placed) -> bool:
    return _apart(each, other) and says_the_same(each.resolved.text, other.resolved.text)


def _apart(each: Placed, other: Placed) -> bool:
    """A series says the same again on purpose."""
    series = each.resolved.post.series_id
    return series is None or series != other.resolved.post.series_id


def _within_days(each: Placed, other: Placed) -> bool:
    return abs((other.day - each.day).days) < each.brand.repeat_days


def repeated_asset(row: Row, around: Surroundings) -> Found:
    for each, positions in shared_by(row, _files):
        other = nearest(each, positions, _within_days, same=_apart)
        if other is not None:
            shown = set(_files(other))
            name = next(file.name for file in each.resolved.assets if file.sha256 in shown)
            values = {"days": each.brand.repeat_days, "name": name}
            yield from _found(each, "repeated_asset", "assets", **_naming(other), **values)


def _files(each: Placed) -> Iterable[str]:
    return dict.fromkeys(asset.sha256 for asset in each.resolved.assets)


def quota_used_up(row: Row, around: Surroundings) -> Found:
    """Messages are counted by who gets them: each is sent to every friend (LINE's plans)."""
    used: defaultdict[tuple[int, int], int] = defaultdict(int)
    for each in row:
        account = each.resolved.account
        if account.platform != "line" or not account.friends or not account.monthly_quota:
            return
        if each.item.format in NO_MESSAGE:
            continue
        month = (each.day.year, each.day.month)
        used[month] += account.friends
        if used[month] > account.monthly_quota:
            values = {"needed": used[month], "quota": account.monthly_quota}
            of_month = f"{each.day:%Y-%m}"
            yield from _found(each, "quota_used_up", "date", month=of_month, **values)


def outside_hours(row: Row, around: Surroundings) -> Found:
    for each in row:
        if each.time is not None and not is_open(each.brand, each.time):
            opens, closes = each.brand.open_from, each.brand.open_until
            values = {
                "time": f"{each.time:%H:%M}",
                "opens": f"{opens or dt.time():%H:%M}",
                "closes": "24:00" if closes is None else f"{closes:%H:%M}",
                "brand": each.brand.name,
            }
            yield from _found(each, "outside_hours", "time", **values)


def is_open(brand: Brand, time: dt.time) -> bool:
    """Says whether a clock time lies in the hours of a brand; these may go over midnight."""
    opens, closes = brand.open_from or dt.time(), brand.open_until or dt.time.max
    if opens == closes:
        return True
    if opens < closes:
        return opens <= time <= closes
    return time >= opens or time <= closes


def on_holiday(row: Row, around: Surroundings) -> Found:
    for each in row:
        name = around.day_off(each.day, each.brand.id)
        if name is not None:
            values = {"date": each.day.isoformat(), "holiday": name}
            yield from _found(each, "on_holiday", "date", **values)


def on_blackout(row: Row, around: Surroundings) -> Found:
    for each in row:
        name = around.blackout(each.day, each.brand.id)
        if name is not None:
            values = {"date": each.day.isoformat(), "name": name, "brand": each.brand.name}
            yield from _found(each, "on_blackout", "date", **values)


def owner_away(row: Row, around: Surroundings) -> Found:
    for each in row:
        owner = each.resolved.owner
        if owner is not None and any(each.day in away for away in owner.away):
            deputy = around.people.get(owner.deputy_id or "", "–")
            values = {"date": each.day.isoformat(), "name": owner.name, "deputy": deputy}
            yield from _found(each, "owner_away", "date", **values)


RULES: Mapping[str, Rule] = {
    "too_close": too_close,
    "repeated_text": repeated_text,
    "repeated_asset": repeated_asset,
    "quota_used_up": quota_used_up,
    "outside_hours": outside_hours,
    "on_holiday": on_holiday,
    "on_blackout": on_blackout,
    "owner_away": owner_away,
}

_REACHES: Mapping[str, Callable[[Brand], int]] = {
    "too_close": lambda brand: brand.min_gap // 1440 + 1,
    "repeated_text": lambda brand: brand.repeat_days,
    "repeated_asset": lambda brand: brand.repeat_days,
    "quota_used_up": lambda _brand: 31,
}
"""How many days off items can be that a conflict is about."""


def _found(each: Placed, code: str, place: str, /, **values: Any) -> Found:
    if each.item.state not in OUT:
        strict = code in each.brand.strict
        severity = Severity.ERROR if strict else Severity.ADVICE
        account = f"@{each.resolved.account.handle}"
        yield each, Problem(code, severity, place, {"account": account, **values})


def _naming(other: Placed) -> Mapping[str, Any]:
    """Returns what tells people which item it is."""
    item = other.item
    name = " ".join(other.resolved.name.split()) or item.code
    return {"other": name, "code": item.code, "date": other.day.isoformat()}
