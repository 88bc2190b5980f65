import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from smcalendar.services import editing, plan, setup, trust
from smcalendar.ui.trust.trust import Trust
from smcalendar.words import Words


@pytest.fixture
def dialog(context, window):
    return Trust(context, window).changes_since()


@pytest.fixture
def ask(qtbot, dialog):
    """Types a code and Enter; returns the lines of the answer."""

    def do(code):
        before = dialog.answer
        dialog.code.selectAll()
        QTest.keyClicks(dialog.code, code)
        QTest.keyClick(dialog.code, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.answer is not before)
        return lines(dialog)

    return do


@pytest.fixture
def code(context):
    """The code of a paper printed now."""
    return context.session.read(trust.head).code


@pytest.fixture
def move(qtbot, context):
    """Moves the item of "Live" to a day of December."""

    def do(day):
        (item,) = (e.item for e in context.session.read(plan.items) if e.post.title == "Live")
        with qtbot.waitSignal(context.session.changed):
            context.session.change(plan.move, [item.id], dt.date(2026, 12, day))
        return item

    return do


def lines(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_paper_of_now_shows_everything(ask, dialog, code):
    assert ask(code) == []
    assert dialog.sentence() == "Nothing changed since this paper."
    assert not dialog.copy_button.isEnabled()


@pytest.mark.parametrize("written", [str.lower, lambda code: f" {code.replace('-', ' ')} "])
def test_what_changed_since_a_paper_is_listed(ask, dialog, code, move, written):
    item = move(1)
    assert ask(written(code)) == [f"Live · posting item {item.code}: Date 2026-11-20 → 2026-12-01"]
    assert dialog.sentence() == "1 change since this paper."


def test_letters_that_look_like_digits_are_forgiven(ask, dialog, code, move):
    move(1)
    assert len(ask(code.replace("0", "O").replace("1", "l"))) == 1


def test_an_unknown_code_is_refused_in_one_sentence(ask, dialog, move):
    move(1)
    assert ask("K-XXXX") == []
    assert dialog.sentence() == "“K-XXXX” is no print code of this workspace."


def test_the_list_follows_what_changes(qtbot, ask, dialog, code, move):
    ask(code)
    move(1)
    qtbot.waitUntil(lambda: len(lines(dialog)) == 1)
    move(2)
    qtbot.waitUntil(lambda: lines(dialog)[0].endswith("→ 2026-12-02"))
    move(3)
    assert dialog.sentence() == "1 change since this paper."


def test_the_record_that_is_current_stays_so_while_it_changes(qtbot, ask, dialog, code, move):
    move(1)
    ask(code)
    dialog.list.setCurrentRow(0)
    move(2)
    qtbot.waitUntil(lambda: lines(dialog)[0].endswith("→ 2026-12-02"))
    assert dialog.list.currentRow() == 0
    assert dialog.open_button.isEnabled()


def test_an_item_or_its_post_is_opened_in_the_editor(qtbot, ask, dialog, code, move, context):
    item = move(1)
    ask(code)
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(dialog.open_wanted) as wanted:
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert wanted.args == [item.id]
    assert dialog.isVisible()
    with qtbot.waitSignal(context.session.changed):
        context.session.change(editing.edit, "post", item.post_id, {"title": "Live again"})
    qtbot.waitUntil(lambda: len(lines(dialog)) == 2)
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.open_wanted) as wanted:
        dialog.open_button.click()
    assert wanted.args == [item.id]


def test_what_no_editor_shows_is_not_opened(qtbot, ask, dialog, code, context):
    ask(code)
    with qtbot.waitSignal(context.session.changed):
        context.session.change(setup.add, "person", {"name": "Bea"})
    qtbot.waitUntil(lambda: lines(dialog) == ["person Bea: new"])
    dialog.list.setCurrentRow(0)
    assert not dialog.open_button.isEnabled()


def test_the_list_can_be_copied(ask, dialog, code, move):
    move(1)
    (line,) = ask(code)
    dialog.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert text == f"{code}: 1 change since this paper.\n{line}"
    assert dialog.sentence() == "The list is on the clipboard."


def test_it_speaks_another_language_while_it_is_open(qtbot, ask, dialog, code, move, context):
    move(1)
    ask(code)
    context.speech.change(Words("zh_TW"))
    qtbot.waitUntil(lambda: "日期 2026-11-20 → 2026-12-01" in lines(dialog)[0])
    assert dialog.sentence() == "這張紙印出之後有 1 項變更。"


def test_esc_closes_it_and_the_code_stays(ask, dialog, code):
    ask(code)
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.code.text() == code


def test_every_control_has_a_name_and_tab_goes_down_the_dialog(ask, dialog, code, move):
    move(1)
    ask(code)
    dialog.list.setCurrentRow(0)
    reached = [
        each
        for each in dialog.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    for each in reached:
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    dialog.code.setFocus()
    places = []
    for _ in reached:
        focused = dialog.focusWidget()
        places.append(focused.mapTo(dialog, focused.rect().topLeft()))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert places == sorted(places, key=lambda place: (place.y() // 12, place.x()))
    assert len({(place.x(), place.y()) for place in places}) == len(reached)
