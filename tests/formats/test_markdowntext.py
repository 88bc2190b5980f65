import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.formats.markdowntext import address, fenced, inline

texts = st.text(st.sampled_from("\\`*_[]<>&~|$#-+=.:)1 a茶\n\t")) | st.text()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("冬季新品（限量）", "冬季新品（限量）"),
        ("a_b *c* `d` [e](f) <g> & h|i", r"a\_b \*c\* \`d\` \[e\](f) \<g\> \& h\|i"),
        (
            "# a\n- b\n+ c\n=== d\n12. e\n3) f",
            "\\# a\\\n\\- b\\\n\\+ c\\\n\\=== d\\\n12\\. e\\\n3\\) f",
        ),
        ("    indented", "indented"),
        ("one\n\ntwo", "one\\\n\\\ntwo"),
        ("K7-42F, 2026-11-18 19:00", "K7-42F, 2026-11-18 19:00"),
    ],
)
def test_text_stays_text(text, written):
    assert inline(text) == written


@given(texts)
def test_nothing_is_lost_but_blanks_at_the_ends_of_lines(text):
    shown = re.sub(r"\\([!-/:-@\[-`{-~\n])", r"\1", inline(text))
    assert shown == "\n".join(line.strip() for line in text.strip().splitlines())


@given(texts)
def test_no_line_begins_a_block(text):
    blocks = r"#|>|[-+*=]|\d+[.)]|```|~~~|<|\||\s"
    assert not any(re.match(blocks, line) for line in inline(text).split("\n"))


@given(st.text(st.sampled_from("`a\n")) | st.text())
def test_a_block_ends_after_its_text_and_nowhere_in_it(text):
    fence, *lines, end = fenced(text).split("\n")
    assert fence == end
    assert lines == text.split("\n")
    assert set(fence) == {"`"}
    assert not any(fence in line for line in lines)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("https://example.tw/a_b?c=1&d=2", "<https://example.tw/a_b?c=1&d=2>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("https://example.tw/> <b>", r"https://example.tw/\> \<b\>"),
    ],
)
def test_addresses_of_the_web_become_links(text, written):
    assert address(text) == written
