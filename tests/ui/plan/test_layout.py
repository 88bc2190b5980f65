import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some

from smcalendar.domain.records import Campaign, CampaignKind
from smcalendar.domain.weeks import days_from
from smcalendar.ui.plan.bars import Span, lanes_of, spans_of_campaigns
from smcalendar.ui.plan.layout import MORE, Sizes, hit, hit_lane, lay_out, needed_height

SIZES = Sizes(header=24, lane=14, chip=20, more=15)
MONDAY = dt.date(2026, 11, 16)
WEEK = days_from(MONDAY, 7)


@given(some.integers(0, 400), some.integers(0, 60), some.integers(0, 2), some.booleans())
def test_all_chips_are_shown_or_counted(height, chips, lanes, header):
    laid = lay_out(140, height, chips=chips, lanes=lanes, sizes=SIZES, header=header)
    assert len(laid.chips) + laid.hidden == chips
    assert (laid.more is not None) == bool(laid.hidden)
    assert bool(laid.chips) == bool(chips)


@given(some.integers(80, 400), some.integers(1, 60), some.integers(0, 2))
def test_nothing_lies_over_anything_or_outside(height, chips, lanes):
    laid = lay_out(140, height, chips=chips, lanes=lanes, sizes=SIZES)
    boxes = [*laid.chips, *([laid.more] if laid.more else [])]
    assert boxes[0].y >= SIZES.header + lanes * SIZES.lane
    for upper, lower in pairwise(boxes):
        assert upper.y + upper.height <= lower.y
    if len(laid.chips) > 1:
        assert boxes[-1].y + boxes[-1].height <= height + 2


@given(some.integers(1, 40), some.integers(0, 2), some.booleans())
def test_a_row_of_the_needed_height_shows_all(chips, lanes, header):
    height = needed_height(chips, lanes=lanes, sizes=SIZES, header=header)
    laid = lay_out(140, height - 1, chips=chips, lanes=lanes, sizes=SIZES, header=header)
    assert laid.hidden == 0


def test_a_point_finds_what_lies_there():
    laid = lay_out(140, 100, chips=9, lanes=0, sizes=SIZES)
    assert hit(laid, 70, laid.chips[1].y + 3) == 1
    assert hit(laid, 70, laid.more.y + 2) == MORE
    assert hit(laid, 70, 4) is None
    assert hit_lane(24 + 15, 2, SIZES) == 1
    assert hit_lane(24 + 15, 1, SIZES) is None
    assert hit_lane(4, 2, SIZES) is None


def campaign(id, first, last, kind=CampaignKind.LAUNCH):
    start = MONDAY + dt.timedelta(days=first)
    end = MONDAY + dt.timedelta(days=last)
    record = Campaign(id=id, brand_id="b", name=id, kind=kind.value, start=start, end=end)
    (span,) = spans_of_campaigns([record])
    return span


def test_campaigns_that_follow_each_other_share_a_lane():
    lanes = lanes_of([campaign("a", 0, 2), campaign("b", 3, 6)], WEEK)
    assert {each.campaign.id: each.lane for each in lanes.bars} == {"a": 0, "b": 0}
    assert lanes.count == 1


def test_a_bar_is_cut_at_the_ends_of_its_week():
    (bar,) = lanes_of([campaign("a", -20, 30)], WEEK).bars
    assert (bar.first, bar.last) == (WEEK[0], WEEK[-1])


def test_what_has_no_lane_is_counted_on_its_days():
    lanes = lanes_of([campaign("a", 0, 6), campaign("b", 0, 6), campaign("c", 2, 3)], WEEK)
    assert len(lanes.bars) == 2
    assert [len(lanes.left_out(day)) for day in WEEK] == [0, 0, 1, 1, 0, 0, 0]


def test_what_has_no_lane_for_all_its_days_has_one_for_some():
    always = campaign("a", -50, 50, CampaignKind.ALWAYS_ON)
    lanes = lanes_of([always, campaign("b", 0, 6), campaign("c", 4, 6)], WEEK)
    (bar,) = (each for each in lanes.bars if each.span is always)
    assert (bar.first, bar.last) == (WEEK[0], WEEK[3])
    assert [len(lanes.left_out(day)) for day in WEEK] == [0, 0, 0, 0, 1, 1, 1]


def test_what_is_always_on_stands_below():
    always = campaign("a", -50, 50, CampaignKind.ALWAYS_ON)
    lanes = lanes_of([always, campaign("z", 1, 2)], WEEK)
    assert {each.campaign.id: each.lane for each in lanes.bars} == {"z": 0, "a": 1}


def test_a_campaign_without_both_ends_has_no_bar():
    assert not list(spans_of_campaigns([Campaign(id="a", brand_id="b", name="a", start=MONDAY)]))


def item(id, first, last):
    start, end = (MONDAY + dt.timedelta(days=each) for each in (first, last))
    return Span(id=id, name=id, first=start, last=end)


def test_an_item_takes_a_lane_of_its_days_and_leaves_one_to_campaigns():
    spans = [campaign("a", -9, 20), campaign("b", -9, 20), item("c", 2, 3), item("d", 3, 4)]
    lanes = lanes_of(spans, WEEK)
    assert [(e.lane, e.first, e.last) for e in lanes.bars if e.span.id == "c"] == [
        (1, WEEK[2], WEEK[3])
    ]
    assert [(e.first, e.last) for e in lanes.bars if e.span.id == "a"] == [(WEEK[0], WEEK[6])]
    assert [len(lanes.left_out(day)) for day in WEEK] == [0, 0, 1, 2, 1, 0, 0]


def test_without_campaigns_items_begin_in_the_upper_lane():
    assert lanes_of([item("c", 2, 3)], WEEK).count == 1


ranges = some.lists(some.tuples(some.integers(-9, 9), some.integers(0, 9)), max_size=8)


def test_where_there_is_more_room_there_are_more_lanes():
    lanes = lanes_of([campaign(str(n), 0, 6) for n in range(5)], WEEK, most=4)
    assert lanes.count == lanes.most == 4
    assert {len(lanes.left_out(day)) for day in WEEK} == {1}


@given(ranges)
def test_no_two_bars_lie_over_each_other(ranges):
    campaigns = [campaign(str(n), first, first + more) for n, (first, more) in enumerate(ranges)]
    lanes = lanes_of(campaigns, WEEK)
    for day in WEEK:
        there = [each for each in lanes.bars if each.first <= day <= each.last]
        assert len({each.lane for each in there}) == len(there)
        running = sum(each.first <= day <= each.last for each in campaigns)
        assert len(there) + len(lanes.left_out(day)) == running
