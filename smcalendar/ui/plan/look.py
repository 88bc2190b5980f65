"""What the calendar paints with: fonts, heights, and what can be prepared of chips."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF

from smcalendar.domain.language import Language
from smcalendar.domain.states import Flag, State
from smcalendar.domain.worst import Sign
from smcalendar.ui.kit.face import Face
from smcalendar.ui.kit.signs import draw_sign
from smcalendar.ui.kit.theme import Theme
from smcalendar.ui.plan.card_text import lines_below, lines_of
from smcalendar.ui.plan.chips import Chip
from smcalendar.ui.plan.cutting import Cutter
from smcalendar.ui.plan.layout import Sizes
from smcalendar.ui.plan.troubles import Troubles

SMALL = 0.82
CHIP = {"s": SMALL, "m": 0.93, "l": 0.93}
"""By density how large the title of a card is."""

PLAIN = 0.93

BAR = 3
"""How wide the bar in the colour of the state is."""

GAP = 2


class Head(NamedTuple):
    """What stands before the text of a chip, and how wide it is."""

    pixmap: QPixmap
    width: int


class Look(QObject):
    """Everything that painting asks for again and again; made anew when the theme changes."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.troubles = Troubles(self)
        self._marks: dict[str, str] = {}
        self.face = Face()
        self._words: Language | None = None
        self._refresh()
        theme.changed.connect(self._refresh)

    def wear(self, face: Face, words: Language) -> None:
        """Has the cards say this, in the language of the words."""
        before, self.face, self._words = self.face, face, words
        self._lines.clear()
        if face == before:
            self.changed.emit()
        else:
            self._refresh()

    def _refresh(self) -> None:
        self.plain = self.theme.font(scale=PLAIN)
        self.font = self.theme.font(scale=CHIP[self.face.density])
        self.bold = self.theme.font(bold=True)
        self.small = self.theme.font(scale=SMALL)
        self.small_bold = self.theme.font(scale=SMALL, bold=True)
        self.struck = QFont(self.font)
        self.struck.setStrikeOut(True)
        self.metrics = QFontMetrics(self.font)
        self.bold_metrics = QFontMetrics(self.bold)
        self.small_metrics = QFontMetrics(self.small)
        self.cut = Cutter(self.font)
        self.cut_small = Cutter(self.small)
        self._mark_metrics = QFontMetrics(self.small_bold)
        small = self.small_metrics.height()
        self.line = self.metrics.height() + 1
        self.sizes = Sizes(
            header=self.bold_metrics.height() + 5,
            lane=small + 1,
            chip=self.line + 2 + lines_below(self.face) * small,
            more=small + 1,
        )
        self._colours: dict[str, QColor] = {}
        self._heads: dict[tuple[State, tuple[Flag, ...], str, float], Head] = {}
        self._troubles: dict[tuple[float, bool], Head] = {}
        self._signs: dict[tuple[Sign, float], QPixmap] = {}
        self._widths: dict[str, int] = {}
        self._small_widths: dict[str, int] = {}
        self._lines: dict[str, tuple[Chip, tuple[str, ...]]] = {}
        self.changed.emit()

    def colour(self, name: str) -> QColor:
        """Returns a colour of the theme."""
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = self.theme.colour(name)
        return found

    def mark(self, platform: str) -> str:
        """Returns the two letters of a platform."""
        found = self._marks.get(platform)
        if found is None:
            from smcalendar.services.platforms import platforms

            known = platforms().get(platform)
            found = self._marks[platform] = known.mark if known else platform[:2].title()
        return found

    def head(self, state: State, flags: tuple[Flag, ...], platform: str, ratio: float) -> Head:
        """Returns bar, figures and mark of a chip, sharp on a screen with this pixel ratio."""
        key = (state, flags, platform, ratio)
        found = self._heads.get(key)
        if found is None:
            mark = self.mark(platform) if "platform" in self.face.fields else ""
            found = self._heads[key] = self._drawn(state, flags, mark, ratio)
        return found

    def lines(self, chip: Chip) -> tuple[str, ...]:
        """Returns what a card says beside its signs, and below that."""
        if self._words is None:
            return (chip.text,)
        kept = self._lines.get(chip.id)
        if kept is None or kept[0] is not chip:
            kept = self._lines[chip.id] = (chip, lines_of(chip, self.face, self._words))
        return kept[1]

    def sign(self, sign: Sign, ratio: float) -> QPixmap:
        """Returns the figure of a state or flag, as high as small text."""
        found = self._signs.get((sign, ratio))
        if found is None:
            size = self.small_metrics.ascent()
            found = self._signs[sign, ratio] = _clear(size, size, ratio)
            painter = QPainter(found)
            draw_sign(painter, sign, QRectF(0.5, 0.5, size - 1, size - 1), self.theme)
            painter.end()
        return found

    def trouble(self, ratio: float, *, stops: bool = True) -> Head:
        """Returns the triangle that says that something is in an item's way.

        Something that does not stop it has a quieter one, without the stroke inside.
        """
        found = self._troubles.get((ratio, stops))
        if found is None:
            found = self._troubles[ratio, stops] = self._drawn_trouble(ratio, stops=stops)
        return found

    def width(self, text: str) -> int:
        """Returns how wide a bold text is; there are few different ones."""
        found = self._widths.get(text)
        if found is None:
            found = self._widths[text] = self.bold_metrics.horizontalAdvance(text)
        return found

    def small_width(self, text: str) -> int:
        """Returns how wide a small text is; there are few different ones."""
        found = self._small_widths.get(text)
        if found is None:
            found = self._small_widths[text] = self.small_metrics.horizontalAdvance(text)
        return found

    def _drawn_trouble(self, ratio: float, *, stops: bool) -> Head:
        height = self.line
        size = height - 7
        pixmap = _clear(size + 3, height, ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(1, 3)
        painter.setPen(QPen(self.colour("danger" if stops else "quiet"), 1.3))
        corners = ((0.0, 1.0), (0.5, 0.0), (1.0, 1.0))
        painter.drawPolygon(QPolygonF([QPointF(x * size, y * size) for x, y in corners]))
        if stops:
            painter.drawLine(QPointF(size / 2, size * 0.38), QPointF(size / 2, size * 0.66))
            painter.drawPoint(QPointF(size / 2, size * 0.84))
        painter.end()
        return Head(pixmap, size + 4)

    def _drawn(self, state: State, flags: tuple[Flag, ...], mark: str, ratio: float) -> Head:
        whole, height = self.sizes.chip - 2, self.line
        size = max(height - 4, 8)
        signs = (state, *flags)
        marked = BAR + GAP + len(signs) * (size + GAP) + 1
        width = marked + (self._mark_metrics.horizontalAdvance("YT") + 5 if mark else 1)
        pixmap = _clear(width, whole, ratio)
        painter = QPainter(pixmap)
        painter.fillRect(0, 0, BAR, whole, self.theme.of_state(state))
        painter.setFont(self.small_bold)
        painter.setPen(self.colour("quiet"))
        painter.drawText(marked, self.baseline(height), mark)
        for number, sign in enumerate(signs):
            x = BAR + GAP + number * (size + GAP)
            place = QRectF(x + 0.5, (height - size) // 2 + 0.5, size - 1, size - 1)
            draw_sign(painter, sign, place, self.theme)
        painter.end()
        return Head(pixmap, width)

    def baseline(self, height: int) -> int:
        """Returns where the base line of a chip's text lies in a height."""
        return (height + self.metrics.ascent() - self.metrics.descent()) // 2


def _clear(width: int, height: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
