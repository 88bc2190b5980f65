import datetime as dt
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smcalendar import resources
from smcalendar.domain.keydates import KeyDay, day_line
from smcalendar.domain.lunar import LunarDay
from smcalendar.services.keydates import key_dates, lunar_table

# The calendars of the Directorate-General of Personnel Administration, and the act of 2025.
WEEKDAYS_OFF = {
    2025: """
        01-01 01-27 01-28 01-29 01-30 01-31 02-28 04-03 04-04 05-30 09-29 10-06 10-10 10-24 12-25
    """,
    2026: """
        01-01 02-16 02-17 02-18 02-19 02-20 02-27 04-03 04-06 05-01 06-19 09-25 09-28 10-09 10-26
        12-25
    """,
}
KNOWN_YEARS = range(1998, 2101)


def line_for(key_day, lang):
    line = day_line(key_day, dt.date.min, lang)
    return line.text, line.is_holiday


def year_of(year):
    return key_dates(dt.date(year, 1, 1), dt.date(year, 12, 31))


def key_day(text):
    day = dt.date.fromisoformat(text)
    return key_dates(day, day)[day]


@pytest.mark.parametrize("year", WEEKDAYS_OFF)
def test_the_weekdays_off_are_the_official_ones(year):
    days = year_of(year).items()
    off = [f"{day:%m-%d}" for day, each in days if day.weekday() < 5 and each.holiday]
    assert off == WEEKDAYS_OFF[year].split()


def test_people_worked_on_one_saturday_of_2025_and_on_none_of_2026():
    days = [pair for year in WEEKDAYS_OFF for pair in year_of(year).items()]
    assert [day for day, each in days if each.workday] == [dt.date(2025, 2, 8)]
    assert line_for(key_day("2025-02-08"), "zh_TW") == ("補班日", False)


@pytest.mark.parametrize(
    ("text", "chinese", "english"),
    [
        ("2025-01-27", "調整放假", "Day off"),
        ("2025-04-04", "兒童節、清明節", "Children's Day, Tomb-Sweeping Day"),
        ("2026-01-01", "元旦", "New Year's Day"),
        ("2026-02-16", "除夕", "Lunar New Year's Eve"),
        ("2026-02-20", "除夕補假", "Lunar New Year's Eve (observed)"),
        ("2026-04-05", "清明節", "Tomb-Sweeping Day"),
        ("2026-05-01", "勞動節", "Labour Day"),
        ("2026-09-28", "教師節", "Teachers' Day"),
        ("2026-10-26", "光復節補假", "Retrocession Day (observed)"),
    ],
)
def test_holidays_have_the_names_people_use(text, chinese, english):
    assert line_for(key_day(text), "zh_TW") == (chinese, True)
    assert line_for(key_day(text), "en") == (english, True)


def test_the_full_name_of_a_holiday_is_kept():
    assert key_day("2026-10-26").holiday == {
        "zh_TW": "臺灣光復暨金門古寧頭大捷紀念日（補假）",
        "en": "Taiwan Restoration and Guningtou Victory Memorial Day (observed)",
    }
    assert key_day("2025-01-27").holiday == {
        "zh_TW": "放假日（2025-02-08 補班）",
        "en": "Day off (substituted from 2025-02-08)",
    }


def test_every_name_fits_a_cell():
    longest = {"zh_TW": "兒童節、清明節", "en": "Teachers' Day, Mid-Autumn Festival"}
    for year in KNOWN_YEARS:
        names = [each.short_holiday for each in year_of(year).values() if each.short_holiday]
        assert names
        for lang, text in longest.items():
            assert all(len(name[lang]) <= len(text) for name in names), year


@pytest.mark.parametrize(
    ("festival", "month", "day"), [("春節", 1, 1), ("端午節", 5, 5), ("中秋節", 8, 15)]
)
def test_festivals_stand_on_their_lunar_day(festival, month, day):
    for year in KNOWN_YEARS:
        lunar = LunarDay(year=year, month=month, day=day)
        (holiday,) = [each.holiday for each in year_of(year).values() if each.lunar == lunar]
        assert festival in holiday["zh_TW"].split("、")


@pytest.mark.parametrize("year", [1997, 2101, 1, 9999])
def test_of_a_year_it_does_not_know_it_says_no_holiday(year):
    assert not any(each.holiday or each.workday for each in year_of(year).values())


def test_each_day_of_a_range_over_two_years_has_its_entry():
    days = key_dates(dt.date(2025, 12, 30), dt.date(2026, 1, 2))
    assert [line_for(each, "zh_TW")[0] for each in days.values()] == [
        "十一",
        "十二",
        "元旦",
        "十四",
    ]
    assert list(days) == sorted(days)
    assert key_dates(dt.date(2026, 1, 2), dt.date(2026, 1, 1)) == {}


def test_the_ends_of_time_are_plain_days():
    for day in (dt.date.min, dt.date.max):
        assert key_dates(day, day) == {day: KeyDay()}


@given(st.dates())
@settings(max_examples=30)
def test_any_day_has_an_answer(day):
    (entry,) = key_dates(day, day).values()
    assert all(isinstance(line_for(entry, lang)[0], str) for lang in ("zh_TW", "en"))


def test_the_library_of_holidays_waits_until_it_is_asked():
    program = """if True:
        import sys
        from smcalendar.services import keydates
        print({"holidays", "pydantic", "sqlalchemy"} & set(sys.modules))
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout.split(), done.stderr) == (["set()"], "")


def test_threads_get_the_same_days():
    first, last = dt.date(2031, 12, 1), dt.date(2033, 1, 31)
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: key_dates(first, last), range(8)))
    assert all(answer == answers[0] for answer in answers)


def test_the_table_is_read_once_and_says_where_it_is_from():
    assert lunar_table() is lunar_table()
    text = resources.read_text("keydates/lunar.json")
    assert '"source": "lunar_python ' in text
    assert '"made": "20' in text


def kept_in(home):
    return json.loads((home / "cache" / "holidays.json").read_text("utf-8"))


def test_holidays_are_kept_and_told_the_same_from_there(tmp_path):
    first, last = dt.date(2024, 1, 1), dt.date(2026, 12, 31)
    told = key_dates(first, last, home=tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / "b")
    assert key_dates(first, last, home=tmp_path / "b") == told == key_dates(first, last)


def test_the_library_is_not_loaded_for_what_is_kept(tmp_path):
    program = (
        "import sys, datetime as dt; from pathlib import Path;"
        "from smcalendar.services.keydates import key_dates;"
        "key_dates(dt.date(2025, 1, 1), dt.date(2026, 12, 31), home=Path(sys.argv[1]));"
        "print('holidays' in sys.modules)"
    )
    run = [sys.executable, "-c", program, tmp_path]
    loaded = [subprocess.run(run, capture_output=True, text=True, check=True) for _ in range(2)]
    assert [each.stdout.strip() for each in loaded] == ["True", "False"]


@pytest.mark.parametrize(
    "damage",
    [
        {"version": "0.1"},
        {"years": {"2025": {"2025-01-01": {"zh_TW": "x"}}}},
        {"years": {"2025": []}},
        {"years": 3},
    ],
)
def test_what_an_older_library_said_or_nobody_understands_is_asked_again(tmp_path, damage):
    file = tmp_path / "a" / "cache" / "holidays.json"
    day = dt.date(2025, 1, 1)
    wanted = key_dates(day, day, home=tmp_path / "a")
    file.write_text(json.dumps(kept_in(tmp_path / "a") | damage), "utf-8")
    (tmp_path / "a").rename(tmp_path / "b")
    assert key_dates(day, day, home=tmp_path / "b") == wanted
    assert kept_in(tmp_path / "b")["years"]["2025"]["2025-01-01"]["zh_TW"] == ["中華民國開國紀念日"]


def test_a_folder_where_nothing_can_be_kept_stops_nobody(tmp_path):
    day = dt.date(2025, 1, 1)
    (tmp_path / "cache").write_text("a file", "utf-8")
    assert key_dates(day, day, home=tmp_path)[day].holiday
