import datetime as dt
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from smcalendar import datewords

WEDNESDAY = dt.date(2026, 11, 18)

days = some.dates(min_value=dt.date(1970, 1, 5), max_value=dt.date(2199, 12, 31))


@pytest.mark.parametrize(
    ("form", "chinese", "english"),
    [
        (datewords.date, "11/18（三）", "Wed 18 Nov"),
        (datewords.long_date, "2026 年 11 月 18 日", "18 November 2026"),
        (datewords.full_date, "2026 年 11 月 18 日 週三", "Wed 18 November 2026"),
        (datewords.short_date, "11/18", "18 Nov"),
        (datewords.short_month, "11 月", "Nov"),
        (datewords.spoken_date, "11 月 18 日 星期三", "Wednesday 18 November"),
        (datewords.month, "2026 年 11 月", "November 2026"),
        (datewords.weekday, "週三", "Wed"),
        (datewords.narrow_weekday, "三", "We"),
        (datewords.long_weekday, "星期三", "Wednesday"),
        (datewords.week, "2026 年第 47 週（11/16–11/22）", "2026 week 47 (16–22 Nov)"),
    ],
)
def test_a_day_is_written_as_people_write_it(form, chinese, english):
    assert form(WEDNESDAY, "zh_TW") == chinese
    assert form(WEDNESDAY, "en") == english


@pytest.mark.parametrize(
    ("day", "chinese", "english"),
    [
        (dt.date(2026, 12, 2), "2026 年第 49 週（11/30–12/6）", "2026 week 49 (30 Nov–6 Dec)"),
        (
            dt.date(2027, 1, 1),
            "2026 年第 53 週（2026/12/28–2027/1/3）",
            "2026 week 53 (28 Dec 2026–3 Jan 2027)",
        ),
        (dt.date(2024, 12, 30), "2025 年第 1 週（2024/12/30–2025/1/5）", None),
    ],
)
def test_a_week_over_a_border_names_both_sides(day, chinese, english):
    assert datewords.week(day, "zh_TW") == chinese
    assert english in (None, datewords.week(day, "en"))


@given(days)
def test_all_days_of_a_week_have_its_title(day):
    monday = day - dt.timedelta(days=day.weekday())
    assert datewords.week(day, "zh_TW") == datewords.week(monday, "zh_TW")


@given(days)
def test_the_english_words_are_those_of_mail(day):
    weekday, number, month, *_ = format_datetime(dt.datetime.combine(day, dt.time())).split()
    assert datewords.date(day, "en") == f"{weekday[:3]} {int(number)} {month}"
    assert datewords.long_date(day, "en").startswith(f"{int(number)} {month}")
    assert datewords.long_weekday(day, "en").startswith(datewords.weekday(day, "en"))


@given(days)
def test_the_chinese_weekday_is_the_same_in_every_form(day):
    sign = "一二三四五六日"[day.weekday()]
    assert datewords.weekday(day, "zh_TW") == f"週{sign}"
    assert datewords.long_weekday(day, "zh_TW") == f"星期{sign}"
    assert datewords.date(day, "zh_TW") == f"{day.month}/{day.day}（{sign}）"


@pytest.mark.parametrize(
    ("last", "chinese", "english"),
    [
        (dt.date(2026, 11, 22), "2026/11/16–11/22", "16–22 Nov 2026"),
        (dt.date(2026, 12, 6), "2026/11/16–12/6", "16 Nov–6 Dec 2026"),
        (dt.date(2027, 1, 3), "2026/11/16–2027/1/3", "16 Nov 2026–3 Jan 2027"),
    ],
)
def test_a_range_of_days_carries_its_year(last, chinese, english):
    first = dt.date(2026, 11, 16)
    assert datewords.days(first, last, "zh_TW") == chinese
    assert datewords.days(first, last, "en") == english
