"""Dates as people write them, in both languages and whatever the machine's locale is."""

import datetime as dt
from typing import NamedTuple


class _Forms(NamedTuple):
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    weekday: str
    long_weekday: str
    date: str
    long_date: str
    full_date: str
    short_date: str
    spoken_date: str
    month: str
    week: str
    days: tuple[str, str, str]
    """First to last day within one month, over the end of a month, over the end of a year."""
    with_year: str


_CHINESE = _Forms(
    weekdays=("一", "二", "三", "四", "五", "六", "日"),
    months=tuple(str(number) for number in range(1, 13)),
    weekday="週{weekday}",
    long_weekday="星期{weekday}",
    date="{month}/{day.day}（{weekday}）",
    long_date="{day.year} 年 {month} 月 {day.day} 日",
    full_date="{day.year} 年 {month} 月 {day.day} 日 週{weekday}",
    short_date="{month}/{day.day}",
    spoken_date="{month} 月 {day.day} 日 星期{weekday}",
    month="{day.year} 年 {month} 月",
    week="{year} 年第 {number} 週（{days}）",
    days=(
        "{first_month}/{first.day}–{last_month}/{last.day}",
        "{first_month}/{first.day}–{last_month}/{last.day}",
        "{first.year}/{first_month}/{first.day}–{last.year}/{last_month}/{last.day}",
    ),
    with_year="{year}/{days}",
)
_ENGLISH = _Forms(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    weekday="{weekday:.3}",
    long_weekday="{weekday}",
    date="{weekday:.3} {day.day} {month:.3}",
    long_date="{day.day} {month} {day.year}",
    full_date="{weekday:.3} {day.day} {month} {day.year}",
    short_date="{day.day} {month:.3}",
    spoken_date="{weekday} {day.day} {month}",
    month="{month} {day.year}",
    week="{year} week {number} ({days})",
    days=(
        "{first.day}–{last.day} {last_month:.3}",
        "{first.day} {first_month:.3}–{last.day} {last_month:.3}",
        "{first.day} {first_month:.3} {first.year}–{last.day} {last_month:.3} {last.year}",
    ),
    with_year="{days} {year}",
)
_FORMS = {"zh_TW": _CHINESE, "en": _ENGLISH}


def date(day: dt.date, lang: str) -> str:
    """Returns `11/18（三）` or `Wed 18 Nov`."""
    return _filled(_FORMS[lang].date, day, lang)


def long_date(day: dt.date, lang: str) -> str:
    """Returns `2026 年 11 月 18 日` or `18 November 2026`."""
    return _filled(_FORMS[lang].long_date, day, lang)


def full_date(day: dt.date, lang: str) -> str:
    """Returns `2026 年 11 月 18 日 週三` or `Wed 18 November 2026`."""
    return _filled(_FORMS[lang].full_date, day, lang)


def short_date(day: dt.date, lang: str) -> str:
    """Returns `11/18` or `18 Nov`."""
    return _filled(_FORMS[lang].short_date, day, lang)


def spoken_date(day: dt.date, lang: str) -> str:
    """Returns `11 月 18 日 星期三` or `Wednesday 18 November`."""
    return _filled(_FORMS[lang].spoken_date, day, lang)


def month(day: dt.date, lang: str) -> str:
    """Returns `2026 年 11 月` or `November 2026`."""
    return _filled(_FORMS[lang].month, day, lang)


def short_month(day: dt.date, lang: str) -> str:
    """Returns `11 月` or `Nov`."""
    return _filled({"zh_TW": "{month} 月", "en": "{month:.3}"}[lang], day, lang)


def weekday(day: dt.date, lang: str) -> str:
    """Returns `週三` or `Wed`."""
    return _filled(_FORMS[lang].weekday, day, lang)


def narrow_weekday(day: dt.date, lang: str) -> str:
    """Returns `三` or `We`."""
    return _filled("{weekday:.2}", day, lang)


def long_weekday(day: dt.date, lang: str) -> str:
    """Returns `星期三` or `Wednesday`."""
    return _filled(_FORMS[lang].long_weekday, day, lang)


def week(day: dt.date, lang: str) -> str:
    """Returns the ISO week around a day.

    `2026 年第 47 週（11/16–11/22）` or `2026 week 47 (16–22 Nov)`; the days carry their years when
    they lie in two.
    """
    year, number, weekday_number = day.isocalendar()
    first = day - dt.timedelta(days=weekday_number - 1)
    shown = _days(first, first + dt.timedelta(days=6), lang=lang)
    return _FORMS[lang].week.format(year=year, number=number, days=shown)


def days(first: dt.date, last: dt.date, lang: str) -> str:
    """Returns `2026/11/16–11/22` or `16–22 Nov 2026`, with both years when they lie in two."""
    shown = _days(first, last, lang=lang)
    if first.year != last.year:
        return shown
    return _FORMS[lang].with_year.format(days=shown, year=first.year)


def _filled(form: str, day: dt.date, lang: str) -> str:
    forms = _FORMS[lang]
    weekday_word, month_word = forms.weekdays[day.weekday()], forms.months[day.month - 1]
    return form.format(day=day, weekday=weekday_word, month=month_word)


def _days(first: dt.date, last: dt.date, *, lang: str) -> str:
    forms = _FORMS[lang]
    borders = (first.month != last.month) + (first.year != last.year)
    return forms.days[borders].format(
        first=first,
        last=last,
        first_month=forms.months[first.month - 1],
        last_month=forms.months[last.month - 1],
    )
