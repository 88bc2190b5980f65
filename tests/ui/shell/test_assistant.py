import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.services import plan, setup, trust, workspaces
from smcalendar.ui.shell.assistant import STEPS, Assistant

PAGES = "https://www.instagram.com/camellia.tw/ https://www.facebook.com/camellia"


@pytest.fixture
def assistant(qtbot, empty_window, tmp_path):
    empty_window.context.commands.run("workspace.new")
    page = empty_window.findChild(Assistant)
    page.step().place.setText(str(tmp_path))
    page.step().begin()
    return page


@contextmanager
def another_writer(folder: Path) -> Iterator[sqlite3.Connection]:
    """Another program that writes in the workspace."""
    with closing(sqlite3.connect(folder / "calendar.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


def type_name(assistant, name):
    assistant.step().name.setFocus()
    assistant.step().name.selectAll()
    QTest.keyClicks(assistant.step().name, name)


def make(qtbot, assistant, name="New plan"):
    type_name(assistant, name)
    QTest.keyClick(assistant.step().name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: assistant.number() == 1)


def tab_to(window, target):
    for _ in range(60):
        if window.focusWidget() is target:
            return
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {target}")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a/b", "cannot have any of: /"),
        ("nul", "Windows keeps this name"),
        ("plan.", "cannot end with a dot"),
        ("taken", "something of this name already"),
    ],
)
def test_a_name_that_cannot_be_is_refused_at_once(assistant, tmp_path, name, words):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "other.txt").write_text("x")
    type_name(assistant, name)
    assert words in assistant.step().notice.sentence()
    assert not assistant.next.isEnabled()


def test_the_name_says_where_the_workspace_will_be(assistant, tmp_path):
    assistant.step().name.setText("我的計畫")  # Qt's own typing in tests is ASCII only.
    assistant.step()._check()
    assert str(tmp_path / "我的計畫") in assistant.step().notice.sentence()


def test_language_and_zone_are_the_workspaces(qtbot, assistant, empty_window):
    assistant.step().language._take("zh_TW")
    assistant.step().zone._take("Asia/Tokyo")
    make(qtbot, assistant)
    (settings,) = empty_window.session.read(setup.records, "workspace")
    assert (settings.language, settings.zone) == ("zh_TW", "Asia/Tokyo")


def test_finish_now_at_the_first_step_makes_an_empty_workspace(
    qtbot, assistant, empty_window, tmp_path
):
    type_name(assistant, "New plan")
    with qtbot.waitSignal(assistant.finished):
        assistant.finish.click()
    assert empty_window.session.folder == tmp_path / "New plan"


def test_leaving_before_anything_is_made_leaves_nothing(qtbot, assistant, tmp_path):
    type_name(assistant, "New plan")
    with qtbot.waitSignal(assistant.left):
        assistant.leave.click()
    assert not (tmp_path / "New plan").exists()


def test_what_is_typed_stays_while_another_page_is_looked_at(assistant, empty_window):
    type_name(assistant, "New plan")
    empty_window.context.commands.run("page.calendar")
    assert not assistant.isVisible()
    empty_window.context.commands.run("workspace.new")
    assert empty_window.findChildren(Assistant) == [assistant]
    assert assistant.isVisible()
    assert assistant.step().name.text() == "New plan"


def test_one_that_was_left_is_gone(qtbot, assistant, empty_window):
    type_name(assistant, "New plan")
    assistant.leave.click()
    qtbot.waitUntil(lambda: not empty_window.findChildren(Assistant))
    empty_window.context.commands.run("workspace.new")
    (another,) = empty_window.findChildren(Assistant)
    assert another.step().name.text() == ""


def test_it_ends_when_another_workspace_than_its_own_is_opened(
    qtbot, assistant, empty_window, folder
):
    make(qtbot, assistant)
    empty_window.session.open(folder, empty_window.tell_trouble)
    qtbot.waitUntil(lambda: not empty_window.findChildren(Assistant))
    assert empty_window.show_page("calendar").isVisible()


def test_it_waits_behind_a_workspace_that_is_opened_before_it_has_made_one(
    qtbot, assistant, empty_window, folder
):
    type_name(assistant, "New plan")
    with qtbot.waitSignal(empty_window.session.opened):
        empty_window.session.open(folder, empty_window.tell_trouble)
    assert not assistant.isVisible()
    empty_window.context.commands.run("workspace.new")
    assert assistant.step().name.text() == "New plan"


def test_what_is_done_so_far_is_kept_at_any_step(qtbot, assistant, empty_window, tmp_path):
    make(qtbot, assistant)
    panel = assistant.step().page.paste
    panel.text.setPlainText(PAGES)
    panel.read()
    panel.brand.setEditText("Camellia")
    with qtbot.waitSignal(panel.added):
        panel.add.click()
    with qtbot.waitSignal(assistant.finished):
        assistant.finish.click()
    assert empty_window.session.folder == tmp_path / "New plan"
    assert len(empty_window.session.read(setup.records, "account")) == 2


def test_back_at_the_first_step_changes_settings_and_makes_nothing_anew(
    qtbot, assistant, empty_window
):
    make(qtbot, assistant)
    assistant.back.click()
    assert not assistant.step().name.isEnabled()
    assistant.step().zone._take("Asia/Tokyo")
    assistant.next.click()
    qtbot.waitUntil(lambda: assistant.number() == 1)
    (settings,) = empty_window.session.read(setup.records, "workspace")
    assert settings.zone == "Asia/Tokyo"


def test_a_disk_that_refuses_is_said_and_can_be_tried_again(qtbot, assistant, tmp_path):
    (tmp_path / "file").write_text("x")
    assistant.step().place.setText(str(tmp_path / "file"))
    type_name(assistant, "New plan")
    assistant.next.click()
    qtbot.waitUntil(lambda: assistant.step().notice.sentence() != "" and assistant.next.isEnabled())
    assert assistant.number() == 0


def test_from_an_empty_folder_to_a_dated_post_on_two_accounts_by_keyboard(
    qtbot, assistant, empty_window, tmp_path
):
    window = empty_window
    make(qtbot, assistant)
    qtbot.waitUntil(lambda: assistant.step().page.paste.text.hasFocus())
    panel = assistant.step().page.paste
    QTest.keyClicks(panel.text, PAGES)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    tab_to(window, panel.brand)
    panel.brand.setEditText("Camellia")
    tab_to(window, panel.add)
    with qtbot.waitSignal(panel.added):
        QTest.keyClick(panel.add, Qt.Key.Key_Space)
    tab_to(window, assistant.next)
    QTest.keyClick(assistant.next, Qt.Key.Key_Space)
    people = assistant.step().page
    qtbot.waitUntil(lambda: people.adder.line.hasFocus())
    QTest.keyClicks(people.adder.line, "Amy")
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(people.adder.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: assistant.step().me.isVisible())
    tab_to(window, assistant.next)
    QTest.keyClick(assistant.next, Qt.Key.Key_Space)
    paste = assistant.step().paste
    qtbot.waitUntil(lambda: paste.text.hasFocus())
    QTest.keyClicks(paste.text, "11/25 19:00 New soap")
    qtbot.waitUntil(lambda: len(paste.wanted()) == 1)
    assert "Add 1 post" in assistant.next.text()
    tab_to(window, assistant.next)
    with qtbot.waitSignal(assistant.finished):
        QTest.keyClick(assistant.next, Qt.Key.Key_Space)
    assert empty_window.session.folder == tmp_path / "New plan"
    found = window.session.read(plan.items)
    assert {(each.platform, each.item.date, each.item.time) for each in found} == {
        ("instagram", dt.date(2026, 11, 25), dt.time(19)),
        ("facebook", dt.date(2026, 11, 25), dt.time(19)),
    }
    assert window.context.viewpoint.day == dt.date(2026, 11, 25)


def test_a_pasted_plan_is_looked_over_first_and_taken_away_as_one(qtbot, window, tmp_path):
    from smcalendar.ui.kit.set_up import set_up
    from smcalendar.ui.shell.paste_plan import PastePlan

    paste = PastePlan(window.context)
    qtbot.addWidget(paste)
    paste.show()
    paste.show_set_up(window.session.read(set_up))
    paste.text.setPlainText(
        "日期\t時間\t平台\t標題\n11/25\t19:00\tIG\tWinter\n2026-02-30\t\tFB\tWrong\n12/1\t\tX\tOdd"
    )
    paste.read()
    assert [paste.table.item(n, 0).text() for n in range(3)] == ["✓ New", "✕ Wrong", "? Doubtful"]
    assert "2026-02-30" in paste.table.item(1, 5).text()
    assert "“X”" in paste.table.item(2, 5).text()
    before = len(window.session.read(setup.records, "post"))
    with qtbot.waitSignal(paste.added):
        paste.add()
    qtbot.waitUntil(lambda: len(window.session.read(setup.records, "post")) == before + 2)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    qtbot.waitUntil(lambda: len(window.session.read(setup.records, "post")) == before)


def test_a_post_that_is_there_already_is_doubtful(qtbot, window):
    from smcalendar.ui.kit.set_up import set_up
    from smcalendar.ui.shell.paste_plan import PastePlan

    paste = PastePlan(window.context)
    qtbot.addWidget(paste)
    paste.show_set_up(window.session.read(set_up))
    paste.text.setPlainText("new soap")
    qtbot.waitUntil(lambda: bool(paste.rows) and bool(paste.rows[0].doubts))
    assert "already" in paste.table.item(0, 5).text()


def test_every_step_speaks_the_language_of_the_moment(qtbot, assistant, empty_window):
    empty_window.context.chosen.choose("language", "zh_TW")
    said = assistant._question.text()
    empty_window.context.chosen.choose("language", "en")
    assert assistant._question.text() == STEPS[0].question
    assert said == empty_window.context.speech.t(STEPS[0].question) or said != STEPS[0].question


def test_posts_are_added_once_however_often_next_is_pressed(qtbot, assistant, empty_window):
    make(qtbot, assistant)
    while assistant.number() < 3:
        assistant.next.click()
    paste = assistant.step().paste
    paste.text.setPlainText("New soap")
    qtbot.waitUntil(lambda: len(paste.wanted()) == 1)
    with another_writer(empty_window.session.folder) as other:
        assistant.next.click()
        assert not assistant.next.isEnabled()
        assistant.next.click()
        assert not paste.text.isEnabled()
        with qtbot.waitSignal(assistant.finished):
            other.execute("ROLLBACK")
    assert len(empty_window.session.read(setup.records, "post")) == 1


def test_what_was_typed_the_moment_before_is_added_too(qtbot, assistant, empty_window):
    make(qtbot, assistant)
    while assistant.number() < 3:
        assistant.next.click()
    assistant.step().paste.text.setPlainText("New soap")
    with qtbot.waitSignal(assistant.finished):
        assistant.next.click()
    qtbot.waitUntil(lambda: not empty_window.session.writes.open)
    assert len(empty_window.session.read(setup.records, "post")) == 1


def test_a_refused_plan_stays_and_can_be_added_again(qtbot, window):
    from smcalendar.ui.kit.set_up import set_up
    from smcalendar.ui.shell.paste_plan import PastePlan

    paste = PastePlan(window.context)
    qtbot.addWidget(paste)
    paste.show_set_up(window.session.read(set_up))
    paste.text.setPlainText("Tea")
    paste.read()
    with another_writer(window.session.folder):
        paste.add()
        window.session.give_up_waiting()
        qtbot.waitUntil(lambda: paste.notice.sentence() != "")
    assert paste.isEnabled()
    assert paste.text.text() == "Tea"
    paste.show_set_up(window.session.read(set_up))
    qtbot.waitUntil(lambda: not window.session.reads.open)
    assert paste.notice.sentence() != ""
    QTest.keyClicks(paste.text, "s")
    assert paste.notice.sentence() == ""


def test_a_made_workspace_that_could_not_be_opened_is_opened_at_the_next_try(
    qtbot, assistant, empty_window, tmp_path
):
    step = assistant.step()
    type_name(assistant, "New plan")
    step._open(step.folder())
    assert not assistant.next.isEnabled()
    qtbot.waitUntil(assistant.next.isEnabled)
    workspaces.new_workspace(
        tmp_path / "New plan",
        workspaces.circumstances(empty_window.session.environ),
        language="en",
    )
    assistant.next.click()
    qtbot.waitUntil(lambda: assistant.number() == 1)


def test_the_name_of_what_is_made_is_not_taken(qtbot, assistant, empty_window):
    make(qtbot, assistant)
    assistant.back.click()
    empty_window.context.chosen.choose("language", "zh_TW")
    empty_window.context.chosen.choose("language", "en")
    assert assistant.step().notice.sentence() == ""
    assert assistant.next.isEnabled()


@pytest.mark.parametrize("button", ["next", "finish"])
def test_a_name_that_is_typed_is_added_before_the_next_step(qtbot, assistant, empty_window, button):
    make(qtbot, assistant)
    assistant.next.click()
    QTest.keyClicks(assistant.step().page.adder.line, "Amy")
    getattr(assistant, button).click()
    qtbot.waitUntil(lambda: not empty_window.findChildren(Assistant) or assistant.number() == 3)
    assert [each.name for each in empty_window.session.read(setup.records, "person")] == ["Amy"]


def test_a_name_that_is_refused_holds_the_step(qtbot, assistant):
    make(qtbot, assistant)
    assistant.next.click()
    people = assistant.step().page
    for _ in range(2):
        QTest.keyClicks(people.adder.line, "Amy")
        assistant.next.click()
        qtbot.waitUntil(lambda: assistant.number() == 3 or bool(people.adder.notice.sentence()))
        if assistant.number() == 3:
            assistant.back.click()
    assert assistant.number() == 2
    assert people.adder.line.text() == "Amy"


def test_accounts_that_were_looked_over_are_added_before_the_next_step(
    qtbot, assistant, empty_window
):
    make(qtbot, assistant)
    panel = assistant.step().page.paste
    panel.text.setPlainText(PAGES)
    panel.read()
    panel.brand.setEditText("Camellia")
    assistant.next.click()
    qtbot.waitUntil(lambda: assistant.number() == 2)
    assert len(empty_window.session.read(setup.records, "account")) == 2
