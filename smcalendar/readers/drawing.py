"""Draws the pictures of the sample workspace: plain shapes, no text, no files from outside."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from smcalendar.readers.motifs import MOTIFS
from smcalendar.readers.pen import Pen

FINENESS = 2
"""How much larger a picture is drawn than it is kept, so that its edges are smooth."""

SAVED_WITH: Mapping[str, Mapping[str, Any]] = {
    "jpg": {"quality": 88},
    "png": {"compress_level": 3},
}


def draw(values: Mapping[str, Any], folder: Path) -> None:
    """Draws a picture into `folder / name` (.jpg or .png).

    Values: `name`, `width` and `height` in pixels, `motif` (a key of MOTIFS), `colours` (as many
    of `#rrggbb` as the motif names, the first is the ground).
    """
    suffix = values["name"].rpartition(".")[2]
    picture(values).save(folder / values["name"], **SAVED_WITH[suffix])


def picture(values: Mapping[str, Any]) -> Image.Image:
    """Returns one picture; for its values see `draw`."""
    size = (values["width"] * FINENESS, values["height"] * FINENESS)
    ground, *colours = values["colours"]
    large = Image.new("RGB", size, ground)
    MOTIFS[values["motif"]](Pen(ImageDraw.Draw(large), size, ground), colours)
    return large.reduce(FINENESS)
