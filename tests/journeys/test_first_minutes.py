"""The first five minutes with the program: see the sample, add, drag, print, compare."""

import datetime as dt
import re
import shutil

import pypdfium2
import pytest

from smcalendar.domain.states import State
from smcalendar.ui.outputs.print_dialog import PrintDialog
from smcalendar.ui.trust.since import SinceDialog

LANGUAGES = ("en", "zh_TW")
WEDNESDAY = dt.date(2026, 11, 25)
MONDAY = dt.date(2026, 11, 23)
THURSDAY = dt.date(2026, 11, 26)
THERE = dt.date(2026, 12, 3)


@pytest.fixture(params=LANGUAGES)
def lang(request):
    return request.param


@pytest.fixture
def hand(hands, smcalendar_home, samples, lang):
    """A window on the sample, which was opened from the welcome page."""
    shutil.copytree(samples(lang), smcalendar_home / "sample")
    hand = hands()
    welcome = hand.window.show_page("welcome")
    hand.tab_to(welcome.cards[0].button)
    hand.press("Space")
    hand.until(lambda: hand.session.is_open)
    hand.rest()
    return hand


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def print_to(hand, file):
    """Saves the week as a PDF from the dialog of Ctrl+P, by keyboard."""
    hand.press("Ctrl+P")
    found = hand.dialog(PrintDialog)
    hand.until(lambda: found.made is not None and not found.preview.image.isNull())
    assert found.preview.pages >= 1
    hand.tab_to(found.save_pdf)
    hand.press("Space")
    hand.choose_file(file)
    hand.until(file.exists)
    hand.until(lambda: not found.course.is_busy())
    hand.close_dialog(PrintDialog)
    return text_of(file)


def test_the_first_five_minutes(hand, reopened, tmp_path):
    # The month is filled.
    first, last = hand.view.cells.period.first, hand.view.cells.period.last
    there = {e.item.id for e in hand.items() if e.item.date and first <= e.item.date <= last}
    assert len(there) > 100
    assert {each.id for each in hand.view.cells.in_order()} == there
    # A post on Wednesday at 19:00 on two accounts.
    assert hand.focus() is hand.view
    hand.press("Down")
    assert hand.view.slot.day == WEDNESDAY
    hand.press("Ctrl+N")
    card = hand.page.acts.card("add")
    assert card.title.hasFocus()
    hand.write("新品開箱")
    for chip in card.chips.buttons:
        wanted = chip.text().startswith(("IG", "FB"))
        if wanted != chip.isChecked():
            hand.tab_to(chip)
            hand.press("Space")
    hand.tab_to(card.time)
    hand.write("19:00")
    hand.changed(lambda: hand.press("Return"))
    new = [each for each in hand.items() if each.title == "新品開箱"]
    assert {each.platform for each in new} == {"instagram", "facebook"}
    for each in new:
        assert (each.item.date, each.item.time) == (WEDNESDAY, dt.time(19))
        assert hand.view.cells.find(each.item.id) == hand.view.cells.period.place(WEDNESDAY)
    assert hand.view.stop in {each.item.id for each in new}
    assert hand.view.slot.day == WEDNESDAY
    # An approved post to another week: what that does is said before.
    approved = next(
        e.item.id
        for e in hand.items()
        if e.item.date == THURSDAY
        and e.item.state is State.APPROVED
        and hand.view.where.chip(e.item.id)
    )
    time = hand.stored(approved).item.time
    said = hand.drag(approved, THERE, then="leave")
    assert hand.t("What was decided stands, but it was for another day.") in said[0]
    assert hand.stored(approved).item.date == THURSDAY
    hand.changed(lambda: hand.drag(approved, THERE))
    moved = hand.stored(approved).item
    assert (moved.date, moved.time, moved.state) == (THERE, time, State.APPROVED)
    assert hand.view.cells.find(approved) == hand.view.cells.period.place(THERE)
    hand.changed(lambda: hand.press("Ctrl+Z"))
    back = hand.stored(approved).item
    assert (back.date, back.time, back.state) == (THURSDAY, time, State.APPROVED)
    # The week on paper.
    hand.click(WEDNESDAY)
    text = print_to(hand, tmp_path / "week.pdf")
    assert "新品開箱" in text
    assert "19:00" in text
    code = re.search(r"\b[0-9A-Z]{2}-[0-9A-Z]{4}\b", text)[0]
    # Two posts are changed, and the paper is asked about.
    hand.view.setFocus()
    monday = hand.view.cells.chips(hand.view.cells.period.place(MONDAY))[0].id
    hand.click(monday)
    hand.changed(lambda: hand.press("Alt+Right"))
    hand.click(approved)
    hand.changed(lambda: hand.press("Alt+Down"))
    hand.press("Ctrl+Shift+P")
    since = hand.dialog(SinceDialog)
    hand.write(code)
    hand.press("Return")
    hand.rest()
    hand.until(since.sentence)
    assert since.sentence() == hand.t("%n change(s) since this paper.", "", 2)
    hand.close_dialog(SinceDialog)
    again = reopened(hand)
    assert again.stored(monday).item.date == MONDAY + dt.timedelta(1)
    assert again.stored(approved).item.date == THERE
