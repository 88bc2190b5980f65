"""Says a rule of repetition in one line: `every month on the last Friday, 10 times`."""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Protocol

from smcalendar.domain import lunar
from smcalendar.domain.language import Language
from smcalendar.domain.platforms import Texts
from smcalendar.domain.recurrence_rule import (
    Frequency,
    MonthNumber,
    NthWeekday,
    Rule,
    Scale,
    Skip,
)
from smcalendar.domain.translation import N_


class Dates(Protocol):
    """Dates as people write them: the module `datewords`."""

    def long_date(self, day: dt.date, lang: str) -> str: ...

    def short_month(self, day: dt.date, lang: str) -> str: ...

    def weekday(self, day: dt.date, lang: str) -> str: ...

    def long_weekday(self, day: dt.date, lang: str) -> str: ...


_AND: Texts = {"zh_TW": "、", "en": ", "}
_COMMA: Texts = {"zh_TW": "，", "en": ", "}
_IDEOGRAPH = "[\u3400-\u9fff]"
_TIGHT = re.compile(rf"(?<={_IDEOGRAPH})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?={_IDEOGRAPH})")

_EVERY: Mapping[Frequency, str] = {
    Frequency.DAILY: N_("Rule", "every day"),
    Frequency.WEEKLY: N_("Rule", "every week"),
    Frequency.MONTHLY: N_("Rule", "every month"),
    Frequency.YEARLY: N_("Rule", "every year"),
}
_EVERY_FEW: Mapping[Frequency, str] = {
    Frequency.DAILY: N_("Rule", "every %n days"),
    Frequency.WEEKLY: N_("Rule", "every %n weeks"),
    Frequency.MONTHLY: N_("Rule", "every %n months"),
    Frequency.YEARLY: N_("Rule", "every %n years"),
}
_PATTERNS: Mapping[tuple[bool, bool], str] = {
    (True, True): N_("Rule", "{often} in {months} on {days}"),
    (True, False): N_("Rule", "{often} in {months}"),
    (False, True): N_("Rule", "{often} on {days}"),
}
"""By whether the rule says in which months, and on which days."""

_INSTEAD: Mapping[Skip, str] = {
    Skip.BACKWARD: N_("Rule", "where there is none on the day before"),
    Skip.FORWARD: N_("Rule", "where there is none on the day after"),
}


def rule_words(
    rule: Rule, words: Language, dates: Dates, *, skips: Collection[dt.date] = ()
) -> str:
    """Returns what a rule means; what it leaves open (see `recurrence.completed`) is not said."""
    told = (_when(rule, words, dates), *_rest(rule, words, dates), *_skipped(skips, words))
    return _spaced(_COMMA[words.lang].join(told), words.lang)


def _spaced(text: str, lang: str) -> str:
    """Puts the space between Chinese and figures where the parts of a sentence meet."""
    return _TIGHT.sub(" ", text) if lang == "zh_TW" else text


def _when(rule: Rule, words: Language, dates: Dates) -> str:
    days = _AND[words.lang].join(_days(rule, words, dates))
    months = _months(rule, words, dates)
    often = _often(rule, words)
    if rule.frequency is Frequency.WEEKLY and rule.weekdays and not months:
        if rule.interval == 1:
            return words.t("every week on {days}").format(days=days)
        return words.t("{often} on {days}", "every few weeks").format(often=often, days=days)
    if not months and not days:
        return often
    pattern = words.t(_PATTERNS[bool(months), bool(days)])
    return pattern.format(often=often, months=months, days=days)


def _often(rule: Rule, words: Language) -> str:
    if rule.scale is Scale.CHINESE and rule.frequency is Frequency.MONTHLY:
        few = words.t("every %n lunar months", "", rule.interval)
        return few if rule.interval > 1 else words.t("every lunar month")
    if rule.interval == 1:
        return words.t(_EVERY[rule.frequency])
    return words.t(_EVERY_FEW[rule.frequency], "", rule.interval)


def _months(rule: Rule, words: Language, dates: Dates) -> str:
    if not rule.months:
        return ""
    if rule.scale is Scale.CHINESE:
        told = _AND[words.lang].join(_lunar_month(each, words.lang) for each in rule.months)
        return words.t("lunar month {months}").format(months=told)
    days = (dt.date(2024, each.number, 1) for each in rule.months)
    return _AND[words.lang].join(dates.short_month(day, words.lang) for day in days)


def _lunar_month(month: MonthNumber, lang: str) -> str:
    if lang == "zh_TW":
        return lunar.month_word(_lunar_day(month.number, 1, leap=month.leap))
    return f"leap {month.number}" if month.leap else f"{month.number}"


def _lunar_day(month: int, day: int, *, leap: bool = False) -> lunar.LunarDay:
    return lunar.LunarDay(year=0, month=month, day=day, leap=leap)


def _days(rule: Rule, words: Language, dates: Dates) -> Iterator[str]:
    """Yields the days; with weekdays beside days of the month, those are a condition."""
    weekdays = [_weekday(each, words, dates) for each in rule.weekdays]
    month_days = [_month_day(each, rule.scale, words) for each in _last_at_the_end(rule.month_days)]
    if weekdays and month_days:
        days, weekday = (_AND[words.lang].join(each) for each in (month_days, weekdays))
        yield words.t("{days} if it is a {weekday}").format(days=days, weekday=weekday)
    else:
        yield from weekdays or month_days
    for each in _last_at_the_end(rule.workdays):
        yield _counted(each, words.t("working day"), words)


def _last_at_the_end(numbers: Iterable[int]) -> list[int]:
    return sorted(numbers, key=lambda each: (each < 0, each))


def _month_day(number: int, scale: Scale, words: Language) -> str:
    if number == -1:
        return words.t("the last day")
    if number < 0:
        return words.t("the {nth} last day").format(nth=_nth(-number, words.lang))
    if scale is Scale.CHINESE and words.lang == "zh_TW" and number <= 30:
        return lunar.day_word(_lunar_day(1, number))
    return words.t("day {number}").format(number=number)


def _weekday(each: NthWeekday, words: Language, dates: Dates) -> str:
    say = {"zh_TW": dates.weekday}.get(words.lang, dates.long_weekday)
    return _counted(each.nth, say(dt.date(2024, 1, each.weekday), words.lang), words)


def _counted(nth: int, what: str, words: Language) -> str:
    """Returns `Friday`, `the 2nd Friday`, `the last Friday` or `the 2nd last Friday`."""
    if nth == 0:
        return what
    if nth == -1:
        return words.t("the last {day}").format(day=what)
    pattern = words.t("the {nth} {day}") if nth > 0 else words.t("the {nth} last {day}")
    return pattern.format(nth=_nth(abs(nth), words.lang), day=what)


def _nth(number: int, lang: str) -> str:
    if lang == "zh_TW":
        return f"{number}"
    endings = {1: "st", 2: "nd", 3: "rd"}
    teen = number % 100 // 10 == 1
    return f"{number}{'th' if teen else endings.get(number % 10, 'th')}"


def _rest(rule: Rule, words: Language, dates: Dates) -> Iterator[str]:
    if rule.positions:
        places = (_counted(each, words.t("of them"), words) for each in rule.positions)
        yield words.t("only {places}").format(places=_AND[words.lang].join(places))
    if rule.skip in _INSTEAD:
        yield words.t(_INSTEAD[rule.skip])
    if rule.count is not None:
        yield words.t("%n time(s)", "of a rule", rule.count)
    if rule.until is not None:
        yield words.t("until {date}").format(date=dates.long_date(rule.until, words.lang))


def _skipped(skips: Iterable[dt.date], words: Language) -> Iterator[str]:
    count = len(set(skips))
    if count:
        yield words.t("%n day(s) skipped", "", count)
