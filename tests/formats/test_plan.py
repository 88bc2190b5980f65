import datetime as dt
from dataclasses import replace
from itertools import starmap
from pathlib import Path

import pytest

from smcalendar.domain.calendar_records import KeyDateKind
from smcalendar.domain.codes import item_code
from smcalendar.domain.keydates import KeyDay
from smcalendar.domain.marks import Mark
from smcalendar.domain.platforms import Format, LinkPlace
from smcalendar.domain.records import Account, Brand, Post, PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State
from smcalendar.domain.trust import Head
from smcalendar.domain.weeks import Week, laid_out
from smcalendar.domain.weeksheet import WeekSheet
from smcalendar.formats.plan import day_text, week_text
from smcalendar.words import Words

FILES = Path(__file__).parent.parent / "files"
ZONE = "Asia/Taipei"
WEEK = Week(2026, 47)
POST = Format(
    id="post",
    names={"en": "Post", "zh_TW": "貼文"},
    minutes=15,
    link=LinkPlace.TEXT,
    alt_text=True,
    first_comment=True,
)
MONDAY, WEDNESDAY, FRIDAY, SUNDAY = (WEEK.days[number] for number in (0, 2, 4, 6))
ITEMS = [
    # title, platform, date, other attributes
    ("雙11購物節預熱：全館滿千折百", "instagram", MONDAY, {"state": State.POSTED}),
    ("Weekend reading list", "line", MONDAY, {"time": None, "state": State.DRAFT}),
    ("兩行的\n標題", "instagram", WEDNESDAY, {"time": dt.time(20, 30), "hold_reason": "等素材"}),
    ("Tokyo 東京快閃", "instagram", FRIDAY, {"time": dt.time(0, 30), "zone": "Asia/Tokyo"}),
    ("", "line", SUNDAY, {"time": dt.time(7, 5), "state": State.READY}),
]


def resolved(number, item):
    title, platform, date, other = item
    attributes = {"time": dt.time(9), "zone": ZONE, "state": State.APPROVED} | other
    return Resolved(
        item=PostingItem(
            id=f"{number:036}",
            post_id="post",
            account_id=platform,
            code=item_code(32**3 + number),
            format="post",
            date=date,
            **attributes,
        ),
        post=Post(id="post", title=title),
        account=Account(id=platform, brand_id="brand", platform=platform, handle="hejia_home"),
        brand=Brand(id="brand", name="禾家", zone=ZONE),
        campaign=None,
        owner=None,
        format=POST,
        files={},
    )


@pytest.fixture
def week():
    return WeekSheet(
        days=laid_out(starmap(resolved, enumerate(ITEMS)), WEEK.days, ZONE),
        zone=ZONE,
        workspace="秋冬新品",
        filters=("Instagram", "LINE"),
        made_at=dt.datetime(2026, 11, 18, 8, 58, tzinfo=dt.UTC),
        head=Head(42, "ab12" + "0" * 60),
        marks={"instagram": "IG", "line": "LN"},
        platform_names={
            "instagram": {"en": "Instagram", "zh_TW": "Instagram"},
            "line": {"en": "LINE Official Account", "zh_TW": "LINE 官方帳號"},
        },
    )


@pytest.mark.parametrize("lang", ["zh_TW", "en"])
def test_the_week_as_text_is_the_golden_file(week, lang):
    assert week_text(week, Words(lang)) == (FILES / f"week.{lang}.txt").read_text(encoding="utf-8")


def test_a_title_stays_on_its_line(week):
    assert "兩行的 標題" in week_text(week, Words("en"))


def test_times_and_days_are_those_of_the_sheets_zone(week):
    days = week_text(week, Words("en")).split("■ ")[1:]
    (thursday,) = (day for day in days if day.startswith("Thu 19 Nov"))
    assert "23:30 Instagram @hejia_home · Tokyo 東京快閃" in thursday


@pytest.mark.parametrize("lang", ["zh_TW", "en"])
def test_a_day_says_of_itself_what_the_week_says_of_it(week, lang):
    words = Words(lang)
    whole, day = week_text(week, words), day_text(week, WEDNESDAY, words)
    heading, facts, made, empty, *lines = day.splitlines()
    assert heading.startswith(words.t("Daily schedule"))
    assert (facts, made) == tuple(whole.splitlines()[1:3])
    assert empty == ""
    assert f"\n\n{chr(10).join(lines)}\n\n" in whole
    assert day.count("■") == 1


def test_a_day_without_posts_says_so(week):
    assert day_text(week, WEEK.days[1], Words("en")).endswith("■ Tue 17 Nov\n(no posts)\n")


def test_what_is_special_about_a_day_stands_beside_it(week):
    names = {"en": "Double 11", "zh_TW": "雙 11"}
    sale = Mark(name=names, kind=KeyDateKind.SALE, first=WEDNESDAY, last=WEDNESDAY)
    special = replace(week, key_days={WEDNESDAY: KeyDay(marks=(sale,))})
    assert "■ Wed 18 Nov · Double 11\n" in week_text(special, Words("en"))
    assert "■ 11/18（三） · 雙 11\n" in week_text(special, Words("zh_TW"))
