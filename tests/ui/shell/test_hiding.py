"""The bar says on every page of posts how many the filter hides."""

import pytest

from smcalendar.domain.filters import Filter
from smcalendar.ui.kit.filter_bar import FilterBar

FACEBOOK = Filter(platforms=frozenset({"facebook"}))


@pytest.fixture
def bar(window):
    return window.findChild(FilterBar)


@pytest.mark.parametrize("page", ["calendar", "board", "timeline"])
def test_each_page_of_posts_says_how_many_are_hidden(qtbot, window, bar, page):
    window.show_page(page)
    window.context.viewpoint.narrow(FACEBOOK)
    qtbot.waitUntil(lambda: bar.hidden.text() == "1 hidden")
    window.context.viewpoint.narrow(Filter(states=frozenset({"posted"})))
    qtbot.waitUntil(lambda: bar.hidden.text() == "3 hidden")
    bar.clear.click()
    assert not bar.isVisible()


def test_a_board_with_posts_without_a_date_counts_these_too(qtbot, window, bar):
    board = window.show_page("board")
    window.context.viewpoint.narrow(FACEBOOK)
    qtbot.waitUntil(lambda: bar.hidden.text() == "1 hidden")
    board.arrange("state", with_undated=True)
    qtbot.waitUntil(lambda: bar.hidden.text() == "2 hidden")


def test_a_page_without_posts_hides_none(qtbot, window, bar):
    window.context.viewpoint.narrow(FACEBOOK)
    qtbot.waitUntil(lambda: bar.hidden.text() == "1 hidden")
    window.show_page("settings")
    assert bar.hidden.text() == ""
    window.show_page("board")
    qtbot.waitUntil(lambda: bar.hidden.text() == "1 hidden")
