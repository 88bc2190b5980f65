import datetime as dt

import pytest

from smcalendar.domain.keydates import (
    KeyDay,
    day_line,
    full_line,
    full_name,
    joined,
    short_name,
)
from smcalendar.domain.lunar import LunarDay

HOLIDAY = {"zh_TW": "孔子誕辰紀念日（補假）", "en": "Confucius' Birthday (observed)"}
SHORT = {"zh_TW": "教師節補假", "en": "Teachers' Day (observed)"}
TERM = {"zh_TW": "白露", "en": "White Dew"}
LUNAR = LunarDay(year=2026, month=8, day=15)
SHORTER = {
    "zh_TW": {"孔子誕辰紀念日": "教師節", "放假日": "調整放假"},
    "en": {"Labor Day": "Labour Day"},
}


DAY = dt.date(2026, 9, 25)


def line_for(key_day, lang, **shown):
    line = day_line(key_day, DAY, lang, **shown)
    return line.text, line.is_holiday


@pytest.mark.parametrize(
    ("key_day", "line"),
    [
        (KeyDay(), ("", False)),
        (KeyDay(lunar=LUNAR), ("十五", False)),
        (KeyDay(lunar=LUNAR, term=TERM), ("白露", False)),
        (KeyDay(lunar=LUNAR, term=TERM, workday=True), ("補班日", False)),
        (
            KeyDay(lunar=LUNAR, term=TERM, workday=True, holiday=HOLIDAY, short_holiday=SHORT),
            ("教師節補假", True),
        ),
    ],
)
def test_a_cell_says_the_one_thing_that_matters_most(key_day, line):
    assert line_for(key_day, "zh_TW") == line


def test_english_shows_holidays_and_working_days_but_not_the_lunar_calendar():
    assert line_for(KeyDay(lunar=LUNAR, term=TERM), "en") == ("", False)
    assert line_for(KeyDay(lunar=LUNAR, workday=True), "en") == ("Make-up workday", False)
    holiday = KeyDay(lunar=LUNAR, holiday=HOLIDAY, short_holiday=SHORT)
    assert line_for(holiday, "en") == ("Teachers' Day (observed)", True)


def test_the_lunar_calendar_can_be_shown_and_hidden_in_both_languages():
    day = KeyDay(lunar=LUNAR)
    assert line_for(day, "en", lunar_days=True) == ("8/15", False)
    assert line_for(day, "zh_TW", lunar_days=False) == ("", False)
    assert line_for(KeyDay(lunar=LUNAR, term=TERM), "en", lunar_days=True) == ("White Dew", False)


def test_in_full_nothing_is_left_out():
    day = KeyDay(lunar=LUNAR, term=TERM, workday=True, holiday=HOLIDAY, short_holiday=SHORT)
    assert full_line(day, DAY, "zh_TW") == "孔子誕辰紀念日（補假） · 補班日 · 白露 · 農曆八月十五"
    assert full_line(day, DAY, "en") == "Confucius' Birthday (observed) · Make-up workday"
    assert full_line(KeyDay(lunar=LUNAR), DAY, "en", lunar_days=True) == "lunar 8/15"
    assert full_line(KeyDay(), DAY, "zh_TW") == ""


@pytest.mark.parametrize(
    ("name", "lang", "short"),
    [
        ("孔子誕辰紀念日", "zh_TW", "教師節"),
        ("孔子誕辰紀念日（補假）", "zh_TW", "教師節補假"),
        ("國慶日（補假，推定）", "zh_TW", "國慶日補假"),
        ("國慶日（推定）", "zh_TW", "國慶日"),
        ("放假日（2025-02-08 補班）", "zh_TW", "調整放假"),
        ("Labor Day (observed)", "en", "Labour Day (observed)"),
        ("Day off (substituted from 02/08/2025)", "en", "Day off"),
        ("National Day", "en", "National Day"),
    ],
)
def test_a_name_is_cut_to_what_people_say(name, lang, short):
    assert short_name(name, SHORTER[lang], lang=lang) == short


def test_a_full_name_keeps_its_note_with_an_unmistakable_date():
    assert full_name("Day off (substituted from 02/08/2025)") == (
        "Day off (substituted from 2025-02-08)"
    )
    assert full_name("放假日（2025-02-08 補班）") == "放假日（2025-02-08 補班）"


def test_two_holidays_on_one_day_are_both_named():
    assert joined(["兒童節", "清明節"], "zh_TW") == "兒童節、清明節"
    assert joined(["Children's Day", "Tomb-Sweeping Day"], "en") == (
        "Children's Day, Tomb-Sweeping Day"
    )
