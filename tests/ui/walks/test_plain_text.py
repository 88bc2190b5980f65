"""What somebody typed is shown as it is, wherever it is shown: never as markup, never as a key."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QAction, QHelpEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QGroupBox,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)

Indexes = Callable[[QAbstractItemView], Iterator[QModelIndex]]
MARKUP = '<img src="file:///etc/passwd"><b>bold</b> tea &cake &amp; &lt;u&gt;'
FILLED = {
    *("campaigns", "editor item", "panel tray", "card of a day", "changes.since", "palette"),
    *("card post.add, understood", "search results", "saved view, changed", "saved views"),
}
"""Parts that show what somebody typed; else the walk would prove nothing."""

TIP_ROLES = tuple(
    int(role)
    for role in (
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.StatusTipRole,
        Qt.ItemDataRole.WhatsThisRole,
    )
)


@pytest.fixture
def text() -> str:
    return MARKUP


def is_markup(text: str) -> bool:
    """Says whether Qt would show a text as something else than what it is."""
    return Qt.mightBeRichText(text) and ("<img" in text or "<b>" in text)


def has_key(text: str) -> bool:
    """Says whether a letter that somebody typed would become a key: a lone `&`."""
    return "&cake" in text.replace("&&", "")


def faults(widget: QWidget) -> Iterator[str]:
    """Yields what is wrong with one widget."""
    if isinstance(widget, QLabel) and widget.metaObject().className() != "QTipLabel":
        if widget.textFormat() != Qt.TextFormat.PlainText:
            yield f"{widget.textFormat().name}: {widget.text()}"
        if widget.buddy() is not None and has_key(widget.text()):
            yield f"a key in {widget.text()}"
    if isinstance(widget, (QTextEdit, QMessageBox)):
        yield "shows markup"
    for text in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
        if is_markup(text):
            yield f"tip: {text}"
    yield from (f"a key in {text}" for text in texts_with_keys(widget) if has_key(text))
    yield from (f"tip: {text}" for text in action_tips(widget) if is_markup(text))


def texts_with_keys(widget: QWidget) -> Iterator[str]:
    """Yields the texts of a widget in which `&` marks a letter."""
    if isinstance(widget, QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    yield from (each.text() for each in own_actions(widget))


def own_actions(widget: QWidget) -> list[QAction]:
    return [each for each in widget.actions() if each.menu() is None]


def action_tips(widget: QWidget) -> Iterator[str]:
    for each in own_actions(widget):
        yield from (each.toolTip(), each.statusTip(), each.whatsThis())


def item_tips(view: QAbstractItemView, indexes: Indexes) -> Iterator[str]:
    """Yields the tips of items, and what comes up over them."""
    for index in indexes(view):
        yield from (str(view.model().data(index, role) or "") for role in TIP_ROLES)
        rect = view.visualRect(index)
        for height in range(rect.top() + 4, rect.bottom(), 12):
            yield tip_at(view, QPoint(rect.center().x(), height))


def tip_at(view: QAbstractItemView, where: QPoint) -> str:
    if not view.isVisible() or not view.viewport().rect().contains(where):
        return ""
    QToolTip.hideText()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)
    return QToolTip.text()


def test_no_text_is_taken_for_markup_or_for_a_key(every_part, indexes):
    found, seen = set(), set()
    for name, part in every_part():
        for menu in part.findChildren(QMenu):
            menu.aboutToShow.emit()
        for widget in (part, *part.findChildren(QWidget)):
            found |= {f"{name}: {type(widget).__name__}: {fault}" for fault in faults(widget)}
            if "<img" in shown_by(widget, indexes):
                seen.add(name)
    assert found == set()
    assert seen >= FILLED


def test_no_tip_of_an_item_is_taken_for_markup(every_part, indexes):
    tips = {
        f"{name}: {type(view).__name__}: {tip}"
        for name, part in every_part()
        for view in part.findChildren(QAbstractItemView)
        if view.model() is not None
        for tip in item_tips(view, indexes)
    }
    assert [each for each in tips if is_markup(each)] == []
    assert any("&lt;img" in each for each in tips)


def shown_by(widget: QWidget, indexes: Indexes) -> str:
    texts = [str(widget.property(name) or "") for name in ("text", "plainText")]
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        roles = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole
        texts += [str(index.data(role)) for index in indexes(widget) for role in roles]
    return " ".join(texts)


def labels(format: Qt.TextFormat) -> QLabel:
    label = QLabel(MARKUP)
    label.setTextFormat(format)
    return label


def test_the_walk_finds_markup(qtbot):
    wrong = labels(Qt.TextFormat.AutoText), labels(Qt.TextFormat.RichText), QTextEdit()
    tip, button = QWidget(), QPushButton(MARKUP)
    tip.setToolTip(MARKUP)
    for widget in (*wrong, tip, button):
        qtbot.addWidget(widget)
        assert list(faults(widget))


def test_the_walk_lets_pass_what_is_plain(qtbot):
    for widget in (labels(Qt.TextFormat.PlainText), QPushButton("tea &&cake")):
        qtbot.addWidget(widget)
        assert not list(faults(widget))
