"""Cuts texts to a width, quickly: a calendar cuts hundreds of titles for each page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

ELLIPSIS = "…"
MOST_KEPT = 8_000
"""After how many cut texts the store of them is emptied."""

_PLAIN = ((0x20, 0x300), (0x2010, 0x2028), (0x3000, 0xA000), (0xFF00, 0xFFF0))
"""Characters that stand for themselves: Latin, punctuation, Chinese, full-width forms."""


class Cutter:
    """Cuts texts of one font, and remembers them."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)
        self._advances: dict[str, float | None] = {}
        self._kept: dict[tuple[str, int], str] = {}
        self._ellipsis = self._metrics.horizontalAdvance(ELLIPSIS)

    def __call__(self, text: str, width: int) -> str:
        """Returns as much of a text as fits into so many pixels, with … where it was cut."""
        key = (text, width)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = self._cut(text, width)
        return found

    def _cut(self, text: str, width: int) -> str:
        """Letter by letter where letters stand alone; Qt shapes what they do together."""
        used, fits = 0.0, 0
        for letter in text:
            advance = self._advance(letter)
            if advance is None:
                return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width, 0))
            used += advance
            if used > width:
                return text[:fits].rstrip() + ELLIPSIS
            if used + self._ellipsis <= width:
                fits += 1
        return text

    def _advance(self, letter: str) -> float | None:
        if letter not in self._advances:
            plain = any(first <= ord(letter) < end for first, end in _PLAIN)
            advance = self._metrics.horizontalAdvance(letter) if plain else None
            self._advances[letter] = advance
        return self._advances[letter]
