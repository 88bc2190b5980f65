"""The window changes its language while it is open: nothing of the other one is left behind."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from smcalendar.ui.kit.commands import plain
from smcalendar.words import CHINESE, ENGLISH, Words

SENTENCES = Path(__file__).parents[3] / "resources" / "i18n" / "zh_TW.ts"
PLACE = re.compile(r"\{\w*\}|%n")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
SHORTEST = 4
"""Sources of fewer letters than this are names and numbers in any language."""


@pytest.fixture
def text() -> str:
    """What nobody could take for a sentence of the program."""
    return "啊啊啊"


def sentences() -> Iterator[tuple[str, str]]:
    """Yields each source with its translation where the two differ."""
    for message in ElementTree.parse(SENTENCES).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        forms = [each.text or "" for each in translation.iter("numerusform")]
        told = (forms or [translation.text or ""])[-1]
        if told and told != source:
            yield source, told


def pattern(text: str) -> re.Pattern[str] | None:
    """Returns what fits a sentence whatever stands in its places; None where that fits too much."""
    fixed = PLACE.split(plain(text))
    if len("".join(fixed).strip(" ·:,、：，")) < (SHORTEST if text.isascii() else 2):
        return None
    return re.compile(".*".join(map(re.escape, fixed)), re.DOTALL)


def finder(texts: Iterator[str]) -> Callable[[str], bool]:
    """Returns a function that says whether a text is one of these sentences."""
    texts = set(texts)
    whole = {plain(each) for each in texts if not PLACE.search(each) and pattern(each)}
    open_ended = [each for each in map(pattern, filter(PLACE.search, texts)) if each]
    return lambda text: text in whole or any(each.fullmatch(text) for each in open_ended)


def texts_of(widget: QWidget, indexes: Any) -> Iterator[str]:
    """Yields everything that a widget shows or says."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    if isinstance(widget, (QMenu, QMenuBar)):
        yield from (each.text() for each in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from (str(each.data(role) or "") for each in indexes(widget) for role in ROLES)
    if isinstance(widget, QTableView):
        yield from headers(widget)
    if widget.isWindow():
        yield widget.windowTitle()


def headers(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        for role in ROLES:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")


def said_in(part: QWidget, indexes: Any, is_foreign: Callable[[str], bool]) -> set[str]:
    """Returns what is said in a language that is not spoken now."""
    return {
        f"{type(widget.parentWidget()).__name__} > {type(widget).__name__}: {text!r}"
        for widget in (part, *part.findChildren(QWidget))
        if widget.isVisible() or isinstance(widget, QMenu)
        for text in map(plain, texts_of(widget, indexes))
        if text and is_foreign(text)
    }


def test_every_part_changes_its_language_at_once(every_part, tour, indexes):
    pairs = dict(sentences())
    foreign = {
        CHINESE: finder(source for source in pairs),
        ENGLISH: finder(told for told in pairs.values()),
    }
    faults = set()
    for name, part in every_part():
        for lang in (CHINESE, ENGLISH):
            tour.window.context.speech.change(Words(lang))
            tour.settle()
            left = said_in(part, indexes, foreign[lang])
            faults |= {f"{name}, {lang}: {each}" for each in left}
    assert not faults, "\n".join(sorted(faults))
