import datetime as dt
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar import datewords
from smcalendar.domain.desk import Entry, File, Line, Section, Sheet
from smcalendar.domain.deskwords import told
from smcalendar.domain.states import Flag, State
from smcalendar.domain.trust import Head
from smcalendar.domain.workflow import Refusal
from smcalendar.paper.desk import checklist_pdf
from smcalendar.paper.desk_pages import desk_pages
from smcalendar.paper.desk_rows import Group, Row, Setting, groups
from smcalendar.paper.papers import PAPERS
from smcalendar.paper.styles import SMALLEST, Text
from smcalendar.words import LANGUAGES, Words

ROOM = 100.0


class Counter:
    """Measures as if each character were half as wide as high."""

    def width(self, text, style):
        return len(text) * style.em / 2

    def elided(self, text, style, width):
        room = int(width / (style.em / 2))
        return text if len(text) <= room else text[: room - 1] + "…"

    def wrapped(self, text, style, *, width, lines):
        room = int(width / (style.em / 2))
        cut = [text[start : start + room] for start in range(0, len(text), room)]
        return tuple(cut[:lines])


LINES = tuple(
    Line(str(n), "before_posting", {"en": f"Look at {n}", "zh_TW": f"看第 {n} 項"}, n == 1, n < 2)
    for n in range(5)
)
ENTRY = Entry(
    id="00000000-0000-4000-8000-000000000001",
    code="K7-42F",
    date=dt.date(2026, 11, 18),
    time=dt.time(19, 0),
    zone="Asia/Taipei",
    account="@moontea.tw",
    platform="facebook",
    format="post",
    format_names={"en": "Post", "zh_TW": "貼文"},
    state=State.READY,
    flags=(Flag.LATE,),
    title="Osmanthus oolong",
    text="Three hours.\n\nTwo people.",
    files=(File(1, "one.jpg", "a" * 64, "A cup"), File(2, "two.jpg", "b" * 64, "")),
    link="https://example.tw",
    link_is_pasted=False,
    first_comment="Here: 09:30",
    fields={},
    scheduled_with="",
    overridden="",
    url="",
    lines=LINES,
)


def sheet(*entries, apart=()):
    facebook = Section("facebook", {"en": "Facebook", "zh_TW": "Facebook"}, entries, apart)
    return Sheet(
        first=dt.date(2026, 11, 16),
        last=dt.date(2026, 11, 22),
        zone="Asia/Taipei",
        workspace="月見茶行",
        made_at=dt.datetime(2026, 11, 18, 11, 30, tzinfo=dt.UTC),
        head=Head(1234, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        sections=(facebook,) if entries or apart else (),
    )


def laid_out(checklist, lang="en", width=180):
    words = Words(lang)
    in_words = told(checklist, words, datewords)
    return [*groups(in_words, Setting(words, in_words.labels, Counter(), width))]


def texts(*rows):
    return [text.text for row in rows for text in row.texts]


def row(height, name="", *, keep=False):
    from smcalendar.paper.styles import Style

    shown = (Text(0, 0, name, Style(9)),) if name else ()
    return Row(height=height, texts=shown, keep=keep)


def shown(pages):
    return [texts(*(placed.row for placed in page)) for page in pages]


def test_a_group_that_does_not_fit_below_goes_to_the_next_page():
    pages = desk_pages([Group((row(60, "a"),)), Group((row(30, "b"), row(30, "c")))], room=ROOM)
    assert shown(pages) == [["a"], ["b", "c"]]
    assert [placed.y for placed in pages[1]] == [0, 30]


def test_a_group_longer_than_a_page_says_on_the_next_that_it_goes_on():
    long = Group(tuple(row(30, name) for name in "abcdefg"), row(10, "again"))
    assert shown(desk_pages([long], room=ROOM)) == [
        ["a", "b", "c"],
        ["again", "d", "e", "f"],
        ["again", "g"],
    ]


def test_a_long_group_begins_below_another_while_there_is_room():
    long = Group(tuple(row(30, name) for name in "abcd"), row(5, "again"))
    little, much = Group((row(20, "x"),)), Group((row(80, "y"),))
    assert shown(desk_pages([little, long], room=ROOM)) == [["x", "a", "b"], ["again", "c", "d"]]
    assert shown(desk_pages([much, long], room=ROOM))[0] == ["y"]


def test_a_heading_does_not_stand_alone_at_the_foot():
    rows = (row(80, "a"), row(10, "heading", keep=True), row(20, "b"))
    assert shown(desk_pages([Group(rows, row(5, "again"))], room=ROOM)) == [
        ["a"],
        ["again", "heading", "b"],
    ]


def test_empty_room_is_not_kept_at_the_top_of_a_page():
    pages = desk_pages([Group((row(90, "a"),)), Group((row(15), row(30, "b")))], room=ROOM)
    assert [placed.y for placed in pages[1]] == [0]


@given(
    st.lists(
        st.lists(st.tuples(st.floats(1, 40), st.booleans()), min_size=1, max_size=12), max_size=8
    )
)
def test_every_row_is_on_one_page_in_order_and_inside_it(heights):
    every = [
        Group(tuple(row(h, f"{g}.{r}", keep=k) for r, (h, k) in enumerate(rows)), row(4, "again"))
        for g, rows in enumerate(heights)
    ]
    pages = desk_pages(every, room=ROOM)
    placed = [text for page in shown(pages) for text in page if text != "again"]
    assert placed == [text for group in every for text in texts(*group.rows)]
    ends = [each.y + each.row.height for page in pages for each in page]
    assert all(end <= ROOM + 1e-6 for end in ends)


def test_an_item_has_its_parts_in_the_order_of_the_work():
    (_, group) = laid_out(sheet(ENTRY))
    found = texts(*group.rows)
    parts = (
        "Wed 18 Nov 19:00",
        "K7-42F",
        "Osmanthus oolong",
        "@moontea.tw · Post",
        "Ready",
        "Late",
    )
    assert tuple(found[1:7]) == parts
    order = ["Three hours.", "Two people.", "one.jpg", "two.jpg", "Here: 09:30", "Look at 0"]
    assert sorted(order, key=found.index) == order
    assert found[-1].startswith("Address of the post")


def test_boxes_are_ticked_and_required_as_in_the_checklist():
    (_, group) = laid_out(sheet(ENTRY))
    boxes = [mark for each in group.rows for mark in each.marks if mark.shape is None]
    assert [box.ticked for box in boxes] == [True, True, False, False, False]
    lines = [text for text in texts(*group.rows) if text.startswith("Look at")]
    assert lines == [f"Look at {n}" + " [required]" * (n == 1) for n in range(5)]


def test_states_and_flags_have_their_shapes():
    (_, group) = laid_out(sheet(ENTRY))
    signs = [mark.shape for each in group.rows for mark in each.marks if mark.shape]
    assert signs == [State.READY, Flag.LATE]


def test_an_address_that_is_known_takes_the_place_of_the_line_to_write_on():
    def long_lines(entry):
        (_, group) = laid_out(sheet(entry))
        return [rule for each in group.rows[1:] for rule in each.rules if rule.to_x - rule.x > 100]

    known = replace(ENTRY, url="https://facebook.com/1")
    assert len(long_lines(ENTRY)) == len(long_lines(known)) + 1
    assert "https://facebook.com/1" in texts(*laid_out(sheet(known))[1].rows)[-1]


def test_what_cannot_be_posted_comes_last_under_its_heading_with_the_reason():
    held = replace(ENTRY, code="K7-43F", why_not=(Refusal("on_hold", {"reason": "Wait"}),))
    _, first, second = laid_out(sheet(ENTRY, apart=(held,)))
    assert "Cannot be posted now" not in texts(*first.rows)
    assert texts(*second.rows)[0] == "Cannot be posted now"
    assert "On hold: Wait" in texts(*second.rows)


def test_nothing_stands_outside_the_page_whatever_is_written():
    endless = "W" * 5_000
    entry = replace(
        ENTRY,
        title=endless[:1_000],
        account=f"@{endless}",
        text=endless,
        files=(File(1, endless[:1_000], "a" * 64, endless),),
        link=f"https://example.tw/{endless}",
        zone="America/Argentina/Buenos_Aires",
        fields={endless[:50]: endless},
        lines=tuple(replace(each, texts={"en": endless[:500]}) for each in LINES),
        why_not=(Refusal("on_hold", {"reason": endless}),),
    )
    for group in laid_out(sheet(apart=(entry,))):
        for text in [text for each in group.rows for text in each.texts]:
            assert text.x + Counter().width(text.text, text.style) <= 180 + 1e-6, text
            assert text.style.size >= SMALLEST


def test_an_empty_checklist_says_so():
    (head,) = laid_out(sheet())
    assert "There is nothing to post in these days." in texts(*head.rows)


def pages_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    return [(page.get_size(), page.get_textpage().get_text_range()) for page in document]


@pytest.mark.parametrize("paper", PAPERS)
def test_the_pdf_has_upright_pages_of_the_paper(paper):
    ((width, height), _), *_ = pages_of(checklist_pdf(sheet(ENTRY), Words("en"), paper))
    size = PAPERS[paper].width, PAPERS[paper].height
    assert (width / 72 * 25.4, height / 72 * 25.4) == pytest.approx(size, abs=0.5)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_digits_can_be_copied_from_the_pdf(lang):
    ((_, text),) = pages_of(checklist_pdf(sheet(ENTRY), Words(lang)))
    assert [each for each in ("19:00", "K7-42F", "2026-11-18", "09:30") if each not in text] == []


def test_each_page_says_which_of_how_many_it_is():
    long = replace(ENTRY, text="A line\n" * 150)
    pages = [text for _, text in pages_of(checklist_pdf(sheet(long, ENTRY), Words("en")))]
    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in text
    assert "K7-42F, continued" in pages[1]
