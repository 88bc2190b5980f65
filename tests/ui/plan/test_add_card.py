"""One line that is understood as it is typed: chips, accounts, several lines, free slots."""

import datetime as dt
import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from smcalendar.domain.cadence_values import PostingSlot
from smcalendar.domain.filters import Filter
from smcalendar.domain.records import Account, Brand
from smcalendar.services import editing, plan, trust
from smcalendar.ui.plan import quick_field
from smcalendar.ui.plan.periods import Slot

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
EMPTY = dt.date(2026, 11, 25)
KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def card(page):
    """The card that adds, open on an empty day."""
    page.acts.add_on(Slot(EMPTY))
    return page.acts.add_card()


@pytest.fixture
def change(qtbot, window):
    """Changes something in the workspace, and waits until it is written."""

    def do(act, *values, **named):
        with qtbot.waitSignal(window.context.session.changed):
            window.context.session.change(act, *values, **named)

    return do


@pytest.fixture
def cedar(page, change):
    """Another brand with an account on Instagram, far away."""
    brand = Brand(id="0000000a-0000-4000-8000-000000000000", name="Cedar", zone="Asia/Tokyo")
    account = Account(
        id="0000000b-0000-4000-8000-000000000000",
        brand_id=brand.id,
        platform="instagram",
        handle="cedar",
    )
    change(plan.add_records, [brand, account])
    return brand.id


@pytest.fixture
def added(qtbot, page, card, elsewhere):
    """Types a text, adds it, and returns the items that are new."""

    def do(text):
        before = {each.id for each in (e.item for e in plan.items(elsewhere))}
        card.title.insertPlainText(text)
        with qtbot.waitSignal(page.acts.added):
            qtbot.keyClick(card.title, KEY.Key_Return)
        return [each for each in plan.items(elsewhere) if each.item.id not in before]

    return do


def chips(card):
    return list(card.field.words.texts())


def on(card):
    return [each.text() for each in card.chips.buttons if each.isChecked()]


def test_a_line_is_understood_as_it_is_typed(qtbot, card):
    qtbot.keyClicks(card.title, "New soap fri 7pm ")
    assert chips(card) == ["Fri 20 Nov", "19:00"]
    qtbot.keyClicks(card.title, "FB #aut @am")
    assert chips(card) == ["Fri 20 Nov", "19:00", "FB @camellia", "#Autumn", "@Amy"]
    assert on(card) == ["FB @camellia"]
    assert card.day.text() == "Fri 20 Nov"
    assert card.time.isHidden()


def test_what_was_understood_is_added(card, added, item):
    new = added("週三 19:00 IG+FB 新品開箱 #Autumn @Amy")
    assert {each.platform for each in new} == {"instagram", "facebook"}
    for each in new:
        assert (each.item.date, each.item.time, each.title) == (WEDNESDAY, dt.time(19), "新品開箱")
        assert each.campaign.name == "Autumn"
        assert each.post.owner_id is not None
    assert card.isHidden()
    assert card.title.text() == ""
    assert on(card) == ["IG @camellia.tw", "FB @camellia"]


def test_a_chip_that_goes_is_title_again(qtbot, card, added):
    qtbot.keyClicks(card.title, "Sun and tea FB")
    (day, _) = card.field.words.chips
    assert chips(card) == ["Sun 22 Nov", "FB @camellia"]
    day.setFocus()
    qtbot.keyClick(day, KEY.Key_Backspace)
    assert chips(card) == ["FB @camellia"]
    assert card.field.words.chips[0].hasFocus()
    qtbot.mouseClick(card.field.words.chips[0], Qt.MouseButton.LeftButton)
    assert chips(card) == []
    assert card.title.hasFocus()
    (new,) = added("")
    assert (new.title, new.item.date) == ("Sun and tea FB", EMPTY)


def test_words_have_a_meaning_again_in_the_next_post(qtbot, card, page, added):
    qtbot.keyClicks(card.title, "Sun tea")
    qtbot.mouseClick(card.field.words.chips[0], Qt.MouseButton.LeftButton)
    added("")
    page.acts.add_on(Slot(EMPTY))
    qtbot.keyClicks(card.title, "Sun tea")
    assert chips(card) == ["Sun 22 Nov"]


def test_the_accounts_follow_the_line_and_come_back(qtbot, card):
    assert on(card) == ["IG @camellia.tw"]
    qtbot.keyClicks(card.title, "FB ")
    assert on(card) == ["FB @camellia"]
    for _ in range(3):
        qtbot.keyClick(card.title, KEY.Key_Backspace)
    assert on(card) == ["IG @camellia.tw"]


def test_another_account_may_be_chosen_than_the_line_names(qtbot, card, added):
    qtbot.keyClicks(card.title, "FB tea")
    for each in card.chips.buttons:
        qtbot.mouseClick(each, Qt.MouseButton.LeftButton)
    (new,) = added(" time")
    assert (new.platform, new.title) == ("instagram", "tea time")


def test_which_account_is_meant_is_asked(qtbot, cedar, card, added):
    qtbot.keyClicks(card.title, "IG tea")
    assert chips(card) == ["IG: which one?"]
    assert "several accounts" in card.field.hint.text()
    qtbot.keyClick(card.title, KEY.Key_Return)
    assert "Choose which account" in card.trouble.text()
    button = next(each for each in card.chips.buttons if each.hasFocus())
    qtbot.keyClick(button, KEY.Key_Space)
    assert chips(card) == ["IG @camellia.tw"]
    assert card.field.hint.isHidden()
    (new,) = added("")
    assert new.account.handle == "camellia.tw"


def test_the_account_of_the_filtered_brand_is_meant(qtbot, page, window, cedar):
    with qtbot.waitSignal(page.contents.settled):
        window.context.viewpoint.narrow(Filter(brands=frozenset({cedar})))
    page.acts.add_on(Slot(EMPTY))
    card = page.acts.add_card()
    qtbot.keyClicks(card.title, "IG tea")
    assert chips(card) == ["IG @cedar"]


def test_a_typed_time_is_one_of_the_calendar(cedar, added):
    (new,) = added("23:30 @cedar tea")
    assert (new.item.date, new.item.time) == (dt.date(2026, 11, 26), dt.time(0, 30))


def test_what_cannot_be_says_why_and_stays_in_the_title(qtbot, card, added):
    qtbot.keyClicks(card.title, "2/30 tea")
    assert card.field.hint.text() == "“2/30” is no day of the calendar."
    (new,) = added("")
    assert (new.title, new.item.date) == ("2/30 tea", EMPTY)


def test_only_a_day_is_no_title(qtbot, card):
    qtbot.keyClicks(card.title, "fri 7pm")
    qtbot.keyClick(card.title, KEY.Key_Return)
    assert card.trouble.text() == "Write a title."
    assert card.title.text() == "fri 7pm"


# Several lines


def paste(text):
    mime = QMimeData()
    mime.setText(text)
    QApplication.clipboard().setMimeData(mime)


def test_each_line_is_a_post(qtbot, window, card, added, elsewhere):
    low = card.title.height()
    qtbot.keyClicks(card.title, "fri 7pm FB One")
    qtbot.keyClick(card.title, KEY.Key_Return, SHIFT)
    qtbot.keyClicks(card.title, "Two")
    assert card.field.hint.text().startswith("2 post")
    assert on(card) == ["IG @camellia.tw"]
    qtbot.waitUntil(lambda: card.title.height() > low)
    new = {each.title: each for each in added("\n\nthu Three #Autumn\n")}
    assert {name: (e.platform, e.item.date, e.item.time) for name, e in new.items()} == {
        "One": ("facebook", FRIDAY, dt.time(19)),
        "Two": ("instagram", EMPTY, None),
        "Three": ("instagram", dt.date(2026, 11, 19), None),
    }
    with qtbot.waitSignal(window.context.session.changed):
        window.context.session.change(trust.undo_last)
    assert not new.keys() & {each.title for each in plan.items(elsewhere)}


def test_the_chips_are_those_of_the_line_with_the_cursor(qtbot, card):
    card.title.insertPlainText("fri One\nFB Two")
    assert chips(card) == ["FB @camellia"]
    qtbot.keyClick(card.title, KEY.Key_Up)
    assert chips(card) == ["Fri 20 Nov"]


def test_the_line_that_lacks_something_is_named(qtbot, card, item):
    card.title.insertPlainText("One\nfri 7pm\nThree")
    qtbot.keyClick(card.title, KEY.Key_Return)
    assert card.trouble.text() == "Line 2: Write a title."
    assert card.title.line() == "fri 7pm"
    assert item("One") == ""


def test_more_lines_than_can_be_added_at_once_stay_and_say_so(qtbot, card, item):
    text = "\n".join(f"fri 7pm FB Post {number}" for number in range(5_000))
    paste(text)
    began = time.perf_counter()
    card.title.paste()
    assert time.perf_counter() - began < 1
    assert card.trouble.text() == "At most 500 posts are added at once; these are 5,000."
    qtbot.keyClick(card.title, KEY.Key_Return)
    assert card.isVisible()
    assert card.title.text() == text
    assert item("Post 0") == ""
    card.title.selectAll()
    qtbot.keyClicks(card.title, "One")
    assert card.trouble.isHidden()


def test_five_hundred_lines_are_added(added):
    assert len(added("\n".join(f"fri Post {number}" for number in range(500)))) == 500


# The next free slot


@pytest.fixture
def slots(page, change, elsewhere):
    """The account on Instagram usually posts on Wednesdays at 12:30 and 20:00."""
    (account,) = (e.account for e in plan.items(elsewhere) if e.title == "Some day")
    times = (dt.time(20), dt.time(12, 30))
    change(editing.edit, "account", account.id, {"slots": tuple(PostingSlot(3, e) for e in times)})


ANY, FREE = "Any time, or 19:00", "Free slot 12:30, or “any time”"


def test_without_a_time_the_next_free_slot_is_meant(qtbot, slots, card, added):
    qtbot.waitUntil(lambda: card.time.placeholderText() == FREE)
    new = added("One\nTwo\nThree\nFour 9pm")
    assert {each.title: each.item.time for each in new} == {
        "One": dt.time(12, 30),
        "Two": dt.time(20),
        "Three": None,
        "Four": dt.time(21),
    }


def test_any_time_is_any_time(slots, card, added):
    card.time.setText("any time")
    (new,) = added("One")
    assert new.item.time is None


def test_a_row_for_any_time_means_any_time(slots, page, card, added):
    page.acts.add_on(Slot(EMPTY, None, timed=True))
    assert card.time.placeholderText() == ANY
    (new,) = added("One")
    assert new.item.time is None


def test_the_placeholder_follows_day_and_accounts(qtbot, slots, card):
    qtbot.waitUntil(lambda: card.time.placeholderText() == FREE)
    qtbot.keyClicks(card.title, "fri tea")
    qtbot.waitUntil(lambda: card.time.placeholderText() == ANY)
    card.title.clear()
    qtbot.waitUntil(lambda: card.time.placeholderText() == FREE)
    qtbot.keyClicks(card.title, "FB tea")
    assert card.time.placeholderText() == ANY


# What a screen reader is told


def test_what_is_understood_is_said_when_it_changes(qtbot, card, monkeypatch):
    said = []
    monkeypatch.setattr(quick_field, "announce", lambda _widget, text: said.append(text))
    qtbot.keyClicks(card.title, "tea fri")
    assert said == []
    qtbot.waitUntil(lambda: said == ["Understood: Fri 20 Nov"])
    qtbot.keyClicks(card.title, "day")
    card.field._announce()
    assert len(said) == 1
    qtbot.keyClicks(card.title, " x")
    qtbot.waitUntil(lambda: said[1:] == ["All of it is title."])


def test_each_chip_has_a_name(qtbot, card):
    qtbot.keyClicks(card.title, "fri tea")
    (chip,) = card.field.words.chips
    assert chip.accessibleName() == "Fri 20 Nov: leave this in the title"
    assert chip.focusPolicy() & Qt.FocusPolicy.TabFocus
