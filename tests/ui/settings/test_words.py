"""Labels and content pillars that posts use before anybody listed them."""

import pytest

from smcalendar.services import editing, setup, trust
from smcalendar.ui.kit.colours import palette


@pytest.fixture
def labelled(qtbot, window):
    """A post says two labels; nothing is listed yet."""
    post = window.session.read(setup.records, "post")[0]
    with qtbot.waitSignal(window.session.changed):
        window.session.change(editing.edit, "post", post.id, {"labels": ("茶", "新品")})


@pytest.fixture
def labels(qtbot, labelled, section):
    shown = section("label")
    qtbot.waitUntil(lambda: shown.unlisted.sentence() != "")
    return shown


def count(page, name):
    return page._count(name)


def test_words_without_a_record_are_named_and_counted(page, labels):
    assert labels.unlisted.sentence() == "Used on posts, not listed yet: 新品, 茶"
    assert count(page, "label") == "2"
    assert count(page, "pillar") == "0"
    assert labels.empty.button.text() == "List them"


@pytest.mark.parametrize("where", ["line", "empty"])
def test_one_button_lists_them_as_one_step_with_colours(qtbot, window, page, labels, stored, where):
    button = labels.unlisted.buttons()[0] if where == "line" else labels.empty.button
    with qtbot.waitSignal(window.session.changed):
        button.click()
    colours = [stored("label")[name].colour for name in ("新品", "茶")]
    assert colours == [colour for colour, _ in palette()[:2]]
    qtbot.waitUntil(lambda: labels.list.count() == 2)
    assert labels.unlisted.sentence() == ""
    assert count(page, "label") == "2"
    with qtbot.waitSignal(window.session.changed):
        window.session.change(trust.undo_last)
    qtbot.waitUntil(lambda: labels.unlisted.sentence() != "")
    assert stored("label") == {}


def test_a_word_that_is_listed_by_hand_is_not_named_any_more(qtbot, window, labels):
    with qtbot.waitSignal(window.session.changed):
        window.session.change(setup.add, "label", {"name": "茶"})
    qtbot.waitUntil(lambda: labels.unlisted.sentence().endswith(": 新品"))
    qtbot.waitUntil(lambda: labels.list.count() == 1)


def test_many_words_are_cut(qtbot, window, labels):
    post = window.session.read(setup.records, "post")[0]
    many = tuple(f"word {number}" for number in range(10, 30))
    with qtbot.waitSignal(window.session.changed):
        window.session.change(editing.edit, "post", post.id, {"labels": many})
    qtbot.waitUntil(lambda: labels.unlisted.sentence().endswith("word 17…"))
