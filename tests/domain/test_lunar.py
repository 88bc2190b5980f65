import datetime as dt
from itertools import pairwise
from math import radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar import resources
from smcalendar.domain.lunar import (
    TERMS,
    LunarDay,
    day_word,
    long_words,
    lunar_day,
    month_word,
    short_words,
    solar_term,
)
from smcalendar.formats.keydates import lunar_table_from_json

FILE = "keydates/lunar.json"
TABLE = lunar_table_from_json(resources.read_text(FILE), FILE)
FIRST, AFTER = (dt.date.fromordinal(TABLE.new_years[end]) for end in (0, -1))
YEARS = range(1901, 2101)
IN_THE_TABLE = st.dates(FIRST, AFTER - dt.timedelta(days=2))

NEW_YEARS = """
    2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-18
    2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19
    2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22
    2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03
"""
MID_AUTUMNS = """
    2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15
    2028-10-03 2029-09-22 2030-09-12
"""
LEAP_MONTHS = """
    2001-4 2004-2 2006-7 2009-5 2012-4 2014-9 2017-6 2020-4 2023-2 2025-6 2028-5 2031-3 2033-11
    2036-6
"""
TERMS_OF_2026 = """
    小寒 01-05 大寒 01-20 立春 02-04 雨水 02-18 驚蟄 03-05 春分 03-20 清明 04-05 穀雨 04-20
    立夏 05-05 小滿 05-21 芒種 06-05 夏至 06-21 小暑 07-07 大暑 07-23 立秋 08-07 處暑 08-23
    白露 09-07 秋分 09-23 寒露 10-08 霜降 10-23 立冬 11-07 小雪 11-22 大雪 12-07 冬至 12-22
"""


def days_of(year):
    first = dt.date(year, 1, 1)
    days = (first + dt.timedelta(days=each) for each in range(366))
    return [day for day in days if day.year == year]


def term(day):
    name = solar_term(day, TABLE)
    return name["zh_TW"] if name else ""


def leap_month(year):
    letters = TABLE.months[year - TABLE.first_year]
    return next((index for index, letter in enumerate(letters) if letter.islower()), None)


@pytest.mark.parametrize("text", NEW_YEARS.split())
def test_a_lunar_year_begins_on_its_new_year(text):
    day = dt.date.fromisoformat(text)
    assert lunar_day(day, TABLE) == LunarDay(year=day.year, month=1, day=1)
    assert lunar_day(day - dt.timedelta(days=1), TABLE).month == 12


@pytest.mark.parametrize("text", MID_AUTUMNS.split())
def test_mid_autumn_is_the_fifteenth_of_the_eighth_month(text):
    day = dt.date.fromisoformat(text)
    assert lunar_day(day, TABLE) == LunarDay(year=day.year, month=8, day=15)


def test_leap_months_of_this_generation():
    found = [f"{year}-{leap_month(year)}" for year in range(2000, 2037) if leap_month(year)]
    assert found == LEAP_MONTHS.split()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("2020-05-23", "閏四月"),
        ("2023-03-22", "閏二月"),
        ("2025-07-25", "閏六月"),
        ("2028-06-23", "閏五月"),
        ("2033-12-22", "閏十一月"),
    ],
)
def test_a_leap_month_begins_after_the_month_it_repeats(text, word):
    day = dt.date.fromisoformat(text)
    first, before = (lunar_day(day - dt.timedelta(days=each), TABLE) for each in (0, 1))
    assert (month_word(first), day_word(first)) == (word, "初一")
    assert month_word(before) == word.removeprefix("閏")


def test_the_terms_of_2026():
    words = TERMS_OF_2026.split()
    assert {term(day): f"{day:%m-%d}" for day in days_of(2026) if term(day)} == dict(
        zip(words[::2], words[1::2], strict=True)
    )


def test_a_year_has_each_term_once_in_order():
    for year in YEARS:
        names = [solar_term(day, TABLE) for day in days_of(year)]
        assert [name for name in names if name] == list(TERMS), year


def solar_longitude(instant):
    """Degrees, to about 0.01, as Meeus gives them in chapter 25 of Astronomical Algorithms."""
    since = instant - dt.datetime(2000, 1, 1, 12) + dt.timedelta(seconds=70)
    century = since / dt.timedelta(days=36525)
    anomaly = radians(357.52911 + 35999.05029 * century)
    centre = (1.914602 - 0.004817 * century) * sin(anomaly)
    centre += 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    aberration = 0.00569 + 0.00478 * sin(radians(125.04 - 1934.136 * century))
    return 280.46646 + 36000.76983 * century + centre - aberration


@pytest.mark.parametrize("year", range(1901, 2101, 7))
def test_the_sun_stands_at_the_term_on_its_day(year):
    fifteen_minutes = 0.0103
    for index, day in enumerate(day for day in days_of(year) if term(day)):
        midnight = dt.datetime.combine(day, dt.time()) - dt.timedelta(hours=8)
        before, after = (
            (solar_longitude(midnight + dt.timedelta(days=each)) - 285 - 15 * index + 180) % 360
            - 180
            for each in (0, 1)
        )
        assert before < fifteen_minutes, day
        assert after > -fifteen_minutes, day


def test_a_leap_month_has_no_principal_term_and_the_eleventh_has_the_solstice():
    principal = TERMS[1::2]
    days = (day for year in YEARS for day in days_of(year))
    for day in (day for day in days if solar_term(day, TABLE) in principal and day >= FIRST):
        lunar = lunar_day(day, TABLE)
        assert not lunar.leap, day
        assert lunar.month == 11 or term(day) != "冬至", day


def test_months_begin_within_a_day_of_the_mean_new_moon():
    mean_new_moon = dt.datetime(2000, 1, 6, 14, 20) + dt.timedelta(hours=8)
    month = dt.timedelta(days=29.530588861)
    day = FIRST
    while day < AFTER:
        if lunar_day(day, TABLE).day == 1:
            noon = dt.datetime.combine(day, dt.time(12))
            away = (noon - mean_new_moon + month / 2) % month - month / 2
            assert abs(away) < dt.timedelta(hours=28), day
        day += dt.timedelta(days=1)


@given(IN_THE_TABLE)
def test_the_next_day_is_the_next_of_the_month_or_the_first_of_the_next(day):
    today, tomorrow = (lunar_day(day + dt.timedelta(days=each), TABLE) for each in (0, 1))
    if tomorrow.day > 1:
        assert tomorrow == LunarDay(
            year=today.year, month=today.month, day=today.day + 1, leap=today.leap
        )
        return
    assert today.day in (29, 30)
    assert (tomorrow.year, tomorrow.month, tomorrow.leap) in {
        (today.year, today.month, True),
        (today.year, today.month + 1, False),
        (today.year + 1, 1, False),
    }


def test_a_lunar_year_has_twelve_months_or_thirteen_with_a_leap_month():
    for year in YEARS:
        months = len(TABLE.months[year - TABLE.first_year])
        assert months == (13 if leap_month(year) else 12)


def test_a_lunar_year_begins_between_the_great_cold_and_the_rain_water():
    for first, after in pairwise(map(dt.date.fromordinal, TABLE.new_years)):
        assert dt.date(first.year, 1, 20) <= first <= dt.date(first.year, 2, 21)
        assert after.year == first.year + 1


@given(st.dates())
def test_any_date_has_an_answer(day):
    lunar = lunar_day(day, TABLE)
    assert (lunar is not None) == (FIRST <= day < AFTER)
    assert solar_term(day, TABLE) is None or day.year in YEARS


@pytest.mark.parametrize("day", [FIRST - dt.timedelta(days=1), AFTER, dt.date.min, dt.date.max])
def test_outside_the_table_there_is_no_lunar_day(day):
    assert lunar_day(day, TABLE) is None


def test_outside_the_table_there_is_no_term():
    assert solar_term(dt.date(1900, 12, 22), TABLE) is None
    assert solar_term(dt.date(2101, 1, 5), TABLE) is None


def test_days_and_months_by_name():
    days = [day_word(LunarDay(year=2026, month=1, day=each)) for each in range(1, 31)]
    assert " ".join(days) == (
        "初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 "
        "十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 "
        "廿一 廿二 廿三 廿四 廿五 廿六 廿七 廿八 廿九 三十"
    )
    months = [month_word(LunarDay(year=2026, month=each, day=1)) for each in range(1, 13)]
    assert " ".join(months) == "正月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月"


def test_a_cell_shows_the_day_and_on_the_first_the_month():
    first = LunarDay(year=2025, month=6, day=1, leap=True)
    other = LunarDay(year=2025, month=6, day=15, leap=True)
    assert [short_words(each, "zh_TW") for each in (first, other)] == ["閏六月", "十五"]
    assert [short_words(each, "en") for each in (first, other)] == ["Leap month 6", "6/15"]


def test_in_full_a_day_says_its_month_too():
    day = LunarDay(year=2025, month=6, day=15, leap=True)
    assert long_words(day, "zh_TW") == "農曆閏六月十五"
    assert long_words(day, "en") == "lunar 6/15 (leap month)"
    assert long_words(LunarDay(year=2026, month=8, day=1), "zh_TW") == "農曆八月初一"
