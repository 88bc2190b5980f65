"""What a calendar cell says about its day beside the posts: key dates, solar term, lunar day."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from smcalendar.domain import lunar
from smcalendar.domain.calendar_records import KeyDateKind
from smcalendar.domain.lunar import LunarDay
from smcalendar.domain.marks import Mark
from smcalendar.domain.platforms import Texts

WORKDAY: Texts = {"zh_TW": "補班日", "en": "Make-up workday"}
"""A weekend day on which people work because another day was given off."""

_NOTED = re.compile(r"(?P<name>.+?) ?[（(](?P<note>[^）)]*)[）)]")
_AMERICAN_DATE = re.compile(r"(\d\d)/(\d\d)/(\d{4})")
_IN_LIEU: Texts = {"zh_TW": "{}補假", "en": "{} (observed)"}
_IN_LIEU_NOTES = ("補假", "observed")
_BETWEEN: Texts = {"zh_TW": "、", "en": ", "}
_APART = re.compile("、|, ")
_RED = frozenset({KeyDateKind.HOLIDAY, KeyDateKind.OFF})
_BLACKOUT: Texts = {"zh_TW": "停止發文：{}", "en": "Blackout: {}"}
_RANGED: Texts = {"zh_TW": "{}（{}～{}）", "en": "{} ({} – {})"}
_COLON: Texts = {"zh_TW": "：", "en": ": "}
_AHEAD: Texts = {
    "zh_TW": "{1} {0}：開始準備（{2} 個工作天前）",
    "en": "{0} on {1}: {2} working days from now",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDay:
    """What is special about one day; a common day of the lunar calendar has `lunar` only.

    `holiday` is the full name of a public holiday or a day off in its place, `short_holiday` what
    fits a small cell. `marks` are the key dates it is a day of, the weightiest first, `ahead` those
    whose notice begins.
    """

    holiday: Texts | None = None
    short_holiday: Texts | None = None
    workday: bool = False
    term: Texts | None = None
    lunar: LunarDay | None = None
    marks: tuple[Mark, ...] = ()
    ahead: tuple[Mark, ...] = ()

    @property
    def is_red(self) -> bool:
        """Whether it is a holiday, or a day off of the workspace."""
        return bool(self.holiday) or any(each.kind in _RED for each in self.marks)

    @property
    def is_blackout(self) -> bool:
        return any(each.kind is KeyDateKind.BLACKOUT for each in self.marks)

    @property
    def has_note(self) -> bool:
        return any(each.kind is KeyDateKind.NOTE for each in self.marks)


@dataclass(frozen=True, slots=True)
class DayLine:
    """The one short line of a cell: what it says, and of how many things it says nothing.

    `is_holiday` is shown in red, `is_common` is a day of the lunar calendar or a solar term.
    `colour` is that of the brand whose key date it is.
    """

    text: str = ""
    is_holiday: bool = False
    is_common: bool = False
    more: int = 0
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayName:
    """The official name of a holiday, and the one people use."""

    full: Texts
    short: Texts


def without(key_day: KeyDay, *, holidays: bool, built_in: bool) -> KeyDay:
    """Returns a day without its public holiday, or without built-in key dates."""
    if holidays:
        marks = marks_beside(key_day)
        key_day = replace(key_day, holiday=None, short_holiday=None, marks=marks)
    if built_in and (key_day.marks or key_day.ahead):
        key_day = replace(key_day, marks=_own(key_day.marks), ahead=_own(key_day.ahead))
    return key_day


def _own(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    return tuple(each for each in marks if each.record)


def day_line(
    key_day: KeyDay, day: dt.date, lang: str, *, lunar_days: bool | None = None
) -> DayLine:
    """Returns the one short line of a cell.

    Holiday over make-up working day over key dates, notes last, over solar term over lunar day.
    `lunar_days` shows or hides the last two; None: only Chinese has them.
    """
    named = tuple(_named(key_day, day, lang))
    if named:
        return replace(named[0], more=len(named) - 1)
    if not _lunar_shown(lang, lunar_days):
        return DayLine()
    if key_day.term:
        return DayLine(key_day.term[lang], is_common=True)
    text = lunar.short_words(key_day.lunar, lang) if key_day.lunar else ""
    return DayLine(text, is_common=True)


def _named(key_day: KeyDay, day: dt.date, lang: str) -> Iterator[DayLine]:
    """Yields what has a name that day, the weightiest first."""
    if key_day.short_holiday:
        yield DayLine(key_day.short_holiday[lang], is_holiday=True)
    if key_day.workday:
        yield DayLine(WORKDAY[lang])
    for mark in marks_beside(key_day):
        if mark.is_named_on(day):
            yield DayLine(mark.name[lang], is_holiday=mark.kind in _RED, colour=mark.colour)


def marks_beside(key_day: KeyDay) -> tuple[Mark, ...]:
    """Returns the marks of a day without those that are its public holiday."""
    said = (*(key_day.short_holiday or {}).values(), *(key_day.holiday or {}).values())
    names = {name for each in said for name in _APART.split(each)}
    return tuple(
        each for each in key_day.marks if each.record or names.isdisjoint(each.name.values())
    )


def printed_line(key_day: KeyDay, day: dt.date, lang: str) -> str:
    """Returns what paper says about a day: what is off, and what was chosen for print."""
    marks = (each for each in marks_beside(key_day) if _is_printed(each, day))
    parts = (
        key_day.short_holiday[lang] if key_day.short_holiday else "",
        WORKDAY[lang] if key_day.workday else "",
        *(_name(each, lang) for each in marks),
    )
    return " · ".join(part for part in parts if part)


def _is_printed(mark: Mark, day: dt.date) -> bool:
    return mark.in_print if mark.record else mark.is_named_on(day)


def full_line(key_day: KeyDay, day: dt.date, lang: str, *, lunar_days: bool | None = None) -> str:
    """Returns all there is, with full names, for a tooltip or a screen reader; "" for nothing.

    Built-in seasons are told at their ends, key dates of the workspace on each of their days.
    """
    shown = _lunar_shown(lang, lunar_days)
    parts = (
        key_day.holiday[lang] if key_day.holiday else "",
        WORKDAY[lang] if key_day.workday else "",
        *(_told(e, lang) for e in marks_beside(key_day) if e.record or e.is_named_on(day)),
        *(_told_ahead(each, lang) for each in key_day.ahead),
        key_day.term[lang] if key_day.term and shown else "",
        lunar.long_words(key_day.lunar, lang) if key_day.lunar and shown else "",
    )
    return " · ".join(part for part in parts if part)


def _told(mark: Mark, lang: str) -> str:
    """Returns a mark with its days, brand and notes: `Fair (2026-11-23 – 2026-11-25): hall 3`."""
    named = f"{mark.brand} {_name(mark, lang)}" if mark.brand else _name(mark, lang)
    if mark.days > 1:
        named = _RANGED[lang].format(named, mark.first.isoformat(), mark.last.isoformat())
    return f"{named}{_COLON[lang]}{mark.notes}" if mark.notes else named


def _name(mark: Mark, lang: str) -> str:
    is_blackout = mark.kind is KeyDateKind.BLACKOUT
    return _BLACKOUT[lang].format(mark.name[lang]) if is_blackout else mark.name[lang]


def _told_ahead(mark: Mark, lang: str) -> str:
    return _AHEAD[lang].format(mark.name[lang], mark.first.isoformat(), mark.lead)


def joined(names: Iterable[str], lang: str) -> str:
    """Returns the names of several holidays on one day as one."""
    return _BETWEEN[lang].join(names)


def full_name(name: str) -> str:
    """Returns an official name with its dates as everywhere else in the program: ISO."""
    return _AMERICAN_DATE.sub(r"\3-\1-\2", name)


def short_name(name: str, shorter: Mapping[str, str], *, lang: str) -> str:
    """Returns what people call a holiday with an official name; `shorter` holds those by name.

    Of a note in brackets only that it is a day off in lieu is kept: `春節（補假）` is `春節補假`.
    """
    noted = _NOTED.fullmatch(name)
    if not noted:
        return shorter.get(name, name)
    short = shorter.get(noted["name"], noted["name"])
    return _IN_LIEU[lang].format(short) if noted["note"].startswith(_IN_LIEU_NOTES) else short


def _lunar_shown(lang: str, lunar_days: bool | None) -> bool:
    return lang == "zh_TW" if lunar_days is None else lunar_days
