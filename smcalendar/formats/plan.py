"""The printed week, or a day of it, for a chat: a line for each posting item, day by day."""

import datetime as dt

from smcalendar import datewords
from smcalendar.domain.deskwords import labelled
from smcalendar.domain.messages import SHAPES, STATES
from smcalendar.domain.weeks import Day
from smcalendar.domain.weeksheet import (
    NO_POSTS,
    NO_TIME,
    NO_TITLE,
    WeekEntry,
    WeekSheet,
    entries,
    facts,
    own_time,
    special,
    title,
)
from smcalendar.words import Words


def week_text(week: WeekSheet, words: Words) -> str:
    """Returns the week as text, headed by what it shows and the print code."""
    head = _head(title(week, words, datewords), week, words)
    blocks = (head, *(_day(week, day, words) for day in week.days))
    return "\n\n".join(blocks) + "\n"


def day_text(week: WeekSheet, date: dt.date, words: Words) -> str:
    """Returns one day of the week as text, headed as the week is."""
    (day,) = (each for each in week.days if each.date == date)
    name = words.t("Daily schedule")
    heading = f"{name} {datewords.long_date(date, words.lang)}"
    return f"{_head(heading, week, words)}\n\n{_day(week, day, words)}\n"


def _head(heading: str, week: WeekSheet, words: Words) -> str:
    made = labelled(words.t("Made"), week.made, words)
    code = labelled(words.t("Print code"), week.head.code, words)
    lines = (heading, " · ".join(facts(week, words)), f"{made} · {code}")
    return "\n".join(lines)


def _day(week: WeekSheet, day: Day, words: Words) -> str:
    lines = [_line(each, words) for each in entries(week, day)] or [words.t(NO_POSTS)]
    heading = f"■ {datewords.date(day.date, words.lang)}"
    named = " · ".join(filter(None, (heading, special(week, day.date, words.lang))))
    return "\n".join((named, *lines))


def _line(entry: WeekEntry, words: Words) -> str:
    time = f"{entry.time:%H:%M}" if entry.time else words.t(NO_TIME)
    where = f"{time} {entry.platform_names[words.lang]} {entry.account}"
    said = entry.title or words.t(NO_TITLE)
    parts = (where, said, _state(entry, words), own_time(entry, words.lang, datewords), entry.code)
    return " · ".join(filter(None, parts))


def _state(entry: WeekEntry, words: Words) -> str:
    overlays = (entry.state, *entry.flags)
    return " · ".join(f"{SHAPES[each]} {words.t(STATES[each])}" for each in overlays)
