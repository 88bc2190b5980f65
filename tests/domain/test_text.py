"""The one text that is counted, checked, shown, hashed and pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.text import hashtag_line, to_paste

TAGS = ("soap", "新品")
LINK = "https://example.tw"
tags = st.lists(st.text("abc新品_1", min_size=1, max_size=5), max_size=4, unique=True)


def pasted(text, hashtags=(), link="", **where):
    return to_paste(text, hashtags, link, link_in_text=where.get("link_in_text", True))


def test_parts_are_told_apart_by_a_blank_line():
    assert pasted("New", TAGS, LINK) == "New\n\n#soap #新品\n\nhttps://example.tw"


def test_parts_that_are_missing_leave_no_blank_lines():
    assert pasted("New") == "New"
    assert pasted("", TAGS) == "#soap #新品"
    assert pasted("New  \n\n", (), LINK) == "New\n\nhttps://example.tw"
    assert pasted("") == ""


def test_blanks_at_the_beginning_stay_for_they_may_be_meant():
    assert pasted("\u3000New\n") == "\u3000New"


def test_a_hash_sign_is_never_doubled():
    assert hashtag_line(("#soap", "＃新品", "tea")) == "#soap #新品 #tea"


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("New #soap", "#新品"),
        ("New ＃soap today #新品!", ""),
        ("New #soapy", "#soap #新品"),
        ("New #soap_1 #新品茶", "#soap #新品"),
        ("New #soapy, then #soap.", "#新品"),
        ("soap 新品", "#soap #新品"),
        ("#新品#soap", ""),
    ],
)
def test_a_tag_that_stands_in_the_text_is_not_pasted_again(text, missing):
    assert pasted(text, TAGS) == "\n\n".join(filter(None, (text, missing)))


def test_a_link_that_stands_in_the_text_or_does_not_belong_there_is_not_pasted():
    assert pasted(f"New {LINK}", (), LINK) == f"New {LINK}"
    assert pasted("New", (), LINK, link_in_text=False) == "New"


@given(st.text(), tags, st.sampled_from(["", LINK]))
def test_pasting_what_was_pasted_adds_nothing(text, hashtags, link):
    once = pasted(text, hashtags, link)
    assert pasted(once, hashtags, link) == once
    assert once.startswith(text.rstrip())
    assert all(f"#{tag}" in once.replace("＃", "#") for tag in hashtags)
