"""A series is made of a post, or from nothing; what it means is told while it is filled in."""

import datetime as dt

import pytest

from smcalendar.services import editing, series
from smcalendar.ui.series.rule_field import COUNT, UNTIL

WEDNESDAY, FRIDAY = dt.date(2026, 11, 18), dt.date(2026, 11, 20)
LIVE = "Live"


@pytest.fixture
def dialog(qtbot, window, repeating, of):
    """The dialog for a series of the post on Friday."""
    window.context.viewpoint.select((of(LIVE)[0].item.id,))
    window.context.commands.run("post.repeat")
    qtbot.waitUntil(lambda: repeating.dialog.isVisible() and bool(repeating.dialog.sentence()))
    return repeating.dialog


def wait_for(qtbot, dialog, part):
    qtbot.waitUntil(lambda: part in dialog.sentence())


@pytest.fixture
def every(patiently):
    """Gives `every()`: all series."""
    return lambda: patiently(series.every)


def test_the_post_says_what_the_series_is(dialog):
    values = dialog.form.values()
    assert (values["name"], values["text"], values["start"]) == (LIVE, "Ask us.", FRIDAY)
    assert (values["rule"], values["time"]) == ("FREQ=WEEKLY;BYDAY=FR", dt.time(12, 30))
    assert "Every week on Friday" in dialog.sentence()
    assert "goes on without an end" in dialog.sentence()
    assert dialog.form.rows["text"].isHidden()


def test_the_post_is_the_first_of_the_series(qtbot, window, dialog, of, every):
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    days = [each.item.date for each in of(LIVE)]
    assert days == [FRIDAY + dt.timedelta(weeks=n) for n in range(13)]
    (made,) = every()
    assert {each.post.series_id for each in of(LIVE)} == {made.id}
    window.context.commands.run("undo")
    qtbot.waitUntil(lambda: not every())
    assert [each.item.date for each in of(LIVE)] == [FRIDAY]


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("FREQ=MONTHLY;BYDAY=-1FR", "the last Friday"),
        ("FREQ=DAILY;COUNT=10000", "At most"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "never happens"),
        ("FREQ=HOURLY", "FREQ=HOURLY"),
        ("RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=7", "lunar month 7"),
    ],
)
def test_a_rule_is_checked_while_it_is_typed(qtbot, dialog, typed, part):
    line = dialog.form.rule.way.line
    line.selectAll()
    qtbot.keyClicks(line, typed)
    wait_for(qtbot, dialog, part)


def test_weekdays_and_weeks_are_chosen(qtbot, dialog):
    rule = dialog.form.rule
    rule.weekdays._boxes[0].click()
    rule.every.setText("2")
    rule.every.commit()
    assert rule.value() == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"
    wait_for(qtbot, dialog, "Every 2 weeks on Monday, Friday")


def test_an_end_is_a_day_or_a_number(qtbot, dialog):
    rule = dialog.form.rule
    assert rule.until.isHidden()
    rule.ends._take(COUNT)
    rule.count.setText("4")
    rule.count.commit()
    assert rule.value() == "FREQ=WEEKLY;BYDAY=FR;COUNT=4"
    wait_for(qtbot, dialog, "4 post")
    rule.ends._take(UNTIL)
    rule.until._choose(dt.date(2026, 12, 31))
    assert rule.value() == "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231"


def test_the_first_day_suggests_rules(qtbot, dialog):
    way = dialog.form.rule.way
    qtbot.waitUntil(lambda: way.findData("FREQ=MONTHLY;BYDAY=3FR") >= 0)
    way._take("FREQ=MONTHLY;BYDAY=3FR")
    assert dialog.form.rule.weekly.isHidden()
    wait_for(qtbot, dialog, "the 3rd Friday")


def test_what_is_refused_stays_to_be_mended(qtbot, window, dialog, every):
    dialog.form.rows["name"].field.setText("")
    dialog.form.rows["name"].commit()
    dialog.save.click()
    wait_for(qtbot, dialog, "needs a name")
    assert dialog.isVisible()
    assert not every()


def test_a_time_that_is_none_is_not_kept(qtbot, window, dialog):
    field = dialog.form.rows["time"].field
    field.setText("25:99")
    dialog.save.click()
    assert "25:99" in dialog.form.rows["time"].notice.sentence()
    assert dialog.isVisible()
    assert not window.session.writes.open


def test_a_series_begins_without_a_post(qtbot, window, repeating, every):
    window.context.viewpoint.go_to(FRIDAY)
    window.context.commands.run("series.new")
    dialog = repeating.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog.form.rows["title"].isHidden()
    dialog.form.rows["name"].field.setText("Tea")
    dialog.form.rows["title"].field.setText("Tea of the week")
    dialog.form.rows["accounts"].field._boxes[0].click()
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (made,) = every()
    assert (made.name, made.title, made.start) == ("Tea", "Tea of the week", FRIDAY)


def test_a_changed_rule_tells_and_lists_what_stays(qtbot, window, dialog, repeating, of, every):
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (second, third) = of(LIVE)[1:3]
    change = window.session.change
    change(editing.edit, "post", second.post.id, {"text": "My own words"})
    (made,) = every()
    change(series.skip, made.id, third.post.occurrence)
    qtbot.waitUntil(lambda: not window.session.writes.open)
    repeating.open(made.id)
    qtbot.waitUntil(dialog.isVisible)
    dialog.form.rule.way._take("FREQ=WEEKLY;BYDAY=TU")
    wait_for(qtbot, dialog, "Somebody worked on those")
    dialog.save.click()
    qtbot.waitUntil(lambda: repeating.outcome.isVisible())
    assert repeating.outcome.list.count() >= 1
    assert "Skipped days that are none of the series any more" in repeating.outcome.summary.text()
    assert repeating.outcome.list.choice()
    repeating.outcome.show_button.click()
    editor = window.panel.built("editor")
    qtbot.waitUntil(lambda: editor is not None and editor._shown is not None)


def test_the_whole_series_is_selected_and_one_is_skipped(qtbot, window, dialog, of, every):
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    viewpoint, commands = window.context.viewpoint, window.context.commands
    qtbot.waitUntil(lambda: commands.action("select.series").isEnabled())
    commands.run("select.series")
    qtbot.waitUntil(lambda: len(viewpoint.selection) == 13)
    viewpoint.select((of(LIVE)[3].item.id,))
    qtbot.waitUntil(lambda: commands.action("post.skip").isEnabled())
    commands.run("post.skip")
    qtbot.waitUntil(lambda: len(of(LIVE)) == 12)
    (made,) = every()
    assert made.skips == (FRIDAY + dt.timedelta(weeks=3),)


def test_a_post_of_no_series_is_not_skipped(qtbot, window, repeating, of):
    window.context.viewpoint.select((of("New soap")[0].item.id,))
    qtbot.waitUntil(lambda: repeating._post is not None)
    assert not window.context.commands.action("post.skip").isEnabled()
