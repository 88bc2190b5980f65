"""The board: columns, what a drop does, keys, and what it shares with the calendar."""

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Account, Pillar
from smcalendar.domain.states import State, Step
from smcalendar.services import editing, plan, review, trust
from smcalendar.services.plan import PostDraft
from smcalendar.ui.kit.drag import mime_for
from smcalendar.ui.plan.board.page import BoardPage
from smcalendar.ui.plan.item_list import ACCESSIBLE
from smcalendar.words import CHINESE, ENGLISH, Words

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
BRAND, AMY = (f"{number:08x}-0000-4000-8000-000000000000" for number in (1, 4))
OTHER_PAGE = "000000a1-0000-4000-8000-000000000000"
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
KEY, KEYS = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def page(qtbot, window) -> BoardPage:
    """The board of November 2026, by state, at the usual size of the window."""
    window.resize(1366, 768)
    page = window.show_page("board")
    qtbot.waitUntil(lambda: bool(page.view.cards()))
    return page


@pytest.fixture
def arranged(qtbot, page):
    """Has the columns stand for something else, once they do."""

    def arrange(group, *, undated=False):
        page.context.commands.run(f"board.{group}")
        page.arrange(group, with_undated=undated)
        qtbot.waitUntil(lambda: page._found.wanted.undated == undated)

    return arrange


@pytest.fixture
def titles(page):
    """Returns the titles of the cards in a column."""
    return lambda key: [each.chip.title for each in page.view.columns[key].list.items.lines]


@pytest.fixture
def middle(page):
    """Returns the middle of a column, in pixels of what scrolls."""

    def find(key) -> QPoint:
        column = page.view.columns[key]
        page.view.area.ensureWidgetVisible(column)
        return column.mapTo(page.view.area.viewport(), column.rect().center())

    return find


@pytest.fixture
def put(page, drop, middle):
    """Drops items on a column."""
    return lambda ids, key: drop(page.view.area, mime_for(ids), middle(key))


@pytest.fixture
def hover(page, middle):
    """Drags items over a column without letting them go; returns the ghost."""

    # Without a drag of its own going on, Qt proposes to move only where a key says so.
    def over(ids, key, keys=KEYS.ShiftModifier):
        target, point, mime = page.view.area.viewport(), middle(key), mime_for(ids)
        for kind in (QDragEnterEvent, QDragMoveEvent):
            event = kind(point, MOVE | COPY, mime, Qt.MouseButton.LeftButton, keys)
            QApplication.sendEvent(target, event)
        return page.drops.ghost

    return over


@pytest.fixture
def changed(qtbot, window):
    """Changes the workspace from this window, and waits until that is told."""

    def change(act, *values, **named):
        with qtbot.waitSignal(window.session.changed):
            window.session.change(act, *values, **named)

    return change


@pytest.fixture
def overridden(qtbot, page, changed):
    """Puts an item into a state whatever the workflow says, and waits until it is shown there."""

    def override(id, state):
        said = review.Said(comment="for this one test", target=state)
        changed(review.take_step, (id,), Step.OVERRIDE, said)
        qtbot.waitUntil(lambda: page.gestures.known[id].item.state is state)

    return override


@pytest.fixture
def trouble(qtbot, window):
    """Waits for the trouble that something makes, and returns it."""

    def of(act):
        with qtbot.waitSignal(window.session.trouble) as told:
            act()
        return told.args[0]

    return of


def key(page, name, keys=KEYS.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), name, keys)


# What is shown


def test_each_state_has_a_column_with_its_word_and_count(page, titles):
    column = page.view.columns["draft"]
    assert titles("draft") == ["New soap", "New soap", "Live"]
    assert (column.name.text(), column.count.text()) == ("Draft", "3")
    assert column.list.accessibleName() == "Draft: 3 posts"
    assert list(page.view.columns) == [each.value for each in State]
    assert page.title() == "November 2026"


def test_empty_columns_at_the_end_are_narrow_with_their_name(page, overridden, qtbot, item):
    column = page.view.columns["rejected"]
    assert column.is_folded
    assert column.strip.isVisible()
    assert "Rejected" in column.strip.accessibleName()
    assert page.view.columns["approved"].list.isVisible()
    overridden(item("Live"), State.REJECTED)
    qtbot.waitUntil(lambda: not column.is_folded)
    assert column.list.isVisible()


def test_a_card_says_day_time_platform_title_state_and_problems(page, item):
    list = page.view.columns["draft"].list
    said = list.items.data(list.items.index(list.row_of(item("New soap", "instagram"))), ACCESSIBLE)
    for part in ("Wednesday 18 November", "19:00", "Instagram", "New soap", "Draft", "Autumn"):
        assert part in said
    assert "missing" in said


def test_undated_posts_are_shown_by_choice(qtbot, page, window, titles):
    assert "Some day" not in titles("draft")
    window.context.commands.run("board.undated")
    qtbot.waitUntil(lambda: "Some day" in titles("draft"))
    assert titles("draft")[-1] == "Some day"
    window.context.commands.run("board.undated")
    qtbot.waitUntil(lambda: "Some day" not in titles("draft"))


@pytest.mark.parametrize("group", ["state", "owner", "account", "pillar"])
def test_every_card_is_in_one_column_whatever_they_stand_for(page, arranged, group):
    arranged(group)
    assert sorted(each.chip.title for each in page.view.cards()) == ["Live", "New soap", "New soap"]
    assert page.context.commands.action(f"board.{group}").isChecked()


def test_columns_of_owners_are_all_people_and_nobody(page, arranged):
    arranged("owner")
    names = [each.name.text() for each in page.view.columns.values()]
    assert names == ["Nobody", "Amy", "Ann"]


def test_how_the_board_is_arranged_is_kept(qtbot, page, window, smcalendar_home):
    page.arrange("account", with_undated=True)
    window.close()
    kept = (smcalendar_home / "state" / "window.json").read_text()
    assert '"board": "account"' in kept
    assert '"board_undated": true' in kept


# Drops on a state ask the workflow


def test_a_drop_takes_the_step_that_leads_there(qtbot, page, put, item, stored, titles):
    id = item("Live")
    with qtbot.waitSignal(page.sorting.said) as said:
        event = put([id], "in_review")
    assert event.dropAction() == COPY
    assert stored(id).state is State.IN_REVIEW
    assert said.args == ["Moved 1 item to In review"]
    qtbot.waitUntil(lambda: titles("in_review") == ["Live"])


def test_what_is_dropped_stands_there_at_once_and_pending(qtbot, page, window, put, item, titles):
    with qtbot.waitSignal(window.session.changed):
        put([item("Live")], "in_review")
        assert titles("in_review") == ["Live"]
        (card,) = page.view.columns["in_review"].list.items.lines
        assert card.chip.pending
        page.grab()
    qtbot.waitUntil(lambda: not page.view.columns["in_review"].list.items.lines[0].chip.pending)


def test_the_ghost_says_which_step_it_is(page, hover, item):
    ghost = hover([item("Live")], "in_review")
    assert ghost.text == "In review: Submit for review"
    assert page.view.columns["in_review"].list.tint == "drop"


def test_the_ghost_says_why_a_drop_is_refused(page, hover, item):
    ghost = hover([item("Live")], "posted")
    assert ghost.text == "No step leads from “Draft” to “Posted”."
    assert page.view.columns["posted"].list.tint == "refused"
    ghost = hover([item("New soap", "instagram")], "in_review")
    assert "mended" in ghost.text


def test_a_refused_drop_does_nothing_and_says_why(trouble, put, item, stored):
    id = item("Live")
    told = trouble(lambda: put([id], "posted"))
    assert told.code == "no_step_leads_there"
    assert stored(id).state is State.DRAFT


def test_a_step_that_needs_a_reason_asks_for_it(qtbot, page, window, put, item, stored):
    id = item("Live")
    put([id], "cancelled")
    card = page.acts.card("step")
    assert card.isVisible()
    assert card.form.step is Step.CANCEL
    assert stored(id).state is State.DRAFT
    card.form.fields["comment"].show_text("The guest is ill")
    with qtbot.waitSignal(window.session.changed):
        card.form.take.click()
    assert stored(id).state is State.CANCELLED
    assert stored(id).reason == "The guest is ill"
    qtbot.waitUntil(card.isHidden)


def test_what_the_form_still_needs_is_said_in_it(qtbot, page, put, item, stored):
    id = item("Live")
    put([id], "cancelled")
    card = page.acts.card("step")
    card.form.take.click()
    qtbot.waitUntil(card.form.trouble.isVisible)
    assert card.isVisible()
    assert stored(id).state is State.DRAFT


def test_where_it_was_posted_is_asked_for(qtbot, page, window, overridden, put, item, stored):
    id = item("Live")
    overridden(id, State.READY)
    put([id], "posted")
    form = page.acts.card("step").form
    assert set(form.fields) == {"day", "time", "url", "no_url_reason"}
    form.fields["url"].setText("https://www.facebook.com/camellia/1")
    with qtbot.waitSignal(window.session.changed):
        form.take.click()
    assert stored(id).state is State.POSTED
    assert stored(id).url.endswith("/1")


def test_addresses_are_asked_for_one_at_a_time(trouble, page, overridden, put, item):
    ids = [item("Live"), item("New soap", "facebook")]
    for each in ids:
        overridden(each, State.READY)
    told = trouble(lambda: put(ids, "posted"))
    assert "one at a time" in told.values["reasons"]
    assert page.acts.card("step") is None


def test_of_several_those_that_may_go_and_the_others_are_told(
    trouble, page, put, item, stored, titles
):
    good, bad = item("New soap", "facebook"), item("New soap", "instagram")
    told = trouble(lambda: put([good, bad], "in_review"))
    assert (told.code, told.values["done"], told.values["left"]) == ("some_stay", 1, 1)
    assert stored(bad).code in told.values["reasons"]
    assert stored(good).state is State.IN_REVIEW
    assert stored(bad).state is State.DRAFT


def test_several_go_by_one_step_of_the_history(qtbot, page, changed, put, item, stored, elsewhere):
    ids = [item("Live"), item("New soap", "facebook")]
    with qtbot.waitSignal(page.sorting.said):
        put(ids, "in_review")
    assert {stored(each).state for each in ids} == {State.IN_REVIEW}
    assert trust.log(elsewhere)[0].entry.values == {"step": "submit", "n": 2}


def test_a_change_is_undone_and_the_board_stays(qtbot, page, window, overridden, put, item, stored):
    id = item("Live")
    overridden(id, State.READY)
    with qtbot.waitSignal(page.sorting.said):
        put([id], "approved")
    assert stored(id).state is State.APPROVED
    with qtbot.waitSignal(window.session.changed):
        window.context.commands.run("undo")
    assert stored(id).state is State.READY
    assert page.isVisible()


def test_files_are_no_business_of_the_board(page, drop, middle, tmp_path):
    file = tmp_path / "a.png"
    file.write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(file)])
    assert drop(page.view.area, mime, middle("draft")) is None
    assert file.exists()


def test_near_its_end_the_board_scrolls(qtbot, page, window, item):
    window.resize(900, 700)
    qtbot.waitUntil(lambda: page.view.area.horizontalScrollBar().maximum() > 0)
    area = page.view.area
    point = QPoint(area.viewport().width() - 5, 100)
    mime = mime_for([item("Live")])
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(point, MOVE, mime, Qt.MouseButton.LeftButton, KEYS.NoModifier)
        QApplication.sendEvent(area.viewport(), event)
    qtbot.waitUntil(lambda: area.horizontalScrollBar().value() > 0)


# Drops on other columns are edits


def test_a_drop_on_a_person_gives_the_post_an_owner(
    qtbot, page, window, arranged, hover, put, item, elsewhere, titles
):
    arranged("owner")
    id = item("New soap", "facebook")
    ghost = hover([id], AMY)
    assert ghost.text.splitlines()[0] == "Owner: Amy"
    assert "whole post" in ghost.text
    with qtbot.waitSignal(page.sorting.said):
        put([id], AMY)
        assert titles(AMY) == ["New soap", "New soap"]
    owners = {each.post.title: each.post.owner_id for each in plan.items(elsewhere)}
    assert owners == {"New soap": AMY, "Live": None, "Some day": None}
    with qtbot.waitSignal(window.session.changed):
        window.context.commands.run("undo")
    qtbot.waitUntil(lambda: titles(AMY) == [])


def test_a_drop_on_nobody_takes_the_owner_away(
    qtbot, page, changed, arranged, put, item, elsewhere
):
    (post,) = (each.post.id for each in plan.items(elsewhere) if each.title == "Live")
    changed(editing.edit, "post", post, {"owner_id": AMY})
    arranged("owner")
    qtbot.waitUntil(lambda: len(page.view.columns[AMY].list.items.lines) == 1)
    with qtbot.waitSignal(page.sorting.said):
        put([item("Live")], "")
    assert {each.post.owner_id for each in plan.items(elsewhere)} == {None}


def test_a_drop_on_a_pillar_is_an_edit(qtbot, page, changed, arranged, put, item, elsewhere):
    changed(plan.add_records, [Pillar(id=OTHER_PAGE, name="Care")])
    arranged("pillar")
    qtbot.waitUntil(lambda: "Care" in page.view.columns)
    ids = [item("New soap", "facebook"), item("Live")]
    with qtbot.waitSignal(page.sorting.said):
        put(ids, "Care")
    pillars = {each.post.title: each.post.pillar for each in plan.items(elsewhere)}
    assert pillars == {"New soap": "Care", "Live": "Care", "Some day": ""}


@pytest.fixture
def other_page(qtbot, page, changed, arranged):
    """Another page on Facebook, in columns of accounts."""
    account = Account(id=OTHER_PAGE, brand_id=BRAND, platform="facebook", handle="camellia.en")
    changed(plan.add_records, [account])
    arranged("account")
    qtbot.waitUntil(lambda: OTHER_PAGE in page.view.columns)
    return OTHER_PAGE


def test_an_item_goes_to_another_account_of_its_platform(
    qtbot, page, other_page, put, item, stored, titles
):
    id = item("Live")
    with qtbot.waitSignal(page.sorting.said):
        put([id], other_page)
    assert stored(id).account_id == other_page
    qtbot.waitUntil(lambda: titles(other_page) == ["Live"])


def test_an_account_of_another_platform_is_refused(trouble, hover, other_page, put, item, stored):
    id = item("New soap", "instagram")
    before = stored(id).account_id
    assert "Instagram" in hover([id], other_page).text
    assert trouble(lambda: put([id], other_page)).code == "other_platform"
    assert stored(id).account_id == before


def test_another_account_voids_what_was_decided_and_says_so(
    qtbot, page, overridden, hover, other_page, put, item, stored
):
    id = item("Live")
    overridden(id, State.APPROVED)
    assert "voids" in hover([id], other_page).text
    with qtbot.waitSignal(page.sorting.said):
        put([id], other_page)
    assert stored(id).state is State.DRAFT


# Keys


def test_arrows_go_from_card_to_card_and_from_column_to_column(
    qtbot, page, window, overridden, item
):
    overridden(item("Live"), State.APPROVED)
    window.activateWindow()
    page.view.setFocus()
    lists = {name: page.view.columns[name].list for name in ("draft", "approved")}
    qtbot.waitUntil(lists["draft"].hasFocus)
    key(page, KEY.Key_End)
    assert lists["draft"].currentIndex().row() == 1
    key(page, KEY.Key_Home)
    key(page, KEY.Key_Right)
    assert lists["approved"].hasFocus()
    assert window.context.viewpoint.selection == (item("Live"),)
    assert window.context.viewpoint.day == FRIDAY
    key(page, KEY.Key_Left)
    assert lists["draft"].hasFocus()
    with qtbot.waitSignal(page.open_wanted) as opened:
        key(page, KEY.Key_Return)
    assert opened.args == [page.view.cards()[0].id]


def test_space_shows_all_about_the_card_and_leaves_the_focus(qtbot, page, window):
    window.activateWindow()
    page.view.setFocus()
    list = page.view.columns["draft"].list
    qtbot.waitUntil(list.hasFocus)
    key(page, KEY.Key_Space)
    peek = page.acts.card("peek")
    assert peek.isVisible()
    assert list.hasFocus()
    titles = [peek.title.text()]
    for _ in range(2):
        key(page, KEY.Key_Down)
        titles.append(peek.title.text())
    assert titles == ["New soap", "New soap", "Live"]
    key(page, KEY.Key_Escape)
    assert peek.isHidden()


def test_ctrl_click_selects_in_several_columns_and_a_click_in_one(
    qtbot, page, window, overridden, item
):
    overridden(item("Live"), State.APPROVED)

    def click(name, keys=KEYS.NoModifier):
        list = page.view.columns[name].list
        point = list.rect_of(0).center()
        QTest.mouseClick(list.viewport(), Qt.MouseButton.LeftButton, keys, point)

    click("draft")
    click("approved", KEYS.ControlModifier)
    assert window.context.viewpoint.selection == (page.view.cards()[0].id, item("Live"))
    click("approved")
    assert window.context.viewpoint.selection == (item("Live"),)
    assert page.view.columns["draft"].list.chosen() == ()


def test_ctrl_a_selects_all_that_is_shown(qtbot, page, window, overridden, item):
    overridden(item("Live"), State.APPROVED)
    page.view.setFocus()
    qtbot.keySequence(page.view.columns["draft"].list, "Ctrl+A")
    assert len(window.context.viewpoint.selection) == 3


def test_keys_put_what_is_selected_into_the_next_column(qtbot, page, window, item, stored):
    id = item("Live")
    window.context.viewpoint.select((id,))
    with qtbot.waitSignal(page.sorting.said):
        window.context.commands.run("board.right")
    assert stored(id).state is State.IN_REVIEW
    assert page.view.columns["in_review"].list.row_of(id) == 0


def test_a_key_that_leads_nowhere_says_why(page, window, trouble, overridden, item):
    id = item("Live")
    overridden(id, State.TAKEN_DOWN)
    window.context.viewpoint.select((id,))
    told = trouble(lambda: window.context.commands.run("board.left"))
    assert told.code == "no_step_leads_there"


def test_the_card_names_what_each_column_does_and_a_number_chooses_it(
    qtbot, page, window, item, stored
):
    id = item("Live")
    window.context.viewpoint.select((id,))
    window.context.commands.run("board.move_to")
    card = page.acts.card("column")
    assert card.isVisible()
    assert card.list.count() == len(State)
    key(page, KEY.Key_7)
    assert card.isVisible()
    with qtbot.waitSignal(page.sorting.said):
        QTest.keyClick(card.list, KEY.Key_2)
    assert card.isHidden()
    assert stored(id).state is State.IN_REVIEW


def test_the_card_begins_with_the_first_column_that_takes_something(page, window, item):
    window.context.viewpoint.select((item("Live"),))
    window.context.commands.run("board.move_to")
    card = page.acts.card("column")
    lines = [card.list.item(row).toolTip().splitlines() for row in range(card.list.count())]
    assert lines[0] == ["Draft", "In this column already"]
    assert lines[1] == ["In review", "In review: Submit for review"]
    assert lines[6] == ["Posted", "No step leads from “Draft” to “Posted”."]
    assert card.list.currentRow() == 1


def test_f2_and_del_are_the_same_as_in_the_calendar(qtbot, page, window, item, titles):
    window.context.viewpoint.select((item("Live"),))
    window.context.commands.run("post.rename")
    assert page.acts.card("rename").field.text() == "Live"
    page.acts.card("rename").close_card()
    with qtbot.waitSignal(window.session.changed):
        window.context.commands.run("post.trash")
    qtbot.waitUntil(lambda: titles("draft") == ["New soap", "New soap"])


# What is shared with the calendar


def test_pages_turn_by_months_and_the_calendar_follows(qtbot, page, window):
    window.context.commands.run("go.next")
    assert page.title() == "December 2026"
    assert window.toolbar.title.text() == "December 2026"
    qtbot.waitUntil(page.view.empty.isVisible)
    assert window.show_page("calendar").title() == "December 2026"
    window.show_page("board")
    window.context.commands.run("go.today")
    qtbot.waitUntil(lambda: len(page.view.cards()) == 3)
    assert window.context.viewpoint.day == WEDNESDAY


def test_the_filter_narrows_the_board_and_can_be_cleared_there(qtbot, page, window, titles):
    window.context.viewpoint.narrow(Filter(platforms=frozenset({"instagram"})))
    qtbot.waitUntil(lambda: titles("draft") == ["New soap"])
    window.context.viewpoint.narrow(Filter(texts=frozenset({"nothing like it"})))
    qtbot.waitUntil(page.view.empty.isVisible)
    assert page.view.empty.button.text() == "Clear the filter"
    page.view.empty.button.click()
    qtbot.waitUntil(lambda: len(page.view.cards()) == 3)
    assert window.context.viewpoint.filter == Filter()


def test_what_the_filter_hides_is_counted_for_the_month(qtbot, page, window):
    window.context.viewpoint.narrow(Filter(platforms=frozenset({"instagram"})))
    from smcalendar.ui.kit.filter_bar import FilterBar

    bar = window.findChild(FilterBar)
    qtbot.waitUntil(lambda: "2" in bar.hidden.text())


def test_a_month_without_posts_offers_a_new_one(qtbot, page, window):
    window.context.viewpoint.narrow(Filter(platforms=frozenset({"instagram"})))
    window.context.viewpoint.go_to(dt.date(2027, 3, 1))
    qtbot.waitUntil(page.view.empty.isVisible)
    assert page.view.empty.button.text() == "New post"
    page.view.empty.button.click()
    assert page.acts.add_card().isVisible()


def test_a_new_post_is_selected_on_the_board(qtbot, page, window, titles):
    page.acts.add_here()
    card = page.acts.add_card()
    qtbot.keyClicks(card.title, "Tea")
    for each in card.chips.buttons:
        each.setChecked("@camellia.tw" in each.text())
    qtbot.keyClick(card.title, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Tea" in titles("draft"))
    qtbot.waitUntil(lambda: len(window.context.viewpoint.selection) == 1)
    (id,) = window.context.viewpoint.selection
    assert page.gestures.known[id].title == "Tea"
    assert page.gestures.known[id].item.date == WEDNESDAY


def test_what_is_undone_out_of_sight_is_shown_first(
    qtbot, page, window, changed, put, item, stored
):
    id = item("Live")
    changed(plan.move, [id], dt.date(2026, 12, 24))
    qtbot.waitUntil(lambda: len(page.view.cards()) == 2)
    window.context.commands.run("undo")
    assert page.title() == "December 2026"
    qtbot.waitUntil(lambda: page.view.is_in_sight(id))
    with qtbot.waitSignal(window.session.changed):
        window.context.commands.run("undo")
    assert stored(id).date == FRIDAY


def test_going_to_a_date_stays_on_the_board(qtbot, page, window):
    window.context.commands.run("go.date")
    from smcalendar.ui.plan.go_to_date import GoToDate

    card = window.findChild(GoToDate)
    card.line.field.setText("2026-12-24")
    card.line.choose()
    assert page.isVisible()
    assert page.title() == "December 2026"


def test_the_language_changes_at_once(qtbot, page, window):
    window.context.speech.change(Words(CHINESE))
    column = page.view.columns["draft"]
    assert column.name.text() == "草稿"
    assert page.title() == "2026 年 11 月"
    assert "11 月 18 日" in column.list.items.data(column.list.items.index(0), ACCESSIBLE)
    window.context.speech.change(Words(ENGLISH))
    assert column.name.text() == "Draft"


def test_nothing_of_a_closed_workspace_stays(qtbot, page, window):
    window.session.close()
    assert page.view.cards() == ()
    assert page.gestures.known == {}


def test_thousands_of_cards_are_no_widgets(qtbot, page, changed, arranged, titles):
    account = f"{2:08x}-0000-4000-8000-000000000000"
    drafts = [PostDraft({"title": f"Idea {n}"}, ({"account_id": account},)) for n in range(300)]
    before = len(page.findChildren(object))
    changed(plan.add_posts, drafts)
    arranged("state", undated=True)
    qtbot.waitUntil(lambda: len(titles("draft")) == 304)
    assert len(page.findChildren(object)) - before < 50
    page.grab()
