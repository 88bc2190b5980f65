"""What the calendar shows around the items: free slots, outlines, tallies, conflicts."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from smcalendar.domain.cadence_values import PostingSlot, Target
from smcalendar.services import editing, plan, series_changes, setup
from smcalendar.ui.kit.drag import mime_for
from smcalendar.ui.plan.overlay import tip_at
from smcalendar.ui.plan.periods import Slot
from smcalendar.ui.plan.spoken import all_told

THURSDAY, MONDAY = dt.date(2026, 11, 26), dt.date(2026, 11, 16)
WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
HALF_PAST_NINE = dt.time(9, 30)
LONG_AGO = dt.date(2026, 6, 1)


@pytest.fixture
def account(window):
    """Gives `account(handle)`, as it is stored."""
    stored = window.session.read(setup.records, "account")
    return lambda handle: next(each for each in stored if each.handle == handle)


@pytest.fixture
def edited(qtbot, window, page):
    """Gives `edited(kind, id, **values)`: writes values, and waits for what is around then."""

    def write(kind, id, **values):
        with qtbot.waitSignal(page.sides.reader.arrived):
            window.session.change(setup.edit, kind, id, values)

    return write


@pytest.fixture
def slots(page, account, edited):
    """Has the page on Facebook post on Thursdays at half past nine, twice a week."""
    edited(
        "account",
        account("camellia").id,
        slots=(PostingSlot(4, HALF_PAST_NINE),),
        targets=(Target("", 2), Target("Care", 1)),
    )
    return page


def extra_on(page, day, time=None):
    (found,) = page.view.cells.extras_in(page.view.cells.period.place(day, time))
    return found


def at_extra(page, extra):
    view = page.view
    place = view.cells.period.place(extra.day, extra.time)
    box = next(box for each, box in view.where.extras(place) if each == extra)
    return view.where.cell(place).topLeft() + QPoint(box.x + box.width // 2, box.y + 4)


def test_free_slots_stand_in_their_days_and_in_no_list(slots):
    extra = extra_on(slots, THURSDAY)
    assert (extra.time, extra.platforms) == (HALF_PAST_NINE, ("facebook",))
    assert slots.view.cells.chips(slots.view.cells.period.place(THURSDAY)) == ()
    assert [each.title for each in slots.view.cells.in_order()] == ["New soap"] * 2 + ["Live"]


def test_a_post_that_is_dropped_on_a_free_slot_gets_its_day_and_its_time(
    qtbot, window, slots, item, drop, elsewhere
):
    live = item("Live")
    there = at_extra(slots, extra_on(slots, THURSDAY))
    with qtbot.waitSignal(window.session.changed):
        drop(slots.view, mime_for((live,)), there)
    (moved,) = plan.items_by_ids(elsewhere, (live,))
    assert (moved.item.date, moved.item.time) == (THURSDAY, HALF_PAST_NINE)
    qtbot.waitUntil(lambda: not slots.view.cells.extras_in((4, 3)))


def test_a_double_click_on_a_free_slot_adds_a_post_with_its_account_and_time(slots, account):
    there = at_extra(slots, extra_on(slots, THURSDAY))
    QTest.mouseDClick(slots.view.viewport(), Qt.MouseButton.LeftButton, pos=there)
    card = slots.acts.card("add")
    assert card.isVisible()
    assert card.time.text() == "09:30"
    assert card.chips.ids() == (account("camellia").id,)


def test_the_keyboard_comes_to_free_slots_after_the_posts(qtbot, slots, key):
    view = slots.view
    view.show_day(FRIDAY)
    with qtbot.waitSignal(view.announced) as said:
        for _ in range(2):
            key(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: view.stop == extra_on(slots, THURSDAY).id)
    assert view.slot.day == THURSDAY
    assert said.args
    key(Qt.Key.Key_Return)
    assert slots.acts.card("add").isVisible()


def test_a_free_slot_is_said_and_has_a_tip(slots):
    view, place = slots.view, slots.view.cells.period.place(THURSDAY)
    assert "free slot 09:30 Facebook" in view.cells.describe(place)
    assert "free slot 09:30" in tip_at(view, at_extra(slots, extra_on(slots, THURSDAY)))


def test_in_a_time_grid_a_free_slot_stands_in_its_half_hour(qtbot, window, slots):
    window.context.viewpoint.go_to(THURSDAY)
    window.context.commands.run("view.week")
    qtbot.waitUntil(lambda: bool(slots.view.cells.extras))
    extra = extra_on(slots, THURSDAY, HALF_PAST_NINE)
    assert slots.view.where.drop_at(at_extra(slots, extra)) == Slot(
        THURSDAY, HALF_PAST_NINE, timed=True
    )


def test_beside_a_week_stands_how_many_posts_it_has(slots):
    gutter = slots.view.gutter
    (tally,) = gutter.tallies_in(3)
    assert (tally.all.done, tally.all.target) == (2, 2)
    assert [(each.pillar, each.done) for each in tally.pillars] == [("Care", 0)]
    header = slots.view.cells.headerData(3, Qt.Orientation.Vertical, ACCESSIBLE)
    assert header.startswith("47\n")
    assert "@camellia 2 of 2" in header
    assert "Care 0 of 1" in header
    assert gutter.width() == gutter.room()


ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


def test_the_tallies_can_be_hidden_and_that_is_kept(window, slots):
    wide = slots.view.gutter.width()
    window.context.commands.run("view.cadence")
    assert slots.view.gutter.tallies == {}
    assert slots.view.gutter.width() < wide
    assert not window.context.chosen.values.cadence
    window.context.commands.run("view.cadence")
    assert slots.view.gutter.tallies


def test_a_card_says_all_about_a_week(slots):
    slots.view.gutter.week_wanted.emit(3)
    card = slots.acts.card("tally")
    assert card.isVisible()
    said = [each.text() for each in card.findChildren(QLabel) if each.isVisible()]
    assert any("@camellia 2 of 2" in each for each in said)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_command_shows_the_card_of_the_day_that_has_the_focus(window, slots):
    slots.view.show_day(WEDNESDAY)
    window.context.commands.run("week.tallies")
    assert slots.acts.card("tally").isVisible()
    assert "@camellia" in slots.acts.card("tally").accessibleName()


def test_above_a_time_grid_stands_how_many_posts_its_week_has(qtbot, window, slots):
    window.context.viewpoint.go_to(WEDNESDAY)
    window.context.commands.run("view.week")
    qtbot.waitUntil(slots.sides.strip.isVisible)
    assert [each.all.done for each in slots.sides.strip.tallies] == [2]
    QTest.mouseClick(slots.sides.strip, Qt.MouseButton.LeftButton)
    assert slots.acts.card("tally").isVisible()
    window.context.commands.run("view.month")
    qtbot.waitUntil(slots.sides.strip.isHidden)


@pytest.fixture
def close(qtbot, window, page, item):
    """Moves one of the posts on Facebook to ten minutes before another, and waits for it."""
    live = item("Live")
    with qtbot.waitSignal(page.sides.reader.arrived):
        window.session.change(plan.move, (live,), WEDNESDAY, dt.time(18, 50))
    qtbot.waitUntil(lambda: bool(page.view.cells.chip(live).conflicts))
    return live


def test_a_conflict_has_a_sign_and_a_sentence(page, close):
    chip = page.view.cells.chip(close)
    assert [each.code for each in chip.conflicts] == ["too_close"]
    assert not page.look.troubles.is_troubled(chip)
    (told,) = all_told(chip, page.context.speech)
    assert "@camellia also posts" in told
    assert told in page.view.cells.describe(page.view.cells.find(close))


def test_a_conflict_that_a_brand_makes_a_rule_is_an_error(page, close, edited, window):
    (brand,) = window.session.read(setup.records, "brand")
    edited("brand", brand.id, strict=("too_close",))
    assert page.look.troubles.is_troubled(page.view.cells.chip(close))


def test_the_ghost_says_what_would_be_in_the_way(qtbot, page, item):
    qtbot.waitUntil(lambda: page.gestures.surroundings is not None)
    items = page.gestures.items((item("Live"),))
    fate = page.gestures.fate(items, Slot(WEDNESDAY, dt.time(19, 10), timed=True))
    assert "@camellia already has a post at 19:00." in fate.text
    assert fate.refusal is None
    fate = page.gestures.fate(items, Slot(WEDNESDAY, dt.time(12), timed=True))
    assert "already" not in fate.text


@pytest.fixture
def outline(qtbot, window, page, account, elsewhere):
    """Has a series with an outline on a Thursday, and none is filled so far."""
    (settings,) = setup.records(elsewhere, "workspace")
    editing.edit(elsewhere, "workspace", settings.id, {"horizon": 0})
    values = {
        "name": "Weekly",
        "title": "Tea of the week",
        "rule": "FREQ=WEEKLY;BYDAY=TH;COUNT=1",
        "start": THURSDAY,
        "time": HALF_PAST_NINE,
        "zone": "Asia/Taipei",
        "accounts": (account("camellia").id,),
    }
    with qtbot.waitSignal(page.sides.reader.arrived):
        window.session.change(series_changes.add, values, today=LONG_AGO)
    return extra_on(page, THURSDAY)


def test_an_outline_of_a_series_becomes_real_when_it_is_taken_up(
    qtbot, window, page, outline, elsewhere
):
    assert (outline.title, outline.is_outline) == ("Tea of the week", True)
    assert "outline of a series 09:30 Facebook Tea of the week" in page.view.cells.describe((4, 3))
    QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at_extra(page, outline))
    qtbot.waitUntil(lambda: bool(page.view.cells.chips((4, 3))))
    (made,) = (each for each in plan.items(elsewhere) if each.title == "Tea of the week")
    assert (made.item.date, made.item.time) == (THURSDAY, HALF_PAST_NINE)
    assert window.context.viewpoint.selection == (made.item.id,)
    qtbot.waitUntil(lambda: not page.view.cells.extras_in((4, 3)))


def test_a_page_is_shown_before_what_is_around_it(qtbot, window, slots):
    window.context.commands.run("go.next")
    assert slots.view.cells.extras == {}
    qtbot.waitUntil(lambda: bool(slots.view.cells.extras))
    window.context.commands.run("go.previous")
    qtbot.waitUntil(lambda: bool(slots.view.cells.extras_in((4, 3))))


def test_an_outline_that_is_dragged_becomes_real(qtbot, window, page, outline, elsewhere):
    view = page.view
    with qtbot.waitSignal(window.session.changed):
        begin = at_extra(page, outline)
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=begin)
        QTest.mouseMove(view.viewport(), begin + QPoint(40, 30))
    assert [e.item.date for e in plan.items(elsewhere) if e.title == "Tea of the week"]


@pytest.mark.parametrize(
    ("command", "made"), [("outline.make", 1), ("outline.skip", 0)], ids=["made", "skipped"]
)
def test_an_outline_that_has_the_focus_is_made_or_skipped_by_its_menu(
    qtbot, window, page, outline, elsewhere, command, made
):
    commands, viewport = window.context.commands, page.view.viewport()
    assert not commands.action(command).isEnabled()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at_extra(page, outline))
    assert page.sides.menu() == ("outline.make", "outline.skip")
    commands.run(command)
    qtbot.waitUntil(lambda: not page.view.cells.extras_in((4, 3)))
    assert sum(e.title == "Tea of the week" for e in plan.items(elsewhere)) == made
    assert not commands.action(command).isEnabled()


def test_a_late_answer_to_another_question_is_dropped(qtbot, window, slots):
    reader, before = slots.sides.reader, slots.sides.reader._age
    told = []
    reader.arrived.connect(told.append)
    reader._take(before - 1, reader._wanted(), object())
    assert told == []
    reader._take(before, reader._wanted(), slots.sides._found)
    assert told == [slots.sides._found]
