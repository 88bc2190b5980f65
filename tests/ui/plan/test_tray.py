import datetime as dt

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Post
from smcalendar.domain.states import State, Step
from smcalendar.services import plan, review
from smcalendar.services.plan import PostDraft
from smcalendar.services.review import Said
from smcalendar.storage import reading
from smcalendar.ui.kit.drag import ids_of, mime_for
from smcalendar.ui.plan.tray import NOWHERE, Tray
from smcalendar.ui.plan.tray_entries import Entry, shown
from smcalendar.words import Words

FRIDAY = dt.date(2026, 11, 20)
AUTUMN = "00000006-0000-4000-8000-000000000000"
MIDDLE = QPoint(100, 200)


@pytest.fixture
def tray(qtbot, window) -> Tray:
    window.show_panel("tray")
    tray = window.panel.built("tray")
    qtbot.waitUntil(lambda: names(tray) == ["Some day"])
    return tray


def names(tray):
    return [each.name for each in tray.list.items.lines]


def item(window, name, platform="facebook"):
    found = window.session.read(plan.items)
    return next(e.item for e in found if (e.name, e.platform) == (name, platform))


def select(tray, *rows):
    for row in rows:
        tray.list.selectionModel().select(
            tray.list.items.index(row), QItemSelectionModel.SelectionFlag.Select
        )
    tray.list.setCurrentIndex(tray.list.items.index(rows[0])) if len(rows) == 1 else None


def add(qtbot, window, *drafts):
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.add_posts, list(drafts))


def spoken(tray, row):
    index = tray.list.items.index(row)
    return tray.list.items.data(index, int(Qt.ItemDataRole.AccessibleTextRole))


def test_it_counts_what_has_no_date(qtbot, window, tray):
    assert tray.count.text() == "1 without a date"
    add(qtbot, window, PostDraft({"title": "An idea"}))
    qtbot.waitUntil(lambda: tray.count.text() == "2 without a date")
    assert sorted(names(tray)) == ["An idea", "Some day"]


def test_a_post_that_is_dropped_on_it_loses_its_date_and_nothing_else(qtbot, window, tray, drop):
    before = item(window, "Live")
    with qtbot.waitSignal(window.session.changed):
        assert drop(tray, mime_for([before.id]), MIDDLE).isAccepted()
    after = item(window, "Live")
    assert (after.date, after.time, after.zone) == (None, before.time, before.zone)
    qtbot.waitUntil(lambda: sorted(names(tray)) == ["Live", "Some day"])
    with qtbot.waitSignal(window.session.changed):
        window.undoing.undo()
    assert item(window, "Live").date == FRIDAY
    qtbot.waitUntil(lambda: names(tray) == ["Some day"])


def test_several_that_are_dropped_are_one_step(qtbot, window, tray, drop):
    ids = [item(window, "New soap", each).id for each in ("facebook", "instagram")]
    with qtbot.waitSignal(window.session.changed) as told:
        drop(tray, mime_for(ids), MIDDLE)
    assert told.args[0].entry.label == "move_items"
    qtbot.waitUntil(lambda: sorted(names(tray)) == ["New soap", "New soap", "Some day"])


def test_a_copy_key_copies_into_it(qtbot, window, tray, drop):
    with qtbot.waitSignal(window.session.changed) as told:
        drop(tray, mime_for([item(window, "Live").id]), MIDDLE, Qt.DropAction.CopyAction)
    assert told.args[0].entry.label == "duplicate"
    qtbot.waitUntil(lambda: sorted(names(tray)) == ["Live", "Some day"])
    days = {e.item.date for e in window.session.read(plan.items) if e.title == "Live"}
    assert days == {FRIDAY, None}


def test_a_dropped_post_is_there_before_it_is_written(window, tray, drop):
    drop(tray, mime_for([item(window, "Live").id]), MIDDLE)
    assert sorted(names(tray)) == ["Live", "Some day"]
    assert [e.chip.pending for e in tray.list.items.lines if e.name == "Live"] == [True]


def post_it(qtbot, window, wanted):
    """Has the platform have an item."""
    said = Said(comment="posted long ago", target=State.POSTED)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(review.take_step, (wanted.id,), Step.OVERRIDE, said)


def test_a_posted_item_is_refused_with_the_reason(qtbot, window, tray, drop):
    posted = item(window, "Live")
    post_it(qtbot, window, posted)
    assert item(window, "Live").state == "posted"
    with qtbot.waitSignal(window.session.trouble) as told:
        drop(tray, mime_for([posted.id]), MIDDLE)
    assert told.args[0].code == "does_not_move"
    assert item(window, "Live").date == FRIDAY
    assert posted.code in window.banner.sentence()
    assert tray.list.tint == ""


def test_hovering_tints_it_and_says_what_a_drop_does(qtbot, window, tray):
    fate = tray.gestures.fate(tray.gestures.items([item(window, "Live").id]), NOWHERE)
    assert fate.text == "To the tray: without a date"
    there = tray.gestures.items([item(window, "Some day", "instagram").id])
    assert tray.gestures.fate(there, NOWHERE).text == "In the tray already"
    tray.drops.hovered.emit(tray._slot_at(MIDDLE), True)
    assert tray.list.tint == "refused"
    tray.drops.end()
    assert tray.list.tint == ""


def test_what_is_in_the_tray_already_stays_without_a_step(window, tray, drop):
    drop(tray, mime_for([item(window, "Some day", "instagram").id]), MIDDLE)
    assert window.session.writes.open == []


def test_items_are_dragged_out_and_posts_without_items_are_not(qtbot, window, tray, monkeypatch):
    add(qtbot, window, PostDraft({"title": "An idea"}))
    qtbot.waitUntil(lambda: len(names(tray)) == 2)
    dragged = []

    def run(drag, *_actions):
        dragged.append(ids_of(drag.mimeData()))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", run)
    tray.list.selectAll()
    tray.list.startDrag(Qt.DropAction.MoveAction)
    assert dragged == [(item(window, "Some day", "instagram").id,)]
    select_only(tray, "An idea")
    tray.list.startDrag(Qt.DropAction.MoveAction)
    assert len(dragged) == 1
    assert len(names(tray)) == 2


def select_only(tray, name):
    tray.list.clearSelection()
    select(tray, names(tray).index(name))


def test_what_is_selected_here_is_what_commands_are_about(qtbot, window, tray):
    wanted = item(window, "Some day", "instagram").id
    select(tray, 0)
    assert window.context.viewpoint.selection == (wanted,)
    other = item(window, "Live").id
    window.context.viewpoint.select([other])
    assert tray.list.chosen() == ()
    window.context.viewpoint.select([other, wanted])
    assert [each.id for each in tray.list.chosen()] == [wanted]
    assert window.context.viewpoint.selection == (other, wanted)


def test_enter_opens_the_item_or_the_post_without_one(qtbot, window, tray):
    add(qtbot, window, PostDraft({"title": "An idea"}))
    qtbot.waitUntil(lambda: len(names(tray)) == 2)
    select_only(tray, "Some day")
    with qtbot.waitSignal(tray.open_wanted) as told:
        QTest.keyClick(tray.list, Qt.Key.Key_Return)
    assert told.args == [item(window, "Some day", "instagram").id]
    select_only(tray, "An idea")
    with qtbot.waitSignal(tray.post_wanted) as told:
        QTest.keyClick(tray.list, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert title_of(window, told.args[0]) == "An idea"


def title_of(window, post):
    def ask(workspace):
        with workspace.reading() as connection:
            return reading.by_ids(connection, Post, [post])[0].title

    return window.session.read(ask)


def test_del_moves_items_and_posts_to_the_trash(qtbot, window, tray):
    window.activateWindow()
    add(qtbot, window, PostDraft({"title": "An idea"}))
    qtbot.waitUntil(lambda: len(names(tray)) == 2)
    tray.list.setFocus()
    select_only(tray, "An idea")
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(tray.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(tray) == ["Some day"])
    QTest.keyClick(tray.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.session.changed) as told:
        QTest.keyClick(tray.list, Qt.Key.Key_Delete)
    assert told.args[0].entry.label == "remove_items"


def test_an_idea_is_a_post_without_a_date(qtbot, window, tray):
    QTest.keyClicks(tray.add.line, "  Tea for cats ")
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(tray.add.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sorted(names(tray)) == ["Some day", "Tea for cats"])
    assert tray.add.line.text() == ""


def test_several_lines_that_are_pasted_are_posts_of_one_step(qtbot, window, tray):
    QApplication.clipboard().setText("One\n\n  Two\r\nThree\n")
    tray.add.line.setFocus()
    with qtbot.waitSignal(window.session.changed) as told:
        tray.add.line.paste()
    assert told.args[0].entry.label == "add_posts"
    qtbot.waitUntil(lambda: sorted(names(tray)) == ["One", "Some day", "Three", "Two"])
    with qtbot.waitSignal(window.session.changed):
        window.undoing.undo()
    qtbot.waitUntil(lambda: names(tray) == ["Some day"])


def test_enter_while_an_input_method_composes_adds_nothing(window, tray):
    QTest.keyClicks(tray.add.line, "tea")
    QApplication.sendEvent(tray.add.line, QInputMethodEvent("ㄔㄚ", []))
    QTest.keyClick(tray.add.line, Qt.Key.Key_Return)
    assert window.session.writes.open == []
    assert tray.add.line.text() == "tea"


def test_it_is_sorted_by_title_or_campaign(qtbot, window, tray):
    add(qtbot, window, PostDraft({"title": "b", "campaign_id": AUTUMN}), PostDraft({"title": "C"}))
    add(qtbot, window, PostDraft({"title": "a"}))
    qtbot.waitUntil(lambda: len(names(tray)) == 4)
    orders = []
    for order in ("title", "campaign"):
        tray.sorts.choose(order)
        orders.append(names(tray))
    assert orders == [["a", "b", "C", "Some day"], ["b", "a", "C", "Some day"]]
    assert tray.sorts.accessibleName() == "Order: By campaign"


def test_the_newest_is_first():
    days = (3, 1, 2)
    entries = [
        Entry(str(day), f"Day {day}", None, "", "", dt.datetime(2026, 11, day), Post(id=str(day)))
        for day in days
    ]
    found = shown(entries, typed="", order="newest")
    assert [each.id for each in found] == ["3", "2", "1"]


def test_a_search_looks_through_texts_and_campaigns(qtbot, window, tray):
    add(qtbot, window, PostDraft({"title": "Tea", "text": "for CATS", "campaign_id": AUTUMN}))
    qtbot.waitUntil(lambda: len(names(tray)) == 2)
    for typed in ("cats", "autumn tea"):
        tray.search.clear()
        QTest.keyClicks(tray.search, typed)
        assert names(tray) == ["Tea"]
        assert tray.count.text() == "1 of 2 without a date"
    QTest.keyClicks(tray.search, "zzz")
    assert tray.empty.isVisible()
    tray.empty.button.click()
    assert len(names(tray)) == 2


def test_the_filter_narrows_it_and_what_it_hides_is_said(qtbot, window, tray):
    window.context.viewpoint.narrow(Filter(platforms=frozenset({"facebook"})))
    qtbot.waitUntil(tray.empty.isVisible)
    assert tray.count.text() == "0 without a date, 1 hidden by the filter"
    tray.empty.button.click()
    assert window.context.viewpoint.filter == Filter()
    qtbot.waitUntil(lambda: names(tray) == ["Some day"])


def test_an_empty_tray_says_so_and_takes_drops(qtbot, window, tray, drop):
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.move, [item(window, "Some day", "instagram").id], FRIDAY)
    qtbot.waitUntil(tray.empty.isVisible)
    assert not tray.empty.button.isVisible()
    with qtbot.waitSignal(window.session.changed):
        drop(tray, mime_for([item(window, "Live").id]), MIDDLE)
    qtbot.waitUntil(lambda: names(tray) == ["Live"])


def test_files_that_are_dropped_are_a_post_without_a_day(qtbot, context, drop, tmp_path):
    tray = Tray(context)
    qtbot.addWidget(tray)
    picture = tmp_path / "soap.png"
    picture.write_bytes(b"soap")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    with qtbot.waitSignal(tray.files_dropped) as told:
        assert drop(tray, mime, MIDDLE).dropAction() == Qt.DropAction.CopyAction
    assert told.args == [(picture,), None]


def test_lines_are_spoken_in_the_language_of_the_moment(qtbot, window, tray):
    assert spoken(tray, 0) == "Instagram Some day Draft, @camellia.tw"
    add(qtbot, window, PostDraft({"title": "Tea", "campaign_id": AUTUMN}))
    qtbot.waitUntil(lambda: len(names(tray)) == 2)
    assert spoken(tray, 1) == "Tea, No account yet · Autumn"
    window.context.speech.change(Words("zh_TW"))
    assert "草稿" in spoken(tray, 0)


def test_what_is_selected_stays_so_while_others_come(qtbot, window, tray):
    select(tray, 0)
    wanted = window.context.viewpoint.selection
    add(qtbot, window, PostDraft({"title": "An idea"}))
    qtbot.waitUntil(lambda: len(names(tray)) == 2)
    assert [each.name for each in tray.list.chosen()] == ["Some day"]
    assert window.context.viewpoint.selection == wanted


def test_a_post_without_items_stays_selected_while_others_come(qtbot, window, tray):
    add(qtbot, window, PostDraft({"title": "An idea"}))
    qtbot.waitUntil(lambda: len(names(tray)) == 2)
    select_only(tray, "An idea")
    add(qtbot, window, PostDraft({"title": "Another"}))
    qtbot.waitUntil(lambda: len(names(tray)) == 3)
    assert [each.name for each in tray.list.chosen()] == ["An idea"]
    assert names(tray)[tray.list.currentIndex().row()] == "An idea"


def test_out_of_sight_it_asks_nothing(qtbot, window, tray):
    window.show_panel("month")
    add(qtbot, window, PostDraft({"title": "An idea"}))
    assert names(tray) == ["Some day"]
    window.show_panel("tray")
    qtbot.waitUntil(lambda: len(names(tray)) == 2)
