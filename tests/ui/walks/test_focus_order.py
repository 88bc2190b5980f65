"""Tab goes through every part as one reads it, comes to everything, and out again."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from smcalendar.ui.kit import reading_order

TOLERANCE = 6
"""By how many pixels the edges of what stands in one line may differ."""

MOST = 400
"""More presses of Tab than any part needs."""


def frame_of(widget: QWidget) -> QWidget:
    """Returns what a widget is read in: its window, or the sheet that scrolls with it."""
    above = widget
    while not above.isWindow():
        area = above.parentWidget().parentWidget()
        if isinstance(area, QScrollArea) and above is area.widget():
            return above
        above = above.parentWidget()
    return above


def place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(frame_of(widget), QPoint()), widget.size())


def takes_tab(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    shown = widget.isVisible() and widget.isEnabled()
    return tabbed and shown and widget.focusProxy() is None and not is_one_of_group(widget)


def is_one_of_group(widget: QWidget) -> bool:
    """Says whether the arrows lead to it, from the button of its group that Tab comes to."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    alone = isinstance(widget, QAbstractButton) and widget.autoExclusive()
    return alone or (group is not None and group.exclusive())


def stops(part: QWidget) -> list[QWidget]:
    """Returns what Tab has to come to in a part."""
    return [each for each in (part, *part.findChildren(QWidget)) if takes_tab(each)]


def is_backwards(first: QWidget, later: QWidget) -> bool:
    """Says whether one reads the later one first: above in one column, or left in one line."""
    one, other = place_of(first), place_of(later)
    in_column = min(one.right(), other.right()) - max(one.left(), other.left()) > TOLERANCE
    in_line = min(one.bottom(), other.bottom()) - max(one.top(), other.top()) > TOLERANCE
    above = other.bottom() <= one.top() + TOLERANCE
    left = other.right() <= one.left() + TOLERANCE
    return (in_column and above) or (in_line and left)


def described(widget: QWidget) -> str:
    text = widget.accessibleName() or str(widget.property("text") or "")
    return f"{type(widget).__name__} {text!r} {place_of(widget).getRect()}"


def tabbed(qtbot, part: QWidget, key: Qt.Key) -> list[QWidget]:
    """Presses Tab through a part until the focus leaves it or comes to something again."""
    places = list(reading_order.stops(part)) or [part]
    start = places[0 if key == Qt.Key.Key_Tab else -1]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    visited = [start]
    for _ in range(MOST):
        qtbot.keyClick(QApplication.focusWidget(), key)
        here = QApplication.focusWidget()
        if here is None or not (here is part or part.isAncestorOf(here)):
            return visited
        stays = here is visited[-1] and not getattr(here, "stop", "")  # Of the calendar.
        if stays or here in visited[:-1]:
            return visited
        if here is not visited[-1]:
            assert not is_hidden(here), described(here)
            visited.append(here)
    pytest.fail("Tab goes round: " + "; ".join(map(described, visited[-12:])))


def test_tab_comes_to_everything_as_it_is_read_and_out_again(qtbot, every_part):
    faults = set()
    for name, part in every_part():
        part.window().activateWindow()
        qtbot.waitUntil(part.window().isActiveWindow)
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            before = stops(part)
            if not before:
                continue
            visited = tabbed(qtbot, part, key)
            wanted = [each for each in before if takes_tab(each) or each in visited]
            way = visited if key == Qt.Key.Key_Tab else visited[::-1]
            faults |= {f"{name} {key.name}: {fault}" for fault in missed(wanted, way)}
    assert not faults, "\n".join(sorted(faults))


def missed(wanted: list[QWidget], visited: list[QWidget]) -> Iterator[str]:
    yield from (f"never at {described(each)}" for each in wanted if each not in visited)
    for first, later in combinations(visited, 2):
        if frame_of(first) is frame_of(later) and is_backwards(first, later):
            yield f"{described(later)} comes after {described(first)}"


def is_hidden(widget: QWidget) -> bool:
    return not widget.isVisible() or widget.visibleRegion().isEmpty()


@pytest.mark.parametrize("keys", ["F6", "Ctrl+Tab"])
def test_one_key_leads_out_of_the_calendar(qtbot, tour, keys):
    tour.run("view.month")
    tour.run("panel.tray")
    view = tour.window.show_page("calendar").view
    view.setFocus()
    qtbot.keySequence(view, keys)
    assert not view.hasFocus()
