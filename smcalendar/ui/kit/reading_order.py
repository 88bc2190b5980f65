"""The way of Tab through a window: as its layouts are read, whenever its widgets were made.

Qt's own way is the order in which widgets were made, so that what a page adds later comes last,
and a widget that hands the focus on to one before it catches Tab for ever.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QWidget,
)

from smcalendar.ui.kit.flow import Flow

WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
"""Widgets with no stops of Tab within them."""

HANDS_ON = QTabWidget
"""Gives the focus it gets to a widget within it, its bar."""

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
"""`children()` and `focusProxy()` are never asked: to Python whoever they return is then kept by
whoever was asked, and ends with it, though that be no more than the viewport of a scroll area."""


def go_on(window: QWidget, *, forward: bool) -> bool:
    """Gives the focus to what is read next in a window, or before; after the last comes the first.

    False where the focus is on nothing that Tab comes to.
    """
    places, focus = tuple(stops(window)), window.focusWidget()
    around = [n for n, each in enumerate(places) if focus and _is_around(each, focus)]
    if not around:
        return False
    number = around[-1] + (1 if forward else -1)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    places[number % len(places)].setFocus(reason)
    return True


def _is_around(place: QWidget, focus: QWidget) -> bool:
    return place is focus or place.isAncestorOf(focus)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yields what Tab comes to in a widget and what has the focus, in the order of reading."""
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    if not isinstance(widget, HANDS_ON) and (tabbed or widget is QApplication.focusWidget()):
        yield widget
    if not isinstance(widget, WHOLE):
        for child in _as_read(widget):
            yield from stops(child)


def _as_read(widget: QWidget) -> Iterable[QWidget]:
    """Returns the visible children, first those a layout, splitter or tabs have, in order."""
    children = widget.findChildren(QWidget, options=DIRECT)
    layout: Any = widget.layout()
    placed: list[Any] = [] if layout is None else list(_placed(layout, children))
    if isinstance(widget, QSplitter):
        placed = [widget.widget(number) for number in range(widget.count())]
    if isinstance(widget, QTabWidget):
        placed = [widget.tabBar()]
    each_once = dict.fromkeys((*placed, *children))
    return [each for each in each_once if each.isVisible() and not each.isWindow()]


def _placed(layout: QLayout, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yields those of some widgets that a layout has, in its order.

    Its items are never asked for: Python does not hear of it when Qt deletes one.
    """
    if isinstance(layout, Flow):
        yield from layout.widgets()
        return
    within = layout.findChildren(QLayout, options=DIRECT)
    numbers = {each: layout.indexOf(each) for each in (*widgets, *within)}
    held = [each for each, number in numbers.items() if number >= 0]
    for each in sorted(held, key=lambda each: _place(layout, numbers[each])):
        if isinstance(each, QLayout):
            yield from _placed(each, widgets)
        else:
            yield each


def _place(layout: QLayout, number: int) -> Any:
    """Returns what sorts the items: a grid is read line by line, however it was filled."""
    return layout.getItemPosition(number) if isinstance(layout, QGridLayout) else number
