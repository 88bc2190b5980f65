"""Items and files that are dragged over days, let go, refused, and given up."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from smcalendar.domain.states import State, Step
from smcalendar.services import plan, review
from smcalendar.ui.kit.drag import files_of, ids_of, mime_for
from smcalendar.ui.plan.edges import EdgeScroller
from smcalendar.ui.plan.periods import Slot
from smcalendar.ui.plan.turner import PageTurner
from smcalendar.words import Words

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
THERE = dt.date(2026, 11, 25)
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
KEYS = {
    MOVE: Qt.KeyboardModifier.ShiftModifier,
    COPY: Qt.KeyboardModifier.ControlModifier,
}


@pytest.fixture
def hover(page, point):
    """Drags something over the viewport without letting it go."""

    def over(mime, *places, action=MOVE):
        target = page.view.viewport()
        # Without a drag of its own going on, Qt proposes to move only where a key says so.
        buttons, keys = Qt.MouseButton.LeftButton, KEYS[action]
        where = [point(each) for each in places]
        enter = QDragEnterEvent(where[0], MOVE | COPY, mime, buttons, keys)
        QApplication.sendEvent(target, enter)
        for each in where:
            move = QDragMoveEvent(each, MOVE | COPY, mime, buttons, keys)
            QApplication.sendEvent(target, move)
        return page.view.drops._ghost

    return over


def stepped(window, id, qtbot, *step):
    """Takes a step of the workflow, and waits until the calendar shows it."""
    page, session = window.show_page("calendar"), window.context.session
    before = page.gestures.known[id].item.state
    with qtbot.waitSignal(session.changed):
        session.change(review.take_step, (id,), *step)
    qtbot.waitUntil(lambda: page.gestures.known[id].item.state != before)


def posted(window, id, qtbot):
    """Overrides the state, so that the item does not move any more."""
    said = review.Said(comment="for this one test", target=State.SCHEDULED)
    stepped(window, id, qtbot, Step.OVERRIDE, said)


def test_ids_and_files_come_out_of_a_drag_as_they_went_in(tmp_path):
    file = tmp_path / "a b.png"
    file.write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(file), QUrl("https://example.com/a.png")])
    assert ids_of(mime_for(["1", "2"])) == ("1", "2")
    assert ids_of(mime) == ()
    assert files_of(mime) == (file,)


def test_a_drop_on_another_day_keeps_the_time(qtbot, page, drop, point, item, stored):
    id = item("Live")
    with qtbot.waitSignal(page.gestures.said) as said:
        event = drop(page.view, mime_for([id]), point(THERE))
    assert event.isAccepted()
    assert event.dropAction() == COPY
    assert (stored(id).date, stored(id).time) == (THERE, dt.time(12, 30))
    assert "25 Nov" in said.args[0]


def test_what_is_dropped_stands_there_at_once_and_pending(qtbot, page, drop, point, item):
    id = item("Live")
    with qtbot.waitSignal(page.context.session.changed):
        drop(page.view, mime_for([id]), point(THERE))
        chip = page.view.cells.chip(id)
        assert page.view.cells.find(id) == page.view.cells.period.place(THERE)
        assert chip.pending
        page.view.grab()
    qtbot.waitUntil(lambda: not page.view.cells.chip(id).pending)
    assert page.view.cells.find(id) == page.view.cells.period.place(THERE)


def test_several_keep_their_distance_to_the_one_that_is_grabbed(
    qtbot, page, drop, point, item, stored
):
    live, soap, idea = item("Live"), item("New soap", "facebook"), item("Some day")
    with qtbot.waitSignal(page.gestures.said) as said:
        drop(page.view, mime_for([live, soap, idea]), point(THERE))
    assert said.args[0].startswith("Moved 3 item")
    assert said.args[0].endswith("the first to Wed 25 Nov")
    assert stored(live).date == THERE
    assert stored(soap).date == THERE - dt.timedelta(days=2)
    assert stored(idea).date == THERE
    assert [stored(each).time for each in (live, soap, idea)] == [
        dt.time(12, 30),
        dt.time(19),
        None,
    ]
    with qtbot.waitSignal(page.context.session.changed):
        page.context.commands.run("undo")
    assert [stored(each).date for each in (live, soap, idea)] == [FRIDAY, WEDNESDAY, None]


def test_a_copy_key_copies_as_drafts_in_one_step(qtbot, page, window, drop, point, item, stored):
    live, soap = item("Live"), item("New soap", "facebook")
    posted(window, live, qtbot)
    with qtbot.waitSignal(page.gestures.said) as said:
        event = drop(page.view, mime_for([live, soap]), point(THERE), COPY)
    assert event.isAccepted()
    assert said.args[0].startswith("Copied 2 item")
    first, second = window.context.viewpoint.selection
    assert (stored(first).date, stored(first).state) == (THERE, State.DRAFT)
    assert stored(second).date == THERE - dt.timedelta(days=2)
    assert (stored(live).date, stored(live).state) == (FRIDAY, State.SCHEDULED)
    qtbot.waitUntil(lambda: page.view.cells.find(second) is not None)
    with qtbot.waitSignal(window.context.session.changed):
        window.context.commands.run("undo")
    assert not {first, second} & {each.item.id for each in window.session.read(plan.items)}


def test_the_ghost_says_that_it_copies_and_how_far_several_go(page, window, hover, item):
    live, soap = item("Live"), item("New soap", "facebook")
    assert hover(mime_for([live]), THERE, action=COPY).text == "Copy to Wed 25 Nov 12:30"
    when, distance = hover(mime_for([live, soap]), THERE).text.split("\n")
    assert when == "Wed 25 Nov 12:30"
    assert distance.startswith("2 post")
    assert "+5 day" in distance
    earlier = hover(mime_for([live, soap]), WEDNESDAY, action=COPY).text
    assert earlier.startswith("Copy to Wed 18 Nov 12:30\n2 post")
    assert "\u22122 day" in earlier


def test_a_drop_where_nothing_can_be_planned_is_refused(qtbot, page, window, drop, item, stored):
    live, soap = item("Live"), item("New soap", "facebook")
    far = Slot(dt.date(1900, 1, 1))
    assert page.gestures.fate(page.gestures.items([live, soap]), far).refusal.code == "far_date"
    with qtbot.waitSignal(window.session.trouble) as trouble:
        page.gestures.move_to_slot([live, soap], far)
    assert trouble.args[0].code == "far_date"
    assert stored(live).date == FRIDAY


def test_a_grey_day_is_a_real_day(qtbot, page, drop, point, item, stored):
    id = item("Live")
    with qtbot.waitSignal(page.gestures.said):
        drop(page.view, mime_for([id]), point(dt.date(2026, 10, 27)))
    assert stored(id).date == dt.date(2026, 10, 27)


def test_a_drop_in_another_month_after_the_page_was_turned(
    qtbot, page, window, drop, point, item, stored
):
    id = item("Live")
    window.context.commands.run("go.next")
    with qtbot.waitSignal(page.gestures.said):
        drop(page.view, mime_for([id]), point(dt.date(2026, 12, 24)))
    assert stored(id).date == dt.date(2026, 12, 24)


def test_a_refused_drop_says_why_and_moves_nothing(qtbot, page, window, drop, point, item, stored):
    id = item("Live")
    posted(window, id, qtbot)
    with qtbot.waitSignal(window.context.session.trouble) as trouble:
        drop(page.view, mime_for([id]), point(THERE))
    assert trouble.args[0].code == "does_not_move"
    assert stored(id).date == FRIDAY


def test_the_ghost_says_when_and_what_for(page, hover, item):
    ghost = hover(mime_for([item("Live")]), WEDNESDAY, THERE)
    assert ghost.isVisible()
    assert ghost.text == "Wed 25 Nov 12:30"
    assert page.view.hovered.day == THERE
    assert not page.view.refuses


def test_the_ghost_tells_of_decisions_in_the_language_of_the_window(
    qtbot, page, window, hover, item
):
    id = item("Live")
    stepped(window, id, qtbot, Step.SUBMIT)
    assert "another day" in hover(mime_for([id]), THERE).text
    window.context.speech.change(Words("zh_TW"))
    assert hover(mime_for([id]), THERE).text.startswith("11/25（三） 12:30")


def test_the_ghost_says_why_not(qtbot, page, window, hover, item):
    id = item("Live")
    posted(window, id, qtbot)
    ghost = hover(mime_for([id]), THERE)
    assert "does not move" in ghost.text
    assert page.view.refuses


def test_nothing_is_left_when_the_drag_goes_away(page, hover, item):
    ghost = hover(mime_for([item("Live")]), THERE)
    QApplication.sendEvent(page.view.viewport(), QDragLeaveEvent())
    assert ghost.isHidden()
    assert page.view.hovered is None


def test_a_drag_carries_the_selection_and_giving_it_up_changes_nothing(
    page, window, click, point, item, stored, monkeypatch
):
    soap, live = item("New soap", "facebook"), item("Live")
    carried = []

    def given_up(drag, *_actions):
        carried.extend(ids_of(drag.mimeData()))
        assert not drag.pixmap().isNull()
        window.context.commands.run("go.next")
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", given_up)
    click(soap)
    click(live, Qt.KeyboardModifier.ControlModifier)
    viewport, start = page.view.viewport(), point(live)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(40, 30))
    assert carried == [live, soap]
    assert page.title() == "November 2026"
    assert stored(live).date == FRIDAY


def test_files_become_a_post_of_the_day_and_are_only_copied(qtbot, page, drop, point, tmp_path):
    file = tmp_path / "picture.png"
    file.write_bytes(b"not looked at here")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(file)])
    page.files_dropped.disconnect()
    with qtbot.waitSignal(page.files_dropped) as dropped:
        event = drop(page.view, mime, point(THERE), MOVE)
    assert dropped.args == [(file,), THERE]
    assert event.dropAction() == COPY
    assert file.exists()


def test_text_is_not_taken(drop, page, point):
    mime = QMimeData()
    mime.setText("hello")
    assert drop(page.view, mime, point(THERE)) is None


def test_the_page_turns_while_items_are_held_over_an_arrow(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    turned = []
    PageTurner(button, lambda: turned.append(1))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime, files = mime_for(["1"]), QMimeData()
    enter = QDragEnterEvent(QPoint(3, 3), MOVE, mime, buttons, keys)
    QApplication.sendEvent(button, enter)
    assert enter.isAccepted()
    qtbot.waitUntil(lambda: len(turned) == 2)
    QApplication.sendEvent(button, QDragLeaveEvent())
    refused = QDragEnterEvent(QPointF(3, 3).toPoint(), MOVE, files, buttons, keys)
    QApplication.sendEvent(button, refused)
    assert not refused.isAccepted()


def test_hours_scroll_while_items_are_held_at_an_end_of_them(qtbot, page, window, item):
    window.context.commands.run("view.week")
    id = item("Live")
    qtbot.waitUntil(lambda: page.view.cells.find(id) is not None)
    view, bar = page.view, page.view.verticalScrollBar()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime = mime_for([id])

    def hold(y):
        event = QDragMoveEvent(QPoint(80, y), MOVE | COPY, mime, buttons, keys)
        QApplication.sendEvent(view.viewport(), event)

    enter = QDragEnterEvent(QPoint(80, 80), MOVE | COPY, mime, buttons, keys)
    QApplication.sendEvent(view.viewport(), enter)
    bar.setValue(60)
    hold(view.viewport().height() - 4)
    qtbot.waitUntil(lambda: bar.value() > 90)
    hold(view.rowHeight(0) + 4)
    qtbot.waitUntil(lambda: bar.value() < 60)
    hold(4)  # On the row that stays one drops what gets no time.
    assert not view.findChild(EdgeScroller).findChild(QTimer).isActive()


def test_a_time_grid_takes_the_time_too(qtbot, page, window, drop, point, item, stored):
    window.context.commands.run("view.week")
    id = item("Live")
    qtbot.waitUntil(lambda: page.view.cells.find(id) is not None)
    place = page.view.cells.period.place(WEDNESDAY, dt.time(9, 30))
    page.view.scrollTo(page.view.cells.index(*place))
    with qtbot.waitSignal(page.gestures.said):
        drop(page.view, mime_for([id]), point(place))
    assert (stored(id).date, stored(id).time) == (WEDNESDAY, dt.time(9, 30))
    qtbot.waitUntil(lambda: page.view.cells.find(id) == place)
    any_time = page.view.cells.period.place(FRIDAY, None)
    page.view.scrollTo(page.view.cells.index(*any_time))
    with qtbot.waitSignal(page.gestures.said):
        drop(page.view, mime_for([id]), point(any_time))
    assert (stored(id).date, stored(id).time) == (FRIDAY, None)


def test_in_a_time_grid_several_are_moved_by_the_same_minutes(
    qtbot, page, window, drop, point, item, stored
):
    window.context.commands.run("view.week")
    live, soap = item("Live"), item("New soap", "facebook")
    qtbot.waitUntil(lambda: page.view.cells.find(live) is not None)
    place = page.view.cells.period.place(FRIDAY, dt.time(9, 30))
    page.view.scrollTo(page.view.cells.index(*place))
    with qtbot.waitSignal(page.gestures.said):
        drop(page.view, mime_for([live, soap]), point(place))
    assert (stored(live).date, stored(live).time) == (FRIDAY, dt.time(9, 30))
    assert (stored(soap).date, stored(soap).time) == (WEDNESDAY, dt.time(16))
