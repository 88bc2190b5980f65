"""Plain tables for a terminal, where a Chinese character takes two columns."""

import unicodedata
from collections.abc import Iterable, Sequence

WIDEST = 48
"""How many columns of the terminal one cell takes at most."""


def table(rows: Iterable[Sequence[str]]) -> str:
    """Returns the rows as lines with aligned columns, without a line end after the last."""
    cells = [[_shortened(_one_line(cell)) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    return "\n".join(_line(row, widths) for row in cells)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
    return "  ".join(padded).rstrip()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _shortened(text: str) -> str:
    if _width(text) <= WIDEST:
        return text
    while _width(text) >= WIDEST:
        text = text[:-1]
    return text + "…"


def _width(text: str) -> int:
    return sum(_columns(each) for each in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
