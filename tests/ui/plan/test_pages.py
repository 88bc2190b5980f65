"""Pages turn to what was read ahead, and never to what is no longer so."""

import datetime as dt

import pytest

from smcalendar.domain.filters import Filter
from smcalendar.services import plan
from smcalendar.services.plan import Page
from smcalendar.ui.plan.pages import MOST, Pages

FAR = dt.date(2026, 12, 16)
PLATFORM = frozenset({"facebook"})


def days(first, last, **more):
    return Filter(first=dt.date(2026, 11, first), last=dt.date(2026, 11, last), **more)


@pytest.fixture
def pages(window) -> Pages:
    return Pages(window.session, window)


@pytest.fixture
def far(qtbot, page, item):
    """An item in the next month, when that was read ahead."""
    id = item("Live")
    with qtbot.waitSignal(page.contents.settled):
        page.context.session.change(plan.move, [id], FAR)
    page.show_view("month")
    contents = page.contents
    beside = [contents._wanted(each) for each in page._beside()]
    qtbot.waitUntil(lambda: all(map(contents._pages.covering, beside)))
    return id


@pytest.fixture
def asked(page, monkeypatch):
    """What is read of the workspace at once from now on."""
    session, questions = page.context.session, []
    read = session.read

    def noted(question, *values):
        questions.append(question)
        return read(question, *values)

    monkeypatch.setattr(session, "read", noted)
    return questions


def page_of(name):
    return Page((), (), name)


def test_a_page_turns_to_what_was_read_ahead_without_reading(page, far, asked):
    asked.clear()
    page.context.commands.run("go.next")
    assert asked == []
    place = page.view.cells.find(far)
    assert page.view.cells.period.slot(*place).day == FAR


def test_the_week_of_the_month_that_is_shown_is_not_read_again(page, item, asked):
    page.show_view("week")
    page.show_view("month")
    asked.clear()
    page.show_view("week")
    assert asked == []
    assert page.view.cells.find(item("New soap")) is not None


def test_problems_of_what_was_read_ahead_are_known(qtbot, page, far):
    qtbot.waitUntil(lambda: not page.view.troubles._timer.isActive())
    page.context.commands.run("go.next")
    chip = page.view.cells.chip(far)
    known = page.view.troubles._known[far]
    assert known == (chip.versions, page.view.troubles.errors_of(chip))


def test_key_dates_of_the_next_pages_are_known(qtbot, page):
    for _ in range(14):
        page.context.commands.run("go.next")
        qtbot.waitUntil(lambda: not page.context.session.reads.open)
        after = page.view.cells.period.last + dt.timedelta(days=31)
        assert page.view.cells.key_days.keys() >= {*page.view.cells.period.days, after}


def test_what_was_changed_since_is_read_again(qtbot, page, far):
    with qtbot.waitSignal(page.context.session.changed):
        page.context.session.change(plan.move, [far], FAR + dt.timedelta(days=1))
    page.context.commands.run("go.next")
    place = page.view.cells.find(far)
    assert page.view.cells.period.slot(*place).day == FAR + dt.timedelta(days=1)


def test_what_was_being_read_when_something_changed_is_not_kept(qtbot, window, pages, page, item):
    pages.read_ahead([days(1, 30)])
    pages.forget()
    qtbot.waitUntil(lambda: not window.session.reads.open)
    assert pages.covering(days(1, 30)) is None


def test_a_page_serves_for_its_days_and_fewer_under_the_same_filter(pages):
    pages.keep(days(2, 29), page_of("all"))
    pages.keep(days(9, 15, platforms=PLATFORM), page_of("some"))
    assert pages.covering(days(2, 29)) == page_of("all")
    assert pages.covering(days(9, 15)) == page_of("all")
    assert pages.covering(days(9, 15, platforms=PLATFORM)) == page_of("some")
    assert pages.covering(days(1, 29)) is None
    assert pages.covering(days(29, 30)) is None
    assert pages.covering(days(9, 16, platforms=PLATFORM)) is None
    assert pages.covering(Filter()) is None


def test_the_oldest_pages_go_when_there_are_many(pages):
    for number in range(MOST + 1):
        pages.keep(days(number + 1, number + 1), page_of(str(number)))
    assert pages.covering(days(1, 1)) is None
    assert pages.covering(days(2, 2)) == page_of("1")


def test_an_answer_on_its_way_is_not_shown_on_another_page(qtbot, page, far):
    qtbot.waitUntil(lambda: not page.context.session.turn.isActive())
    page.contents._query._ask_in_turn()
    assert page.contents._query.is_awaited()
    page.context.commands.run("go.next")
    qtbot.waitUntil(lambda: not page.contents._query.is_awaited())
    assert page.view.cells.find(far) is not None
