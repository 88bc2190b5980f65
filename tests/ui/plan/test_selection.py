"""Mouse and keys: what has the focus, what is selected, what is opened."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRubberBand

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def selected(page):
    return lambda: page.context.viewpoint.selection


def test_a_click_selects_and_a_click_on_nothing_selects_nothing(page, item, click, selected):
    click(item("Live"))
    assert selected() == (item("Live"),)
    assert page.view.slot.day == FRIDAY
    click(WEDNESDAY)
    assert selected() == ()
    assert page.view.slot.day == WEDNESDAY


def test_control_adds_and_takes_away(item, click, selected):
    soap, live = item("New soap", "facebook"), item("Live")
    click(soap)
    click(live, CONTROL)
    assert selected() == (soap, live)
    click(soap, CONTROL)
    assert selected() == (live,)


def test_shift_selects_in_the_order_of_time(page, item, click, selected):
    shown = [each.id for each in page.view.cells.in_order()]
    click(item("Live"))
    click(shown[0], SHIFT)
    assert set(selected()) == set(shown)
    assert selected()[0] == item("Live")


def test_one_of_several_selected_is_selected_alone_by_a_click(item, click, selected):
    soap, live = item("New soap", "facebook"), item("Live")
    click(soap)
    click(live, CONTROL)
    click(live)
    assert selected() == (live,)


@pytest.mark.parametrize(
    ("pressed", "day"),
    [
        (KEY.Key_Left, dt.date(2026, 11, 17)),
        (KEY.Key_Right, dt.date(2026, 11, 19)),
        (KEY.Key_Up, dt.date(2026, 11, 11)),
        (KEY.Key_Down, dt.date(2026, 11, 25)),
        (KEY.Key_Home, dt.date(2026, 11, 16)),
        (KEY.Key_End, dt.date(2026, 11, 22)),
    ],
)
def test_arrows_go_to_days(page, key, window, pressed, day):
    key(pressed)
    assert page.view.slot.day == day
    assert window.context.viewpoint.day == day


def test_arrows_go_on_in_the_next_month(page, key):
    for _ in range(3):
        key(KEY.Key_Down)
    assert page.title() == "December 2026"
    assert page.view.slot.day == dt.date(2026, 12, 9)


def test_tab_goes_through_the_items_and_on_to_the_next_day(page, key, item, selected):
    said = []
    page.view.announced.connect(said.append)
    order = [each.id for each in page.view.cells.in_order()]
    seen = []
    for _ in order:
        key(KEY.Key_Tab)
        seen += selected()
    assert seen == order
    assert page.view.slot.day == FRIDAY
    assert said[-1].startswith("Friday 20 November 12:30 Facebook Live Draft")
    key(KEY.Key_Backtab, SHIFT)
    assert selected() == (order[-2],)


def test_problems_are_said_of_an_item(page, key, item):
    said = []
    page.view.announced.connect(said.append)
    key(KEY.Key_Tab)
    key(KEY.Key_Tab)
    assert any("missing." in each for each in said)


def test_tab_leaves_at_the_end_and_control_tab_anywhere(page, key, window):
    for _ in page.view.cells.in_order():
        key(KEY.Key_Tab)
    key(KEY.Key_Tab)
    assert not page.view.hasFocus()
    page.view.setFocus()
    key(KEY.Key_Tab, CONTROL)
    assert not page.view.hasFocus()
    page.view.setFocus()
    key(KEY.Key_F6)
    assert QApplication.focusWidget() is not page.view


def test_shift_and_arrows_select_days(page, key, item, selected):
    key(KEY.Key_Right, SHIFT)
    key(KEY.Key_Right, SHIFT)
    assert len(selected()) == 3
    key(KEY.Key_Left, SHIFT)
    assert item("Live") not in selected()
    key(KEY.Key_Left)
    assert selected() == ()


@pytest.mark.parametrize("end", [KEY.Key_Home, KEY.Key_End])
def test_nothing_stays_selected_that_the_focus_has_left_for_an_end(page, key, selected, end):
    key(KEY.Key_Tab)
    assert len(selected()) == 1
    key(end)
    assert selected() == ()


def test_shift_and_an_end_select_days(page, key, selected):
    key(KEY.Key_End, SHIFT)
    assert len(selected()) == 3
    key(KEY.Key_Home, SHIFT)
    assert len(selected()) == 2


def test_enter_opens_an_item_and_on_an_empty_day_adds(qtbot, page, key, item):
    key(KEY.Key_Tab)
    with qtbot.waitSignal(page.open_wanted) as opened:
        key(KEY.Key_Return)
    assert opened.args == [page.view.stop]
    key(KEY.Key_Left)
    key(KEY.Key_Return)
    assert page.acts.add_card().isVisible()


def test_a_double_click_opens(qtbot, page, item, point):
    with qtbot.waitSignal(page.open_wanted) as opened:
        QTest.mouseDClick(
            page.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            point(item("Live")),
        )
    assert opened.args == [item("Live")]


def test_all_that_is_shown_is_selected(page, window, selected):
    window.context.commands.run("select.all")
    assert len(selected()) == 3


def test_commands_for_posts_need_a_selection(page, window, item):
    commands = window.context.commands
    assert not commands.action("post.trash").isEnabled()
    assert commands.action("post.add").isEnabled()
    window.context.viewpoint.select((item("Live"),))
    assert commands.action("post.trash").isEnabled()


def test_a_campaign_is_found_at_its_bar(qtbot, page, window):
    view = page.view
    (bar,) = view.cells.lanes_in(2).bars
    at = view.where.bar(2, bar).center()
    assert view.where.bar_at(at).campaign.name == "Autumn"
    page.campaign_wanted.disconnect()
    with qtbot.waitSignal(page.campaign_wanted) as wanted:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert wanted.args == [bar.campaign.id]


def test_a_press_elsewhere_does_not_open_the_campaign_where_it_ends(page, point):
    view, wanted = page.view, []
    page.campaign_wanted.disconnect()
    page.campaign_wanted.connect(wanted.append)
    at = view.where.bar(2, view.cells.lanes_in(2).bars[0]).center()
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for start in (point(dt.date(2026, 11, 26)), point(view.where.place_at(at))):
        QTest.mousePress(view.viewport(), left, no_keys, start)
        QTest.mouseRelease(view.viewport(), left, no_keys, at)
    assert wanted == []


@pytest.fixture
def draw(page, point):
    """Draws a rubber band from one place over others, and leaves the mouse pressed."""

    def over(*places, keys=Qt.KeyboardModifier.NoModifier):
        viewport = page.view.viewport()
        first, *others = (each if isinstance(each, QPoint) else point(each) for each in places)
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, keys, first)
        for each in others:
            QTest.mouseMove(viewport, each)
        return others[-1]

    return over


def let_go(page, at):
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseRelease(page.view.viewport(), left, no_keys, at)


MONDAY, SATURDAY = dt.date(2026, 11, 9), dt.date(2026, 11, 21)


def test_a_rubber_band_selects_what_it_touches(page, item, draw, selected):
    said = []
    page.view.announced.connect(said.append)
    soaps = {item("New soap", "facebook"), item("New soap", "instagram")}
    at = draw(MONDAY, dt.date(2026, 11, 19))
    assert set(selected()) == soaps
    assert page.view.viewport().findChild(QRubberBand).isVisible()
    let_go(page, at)
    assert set(selected()) == soaps
    assert said[-1].startswith("2 post")
    assert not page.view.mouse._band.is_drawn


def test_a_rubber_band_that_shrinks_lets_go_what_it_left(page, item, draw, selected):
    at = draw(MONDAY, SATURDAY, dt.date(2026, 11, 10))
    assert selected() == ()
    let_go(page, at)


@pytest.mark.parametrize("keys", [CONTROL, SHIFT])
def test_with_a_key_a_rubber_band_adds(page, item, click, draw, selected, keys):
    live = item("Live")
    click(live)
    let_go(page, draw(MONDAY, dt.date(2026, 11, 19), keys=keys))
    assert len(selected()) == 3
    assert selected()[0] == live


def test_escape_gives_back_what_was_selected_before(page, item, click, draw, key, selected):
    live = item("Live")
    click(live)
    at = draw(MONDAY, dt.date(2026, 11, 19))
    assert live not in selected()
    key(KEY.Key_Escape)
    assert selected() == (live,)
    QTest.mouseMove(page.view.viewport(), at + QPoint(60, 20))
    let_go(page, at)
    assert selected() == (live,)


def test_a_rubber_band_scrolls_hours_at_their_ends(qtbot, page, window, item, draw, selected):
    window.context.commands.run("view.week")
    live = item("Live")
    qtbot.waitUntil(lambda: page.view.cells.find(live) is not None)
    view, bar = page.view, page.view.verticalScrollBar()
    bar.setValue(0)
    started = page.view.where.cell((2, 4)).center()
    at = draw(started, QPoint(view.viewport().width() - 5, view.viewport().height() - 3))
    qtbot.waitUntil(lambda: live in selected())
    assert bar.value() > 0
    let_go(page, at)
    assert live in selected()
