import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.named_accounts import known_accounts
from smcalendar.domain.notes import NOTES
from smcalendar.domain.pasted_plan import MOST, Place, Verdict, understood
from smcalendar.domain.records import Account
from smcalendar.domain.vocabulary import vocabulary
from smcalendar.services.platforms import platforms

ACCOUNTS = (
    Account(id="ig", brand_id="b", platform="instagram", handle="camellia"),
    Account(id="fb", brand_id="b", platform="facebook", handle="camellia"),
    Account(id="fb2", brand_id="c", platform="facebook", handle="cedar"),
)
PLACE = Place(
    known=known_accounts(ACCOUNTS, platforms().values()),
    vocabulary=vocabulary(ACCOUNTS, platforms().values()),
    today=dt.date(2026, 11, 18),
)
DAY = dt.date(2026, 11, 23)


def rows(text, **changes):
    return understood(text, replace(PLACE, **changes))


def codes(row):
    return [each.code for each in (*row.faults, *row.doubts)]


def test_one_line_is_one_post():
    found = rows("New soap\n\n  Winter sale \n")
    assert [(each.line, each.title, each.verdict) for each in found] == [
        (1, "New soap", Verdict.NEW),
        (2, "Winter sale", Verdict.NEW),
    ]


def test_a_typed_line_may_begin_with_day_time_and_accounts():
    (row,) = rows("11/23 19:00 IG 新品開箱 #夏季檔期")
    assert (row.day, row.time, row.accounts) == (DAY, dt.time(19), ("ig",))
    assert (row.title, row.verdict) == ("新品開箱 #夏季檔期", Verdict.NEW)


def test_words_for_days_count_beside_a_time_or_an_account_only():
    planned, said = rows("下週三 19:00 IG New soap\n今天 我們開幕")
    assert (planned.day, planned.time) == (dt.date(2026, 11, 25), dt.time(19))
    assert (said.day, said.title) == (None, "今天 我們開幕")


def test_a_second_day_in_a_typed_line_belongs_to_its_title():
    (row,) = rows("11/23 IG 11/11 was great")
    assert (row.day, row.title) == (DAY, "11/11 was great")


def test_a_typed_line_that_is_only_a_day_is_a_title():
    (row,) = rows("11/11")
    assert (row.day, row.title) == (None, "11/11")


def test_columns_of_a_spreadsheet_are_recognised_whatever_their_order():
    (row,) = rows("2026/11/23\tInstagram\tNew soap\t19:00\tIt smells of tea.")
    assert (row.day, row.time, row.accounts) == (DAY, dt.time(19), ("ig",))
    assert (row.title, row.text, row.verdict) == ("New soap", "It smells of tea.", Verdict.NEW)


def test_typed_lines_and_rows_may_be_mixed():
    typed, pasted = rows("11/23 IG New soap\n11/24\tIG\tSale")
    assert (typed.title, typed.day, pasted.title) == ("New soap", DAY, "Sale")


def test_headings_say_what_the_columns_are_and_are_no_row():
    (row,) = rows("日期\t文案\t標題\t平台\n11/23\t聞起來像茶。\t新皂\tIG")
    assert (row.line, row.title, row.text, row.day) == (1, "新皂", "聞起來像茶。", DAY)


def test_cells_of_several_lines_stay_one_row():
    (row,) = rows('11/23\tIG\t"First line\nsecond ""line"""')
    assert (row.title, row.text) == ("", 'First line\nsecond "line"')


def test_a_quotation_mark_that_somebody_typed_swallows_nothing():
    assert len(rows('11/23\t"New soap\n11/24\tSale')) == 2


def test_a_cell_larger_than_any_text_is_wrong_and_the_others_are_read():
    first, second = rows(f"11/23\tIG\t{'x' * 140_000}\n11/24\tIG\tNew soap")
    assert (codes(first), second.title) == (["pasted_too_long"], "New soap")


def test_a_long_text_alone_is_no_title():
    (row,) = rows("Word " * 40)
    assert (row.title, len(row.text)) == ("", 199)


def test_platform_and_handle_together_mean_one_account():
    (row,) = rows("Facebook\t@camellia\tNew soap")
    assert (row.accounts, row.verdict) == (("fb",), Verdict.NEW)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("FB\tNew soap", "pasted_several_accounts"),
        ("@nobody\tNew soap", "pasted_unknown_account"),
        ("Threads\tNew soap", "pasted_unknown_account"),
        ("11/23\tNew soap", "pasted_no_account"),
        ("IG\t19:00\tNew soap", "pasted_time_without_day"),
        ("標題\t日期\nNew soap\tsoon", "pasted_no_day"),
    ],
)
def test_what_is_doubtful_is_said_and_can_be_added_all_the_same(line, code):
    (row,) = rows(line)
    assert (row.verdict, codes(row), row.title) == (Verdict.DOUBTFUL, [code], "New soap")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("2026-02-30\tIG\tNew soap", "pasted_no_day"),
        ("25:00\tIG\tNew soap", "pasted_no_time"),
        ("11/23\tIG\t", "pasted_no_text"),
        (f"標題\t日期\n{'x' * 1001}\t", "pasted_too_long"),
    ],
)
def test_what_is_wrong_is_said(line, code):
    (row,) = rows(line)
    assert (row.verdict, codes(row)) == (Verdict.WRONG, [code])


def test_rows_that_name_no_account_go_where_the_others_are_sent():
    (row,) = rows("11/23\t19:00\tNew soap", accounts=("ig", "fb"))
    assert (row.accounts, row.verdict) == (("ig", "fb"), Verdict.NEW)


def test_what_is_there_already_or_twice_is_doubtful():
    first, second = rows("New soap\nNew soap", titles=frozenset({"new soap"}))
    assert codes(first) == ["pasted_there_already"]
    assert codes(second) == ["pasted_twice", "pasted_there_already"]


def test_no_more_rows_are_taken_than_one_can_look_over():
    assert len(rows("\n".join(map(str, range(MOST + 5))))) == MOST


@given(st.text(alphabet="IGFB@camelli 1/23:09\t\n\"'，日期標題x", max_size=200))
def test_any_text_is_understood_row_by_row(text):
    for line, row in enumerate(rows(text), start=1):
        assert row.line == line
        assert set(codes(row)) <= set(NOTES)
        assert row.faults or row.title or row.text
        assert row.day or row.time is None
