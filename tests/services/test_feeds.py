import datetime as dt

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter
from smcalendar.domain.weeks import Week
from smcalendar.services import feeds
from smcalendar.words import Words

ENGLISH, CHINESE = Words("en"), Words("zh_TW")


def test_a_filter_is_said_in_the_words_people_use(shop):
    wanted = Filter(
        first=dt.date(2026, 11, 9),
        platforms=frozenset({"line"}),
        accounts=frozenset({shop.accounts["x"].id}),
        campaigns=frozenset({shop.campaign.id}),
        brands=frozenset({shop.brand.id}),
        states=frozenset({"draft", "late"}),
        owners=frozenset({shop.people["Amy"].id}),
        labels=frozenset({"sale"}),
        formats=frozenset({"story"}),
        texts=frozenset({"soap"}),
    )
    assert feeds.filters_said(shop.workspace, wanted, ENGLISH) == (
        *("LINE Official Account", "@camellia_x", "夏季檔期", "山茶花手作", "Draft", "Late"),
        *("Amy", "sale", "Story", "“soap”"),
    )
    assert "草稿" in feeds.filters_said(shop.workspace, wanted, CHINESE)
    assert feeds.filters_said(shop.workspace, Filter(), ENGLISH) == ()


def test_problems_are_said_and_so_is_what_was_removed_since(shop):
    wanted = Filter(problems=frozenset({"error"}), campaigns=frozenset({"gone"}))
    assert set(feeds.filters_said(shop.workspace, wanted, ENGLISH)) == {
        "Errors",
        "no longer there",
    }


def test_a_day_is_the_part_of_its_week(shop):
    shop.add_post({}, title="New soap")
    sheet = feeds.week_sheet(shop.workspace, Week(2026, 46), Filter())
    monday, tuesday = (
        feeds.day_text(sheet, dt.date(2026, 11, day), ENGLISH).decode() for day in (9, 10)
    )
    assert "New soap" in monday
    assert "New soap" not in tuesday


def test_progress_is_told_and_can_stop_the_file(shop):
    shop.add_post({}, {})
    told = []
    whole = feeds.calendar_file(
        shop.workspace, Filter(), ENGLISH, progress=lambda *values: told.append(values)
    )
    assert whole.count(b"BEGIN:VEVENT") == 2
    assert told == [(0, 2)]

    def stop(_done, _whole):
        raise UserError("cancelled")

    with pytest.raises(UserError):
        feeds.calendar_file(shop.workspace, Filter(), ENGLISH, progress=stop)
