"""No label, button or heading is cut off: in both languages, with text of up to 200 %."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from smcalendar.ui.kit.labels import ElidedLabel
from smcalendar.ui.kit.wrapping_button import WrappingButton
from smcalendar.words import LANGUAGES, Words

SLACK = 2
"""How many pixels of a hint nobody misses."""

AROUND_TEXT, ARROW = 6, 30
"""Pixels that a field needs beside its text."""

VALUE = re.compile(r"[\d:#-][\w:-]*")
"""A date, a time or a colour: what is longer may scroll in its field."""

WIDTH, HEIGHT = 1366, 768


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_cut_off(every_part, tour, lang):
    tour.window.context.speech.change(Words(lang))
    faults = set()
    for percent in (100, 150, 200):
        tour.window.context.theme.choose("light", percent)
        faults |= {
            f"{name} at {percent} %: {fault}"
            for name, part in every_part()
            for fault in (*too_large(part), *cut_in(part, tour.text))
        }
    assert not faults, "\n".join(sorted(faults))


def too_large(part: QWidget) -> Iterator[str]:
    window = part.window()
    if window.width() > WIDTH or window.height() > HEIGHT:
        yield f"{type(window).__name__} wants {window.width()} x {window.height()}"


def cut_in(part: QWidget, typed: str) -> Iterator[str]:
    for widget in (part, *part.findChildren(QWidget)):
        text = text_of(widget)
        if widget.isVisible() and text and typed not in text:
            yield from cut(widget, text)


def text_of(widget: QWidget) -> str:
    """Returns a text that the program shows; what is elided has it all in its tip."""
    if isinstance(widget, ElidedLabel) or in_combo(widget):
        return ""
    if isinstance(widget, (QLabel, QAbstractButton)):
        icon_only = isinstance(widget, QAbstractButton) and only_icon(widget)
        return "" if icon_only else widget.text()
    if isinstance(widget, QLineEdit):
        shown = widget.text() or widget.placeholderText()
        return shown if VALUE.fullmatch(shown) or not widget.text() else ""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return " ".join(map(widget.tabText, range(widget.count()))) if is_tabs(widget) else ""


def is_tabs(widget: QWidget) -> bool:
    return isinstance(widget, QTabBar)


def in_combo(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QComboBox)


def only_icon(button: QAbstractButton) -> bool:
    style = getattr(button, "toolButtonStyle", None)
    shows_text = style is None or style() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return not shows_text and not button.icon().isNull()


def cut(widget: QWidget, text: str) -> Iterator[str]:
    needed, given = needs(widget, text), widget.size()
    leading = widget.fontMetrics().height() // 5  # Fonts of other scripts ask for more.
    if given.width() + SLACK < needed[0] or given.height() + leading < needed[1]:
        size = f"{given.width()} x {given.height()} for {needed[0]} x {needed[1]}"
        yield f"{described(widget)} {text!r} has {size}"
    if not lies_within(widget):
        yield f"{described(widget)} {text!r} reaches out of what it stands in"


def needs(widget: QWidget, text: str) -> tuple[int, int]:
    """Returns width and height that show all of a text."""
    advance, hint = widget.fontMetrics().horizontalAdvance, widget.sizeHint()
    wraps = isinstance(widget, QLabel) and widget.wordWrap()
    if wraps or isinstance(widget, WrappingButton):
        longest = max(map(advance, words(text)), default=0)
        return longest, widget.heightForWidth(widget.width())
    if isinstance(widget, QLineEdit):
        return advance(text) + beside_text(widget), widget.minimumSizeHint().height()
    if isinstance(widget, QComboBox):
        line = widget.lineEdit()
        beside = widget.width() - line.width() + AROUND_TEXT if line else ARROW
        return advance(text) + beside, widget.minimumSizeHint().height()
    empty = advance("）") // 2 if text.endswith("）") else 0  # The right half of the mark.
    return hint.width() - empty, hint.height()


def beside_text(line: QLineEdit) -> int:
    """Returns what frame, margins and drawings take away from the width of a field."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    element = QStyle.SubElement.SE_LineEditContents
    inside = line.style().subElementRect(element, option, line)
    drawings = line.findChildren(QToolButton)
    taken = sum(each.width() for each in drawings if each.isVisible())
    return line.width() - inside.width() + taken + AROUND_TEXT


def words(text: str) -> list[str]:
    """Returns what cannot be broken; between Chinese characters a line may end.

    An address may be longer than its line: nobody reads it letter by letter.
    """
    parts = "".join(each if ord(each) < 0x2E80 else f" {each} " for each in text).split()
    return [each for each in parts if "/" not in each]


def lies_within(widget: QWidget) -> bool:
    """Says whether all of a widget is in what it stands in; what scrolls may stand outside."""
    above, below = widget.parentWidget(), widget
    while above is not None and not below.isWindow():
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            area = above.parentWidget()
            is_sheet = isinstance(area, QScrollArea) and below is area.widget()
            return not is_sheet or below.width() <= above.width() + SLACK or scrolls_aside(area)
        place = QRect(widget.mapTo(above, QPoint()), widget.size())
        if not above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return False
        above, below = above.parentWidget(), above
    return True


def scrolls_aside(area: QScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def described(widget: QWidget) -> str:
    return f"{type(widget.parentWidget()).__name__} > {type(widget).__name__}"
