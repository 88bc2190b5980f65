"""The small card about the post that has the focus."""

import pytest
from PySide6.QtCore import Qt

from smcalendar.services import plan
from smcalendar.ui.kit.labels import Label
from smcalendar.words import Words

KEY = Qt.Key


@pytest.fixture
def peek(page, item, key):
    """The card, opened with the keyboard on the post of Wednesday."""
    page.view.follow_to(item("New soap", "instagram"))
    key(KEY.Key_Space)
    return page.acts.card("peek")


def test_space_shows_all_about_the_post_and_leaves_the_focus(page, peek):
    assert peek.isVisible()
    assert page.view.hasFocus()
    assert peek.title.text() == "New soap"
    assert "@camellia.tw" in peek.account.text()
    assert peek.when.text() == "Wed 18 November 2026 19:00"
    assert "Campaign: Autumn" in peek.facts.text()
    assert peek.text.text() == "It smells of tea."
    assert peek.problems.text()


def test_it_stands_beside_its_post_and_within_the_page(page, peek, item):
    view = page.view
    post = view.rect_of(item("New soap", "instagram")).translated(view.pos())
    assert page.rect().contains(peek.geometry())
    assert not peek.geometry().intersects(post)


def test_it_goes_along_with_the_focus(page, peek, key):
    key(KEY.Key_Tab)
    assert "@camellia" in peek.account.text()
    key(KEY.Key_Tab)
    assert peek.title.text() == "Live"
    key(KEY.Key_Left)
    assert not peek.isVisible()


@pytest.mark.parametrize("closing", [KEY.Key_Space, KEY.Key_Escape])
def test_it_is_put_away(page, peek, key, closing):
    key(closing)
    assert not peek.isVisible()
    assert page.view.hasFocus()


def test_it_goes_when_the_focus_does(page, peek, window):
    window.toolbar.button("go.today").setFocus()
    assert not peek.isVisible()


def test_it_shows_what_the_post_has_become(qtbot, page, peek, item):
    with qtbot.waitSignal(page.contents.settled):
        page.context.session.change(plan.remove_items, [item("New soap", "instagram")])
    assert not peek.isVisible() or peek.account.text() != "@camellia.tw"


def test_a_screen_reader_hears_it(page, item, key):
    said = []
    page.view.announced.connect(said.append)
    page.view.follow_to(item("Live"))
    key(KEY.Key_Space)
    assert "Live\n" in said[-1]
    assert "Draft" in said[-1]


def test_it_speaks_another_language_at_once(page, peek, window):
    window.context.speech.change(Words("zh_TW"))
    assert "2026 年 11 月 18 日" in peek.when.text()
    assert "草稿" in [each.text() for each in peek.findChildren(Label)]
