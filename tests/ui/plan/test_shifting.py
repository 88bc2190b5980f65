"""Many posts at once: a whole campaign is selected, several go to a date, many shift."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smcalendar.domain.states import State, Step
from smcalendar.services import plan, review, trust
from smcalendar.services.plan import PostDraft
from smcalendar.services.review import Said
from smcalendar.services.shifting import Reach
from tests.ui.conftest import AUTUMN, FACEBOOK

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
KEY = Qt.Key


@pytest.fixture
def shift(qtbot, window, page):
    """Opens the dialog on some posts, and waits for what it shows of them."""

    def open_on(*ids):
        window.context.viewpoint.select(ids)
        window.context.commands.run("post.shift")
        dialog = page.acts.bulk.dialog
        settle(qtbot, dialog)
        return dialog

    return open_on


def settle(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._asked == dialog._order() and dialog._query._job is None)


def shown(dialog):
    model = dialog.table.posts
    cells = (range(model.rowCount()), range(model.columnCount()))
    return [[model.data(model.index(row, column)) for column in cells[1]] for row in cells[0]]


def scheduled(qtbot, window, id):
    said = Said(comment="for this one test", target=State.SCHEDULED)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(review.take_step, (id,), Step.OVERRIDE, said)


def add_posts(qtbot, window, page, count):
    drafts = [
        PostDraft(
            {"title": f"Post {number}", "campaign_id": AUTUMN},
            [{"account_id": FACEBOOK, "date": FRIDAY + dt.timedelta(days=number)}],
        )
        for number in range(count)
    ]
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.add_posts, drafts)


def test_a_few_shift_without_a_table_in_one_step(qtbot, window, page, item, stored, shift):
    live, soap = item("Live"), item("New soap", "facebook")
    dialog = shift(live, soap)
    assert dialog.table.isHidden()
    assert dialog.sentence().startswith("2 post")
    dialog.options.number.setValue(2)
    dialog.options.unit.setCurrentIndex(1)
    settle(qtbot, dialog)
    with qtbot.waitSignal(page.told) as told:
        QTest.keyClick(dialog.options.number, KEY.Key_Return)
    assert told.args[0].startswith("Moved 2 post")
    assert told.args[1]
    assert dialog.isHidden()
    assert stored(live).date == FRIDAY + dt.timedelta(days=14)
    assert (stored(soap).date, stored(soap).time) == (dt.date(2026, 12, 2), dt.time(19))
    qtbot.waitUntil(lambda: window.toast.sentence().startswith("Moved 2 post"))
    page.view.go_to_day(WEDNESDAY)
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    assert (stored(live).date, stored(soap).date) == (FRIDAY, WEDNESDAY)


def test_enter_right_after_typing_waits_for_the_answer(qtbot, window, page, item, stored, shift):
    live = item("Live")
    dialog = shift(live)
    with qtbot.waitSignal(page.told):
        QTest.keyClicks(dialog.options.number, "3")
        QTest.keyClick(dialog.options.number, KEY.Key_Return)
    assert stored(live).date == FRIDAY + dt.timedelta(days=3)


def test_what_is_refused_is_named_and_stays(qtbot, window, page, item, stored, shift):
    live, soap = item("Live"), item("New soap", "facebook")
    scheduled(qtbot, window, live)
    dialog = shift(live, soap)
    assert dialog.table.isVisible()
    (moves, stays) = shown(dialog)
    assert moves[:2] == ["Wed 18 Nov 19:00", "Thu 19 Nov"]
    assert stays[1] == ""
    assert "does not move" in stays[4]
    first, second = (dialog.table.posts.index(row, 0) for row in (0, 1))
    assert first.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not second.flags() & Qt.ItemFlag.ItemIsUserCheckable
    with qtbot.waitSignal(page.told) as told:
        dialog.apply()
    assert "1 stayed" in told.args[0]
    assert stored(live).date == FRIDAY
    assert stored(soap).date == WEDNESDAY + dt.timedelta(days=1)


def test_rows_are_unticked_with_the_space_bar(qtbot, window, page, item, stored, shift):
    add_posts(qtbot, window, page, 6)
    found = [each.item.id for each in window.session.read(plan.items) if each.item.date]
    dialog = shift(*found)
    assert dialog.table.isVisible()
    dialog.table.selectRow(0)
    QTest.keyClick(dialog.table, KEY.Key_Space)
    assert len(dialog.table.posts.moving()) == len(found) - 1
    dialog.table.selectAll()
    QTest.keyClick(dialog.table, KEY.Key_Space)
    assert len(dialog.table.posts.moving()) == len(found)
    QTest.keyClick(dialog.table, KEY.Key_Space)
    assert not dialog.apply_button.isEnabled()


def test_everything_after_the_day_shifts_without_a_selection(qtbot, window, page, item, shift):
    page.view.go_to_day(WEDNESDAY)
    dialog = shift()
    assert dialog.options.value_of_reach() is Reach.DAY
    assert [row[3] for row in shown(dialog)] == ["Live"]
    dialog.options.reach.setCurrentIndex(0)
    settle(qtbot, dialog)
    assert shown(dialog) == []
    assert dialog.table.isHidden()
    assert not dialog.apply_button.isEnabled()
    assert "No post" in dialog.sentence()


def test_working_days_skip_weekends(qtbot, window, page, item, shift):
    dialog = shift(item("Live"))
    dialog.options.workday.setChecked(True)
    settle(qtbot, dialog)
    assert not dialog.options.number.isEnabled()
    assert shown(dialog)[0][1] == "Mon 23 Nov"


def test_what_others_change_is_seen_at_once(qtbot, window, page, item, shift):
    live = item("Live")
    dialog = shift(live)
    scheduled(qtbot, window, live)
    qtbot.waitUntil(lambda: dialog.table.isVisible())
    assert not dialog.apply_button.isEnabled()


def test_a_whole_campaign_is_selected_wherever_its_posts_are(qtbot, window, page, item):
    add_posts(qtbot, window, page, 40)
    window.context.viewpoint.select((item("New soap"),))
    with qtbot.waitSignal(page.told) as told:
        window.context.commands.run("select.campaign")
    assert len(window.context.viewpoint.selection) == 42
    assert told.args[0].startswith("Selected 42 post")
    assert "not in sight" in told.args[0]
    window.context.viewpoint.select((item("Live"),))
    with qtbot.waitSignal(page.told) as told:
        window.context.commands.run("select.campaign")
    assert "no campaign" in told.args[0]


@pytest.mark.parametrize("together", [False, True])
def test_several_go_to_a_date_apart_or_together(qtbot, window, page, item, stored, together):
    live, soap = item("Live"), item("New soap", "facebook")
    window.context.viewpoint.select((live, soap))
    window.context.commands.run("post.move_to")
    card = page.acts.card("move")
    assert card.together.isVisible()
    card.together.setChecked(together)
    card.line.field.setText("2026-12-01")
    with qtbot.waitSignal(page.gestures.said):
        card.take.click()
    assert stored(soap).date == dt.date(2026, 12, 1)
    assert stored(live).date == dt.date(2026, 12, 1 if together else 3)
    window.context.viewpoint.select((live,))
    window.context.commands.run("post.move_to")
    assert card.together.isHidden()
