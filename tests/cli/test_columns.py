"""Widths, cuts and line breaks on a terminal."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.cli.columns import padded, shortened, width, wrapped
from smcalendar.cli.tables import table


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("abc", 3), ("茶", 2), ("a茶，", 5), ("e\u0301", 1), ("\u200b", 0)],
)
def test_chinese_takes_two_columns_and_a_mark_none(text, columns):
    assert width(text) == columns


@given(st.text(), st.integers(2, 60))
def test_a_shortened_text_fits_and_begins_the_same(text, columns):
    short = shortened(text, columns)
    assert width(short) <= columns
    assert short == text or (short.endswith("…") and text.startswith(short[:-1]))


PIECES = ("茶", "三，", "（四", "。", "word ", "a", " ", "two-words ")


@given(st.lists(st.sampled_from(PIECES), max_size=80), st.integers(12, 60))
def test_wrapped_lines_fit_and_lose_nothing(pieces, columns):
    text = "".join(pieces)
    if any(width(word) > columns for word in re.findall(r"[a-z-]+[。，]*|.[。，]*", text)):
        return
    lines = wrapped(text, columns)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line) <= columns for line in lines)


def test_no_line_begins_with_punctuation():
    lines = wrapped("規劃貼文，送審核准，再把每天的貼文交給負責發布的人。", 9)
    assert all(line[0] not in "，。" for line in lines)
    assert len(lines) > 3


def test_padding_counts_columns():
    assert padded("茶", 4) == "茶  "


def test_a_table_aligns_its_columns_and_keeps_each_row_on_a_line():
    drawn = table(("Name", "Note"), [("青田茶", "a\nb"), ("x", "y" * 100)])
    assert drawn.splitlines()[:2] == ["Name    Note", "青田茶  a b"]
    assert drawn.splitlines()[2] == "x       " + "y" * 47 + "…"
