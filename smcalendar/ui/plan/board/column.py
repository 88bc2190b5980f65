"""One column of the board: its name and count, its cards; narrow as long as it may be folded."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smcalendar.domain.states import State
from smcalendar.ui.kit.context import Context
from smcalendar.ui.kit.labels import ElidedLabel, plain_tip
from smcalendar.ui.kit.signs import SignLabel, draw_sign
from smcalendar.ui.kit.tones import ToneLabel
from smcalendar.ui.plan.board.cards import BoardCard
from smcalendar.ui.plan.board.columns import Column, name_of, spoken_name
from smcalendar.ui.plan.board.list import BoardList
from smcalendar.ui.plan.look import Look

ABOVE = 8
"""How far below the upper edge of a strip its sign stands."""

NARROWEST = 20
"""How many digits have room beside each other in a column at least."""


class Strip(QWidget):
    """A column in which nothing is: its sign, and its name from top to bottom."""

    def __init__(self, column: Column, context: Context, look: Look) -> None:
        super().__init__()
        self._column = column
        self._context = context
        self._look = look
        self._tint = ""

    def set_tint(self, name: str) -> None:
        """Shows that items hover over it, or that none do any more."""
        if name != self._tint:
            self._tint = name
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.metrics.height() + 12, 60)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, side = self._look, self._look.metrics.ascent()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour(self._tint or "page"))
        state, left = self._column.state, (self.width() - side) / 2
        if state is not None:
            draw_sign(painter, state, QRectF(left, ABOVE, side, side), self._context.theme)
        painter.setFont(look.font)
        painter.setPen(look.colour("quiet"))
        place = QRect(0, ABOVE + round(1.5 * side), self.width(), self.height())
        _paint_downwards(painter, look, place, name_of(self._column, self._context.speech))
        painter.end()


def _paint_downwards(painter: QPainter, look: Look, place: QRect, text: str) -> None:
    """Chinese characters stand one below the other, Latin letters lie on their side."""
    if not text.isascii():
        upright = int(Qt.AlignmentFlag.AlignHCenter)
        painter.drawText(place, upright, "\n".join(text))
        return
    painter.translate(place.right() + 1, place.top())
    painter.rotate(90)
    room = place.height() - place.top() - ABOVE
    lying = QRect(0, 0, room, place.width())
    painter.drawText(lying, int(Qt.AlignmentFlag.AlignVCenter), look.cut(text, room))


class BoardColumn(QFrame):
    """Header and list, or a strip where it `folds` and is empty."""

    def __init__(self, column: Column, context: Context, look: Look) -> None:
        super().__init__()
        self.column = column
        self._context = context
        self._look = look
        self.head = QWidget()
        self.name = ElidedLabel()
        self.count = ToneLabel(context.theme, wraps=False)
        self.list = BoardList(context, look)
        self.strip = Strip(column, context, look)
        self._lay_out()
        context.speech.changed.connect(self._say)
        look.changed.connect(self._resize)
        self._say()
        self._resize()
        self._fold()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.head)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(6)
        if self.column.state is not None:
            row.addWidget(SignLabel(State(self.column.state), self._context.theme))
        elif self.column.platform:
            mark = ToneLabel(self._context.theme, wraps=False, bold=True)
            mark.setText(self._look.mark(self.column.platform))
            row.addWidget(mark)
        row.addWidget(self.name, 1)
        row.addWidget(self.count)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.head)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.strip, 1)

    @property
    def is_folded(self) -> bool:
        """Whether only its strip is shown."""
        return self.column.folds and not self.list.items.lines

    def show_cards(self, cards: tuple[BoardCard, ...]) -> None:
        """Shows these cards; selection, focus and place stay."""
        if cards != self.list.items.lines:
            self.list.show_lines(cards)
            self._say()
            self._fold()

    def set_tint(self, name: str) -> None:
        """Shows that items hover over it, or that none do any more."""
        self.list.set_tint(name)
        self.strip.set_tint(name)

    def _fold(self) -> None:
        folded = self.is_folded
        self.head.setVisible(not folded)
        self.list.setVisible(not folded)
        self.strip.setVisible(folded)
        self._resize()

    def _resize(self) -> None:
        """Columns share what room there is; strips take no more than they need."""
        self.name.setFont(self._look.bold)
        narrow = self.strip.sizeHint().width()
        wide = self._look.metrics.horizontalAdvance("0") * NARROWEST
        self.setMinimumWidth(narrow if self.is_folded else wide)
        across = QSizePolicy.Policy.Fixed if self.is_folded else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Expanding)

    def _say(self) -> None:
        speech, number = self._context.speech, len(self.list.items.lines)
        counted = speech.t("%n post(s)", "", number) if number else speech.t("no posts")
        named = spoken_name(self.column, speech)
        said = speech.t("{column}: {count}").format(column=named, count=counted)
        self.name.setText(name_of(self.column, speech))
        self.count.setText(str(number))
        self.count.setAccessibleName(counted)
        self.list.setAccessibleName(said)
        self.strip.setAccessibleName(said)
        self.strip.setToolTip(plain_tip(named))
        self.strip.update()
