import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.formats.csvtext import guarded, unguarded, written

# Far more often than chance would: what guards and what is guarded.
texts = st.text(st.sampled_from("=+-@＝＋－＠\t\r\n,;' \u3000\u00a0ab茶")) | st.text()
FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r]")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("@amy", "'@amy"),
        ("＠amy", "'＠amy"),
        ("　＋1", "'　＋1"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("one\n- two\n- three", "one\n'- two\n'- three"),
        ("a;=1,=2\t=3", "a;'=1,'=2\t'=3"),
        ("'=1", "''=1"),
        ("'quoted'", "'quoted'"),
        ("2 - 1 = 1", "2 - 1 = 1"),
        ("https://example.tw/?a=1", "https://example.tw/?a=1"),
        ("", ""),
    ],
)
def test_a_mark_stands_where_a_formula_could_begin(text, cell):
    assert guarded(text) == cell
    assert unguarded(cell) == text


@given(texts)
def test_what_was_guarded_comes_back(text):
    assert unguarded(guarded(text)) == text


@given(texts, st.sampled_from([",", ";", "\t", "\n", "\r"]))
def test_no_part_of_a_cell_begins_a_formula_wherever_it_is_cut(text, separator):
    parts = guarded(text).split(separator)
    assert [part for part in parts if FORMULA.match(part)] == []


@given(st.lists(st.lists(texts, min_size=2, max_size=3), min_size=1))
def test_rows_are_read_again_as_they_were_written(rows):
    clean = [[cell.replace("\0", "") for cell in row] for row in rows]
    text = written(clean).decode("utf-8-sig")
    assert [[*map(unguarded, row)] for row in csv.reader(io.StringIO(text, ""))] == clean


def test_a_file_is_made_for_excel():
    assert written([["a", "茶"], ["b\nc", ""]]) == b'\xef\xbb\xbfa,\xe8\x8c\xb6\r\n"b\nc",\r\n'
