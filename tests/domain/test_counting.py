import json
import subprocess
import sys
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.counting import UNITS, count

FILE = Path(__file__).parents[1] / "files" / "counting.json"
VECTORS = json.loads(FILE.read_text(encoding="utf-8"))["vectors"]
FAMILY = "👨‍👩‍👧‍👦"
PLAIN = st.text("今天特價あア가éaZ09 ，。！？（）…、·\n")
"""Characters of which none joins another one, and no address and no emoji is made."""


@pytest.mark.parametrize(
    ("unit", "text", "length"),
    [
        pytest.param(unit, vector["text"], vector[unit], id=f"{vector['desc']}-{unit}")
        for vector in VECTORS
        for unit in vector
        if unit in UNITS
    ],
)
def test_the_vectors_of_the_platforms_are_counted_as_measured(unit, text, length):
    assert count(text, unit) == length


@pytest.mark.parametrize(
    ("unit", "text", "length"),
    [
        ("graphemes", "\r\n", 1),
        ("graphemes", "か\u3099👍🏽🇹🇼" + FAMILY, 4),
        ("utf16_units", "🍎𠮷中", 5),
        ("utf8_bytes", "中" * 1666, 4998),
        ("code_points", FAMILY, 7),
        ("html_bytes", "<p>中</p>", 10),
        ("big5_bytes", "[公告] 特價", 11),
        ("big5_bytes", "あ😀", 4),
        ("hashtags", "#雙11 #a#b 中文#標籤 #123 https://a.tw/#x", 1),
    ],
)
def test_each_unit_counts_what_its_platform_counts(unit, text, length):
    assert count(text, unit) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        (FAMILY, 25),
        ("👍🏽", 8),
        ("🇹🇼", 8),
        ("1️⃣", 7),
        ("❤‍🔥", 10),
        ("☀", 1),
        ("☀️", 6),
        ("©1#中é", 5),
        ("今天特價🎉", 8),
    ],
)
def test_threads_counts_an_emoji_as_its_bytes(text, length):
    assert count(text, "threads_utf8_emoji") == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("看 https://example.com/a?b=1 喔", 2 + 23 + 2),
        ("看 example.com 喔", 15),
        ("@amy@mastodon.social 好", 6),
        ("@amy 好", 6),
        ("a@amy@mastodon.social", 21),
        ("https://mastodon.social/@amy@example.com", 23),
        (FAMILY + "https://a.tw", 24),
    ],
)
def test_mastodon_shortens_addresses_and_the_servers_of_mentions(text, length):
    assert count(text, "mastodon") == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        (" , ,", 0),
        ("Foo-Baz", 7),
        ("Foo Baz", 9),
        ("a,b", 3),
        ("a, b ,\nc d", 9),
        ("特價,𠮷", 5),
    ],
)
def test_youtube_tags_count_their_commas_and_quotation_marks(text, length):
    assert count(text, "tags") == length


def test_an_unknown_unit_is_refused_by_name():
    with pytest.raises(ValueError, match="no unit of counting: words"):
        count("a", "words")


@pytest.mark.parametrize("unit", UNITS)
def test_an_empty_text_has_no_length(unit):
    assert count("", unit) == 0


@pytest.mark.parametrize(
    ("unit", "length"),
    [
        ("twitter_text_v3", 2),
        ("graphemes", 1),
        ("utf16_units", 1),
        ("utf8_bytes", 3),
        ("code_points", 1),
        ("threads_utf8_emoji", 1),
        ("mastodon", 1),
        ("html_bytes", 3),
        ("big5_bytes", 2),
        ("tags", 1),
        ("hashtags", 0),
    ],
)
def test_a_lone_surrogate_is_a_character_of_its_own(unit, length):
    assert count("\ud83d", unit) == count("\ude00", unit) == length


@pytest.mark.parametrize("unit", UNITS)
def test_two_surrogates_that_meet_are_the_character_they_make(unit):
    assert count("a\ud83d\ude00", unit) == count("a😀", unit)


@pytest.mark.parametrize("unit", UNITS)
def test_a_million_characters_with_nul_are_counted(unit):
    assert count("中\0" * 500_000 + ".com", unit) >= 0


@given(st.text())
def test_the_units_are_in_their_order(text):
    graphemes, points, utf16, utf8 = (
        count(text, unit) for unit in ("graphemes", "code_points", "utf16_units", "utf8_bytes")
    )
    assert 0 <= graphemes <= points <= utf16 <= utf8
    assert graphemes <= count(text, "threads_utf8_emoji") <= utf8
    assert points <= count(text, "big5_bytes") <= 2 * points


@given(st.text(st.characters(exclude_characters=".", categories=["L", "M", "N", "P", "S", "Z"])))
def test_without_addresses_no_character_weighs_more_than_two_on_x(text):
    points = count(normalize("NFC", text), "code_points")
    assert 0 <= count(text, "twitter_text_v3") <= 2 * points


@pytest.mark.parametrize("unit", sorted({*UNITS} - {"tags", "hashtags"}))
@given(first=PLAIN, second=PLAIN)
def test_the_lengths_of_two_simple_texts_add_up(unit, first, second):
    assert count(first + second, unit) == count(first, unit) + count(second, unit)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_unit_counts_every_text(text):
    assert all(count(text, unit) >= 0 for unit in UNITS)


def test_counting_units_and_bytes_imports_nothing_slow():
    script = """
import sys
from smcalendar.domain.counting import count
assert count("嗨😀", "utf16_units") == 3
print(*{"regex", "unicodedata", "smcalendar.domain.twitter_text"} & {*sys.modules})
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, encoding="utf-8"
    )
    assert done.stdout == "\n"
