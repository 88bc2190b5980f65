"""The views of the calendar: how many weeks or days, turned, remembered, and their first days."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from smcalendar.domain.own_clock import OwnClock
from smcalendar.domain.states import Flag, State
from smcalendar.services import windowstate
from smcalendar.ui.kit.face import Face, face_of, usual_face, words_of
from smcalendar.ui.kit.views import VIEWS
from smcalendar.ui.plan.card_text import lines_of
from smcalendar.ui.plan.spoken import spoken_chip
from smcalendar.ui.shell.start import make_window
from smcalendar.words import Words

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
VERTICAL = Qt.Orientation.Vertical
MONDAY, WEDNESDAY = dt.date(2026, 11, 16), dt.date(2026, 11, 18)


@pytest.fixture
def run(window):
    return window.context.commands.run


def shown(page):
    return page.view.cells.period.first, len(page.view.cells.period.days)


@pytest.mark.parametrize(
    ("view", "first", "days"),
    [("weeks", MONDAY, 14), ("week", MONDAY, 7), ("days", WEDNESDAY, 3), ("day", WEDNESDAY, 1)],
)
def test_a_view_begins_with_the_day_or_its_week_and_turns_by_what_it_shows(
    page, run, view, first, days
):
    run(f"view.{view}")
    assert shown(page) == (first, days)
    run("go.next")
    assert shown(page) == (first + dt.timedelta(days=days), days)
    run("go.previous")
    assert shown(page) == (first, days)
    assert page.context.viewpoint.day == WEDNESDAY


@pytest.mark.parametrize(("view", "unit"), [("weeks", 7), ("days", 1)])
def test_weeks_and_days_are_more_or_less(page, run, window, view, unit):
    run(f"view.{view}")
    usual, first = VIEWS[view].usual, page.view.cells.period.first
    run("view.more")
    assert shown(page) == (first, (usual + 1) * unit)
    for _ in range(9):
        run("view.more")
    assert shown(page) == (first, VIEWS[view].counts[-1] * unit)
    assert not window.context.commands.action("view.more").isEnabled()
    for _ in range(9):
        run("view.less")
    assert len(page.view.cells.period.days) == unit
    assert not window.context.commands.action("view.less").isEnabled()


def test_the_day_stays_in_sight_when_there_are_fewer_weeks(page, run, window):
    run("view.weeks")
    window.context.viewpoint.go_to(WEDNESDAY + dt.timedelta(days=7))
    assert shown(page) == (MONDAY, 14)
    run("view.less")
    assert shown(page) == (MONDAY + dt.timedelta(days=7), 7)


def test_only_weeks_and_days_have_a_number(page, run, window):
    run("view.month")
    assert not window.context.commands.action("view.more").isEnabled()


def test_a_turned_page_of_weeks_leaves_no_week_out(page, run, window):
    run("view.weeks")
    window.context.viewpoint.go_to(WEDNESDAY + dt.timedelta(days=7))
    run("go.next")
    assert page.view.cells.period.first == MONDAY + dt.timedelta(days=14)


def test_weeks_and_days_roll_on_with_the_focus(page, run, key):
    run("view.weeks")
    for _ in range(2):
        key(Qt.Key.Key_Down)
    assert shown(page) == (MONDAY + dt.timedelta(days=7), 14)
    for _ in range(2):
        key(Qt.Key.Key_Up)
    assert shown(page) == (MONDAY, 14)
    run("view.days")
    for _ in range(3):
        key(Qt.Key.Key_Right)
    assert shown(page) == (WEDNESDAY + dt.timedelta(days=1), 3)


@pytest.mark.parametrize("week_start", [1, 6, 7])
def test_the_number_of_a_row_is_the_iso_week_of_its_thursday(page, week_start):
    page._start_weeks(week_start)
    cells = page.view.cells
    for row in range(cells.rowCount()):
        days = cells.week(row)
        thursday = next(day for day in days if day.isoweekday() == 4)
        assert days[0].isoweekday() == week_start
        assert cells.headerData(row, VERTICAL, DISPLAY) == str(thursday.isocalendar().week)


def test_eight_weeks_show_a_chip_of_each_full_day(page, run, item):
    run("view.weeks")
    page.context.viewpoint.show_count("weeks", 8)
    assert page.view.cells.rowCount() == 8
    place = page.view.cells.find(item("New soap"))
    assert len(page.view.where.laid(place).chips) >= 1


def test_rows_that_need_less_height_become_lower(page, run, window):
    window.resize(1366, 900)
    run("view.month")
    run("card.l")
    page.view.verticalHeader().setMinimumSectionSize(300)
    page.view.fit()
    assert page.view.verticalScrollBar().maximum() == 0


def test_view_number_and_cards_are_there_again(qtbot, qapp, window, run, environ, folder):
    run("view.days")
    run("view.more")
    run("card.l")
    run("card.labels")
    face = window.context.viewpoint.face
    window.close()
    again = make_window(qapp, environ, lang="en")
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.session.opened):
        again.session.open(folder, again.tell_trouble)
    viewpoint = again.context.viewpoint
    assert (viewpoint.view, viewpoint.count("days"), viewpoint.face) == ("days", 4, face)
    assert again.context.commands.action("card.labels").isChecked()
    again.close()


@pytest.mark.parametrize(
    "kept", [{"counts": {"weeks": 99}}, {"counts": 7}, {"faces": {"month": ["huge", "x"]}}]
)
def test_nonsense_that_was_remembered_does_no_harm(kept, smcalendar_home, tmp_path):
    state = windowstate.WindowState()
    windowstate.save(smcalendar_home, replace(state, **kept))
    found = windowstate.load(smcalendar_home)
    assert VIEWS["weeks"].allowed(found.counts.get("weeks", 2)) in VIEWS["weeks"].counts
    assert face_of(found.faces.get("month", ())) == Face()


def test_a_face_is_remembered_as_words():
    face = usual_face("l").toggled("labels")
    assert face_of(words_of(face)) == face
    assert face_of(("s", "time", "nonsense")).fields == {"time"}


# Cards


def test_each_view_has_its_own_cards(page, run, window):
    run("card.s")
    run("view.week")
    assert page.look.face.density == "m"
    run("view.month")
    assert page.look.face.density == "s"
    assert window.context.commands.action("card.s").isChecked()


def test_dense_cards_are_lower_and_large_ones_higher(page, run):
    heights = {}
    for density in "sml":
        run(f"card.{density}")
        heights[density] = page.look.sizes.chip
    assert heights["s"] < heights["m"] < heights["l"]


def test_a_card_says_what_is_chosen(page, item):
    chip = page.view.cells.chip(item("New soap", "instagram"))
    words = Words("en")
    assert lines_of(chip, Face("m", frozenset({"time"})), words) == ("19:00 New soap",)
    assert lines_of(chip, Face("s", frozenset()), words) == ("New soap",)
    chosen = frozenset({"time", "campaign", "account", "state"})
    assert lines_of(chip, Face("l", chosen), words) == (
        "19:00 New soap",
        "@camellia.tw · Autumn",
        "Draft",
    )
    assert lines_of(chip, Face("m", frozenset({"campaign"})), words) == ("New soap · Autumn",)


def test_the_first_line_of_hidden_posts_names_the_worst(page, item):
    from smcalendar.ui.plan.card_text import more_of

    chip = page.view.cells.chip(item("Live"))
    late = replace(chip, id="late", flags=(Flag.LATE,))
    posted = replace(chip, id="posted", state=State.POSTED)
    more = more_of((chip, late, posted, posted), page.context.speech)
    assert (more.short, more.sign, more.worst) == ("+4", Flag.LATE, "1 late")


def test_a_clock_of_another_zone_is_spoken_with_its_day(page, item):
    chip = page.view.cells.chip(item("Live"))
    away = replace(chip, clock=OwnClock("New York", "EST", dt.time(23, 30), WEDNESDAY))
    assert spoken_chip(away, page.context.speech).startswith(
        "12:30 (New York 23:30 Wed 18 Nov) Facebook Live"
    )
