"""One item: what it says itself, when and where it is posted, and what can be done with it."""

import datetime as dt
from threading import Event

import pytest
from PySide6.QtCore import QDate, Qt

from smcalendar.domain.states import State, Step
from smcalendar.services import plan, setup, trust, workspaces
from smcalendar.ui.editing.post_view import WIDE
from smcalendar.ui.kit.dates import DayPopup

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
"""Offscreen nothing pops up over other windows."""


@pytest.fixture
def page(inspector):
    return inspector.view.item


def test_an_item_plainly_shows_what_it_inherits(page):
    entry = page.entries["text"]
    assert entry.inherited.text() == "It smells of tea."
    assert entry.inherited.font().italic()
    assert "inherited" in entry.name.text()
    assert entry.field.isHidden()


def test_it_writes_its_own_from_what_it_inherited_and_takes_it_back(
    qtbot, page, now, settled, entries
):
    entry = page.entries["text"]
    entry.own.click()
    settled()
    assert now().item.text == "It smells of tea."
    entry.field.setFocus()
    entry.field.selectAll()
    qtbot.keyClicks(entry.field, "Mine")
    entry.own.click()
    settled()
    assert now().item.text is None
    assert entry.inherited.text() == "It smells of tea."
    assert entries()[:3] == ["edit_record", "type_text", "edit_record"]


def test_an_empty_text_of_its_own_is_empty(qtbot, page, now, settled, inspector):
    entry = page.entries["text"]
    entry.own.click()
    settled()
    entry.field.setFocus()
    entry.field.selectAll()
    qtbot.keyClick(entry.field, Qt.Key.Key_Delete)
    inspector.finish()
    settled()
    assert now().item.text == ""
    assert now().text == ""
    assert not entry.field.isHidden()


@pytest.mark.parametrize("typed", ["2026-11-23", "11/23", "+5"])
def test_a_typed_date_moves_the_item(qtbot, page, now, settled, entries, typed):
    line = page.entries["date"].field.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    assert now().item.date == dt.date(2026, 11, 23)
    assert now().item.time == dt.time(19)
    assert line.text() == "2026-11-23"
    assert entries()[0] == "move_items"


def test_no_date_is_the_tray_and_no_time_any_time(qtbot, page, now, settled):
    time = page.entries["time"].field
    time.setFocus()
    time.selectAll()
    qtbot.keyClick(time, Qt.Key.Key_Delete)
    qtbot.keyClick(time, Qt.Key.Key_Return)
    settled()
    assert now().item.time is None
    line = page.entries["date"].field.line
    line.setFocus()
    line.clear()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    assert now().item.date is None


def test_what_is_no_date_stays_and_is_told(qtbot, page, now, settled):
    entry = page.entries["date"]
    line = entry.field.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "next week")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    assert now().item.date == dt.date(2026, 11, 18)
    assert line.text() == "next week"
    assert "next week" in entry.field.line.accessibleDescription()


def test_what_was_said_of_a_wrong_date_goes_with_the_item(
    qtbot, page, settled, window, item_of, inspector, now
):
    entry = page.entries["date"]
    entry.field.line.setFocus()
    qtbot.keyClicks(entry.field.line, "soon")
    qtbot.keyClick(entry.field.line, Qt.Key.Key_Return)
    assert entry.notes.count() == 1
    window.context.viewpoint.select((item_of("facebook", "Live").item.id,))
    settled()
    assert entry.notes.count() == 0
    qtbot.keyClicks(entry.field.line, "soon")
    qtbot.keyClick(entry.field.line, Qt.Key.Key_Return)
    inspector.edits.move(now(), dt.date(2026, 11, 27))
    settled()
    assert entry.field.line.text() == "2026-11-27"
    assert entry.notes.count() == 0


def test_a_time_given_while_the_move_is_on_its_way_keeps_the_new_day(page, now, settled, window):
    gate = Event()
    window.session.change(lambda _workspace: gate.wait(20))
    page.entries["date"].field._choose(dt.date(2026, 11, 25))
    page.entries["time"].field.setText("8:30")
    page.entries["time"].field.commit()
    gate.set()
    settled()
    assert (now().item.date, now().item.time) == (dt.date(2026, 11, 25), dt.time(8, 30))


def test_a_day_is_chosen_in_the_small_calendar(qtbot, page, now, settled):
    field = page.entries["date"].field
    field.button.click()
    popup = field.findChild(DayPopup)
    popup.calendar.activated.emit(QDate(2026, 11, 25))
    settled()
    assert now().item.date == dt.date(2026, 11, 25)


def test_another_account_brings_a_format_of_its_platform(page, now, settled, item_of):
    field = page.entries["account_id"].field
    instagram = item_of("instagram").account.id
    field._take(instagram)
    settled()
    assert now().account.id == instagram
    assert now().item.format == "feed_image"


def test_a_choice_is_found_by_a_part_of_its_name(qtbot, base, now, settled):
    field = base("owner_id")
    field.line.setFocus()
    qtbot.keyClicks(field.line, "nn")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    settled()
    assert now().owner.name == "Ann"


def test_a_pillar_nobody_listed_is_one_too(qtbot, base, now, settled):
    field = base("pillar")
    field.line.setFocus()
    qtbot.keyClicks(field.line, "Behind the scenes")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    settled()
    assert now().post.pillar == "Behind the scenes"


def test_labels_are_words_and_quotes_hold_them_together(qtbot, base, now, settled, compose_end):
    labels = base("labels")
    compose_end(labels, "夏季檔期，")
    qtbot.keyClicks(labels, 'new "two words"')
    base("title")
    settled()
    assert now().post.labels == ("夏季檔期", "new", "two words")


def test_an_account_is_added_to_the_post(page, window, settled, item_of, inspector):
    page.foot.account.field._take(item_of("instagram").account.id)
    settled()
    assert len(inspector.view._shown.items) == 3
    assert window.context.viewpoint.selection[0] == inspector._item


def test_an_item_is_removed(page, settled, inspector, window):
    page.foot.remove.click()
    settled()
    assert [each.platform for each in inspector.view._shown.items] == ["instagram"]


def test_in_review_the_content_is_read_only_with_the_reason_and_recall_beside_it(
    qtbot, page, inspector, item_of, through, heard, now, settled
):
    through(item_of("facebook").item.id, ("Amy", "submit"))
    heard()
    assert "In review" in page.note.reason.text()
    assert page.note.button.text() == "Recall"
    assert not page.entries["account_id"].field.isEnabled()
    assert not page.entries["date"].field.line.isReadOnly()
    assert inspector.view.base.entries["text"].field.isReadOnly()
    assert not inspector.view.base.entries["notes"].field.isReadOnly()
    assert inspector.view.base.note.button.text() == "Recall"


def test_recall_makes_it_editable_again(
    page, inspector, item_of, window, through, heard, settled, now, elsewhere
):
    item = item_of("facebook").item.id
    through(item, ("Amy", "submit"))
    heard()
    amy = next(e for e in setup.records(elsewhere, "person") if e.name == "Amy")
    writer = window.session.handles.writer
    writer.actor = workspaces.acting_as(amy)
    page.note.button.click()
    settled()
    assert now().item.state is State.DRAFT
    assert page.note.isHidden()
    assert not inspector.view.base.entries["text"].field.isReadOnly()


def test_a_posted_item_is_fixed_with_its_date(page, item_of, through, heard, settled, now):
    through(
        item_of("facebook").item.id,
        ("Amy", "submit"),
        ("Ann", "approve"),
        ("Amy", "make_ready"),
    )
    heard()
    assert page.steps.buttons[Step.POST].isEnabled()
    page.steps.begin(Step.POST)
    form = page.steps.form
    assert form.fields["day"].value() == dt.date(2026, 11, 18)
    assert form.fields["time"].value() == dt.time(10)
    form.take.click()
    settled()
    assert "address" in form.trouble.text()
    assert now().item.state is State.READY
    form.fields["url"].setText("https://example.com/p/1")
    form.fields["day"].line.setText("lately")
    form.take.click()
    settled()
    assert "lately" in form.trouble.text()
    assert now().item.state is State.READY
    form.fields["day"].line.setText("2026-11-18")
    form.take.click()
    settled()
    assert now().item.state is State.POSTED
    assert now().item.posted_at == dt.datetime(2026, 11, 18, 2, tzinfo=dt.UTC)
    assert page.entries["date"].field.line.isReadOnly()
    assert "Posted" in page.note.reason.text()
    assert not page.foot.remove.isEnabled()
    assert page.foot.remove.accessibleDescription()


def test_impossible_steps_are_disabled_with_the_reason(page, item_of, through, heard):
    through(item_of("facebook").item.id)
    heard()
    button = page.steps.buttons.get(Step.MAKE_READY)
    assert button is not None
    for each in page.steps.buttons.values():
        assert each.isEnabled() or each.accessibleDescription()


def test_a_step_asks_for_what_it_needs(qtbot, page, settled, now):
    page.steps.begin(Step.CANCEL)
    form = page.steps.form
    form.take.click()
    settled()
    assert now().item.state is State.DRAFT
    assert "reason" in form.trouble.text()
    form.fields["comment"].setFocus()
    qtbot.keyClicks(form.fields["comment"], "No soap left.")
    form.take.click()
    settled()
    assert now().item.state is State.CANCELLED
    assert page.steps.form is None


def test_decisions_so_far_are_listed(page, item_of, through, heard):
    through(item_of("facebook").item.id)
    heard()
    told = [page.decisions._told(each) for each in page.decisions._shown]
    assert len(told) == 2
    assert "Ann" in told[-1]
    assert "Approve" in told[-1]


def test_problems_stand_beside_their_fields(inspector, window, item_of, settled):
    window.context.viewpoint.select((item_of("instagram").item.id,))
    settled()
    entry = inspector.view.item.entries["assets"]
    assert "missing" in entry.field.list.accessibleDescription()


def test_the_zone_is_shown_only_where_it_is_another(page, now, settled, inspector):
    assert page.entries["zone"].isHidden()
    inspector.edits.edit("item", now().item.id, {"zone": "Asia/Tokyo"})
    settled()
    assert not page.entries["zone"].isHidden()
    assert page.entries["zone"].field.value() == "Asia/Tokyo"


def test_another_zone_is_chosen_by_keys_and_undone_in_one_step(
    qtbot, page, now, settled, window, entries
):
    before = entries()
    page.other_zone.setFocus()
    qtbot.keyClick(page.other_zone, Qt.Key.Key_Space)
    field = page.entries["zone"].field
    qtbot.waitUntil(field.hasFocus)
    assert page.other_zone.isHidden()
    assert field.value() == "Asia/Taipei"
    field.line.selectAll()
    qtbot.keyClicks(field.line, "Tokyo")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    settled()
    assert (now().item.zone, now().item.time) == ("Asia/Tokyo", dt.time(19))
    assert entries() == ["edit_record", *before]
    window.session.change(trust.undo_last)
    page.entries["date"].field.setFocus()
    settled()
    assert now().item.zone == "Asia/Taipei"
    qtbot.waitUntil(page.other_zone.isVisible)
    assert page.entries["zone"].isHidden()


def test_wide_both_stand_side_by_side_and_narrow_one_at_a_time(qtbot, window, inspector):
    view = inspector.view
    window.splitter.setSizes([500, WIDE + 60])
    qtbot.waitUntil(lambda: view.base.isVisible() and view.item.isVisible())
    assert "" not in view.strip._buttons
    window.splitter.setSizes([1000, 300])
    qtbot.waitUntil(lambda: view.base.isVisible() != view.item.isVisible())
    assert view.strip._buttons[""].text() == "Base text"


def test_several_selected_says_how_many(inspector, window, item_of):
    window.context.viewpoint.select((item_of("facebook").item.id, item_of("instagram").item.id))
    assert inspector.several.isVisible()
    assert inspector.several.title.text().startswith("2 ")


def test_nothing_selected_offers_a_new_post(inspector, window):
    window.context.viewpoint.select(())
    assert inspector.none.isVisible()


def test_what_is_in_the_way_of_an_item_is_told_beside_its_field_and_in_the_list(
    qtbot, window, inspector, item_of
):
    live = item_of("facebook", "Live").item.id
    with qtbot.waitSignal(window.session.changed):
        window.session.change(plan.move, (live,), dt.date(2026, 11, 18), dt.time(18, 50))
    problems = inspector.view.base.problems
    qtbot.waitUntil(lambda: any("also posts" in told for _, told in problems._shown))
    entry = inspector.view.item.entries["time"]
    assert [each.code for each in entry._problems] == ["too_close"]
