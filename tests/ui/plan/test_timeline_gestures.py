"""Selecting, copying, cutting and adding on the timeline, as in the calendar."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from smcalendar.domain.states import State
from smcalendar.services import plan
from smcalendar.ui.kit.drag import mime_for

AUTUMN, INSTAGRAM = (f"{number:08x}-0000-4000-8000-000000000000" for number in (6, 2))
WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot, window, item):
    """The timeline of the small workspace: a campaign, and posts without one."""
    window.resize(1366, 768)
    page = window.show_page("timeline")
    page.view.setFocus()
    qtbot.waitUntil(lambda: page.view.cells.find(item("New soap")) is not None)
    return page


@pytest.fixture
def view(page):
    return page.view


@pytest.fixture
def ids(item):
    return (item("New soap", "instagram"), item("New soap", "facebook"), item("Live"))


@pytest.fixture
def click(view):
    def press(item, keys=NO_KEY):
        point = view.where.dot(item).center()
        QTest.mouseClick(view.viewport(), LEFT, keys, point)

    return press


def on_day(view, row, day) -> QPoint:
    """Returns a point at the foot of a row."""
    bottom = view.rowViewportPosition(row) + view.rowHeight(row)
    return QPoint(view.where.x(day) + 5, bottom - 2)


def selected(view):
    return view.context.viewpoint.selection


def test_ctrl_adds_and_takes_out_and_shift_selects_up_to(view, click, ids):
    first, second, live = (each.id for each in view.cells.in_order())
    click(first)
    click(live, CONTROL)
    assert selected(view) == (first, live)
    click(live, CONTROL)
    assert selected(view) == (first,)
    click(live, SHIFT)
    assert set(selected(view)) == set(ids)
    click(second)
    assert selected(view) == (second,)


def draw(view, start, end, keys=NO_KEY):
    QTest.mousePress(view.viewport(), LEFT, keys, start)
    for point in ((start + end) / 2, end):
        QTest.mouseMove(view.viewport(), point)


def test_a_band_selects_what_it_touches_and_says_how_many(qtbot, view, ids):
    start = on_day(view, 0, WEDNESDAY - dt.timedelta(days=2))
    end = on_day(view, 1, FRIDAY + dt.timedelta(days=2))
    draw(view, start, end - QPoint(0, 30))
    assert view.mouse._band.is_drawn
    with qtbot.waitSignal(view.announced) as told:
        QTest.mouseRelease(view.viewport(), LEFT, NO_KEY, end - QPoint(0, 30))
    assert told.args == [f"{len(selected(view))} posts selected"] or len(selected(view)) == 1
    assert ids[2] in selected(view)
    assert not view.mouse._band.is_drawn


def test_a_band_with_a_key_adds_and_esc_gives_it_up(view, click, ids):
    click(ids[2])
    start = on_day(view, 0, WEDNESDAY - dt.timedelta(days=1))
    top = view.where.dot(ids[0]).center()
    draw(view, start, top + QPoint(60, 0), CONTROL)
    assert set(selected(view)) == set(ids)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert selected(view) == (ids[2],)
    assert not view.mouse._band.is_drawn


def test_a_band_stays_at_its_day_when_the_days_slide(view, ids):
    start = on_day(view, 0, WEDNESDAY - dt.timedelta(days=1))
    draw(view, start, start + QPoint(20, -10))
    corner = view.mouse._band.first_corner()
    bar = view.horizontalScrollBar()
    bar.setValue(bar.value() + 40)
    assert view.mouse._band.first_corner() == corner - QPoint(40, 0)
    view.mouse._band.end()


def test_what_is_cut_is_faint(qtbot, window, view, click, ids):
    click(ids[2])
    before = view.viewport().grab().toImage()
    window.context.commands.run("edit.cut")
    qtbot.waitUntil(lambda: window.context.viewpoint.cut == {ids[2]})
    assert view.viewport().grab().toImage() != before


def test_the_copy_key_copies(qtbot, window, view, drop, ids, elsewhere):
    with qtbot.waitSignal(window.session.changed):
        drop(view, mime_for((ids[2],)), on_day(view, 1, WEDNESDAY), Qt.DropAction.CopyAction)
    made = [each for each in plan.items(elsewhere) if each.title == "Live"]
    assert sorted(each.item.date for each in made) == [WEDNESDAY, FRIDAY]
    assert all(each.item.state is State.DRAFT for each in made)


# A post of a row


@pytest.fixture
def card(page, view):
    """The card that adds, opened on the row of a campaign."""
    view.go_to(0, WEDNESDAY, "")
    page.context.commands.run("post.add")
    return page.acts.add_card()


def added(qtbot, window, card, elsewhere, text):
    before = {each.item.id for each in plan.items(elsewhere)}
    card.title.insertPlainText(text)
    with qtbot.waitSignal(window.session.changed):
        card.add_post()
    return next(each for each in plan.items(elsewhere) if each.item.id not in before)


def test_a_post_that_is_added_on_a_row_belongs_to_its_campaign(qtbot, window, card, elsewhere):
    assert card.campaign.isVisible()
    assert card.campaign.text() == "#Autumn  ×"
    assert added(qtbot, window, card, elsewhere, "Soap bar").post.campaign_id == AUTUMN


def test_the_campaign_of_the_row_can_be_left(qtbot, window, card, elsewhere):
    card.campaign.click()
    assert not card.campaign.isVisible()
    assert added(qtbot, window, card, elsewhere, "Soap bar").post.campaign_id is None


def test_a_line_that_names_its_campaign_needs_no_other(card):
    card.title.insertPlainText("Soap #aut")
    assert not card.campaign.isVisible()
    card.title.selectAll()
    card.title.insertPlainText("Soap")
    assert card.campaign.isVisible()


def test_on_the_row_without_campaign_and_in_the_calendar_there_is_none(window, page, card, view):
    card.close_card()
    view.go_to(1, WEDNESDAY, "")
    page.context.commands.run("post.add")
    assert not card.campaign.isVisible()


def test_a_new_post_that_is_opened_belongs_to_the_row_too(qtbot, window, view, elsewhere):
    view.go_to(0, WEDNESDAY, "")
    with qtbot.waitSignal(window.session.changed):
        window.context.commands.run("post.add_full")
    made = [each for each in plan.items(elsewhere) if each.title == "New post"]
    assert [each.post.campaign_id for each in made] == [AUTUMN]
