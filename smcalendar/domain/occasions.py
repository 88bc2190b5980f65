"""Key dates with their rules: when each of them comes, and which are no sound ones."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from smcalendar.domain.calendar_records import KeyDate, KeyDateKind
from smcalendar.domain.errors import UserError
from smcalendar.domain.marks import Mark, workdays_before
from smcalendar.domain.recurrence import (
    DayTable,
    Rule,
    Scale,
    completed,
    occurrences,
    refuse_never,
    rule_from_text,
    rule_text,
)

LONGEST = 366
"""The most days that a key date lasts."""

MOST_LEAD = 250
"""The most working days of notice: a year of them."""

_DAYS_A_LEAD = 3
"""A working day of notice is no more than so many days on average, holidays included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A key date that may come again: `mark` is how it first stood, at the start of the rule.

    It begins so many days (`offset`) after each day of the rule.
    """

    mark: Mark
    rule: Rule | None = None
    offset: int = 0


def occasion_of(record: KeyDate, *, brand: str = "", colour: str = "") -> Occasion:
    """Returns a key date of the workspace, with name and colour of its brand."""
    mark = Mark(
        name={"en": record.name, "zh_TW": record.name},
        kind=_kind(record.kind),
        first=record.start,
        last=record.end or record.start,
        lead=record.lead,
        record=record.id,
        brand_id=record.brand_id,
        brand=brand,
        colour=colour,
        notes=record.notes,
        in_print=record.in_print,
        for_client=record.for_client,
    )
    return Occasion(mark=mark, rule=_readable(record.rule))


def marks_of(
    occasions: Iterable[Occasion], first: dt.date, last: dt.date, days: DayTable
) -> tuple[Mark, ...]:
    """Returns each time that one of them, or its notice, is on a day from `first` to `last`."""
    return tuple(
        mark
        for each in occasions
        for mark in _times(each, first, last, days)
        if mark.touches(first, last)
    )


def _times(each: Occasion, first: dt.date, last: dt.date, days: DayTable) -> Iterator[Mark]:
    length = dt.timedelta(days=each.mark.days - 1)
    offset = dt.timedelta(days=each.offset)
    ahead = dt.timedelta(days=each.mark.lead * _DAYS_A_LEAD + bool(each.mark.lead) * 30)
    for start in _starts(each, _moved(first, -length - offset), _moved(last, ahead - offset), days):
        begin = start + offset
        lead = each.mark.lead
        yield replace(
            each.mark,
            first=begin,
            last=begin + length,
            lead_from=workdays_before(begin, lead, days.is_workday) if lead else None,
        )


def _starts(each: Occasion, first: dt.date, last: dt.date, days: DayTable) -> tuple[dt.date, ...]:
    start = each.mark.first
    if each.rule is None:
        return (start,) if first <= start <= last else ()
    return occurrences(each.rule, start, first=first, last=last, days=days)


def _moved(day: dt.date, by: dt.timedelta) -> dt.date:
    try:
        return day + by
    except OverflowError:
        return dt.date.max if by > dt.timedelta() else dt.date.min


def _kind(kind: str) -> KeyDateKind:
    """A kind that a newer program wrote is an event here."""
    return KeyDateKind(kind) if kind in set(KeyDateKind) else KeyDateKind.EVENT


@lru_cache(maxsize=1_000)
def _readable(text: str) -> Rule | None:
    """A rule that a newer program wrote does not hide its first day."""
    try:
        return rule_from_text(text) if text else None
    except UserError:
        return None


def sound(record: KeyDate, days: DayTable) -> KeyDate:
    """Returns the key date as it is kept; refuses what makes no sense with a UserError.

    Its codes: `keydate_ends_early`, `keydate_too_long`, `keydate_lead`, `bad_rule`, `rule_never`,
    `keydate_kind`.
    """
    if record.kind not in set(KeyDateKind):
        raise UserError("keydate_kind", kind=record.kind, choices=", ".join(KeyDateKind))
    end = record.end if record.end != record.start else None
    if end is not None:
        _refuse_length(record.start, end)
    if not 0 <= record.lead <= MOST_LEAD:
        raise UserError("keydate_lead", lead=record.lead, limit=MOST_LEAD)
    return replace(record, end=end, rule=_sound_rule(record, days))


def _sound_rule(record: KeyDate, days: DayTable) -> str:
    """A lunar rule says its lunar day, so that everybody who reads it sees which one is meant."""
    if not record.rule:
        return ""
    rule = rule_from_text(record.rule)
    refuse_never(rule, record.start, days)
    return rule_text(completed(rule, record.start, days) if rule.scale is Scale.CHINESE else rule)


def _refuse_length(start: dt.date, end: dt.date) -> None:
    if end < start:
        raise UserError("keydate_ends_early", start=start.isoformat(), end=end.isoformat())
    days = (end - start).days + 1
    if days > LONGEST:
        raise UserError("keydate_too_long", days=days, limit=LONGEST)
