import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.ui.kit.entries import Entry
from smcalendar.ui.shell.finding import best

EXPORT = Entry("command", "export", "Export…", "Ctrl+E")
WEEK = Entry("command", "print.week", "Print week…", "Ctrl+P")
POST = Entry("item", "1", "中秋月餅開箱", "K7-42F")
OTHER = Entry("item", "2", "Weekend print sale")
ALL = (EXPORT, WEEK, POST, OTHER)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ALL),
        ("export", (EXPORT,)),
        ("week print", (WEEK, OTHER)),
        ("月餅", (POST,)),
        ("k7-42f", (POST,)),
        ("Ｗｅｅｋ", (WEEK, OTHER)),
        ("xpt", (EXPORT,)),
        ("zzz", ()),
    ],
)
def test_words_are_found_in_any_order_with_letters_left_out(typed, found):
    assert best(ALL, typed) == found


def test_what_was_used_last_comes_first():
    assert best(ALL, "", recent=("item:2", "item:1"))[:2] == (OTHER, POST)


@given(st.text())
def test_no_text_is_too_strange(typed):
    assert set(best(ALL, typed)) <= set(ALL)
