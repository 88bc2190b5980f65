"""Campaigns over time: what is shown, scrolled, zoomed, moved with mouse and keyboard, and said."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from smcalendar.domain.filters import Filter
from smcalendar.domain.phases import Phase
from smcalendar.domain.records import Brand, Campaign
from smcalendar.domain.states import State
from smcalendar.services import plan, setup
from smcalendar.services.plan import PostDraft
from smcalendar.ui.kit.drag import mime_for
from smcalendar.ui.plan.layout import MORE
from smcalendar.ui.plan.timeline.scale import Zoom
from smcalendar.ui.plan.timeline.where import Hold
from smcalendar.words import Words

BRAND, INSTAGRAM, AUTUMN = (f"{number:08x}-0000-4000-8000-000000000000" for number in (1, 2, 6))
OTHER, FOAM, WINTER = (f"{number:08x}-0000-4000-8000-00000000000e" for number in range(7, 10))
WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
START, END = dt.date(2026, 11, 9), dt.date(2026, 11, 29)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
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
def key(view):
    def press(key, keys=NO_KEY):
        QTest.keyClick(view, key, keys)

    return press


@pytest.fixture
def campaign(elsewhere):
    """Returns the campaign as it is stored."""
    return lambda: next(e for e in setup.records(elsewhere, "campaign") if e.id == AUTUMN)


def dot(view, item) -> QPoint:
    return view.where.dot(item).center()


def on_day(view, row, day) -> QPoint:
    """Returns a point at the foot of a row."""
    bottom = view.rowViewportPosition(row) + view.rowHeight(row)
    return QPoint(view.where.x(day) + 5, bottom - 4)


def wheel(view, notches, keys=NO_KEY, at=None):
    point = QPointF(at or view.viewport().rect().center())
    event = QWheelEvent(
        point,
        QPointF(view.viewport().mapToGlobal(point.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def drag_bar(view, hold, days):
    """Drags a bar, or an end of it, and does not let it go yet."""
    rect = view.where.bar(0)
    starts = {Hold.START: rect.left() + 2, Hold.END: rect.right() - 2}
    start = QPoint(starts.get(hold, max(rect.left(), 0) + 60), rect.top() + 4)
    to = start + QPoint(days * view.columnWidth(0), 0)
    QTest.mousePress(view.viewport(), LEFT, NO_KEY, start)
    QTest.mouseMove(view.viewport(), start + QPoint(12, 0))
    QTest.mouseMove(view.viewport(), to)
    return to


def add_posts(elsewhere, count, day=WEDNESDAY, campaign=AUTUMN):
    drafts = [
        PostDraft(
            {"title": f"Post {number}", "text": "Soap.", "campaign_id": campaign},
            ({"account_id": INSTAGRAM, "date": day, "time": dt.time(8, number)},),
        )
        for number in range(count)
    ]
    plan.add_posts(elsewhere, drafts)


# What is shown


def test_a_campaign_is_a_row_and_its_posts_stand_on_their_days(view, item):
    assert [each.key for each in view.cells.rows] == [AUTUMN, ""]
    row, column = view.cells.find(item("New soap"))
    assert (row, view.cells.scale.span(column).first) == (0, WEDNESDAY)
    row, column = view.cells.find(item("Live"))
    assert (row, view.cells.scale.span(column).first) == (1, FRIDAY)


def test_a_bar_lies_over_the_days_of_its_campaign(view):
    view.bring(START)
    rect = view.where.bar(0)
    assert view.where.day_at(rect.left()) == START
    assert view.where.day_at(rect.right()) == END
    assert view.where.bar(1) is None


def test_posts_without_a_date_are_counted_before_the_row_and_wait_in_the_tray(
    qtbot, window, view, item
):
    assert [each.undated for each in view.cells.rows] == [0, 1]
    QTest.mouseClick(view.names.viewport(), LEFT, NO_KEY, view.names.strip(1).center())
    assert window.panel.part == "tray"
    assert window.context.viewpoint.selection == (item("Some day"),)


def test_a_day_with_many_posts_shows_the_worst_and_counts_the_others(
    qtbot, page, view, elsewhere, key
):
    add_posts(elsewhere, 9)
    qtbot.waitUntil(lambda: len(view.cells.chips(view.cells.find(first_of(view)))) == 11)
    place = view.cells.find(first_of(view))
    laid = view.where.laid(place)
    assert len(laid.dots) + laid.more[0][1] == 11
    assert len(laid.dots) < 11
    view.grab()
    box = laid.more[0][0]
    inside = view.where.cell(place).topLeft() + QPoint(box.x + 4, box.y + 4)
    QTest.mouseClick(view.viewport(), LEFT, NO_KEY, inside)
    card = page.acts.card("day")
    assert card.isVisible()
    assert len(card.list.items.lines) == 11
    assert "Autumn" in card.heading.text()


def first_of(view):
    return next(view.cells.in_order()).id


def test_several_brands_stand_together_and_are_named(qtbot, view, elsewhere):
    other = Brand(id=OTHER, name="Bubbles", zone="Asia/Taipei")
    plan.add_records(
        elsewhere,
        [
            other,
            Campaign(id=FOAM, brand_id=other.id, name="Foam", start=START, end=END),
            Campaign(id=WINTER, brand_id=BRAND, name="Winter", start=END, end=END),
        ],
    )
    qtbot.waitUntil(lambda: len(view.cells.rows) == 4)
    assert [each.key for each in view.cells.rows] == [AUTUMN, WINTER, FOAM, ""]
    assert [each.brand for each in view.cells.rows] == ["Camellia", "Camellia", "Bubbles", ""]
    assert [each.begins_brand for each in view.cells.rows] == [True, False, True, True]


def test_a_filter_narrows_rows_and_posts(qtbot, window, view, item):
    window.context.viewpoint.narrow(Filter(campaigns=frozenset({AUTUMN})))
    qtbot.waitUntil(lambda: [each.key for each in view.cells.rows] == [AUTUMN])
    window.context.viewpoint.narrow(Filter(states=frozenset({State.POSTED.value})))
    qtbot.waitUntil(lambda: not view.cells.cells)
    assert len(view.cells.rows) == 2


def test_a_filter_that_leaves_nothing_says_so_and_is_cleared(qtbot, window, page):
    window.context.viewpoint.narrow(Filter(campaigns=frozenset({"nobody"})))
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.button.text() == "Clear the filter"
    page.empty.button.click()
    qtbot.waitUntil(page.view.isVisible)
    assert window.context.viewpoint.filter == Filter()


def test_without_any_campaign_or_post_it_leads_to_the_campaigns(qtbot, window, page, elsewhere):
    setup.remove(elsewhere, "campaign", AUTUMN, detach=True)
    plan.remove_items(elsewhere, [each.item.id for each in plan.items(elsewhere)])
    qtbot.waitUntil(page.empty.isVisible)
    page.empty.button.click()
    assert window.context.commands.action("page.campaigns").isChecked()


def test_key_dates_are_named_and_no_holidays_where_they_are_not_wanted(qtbot, window, view):
    view.go_to(0, dt.date(2027, 1, 1), "")
    new_year = (dt.date(2027, 1, 1), "New Year's Day", True)
    qtbot.waitUntil(lambda: new_year in view.words.key_marks())
    across = Qt.Orientation.Horizontal
    column = view.cells.scale.column(dt.date(2027, 1, 1))
    assert "New Year's Day" in view.cells.headerData(column, across, SPOKEN)
    window.context.chosen.choose("holidays", False)
    assert new_year not in view.words.key_marks()


def test_nothing_is_left_when_the_workspace_closes(window, view):
    window.session.close()
    assert view.cells.rows == ()
    view.grab()


# Scrolling and zooming


def test_the_wheel_scrolls_through_time_without_end(qtbot, view):
    before = view.where.day_at(0)
    wheel(view, -1)
    assert view.where.day_at(0) > before
    for _ in range(400):
        wheel(view, -1)
    assert view.where.day_at(0) > before + dt.timedelta(days=600)
    assert view.where.x(view.where.day_at(500)) <= 500
    for _ in range(800):
        wheel(view, 1)
    assert view.where.day_at(0) < before - dt.timedelta(days=600)


def test_what_comes_into_sight_is_read(qtbot, view, elsewhere):
    far = dt.date(2028, 5, 5)
    add_posts(elsewhere, 1, day=far)
    view.go_to(0, far, "")
    qtbot.waitUntil(lambda: any(day == far for day in view.cells.days.values()))


def test_ctrl_and_wheel_zoom_around_the_mouse(qtbot, view):
    at = QPoint(view.where.x(FRIDAY) + 3, 40)
    for zoom in (Zoom.WEEK, Zoom.MONTH):
        wheel(view, -1, CONTROL, at)
        assert view.cells.scale.zoom is zoom
        assert abs(view.where.x(FRIDAY) - at.x()) <= view.columnWidth(0) // 4
    wheel(view, -1, CONTROL, at)
    assert view.cells.scale.zoom is Zoom.MONTH
    wheel(view, 2, CONTROL, at)
    assert view.cells.scale.zoom is Zoom.DAY
    assert abs(view.where.x(FRIDAY) - at.x()) <= 2 * view.columnWidth(0)


def test_the_commands_for_more_and_fewer_days_zoom(window, page, view):
    window.context.commands.run("view.more")
    assert view.cells.scale.zoom is Zoom.WEEK
    assert page.switch.buttons[Zoom.WEEK].isChecked()
    window.context.commands.run("view.more")
    assert not window.context.commands.action("view.more").isEnabled()
    window.context.commands.run("view.less")
    assert view.cells.scale.zoom is Zoom.WEEK
    page.switch.buttons[Zoom.DAY].click()
    assert view.cells.scale.zoom is Zoom.DAY
    assert view.place == (0, view.cells.scale.column(WEDNESDAY))


def test_months_count_posts_and_list_them(qtbot, page, view, key, item):
    view.zoom_to(Zoom.MONTH)
    qtbot.waitUntil(lambda: bool(view.cells.busy))
    place = (0, view.cells.scale.column(WEDNESDAY))
    assert view.cells.count(place) == 2
    assert "November 2026" in view.words.cell(place)
    assert "Draft 2" in view.words.cell(place)
    view.grab()
    key(Qt.Key.Key_Return)
    card = page.acts.card("day")
    assert [each.id for each in card.list.items.lines]
    assert {each.id for each in card.list.items.lines} == {
        item("New soap", "instagram"),
        item("New soap", "facebook"),
    }
    assert "18 Nov 19:00" in card.list.items.lines[0].text


def test_page_keys_scroll_a_screen_and_the_focus_goes_along(window, view):
    first, _ = view.where.in_sight()
    window.context.commands.run("go.next")
    assert view.where.in_sight()[0] > first
    assert view.day > WEDNESDAY
    assert window.context.viewpoint.day == view.day
    window.context.commands.run("go.today")
    assert view.day == WEDNESDAY
    assert view.where.in_sight()[0] <= WEDNESDAY <= view.where.in_sight()[1]


@pytest.mark.parametrize("end", [dt.date(1900, 1, 1), dt.date(2999, 12, 31)])
def test_it_goes_as_far_as_the_years_of_a_plan(window, view, key, end):
    window.context.viewpoint.go_to(end)
    for zoom in Zoom:
        view.zoom_to(zoom)
        for command in ("go.previous", "go.next"):
            window.context.commands.run(command)
        key(Qt.Key.Key_Right)
        key(Qt.Key.Key_Left)
        view.grab()
    assert view.day.year in (1900, 1901, 1902, 2997, 2998, 2999)


def test_it_opens_at_the_day_that_the_calendar_shows(qtbot, window, view):
    window.show_page("calendar")
    window.context.viewpoint.go_to(dt.date(2027, 6, 1))
    window.show_page("timeline")
    first, last = view.where.in_sight()
    assert first <= dt.date(2027, 6, 1) <= last


# Posts with the mouse


def test_a_click_selects_and_with_ctrl_adds(window, view, item):
    one, other = item("New soap", "instagram"), item("New soap", "facebook")
    QTest.mouseClick(view.viewport(), LEFT, NO_KEY, dot(view, one))
    assert window.context.viewpoint.selection == (one,)
    QTest.mouseClick(view.viewport(), LEFT, CONTROL, dot(view, other))
    assert window.context.viewpoint.selection == (one, other)
    QTest.mouseClick(view.viewport(), LEFT, NO_KEY, on_day(view, 1, WEDNESDAY))
    assert window.context.viewpoint.selection == ()
    assert view.place[0] == 1


def test_a_double_click_opens_a_post_its_campaign_or_adds_a_post(qtbot, page, view, item):
    with qtbot.waitSignal(page.open_wanted) as opened:
        QTest.mouseDClick(view.viewport(), LEFT, NO_KEY, dot(view, item("Live")))
    assert opened.args == [item("Live")]
    with qtbot.waitSignal(page.campaign_wanted) as wanted:
        QTest.mouseDClick(view.viewport(), LEFT, NO_KEY, view.where.bar(0).center())
    assert wanted.args == [AUTUMN]
    page.window().show_page("timeline")
    QTest.mouseDClick(view.viewport(), LEFT, NO_KEY, on_day(view, 1, WEDNESDAY))
    assert page.acts.card("add").isVisible()


def test_a_drop_on_another_day_keeps_time_and_campaign(qtbot, page, view, drop, item, stored):
    id, there = item("New soap", "instagram"), dt.date(2026, 11, 23)
    with qtbot.waitSignal(page.gestures.said):
        drop(view, mime_for([id]), on_day(view, 1, there))
    assert (stored(id).date, stored(id).time) == (there, dt.time(19))
    qtbot.waitUntil(lambda: view.cells.days.get(id) == there)
    assert view.cells.find(id)[0] == 0


def test_over_another_row_it_is_said_that_the_campaign_stays(view, item):
    view.drops._items = view.gestures.items((item("Live"),))
    slot = view.drops._day_at(on_day(view, 0, FRIDAY))
    assert "campaign stays" in view.drops._fate(slot, copies=False).text
    slot = view.drops._day_at(on_day(view, 1, FRIDAY))
    assert "campaign stays" not in view.drops._fate(slot, copies=False).text


def test_what_is_moved_by_key_is_followed(qtbot, window, view, item, stored):
    id = item("Live")
    QTest.mouseClick(view.viewport(), LEFT, NO_KEY, dot(view, id))
    with qtbot.waitSignal(window.session.changed):
        window.context.commands.run("post.day_later")
    assert stored(id).date == FRIDAY + dt.timedelta(days=1)
    qtbot.waitUntil(lambda: view.day == FRIDAY + dt.timedelta(days=1))
    assert view.stop == id


# Bars


@pytest.mark.parametrize(
    ("hold", "start", "end"), [(Hold.WHOLE, 2, 2), (Hold.START, 2, 0), (Hold.END, 0, 2)]
)
def test_a_dragged_bar_moves_its_campaign_in_one_action(
    qtbot, window, view, campaign, hold, start, end
):
    end_held = END if hold is Hold.END else START
    view.bring(end_held + dt.timedelta(days=4))
    view.bring(end_held)
    to = drag_bar(view, hold, 2)
    assert view.drawn is not None
    view.grab()
    with qtbot.waitSignal(window.session.changed):
        QTest.mouseRelease(view.viewport(), LEFT, NO_KEY, to)
    moved = campaign()
    assert moved.start == START + dt.timedelta(days=start)
    assert moved.end == END + dt.timedelta(days=end)
    with qtbot.waitSignal(window.session.changed):
        window.context.commands.run("undo")
    assert (campaign().start, campaign().end) == (START, END)


def test_esc_gives_up_the_drag_of_a_bar(view, key, campaign):
    to = drag_bar(view, Hold.WHOLE, 3)
    key(Qt.Key.Key_Escape)
    assert view.drawn is None
    QTest.mouseRelease(view.viewport(), LEFT, NO_KEY, to)
    assert (campaign().start, campaign().end) == (START, END)


def test_phases_go_along_with_the_whole_and_not_with_an_end(
    qtbot, window, view, campaign, elsewhere
):
    phase = Phase("Teaser", START, START + dt.timedelta(days=3))
    setup.edit(elsewhere, "campaign", AUTUMN, {"phases": (phase,)})
    qtbot.waitUntil(lambda: bool(view.cells.rows[0].campaign.phases))
    view.grab()
    commands = window.context.commands
    with qtbot.waitSignal(view.bars.said):
        commands.run("campaign.later")
    assert campaign().phases[0].start == START + dt.timedelta(days=1)
    with qtbot.waitSignal(view.bars.said):
        commands.run("campaign.start_earlier")
    assert campaign().start == START
    assert campaign().phases[0].start == START + dt.timedelta(days=1)


def test_keys_move_both_ends_and_each(qtbot, window, view, campaign):
    commands, day = window.context.commands, dt.timedelta(days=1)
    for name, start, end in (
        ("campaign.later", START + day, END + day),
        ("campaign.earlier", START, END),
        ("campaign.start_later", START + day, END),
        ("campaign.end_later", START + day, END + day),
        ("campaign.end_earlier", START + day, END),
    ):
        with qtbot.waitSignal(view.bars.said) as said:
            commands.run(name)
        assert (campaign().start, campaign().end) == (start, end)
        assert "Autumn" in said.args[0]


def test_a_campaign_lasts_at_least_a_day(qtbot, window, view, campaign):
    with qtbot.waitSignal(view.bars.said):
        view.bars.move(view.cells.rows[0].campaign, Hold.END, -100)
    assert campaign().end == START


def test_several_moves_by_key_in_a_row_add_up(qtbot, window, view, campaign):
    for _ in range(3):
        window.context.commands.run("campaign.later")
    assert view.cells.rows[0].days[0] == START + dt.timedelta(days=3)
    qtbot.waitUntil(lambda: campaign().start == START + dt.timedelta(days=3))
    qtbot.waitUntil(lambda: not view.bars.becoming)
    assert view.cells.rows[0].days[0] == START + dt.timedelta(days=3)


def test_the_row_without_a_campaign_offers_nothing_for_one(window, view, key):
    assert window.context.commands.action("campaign.later").isEnabled()
    key(Qt.Key.Key_Down)
    assert view.place[0] == 1
    assert not window.context.commands.action("campaign.later").isEnabled()
    assert window.context.commands.action("campaign.undated").isEnabled()


# The keyboard, and what is said


def test_arrows_go_to_days_and_rows(window, view, key):
    key(Qt.Key.Key_Right)
    assert (view.day, window.context.viewpoint.day) == (WEDNESDAY + dt.timedelta(days=1),) * 2
    key(Qt.Key.Key_Home)
    assert view.day == START
    key(Qt.Key.Key_End)
    assert view.day == END
    key(Qt.Key.Key_Down)
    assert view.place[0] == 1
    key(Qt.Key.Key_Down)
    assert view.place[0] == 1


def test_tab_goes_through_all_posts_and_out(window, view, key, item):
    visited = []
    key(Qt.Key.Key_Home)
    for _ in range(3):
        key(Qt.Key.Key_Tab)
        visited.append(view.stop)
    soaps = {item("New soap", "instagram"), item("New soap", "facebook")}
    assert set(visited[:2]) == soaps
    assert visited[2] == item("Live")
    assert window.context.viewpoint.selection == (item("Live"),)
    key(Qt.Key.Key_Backtab, SHIFT)
    assert view.stop in soaps
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_enter_opens_the_post_the_cell_or_the_campaign(qtbot, page, view, key, item):
    key(Qt.Key.Key_Return)
    assert page.acts.card("day").isVisible()
    page.acts.card("day").close_card()
    key(Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.open_wanted):
        key(Qt.Key.Key_Return)
    page.window().show_page("timeline")
    view.go_to(0, START, "")
    with qtbot.waitSignal(page.campaign_wanted):
        key(Qt.Key.Key_Return)
    page.window().show_page("timeline")
    view.go_to(1, START, "")
    key(Qt.Key.Key_Return)
    assert page.acts.card("add").isVisible()


@pytest.mark.parametrize("lang", ["en", "zh_TW"])
def test_a_cell_says_campaign_day_and_posts(window, view, item, lang):
    window.context.speech.change(Words(lang))
    place = view.cells.find(item("New soap"))
    said = view.cells.index(*place).data(SPOKEN)
    day = {"en": "Wednesday 18 November", "zh_TW": "11 月 18 日"}[lang]
    for part in ("Autumn", day, "19:00", "Instagram", "New soap", Words(lang).t("Draft")):
        assert part in said
    name = view.cells.headerData(0, Qt.Orientation.Vertical, SPOKEN)
    assert "Autumn" in name
    assert "2026" in name


def test_a_post_that_tab_comes_to_is_said_with_its_day(qtbot, view, key):
    with qtbot.waitSignal(view.announced) as said:
        key(Qt.Key.Key_Tab)
    assert said.args[0].startswith("Wednesday 18 November 19:00 ")
    assert " New soap Draft" in said.args[0]


def test_the_context_menu_is_that_of_the_campaign_where_no_post_is_selected(window, page, view):
    for select, expected in ((False, "campaign.open"), (True, "post.open")):
        if select:
            window.context.viewpoint.select((first_of(view),))
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(page, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
        menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
        assert window.context.commands.action(expected) in menu.actions()
        menu.close()


def test_tips_tell_posts_campaigns_and_days(view, item):
    assert "New soap" in view.words.tip(dot(view, item("New soap")))
    assert "Autumn" in view.words.tip(view.where.bar(0).center())
    assert "Wed 18 November 2026" in view.words.tip(on_day(view, 1, WEDNESDAY))


def test_it_is_painted_in_every_theme_and_size(qtbot, window, view):
    for appearance, percent in (("dark", 100), ("light", 200), ("light", 100)):
        window.context.theme.choose(appearance, percent)
        for zoom in Zoom:
            view.zoom_to(zoom)
            assert not view.grab().isNull()


def test_a_new_post_is_selected_where_it_was_added(qtbot, window, page, view, elsewhere):
    content = {"title": "Fresh", "text": "Soap."}
    item = {"account_id": INSTAGRAM, "date": FRIDAY, "time": dt.time(8)}
    posts = plan.add_posts(elsewhere, [PostDraft(content, [item])])
    page.acts.added.emit(posts, False)
    (selected,) = window.context.viewpoint.selection
    assert view.cells.chip(selected).title == "Fresh"
    assert view.stop == selected


def test_select_all_selects_what_is_in_sight(window, view, item):
    window.context.commands.run("select.all")
    assert len(window.context.viewpoint.selection) == 3
    assert MORE not in window.context.viewpoint.selection


def test_what_is_held_near_an_end_scrolls_there(qtbot, view, key, campaign):
    before = view.where.day_at(0)
    to = drag_bar(view, Hold.WHOLE, 1)
    QTest.mouseMove(view.viewport(), QPoint(view.viewport().width() - 5, to.y()))
    drawn = view.drawn[1][0]
    qtbot.waitUntil(lambda: view.where.day_at(0) > before + dt.timedelta(days=3))
    assert view.drawn[1][0] > drawn
    key(Qt.Key.Key_Escape)
    assert not view.edges._timer.isActive()
    assert campaign().start == START
