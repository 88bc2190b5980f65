import os
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.paper.fonts import Fonts
from smcalendar.paper.styles import Style

PLAIN, BOLD = Style(8.5), Style(8.5, bold=True)
NOT_WRITTEN = ("Cc", "Cs")

WITH_FONTS = """
from smcalendar.paper.fonts import Fonts
print(ascii(Fonts().undrawable(["貼文 a", "文"])))
"""
NO_FONTS = "<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"


@pytest.fixture(scope="module")
def fonts():
    return Fonts()


def test_widths_are_millimetres(fonts):
    em = 8.5 * 25.4 / 72
    assert fonts.width("貼文貼文", PLAIN) == pytest.approx(4 * em, rel=0.02)
    assert fonts.width("貼文", Style(17)) == pytest.approx(4 * em, rel=0.02)
    assert fonts.width("09:00", BOLD) > fonts.width("09:00", PLAIN) > 0


@given(st.text(max_size=80), st.floats(5, 60))
def test_an_elided_text_is_one_line_that_fits(fonts, text, width):
    shown = fonts.elided(text, PLAIN, width)
    assert fonts.width(shown, PLAIN) <= width + 0.01
    assert not any(unicodedata.category(each) in NOT_WRITTEN for each in shown)
    assert shown.endswith("…") or " ".join(shown.split()) == " ".join(written(text).split())


@given(st.text(max_size=200), st.floats(5, 60), st.integers(1, 4))
def test_wrapped_lines_fit_and_hold_the_whole_text_or_say_that_it_goes_on(
    fonts, text, width, lines
):
    shown = fonts.wrapped(text, PLAIN, width=width, lines=lines)
    assert len(shown) <= lines
    assert all(fonts.width(line, PLAIN) <= width + 0.01 for line in shown)
    if not "".join(shown).endswith("…"):
        assert "".join("".join(shown).split()) == "".join(written(text).split())


def written(text):
    return "".join(
        each if unicodedata.category(each) not in NOT_WRITTEN else " " * each.isspace()
        for each in text
    )


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("新品開箱", ("新品開箱",)),
        ("全館滿千折百，倒數三天", ("全館滿千折", "百，倒數三", "天")),
        ("全館滿千折，倒數三天", ("全館滿千", "折，倒數三", "天")),
        ("behind the scenes", ("behind the", "scenes")),
    ],
)
def test_lines_break_where_the_language_allows(fonts, text, lines):
    em = PLAIN.em
    assert fonts.wrapped(text, PLAIN, width=5.1 * em, lines=3) == lines


def test_a_word_that_is_too_long_is_broken_anywhere(fonts):
    shown = fonts.wrapped("Donaudampfschifffahrt", PLAIN, width=5.1 * PLAIN.em, lines=5)
    assert "".join(shown) == "Donaudampfschifffahrt"
    assert len(shown) > 1


def test_an_emoji_is_not_cut_in_two(fonts):
    family = "👨‍👩‍👧‍👦"
    shown = fonts.wrapped(family * 4, PLAIN, width=8, lines=4)
    assert {line.replace(family, "") for line in shown} == {""}
    assert "".join(shown) == family * 4


def test_a_text_of_a_million_characters_is_cut_at_once(fonts):
    assert fonts.wrapped("全館 " * 300_000, PLAIN, width=30, lines=3)[-1].endswith("…")
    assert fonts.elided("W" * 1_000_000, PLAIN, 30).endswith("…")


def test_characters_without_a_font_are_named_once(fonts):
    assert fonts.undrawable(["貼文 09:00\u200d\ufe0f\n", "\ue000a", "\ue000\U0010fffd"]) == (
        "\ue000\U0010fffd"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="fontconfig is Linux's")
def test_a_missing_chinese_font_is_noticed(tmp_path):
    (tmp_path / "fonts.conf").write_text(NO_FONTS.format(folder=tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", WITH_FONTS],
        env=os.environ | {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == ascii("a文貼")
