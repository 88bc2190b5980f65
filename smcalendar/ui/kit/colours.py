"""A field for a colour: some that can be told apart in light and dark, or any that is typed."""

import json
import re
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smcalendar import resources
from smcalendar.ui.kit.fields import LineField
from smcalendar.ui.kit.flow import Flow
from smcalendar.ui.kit.speech import Speech
from smcalendar.ui.kit.theme import Theme

_TYPED = re.compile(r"#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
SIDE = 26
DIMMED = 0.35


@cache
def palette() -> tuple[tuple[str, dict[str, str]], ...]:
    """Returns the colours that are offered as `#rrggbb`, each with its name in both languages."""
    stored = json.loads(resources.read_text("theme/palette.json"))
    return tuple((each["colour"], each["names"]) for each in stored)


def colour_meant(text: str) -> str | None:
    """Returns `#rrggbb` for what is typed, None for what is no colour."""
    found = _TYPED.fullmatch(text.strip())
    if found is None:
        return None
    digits = found[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(2 * each for each in digits))


def offered_colours(used: Sequence[str]) -> tuple[str, ...]:
    """Returns the colours that are offered, those that are used least first."""
    return tuple(sorted((colour for colour, _ in palette()), key=used.count))


def next_colour(used: Sequence[str]) -> str:
    """Returns the offered colour that is used least."""
    return offered_colours(used)[0]


_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
"""By how many swatches each key moves."""


class _Swatch(QAbstractButton):
    """One colour; the chosen one has a ring and a tick. `moved` gives -1 or 1."""

    moved = Signal(int)

    def __init__(self, colour: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(whole, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(1 if self.isEnabled() or self.isChecked() else DIMMED)
        painter.setBrush(QColor(self.colour))
        painter.drawRoundedRect(whole.adjusted(3, 3, -3, -3), 4, 4)
        if self.isChecked():
            self._paint_tick(painter, whole)
        painter.end()

    def _paint_tick(self, painter: QPainter, whole: QRectF) -> None:
        pen = QPen(self._theme.colour("text"), 2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, 6, 6)
        pen.setColor(self._theme.colour("page"))
        painter.setPen(pen)
        middle = whole.center()
        corners = (QPointF(-5, 0), QPointF(-1.5, 4), QPointF(5, -4))
        painter.drawPolyline([middle + each for each in corners])


class ColourInput(QWidget):
    """A colour as `#rrggbb`; `wrong` tells what was typed and is none."""

    edited = Signal(object)
    wrong = Signal(str)

    def __init__(self, speech: Speech, theme: Theme) -> None:
        super().__init__()
        self._speech = speech
        self._value = ""
        self._is_wrong = False
        self._swatches = [_Swatch(colour, theme, self) for colour, _ in palette()]
        self.line = LineField(self)
        self.line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sample = _Swatch("", theme, self)
        self._sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sample.hide()
        self._sample.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        flow = Flow(spacing=2)
        for each in self._swatches:
            flow.addWidget(each)
            each.toggled.connect(self._take_swatch)
            each.moved.connect(self._move)
        typed = QHBoxLayout()
        typed.addWidget(self._sample)
        typed.addWidget(self.line)
        typed.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(flow)
        column.addLayout(typed)
        self._lead_to(self._swatches[0])
        self.line.left.connect(self.commit)
        speech.changed.connect(self._name)
        self._name()

    def value(self) -> str:
        return self._value

    def show_value(self, value: str | None) -> None:
        """Shows another colour than before; what is typed in place of the same one stays."""
        if (value or "") != self._value:
            self.begin(value)

    def begin(self, value: str | None) -> None:
        """Shows a colour, whatever stands there."""
        self._value = value or ""
        self._is_wrong = False
        self.line.show_text(self._value)
        self._sample.colour = self._value
        self._sample.setAccessibleName(self._value)
        self._sample.setVisible(bool(self._value))
        self._sample.update()
        for each in self._swatches:
            each.setChecked(each.colour == self._value)
            if each.isChecked():
                self._lead_to(each)

    def _lead_to(self, swatch: _Swatch) -> None:
        """Has Tab come to this one of the swatches; from there the arrows lead to the others."""
        for each in self._swatches:
            policies = Qt.FocusPolicy
            each.setFocusPolicy(policies.StrongFocus if each is swatch else policies.ClickFocus)
        self.setFocusProxy(swatch)

    def _move(self, step: int) -> None:
        place = self._swatches.index(self._sending()) + step
        swatch = self._swatches[place % len(self._swatches)]
        self._lead_to(swatch)
        swatch.setFocus(Qt.FocusReason.TabFocusReason)

    def set_locked(self, locked: bool) -> None:
        for each in self._swatches:
            each.setDisabled(locked)
        self.line.setReadOnly(locked)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _name(self) -> None:
        for each, (_, names) in zip(self._swatches, palette(), strict=True):
            each.setAccessibleName(names[self._speech.lang])
            each.setToolTip(names[self._speech.lang])

    def _take_swatch(self, checked: bool) -> None:
        """The chosen one stays so when it is pressed again."""
        swatch = self._sending()
        if checked != (swatch.colour == self._value):
            self._take(swatch.colour)

    def _sending(self) -> _Swatch:
        return next(each for each in self._swatches if each is self.sender())

    def commit(self) -> None:
        """Tells what was typed, if it is another colour."""
        text = self.line.text()
        if text.strip() == self._value and not self._is_wrong:
            return
        meant = colour_meant(text)
        if meant is None:
            self._is_wrong = True
            self.wrong.emit(text)
        else:
            self._take(meant)

    def _take(self, colour: str) -> None:
        another = colour != self._value or self._is_wrong
        self.begin(colour)
        if another:
            self.edited.emit(colour)
