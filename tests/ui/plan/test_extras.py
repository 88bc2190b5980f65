"""Where free slots and outlines stand in a cell."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.cadence import FreeSlot
from smcalendar.domain.series import Outline
from smcalendar.domain.surroundings import Surroundings
from smcalendar.services.around import Around
from smcalendar.ui.plan.extra_boxes import flowed, room_below
from smcalendar.ui.plan.extras import extras_of
from smcalendar.ui.plan.layout import Box, Laid, Sizes
from smcalendar.ui.plan.periods import Slot, of_month, of_week

SIZES = Sizes(header=20, lane=14, chip=17, more=14)
MONDAY = dt.date(2026, 11, 23)
TAIPEI = dt.timezone(dt.timedelta(hours=8))
ROOM = Box(3, 20, 100, 40)


def test_boxes_flow_from_left_to_right_and_line_by_line():
    boxes = flowed([45, 45, 45, None], ROOM, 12)
    assert boxes == (
        Box(3, 20, 45, 12),
        Box(50, 20, 45, 12),
        Box(3, 34, 45, 12),
        Box(3, 48, 100, 12),
    )
    assert flowed([45] * 9, ROOM, 12)[-1].y == 48


@given(st.lists(st.none() | st.integers(1, 200), max_size=12), st.integers(5, 30))
def test_no_box_leaves_its_room_or_lies_on_another(widths, height):
    boxes = flowed(widths, ROOM, height)
    for box in boxes:
        assert ROOM.x <= box.x
        assert box.x + box.width <= ROOM.x + ROOM.width
        assert box.y + box.height <= ROOM.y + ROOM.height
    for one in boxes:
        for other in boxes:
            apart = (
                one.x + one.width <= other.x
                or other.x + other.width <= one.x
                or one.y + one.height <= other.y
                or other.y + other.height <= one.y
            )
            assert one is other or apart


@pytest.mark.parametrize(
    ("laid", "room"),
    [
        (Laid((), None, 0), Box(3, 34, 94, 65)),
        (Laid((Box(3, 34, 94, 15),), None, 0), Box(3, 51, 94, 48)),
        (Laid((Box(3, 34, 94, 15),), Box(3, 51, 94, 14), 4), None),
    ],
)
def test_boxes_have_the_room_below_the_posts(laid, room):
    assert room_below(laid, 100, 100, top=34, sizes=SIZES) == room


def slot(hour, day=MONDAY, account="a1", platform="x"):
    start = dt.datetime.combine(day, dt.time(hour), TAIPEI)
    return FreeSlot(account_id=account, platform=platform, handle="shop", start=start)


def around(*free, outlines=()):
    return Around(
        outlines=outlines,
        free=free,
        tallies=(),
        conflicts={},
        platforms={"a1": "x", "a2": "line"},
        surroundings=Surroundings(),
    )


OUTLINE = Outline(
    series_id="s",
    title="Tea\nof the week",
    occurrence=dt.datetime(2026, 11, 23, 12),
    time=dt.time(12),
    zone="Asia/Taipei",
    accounts=("a1", "a2"),
)


def test_what_is_around_stands_in_its_cells_in_order_of_time():
    found = extras_of(
        around(slot(19), slot(9), outlines=(OUTLINE,)), of_month(MONDAY), "Asia/Taipei"
    )
    (cell,) = found.values()
    assert [each.time.hour for each in cell] == [9, 12, 19]
    assert (cell[1].title, cell[1].platforms, cell[1].is_outline) == (
        "Tea of the week",
        ("x", "line"),
        True,
    )
    assert cell[0].slot == Slot(MONDAY, dt.time(9), timed=True)
    assert list(found) == [(4, 0)]


def test_what_is_around_follows_the_zone_of_the_view():
    found = extras_of(around(slot(1), outlines=(OUTLINE,)), of_week(MONDAY), "UTC")
    assert {place: cell[0].time for place, cell in found.items()} == {(9, 0): dt.time(4)}
    (late,) = extras_of(around(slot(1)), of_week(MONDAY - dt.timedelta(days=1)), "UTC").values()
    assert (late[0].day, late[0].time) == (dt.date(2026, 11, 22), dt.time(17))
