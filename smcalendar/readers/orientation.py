"""Turns a picture the way its camera was held."""

from collections.abc import Mapping

from PIL import Image

_ORIENTATION = 0x0112
_TURNS: Mapping[int, Image.Transpose] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What EXIF's orientation asks for."""

_LYING = frozenset({5, 6, 7, 8})


def displayed(picture: Image.Image) -> tuple[int, int]:
    """Returns width and height in pixels, as the picture is displayed."""
    width, height = picture.size
    return (height, width) if _orientation(picture) in _LYING else (width, height)


def upright(picture: Image.Image, side: int) -> Image.Image:
    """Returns a copy of the first frame, at most `side` pixels wide and high, turned upright."""
    turn = _TURNS.get(_orientation(picture))
    picture.draft(None, (2 * side, 2 * side))
    small = _with_shades(picture)
    # Pillow cannot shrink more than eight bits of grey in two steps, which would be quicker.
    small.thumbnail((side, side), reducing_gap=None if small.mode.startswith("I") else 2)
    return small if turn is None else small.transpose(turn)


def _orientation(picture: Image.Image) -> int:
    try:
        return picture.getexif().get(_ORIENTATION, 1)
    except Exception:
        # Damaged notes about a picture do not make the picture unreadable.
        return 1


def _with_shades(picture: Image.Image) -> Image.Image:
    """Returns the picture in colours that have something between them, as small copies need."""
    if picture.mode in ("P", "PA"):
        return picture.convert("RGBA")
    if picture.mode == "1":
        return picture.convert("L")
    return picture
