"""JSON as it is written, and what is refused before anybody looks at its meaning."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smcalendar.domain.errors import UserError
from smcalendar.formats.jsontext import LARGEST, dumps, elements, place

SCALARS = st.none() | st.booleans() | st.integers() | st.text()
DOCUMENTS = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20
)


def refusal(data):
    with pytest.raises(UserError) as caught:
        elements(data)
    return caught.value.code, dict(caught.value.values)


def read_or_refused(data):
    try:
        return elements(data)
    except UserError as error:
        return error


def test_a_document_is_indented_unescaped_and_ends_a_line():
    assert dumps({"title": "新品開箱", "labels": []}) == (
        '{\n  "title": "新品開箱",\n  "labels": []\n}\n'
    )


@given(DOCUMENTS)
def test_what_was_written_is_read_again_or_refused_for_its_characters(document):
    read = read_or_refused(dumps(document).encode())
    refused = isinstance(read, UserError) and read.values["why"] == "json_character"
    assert refused or read == (document if isinstance(document, list) else [document])


def test_one_object_counts_as_an_array_of_one():
    assert elements(b'{"title": "x"}') == [{"title": "x"}]


def test_a_byte_order_mark_is_accepted():
    assert elements(b'\xef\xbb\xbf["x"]') == ["x"]


@pytest.mark.parametrize("data", [b"\xff\xfe[\x00]\x00", b'["\xed\xa0\x80"]', b'["\xe6\x96"]'])
def test_anything_but_utf8_is_refused(data):
    assert refusal(data) == ("json_not_utf8", {})


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"", 1, 1),
        (b'{"title":\n x}', 2, 2),
        (b"[1,]", 1, 3),
        (b'["a\nb"]', 1, 4),
        (b"[] []", 1, 4),
        (b"['x']", 1, 2),
        (b'{"\xe6\xa8\x99": 1 "', 1, 9),
    ],
)
def test_what_is_no_json_is_refused_with_line_and_column(data, line, column):
    code, values = refusal(data)
    assert code == "json_broken"
    # Since Python 3.13 a comma too many is found where it stands, before that behind it.
    assert values["line"] == line
    assert abs(values["column"] - column) <= 1


@pytest.mark.parametrize("depth", [5_000, 100_000, 1_000_000])
@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_a_nesting_bomb_is_refused(depth, opening):
    closing = {"[": "]", '{"a":': "}"}[opening]
    for data in (opening * depth, opening * depth + "1" + closing * depth):
        assert refusal(data.encode())[0] in ("json_too_deep", "json_broken", "json_too_large")


def test_a_file_over_the_limit_is_refused_before_it_is_read():
    assert refusal(b"[" + b" " * LARGEST + b"]") == ("json_too_large", {"limit": "20 MB"})


@pytest.mark.parametrize(
    ("data", "at", "why"),
    [
        (b'[{}, {"title": 1, "text": 2, "title": 3}]', "[1].title", "json_twice"),
        (b'{"items": [{"a": 1, "a": 1}]}', "[0].items[0].a", "json_twice"),
        (b'{"a": {"b": 1}, "a": {"b": 1, "b": 2}}', "[0].a", "json_twice"),
        (b"[[1, NaN]]", "[0][1]", "json_no_number"),
        (b'{"a": -Infinity}', "[0].a", "json_no_number"),
        (b'{"a": ' + b"7" * 5_000 + b"}", "[0].a", "json_number_too_long"),
        (b'[1, "a\\u0000b"]', "[1]", "json_character"),
        (b'"\\ud800"', "[0]", "json_character"),
        (b'{"text": ["\\u001b[31m"]}', "[0].text[0]", "json_character"),
        (b'["\x7f"]', "[0]", "json_character"),
        (b'{"\\ud83d": 1}', '[0]["\\ud83d"]', "json_character"),
    ],
)
def test_what_no_record_can_hold_is_refused_with_its_place(data, at, why):
    code, values = refusal(data)
    assert (code, values["place"], values["why"]) == ("json_wrong", at, why)


def test_the_first_of_many_doubled_keys_is_found_at_once():
    keys = ",".join(f'"{number}":0' for number in range(100_000))
    assert refusal(f'{{{keys},"99999":0}}'.encode())[1]["place"] == '[0]["99999"]'


def test_line_ends_tabs_and_emoji_stay():
    texts = ["a\r\nb\tc", "👩‍👩‍👧 家", "\u2028\u0085"]
    assert elements(dumps(texts).encode()) == texts


@pytest.mark.parametrize(
    ("steps", "at"),
    [
        ((3, "items", 0, "date"), "[3].items[0].date"),
        (("items", 12), "items[12]"),
        ((0, "標題"), "[0].標題"),
        ((0, "標題 乙"), '[0]["標題 乙"]'),
        ((0, ""), '[0][""]'),
        ((0, 'a"b\n'), '[0]["a\\"b\\n"]'),
        ((0, "x" * 61), f'[0]["{"x" * 60}…"]'),
    ],
)
def test_a_place_is_written_as_scripts_write_it(steps, at):
    assert place(steps) == at


@given(st.lists(st.text() | st.integers(0, 9)))
@example(["\ud800"])
@example(["\u202e"])
def test_a_place_is_one_short_line_that_can_be_printed(steps):
    at = place(steps)
    assert at.isprintable()
    assert len(at) <= len(steps) * 8 * 62


@given(st.binary())
def test_any_bytes_are_read_or_refused(data):
    read = read_or_refused(data)
    assert isinstance(read, list) or read.code.startswith("json_")
