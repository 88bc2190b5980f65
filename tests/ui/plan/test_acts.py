"""Adding in place, renaming, moving by keys, steps, the card of a day."""

import datetime as dt
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Asset
from smcalendar.domain.states import State, Step
from smcalendar.services import plan, review, trust
from smcalendar.services.plan import PostDraft
from smcalendar.ui.kit.drag import ids_of, mime_for
from smcalendar.ui.kit.jobs import Job
from smcalendar.ui.plan.layout import MORE
from smcalendar.ui.plan.step_card import merged

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
EMPTY = dt.date(2026, 11, 25)
KEY = Qt.Key


@pytest.fixture
def double_click(page, point):
    def press(what):
        no_keys = Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        QTest.mouseDClick(page.view.viewport(), left, no_keys, point(what))

    return press


@pytest.fixture
def card(page, double_click):
    """The card that adds, open on an empty day."""
    double_click(EMPTY)
    return page.acts.add_card()


def account(card, handle):
    return next(e for e in card.chips.buttons if handle in e.text())


def test_a_post_is_added_in_its_place_in_one_step(qtbot, page, window, card, item, stored):
    assert card.isVisible()
    assert card.title.hasFocus()
    account(card, "@camellia.tw").setChecked(True)
    account(card, "@camellia").setChecked(True)
    for each in card.chips.buttons:
        each.setChecked(True)
    qtbot.keyClicks(card.title, "Tea & scones")
    qtbot.keyClicks(card.time, "19:30")
    with qtbot.waitSignal(window.context.viewpoint.selection_changed) as selected:
        qtbot.keyClick(card.title, KEY.Key_Return)
    assert card.isHidden()
    new = [stored(each) for each in selected.args[0]]
    assert {(each.date, each.time) for each in new} == {(EMPTY, dt.time(19, 30))}
    assert len(new) == 2
    assert page.view.slot.day == EMPTY
    with qtbot.waitSignal(window.context.session.changed):
        window.context.session.change(trust.undo_last)
    assert item("Tea & scones") == ""


def test_the_accounts_used_last_are_on_again(qtbot, window, card, double_click):
    for each in card.chips.buttons:
        each.setChecked("@camellia.tw" not in each.text())
    qtbot.keyClicks(card.title, "One")
    with qtbot.waitSignal(window.context.session.changed):
        qtbot.keyClick(card.title, KEY.Key_Return)
    double_click(EMPTY)
    assert [each.platform for each in card.chips.chosen()] == ["facebook"]
    assert card.title.text() == ""


def test_a_card_stays_in_sight_when_the_window_becomes_smaller(qtbot, page, window, double_click):
    double_click(dt.date(2026, 11, 22))
    card = page.acts.add_card()
    window.resize(900, 600)
    qtbot.waitUntil(lambda: page.rect().contains(card.geometry()))


def test_escape_closes_and_keeps_what_was_typed(qtbot, page, card, double_click):
    qtbot.keyClicks(card.title, "Not yet")
    qtbot.keyClick(card.title, KEY.Key_Escape)
    assert card.isHidden()
    assert page.view.hasFocus()
    double_click(EMPTY)
    assert card.title.text() == "Not yet"


def test_enter_of_an_input_method_adds_nothing(qtbot, card, item):
    card.title.insertPlainText("新品")
    QApplication.sendEvent(card.title, QInputMethodEvent("ㄎㄞ", []))
    qtbot.keyClick(card.title, KEY.Key_Return)
    assert card.isVisible()
    done = QInputMethodEvent("", [])
    done.setCommitString("開")
    QApplication.sendEvent(card.title, done)
    assert card.title.text() == "新品開"


@pytest.mark.parametrize(
    ("title", "time", "said"),
    [("", "", "Write a title."), ("Tea", "noonish", "no time")],
)
def test_what_is_missing_is_said(qtbot, card, title, time, said):
    card.title.insertPlainText(title)
    card.time.setText(time)
    qtbot.keyClick(card.time, KEY.Key_Return)
    assert card.isVisible()
    assert said in card.trouble.text()


def test_a_post_needs_an_account(qtbot, card):
    for each in card.chips.buttons:
        each.setChecked(False)
    card.title.insertPlainText("Tea")
    qtbot.keyClick(card.title, KEY.Key_Return)
    assert "account" in card.trouble.text()


def test_a_half_hour_gives_its_time(qtbot, page, window, item):
    window.context.commands.run("view.week")
    qtbot.waitUntil(lambda: page.view.cells.find(item("Live")) is not None)
    slot = page.view.cells.period.slot(
        *page.view.cells.period.place(EMPTY - dt.timedelta(7), dt.time(9, 30))
    )
    page.acts.add_on(slot)
    assert page.acts.add_card().time.text() == "09:30"


def test_files_come_with_the_post(qtbot, page, window, item):
    session = window.context.session
    asset = Asset(
        id="0000000f-0000-4000-8000-000000000000",
        sha256="0" * 64,
        name="soap.png",
        media_type="image/png",
        size=1,
    )
    with qtbot.waitSignal(session.changed):
        session.change(plan.add_records, [asset])
    page.add_with(EMPTY, (asset.id,))
    card = page.acts.add_card()
    assert not card.files.isHidden()
    card.title.insertPlainText("With a picture")
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(card.title, KEY.Key_Return)
    (new,) = (e for e in session.read(plan.items) if e.title == "With a picture")
    assert new.post.assets == (asset.id,)
    assert card.files.isHidden()


def test_a_new_post_opens_in_the_editor(qtbot, page, window):
    window.context.viewpoint.go_to(EMPTY)
    with qtbot.waitSignal(page.write_wanted) as opened:
        window.context.commands.run("post.add_full")
    assert page.view.cells.find(opened.args[0]) == page.view.cells.period.place(EMPTY)


def test_renaming_in_place(qtbot, page, window, item, stored):
    id = item("Live")
    window.context.viewpoint.select([id])
    window.context.commands.run("post.rename")
    card = page.acts.card("rename")
    assert card.field.text() == "Live"
    card.field.setText("Live tonight")
    with qtbot.waitSignal(page.contents.settled):
        qtbot.keyClick(card.field, KEY.Key_Return)
    assert page.view.cells.chip(id).title == "Live tonight"


def test_what_renaming_voids_is_said_before(qtbot, page, window, item, stored):
    id = item("Live")
    session = window.context.session
    with qtbot.waitSignal(session.changed):
        session.change(review.take_step, (id,), Step.SUBMIT)
    page.acts.rename(id)
    card = page.acts.card("rename")
    card.field.setText("Live tonight")
    qtbot.keyClick(card.field, KEY.Key_Return)
    assert card.isVisible()
    assert "voids" in card.warning.text()
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(card.field, KEY.Key_Return)
    assert stored(id).state is State.DRAFT


@pytest.mark.parametrize(
    ("command", "days"),
    [("day_earlier", -1), ("day_later", 1), ("week_earlier", -7), ("week_later", 7)],
)
def test_keys_move_each_item_by_days_at_its_time(qtbot, page, window, item, stored, command, days):
    ids = [item("Live"), item("New soap", "facebook")]
    window.context.viewpoint.select(ids)
    with qtbot.waitSignal(page.gestures.said):
        window.context.commands.run(f"post.{command}")
    moved = [stored(each) for each in ids]
    by = dt.timedelta(days=days)
    assert [each.date for each in moved] == [FRIDAY + by, WEDNESDAY + by]
    assert [each.time for each in moved] == [dt.time(12, 30), dt.time(19)]


def test_keys_that_come_faster_than_gestures_are_written_all_count(
    qtbot, page, window, item, stored
):
    id = item("Live")
    window.context.viewpoint.select([id])
    with qtbot.waitSignals([page.gestures.said] * 3):
        for _ in range(3):
            window.context.commands.run("post.day_later")
    assert stored(id).date == FRIDAY + dt.timedelta(days=3)
    trouble = []
    window.context.session.trouble.connect(trouble.append)
    with qtbot.waitSignal(window.context.session.changed):
        window.context.session.change(trust.undo_last)
    assert stored(id).date == FRIDAY + dt.timedelta(days=2)
    assert trouble == []


def test_nothing_of_a_workspace_is_left_when_it_is_closed(page, window, item):
    window.context.viewpoint.select([item("Live")])
    page.acts.rename(item("Live"))
    window.context.session.close()
    assert page.acts.card("rename").isHidden()
    assert tuple(page.view.cells.in_order()) == ()
    assert window.context.viewpoint.selection == ()
    assert not window.context.commands.action("post.add").isEnabled()


def test_the_focus_goes_along_with_what_is_moved(qtbot, page, window, click, item):
    id = item("Live")
    click(id)
    with qtbot.waitSignal(page.gestures.said):
        window.context.commands.run("post.day_later")
    assert page.view.slot.day == FRIDAY + dt.timedelta(days=1)
    assert page.view.stop == id


def test_the_selection_moves_to_a_typed_date(qtbot, page, window, item, stored):
    id = item("Live")
    window.context.viewpoint.select([id])
    window.context.commands.run("post.move_to")
    card = page.acts.card("move")
    qtbot.keyClicks(card.line.field, "12/24")
    assert card.line.meant.text() == "Thu 24 December 2026"
    with qtbot.waitSignal(page.gestures.said):
        qtbot.keyClick(card.line.field, KEY.Key_Return)
    assert stored(id).date == dt.date(2026, 12, 24)


@pytest.mark.parametrize("typed", ["soon", "9999-12-31"])
def test_what_is_no_day_is_said(qtbot, page, window, item, typed):
    window.context.viewpoint.select([item("Live")])
    window.context.commands.run("post.move_to")
    card = page.acts.card("move")
    qtbot.keyClicks(card.line.field, typed)
    qtbot.keyClick(card.line.field, KEY.Key_Return)
    assert card.isVisible()
    assert "no day" in card.line.meant.text()


def test_a_card_grows_with_what_it_says(qtbot, page, window, item):
    window.context.viewpoint.select([item("Live")])
    window.context.commands.run("post.move_to")
    card = page.acts.card("move")
    before = card.height()
    qtbot.keyClicks(card.line.field, "soon")
    qtbot.mouseClick(card.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.height() > before)
    assert card.rect().contains(card.take.geometry())


def test_items_go_to_the_tray_the_trash_and_are_copied(qtbot, page, window, item, stored):
    session, commands = window.context.session, window.context.commands
    soap, live = item("New soap", "facebook"), item("Live")
    window.context.viewpoint.select([soap])
    with qtbot.waitSignal(page.gestures.said):
        commands.run("post.to_tray")
    assert stored(soap).date is None
    window.context.viewpoint.select([live])
    with qtbot.waitSignal(window.context.viewpoint.selection_changed) as selected:
        commands.run("post.duplicate")
    (copy,) = selected.args[0]
    assert stored(copy).date == FRIDAY
    assert copy != live
    with qtbot.waitSignal(session.changed):
        commands.run("post.trash")
    assert [e.item.id for e in session.read(plan.items) if e.title == "Live"] == [live]


def test_steps_are_offered_with_the_reason_where_one_is_not_possible(qtbot, page, window, item):
    id = item("New soap", "instagram")
    window.context.viewpoint.select([id])
    window.context.commands.run("post.step")
    card = page.acts.card("step")
    assert not card.buttons[Step.SUBMIT].isEnabled()
    assert card.buttons[Step.SUBMIT].accessibleDescription()
    assert card.buttons[Step.HOLD].isEnabled()
    assert Step.EDIT not in card.buttons


def test_a_step_is_taken(qtbot, page, window, item, stored):
    id = item("Live")
    window.context.viewpoint.select([id])
    window.context.commands.run("post.step")
    with qtbot.waitSignal(window.context.session.changed):
        page.acts.card("step").buttons[Step.SUBMIT].click()
    assert stored(id).state is State.IN_REVIEW


def test_a_step_that_needs_a_reason_asks_for_it(qtbot, page, window, item, stored):
    id = item("Live")
    window.context.viewpoint.select([id])
    window.context.commands.run("post.step")
    card = page.acts.card("step")
    card.buttons[Step.HOLD].click()
    assert card.comment.hasFocus()
    qtbot.keyClick(card.comment, KEY.Key_Return)
    assert card.isVisible()
    qtbot.keyClicks(card.comment, "wait for the price")
    with qtbot.waitSignal(window.context.session.changed):
        qtbot.keyClick(card.comment, KEY.Key_Return)
    assert stored(id).hold_reason == "wait for the price"
    page.view.grab()


def test_a_reason_that_was_typed_stays_until_the_step_is_taken(qtbot, page, window, item):
    id = item("Live")
    window.context.viewpoint.select([id])
    window.context.commands.run("post.step")
    card = page.acts.card("step")
    card.buttons[Step.HOLD].click()
    qtbot.keyClicks(card.comment, "wait for the price")
    page.view.setFocus()
    assert card.isHidden()
    window.context.commands.run("post.step")
    card.buttons[Step.HOLD].click()
    assert card.comment.text() == "wait for the price"
    with qtbot.waitSignal(window.context.session.changed):
        qtbot.keyClick(card.comment, KEY.Key_Return)
    qtbot.waitUntil(lambda: card.comment.text() == "")


def test_a_reason_is_not_offered_for_another_item(qtbot, page, window, item):
    window.context.viewpoint.select([item("Live")])
    window.context.commands.run("post.step")
    card = page.acts.card("step")
    card.buttons[Step.HOLD].click()
    qtbot.keyClicks(card.comment, "wait for the price")
    window.context.viewpoint.select([item("New soap", "facebook")])
    window.context.commands.run("post.step")
    card.buttons[Step.HOLD].click()
    assert card.comment.text() == ""


def test_a_title_that_could_not_be_written_stands_there_again(qtbot, page, window, item):
    session, gate = window.context.session, Event()
    page.acts.rename(item("Live"))
    card = page.acts.card("rename")
    card.field.setText("Live tonight")
    session.writes.start(Job(lambda _job: gate.wait(10)))
    qtbot.keyClick(card.field, KEY.Key_Return)
    assert card.isHidden()
    session.give_up_waiting()
    with qtbot.waitSignal(session.trouble):
        gate.set()
    assert card.isVisible()
    assert card.field.text() == "Live tonight"


def test_files_of_one_workspace_are_not_brought_into_the_next(page, window):
    page.add_with(EMPTY, ("0000000f-0000-4000-8000-000000000000",))
    card = page.acts.add_card()
    assert not card.files.isHidden()
    window.context.session.close()
    assert card.files.isHidden()


def test_what_asks_for_more_is_done_in_the_editor(qtbot, page, window, item):
    id = item("Live")
    window.context.viewpoint.select([id])
    window.context.commands.run("post.step")
    with qtbot.waitSignal(page.open_wanted) as opened:
        page.acts.card("step").buttons[Step.OVERRIDE].click()
    assert opened.args == [id]


def test_a_step_that_one_item_allows_is_possible():
    from smcalendar.domain.workflow import Refusal

    why = Refusal("has_errors", {"n": 1})
    both = [{Step.SUBMIT: why}, {Step.SUBMIT: None, Step.EDIT: None}]
    assert merged(both) == {Step.SUBMIT: None}
    assert merged(reversed(both)) == {Step.SUBMIT: None}
    assert merged([{Step.SUBMIT: why}]) == {Step.SUBMIT: why}


# The card of a day


@pytest.fixture
def full_day(qtbot, page, window):
    """Twenty more posts on an empty day; returns the place of the day."""
    draft = PostDraft
    session = window.context.session
    fb = next(e.account.id for e in session.read(plan.items) if e.platform == "facebook")
    drafts = [
        draft(
            {"title": f"Post {n}", "text": "x"},
            ({"account_id": fb, "date": EMPTY, "time": dt.time(9, n)},),
        )
        for n in range(20)
    ]
    with qtbot.waitSignal(page.contents.settled):
        session.change(plan.add_posts, drafts)
    return page.view.cells.period.place(EMPTY)


def test_what_has_no_room_is_counted_and_shown_in_a_card(qtbot, page, full_day, point):
    view = page.view
    laid = view.where.laid(full_day)
    assert laid.hidden == 20 - len(laid.chips) > 0
    more = view.where.cell(full_day).topLeft() + QPoint(laid.more.x + 10, laid.more.y + 3)
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view.viewport(), left, no_keys, point(FRIDAY))
    QTest.mouseRelease(view.viewport(), left, no_keys, more)
    assert page.acts.card("day") is None
    QTest.mouseClick(view.viewport(), left, no_keys, more)
    card = page.acts.card("day")
    assert card.isVisible()
    assert card.list.items.rowCount() == 20
    assert page.rect().contains(card.geometry())
    assert card.list.verticalScrollBar().maximum() > 0


def test_the_keyboard_reaches_the_card_and_all_in_it(qtbot, page, window, full_day, key):
    window.context.viewpoint.go_to(EMPTY)
    page.view.go_to_place(full_day, "")
    for _ in range(len(page.view.where.laid(full_day).chips) + 1):
        key(KEY.Key_Tab)
    key(KEY.Key_Return)
    card = page.acts.card("day")
    assert card.list.hasFocus()
    qtbot.keyClick(card.list, KEY.Key_Down)
    (selected,) = window.context.viewpoint.selection
    assert page.view.cells.chip(selected).title == "Post 1"
    with qtbot.waitSignal(page.open_wanted) as opened:
        qtbot.keyClick(card.list, KEY.Key_Return)
    assert opened.args == [selected]
    page.days.show(full_day)
    qtbot.keyClick(card.list, KEY.Key_Escape)
    assert card.isHidden()
    assert page.view.hasFocus()


def test_the_focus_on_what_has_no_room_goes_to_the_day_when_all_have(qtbot, page, window, full_day):
    page.view.go_to_place(full_day, MORE)
    some = [each.id for each in page.view.cells.chips(full_day)[1:]]
    with qtbot.waitSignal(page.contents.settled):
        window.context.session.change(plan.move, some, FRIDAY)
    assert page.view.where.laid(full_day).more is None
    assert page.view.stop == ""


def test_the_card_takes_drops_and_shows_them(qtbot, page, full_day, drop, item, stored):
    page.days.show(full_day)
    card = page.acts.card("day")
    with qtbot.waitSignal(page.gestures.said):
        drop(card.list, mime_for([item("Live")]), card.list.viewport().rect().center())
    assert stored(item("Live")).date == EMPTY
    assert card.list.items.rowCount() == 21
    said = card.list.items.data(card.list.items.index(0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "09:00 Facebook Post 0 Draft"


def add_here(qtbot, page, title):
    """Adds a post with the card that is open, and waits until it stands there."""
    card = page.acts.add_card()
    qtbot.keyClicks(card.title, title)
    qtbot.keyClicks(card.time, "23:00")
    with qtbot.waitSignal(page.acts.added):
        qtbot.keyClick(card.title, KEY.Key_Return)


def test_what_is_added_to_a_full_day_is_shown_in_its_card(qtbot, page, window, full_day, item):
    page.view.go_to_place(full_day, "")
    page.acts.add_here()
    add_here(qtbot, page, "One more")
    card = page.acts.card("day")
    assert card.list.hasFocus()
    assert [each.id for each in card.list.chosen()] == [item("One more")]
    assert card.list.currentIndex().row() == 20
    assert window.context.viewpoint.selection == (item("One more"),)


def test_what_is_added_while_the_next_one_is_typed_does_not_take_the_focus(
    qtbot, page, full_day, double_click, item
):
    page.view.go_to_place(full_day, "")
    page.acts.add_here()
    card = page.acts.add_card()
    qtbot.keyClicks(card.title, "One more")
    qtbot.keyClicks(card.time, "23:00")
    written = Event()
    page.context.session.change(lambda _workspace: written.wait())
    qtbot.keyClick(card.title, KEY.Key_Return)
    double_click(FRIDAY)
    with qtbot.waitSignal(page.acts.added):
        written.set()
    assert card.title.hasFocus()
    assert page.acts.card("day") is None


def test_what_the_filter_hides_is_not_selected_later(qtbot, page, window, double_click, item):
    viewpoint = window.context.viewpoint
    with qtbot.waitSignal(page.contents.settled):
        viewpoint.narrow(Filter(platforms=frozenset({"youtube"})))
    double_click(EMPTY)
    add_here(qtbot, page, "Out of sight")
    viewpoint.select([item("Some day")])
    with qtbot.waitSignal(page.contents.settled):
        viewpoint.narrow(Filter())
    assert page.view.cells.find(item("Out of sight")) is not None
    assert viewpoint.selection == (item("Some day"),)


def test_the_card_of_a_day_keeps_selection_and_focus_when_something_changes(
    qtbot, page, window, full_day
):
    page.days.show(full_day)
    card = page.acts.card("day")
    for _ in range(3):
        qtbot.keyClick(card.list, KEY.Key_Down)
    (chosen,) = window.context.viewpoint.selection
    first = card.list.items.lines[0].id
    with qtbot.waitSignal(page.contents.settled):
        window.context.session.change(plan.move, [first], FRIDAY)
    assert [each.id for each in card.list.chosen()] == [chosen]
    assert card.list.currentIndex().row() == 2
    with qtbot.waitSignal(page.contents.settled):
        window.context.commands.run("post.trash")
    assert card.list.currentIndex().row() == 2
    assert card.list.items.rowCount() == 18


def test_the_card_of_a_day_selects_what_it_shows_as_selected(page, window, full_day):
    page.days.show(full_day)
    card = page.acts.card("day")
    card.close_card()
    window.context.viewpoint.select(())
    assert card.list.chosen() == ()
    page.days.show(full_day)
    assert [each.id for each in card.list.chosen()] == list(window.context.viewpoint.selection)
    assert len(card.list.chosen()) == 1


def test_all_of_the_day_is_selected_in_its_card(qtbot, page, window, full_day):
    window.activateWindow()
    page.days.show(full_day)
    QTest.keyClick(window.windowHandle(), KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(window.context.viewpoint.selection) == 20


def test_items_are_dragged_out_of_the_card_as_from_the_month(page, full_day, monkeypatch):
    dragged = []

    def run(drag, actions, action):
        dragged.append((ids_of(drag.mimeData()), actions, action))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", run)
    page.days.show(full_day)
    card = page.acts.card("day")
    card.list.startDrag(Qt.DropAction.CopyAction)
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    assert dragged == [((card.list.items.lines[0].id,), both, Qt.DropAction.MoveAction)]


def test_the_card_of_a_day_goes_with_its_page(qtbot, page, window, full_day):
    page.days.show(full_day)
    with qtbot.waitSignal(page.contents.settled):
        window.context.commands.run("go.next")
    assert page.acts.card("day").isHidden()


def test_without_accounts_the_card_leads_to_the_settings(qtbot, empty_window, tmp_path, environ):
    from smcalendar.services import workspaces

    folder = tmp_path / "bare"
    around = workspaces.circumstances(environ, origin="test")
    workspaces.new_workspace(folder, around, language="en")
    with qtbot.waitSignal(empty_window.session.opened):
        empty_window.session.open(folder, empty_window.tell_trouble)
    page = empty_window.show_page("calendar")
    qtbot.waitUntil(lambda: page.contents._found is not None)
    asked = []
    empty_window.context.commands.offer(page, {"page.settings": lambda: asked.append(1)})
    page.acts.add_here()
    card = page.acts.add_card()
    assert "no account" in card.trouble.text()
    assert not card.title.isVisible()
    qtbot.mouseClick(card.settings, Qt.MouseButton.LeftButton)
    assert asked == [1]
    assert isinstance(card.settings, QPushButton)
