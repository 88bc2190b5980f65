import io
from itertools import combinations

import pytest
from PIL import Image, ImageChops

from smcalendar.domain.messages import SHAPES
from smcalendar.domain.states import Flag, State
from smcalendar.paper.canvas import png
from smcalendar.paper.shapes import colour, draw_checkbox, draw_shape

SIGNS = (*State, *Flag)
DOTS = 150
NEEDED_FOR_TEXT = 4.5


def drawn(draw):
    """Returns what is painted in the upper left corner, 7 mm wide."""
    picture = Image.open(io.BytesIO(png([draw], "a4", dpi=DOTS)))
    corner = round(7 / 25.4 * DOTS)
    return picture.convert("RGB").crop((0, 0, corner, corner))


def shape(sign, *, gray=False):
    return drawn(lambda canvas: draw_shape(canvas, sign, 1, 1, size=5, gray=gray))


def dark(picture):
    return picture.convert("L").point(lambda value: 255 * (value < 160))


def luminance(colour):
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return sum(part * each for part, each in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("sign", SIGNS)
def test_every_state_and_flag_has_a_colour_dark_enough_for_text(sign):
    assert 1.05 / (luminance(colour(sign)) + 0.05) >= NEEDED_FOR_TEXT


def test_states_are_told_apart_without_their_colour():
    pictures = {sign: dark(shape(sign, gray=True)) for sign in SIGNS}
    for one, other in combinations(SIGNS, 2):
        differing = ImageChops.difference(pictures[one], pictures[other]).histogram()[255]
        assert (differing > 20) == (SHAPES[one] != SHAPES[other]), (one, other)


def test_shapes_are_black_on_gray_pages():
    assert (0, 0, 0) in {colour for _, colour in shape(State.POSTED, gray=True).getcolors()}


@pytest.mark.parametrize("sign", SIGNS)
def test_a_shape_stays_in_its_square(sign):
    left, top, right, bottom = dark(shape(sign)).getbbox()
    nearest, farthest = (round(place / 25.4 * DOTS) for place in (0.9, 6.1))
    assert nearest <= min(left, top) < max(right, bottom) <= farthest


def test_a_ticked_box_is_a_box_with_a_tick():
    empty, ticked = (
        dark(drawn(lambda canvas, done=done: draw_checkbox(canvas, 1, 1, size=5, ticked=done)))
        for done in (False, True)
    )
    assert ImageChops.subtract(empty, ticked).getbbox() is None
    assert ImageChops.subtract(ticked, empty).getbbox() is not None
