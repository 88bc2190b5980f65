import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smcalendar.domain.filters import Filter
from smcalendar.domain.states import State, Step
from smcalendar.services import plan, review, setup
from smcalendar.services.review import Said
from smcalendar.ui.kit.drag import mime_for
from smcalendar.ui.plan.mini_month import MiniMonth
from smcalendar.words import Words

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
TIP = int(Qt.ItemDataRole.ToolTipRole)


@pytest.fixture
def month(qtbot, window) -> MiniMonth:
    window.show_panel("month")
    month = window.panel.built("month")
    qtbot.waitUntil(lambda: set(month.days.busy) == {WEDNESDAY, FRIDAY})
    return month


def told(month, day, role=SPOKEN):
    return month.days.data(month.days.index_of(day), role)


def point(month, day) -> QPoint:
    return month.table.visualRect(month.days.index_of(day)).center()


def item(window, name):
    found = window.session.read(plan.items)
    return next(each.item for each in found if each.name == name)


def press(month, *keys):
    for key in keys:
        QTest.keyClick(month.table, key)


def test_days_say_how_many_posts_they_have_and_where_these_stand(month):
    assert told(month, WEDNESDAY).startswith("Wednesday 18 November, today, 2 post")
    assert told(month, WEDNESDAY).endswith(": Draft 2")
    assert told(month, FRIDAY, TIP).endswith(": Draft 1")
    assert told(month, dt.date(2026, 11, 19)) == "Thursday 19 November, no posts"


def test_a_change_is_counted_at_once(qtbot, window, month):
    window.session.change(plan.move, [item(window, "Live").id], WEDNESDAY)
    qtbot.waitUntil(lambda: set(month.days.busy) == {WEDNESDAY})
    assert month.days.busy[WEDNESDAY].count == 3


def test_the_filter_counts(qtbot, window, month):
    window.context.viewpoint.narrow(Filter(platforms=frozenset({"instagram"})))
    qtbot.waitUntil(lambda: set(month.days.busy) == {WEDNESDAY})
    assert month.days.busy[WEDNESDAY].count == 1


def test_a_click_goes_there_and_shows_the_month(window, month):
    QTest.mouseClick(
        month.table.viewport(), Qt.MouseButton.LeftButton, pos=point(month, dt.date(2026, 12, 2))
    )
    assert window.context.viewpoint.day == dt.date(2026, 12, 2)
    assert month.title.text() == "December 2026"


def test_keys_move_the_focus_and_enter_goes_there(window, month):
    month.table.setFocus()
    press(month, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert month.table.current_day() == dt.date(2026, 11, 26)
    assert window.context.viewpoint.day == WEDNESDAY
    assert month.told.text().startswith("Thursday 26 November")
    press(month, Qt.Key.Key_Home)
    assert month.table.current_day() == dt.date(2026, 11, 23)
    press(month, Qt.Key.Key_End)
    assert month.table.current_day() == dt.date(2026, 11, 29)
    press(month, Qt.Key.Key_PageDown)
    assert month.table.current_day() == dt.date(2026, 12, 29)
    press(month, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_Up)
    assert month.table.current_day() == dt.date(2026, 10, 22)
    assert month.title.text() == "October 2026"
    press(month, Qt.Key.Key_Return)
    assert window.context.viewpoint.day == dt.date(2026, 10, 22)


def test_page_keys_turn_this_month_and_not_the_calendar_while_it_has_the_focus(window, month):
    window.activateWindow()
    month.table.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_PageDown)
    assert month.table.current_day() == dt.date(2026, 12, 18)
    assert window.context.viewpoint.day == WEDNESDAY


def test_it_follows_where_the_window_goes(window, month):
    window.context.viewpoint.go_to(dt.date(2027, 2, 3))
    assert month.title.text() == "February 2027"
    month.today.click()
    assert window.context.viewpoint.day == WEDNESDAY
    month.previous.click()
    month.previous.click()
    assert month.title.text() == "September 2026"
    assert window.context.viewpoint.day == WEDNESDAY


def test_weeks_start_as_the_settings_say(qtbot, window, month):
    first = month.days.headerData
    assert first(0, Qt.Orientation.Horizontal) == "Mo"
    window.session.change(start_on_sunday)
    qtbot.waitUntil(lambda: first(0, Qt.Orientation.Horizontal) == "Su")
    assert month.days.period.first == dt.date(2026, 11, 1)


def start_on_sunday(workspace):
    with workspace.action("settings") as work:
        (settings,) = setup.records(workspace, "workspace")
        work.put(replace(settings, week_start=7))


def test_holidays_are_known_after_a_moment_and_can_be_switched_off(qtbot, window, month):
    day = dt.date(2026, 10, 10)
    window.context.viewpoint.go_to(day)
    qtbot.waitUntil(lambda: bool(month.days.key_days.get(day)))
    assert month.days.key_days[day].holiday
    assert "National Day" in told(month, day)
    window.context.chosen.choose("holidays", False)
    assert "National Day" not in told(month, day)


def test_a_drop_moves_to_the_day_and_keeps_the_time(qtbot, window, month, drop):
    before = item(window, "Live")
    tuesday = dt.date(2026, 11, 24)
    with qtbot.waitSignal(window.session.changed):
        assert drop(month.table, mime_for([before.id]), point(month, tuesday)).isAccepted()
    after = item(window, "Live")
    assert (after.date, after.time) == (tuesday, before.time)
    with qtbot.waitSignal(window.session.changed):
        window.undoing.undo()
    assert item(window, "Live").date == FRIDAY


def test_a_copy_key_copies_to_the_day(qtbot, window, month, drop):
    tuesday, mime = dt.date(2026, 11, 24), mime_for([item(window, "Live").id])
    with qtbot.waitSignal(window.session.changed):
        drop(month.table, mime, point(month, tuesday), Qt.DropAction.CopyAction)
    found = {e.item.date for e in window.session.read(plan.items) if e.title == "Live"}
    assert found == {FRIDAY, tuesday}


def test_what_is_in_the_tray_gets_a_day(qtbot, window, month, drop):
    with qtbot.waitSignal(window.session.changed):
        drop(month.table, mime_for([item(window, "Some day").id]), point(month, FRIDAY))
    assert item(window, "Some day").date == FRIDAY


def test_a_posted_item_is_refused_with_the_reason(qtbot, window, month, drop):
    said = Said(comment="posted long ago", target=State.POSTED)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(review.take_step, (item(window, "Live").id,), Step.OVERRIDE, said)
    hovered = []
    month.table.drops.hovered.connect(lambda slot, refuses: hovered.append((slot, refuses)))
    with qtbot.waitSignal(window.session.trouble) as trouble:
        drop(month.table, mime_for([item(window, "Live").id]), point(month, WEDNESDAY))
    assert trouble.args[0].code == "does_not_move"
    assert [refuses for slot, refuses in hovered if slot and slot.day == WEDNESDAY] == [True]
    assert item(window, "Live").date == FRIDAY
    assert month.table.hovered is None


def test_holding_items_over_an_arrow_turns_the_month(qtbot, window, month):
    mime = mime_for([item(window, "Live").id])
    actions, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), actions, mime, left, none)
    QApplication.sendEvent(month.next, enter)
    qtbot.waitUntil(lambda: month.title.text() == "December 2026", timeout=3_000)
    qtbot.waitUntil(lambda: month.title.text() == "January 2027", timeout=3_000)
    QApplication.sendEvent(month.next, QDragLeaveEvent())
    assert window.context.viewpoint.day == WEDNESDAY


def test_files_that_are_dropped_are_a_post_of_that_day(qtbot, context, drop, tmp_path):
    month = MiniMonth(context)
    qtbot.addWidget(month)
    month.show()
    file = tmp_path / "soap.png"
    file.write_bytes(b"soap")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    with qtbot.waitSignal(month.files_dropped) as dropped:
        drop(month.table, mime, point(month, FRIDAY))
    assert dropped.args == [(file,), FRIDAY]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12/24", dt.date(2026, 12, 24)),
        ("下週三", dt.date(2026, 11, 25)),
        ("+7", dt.date(2026, 11, 25)),
        ("115/11/20", FRIDAY),
    ],
)
def test_a_typed_day_is_gone_to(window, month, typed, day):
    window.context.viewpoint.go_to(dt.date(2026, 1, 1))
    month.line.field.insert(typed)
    assert str(day.year) in month.line.meant.text() or month.line.meant.text() == ""
    QTest.keyClick(month.line.field, Qt.Key.Key_Return)
    assert window.context.viewpoint.day == day
    assert month.line.field.text() == ""


@pytest.mark.parametrize("typed", ["2/30", "soon", "1/1/1"])
def test_what_is_no_day_gets_a_hint(window, month, typed):
    QTest.keyClicks(month.line.field, typed)
    assert month.line.meant.text() == ""
    QTest.keyClick(month.line.field, Qt.Key.Key_Return)
    assert month.line.meant.text() == "This is no day; write 11/20, +7 or 2026-11-20."
    assert window.context.viewpoint.day == WEDNESDAY
    assert month.line.field.text() == typed


def test_which_day_is_meant_is_said_while_it_is_typed(month):
    QTest.keyClicks(month.line.field, "11/20")
    assert month.line.meant.text() == "Fri 20 November 2026"


def test_enter_while_an_input_method_composes_goes_nowhere(window, month):
    QTest.keyClicks(month.line.field, "+7")
    QApplication.sendEvent(month.line.field, QInputMethodEvent("ㄒㄧㄚ", []))
    QTest.keyClick(month.line.field, Qt.Key.Key_Return)
    assert window.context.viewpoint.day == WEDNESDAY


def test_it_speaks_the_language_of_the_moment(window, month):
    window.context.speech.change(Words("zh_TW"))
    assert month.title.text() == "2026 年 11 月"
    assert month.days.headerData(2, Qt.Orientation.Horizontal) == "三"
    assert told(month, FRIDAY).startswith("11 月 20 日 星期五")
    assert "草稿 1" in told(month, FRIDAY)


def test_nothing_leads_to_years_that_no_date_lies_in(window, month):
    month.table.look_at(dt.date(2999, 12, 31))
    press(month, Qt.Key.Key_Right, Qt.Key.Key_PageDown)
    assert month.table.current_day() == dt.date(2999, 12, 31)
    month.next.click()
    assert month.title.text() == "December 2999"
