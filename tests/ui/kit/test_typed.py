"""What people type for a day or some words, and what it means."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.ui.kit.typed import day_meant, words_meant, words_shown

TODAY = dt.date(2026, 11, 18)

LETTERS = st.characters(exclude_categories=["C", "Z"], exclude_characters='",，、#＃')
words = st.text(LETTERS, min_size=1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-23", dt.date(2026, 11, 23)),
        ("2026/1/3", dt.date(2026, 1, 3)),
        ("２０２６／１１／２３", dt.date(2026, 11, 23)),
        ("11/23", dt.date(2026, 11, 23)),
        ("1/3", dt.date(2027, 1, 3)),
        ("8/1", dt.date(2026, 8, 1)),
        ("+7", dt.date(2026, 11, 25)),
        ("-1", dt.date(2026, 11, 17)),
        ("下週三", dt.date(2026, 11, 25)),
        ("  ", None),
    ],
)
def test_a_day(text, day):
    assert day_meant(text, TODAY) == day


@pytest.mark.parametrize("text", ["soon", "2026-02-30", "13/40", "2/30", "11-", "20261123x"])
def test_no_day(text):
    with pytest.raises(ValueError, match=r"."):
        day_meant(text, TODAY)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2999, 12, 31)))
def test_a_day_as_it_is_shown_means_itself(day):
    assert day_meant(day.isoformat(), TODAY) == day


@given(st.lists(st.lists(words, min_size=1, max_size=3).map(" ".join), unique=True))
def test_words_as_they_are_shown_mean_themselves(wanted):
    shown = words_shown(wanted, mark="#")
    assert words_meant(shown, without="#＃") == tuple(wanted)


def test_words_stand_between_blanks_and_commas_of_both_kinds():
    assert words_meant("#茶，#皂、 #tea, #soap  #tea", without="#＃") == ("茶", "皂", "tea", "soap")
