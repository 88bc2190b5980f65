import datetime as dt

import pytest

from smcalendar.domain.keydates import day_line, full_line
from smcalendar.services import setup, trust
from smcalendar.services.marks import key_days, marks_between, own_marks
from smcalendar.services.workdays import is_workday, next_workday, workdays_before

# What a planner in Taiwan looks up in every year, by the names that people use.
EXPECTED = """
    元旦 除夕 春節 元宵節 西洋情人節 和平紀念日 國際婦女節 白色情人節 兒童節 清明節 勞動節 母親節
    端午節 畢業季 父親節 七夕情人節 中元節 開學季 中秋節 教師節 重陽節 國慶日 光復節 萬聖節
    百貨週年慶 雙11購物節 黑色星期五 雙12 冬至 行憲紀念日 聖誕節 尾牙 跨年
"""


def on(day):
    return dt.date.fromisoformat(day)


@pytest.fixture
def marks(shop):
    """Gives the names of the key dates from a day on, by their first day."""

    def found(first, last=None, **values):
        between = marks_between(shop.workspace, on(first), on(last or first), **values)
        return [(each.first.isoformat(), each.name["zh_TW"]) for each in between]

    return found


def add(shop, name, start, **values):
    given = {"name": name, "start": on(start)} | values
    return setup.add(shop.workspace, "keydate", given)


@pytest.mark.parametrize("year", [2025, 2026, 2027, 2033])
def test_each_date_that_shops_in_taiwan_plan_for_comes_every_year(shop, year):
    days = key_days(shop.workspace, dt.date(year, 1, 1), dt.date(year, 12, 31))
    lines = (
        f"{full_line(e, day, 'zh_TW')} {day_line(e, day, 'zh_TW').text}" for day, e in days.items()
    )
    said = "、".join(lines).replace(" ", "")
    assert [name for name in EXPECTED.split() if name not in said] == []


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-05-10", "母親節"),
        ("2026-08-19", "七夕情人節"),
        ("2026-08-27", "中元節"),
        ("2026-11-27", "黑色星期五"),
        ("2026-11-30", "網路星期一"),
        ("2025-11-28", "黑色星期五"),
        ("2027-01-23", "尾牙"),
        ("2027-02-05", "除夕"),
        ("2025-01-28", "除夕"),  # The last month of that lunar year had 29 days.
    ],
)
def test_moving_dates_are_on_their_day(marks, day, name):
    assert (day, name) in marks(day)


def test_a_year_with_a_leap_month_has_each_festival_once(marks):
    names = [name for _, name in marks("2025-01-01", "2025-12-31")]
    assert names.count("七夕情人節") == names.count("端午節") == 1


def test_own_key_dates_stand_between_built_in_ones_with_their_brand(shop):
    add(shop, "開幕", "2026-11-11", brand_id=shop.brand.id, rule="FREQ=YEARLY", lead=5)
    day = key_days(shop.workspace, on("2027-11-11"), on("2027-11-11"))[on("2027-11-11")]
    own, built_in = day.marks[:2]
    assert (own.name["en"], own.brand, own.colour) == ("開幕", shop.brand.name, shop.brand.colour)
    assert built_in.name["en"] == "Double 11"


def test_notice_is_told_on_the_working_day_it_begins(shop):
    add(shop, "開幕", "2026-10-12", lead=2)
    first = on("2026-10-07")  # The 9th was a day off in place of Saturday, the 10th.
    days = key_days(shop.workspace, first, first)
    assert [each.name["en"] for each in days[first].ahead if each.record] == ["開幕"]


def test_a_brand_sees_its_own_key_dates_and_those_of_all(shop):
    other = setup.add(shop.workspace, "brand", {"name": "Soap"})
    add(shop, "所有", "2026-11-03")
    add(shop, "茶", "2026-11-03", brand_id=shop.brand.id)
    add(shop, "皂", "2026-11-03", brand_id=other)
    day = on("2026-11-03")
    found = own_marks(shop.workspace, day, day, brands={shop.brand.id})
    assert {each.name["en"] for each in found} == {"所有", "茶"}
    assert len(own_marks(shop.workspace, day, day)) == 3


def test_what_is_in_the_trash_is_on_no_day_until_it_comes_back(shop, marks):
    record = add(shop, "開幕", "2026-11-03")
    setup.remove(shop.workspace, "keydate", record)
    assert ("2026-11-03", "開幕") not in marks("2026-11-03")
    trust.undo_last(shop.workspace)
    assert ("2026-11-03", "開幕") in marks("2026-11-03")


def test_a_brand_that_key_dates_name_stays_out_of_the_trash(shop):
    other = setup.add(shop.workspace, "brand", {"name": "Soap"})
    add(shop, "皂", "2026-11-03", brand_id=other)
    assert setup.used_by(shop.workspace, "brand", other) == {"keydate": 1}


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "1899-12-31", "3000-01-01"])
def test_far_days_are_plain_days(shop, day):
    assert marks_between(shop.workspace, on(day), on(day)) == ()
    assert list(key_days(shop.workspace, on(day), on(day))) == [on(day)]


def test_working_days_know_holidays_and_make_up_workdays():
    assert not is_workday(on("2026-10-09"))
    assert is_workday(on("2025-02-08"))
    assert next_workday(on("2026-10-08")) == on("2026-10-12")
    assert workdays_before(on("2026-10-12"), 1) == on("2026-10-08")
