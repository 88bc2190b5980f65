"""The lunar calendar and the solar terms of Taiwan, looked up in a table, with their names."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

LONG, SHORT = "L", "S"
MONTH_DAYS: Mapping[str, int] = {LONG: 30, SHORT: 29, LONG.lower(): 30, SHORT.lower(): 29}
"""Days of a month by its letter in a table; a small letter is the leap month."""

TERM_BASE = 36
"""A table writes the day of a term as one digit to this base."""

TERMS: tuple[Mapping[str, str], ...] = (
    {"zh_TW": "小寒", "en": "Lesser Cold"},
    {"zh_TW": "大寒", "en": "Greater Cold"},
    {"zh_TW": "立春", "en": "Start of Spring"},
    {"zh_TW": "雨水", "en": "Rain Water"},
    {"zh_TW": "驚蟄", "en": "Awakening of Insects"},
    {"zh_TW": "春分", "en": "Spring Equinox"},
    {"zh_TW": "清明", "en": "Clear and Bright"},
    {"zh_TW": "穀雨", "en": "Grain Rain"},
    {"zh_TW": "立夏", "en": "Start of Summer"},
    {"zh_TW": "小滿", "en": "Grain Buds"},
    {"zh_TW": "芒種", "en": "Grain in Ear"},
    {"zh_TW": "夏至", "en": "Summer Solstice"},
    {"zh_TW": "小暑", "en": "Lesser Heat"},
    {"zh_TW": "大暑", "en": "Greater Heat"},
    {"zh_TW": "立秋", "en": "Start of Autumn"},
    {"zh_TW": "處暑", "en": "End of Heat"},
    {"zh_TW": "白露", "en": "White Dew"},
    {"zh_TW": "秋分", "en": "Autumn Equinox"},
    {"zh_TW": "寒露", "en": "Cold Dew"},
    {"zh_TW": "霜降", "en": "First Frost"},
    {"zh_TW": "立冬", "en": "Start of Winter"},
    {"zh_TW": "小雪", "en": "Light Snow"},
    {"zh_TW": "大雪", "en": "Heavy Snow"},
    {"zh_TW": "冬至", "en": "Winter Solstice"},
)
"""The solar terms in the order of a solar year, two in each of its months."""

_DIGITS = "一二三四五六七八九"
_MONTHS = ("正月", *(f"{each}月" for each in (*_DIGITS[1:], "十", "十一", "十二")))
_DAYS = (
    *(f"初{each}" for each in (*_DIGITS, "十")),
    *(f"十{each}" for each in _DIGITS),
    "二十",
    *(f"廿{each}" for each in _DIGITS),
    "三十",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LunarDay:
    """A day of the lunar calendar; its year is the solar one in which the lunar year begins."""

    year: int
    month: int
    day: int
    leap: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LunarTable:
    """Consecutive years, in the days of UTC+8.

    A lunar year is a word with a letter of `MONTH_DAYS` for each month, a solar year one with a
    digit for each of its `TERMS`: its day of the month. `new_years` are ordinals of the first days
    of the lunar years, and of the day after the last one.
    """

    first_year: int
    new_years: tuple[int, ...]
    months: tuple[str, ...]
    terms: tuple[str, ...]


def lunar_day(day: dt.date, table: LunarTable) -> LunarDay | None:
    """Returns the day in the lunar calendar, or None outside the table."""
    index = bisect_right(table.new_years, day.toordinal()) - 1
    if not 0 <= index < len(table.months):
        return None
    month, passed = 0, day.toordinal() - table.new_years[index]
    for letter in table.months[index]:
        month += letter.isupper()
        if passed < MONTH_DAYS[letter]:
            year, leap = table.first_year + index, letter.islower()
            return LunarDay(year=year, month=month, day=passed + 1, leap=leap)
        passed -= MONTH_DAYS[letter]
    return None


def solar_term(day: dt.date, table: LunarTable) -> Mapping[str, str] | None:
    """Returns the name of the term that begins on the day, `zh_TW` and `en`; most days: None."""
    year = day.year - table.first_year
    if not 0 <= year < len(table.terms):
        return None
    # The first term of a month lies before its 10th, the second after its 17th.
    index = 2 * (day.month - 1) + (day.day > 14)
    return TERMS[index] if int(table.terms[year][index], TERM_BASE) == day.day else None


def month_word(day: LunarDay) -> str:
    """Returns `正月`, `十二月` or `閏六月`."""
    return ("閏" if day.leap else "") + _MONTHS[day.month - 1]


def day_word(day: LunarDay) -> str:
    """Returns `初一`, `十五` or `廿三`."""
    return _DAYS[day.day - 1]


def short_words(day: LunarDay, lang: str) -> str:
    """Returns what stands in a small cell: the day, on the first of a month the month's name."""
    if lang == "zh_TW":
        return month_word(day) if day.day == 1 else day_word(day)
    if day.day == 1:
        return f"Leap month {day.month}" if day.leap else f"Month {day.month}"
    return f"{day.month}/{day.day}"


def long_words(day: LunarDay, lang: str) -> str:
    """Returns `農曆閏六月十五` or `lunar 6/15 (leap month)`."""
    if lang == "zh_TW":
        return f"農曆{month_word(day)}{day_word(day)}"
    return f"lunar {day.month}/{day.day}" + (" (leap month)" if day.leap else "")
