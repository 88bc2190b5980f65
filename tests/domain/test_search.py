"""Text as the search index keeps it, and what is typed as a question to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.search import LONGEST_WORD, MOST_WORDS, cut, question


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("新品開箱", "新 品 開 箱"),
        ("iPhone新品 9折", "iphone 新 品 9 折"),
        ("買一送一！🎉👩🏽‍🍳☕️", "買 一 送 一 🎉 👩 🏽 🍳 ☕"),
        ("ＩＧ　限動", "ig 限 動"),
        ("Straße CAFÉ", "strasse cafe"),
        ("カフェ 한국", "カ フ ェ 한 국"),
        ("a\0b\ud800", "ab \ufffd"),
        ("", ""),
    ],
)
def test_each_chinese_character_is_a_word_and_case_and_width_are_gone(text, kept):
    assert cut(text) == kept


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("新品", '"新 品"'),
        ("new so", '"new"* "so"*'),
        ("iPhone新", '"iphone 新"'),
        ("雙11", '"雙 11"*'),
        ('"a OR b* NEAR(', '"a"* "or"* "b"* "near"*'),
        ("5-in-1", '"5 in 1"*'),
        ("🎉 新", '"🎉" "新"'),
        ("!!! ...", ""),
        ("  ", ""),
    ],
)
def test_typed_words_are_phrases_and_never_operators(typed, asked):
    assert question(typed) == asked


def test_a_page_that_is_pasted_asks_for_how_it_begins():
    asked = question(f"{'x' * 100_000} {'word ' * 100_000}")
    assert asked.count('"') == 2 * MOST_WORDS
    assert len(asked) < 4 * LONGEST_WORD + MOST_WORDS * 10


@given(st.text())
def test_whatever_is_typed_is_a_question(typed):
    assert question(typed).count('"') % 2 == 0
