"""The board does what the calendar does: copies, cut and paste, densities, bands."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from smcalendar.domain.states import State
from smcalendar.services import plan
from smcalendar.ui.kit.drag import mime_for
from smcalendar.ui.kit.face import usual_face
from smcalendar.ui.plan.board.card_lines import lines_of_card

WEDNESDAY = dt.date(2026, 11, 18)
INSTAGRAM, FACEBOOK, AMY = (f"{number:08x}-0000-4000-8000-000000000000" for number in (2, 3, 4))
COPY = Qt.DropAction.CopyAction
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot, window):
    """The board of November 2026, by state."""
    window.resize(1366, 768)
    page = window.show_page("board")
    qtbot.waitUntil(lambda: bool(page.view.cards()))
    return page


@pytest.fixture
def run(window):
    return window.context.commands.run


@pytest.fixture
def copy(page, drop):
    """Drops items on a column while the copy key is held."""

    def put(ids, key):
        column = page.view.columns[key]
        page.view.area.ensureWidgetVisible(column)
        middle = column.mapTo(page.view.area.viewport(), column.rect().center())
        return drop(page.view.area, mime_for(ids), middle, COPY)

    return put


@pytest.fixture
def resolved(elsewhere):
    return lambda id: next(each for each in plan.items(elsewhere) if each.item.id == id)


def count(elsewhere):
    return len(plan.items(elsewhere))


# Copies


def test_the_copy_key_copies_and_the_copy_gets_the_owner_of_the_column(
    qtbot, window, page, run, copy, item, elsewhere, resolved
):
    run("board.owner")
    id = item("Live")
    with qtbot.waitSignal(window.session.changed):
        copy((id,), AMY)
    qtbot.waitUntil(lambda: window.context.viewpoint.selection not in ((), (id,)))
    (made,) = window.context.viewpoint.selection
    there = resolved(made)
    assert (there.post.owner_id, there.title, there.item.state) == (AMY, "Live", State.DRAFT)
    assert (there.item.date, there.item.time) == (resolved(id).item.date, resolved(id).item.time)
    assert resolved(id).post.owner_id is None


def test_a_copy_in_the_column_of_an_account_is_on_that_account_of_its_platform(
    qtbot, window, run, copy, item, elsewhere, resolved
):
    run("board.account")
    before = count(elsewhere)
    with qtbot.waitSignal(window.session.trouble) as told:
        copy((item("Live"),), INSTAGRAM)
    assert told.args[0].code == "other_platform"
    with qtbot.waitSignal(window.session.changed):
        copy((item("Live"),), FACEBOOK)
    assert count(elsewhere) == before + 1


def test_a_copy_is_a_draft_and_goes_into_no_other_state(qtbot, window, page, copy, item, elsewhere):
    before = count(elsewhere)
    with qtbot.waitSignal(window.session.trouble) as told:
        copy((item("Live"),), "approved")
    assert (told.args[0].code, count(elsewhere)) == ("copy_is_draft", before)
    with qtbot.waitSignal(window.session.changed):
        copy((item("Live"),), "draft")
    assert count(elsewhere) == before + 1


def test_several_are_copied_in_one_action(qtbot, window, run, copy, item, elsewhere):
    run("board.owner")
    before = count(elsewhere)
    with qtbot.waitSignal(window.session.changed) as told:
        copy((item("Live"), item("New soap")), AMY)
    assert told.args[0].entry.label == "duplicate"
    assert count(elsewhere) == before + 2


# Cut, paste, shift


def test_what_is_cut_is_faint_and_moves_to_the_day_where_it_is_pasted(
    qtbot, window, page, run, item, resolved
):
    id = item("Live")
    window.context.viewpoint.select((id,))
    cards = page.view.column_of(id).list
    before = cards.grab().toImage()
    run("edit.cut")
    qtbot.waitUntil(lambda: window.context.viewpoint.cut == {id})
    assert cards.grab().toImage() != before
    window.context.viewpoint.go_to(WEDNESDAY)
    with qtbot.waitSignal(window.session.changed):
        run("edit.paste")
    assert resolved(id).item.date == WEDNESDAY
    qtbot.waitUntil(lambda: not window.context.viewpoint.cut)


def test_what_is_selected_shifts_and_all_of_its_campaign_is_selected(
    qtbot, window, page, run, item, resolved
):
    id = item("New soap", "instagram")
    window.context.viewpoint.select((id,))
    with qtbot.waitSignal(window.session.changed):
        run("post.day_later")
    assert resolved(id).item.date == WEDNESDAY + dt.timedelta(days=1)
    qtbot.waitUntil(lambda: window.context.commands.action("select.campaign").isEnabled())
    run("select.campaign")
    both = {item("New soap", "instagram"), item("New soap", "facebook")}
    qtbot.waitUntil(lambda: set(window.context.viewpoint.selection) == both)


def test_a_band_over_empty_space_selects_several(qtbot, window, page, elsewhere):
    place = page.view.columns["draft"].list
    first, last = place.rect_of(0), place.rect_of(1)
    below = place.rect_of(len(place.items.lines) - 1).bottom() + 20
    assert place.viewport().rect().contains(QPoint(20, below))
    QTest.mousePress(place.viewport(), LEFT, NO_KEY, QPoint(place.width() - 30, below))
    for point in (QPoint(40, below - 8), QPoint(30, last.center().y()), first.center()):
        QTest.mouseMove(place.viewport(), point)
    QTest.mouseRelease(place.viewport(), LEFT, NO_KEY, first.center())
    ids = {each.id for each in place.items.lines}
    assert set(window.context.viewpoint.selection) == ids
    assert len(ids) == 3


# What cards say


def line_count(page):
    return len(lines_of_card(page.view.cards()[0], page.look.face, page.context.speech))


def test_cards_are_as_dense_as_is_chosen_and_the_calendar_keeps_its_own(window, page, run):
    heights = {}
    for density in ("s", "m", "l"):
        run(f"card.{density}")
        place = page.view.columns["draft"].list
        place.doItemsLayout()
        heights[density] = (place.rect_of(0).height(), line_count(page))
        assert window.context.commands.action(f"card.{density}").isChecked()
    assert heights["s"] < heights["m"] < heights["l"]
    assert (heights["s"][1], heights["m"][1], heights["l"][1]) == (1, 2, 4)
    calendar = window.show_page("calendar")
    assert calendar.look.face == usual_face("m")
    assert window.context.commands.action("card.m").isChecked()
    window.show_page("board")
    assert window.context.commands.action("card.l").isChecked()


def test_fields_are_shown_and_hidden(window, page, run):
    def told():
        cards = (e for e in page.view.cards() if e.chip.title == "New soap")
        return " ".join(lines_of_card(next(cards), page.look.face, page.context.speech))

    assert told() == "New soap Wed 18 Nov 19:00 · Autumn"
    run("card.campaign")
    run("card.time")
    assert told() == "New soap Wed 18 Nov"
    run("card.state")
    assert told() == "New soap Wed 18 Nov · Draft"


def test_the_calendar_changes_no_card_of_the_board(window, page, run):
    window.show_page("calendar")
    run("card.l")
    assert page.look.face == usual_face("m", view="board")
