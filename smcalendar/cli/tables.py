"""Plain tables for a terminal."""

from collections.abc import Iterable, Sequence

from smcalendar.cli.columns import padded, shortened, width

WIDEST = 48
"""How many columns of the terminal one cell takes at most."""


def table(heading: Sequence[str], rows: Iterable[Sequence[str]], *, widest: int = WIDEST) -> str:
    """Returns the rows under their heading, with aligned columns and no line end at the end."""
    cells = [[_cell(each, widest) for each in row] for row in (heading, *rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    return "\n".join(_line(row, widths) for row in cells)


def _cell(text: str, widest: int) -> str:
    return shortened(" ".join(text.split()), widest)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (padded(cell, columns) for cell, columns in zip(row, widths, strict=True))
    return "  ".join(cells).rstrip()
