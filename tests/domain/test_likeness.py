"""Texts that say the same, although they are not written the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.likeness import essence, keys, says_the_same

LONG = "A new soap with camellia oil is in the shop today. Come and smell it until Friday!"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("New soap", "ＮＥＷ  soap!", True),
        ("✨✨", "✨ ✨", True),
        ("✨✨", "🎉", False),
        ("", "", False),
        (" \n", "!", False),
        (LONG, LONG.replace("Friday", "Sunday"), True),
        (LONG, LONG[:40], False),
        ("Day 3", "Day 2", False),
    ],
)
def test_which_texts_say_the_same(one, other, same):
    assert says_the_same(one, other) is same


@given(st.text(), st.text())
def test_saying_the_same_goes_both_ways(one, other):
    assert says_the_same(one, other) == says_the_same(other, one)


@given(st.text(min_size=1))
def test_a_text_says_what_it_says_itself(text):
    assert says_the_same(text, text) is bool(essence(text))


def test_texts_that_are_alike_are_found_by_what_they_share():
    assert set(keys(LONG)) & set(keys(LONG.replace("Friday", "Sunday")))
    assert keys("") == ()
