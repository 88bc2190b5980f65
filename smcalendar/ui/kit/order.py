"""Tab leads through widgets as one reads them, also through those that were made later."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def put_in_reading_order(root: QWidget) -> None:
    """Sets the order of Tab among what is inside a widget to that of its layouts."""
    before: QWidget | None = None
    for each in in_reading_order(root):
        if before is not None:
            QWidget.setTabOrder(before, each)
        before = each


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Yields what takes the focus by Tab, in the order of the layouts, hidden or not."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    for child in _children(widget):
        yield from in_reading_order(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None:
        yield inside
    elif isinstance(widget, QStackedWidget):
        pages = (widget.widget(index) for index in range(widget.count()))
        yield from (page for page in pages if page is not None)
    else:
        yield from _of_layout(widget.layout())


def _of_layout(layout: QLayout | None) -> Iterator[QWidget]:
    """A widget without a layout has none, whatever its annotation says."""
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _of_layout(item.layout())
