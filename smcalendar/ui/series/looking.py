"""Looks ahead: what a series would be, and what would become of its posts."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.language import Language
from smcalendar.domain.recurrence import Rule, rule_from_text, upcoming
from smcalendar.domain.recurrence_words import rule_words
from smcalendar.domain.series import Following, Left
from smcalendar.services import series_changes
from smcalendar.services.series import MOST, today_of
from smcalendar.services.series_changes import Preview
from smcalendar.services.series_overview import suggestions
from smcalendar.services.workdays import day_table
from smcalendar.ui.kit.set_up import set_up

NEXT = 5
"""How many of the next days are told."""

FEW = 6
"""So many days are told one by one at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A rule with its next days, what was suggested for its first day, and what would follow.

    `horizon` is for how many days posts are made.
    """

    rule: Rule
    next: tuple[dt.date, ...]
    preview: Preview
    horizon: int
    suggested: tuple[Rule, ...]
    following: Following | None


def look(workspace: Any, series_id: str, values: Mapping[str, Any]) -> Look | UserError:
    """Returns what values of a series (id; "" for a new one) mean, or what is wrong with them."""
    try:
        return _looked_at(workspace, series_id, values)
    except UserError as error:
        if error.code == "busy":
            raise
        return error


def _looked_at(workspace: Any, series_id: str, values: Mapping[str, Any]) -> Look:
    start, today = values["start"], today_of(workspace)
    seen = series_changes.preview(workspace, values["rule"], start)
    rule = rule_from_text(values["rule"])
    coming = upcoming(rule, start, day_table(workspace.home), since=max(start, today))
    follows = None
    if series_id:
        follows = series_changes.foreseen(workspace, series_id, values, since=today)
    return Look(
        rule=rule,
        next=tuple(islice(coming, NEXT)),
        preview=seen,
        horizon=set_up(workspace).settings.horizon,
        suggested=suggestions(workspace, start),
        following=follows,
    )


def told(found: Look, words: Language) -> str:
    """Returns a look in words, one line for each thing."""
    return "\n".join(_lines(found, words))


def _lines(found: Look, words: Language) -> Iterator[str]:
    rule = rule_words(found.rule, words, datewords)
    yield rule[:1].upper() + rule[1:]
    if found.next:
        yield words.t("Next: {days}").format(days=_days(found.next, words))
    else:
        yield words.t("It does not come again.")
    yield " ".join(_extent(found, words))
    if found.following is not None:
        what = found.following
        yield from follows_told(len(what.places), len(what.surplus), what.left, words)


def _extent(found: Look, words: Language) -> Iterator[str]:
    count, ends = found.preview.count, found.preview.ends
    if count is None or ends is None:
        yield words.t("It goes on without an end.")
    else:
        whole = words.t("%n post(s) in all, the last one on {day}.", "", count)
        yield whole.format(day=datewords.full_date(ends, words.lang))
    yield words.t("Posts are made %n day(s) ahead.", "", found.horizon)
    if count is not None and count > MOST:
        yield words.t("At most %n of them are made at once; the others follow later.", "", MOST)


def follows_told(
    following: int, surplus: int, left: Sequence[Left], words: Language
) -> Iterator[str]:
    """Yields what becomes of posts that are made already; nothing where nothing does."""
    if following or surplus or left:
        follow = words.t("%n post(s) follow", "", following)
        trash = words.t("%n to the trash", "posts", surplus)
        stay = words.t("%n stay as they are", "posts", len(left))
        parts = (follow, *([trash] if surplus else ()), *([stay] if left else ()))
        yield words.t("; ", "between parts of a sentence").join(parts)
    if left:
        days = _days((each.occurrence.date() for each in left), words)
        yield words.t("Somebody worked on those of: {days}").format(days=days)


def _days(days: Iterable[dt.date], words: Language) -> str:
    found = tuple(days)
    shown = [datewords.full_date(each, words.lang) for each in found[:FEW]]
    more = "…" if len(found) > FEW else ""
    return words.t(", ", "between parts of a sentence").join(shown) + more
