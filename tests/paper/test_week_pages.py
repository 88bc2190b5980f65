from dataclasses import replace
from datetime import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smcalendar.domain.calendar_records import KeyDateKind
from smcalendar.domain.keydates import KeyDay
from smcalendar.domain.marks import Mark
from smcalendar.domain.states import State
from smcalendar.domain.weeksheet import entries
from smcalendar.paper.fonts import Fonts
from smcalendar.paper.papers import PAPERS
from smcalendar.paper.styles import SMALLEST
from smcalendar.paper.week_cards import LOOKS, Slot, card
from smcalendar.paper.week_frame import MARGIN
from smcalendar.paper.week_pages import _MORE_HEIGHT, DAY_HEAD, cut, week_pages
from smcalendar.words import Words

A4 = PAPERS["a4"].turned(landscape=True)
SIZES = [PAPERS[name].turned(landscape=True) for name in ("a4", "a3", "letter")]
TITLES = st.text(max_size=120) | st.sampled_from(
    [
        "",
        "全" * 300,
        "W" * 300,
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk https://example.com/a?b=c",
        "你最想要哪一色？留言告訴我們 👇🏻🎨👨‍👩‍👧‍👦",
        "behind the scenes " * 20,
    ]
)
TIMES = st.none() | st.times().map(lambda time: time.replace(second=0, microsecond=0))
SLACK = 0.01

any_week = settings(max_examples=40)


@pytest.fixture(scope="module")
def ruler():
    return Fonts()


@pytest.fixture(scope="module")
def laid_out(planned, sheet, ruler):
    """Gives `laid_out(data)`: any week, its pages, and the size of the paper."""
    kinds = st.builds(
        planned,
        day=st.just(0),
        title=TITLES,
        time=TIMES,
        state=st.sampled_from(State),
        held=st.booleans(),
        platform=st.sampled_from(["instagram", "line"]),
        picture=st.sampled_from(["", "sha"]),
    )

    def lay(data):
        some = data.draw(st.lists(kinds, min_size=1, max_size=6))
        amounts = data.draw(
            st.lists(st.integers(0, 5) | st.integers(0, 60), min_size=7, max_size=7)
        )
        posts = [
            planned(**{**vars(some[number % len(some)]), "day": day})
            for day, amount in enumerate(amounts)
            for number in range(amount)
        ]
        name = data.draw(st.text(min_size=1, max_size=80))
        filters = data.draw(st.lists(st.text(min_size=1, max_size=60), max_size=6))
        week = sheet(posts, workspace=name, filters=tuple(filters))
        size = data.draw(st.sampled_from(SIZES))
        words = Words(data.draw(st.sampled_from(["zh_TW", "en"])))
        return week, pages_of(week, ruler, words=words, size=size, pictures={"sha"}), size

    return lay


def pages_of(week, ruler, *, words=None, size=A4, pictures=()):
    width, height = size
    said = words or Words("en")
    return week_pages(week, said, ruler=ruler, width=width, height=height, pictures=pictures)


def right_end(text, ruler, x=0.0):
    return x + text.x + ruler.width(text.text, text.style)


@any_week
@given(st.data())
def test_every_post_is_once_on_its_day_and_in_order(laid_out, data):
    week, pages, _ = laid_out(data)
    for number, day in enumerate(week.days):
        columns = [page.columns[number] for page in pages]
        printed = [post.card.entry for column in columns for post in column.posts]
        assert {column.date for column in columns} == {day.date}
        assert printed == list(entries(week, day))


@any_week
@given(st.data())
def test_posts_neither_overlap_nor_leave_their_column(laid_out, data):
    _, pages, (width, height) = laid_out(data)
    for column in (column for page in pages for column in page.columns):
        area = column.area
        assert MARGIN - SLACK <= area.left < area.right <= width - MARGIN + SLACK
        assert MARGIN <= area.top < area.bottom <= height - MARGIN
        tops = [post.y for post in column.posts]
        bottoms = [area.top + DAY_HEAD, *(post.bottom for post in column.posts)]
        assert all(top >= above - SLACK for above, top in zip(bottoms, tops, strict=False))
        assert bottoms[-1] <= area.bottom + SLACK
        assert all(
            area.left < post.x and post.x + post.card.width < area.right for post in column.posts
        )


@any_week
@given(st.data())
def test_what_a_post_says_stays_in_its_place(laid_out, ruler, data):
    _, pages, _ = laid_out(data)
    posts = [post for page in pages for column in page.columns for post in column.posts]
    for each in (post.card for post in posts):
        shapes = [mark.x for mark in each.marks if mark.shape]
        lines = [text.y for text in each.texts]
        assert right_end(each.texts[0], ruler) <= min(shapes) + SLACK
        assert all(right_end(text, ruler) <= each.width + SLACK for text in each.texts)
        assert all(below > above for above, below in pairwise(lines))
        assert lines[-1] + each.texts[-1].style.line <= each.height
        assert all(mark.x + mark.size <= each.width + SLACK for mark in each.marks)
        assert each.thumbnail is None or each.thumbnail.y + each.thumbnail.size <= each.height


@any_week
@given(st.data())
def test_the_frame_stays_on_the_page_and_off_the_days(laid_out, ruler, data):
    _, pages, (width, height) = laid_out(data)
    for page in pages:
        *above, printed = page.frame.texts
        assert all(text.y + text.style.line <= page.frame.area.top for text in above)
        assert all(right_end(text, ruler) <= width - MARGIN + SLACK for text in above)
        assert all(mark.y + mark.size <= page.frame.area.top for mark in page.frame.marks)
        assert right_end(printed, ruler) < page.foot.x
        assert page.frame.area.bottom <= printed.y
        assert printed.y + printed.style.line <= height - MARGIN + SLACK


@any_week
@given(st.data())
def test_no_text_is_smaller_than_seven_points(laid_out, data):
    _, pages, _ = laid_out(data)
    for page in pages:
        columns = [text for column in page.columns for text in column.texts]
        cards = [post.card for column in page.columns for post in column.posts]
        texts = [*page.frame.texts, page.foot, *columns, *(t for card in cards for t in card.texts)]
        assert min(text.style.size for text in texts) >= SMALLEST


@any_week
@given(st.data())
def test_what_does_not_fit_is_counted_below_the_last_post(laid_out, data):
    week, pages, _ = laid_out(data)
    for number, day in enumerate(week.days):
        left = len(day.items)
        for page in pages:
            column = page.columns[number]
            left -= len(column.posts)
            remarks = [each for each in column.texts if str(left) in each.text and each.y > 100]
            assert bool(remarks) == (left > 0)
            assert all(column.posts[-1].bottom <= each.y for each in remarks)


@any_week
@given(st.data())
def test_no_day_takes_more_pages_than_in_the_closest_print(laid_out, ruler, data):
    week, pages, _ = laid_out(data)
    area = pages[0].columns[0].area
    closest = Slot(words=Words("en"), ruler=ruler, look=LOOKS[-1], width=area.width, pictures=())
    for number, day in enumerate(week.days):
        heights = [card(each, closest).height for each in entries(week, day)]
        counts = cut(heights, room=area.height - DAY_HEAD, reserved=_MORE_HEIGHT)
        taken = [page for page in pages if page.columns[number].posts]
        assert len(taken) == len(counts) * bool(heights)


def test_a_print_that_turns_out_too_large_is_given_up(planned, sheet, ruler):
    wide = sheet([planned(day=0, title="W" * 20)] * 10)
    (page,) = pages_of(wide, ruler)
    assert page.columns[0].posts[0].card.texts[0].style.size < 8.5


@given(st.lists(st.floats(5, 20), max_size=60))
def test_a_day_is_cut_where_the_page_is_full(heights):
    counts = cut(heights, room=100, reserved=5)
    assert sum(counts) == len(heights)
    start = 0
    for count in counts[:-1]:
        assert sum(heights[start : start + count]) <= 95 + SLACK
        assert sum(heights[start : start + count + 1]) > 95 - SLACK
        start += count
    assert sum(heights[start:]) <= 100 + SLACK


def test_a_quiet_week_is_one_page_in_the_roomiest_print(planned, sheet, ruler):
    (page,) = pages_of(sheet([planned(day=1, title="長" * 60)]), ruler)
    head, *caption, _ = page.columns[1].posts[0].card.texts
    assert (head.style.size, head.style.bold) == (8.5, True)
    assert len(caption) == 3


def test_a_full_week_is_set_closer_before_it_takes_a_second_page(planned, sheet, ruler):
    (page,) = pages_of(sheet([planned(day=4)] * 13), ruler)
    assert page.columns[4].posts[0].card.texts[0].style.size < 8.5


def test_a_quiet_day_beside_a_full_one_stays_roomy(planned, sheet, ruler):
    (page,) = pages_of(sheet([planned(day=4)] * 13 + [planned(day=5)]), ruler)
    sizes = [page.columns[day].posts[0].card.texts[0].style.size for day in (4, 5)]
    assert sizes[0] < sizes[1] == 8.5


def test_a_week_that_is_fuller_than_a_page_goes_on(planned, sheet, ruler):
    pages = pages_of(sheet([planned(day=4)] * 20 + [planned(day=5)]), ruler)
    assert len(pages) == 2
    said = [[text.text for text in page.columns[4].texts] for page in pages]
    left = len(pages[1].columns[4].posts)
    assert said[0][1:] == ["20 posts", f"… {left} more, see next page"]
    assert said[1][1:] == ["20 posts"]
    assert pages[1].columns[5].texts[-1].text == "(no more posts)"
    assert [page.foot.text[-11:] for page in pages] == ["Page 1 of 2", "Page 2 of 2"]


def test_a_day_without_posts_says_so(planned, sheet, ruler):
    (page,) = pages_of(sheet([planned(day=0)]), ruler)
    assert [column.texts[-1].text for column in page.columns[1:]] == ["(no posts)"] * 6


def test_a_picture_takes_room_only_where_there_is_one(planned, sheet, ruler):
    week = sheet([planned(day=0, title="A", picture="sha")])
    without, with_picture = (
        pages_of(week, ruler, pictures=pictures)[0].columns[0].posts[0].card
        for pictures in ((), {"sha"})
    )
    assert without.thumbnail is None
    assert with_picture.thumbnail.sha256 == "sha"
    assert with_picture.thumbnail.y + with_picture.thumbnail.size < with_picture.height
    assert with_picture.height > without.height


@pytest.mark.parametrize(
    ("state", "boxes"),
    [(State.READY, [False]), (State.POSTED, [True]), (State.CANCELLED, []), (State.REJECTED, [])],
)
def test_what_is_still_to_be_posted_has_a_box_to_tick(planned, sheet, ruler, state, boxes):
    (page,) = pages_of(sheet([planned(day=0, state=state)]), ruler)
    marks = page.columns[0].posts[0].card.marks
    assert [mark.ticked for mark in marks if mark.shape is None] == boxes


def test_a_cancelled_post_is_struck_out(planned, sheet, ruler):
    (page,) = pages_of(sheet([planned(day=0, title="A", state=State.CANCELLED)]), ruler)
    struck = [text.style.struck for text in page.columns[0].posts[0].card.texts]
    assert struck == [False, True, False]


def test_the_legend_explains_exactly_the_shapes_in_use(planned, sheet, ruler):
    week = sheet([planned(day=0, state=State.POSTED), planned(day=4, held=True)])
    (page,) = pages_of(week, ruler)
    shapes = {m.shape for c in page.columns for post in c.posts for m in post.card.marks}
    assert {mark.shape for mark in page.frame.marks} == shapes
    said = {text.text for text in page.frame.texts}
    assert {"Posted", "Approved", "On hold", "tick when posted"} <= said


def test_a_long_legend_takes_a_second_line(planned, sheet, ruler):
    week = sheet(
        [planned(day=each % 7, state=state, held=True) for each, state in enumerate(State)]
    )
    (page,) = pages_of(week, ruler, size=SIZES[-1])
    legend = [text for text in page.frame.texts if text.x - MARGIN > 1 and text.y < 30][1:]
    assert len({text.y for text in legend}) == 2
    assert max(right_end(text, ruler) for text in legend) <= SIZES[-1][0] - MARGIN


def test_held_and_late_posts_carry_shape_and_word(planned, sheet, ruler):
    (page,) = pages_of(sheet([planned(day=0, held=True)]), ruler)
    card = page.columns[0].posts[0].card
    assert [mark.shape for mark in card.marks] == [None, "missed", "on_hold", "approved"]
    assert [text.text for text in card.texts[-2:]] == ["10-005 Missed On hold", "@hejia_home"]


def test_what_is_special_stands_under_the_day_and_makes_room_for_itself(planned, sheet, ruler):
    plain = sheet([planned(day=0)])
    wednesday, name = plain.days[2].date, {"en": "Double 11 " * 9, "zh_TW": "雙 11"}
    fair = Mark(name=name, kind=KeyDateKind.SALE, first=wednesday, last=wednesday)
    special = replace(plain, key_days={wednesday: KeyDay(marks=(fair,))})
    (before,), (after,) = (pages_of(week, ruler, words=Words("en")) for week in (plain, special))
    heads = {column.head for column in after.columns}
    assert len(heads) == 1
    assert heads.pop() > DAY_HEAD == before.columns[0].head
    column = after.columns[2]
    (said,) = [text for text in column.texts if text.text.startswith("Double 11")]
    assert column.area.top < said.y < column.area.top + column.head - said.style.line + SLACK
    assert said.x + ruler.width(said.text, said.style) <= column.area.right + SLACK
    assert after.columns[0].posts[0].y > before.columns[0].posts[0].y


def test_own_key_dates_are_printed_where_that_is_wanted(planned, sheet, ruler):
    plain = sheet([])
    day, names = plain.days[0].date, {"en": "Stocktaking", "zh_TW": "盤點"}
    own = Mark(name=names, kind=KeyDateKind.BLACKOUT, first=day, last=day, record="a")
    hidden = replace(plain, key_days={day: KeyDay(marks=(own,))})
    shown = replace(plain, key_days={day: KeyDay(marks=(replace(own, in_print=True),))})
    for week, texts in ((hidden, []), (shown, ["Blackout: Stocktaking"])):
        (page,) = pages_of(week, ruler, words=Words("en"))
        said = [text.text for column in page.columns for text in column.texts]
        assert [each for each in said if "Stocktaking" in each] == texts


def test_the_clock_of_another_zone_is_printed_where_it_is_not_the_brands(planned, sheet, ruler):
    tokyo = planned(day=3, time=time(23, 30), zone="Asia/Tokyo")
    there, here = (_notes(sheet, each, ruler) for each in (tokyo, planned(day=3)))
    assert " Tokyo 23:30 " in there
    assert "23:30" not in here


def _notes(sheet, planned, ruler):
    (page,) = pages_of(sheet([planned]), ruler)
    posts = [each for column in page.columns for each in column.posts]
    return " ".join(text.text for each in posts for text in each.card.texts)
