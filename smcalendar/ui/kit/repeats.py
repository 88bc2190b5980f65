"""Rules of repetition to choose from, in words, and when they come next."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.language import Language
from smcalendar.domain.recurrence import (
    LAST,
    DayTable,
    Frequency,
    NthWeekday,
    Rule,
    occurrences,
    rule_from_text,
    rule_text,
)
from smcalendar.domain.recurrence_choices import suggested
from smcalendar.domain.recurrence_months import GREGORIAN
from smcalendar.domain.recurrence_words import rule_words
from smcalendar.services.keydates import lunar_table
from smcalendar.services.workdays import day_table
from smcalendar.ui.kit.choices import Choices

_WEEK = 7
_FRIDAY = 5
_ENDS_OF_MONTHS = (
    Rule(frequency=Frequency.MONTHLY, workdays=(1,)),
    Rule(frequency=Frequency.MONTHLY, workdays=(-1,)),
)


def repeat_choices(start: dt.date, rule: str, words: Language) -> Choices:
    """Returns how something that begins on a day may repeat, yearly first; the value is the rule.

    A rule that is none of these stands among them.
    """
    rules = sorted(_rules(start), key=lambda each: each.frequency is not Frequency.YEARLY)
    texts = dict.fromkeys((*map(rule_text, rules), rule))
    said = ((text, repeats(text, words)) for text in texts if text)
    return [(words.t("Once"), ""), *((name, text) for text, name in said)]


def _rules(start: dt.date) -> Iterator[Rule]:
    """Working days of a month are counted where the rule is used: looking them up takes a while."""
    for each in suggested(start, DayTable(lunar_table(), _is_weekday)):
        if not each.workdays:
            yield each
    month = GREGORIAN.holding(start)
    if month is not None:
        weekday = NthWeekday((start.day - 1) // _WEEK + 1, start.isoweekday())
        yearly = Rule(frequency=Frequency.YEARLY, months=(month.number,))
        yield replace(yearly, weekdays=(weekday,))
    yield from _ENDS_OF_MONTHS


def _is_weekday(day: dt.date) -> bool:
    return day.isoweekday() <= _FRIDAY


def repeats(text: str, words: Language) -> str:
    """Returns in words how something repeats, nothing for once.

    A rule that this program cannot read is shown as it is.
    """
    try:
        return text and rule_words(rule_from_text(text), words, datewords)
    except UserError:
        return text


def days_said(first: dt.date, last: dt.date | None, lang: str) -> str:
    """Returns a day, or the days of a range, with the year."""
    if last in (None, first):
        return datewords.long_date(first, lang)
    return datewords.days(first, last or first, lang)


def next_times(start: dt.date, rule: str, today: dt.date, *, most: int) -> tuple[dt.date, ...]:
    """Returns the next days on which it begins, today included; none for a wrong rule."""
    if not rule:
        return (start,) if start >= today else ()
    try:
        meant = rule_from_text(rule)
    except UserError:
        return ()
    return tuple(islice(_coming(meant, start, max(start, today)), most))


def _coming(rule: Rule, start: dt.date, first: dt.date) -> Iterator[dt.date]:
    """Looks ahead in pieces: a rule may have ten thousand days, or one in a hundred years."""
    piece, days = 366, day_table()
    while first < LAST:
        last = min(LAST, first + dt.timedelta(days=piece))
        yield from occurrences(rule, start, first=first, last=last, days=days)
        first, piece = last + dt.timedelta(days=1), piece * 4
