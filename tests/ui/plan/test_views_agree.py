"""Every view, the printed week, the checklist and the calendar file put an item on one day.

A view of the calendar that is new joins `VIEWS`, a file joins `FILES`; each is told the days and
gives the ids of their items by day. Board and timeline have tests of their own.
"""

import datetime as dt
from collections import defaultdict
from dataclasses import replace

import icalendar
import pytest

from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Post, PostingItem
from smcalendar.domain.resolved import day_of, last_day_of, zone_named
from smcalendar.domain.states import State
from smcalendar.domain.weeks import days_from, week_of
from smcalendar.services import busy_days, desk, feeds, plan, setup
from smcalendar.ui.kit.views import VIEWS
from smcalendar.ui.plan.board.cards import month_of
from smcalendar.ui.plan.timeline.scale import Zoom
from smcalendar.words import Words

ZONES = ("Asia/Taipei", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Pacific/Niue")
CHANGES = (dt.date(2026, 10, 25), dt.date(2026, 11, 1), dt.date(2027, 3, 14), dt.date(2027, 3, 28))
"""Nights in which clocks change in Berlin or New York."""

TIMES = (None, dt.time(), dt.time(0, 30), dt.time(2, 30), dt.time(23, 30))
RANGES = [(change - dt.timedelta(days=3), 7) for change in CHANGES]
LASTS = (dt.datetime(2026, 10, 24, 23, 30), dt.datetime(2026, 11, 2, 0, 30))
"""From when to when an item of New York lasts."""


@pytest.fixture(scope="module")
def made(made_once, tmp_path_factory):
    """The small workspace with an item for each zone, time and day around a change of clocks."""
    import shutil

    from smcalendar.services import workspaces

    home = tmp_path_factory.mktemp("agree")
    folder = home / "plan"
    shutil.copytree(made_once, folder)
    environ = {"SMCALENDAR_HOME": str(home), "SMCALENDAR_NOW": "2026-11-18T10:00:00+08:00"}
    around = workspaces.circumstances(environ, origin="test")
    with workspaces.opened(folder, around) as workspace, workspace.action("edit") as work:
        account, ids = plan.items(workspace)[0].account.id, iter(range(10_000))
        work.add(Post(id=_id(next(ids)), title="All over the world", text="x"))
        work.add_many(
            PostingItem(id=_id(number), code=f"{number:06}", account_id=account, **each)
            for number, each in zip(ids, _items(), strict=False)
        )
    return folder


def _id(number):
    return f"{number:08x}-0000-4000-8000-0000000000aa"


def _items():
    usual = {"post_id": _id(0), "format": "post", "state": State.READY}
    for change in CHANGES:
        for day in days_from(change - dt.timedelta(days=1), 3):
            for zone in ZONES:
                for time in TIMES:
                    yield {**usual, "date": day, "time": time, "zone": zone}
    start, end = LASTS
    place = {"date": start.date(), "time": start.time(), "end": end, "zone": ZONES[2]}
    yield {**usual, **place}


@pytest.fixture
def folder(made, tmp_path):
    import shutil

    return shutil.copytree(made, tmp_path / "plan")


@pytest.fixture(params=ZONES)
def zone(request, elsewhere):
    """The zone that the workspace looks from."""
    with elsewhere.action("edit") as work:
        work.put(replace(setup.records(elsewhere, "workspace")[0], zone=request.param))
    return request.param


@pytest.fixture
def page(qtbot, zone, window):
    """The calendar, which looks from that zone."""
    page = window.show_page("calendar")
    qtbot.waitUntil(lambda: page.gestures.zone == zone)
    return page


def expected(workspace, zone, days):
    found = defaultdict(set)
    for each in plan.items(workspace):
        found[day_of(each.item, zone)].add(each.item.id)
    return {day: found[day] for day in days}


def test_each_view_shows_each_item_on_its_day(page, elsewhere, zone):
    for view in VIEWS:
        page.show_view(view)
        for first, count in RANGES:
            days = days_from(first, count)
            assert shown(page, days) == expected(elsewhere, zone, days), view


def shown(page, days):
    found = defaultdict(set)
    for day in days:
        page.context.viewpoint.go_to(day)
        cells = page.view.cells
        for place, chips in cells.cells.items():
            found[cells.period.slot(*place).day] |= {each.id for each in chips}
    return {day: found[day] for day in days}


def test_the_board_has_a_card_for_each_item_of_a_day(qtbot, window, elsewhere, zone):
    board = window.show_page("board")
    for first, count in RANGES:
        days = days_from(first, count)
        cards = defaultdict(set)
        for month in {day.replace(day=1) for day in days}:
            window.context.viewpoint.go_to(month)
            qtbot.waitUntil(lambda month=month: _is_of(board, month))
            for each in board.view.cards():
                cards[each.day].add(each.id)
        assert {day: cards[day] for day in days} == expected(elsewhere, zone, days)


def _is_of(board, month):
    return board._found is not None and board._found.wanted.first == month


@pytest.mark.parametrize("zoom", [Zoom.DAY, Zoom.WEEK])
def test_the_timeline_has_each_item_on_its_day(qtbot, window, elsewhere, zone, zoom):
    timeline = window.show_page("timeline")
    timeline.show_zoom(zoom)
    for first, count in RANGES:
        days = days_from(first, count)
        window.context.viewpoint.go_to(first)
        there = expected(elsewhere, zone, days)
        qtbot.waitUntil(lambda days=days, there=there: _on_days(timeline, days) == there)


def _on_days(timeline, days):
    found, cells = defaultdict(set), timeline.view.cells
    for place, chips in cells.cells.items():
        span = cells.scale.span(place[1])
        for each in chips:
            assert span.first <= cells.days[each.id] <= span.last
            found[cells.days[each.id]].add(each.id)
    return {day: found[day] for day in days}


def test_the_timeline_counts_as_many_where_it_only_counts(qtbot, window, elsewhere, zone):
    timeline = window.show_page("timeline")
    timeline.show_zoom(Zoom.MONTH)
    for first, _count in RANGES:
        window.context.viewpoint.go_to(first)
        qtbot.waitUntil(lambda first=first: _counted(timeline, first) == _all(elsewhere, first))


def _counted(timeline, day):
    cells = timeline.view.cells
    column = cells.scale.column(day)
    return sum(cells.count((row, column)) for row in range(len(cells.rows)))


def _all(workspace, day):
    first, last = month_of(day)
    return len(plan.items(workspace, Filter(first=first, last=last)))


def printed(workspace, days):
    weeks = {week_of(day) for day in days}
    sheets = [feeds.week_sheet(workspace, each, Filter()) for each in weeks]
    return {day.date: {e.item.id for e in day.items} for one in sheets for day in one.days}


def listed(workspace, days):
    def ids(day):
        sections = desk.checklist(workspace, day, day).sections
        return {entry.id for one in sections for entry in (*one.entries, *one.apart)}

    return {day: ids(day) for day in days}


def written(workspace, days):
    """What a calendar shows of a file, whose instants it puts on its own days."""
    wanted = Filter(first=days[0], last=days[-1])
    file = feeds.calendar_file(workspace, wanted, Words("en"))
    zone, found = zone_named(plan.view(workspace).zone), defaultdict(set)
    for event in icalendar.Calendar.from_ical(file).walk("VEVENT"):
        start = event["DTSTART"].dt
        day = start.astimezone(zone).date() if isinstance(start, dt.datetime) else start
        found[day].add(str(event["UID"]))
    return found


def chosen(workspace, days):
    found = defaultdict(set)
    for day in days:
        found[day] = {e.item.id for e in plan.items(workspace, Filter(first=day, last=day))}
    return found


FILES = {"printed week": printed, "checklist": listed, "calendar file": written, "list": chosen}


@pytest.mark.parametrize("file", FILES)
def test_a_file_has_each_item_on_its_day(elsewhere, zone, file):
    for first, count in RANGES:
        days = days_from(first, count)
        there = FILES[file](elsewhere, days)
        of_file = expected(elsewhere, zone, days)
        if file == "checklist":
            of_file = {day: ids & ready(elsewhere) for day, ids in of_file.items()}
        assert {day: there.get(day, set()) for day in days} == of_file


def ready(workspace):
    return {each.item.id for each in plan.items(workspace) if each.item.state is State.READY}


def test_the_mini_month_counts_as_many(elsewhere, zone):
    for first, count in RANGES:
        days = days_from(first, count)
        busy = busy_days.busy_days(elsewhere, days[0], days[-1])
        counts = {day: len(ids) for day, ids in expected(elsewhere, zone, days).items()}
        assert {day: busy[day].count if day in busy else 0 for day in days} == counts


@pytest.mark.parametrize("zone", [ZONES[2], ZONES[3]], indirect=True)
def test_what_lasts_is_a_bar_on_all_of_its_days(qtbot, page, elsewhere, zone):
    (item,) = (each.item for each in plan.items(elsewhere) if each.item.end)
    first, last = day_of(item, zone), last_day_of(item, zone)
    for view in VIEWS:
        page.show_view(view)
        for day in days_from(first - dt.timedelta(days=1), (last - first).days + 3):
            page.context.viewpoint.go_to(day)
            goes_on = first <= day <= last
            qtbot.waitUntil(lambda day=day, goes_on=goes_on: _has_bar(page, item, day) == goes_on)


def _has_bar(page, item, day):
    shown = page.view.cells
    row = 0 if shown.period.timed else shown.period.place(day)[0]
    bars = shown.lanes_in(row).bars
    return any(each.span.id == item.id and each.covers(day) for each in bars)
