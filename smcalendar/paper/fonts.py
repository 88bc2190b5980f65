"""Fonts, and how much room a text takes in them, in millimetres."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout, QTextOption

from smcalendar.paper.application import ensure_application
from smcalendar.paper.styles import SMALLEST, Style

DOTS = 600 / 25.4
"""Dots in a millimetre. Fonts are made in whole dots, so that every device gets the same lines."""

FAMILIES = (
    *("Noto Sans", "Segoe UI", "Helvetica Neue"),
    *("Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei"),
    *("Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji"),
)
"""Latin first, then Traditional Chinese by name: left alone, Qt takes Japanese forms."""

# Noto Sans CJK swaps its digits by `locl`, and then they are missing from the text of a PDF;
# with `liga` the text would hold the ligature of fi.
_FEATURES_OFF = ("locl", "liga")
_QUALITY = QFont.StyleStrategy.PreferAntialias | QFont.StyleStrategy.NoSubpixelAntialias
# Far more than any line on paper holds; shaping a text of a million characters takes seconds.
_LONGEST_LINE = 400
_LAST_OF_ONE_UNIT = "\uffff"
_DRAW_NOTHING = ("Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me")


class Fonts:
    """Measures texts and cuts them to a width; made once for a document, because it remembers."""

    def __init__(self, families: Iterable[str] = FAMILIES) -> None:
        ensure_application()
        self._families = [each for each in families if QFontDatabase.hasFamily(each)]
        self._fonts: dict[Style, QFont] = {}
        self._metrics: dict[Style, QFontMetricsF] = {}
        self._widths: dict[tuple[str, Style], float] = {}

    def font(self, style: Style) -> QFont:
        """Returns the font, sized in dots."""
        if style not in self._fonts:
            self._fonts[style] = _font(style, self._families)
        return self._fonts[style]

    def width(self, text: str, style: Style) -> float:
        """Returns how wide one line of text is, in millimetres."""
        key = text, style
        if key not in self._widths:
            self._widths[key] = self._metrics_of(style).horizontalAdvance(text) / DOTS
        return self._widths[key]

    def elided(self, text: str, style: Style, width: float) -> str:
        """Returns the text in one line of at most this width, with … where something is left out.

        Line breaks become blanks and control characters go.
        """
        shown = plain(text, _LONGEST_LINE)
        if self.width(shown, style) <= width:
            return shown
        end = Qt.TextElideMode.ElideRight
        return self._metrics_of(style).elidedText(shown, end, width * DOTS)

    def wrapped(self, text: str, style: Style, *, width: float, lines: int) -> tuple[str, ...]:
        """Returns the text in at most so many lines; the last one is elided when it has to be.

        Breaks stand where Chinese and English allow them, and inside a word that is too long.
        """
        if lines == 1:
            return (self.elided(text, style, width),)
        shown = plain(text, _LONGEST_LINE * lines)
        starts = _line_starts(shown, self.font(style), width=width * DOTS, lines=lines + 1)
        ends = [*starts, len(shown)][1:]
        kept = [shown[start:end].strip() for start, end in zip(starts, ends, strict=True)][:lines]
        if len(starts) > lines:
            kept[-1] = self.elided(shown[starts[lines - 1] :], style, width)
        return tuple(kept)

    def undrawable(self, texts: Iterable[str]) -> str:
        """Returns the characters that no font here can draw, each once and in order."""
        metrics = self._metrics_of(Style(SMALLEST))
        letters = sorted(set().union(*texts))
        return "".join(
            each
            for each in letters
            if unicodedata.category(each) not in _DRAW_NOTHING and not metrics.inFontUcs4(ord(each))
        )

    def _metrics_of(self, style: Style) -> QFontMetricsF:
        if style not in self._metrics:
            self._metrics[style] = QFontMetricsF(self.font(style))
        return self._metrics[style]


def plain(text: str, longest: int = _LONGEST_LINE) -> str:
    """Returns one line of text without line breaks and control characters, cut off beyond reason.

    The control character U+009C would end the text for Qt.
    """
    if len(text) <= longest and text.isprintable():
        return text.strip()
    words = " ".join(text[: longest * 2].split())[:longest]
    return words if words.isprintable() else "".join(filter(_is_text, words))


def _is_text(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs")


def _font(style: Style, families: list[str]) -> QFont:
    font = QFont()
    if families:
        font.setFamilies(families)
    font.setPixelSize(round(style.em * DOTS))
    font.setBold(style.bold)
    font.setStrikeOut(style.struck)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(_QUALITY)
    for each in _FEATURES_OFF:
        font.setFeature(QFont.Tag(each), 0)
    return font


def _line_starts(text: str, font: QFont, *, width: float, lines: int) -> list[int]:
    """Returns where lines begin, at most so many; none for an empty text."""
    if not text:
        return []
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts if max(text) <= _LAST_OF_ONE_UNIT else _in_code_points(text, starts)


def _in_code_points(text: str, units: list[int]) -> list[int]:
    """Turns positions in UTF-16 into positions in the text: an emoji is two units there."""
    encoded = text.encode("utf-16-le")
    return [len(encoded[: unit * 2].decode("utf-16-le")) for unit in units]
