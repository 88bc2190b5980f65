"""From an empty folder to the first dated post on two accounts, by keyboard only."""

import datetime as dt
from pathlib import Path

import pytest

from smcalendar.services import plan, setup
from smcalendar.ui.shell.assistant import Assistant

LANGUAGES = ("en", "zh_TW")
PAGES = "https://www.instagram.com/camellia.tw/ https://www.facebook.com/camellia"
NEXT_WEDNESDAY = dt.date(2026, 11, 25)
MOST_KEYS = 120
"""Far below what anybody can press in three minutes."""


@pytest.fixture(params=LANGUAGES)
def lang(request):
    return request.param


@pytest.fixture
def documents(tmp_path, monkeypatch) -> Path:
    """Where the system keeps the user's documents."""
    monkeypatch.setattr("smcalendar.ui.shell.folder_step.documents", lambda: str(tmp_path))
    return tmp_path


def test_from_an_empty_folder_to_the_first_dated_post(hands, reopened, documents, qapp):
    hand = hands()
    welcome = hand.window.show_page("welcome")
    hand.tab_to(welcome.cards[1].button)
    hand.press("Space")
    assistant = hand.window.findChild(Assistant)
    hand.until(lambda: assistant.step().name.hasFocus())
    hand.write("Camellia 2026")
    hand.press("Return")
    hand.until(lambda: assistant.number() == 1)
    hand.rest()
    paste = assistant.step().page.paste
    hand.until(paste.text.hasFocus)
    qapp.clipboard().setText(PAGES)
    hand.press("Ctrl+V")
    hand.until(lambda: len(paste.rows) == 2)
    hand.tab_to(paste.brand)
    hand.write("Camellia")
    hand.tab_to(paste.add)
    hand.changed(lambda: hand.press("Space"))
    hand.tab_to(assistant.next)
    hand.press("Space")
    people = assistant.step().page
    hand.until(people.adder.line.hasFocus)
    hand.write("Amy")
    hand.changed(lambda: hand.press("Return"))
    hand.tab_to(assistant.next)
    hand.press("Space")
    posts = assistant.step().paste
    hand.until(posts.text.hasFocus)
    qapp.clipboard().setText("11/25 19:00 IG+FB 新品開箱\n11/26 12:30 Live")
    hand.press("Ctrl+V")
    hand.until(lambda: len(posts.wanted()) == 2)
    hand.rest()
    hand.tab_to(assistant.next)
    hand.changed(lambda: hand.press("Space"))
    hand.until(lambda: hand.view.isVisible())
    assert hand.pressed < MOST_KEYS
    places = {(each.platform, each.item.date, each.item.time) for each in hand.items()}
    first = NEXT_WEDNESDAY, dt.time(19)
    assert {("instagram", *first), ("facebook", *first)} < places
    for each in hand.items():
        assert hand.view.cells.find(each.item.id) is not None
    again = reopened(hand)
    assert {(each.platform, each.item.date, each.item.time) for each in again.items()} == places
    assert [each.name for each in again.session.read(setup.records, "brand")] == ["Camellia"]
    assert [each.name for each in again.session.read(setup.records, "person")] == ["Amy"]
    assert again.session.folder == documents / "Camellia 2026"
    again.changed(lambda: again.press("Ctrl+Z"))
    assert again.session.read(plan.items) == ()
    assert len(again.session.read(setup.records, "account")) == 2


def test_keys_are_counted_honestly(hands):
    hand = hands()
    hand.press("Tab", 3)
    assert hand.pressed == 3
