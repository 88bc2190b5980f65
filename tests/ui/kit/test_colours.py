import pytest
from PySide6.QtGui import QColor

from smcalendar.paper.tokens import DARK, LIGHT, tokens
from smcalendar.ui.kit.colours import colour_meant, next_colour, palette


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK])
@pytest.mark.parametrize("ground", ["page", "chip", "window"])
def test_every_offered_colour_is_seen_on_every_ground_of_both_themes(look, ground):
    for colour, _ in palette():
        assert contrast(colour, tokens(look)[ground]) >= 3, colour


def test_offered_colours_have_names_of_their_own_in_both_languages():
    for lang in ("en", "zh_TW"):
        assert len({names[lang] for _, names in palette()}) == len(palette())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("#457FEF", "#457fef"),
        ("457fef", "#457fef"),
        (" #0a8 ", "#00aa88"),
        ("reddish", None),
        ("#45", None),
        ("", None),
    ],
)
def test_a_colour_is_typed_in_digits(typed, meant):
    assert colour_meant(typed) == meant


def test_a_new_record_gets_the_colour_that_is_used_least():
    first, second = palette()[0][0], palette()[1][0]
    assert next_colour([]) == first
    assert next_colour([first]) == second
