"""A post is repeated, its series lives on by itself, and is changed: by keyboard alone."""

import datetime as dt

import pytest

from smcalendar.ui.series.dialog import SeriesDialog
from smcalendar.ui.series.outcome import OutcomeDialog

SATURDAY = dt.date(2026, 11, 28)
WEEK = dt.timedelta(weeks=1)
HORIZON = dt.date(2026, 11, 18) + dt.timedelta(days=90)
DRAFT, NAME = "Saturday", "Walks 散步"
A_WEEK_LATER = {"SMCALENDAR_NOW": "2026-11-25T10:00:00+08:00"}


@pytest.fixture(params=["en", "zh_TW"])
def lang(request):
    return request.param


def walks(hand):
    """Returns the posts of the series by their days."""
    found = [each for each in hand.items() if each.title == DRAFT]
    return {each.item.date: each for each in found}


def saturdays(last):
    days, day = [], SATURDAY
    while day <= last:
        days.append(day)
        day += WEEK
    return days


def begin(hand, saturday):
    """Makes a series of the draft, with keys."""
    hand.go_to(SATURDAY)
    hand.window.context.viewpoint.select((saturday,))
    hand.press("Ctrl+R")
    dialog = hand.dialog(SeriesDialog)
    hand.until(dialog.sentence)
    hand.write(NAME)
    hand.tab_to(dialog.save)
    hand.changed(lambda: hand.press("Space"))
    hand.until(lambda: not dialog.isVisible())
    hand.come_back()
    hand.rest()


def to_page(hand):
    """Goes to the page of series with keys."""
    hand.press("Ctrl+Shift+3")
    hand.rest()
    page = hand.window.show_page("settings")
    hand.tab_to(page.sections)
    hand.press("End")
    hand.press("Up")
    hand.rest()
    series = page.pages["series"]
    hand.until(lambda: series.list.count() > 1)
    hand.tab_to(series.list)
    hand.press("Home")
    while series.sheet.title.text() != NAME:
        hand.press("Down")
        assert hand.pressed < 100
    return series


def test_a_post_is_repeated_and_its_series_lives_on(hand, saturday, hands, reopened):
    begin(hand, saturday)
    assert sorted(walks(hand)) == saturdays(HORIZON)
    assert walks(hand)[SATURDAY].item.id == saturday
    folder = hand.session.folder
    hand.window.close()
    hand.until(lambda: not hand.window.isVisible())

    later = hands(folder, **A_WEEK_LATER)
    later.until(later.window.statusBar().currentMessage)
    made = saturdays(HORIZON + WEEK)
    assert sorted(walks(later)) == made
    later.go_to(SATURDAY)
    later.window.context.viewpoint.select((saturday,))
    later.view.setFocus()
    later.changed(lambda: later.press("Alt+Right"))
    later.until(lambda: later.stored(saturday).item.date == SATURDAY + dt.timedelta(days=1))
    later.rest()
    later.press("Ctrl+Z")
    later.until(lambda: later.stored(saturday).item.date == SATURDAY)
    assert sorted(walks(later)) == made

    page = to_page(later)
    later.tab_to(page.sheet.undo)
    later.press("Space")
    later.until(lambda: sorted(walks(later)) == made[:-1])
    later.until(page.sheet.redo.isEnabled)
    later.tab_to(page.sheet.redo)
    later.press("Space")
    later.until(lambda: sorted(walks(later)) == made)
    later.until(lambda: len(page.sheet.next.buttons()) > 1)
    later.tab_to(page.sheet.next.buttons()[1])
    later.press("Space")
    skipped = [day for day in made if day != SATURDAY + WEEK]
    later.until(lambda: sorted(walks(later)) == skipped)
    assert sorted(walks(reopened(later))) == skipped


def test_one_is_edited_and_the_later_ones_follow_but_for_what_somebody_worked_on(
    hand, saturday, reopened
):
    begin(hand, saturday)
    third, fifth = (walks(hand)[SATURDAY + n * WEEK].item.id for n in (2, 4))
    hand.press("Ctrl+Shift+1")
    hand.go_to(SATURDAY + 4 * WEEK)
    hand.changed(lambda: (type_text(hand, fifth, "Mine. "), hand.press("Ctrl+S")))
    hand.go_to(SATURDAY + 2 * WEEK)
    type_text(hand, third, "Longer. ")
    note = hand.editor.view.series
    hand.tab_to(note.later, keys="Shift+Tab")
    hand.press("Space")
    dialog = hand.dialog(OutcomeDialog)
    assert dialog.list.count() == 1
    hand.tab_to(dialog.apply_button)
    hand.changed(lambda: hand.press("Space"))
    hand.until(lambda: not dialog.isVisible())
    hand.come_back()
    texts = [each.text[:4] for _, each in sorted(walks(hand).items())]
    assert texts == [*["A wa"] * 2, *["Long"] * 2, "Mine", *["Long"] * 7]

    hand.tab_to(note.open, most=150)
    hand.press("Space")
    form = hand.dialog(SeriesDialog)
    hand.tab_to(form.form.rule.way)
    hand.press("Ctrl+A")
    hand.write("FREQ=WEEKLY;BYDAY=SU")
    hand.press("Tab")
    hand.tab_to(form.save)
    hand.changed(lambda: hand.press("Space"))
    left = hand.dialog(OutcomeDialog)
    shown = {left._posts[n][0].post_id for n in range(left.list.count())}
    assert walks(hand)[SATURDAY + 4 * WEEK].post.id in shown
    hand.close_dialog(OutcomeDialog)
    days = sorted(walks(hand))
    assert days[:2] == [SATURDAY, SATURDAY + WEEK]
    assert SATURDAY + 4 * WEEK in days
    assert sum(day.isoweekday() == 7 for day in days) >= 8
    assert sorted(walks(reopened(hand))) == days


def type_text(hand, item, text):
    """Types into the text of a post that is in sight."""
    hand.view.setFocus()
    hand.window.context.viewpoint.select((item,))
    hand.window.show_panel("editor")
    hand.rest()
    hand.editor.view._choose("")
    field = hand.editor.view.base.entries["text"].field
    field.setFocus()
    hand.until(field.hasFocus)
    hand.write(text)
