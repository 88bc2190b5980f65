"""A screen reader can say what each control is, and all that stands in the cells of a view."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)

from smcalendar.domain.messages import STATES
from smcalendar.domain.problems import errors
from smcalendar.domain.rules import check
from smcalendar.domain.sentences import message
from smcalendar.ui.plan.model import PlanModel
from smcalendar.words import LANGUAGES, Words

THURSDAY = dt.date(2026, 11, 19)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
SPOKEN_BY_OTHERS = (QComboBox, QAbstractSpinBox, QLineEdit)
"""Widgets whose inner parts speak with their name."""


CORNER = "qt_tableview_cornerbutton"


def name_of(widget: QWidget) -> str:
    """Returns what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def is_inner(widget: QWidget) -> bool:
    """Says whether a widget is a piece that Qt made, of one that has a name itself."""
    if isinstance(widget, (QHeaderView, QTabBar)) or widget.objectName() == CORNER:
        return True
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, SPOKEN_BY_OTHERS):
            return True
        above = above.parentWidget()
    return False


def needs_name(widget: QWidget) -> bool:
    speaks = isinstance(widget, (QAbstractButton, QAbstractItemView, QLineEdit, QComboBox))
    focused = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return widget.isVisible() and (focused or speaks) and not is_inner(widget)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_control_and_every_item_has_a_name(every_part, tour, indexes, lang):
    tour.window.context.speech.change(Words(lang))
    nameless, silent = set(), set()
    for name, part in every_part():
        for widget in (part, *part.findChildren(QWidget)):
            if needs_name(widget) and not name_of(widget):
                nameless.add(f"{name}: {described(widget)}")
            if shows_items(widget):
                missing = any(not (each.data(SPOKEN) or each.data()) for each in indexes(widget))
                silent |= {f"{name}: {described(widget)}"} if missing else set()
    assert not nameless, lines(nameless)
    assert not silent, lines(silent)


def shows_items(widget: QWidget) -> bool:
    view = isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView)
    return view and widget.isVisible() and widget.model() is not None


def lines(faults: set[str]) -> str:
    return "\n".join(sorted(faults))


def described(widget: QWidget) -> str:
    """Returns the way to a widget, for whoever has to find it."""
    above = widget.parentWidget()
    return f"{type(above).__name__} > {type(widget).__name__} {widget.objectName()}".strip()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_cell_is_said_with_its_items(tour, lang):
    """Day, time, platform, title, state and problems of each item."""
    tour.window.context.speech.change(Words(lang))
    for view in ("month", "weeks", "week", "days", "day"):
        tour.run(f"view.{view}")
        tour.settle()
        cells = tour.window.show_page("calendar").view.cells
        assert len(cells.cells) > 1
        assert view in ("days", "day") or any(
            errors(check(each.resolved)) for each in cells.in_order()
        )
        assert_all_said(cells, lang, tour.text)


def assert_all_said(cells: PlanModel, lang: str, title: str) -> None:
    for place, chips in cells.cells.items():
        said = cells.index(*place).data(SPOKEN)
        assert DAY[lang].format(day=cells.period.slot(*place).day) in said
        for chip in chips:
            assert f"{chip.time:%H:%M} " in said
            assert f" {PLATFORMS[lang][chip.platform]} {title} " in said
            assert Words(lang).t(STATES[chip.state]) in said
            for each in errors(check(chip.resolved)):
                assert message(each.code, each.values, Words(lang)) in said


DAY = {"en": "{day:%A} {day.day} {day:%B}", "zh_TW": "{day.month} 月 {day.day} 日"}
PLATFORMS = {
    "en": {"instagram": "Instagram", "youtube": "YouTube"},
    "zh_TW": {"instagram": "Instagram", "youtube": "YouTube"},
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_keyboard_says_an_item_with_its_problems(qtbot, tour, lang):
    tour.window.context.speech.change(Words(lang))
    tour.run("view.month")
    view = tour.window.show_page("calendar").view
    view.setFocus()
    view.go_to_day(THURSDAY)
    with qtbot.waitSignal(view.announced) as said:
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    (sentence,) = said.args
    chip = view.cells.chip(view.stop)
    problems = errors(check(chip.resolved))
    assert problems
    for each in problems:
        assert message(each.code, each.values, Words(lang)) in sentence
    assert tour.text in sentence


@pytest.mark.parametrize("lang", LANGUAGES)
def test_headers_are_said(tour, lang):
    tour.window.context.speech.change(Words(lang))
    tour.run("view.month")
    cells = tour.window.show_page("calendar").view.cells
    across = Qt.Orientation.Horizontal
    said = [cells.headerData(column, across, SPOKEN) for column in range(cells.columnCount())]
    assert said[0] == {"en": "Monday", "zh_TW": "星期一"}[lang]
    assert len(set(said)) == 7
