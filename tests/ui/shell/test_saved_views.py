"""Views with a name: saved, shown by key, changed, managed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.domain.filters import Filter
from smcalendar.services import saved_views, setup
from smcalendar.ui.kit.face import Face
from smcalendar.ui.kit.filter_bar import FilterBar
from smcalendar.ui.shell.manage_views import ManageViews
from smcalendar.ui.shell.name_view import NameView
from smcalendar.ui.shell.palette import Palette

DRAFTS = Filter(states=frozenset({"draft"}))


@pytest.fixture
def saved(window):
    return window.saved


@pytest.fixture
def save(qtbot, window):
    """Saves what is shown under a name, as one types it."""

    def do(name):
        window.context.commands.run("view.save")
        dialog = window.findChild(NameView)
        QTest.keyClicks(dialog.field, name)
        with qtbot.waitSignal(window.session.changed):
            QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.isHidden())

    return do


@pytest.fixture
def managed(qtbot, window):
    window.context.commands.run("view.manage")
    return window.findChild(ManageViews)


def names(saved):
    return [each.name for each in saved.views]


@pytest.fixture
def press(qtbot, window):
    def key(number):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)

    return key


def test_a_view_of_the_calendar_is_saved_and_comes_back_with_its_key(window, saved, save, press):
    viewpoint, commands = window.context.viewpoint, window.context.commands
    commands.run("view.weeks")
    viewpoint.show_count("weeks", 5)
    viewpoint.wear(Face("l", frozenset({"time"})))
    viewpoint.narrow(DRAFTS)
    save("Drafts")
    commands.run("view.month")
    viewpoint.show_count("weeks", 2)
    viewpoint.wear(Face(), view="weeks")
    viewpoint.narrow(Filter())
    press(1)
    assert (viewpoint.view, viewpoint.count("weeks"), viewpoint.filter) == ("weeks", 5, DRAFTS)
    assert viewpoint.face == Face("l", frozenset({"time"}))
    assert saved.note.name.text() == "Drafts"


def test_a_board_and_a_timeline_come_back_as_they_were(window, saved, save, press):
    window.show_page("board").arrange("owner", with_undated=False)
    window.context.viewpoint.wear(Face("s", frozenset()), view="board")
    save("By owner")
    window.context.viewpoint.wear(Face(), view="board")
    assert saved.note.name.text() == "By owner, changed"
    timeline = window.show_page("timeline")
    timeline.show_zoom("month")
    save("All year")
    timeline.show_zoom("day")
    assert saved.note.name.text() == "All year, changed"
    press(1)
    name, board = window.shown()
    assert (name, board.group) == ("board", "owner")
    assert window.context.viewpoint.face_of("board") == Face("s", frozenset())
    board.arrange("pillar", with_undated=False)
    press(2)
    assert window.shown()[0] == "timeline"
    assert timeline.zoom == "month"
    assert saved.note.name.text() == "All year"


def test_the_menu_lists_views_by_their_names_and_marks_the_one_that_is_shown(window, save):
    save("Tea & <b>soap</b>")
    action = window.context.commands.action("view.saved_1")
    assert action.text() == "Tea && <b>soap</b>"
    assert action.isVisible()
    assert action.isChecked()
    assert not window.context.commands.action("view.saved_2").isVisible()


def test_a_changed_view_says_so_and_is_saved_or_reset(qtbot, window, saved, save, press):
    viewpoint = window.context.viewpoint
    viewpoint.narrow(DRAFTS)
    save("Drafts")
    assert not saved.note.save.isVisible()
    viewpoint.narrow(Filter())
    assert saved.note.name.text() == "Drafts, changed"
    saved.note.reset.click()
    assert viewpoint.filter == DRAFTS
    assert saved.note.name.text() == "Drafts"
    late = Filter(states=frozenset({"late"}))
    viewpoint.narrow(late)
    saved.note.save.click()
    qtbot.waitUntil(lambda: saved.note.name.text() == "Drafts")
    viewpoint.narrow(Filter())
    press(1)
    assert viewpoint.filter == late


def test_another_view_of_the_calendar_and_other_cards_are_changes_too(window, saved, save):
    save("Month")
    window.context.commands.run("view.week")
    assert saved.note.name.text() == "Month, changed"
    window.context.commands.run("view.month")
    assert saved.note.name.text() == "Month"
    window.context.viewpoint.wear(Face("s", frozenset()))
    assert saved.note.name.text() == "Month, changed"
    window.show_page("settings")
    assert saved.note.name.text() == "Month, changed"


def test_a_view_is_left_without_another_look(window, saved, save):
    window.context.viewpoint.narrow(DRAFTS)
    save("Drafts")
    saved.note.leave.click()
    assert not saved.note.isVisible()
    assert window.context.viewpoint.filter == DRAFTS


def test_the_bar_is_there_for_a_view_without_a_filter(window, saved, save):
    save("All")
    bar = window.findChild(FilterBar)
    assert bar.isVisible()
    assert not bar.clear.isVisible()
    saved.note.leave.click()
    assert not bar.isVisible()


def test_a_taken_name_is_refused_where_it_was_typed(qtbot, window, saved, save):
    save("Drafts")
    window.context.commands.run("view.save")
    dialog = window.findChild(NameView)
    QTest.keyClicks(dialog.field, "drafts")
    dialog.main.click()
    qtbot.waitUntil(lambda: "already" in dialog.sentence())
    assert dialog.isVisible()
    assert names(saved) == ["Drafts"]
    dialog.close()


def test_the_workspace_opens_with_the_view_it_looks_like(qtbot, window, saved, save, folder):
    window.context.viewpoint.narrow(DRAFTS)
    save("Drafts")
    window.session.close()
    assert not saved.note.isVisible()
    with qtbot.waitSignal(window.session.opened):
        window.session.open(folder, window.tell_trouble)
    qtbot.waitUntil(lambda: saved.note.name.text() == "Drafts")


def test_without_a_view_the_dialog_leads_to_the_first_one(window, managed):
    assert managed.empty.isVisible()
    managed.empty.button.click()
    assert window.findChild(NameView).isVisible()
    window.findChild(NameView).close()
    managed.close()


def test_views_are_listed_with_what_they_let_through(qtbot, window, save, press):
    gone = window.session.read(setup.records, "campaign")[0].id
    window.context.viewpoint.narrow(Filter(campaigns=frozenset({gone}), problems=DRAFTS.problems))
    save("Autumn")
    window.context.commands.run("view.manage")
    managed = window.findChild(ManageViews)
    assert [each.second for each in managed.list._lines] == ["Month · Campaign: Autumn"]
    with qtbot.waitSignal(window.session.changed):
        window.session.change(setup.remove, "campaign", gone, detach=True)
    said = "Month · Campaign: no longer there"
    qtbot.waitUntil(lambda: [each.second for each in managed.list._lines] == [said])
    press(1)
    assert window.context.viewpoint.filter.campaigns == {gone}
    managed.close()


def test_views_are_renamed_ordered_and_deleted_and_come_back(qtbot, window, saved, save):
    save("First")
    save("Second")
    window.context.commands.run("view.manage")
    managed = window.findChild(ManageViews)
    managed.list.setCurrentRow(1)
    managed.name.setFocus()
    managed.name.selectAll()
    QTest.keyClicks(managed.name, "Other")
    QTest.keyClick(managed.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(saved) == ["First", "Other"])
    _, earlier, later, delete = managed._buttons_of_choice
    qtbot.waitUntil(earlier.isEnabled)
    earlier.click()
    qtbot.waitUntil(lambda: names(saved) == ["Other", "First"])
    assert not later.isHidden()
    delete.click()
    qtbot.waitUntil(lambda: len(names(saved)) == 1)
    managed.close()
    window.context.commands.run("undo")
    qtbot.waitUntil(lambda: names(saved) == ["Other", "First"])


def test_a_view_is_found_in_the_palette_by_its_name(qtbot, window, save):
    save("Summer")
    window.context.viewpoint.narrow(DRAFTS)
    window.context.commands.run("palette")
    field = window.findChild(Palette).field
    QTest.keyClicks(field, "summ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.context.viewpoint.filter == Filter()


def test_many_views_have_no_key_and_are_still_shown_from_the_dialog(qtbot, window, saved):
    for number in range(10):
        with qtbot.waitSignal(window.session.changed):
            values = {"filter": {"states": "late"}} if number == 9 else {}
            window.session.change(saved_views.add, f"View {number}", values)
    qtbot.waitUntil(lambda: len(names(saved)) == 10)
    window.context.commands.run("view.manage")
    managed = window.findChild(ManageViews)
    managed.list.setCurrentRow(9)
    QTest.keyClick(managed.list, Qt.Key.Key_Return)
    assert window.context.viewpoint.filter.states == {"late"}
    managed.close()
