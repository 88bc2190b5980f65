"""Draws the pictures of the sample workspace: plain shapes, no text, no files from outside."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

Colour = tuple[int, int, int]


def draw(drawings: Sequence[Mapping[str, Any]], folder: Path) -> None:
    """Draws each picture into `folder / name` (.jpg or .png).

    Values: `name`, `width` and `height` in pixels, `motif` (a key of MOTIFS), `colours` (two to
    four of `#rrggbb`, the first is the ground).
    """
    for values in drawings:
        picture = _picture(values)
        picture.save(folder / values["name"], quality=88)


def _picture(values: Mapping[str, Any]) -> Image.Image:
    colours = [_rgb(each) for each in values["colours"]]
    picture = Image.new("RGB", (values["width"], values["height"]), colours[0])
    MOTIFS[values["motif"]](ImageDraw.Draw(picture), picture.size, colours)
    return picture


def _rgb(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


Size = tuple[int, int]


def _cup(pen: ImageDraw.ImageDraw, size: Size, colours: Sequence[Colour]) -> None:
    """A cup on a saucer, with steam."""
    width, height = size
    unit = min(size) / 10
    x, y = width / 2, height / 2
    pen.ellipse((x - 4 * unit, y + 2.4 * unit, x + 4 * unit, y + 3.6 * unit), fill=colours[-1])
    pen.arc(
        (x + 1.6 * unit, y - unit, x + 3.8 * unit, y + 1.4 * unit),
        -90,
        90,
        fill=colours[1],
        width=max(2, int(unit / 2)),
    )
    pen.rounded_rectangle(
        (x - 2.6 * unit, y - 1.6 * unit, x + 2.6 * unit, y + 2.8 * unit), unit, fill=colours[1]
    )
    for shift in (-1.2, 0, 1.2):
        box = (x + (shift - 0.4) * unit, y - 4 * unit, x + (shift + 0.4) * unit, y - 2 * unit)
        pen.arc(box, 90, 270, fill=colours[-1], width=max(2, int(unit / 4)))


def _leaves(pen: ImageDraw.ImageDraw, size: Size, colours: Sequence[Colour]) -> None:
    """A branch with leaves on both sides."""
    width, height = size
    unit = min(size) / 10
    x = width / 2
    stem = max(3, int(unit / 5))
    pen.line((x, height * 0.1, x, height * 0.9), fill=colours[-1], width=stem)
    for step in range(1, 7):
        y = height * (0.1 + step * 0.12)
        for side in (-1, 1):
            left, right = sorted((x, x + side * 3.2 * unit))
            fill = colours[1 + step % (len(colours) - 1)]
            pen.ellipse((left, y - 0.7 * unit, right, y + 0.7 * unit), fill=fill)


def _hills(pen: ImageDraw.ImageDraw, size: Size, colours: Sequence[Colour]) -> None:
    """A sun over three rows of hills."""
    width, height = size
    radius = min(size) * 0.14
    x, y = width * 0.68, height * 0.3
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colours[-1])
    for row, fill in enumerate((*colours[1:], colours[1])[:3]):
        top = height * (0.48 + 0.15 * row)
        shift = width * (0.2 * row - 0.3)
        for hill in range(4):
            left = shift + hill * width * 0.42
            pen.ellipse((left, top, left + width * 0.62, height * 1.7), fill=fill)


def _stripes(pen: ImageDraw.ImageDraw, size: Size, colours: Sequence[Colour]) -> None:
    """A poster of slanted stripes with a clear disc."""
    width, height = size
    band = max(size) / 9
    for number in range(-9, 18, 2):
        x = number * band
        corners = [(x, 0), (x + band, 0), (x + band + height, height), (x + height, height)]
        pen.polygon(corners, fill=colours[1])
    radius = min(size) * 0.3
    box = (width / 2 - radius, height / 2 - radius, width / 2 + radius, height / 2 + radius)
    pen.ellipse(box, fill=colours[0], outline=colours[-1], width=max(3, int(radius / 16)))


def _boxes(pen: ImageDraw.ImageDraw, size: Size, colours: Sequence[Colour]) -> None:
    """Three parcels, one on two."""
    width, height = size
    unit = min(size) / 10
    x, ground = width / 2, height * 0.78
    for column, row in ((-1.55, 0), (1.55, 0), (0, 1)):
        left, bottom = x + (column - 1.45) * unit, ground - row * 2.9 * unit
        box = (left, bottom - 2.8 * unit, left + 2.9 * unit, bottom)
        pen.rectangle(box, fill=colours[1], outline=colours[0], width=max(2, int(unit / 8)))
        middle = left + 1.45 * unit
        pen.rectangle(
            (middle - 0.25 * unit, bottom - 2.8 * unit, middle + 0.25 * unit, bottom),
            fill=colours[-1],
        )


MOTIFS: Mapping[str, Callable[[ImageDraw.ImageDraw, Size, Sequence[Colour]], None]] = {
    "cup": _cup,
    "leaves": _leaves,
    "hills": _hills,
    "stripes": _stripes,
    "boxes": _boxes,
}
