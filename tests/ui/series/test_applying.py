"""What one post of a series says comes into the series: for later ones, or for all."""

import datetime as dt

import pytest

from smcalendar.services import editing, series, trust

FRIDAY = dt.date(2026, 11, 20)
WEEK = dt.timedelta(weeks=1)
WORDS = "Ask us anything."


@pytest.fixture
def note(qtbot, window, live, of):
    """The line in the editor of the third post."""
    third = of("Live")[2]
    editor = window.show_panel("editor")
    window.context.viewpoint.select((third.item.id,))
    qtbot.waitUntil(lambda: editor.view.series.isVisible())
    return editor.view.series


@pytest.fixture
def typed(qtbot, window, note, of):
    """What somebody typed into the third post, and has not left yet."""
    editor = window.panel.built("editor")
    editor.view._choose("")
    field = editor.view.base.entries["text"].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, WORDS)
    return WORDS


def settle(qtbot, window, dialog):
    dialog.apply_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible() and not window.session.writes.open)


def test_the_editor_says_of_which_series_a_post_is(note):
    assert note.told.text() == "Part of the series “Live on Friday” · every week on Friday"


def test_a_post_of_its_own_says_nothing(qtbot, window, note, of):
    window.context.viewpoint.select((of("New soap")[0].item.id,))
    qtbot.waitUntil(lambda: not note.isVisible())


def test_what_is_typed_goes_to_this_and_the_later_ones(qtbot, window, note, typed, repeating, of):
    note.later.click()
    dialog = repeating.applying.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert "4 Dec" in dialog.summary.text()
    assert len(of("Live")) == 13
    settle(qtbot, window, dialog)
    texts = [each.post.text for each in of("Live")]
    assert texts == [*["Ask us."] * 2, *[WORDS] * 11]
    assert len(window.session.read(series.every)) == 2


def test_what_a_post_says_goes_to_all_and_what_stays_is_listed(
    qtbot, window, note, typed, repeating, elsewhere, of
):
    fifth = of("Live")[4]
    editing.edit(elsewhere, "post", fifth.post.id, {"text": "My own words"})
    note.all.click()
    dialog = repeating.applying.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == ["Live"]
    assert "1 stay" in dialog.summary.text()
    settle(qtbot, window, dialog)
    texts = [each.post.text for each in of("Live")]
    assert texts == [*[WORDS] * 4, "My own words", *[WORDS] * 8]
    (only,) = window.session.read(series.every)
    assert only.text == WORDS
    window.session.change(trust.undo_last)
    qtbot.waitUntil(lambda: [e.post.text for e in of("Live")].count(WORDS) == 1)


def test_the_later_ones_get_the_time_too(qtbot, window, note, repeating, elsewhere, of):
    third = of("Live")[2]
    editing.edit(elsewhere, "item", third.item.id, {"time": dt.time(18)})
    note.later.click()
    dialog = repeating.applying.dialog
    qtbot.waitUntil(dialog.isVisible)
    settle(qtbot, window, dialog)
    times = [each.item.time for each in of("Live")]
    assert times == [*[dt.time(12, 30)] * 2, *[dt.time(18)] * 11]


def test_nothing_changes_before_somebody_applies_it(qtbot, window, note, typed, repeating, of):
    note.all.click()
    dialog = repeating.applying.dialog
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
    assert [each.post.text for each in of("Live")].count(WORDS) == 1


def test_the_series_is_opened_from_the_editor(qtbot, note, repeating):
    note.open.click()
    qtbot.waitUntil(repeating.dialog.isVisible)
    assert repeating.dialog.form.values()["name"] == "Live on Friday"
