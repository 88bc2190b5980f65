import datetime as dt
import io
import subprocess
import sys
import unicodedata

import pytest
from PIL import Image

from smcalendar import datewords
from smcalendar.domain.errors import UserError
from smcalendar.domain.states import State
from smcalendar.domain.weeksheet import entries
from smcalendar.paper import plan
from smcalendar.words import Words


@pytest.fixture
def busy_week(planned, sheet):
    """A week with everything in it: 60 posts, two pages."""
    states, titles = list(State), ["全館 40% off，倒數 3 天", "Weekend reading list", "", "👇🏻🎨"]
    posts = [
        planned(
            day=number % 7 if number < 20 else 2,
            title=titles[number % len(titles)],
            time=None if number % 9 == 0 else dt.time(number % 24, number % 60),
            state=states[number % len(states)],
            held=number % 7 == 0,
            picture="sha",
        )
        for number in range(40)
    ]
    return sheet(posts, filters=("Instagram",))


@pytest.fixture
def quiet_week(planned, sheet):
    return sheet([planned(day=0, picture="sha"), planned(day=3, picture="sha")])


@pytest.mark.parametrize("paper", ["a4", "a3", "letter"])
def test_the_text_of_the_pdf_holds_every_time_code_and_day(busy_week, words, seen, paper):
    pages = seen(plan.week_pdf(busy_week, words, paper=paper)).texts
    text = "\n".join(pages)
    for day in busy_week.days:
        assert all(normal(datewords.date(day.date, words.lang)) in page for page in pages)
        for entry in entries(busy_week, day):
            assert entry.code in text
            assert entry.time is None or f"{entry.time:%H:%M} IG" in text
    assert text.count("40%") == sum(
        "40%" in entry.title for day in busy_week.days for entry in entries(busy_week, day)
    )


def normal(text):
    return unicodedata.normalize("NFKC", text).replace("–", "‒")


def test_each_page_says_what_it_is_and_what_changes_it(busy_week, words, seen):
    pages = seen(plan.week_pdf(busy_week, words)).texts
    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        assert normal(datewords.week(busy_week.monday, words.lang)) in page
        assert "2026-11-18 16:58" in page
        assert f"smcalendar log WORKSPACE --since {busy_week.head.code}" in page
        assert "Asia/Taipei" in page
        assert "Instagram" in page
        assert page.count("秋冬新品") == 2
        assert normal(words.t("Page {page} of {pages}").format(page=number, pages=2)) in page


def test_a_printed_week_speaks_one_language(quiet_week, seen):
    sources = ["Weekly schedule", "Workspace", "Filters", "all posts", "(no posts)", "Approved"]
    for lang, other in (("zh_TW", "en"), ("en", "zh_TW")):
        (page,) = seen(plan.week_pdf(quiet_week, Words(lang))).texts
        assert all(normal(Words(lang).t(source)) in page for source in sources)
        assert not any(normal(Words(other).t(source)) in page for source in sources)


@pytest.mark.parametrize("make", [plan.week_pdf, plan.week_png])
def test_a_gray_week_has_no_colour(busy_week, quiet_week, thumbnails, seen, make):
    pictures = thumbnails("sha")
    for week in (busy_week, quiet_week):
        gray = make(week, Words("en"), gray=True, pictures=pictures)
        assert not colourful(gray, seen)
        assert colourful(make(week, Words("en"), pictures=pictures), seen)


def colourful(data, seen):
    if data.startswith(b"%PDF"):
        return seen(data).colourful
    return Image.open(io.BytesIO(data)).mode != "L"


def test_a_thumbnail_is_painted_and_faint_in_gray(quiet_week, thumbnails):
    pictures = thumbnails("sha")
    colour = Image.open(io.BytesIO(plan.week_png(quiet_week, Words("en"), pictures=pictures)))
    red = sum(count for count, dot in colour.convert("RGB").getcolors(10**6) if dot == (255, 0, 0))
    assert red == pytest.approx(2 * (12 / 25.4 * 150) ** 2, rel=0.05)
    gray = plan.week_png(quiet_week, Words("en"), pictures=pictures, gray=True)
    dots = Image.open(io.BytesIO(gray)).histogram()
    assert sum(dots[170:195]) > 0.95 * red > sum(dots[110:145])


def test_a_thumbnail_may_lie_in_a_file(quiet_week, thumbnails, tmp_path):
    file = tmp_path / "縮圖.png"
    file.write_bytes(thumbnails("sha")["sha"])
    from_file = plan.week_png(quiet_week, Words("en"), pictures={"sha": file})
    assert from_file == plan.week_png(quiet_week, Words("en"), pictures=thumbnails("sha"))


def test_a_broken_thumbnail_leaves_an_empty_frame(quiet_week):
    data = plan.week_png(quiet_week, Words("en"), pictures={"sha": b"\x89PNG\r\n"})
    assert data != plan.week_png(quiet_week, Words("en"))


@pytest.mark.parametrize(
    ("paper", "size"), [("a4", (1754, 1240)), ("a3", (2480, 1754)), ("letter", (1650, 1275))]
)
def test_the_picture_has_all_pages_one_below_the_other(planned, sheet, words, seen, paper, size):
    width, height = size
    week = sheet([planned(day=1)] * 30)
    pages = len(seen(plan.week_pdf(week, words, paper=paper)).texts)
    picture = Image.open(io.BytesIO(plan.week_png(week, words, paper=paper)))
    assert pages > 1
    assert picture.size == pytest.approx((width, height * pages), abs=2)


def test_a_week_that_is_too_long_for_a_picture_is_refused(planned, sheet):
    with pytest.raises(UserError, match="picture_too_large"):
        plan.week_png(sheet([planned(day=1)] * 500), Words("en"))


def test_a3_is_printed_larger_unless_that_takes_more_paper(planned, sheet, words, seen):
    few, many = sheet([planned(day=1)] * 5), sheet([planned(day=1)] * 20)
    assert heights(plan.week_pdf(few, words, paper="a3")) > 1.2 * heights(
        plan.week_pdf(few, words, paper="a4")
    )
    assert len(seen(plan.week_pdf(many, words, paper="a3")).texts) == 1


def heights(data):
    """Returns the height of the first letter on a page, in points."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    _, bottom, _, top = document[0].get_textpage().get_charbox(0)
    document.close()
    return top - bottom


def test_hostile_texts_are_printed_on_their_lines(planned, sheet, words, seen):
    titles = ["a\x00b\x9cc", "\ud800x", "‮rtl", "\n\n\n", "全" * 100_000, "̈" * 3000]
    week = sheet([planned(day=0, title=title) for title in titles])
    (page,) = seen(plan.week_pdf(week, words)).texts
    assert "abc" in page
    assert all(entry.code in page for entry in entries(week, week.days[0]))


def test_characters_without_a_font_are_reported(planned, sheet, words):
    week = sheet([planned(day=0, title="貼文 \ue000"), planned(day=1, title="\U0010fffd")])
    assert plan.undrawable(week, words) == "\ue000\U0010fffd"
    assert plan.undrawable(sheet([planned(day=0)]), words) == ""


def test_printing_loads_no_widgets():
    code = (
        "import sys, smcalendar.paper.plan, smcalendar.formats.plan; "
        "print([name for name in sys.modules if 'Widgets' in name or 'PrintSupport' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_chat_text_needs_no_qt():
    code = (
        "import sys, smcalendar.formats.plan; "
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
