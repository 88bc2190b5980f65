"""How wide a text is on a terminal, where a Chinese character takes two columns."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_PIECES = re.compile(
    r"\s+|[^\s\u2e80-\uffef]+[\u3000-\u303f\uff00-\uffef]*|.[\u3000-\u303f\uff00-\uffef]*"
)
"""Words, and Chinese characters one by one, each with the punctuation that must follow it."""


def width(text: str) -> int:
    """Returns how many columns a text takes."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(_columns, text))


def padded(text: str, columns: int) -> str:
    """Returns the text with blanks up to a width."""
    return text + " " * (columns - width(text))


def shortened(text: str, columns: int) -> str:
    """Returns the text, or as much of its beginning as fits before an ellipsis."""
    if width(text) <= columns:
        return text
    taken = 0
    for position, letter in enumerate(text):
        taken += _columns(letter)
        if taken >= columns:
            return text[:position] + "…"
    return text


def wrapped(text: str, columns: int) -> tuple[str, ...]:
    """Returns the text as lines; Chinese breaks anywhere but before punctuation."""
    return tuple(_lines(text, columns)) or ("",)


def _lines(text: str, columns: int) -> Iterator[str]:
    line = ""
    for piece in _PIECES.findall(text):
        if line and width(line) + width(piece.rstrip()) > columns:
            yield line.rstrip()
            line = ""
        line += piece if line else piece.lstrip()
    if line.strip():
        yield line.rstrip()


@cache
def _columns(letter: str) -> int:
    if unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
