"""The motifs of the sample's pictures: tea and soap things made of plain shapes."""

import math
from collections.abc import Callable, Mapping, Sequence

from smcalendar.readers.pen import Pen, Point

Colours = Sequence[str]
Motif = Callable[[Pen, Colours], None]


def cup(pen: Pen, colours: Colours) -> None:
    """Cup, tea, saucer."""
    china, tea, saucer = colours
    pen.oval((0, 2.7), 4, 0.7, saucer)
    _cup(pen, (0, 0), 1, china, tea)
    for x in (-1.1, 0, 1.1):
        _steam(pen, (x, -2.6), china)


def _cup(pen: Pen, middle: Point, scale: float, china: str, tea: str) -> None:
    x, y = middle

    def at(right: float, down: float) -> Point:
        return x + right * scale, y + down * scale

    pen.arc(at(1.5, -0.9), at(3.7, 1.3), (-100, 100), china, 0.45 * scale)
    pen.box(at(-2.5, -1.5), at(2.5, 0.6), china)
    pen.sector(at(-2.5, -2), at(2.5, 2.8), (0, 180), china)
    pen.oval(at(0, -1.5), 2.5 * scale, 0.6 * scale, china)
    pen.oval(at(0, -1.45), 2.15 * scale, 0.45 * scale, tea)


def _steam(pen: Pen, foot: Point, colour: str) -> None:
    x, y = foot
    pen.arc((x - 0.35, y - 0.8), (x + 0.35, y), (90, 270), colour, 0.16)
    pen.arc((x - 0.35, y - 1.44), (x + 0.35, y - 0.64), (-90, 90), colour, 0.16)


def teapot(pen: Pen, colours: Colours) -> None:
    """Pot, lid and steam, shadow."""
    pot, lid, shadow = colours
    pen.oval((0, 2.9), 3.6, 0.45, shadow)
    pen.arc((1.6, -0.9), (4.3, 2), (-110, 110), pot, 0.5)
    pen.shape([(-2, 0.2), (-3.6, -1.5), (-4.2, -1.4), (-2.2, 2)], pot)
    pen.oval((0, 0.8), 2.8, 2.1, pot)
    pen.sector((-1.7, -2), (1.7, 0.3), (180, 360), lid)
    pen.circle((0, -2.15), 0.35, lid)
    for x in (-4.3, -3.6):
        _steam(pen, (x, -1.9), lid)


def leaves(pen: Pen, colours: Colours) -> None:
    """Leaf, other leaf, stem: three leaves and a half."""
    green, light, stem = colours
    pen.line((0, 4), (0, -1.6), stem, thick=0.16)
    _leaf(pen, (0, -1.2), -90, 2.9, green)
    _leaf(pen, (0, 0.9), -150, 3.1, light)
    _leaf(pen, (0, 0.4), -30, 3.1, green)
    _leaf(pen, (0, 2.7), -165, 2.6, light, half=True)


def _leaf(
    pen: Pen, foot: Point, degrees: float, length: float, colour: str, *, half: bool = False
) -> None:
    """A leaf that grows from its foot; of half a leaf the upper side is gone."""
    angle, (x, y) = math.radians(degrees), foot
    right, down = math.cos(angle), math.sin(angle)

    def at(share: float, side: float) -> Point:
        along = length * share
        across = side * length * 0.24 * math.sin(math.pi * share**0.8)
        return x + right * along - down * across, y + down * along + right * across

    steps = [step / 16 for step in range(17)]
    other = [at(share, 0 if half else 1) for share in reversed(steps)]
    pen.shape([*(at(share, -1) for share in steps), *other], colour)
    pen.line(foot, at(0.92, 0), pen.ground, thick=0.07)


def hills(pen: Pen, colours: Colours) -> None:
    """Three rows of hills from the far to the near one, sun."""
    *rows, sun = colours
    pen.circle((pen.right * 0.4, pen.top * 0.45), 1.4, sun)
    for row, colour in enumerate(rows):
        top, width = (-0.4 + 1.7 * row) * pen.bottom / 5, pen.right * 0.75
        for hill in range(5):
            x = pen.left + (hill * 0.95 - 0.35 * row) * width * 0.9
            pen.oval((x, top + pen.bottom * 1.2), width, pen.bottom * 1.2, colour)


def rows(pen: Pen, colours: Colours) -> None:
    """Slope, bush, shade, sun: a tea garden."""
    slope, bush, shade, sun = colours
    pen.circle((pen.right * 0.55, pen.top * 0.4), 1.3, sun)
    pen.oval((pen.left * 0.3, pen.bottom + 4.5), pen.right * 1.7, 7.2, slope)
    for row in range(4):
        y = pen.bottom - 4 + row * 1.25
        for bush_number in range(-9, 10):
            x = bush_number * 1.5 + 0.7 * (row % 2)
            down = abs(x + 1.2) ** 2 * 0.02
            pen.oval((x, y + down + 0.12), 0.8, 0.5, shade)
            pen.oval((x, y + down), 0.74, 0.42, bush)


def glass(pen: Pen, colours: Colours) -> None:
    """Glass, tea, ice: a cold drink, or jelly."""
    side, tea, rim = colours
    pen.shape([(-2.2, -3.4), (2.2, -3.4), (1.7, 3.4), (-1.7, 3.4)], side)
    pen.shape([(-1.95, -1.9), (1.95, -1.9), (1.55, 3.1), (-1.55, 3.1)], tea)
    for x, y in ((-0.9, -1.5), (0.75, -1.1), (-0.3, 0.2), (0.6, 1.4), (-0.7, 1.9)):
        pen.box((x - 0.55, y - 0.55), (x + 0.55, y + 0.55), side, round=0.16)
    pen.line((0.9, -1.6), (1.8, -4.6), rim, thick=0.22)


def poster(pen: Pen, colours: Colours) -> None:
    """Stripe, frame, tea: a cup in a disc."""
    stripe, frame, tea = colours
    _stripes(pen, stripe)
    _disc(pen, frame)
    _cup(pen, (-0.3, 0.3), 0.72, stripe, tea)


def bubble_poster(pen: Pen, colours: Colours) -> None:
    """Stripe, frame, bubble: three bubbles in a disc."""
    stripe, frame, bubble = colours
    _stripes(pen, stripe)
    _disc(pen, frame)
    for middle, radius in (((-0.8, 0.6), 1.1), ((1, 0.1), 0.8), ((0, -1.3), 0.6)):
        _bubble(pen, middle, radius, bubble, frame)


def _stripes(pen: Pen, colour: str) -> None:
    slant = pen.bottom - pen.top
    for number in range(math.ceil(pen.right + slant / 2)):
        x = pen.left - slant + 2 * number
        upper, lower = [(x, pen.top), (x + 1, pen.top)], x + slant
        pen.shape([*upper, (lower + 1, pen.bottom), (lower, pen.bottom)], colour)


def _disc(pen: Pen, frame: str) -> None:
    pen.circle((0, 0), 3.4, frame)
    pen.circle((0, 0), 3.15, pen.ground)


def stall(pen: Pen, colours: Colours) -> None:
    """Awning, its other stripe, wood, tin: a stall on a market."""
    red, white, wood, tin = colours
    for x in (-3.4, 3.4):
        pen.box((x - 0.14, -1.6), (x + 0.14, 3.6), wood)
    pen.box((-3.8, 1.4), (3.8, 2), wood, round=0.1)
    pen.box((-3.4, 2), (3.4, 3.6), white)
    for x in (-2.2, -0.75, 0.7, 2.1):
        pen.box((x - 0.5, 0.1), (x + 0.5, 1.4), tin, round=0.12)
        pen.box((x - 0.55, -0.15), (x + 0.55, 0.15), wood, round=0.1)
    for stripe in range(8):
        x, colour = -4 + stripe, (red, white)[stripe % 2]
        pen.box((x, -3.4), (x + 1, -1.7), colour)
        pen.sector((x, -2.2), (x + 1, -1.2), (0, 180), colour)


def gift(pen: Pen, colours: Colours) -> None:
    """Box, ribbon, shade: a present with a bow."""
    box, ribbon, shade = colours
    pen.oval((0, 3.5), 3.6, 0.4, shade)
    pen.box((-2.8, -0.6), (2.8, 3.5), box, round=0.15)
    pen.box((-3.1, -1.7), (3.1, -0.5), box, round=0.15)
    pen.box((-3.1, -0.56), (3.1, -0.46), shade)
    pen.box((-0.45, -1.7), (0.45, 3.5), ribbon)
    for side in (-1, 1):
        pen.shape([(0, -1.8), (side * 2, -3.1), (side * 2.3, -1.9)], ribbon)
        pen.shape([(0, -1.8), (side * 1.5, -2.72), (side * 1.7, -2.1)], pen.ground)
    pen.circle((0, -1.85), 0.42, ribbon)


def soap(pen: Pen, colours: Colours) -> None:
    """Bar, light side and bubbles, shade."""
    bar, light, shade = colours
    pen.oval((0, 2.7), 3.6, 0.45, shade)
    pen.box((-3.2, -0.2), (3.2, 2.7), bar, round=0.6)
    pen.box((-3.2, -0.9), (3.2, 1.7), light, round=0.6)
    pen.box((-2.1, -0.1), (2.1, 0.9), bar, round=0.5)
    for middle, radius in (((-2.5, -2.3), 0.7), ((-1.2, -3.1), 0.42), ((2.4, -2.6), 0.9)):
        _bubble(pen, middle, radius, light, bar)
    _bubble(pen, (1, -1.9), 0.35, light, bar)


def bubbles(pen: Pen, colours: Colours) -> None:
    """Three colours from the dark to the light one."""
    dark, middle, light = colours
    for number in range(26):
        x = pen.left + (number * 0.618034 % 1) * 2 * pen.right
        y = pen.top + (number * 0.381966 * 1.7 % 1) * 2 * pen.bottom
        radius = 0.35 + (number * 0.754877 % 1) ** 2 * 1.5
        _bubble(pen, (x, y), radius, (dark, middle)[number % 2], light)


def _bubble(pen: Pen, middle: Point, radius: float, colour: str, edge: str) -> None:
    x, y = middle
    pen.circle(middle, radius, colour)
    pen.ring(middle, radius, edge, thick=radius * 0.12)
    pen.circle((x - radius * 0.35, y - radius * 0.35), radius * 0.18, edge)


def jar(pen: Pen, colours: Colours) -> None:
    """Three kinds of scraps, lid: a jar of soap ends."""
    *scraps, lid = colours
    pen.box((-2.5, -2.6), (2.5, 3.8), lid, round=0.8)
    pen.box((-2.35, -2.45), (2.35, 3.65), pen.ground, round=0.7)
    for number in range(24):
        column, row = number % 4, number // 4
        x, y = -1.7 + column * 1.13 + 0.2 * (row % 2) - 0.1, 3 - row * 0.82
        tall = 0.28 + 0.08 * (number * 7 % 3)
        colour = scraps[(column + 2 * row) % len(scraps)]
        pen.box((x - 0.48, y - tall), (x + 0.48, y + tall), colour, round=0.14)
    pen.box((-2.2, -3.6), (2.2, -2.5), lid, round=0.2)


def plant(pen: Pen, colours: Colours) -> None:
    """Pot, leaf, other leaf."""
    pot, green, light = colours
    for degrees, length in ((-90, 4.4), (-60, 4), (-120, 4), (-30, 3.2), (-150, 3.2)):
        _leaf(pen, (0, 1.1), degrees, length, light if degrees % 60 else green)
    pen.shape([(-1.8, 1), (1.8, 1), (1.3, 4), (-1.3, 4)], pot)
    pen.box((-2, 0.7), (2, 1.5), pot, round=0.12)


MOTIFS: Mapping[str, Motif] = {
    "cup": cup,
    "teapot": teapot,
    "leaves": leaves,
    "hills": hills,
    "rows": rows,
    "glass": glass,
    "poster": poster,
    "bubble_poster": bubble_poster,
    "stall": stall,
    "gift": gift,
    "soap": soap,
    "bubbles": bubbles,
    "jar": jar,
    "plant": plant,
}
