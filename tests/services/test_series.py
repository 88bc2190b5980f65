import datetime as dt
from dataclasses import replace

import pytest

from smcalendar.domain.calendar_records import Series
from smcalendar.domain.errors import UserError
from smcalendar.domain.filters import Filter
from smcalendar.domain.recurrence import rule_text
from smcalendar.domain.rules import check
from smcalendar.domain.series import outline_on
from smcalendar.domain.states import State
from smcalendar.services import (
    editing,
    keeping,
    plan,
    series,
    series_changes,
    series_overview,
    setup,
    trash,
    trust,
)
from smcalendar.storage import reading
from smcalendar.storage.series import posts_of_series

MONDAY = dt.date(2026, 11, 2)
FRIDAYS = [dt.date(2026, 11, 6) + dt.timedelta(weeks=each) for each in range(13)]
NINE = dt.time(9)
JULY = (dt.date(2027, 7, 1), dt.date(2027, 7, 31))


def at(day, time=dt.time(19)):
    return dt.datetime.combine(day, time)


@pytest.fixture
def add(shop):
    """Gives `add(rule, **values)`: a series on Facebook and Instagram, on Fridays at seven."""

    def add(rule="FREQ=WEEKLY;BYDAY=FR", **values):
        accounts = tuple(shop.accounts[each].id for each in ("facebook", "instagram"))
        given = {
            "name": "Friday soap",
            "rule": rule,
            "start": MONDAY,
            "time": dt.time(19),
            "zone": "Asia/Taipei",
            "accounts": accounts,
            "title": "Soap",
            "text": "Soap of the week",
        }
        return series_changes.add(shop.workspace, given | values, today=MONDAY)

    return add


@pytest.fixture
def whole(shop):
    """Gives `whole(series_id)`: the days, times and accounts of the items of a series."""

    def whole(series_id):
        with shop.workspace.reading() as connection:
            posts = posts_of_series(connection, [series_id], since=dt.date.min)
            there = [each.id for each in posts if each.trashed_at is None]
            found = reading.items_of_posts(connection, there)
        return sorted((each.date, each.time, each.zone, each.account_id) for each in found)

    return whole


@pytest.fixture
def days(whole):
    """Gives `days(series_id)`: on which days there are items of a series."""
    return lambda series_id: sorted({day for day, *_ in whole(series_id)})


@pytest.fixture
def posts(shop):
    """Gives `posts(series_id)`: the posts of a series by the day of their occurrence."""

    def posts(series_id):
        with shop.workspace.reading() as connection:
            found = posts_of_series(connection, [series_id], since=dt.date.min)
        return {each.occurrence.date(): each for each in found}

    return posts


def record(shop, id):
    with shop.workspace.reading() as connection:
        return reading.by_ids(connection, Series, [id])[0]


def drawn(shop, first, last):
    return [each.occurrence for each in series.outlines(shop.workspace, first, last)]


def labels(shop):
    return [each.entry.label for each in trust.log(shop.workspace)]


def test_a_new_series_makes_its_posts_up_to_the_horizon(shop, add, whole, posts):
    done = add(owner_id=shop.people["Wen"].id)
    facebook, instagram = shop.accounts["facebook"], shop.accounts["instagram"]
    place = (dt.time(19), "Asia/Taipei")
    expected = [(day, *place, each.id) for day in FRIDAYS for each in (facebook, instagram)]
    assert whole(done.series_id) == sorted(expected)
    assert (len(done.filled.posts), done.filled.left) == (13, 0)
    post = posts(done.series_id)[FRIDAYS[0]]
    assert (post.title, post.text, post.occurrence) == ("Soap", "Soap of the week", at(FRIDAYS[0]))
    assert post.author_id == shop.people["Wen"].id
    formats = {each.item.format for each in plan.items(shop.workspace, Filter())}
    assert formats == {"post", "feed_image"}


def test_filling_again_makes_only_what_came_nearer(shop, add, days):
    done = add()
    assert series.fill(shop.workspace, today=MONDAY) == series.Filled()
    filled = series.fill(shop.workspace, today=MONDAY + dt.timedelta(weeks=1))
    assert len(filled.posts) == 1
    assert days(done.series_id)[-1] == FRIDAYS[-1] + dt.timedelta(weeks=1)


def test_nothing_is_made_for_days_that_are_over(shop, add, days):
    done = add(start=dt.date(2020, 1, 1), rule="FREQ=DAILY")
    assert (days(done.series_id)[0], len(days(done.series_id))) == (MONDAY, 91)


def test_at_most_200_posts_are_made_at_once_the_earliest_first(shop, add):
    add("FREQ=DAILY")
    add("FREQ=DAILY")
    third = add("FREQ=DAILY")
    assert (len(third.filled.posts), third.filled.left) == (91, 0)
    with shop.workspace.action("settings") as work:
        settings = reading.settings(work.connection)
        work.put(replace(settings, horizon=190))
    filled = series.fill(shop.workspace, today=MONDAY)
    assert (len(filled.posts), filled.left) == (200, 100)
    assert len(series.outlines(shop.workspace, MONDAY, MONDAY + dt.timedelta(days=190))) == 100
    assert len(series.fill(shop.workspace, today=MONDAY).posts) == 100


def test_filling_is_an_action_of_its_own_that_undo_steps_over(shop, add, days):
    post = shop.add_post({}, by="Amy")
    done = add()
    later = MONDAY + dt.timedelta(weeks=2)
    plan.move(shop.workspace, [shop.items_of(post)[0].id], later)
    series.fill(shop.workspace, today=later)
    newest = trust.log(shop.workspace)[0].entry
    assert (newest.label, newest.origin) == ("fill_series", f"series:{done.series_id}")
    assert trust.undo_last(shop.workspace).values["undone"] == "move_items"
    assert len(days(done.series_id)) == 15


def test_the_page_of_a_series_takes_its_newest_filling_back(shop, add, days):
    done = add()
    later = MONDAY + dt.timedelta(weeks=2)
    series.fill(shop.workspace, today=later)
    series.undo_fill(shop.workspace, done.series_id)
    assert days(done.series_id) == FRIDAYS
    assert series.fill(shop.workspace, today=later) == series.Filled()
    series.redo_fill(shop.workspace, done.series_id)
    assert len(days(done.series_id)) == 15
    series.undo_fill(shop.workspace, done.series_id)
    series.undo_fill(shop.workspace, done.series_id)
    assert days(done.series_id) == []
    with pytest.raises(UserError, match="nothing_to_undo"):
        series.undo_fill(shop.workspace, done.series_id)


def test_undoing_a_new_series_takes_its_posts_with_it_and_redoing_brings_them(shop, add, days):
    done = add()
    trust.undo_last(shop.workspace)
    assert (days(done.series_id), series.every(shop.workspace)) == ([], ())
    assert series.outlines(shop.workspace, *JULY) == ()
    trust.redo_last(shop.workspace)
    assert days(done.series_id) == FRIDAYS
    assert [each.id for each in series.every(shop.workspace)] == [done.series_id]


def test_what_is_in_the_trash_is_not_made_again(shop, add, days, posts):
    done = add()
    trash.trash(shop.workspace, [posts(done.series_id)[FRIDAYS[1]].id])
    assert series.fill(shop.workspace, today=MONDAY) == series.Filled()
    assert FRIDAYS[1] not in days(done.series_id)
    assert drawn(shop, MONDAY, FRIDAYS[-1]) == []
    with pytest.raises(UserError, match="occurrence_in_trash"):
        series.touch(shop.workspace, done.series_id, at(FRIDAYS[1]))


def test_what_was_deleted_for_good_is_not_made_again(shop, add, posts):
    done = add()
    trash.trash(shop.workspace, [posts(done.series_id)[FRIDAYS[1]].id])
    keeping.back_up(shop.workspace)
    trash.purge(shop.workspace)
    assert record(shop, done.series_id).skips == (FRIDAYS[1],)
    assert series.fill(shop.workspace, today=MONDAY) == series.Filled()


def test_later_days_are_outlines_that_stand_in_no_list(shop, add):
    done = add()
    listed = len(plan.items(shop.workspace))
    fridays = [dt.date(2027, 7, each) for each in (2, 9, 16, 23, 30)]
    assert drawn(shop, *JULY) == [at(day) for day in fridays]
    (first, *_) = series.outlines(shop.workspace, *JULY)
    assert first == outline_on(record(shop, done.series_id), fridays[0])
    assert (first.title, first.zone, len(first.accounts)) == ("Soap", "Asia/Taipei", 2)
    assert len(plan.items(shop.workspace)) == listed


def test_an_outline_stands_on_its_day_in_the_zone_of_the_workspace(shop, add):
    add(zone="America/New_York")
    assert [e.day("Asia/Taipei").isoweekday() for e in series.outlines(shop.workspace, *JULY)] == (
        [6] * 5
    )
    assert series.outlines(shop.workspace, dt.date(2027, 7, 2), dt.date(2027, 7, 2)) == ()
    (only,) = series.outlines(shop.workspace, dt.date(2027, 7, 3), dt.date(2027, 7, 3))
    assert only.occurrence == at(dt.date(2027, 7, 2))


def test_outlines_of_ten_thousand_days_are_quick_to_look_at(shop, add):
    add("FREQ=DAILY;COUNT=10000", start=dt.date(2020, 1, 1))
    assert len(drawn(shop, dt.date(2047, 5, 1), dt.date(2047, 5, 31))) == 18
    assert drawn(shop, dt.date(2048, 1, 1), dt.date(2048, 12, 31)) == []


def test_touching_makes_an_outline_real_once(shop, add, whole):
    done = add()
    occurrence = at(dt.date(2027, 7, 2))
    touched = series.touch(shop.workspace, done.series_id, occurrence)
    assert len(touched.item_ids) == 2
    assert {each.date for each in shop.items_of(touched.post_id)} == {occurrence.date()}
    assert series.touch(shop.workspace, done.series_id, occurrence) == touched
    assert occurrence not in drawn(shop, *JULY)
    before = len(whole(done.series_id))
    series.fill(shop.workspace, today=dt.date(2027, 6, 1))
    assert len([each for each in whole(done.series_id) if each[0] == occurrence.date()]) == 2
    assert len(whole(done.series_id)) > before


def test_undoing_a_touch_leaves_the_outline_as_it_was(shop, add, posts):
    done = add()
    occurrence = at(dt.date(2027, 7, 2))
    touched = series.touch(shop.workspace, done.series_id, occurrence)
    assert trust.undo_last(shop.workspace).values["undone"] == "make_occurrence"
    assert occurrence in drawn(shop, *JULY)
    again = series.touch(shop.workspace, done.series_id, occurrence)
    assert again.post_id == touched.post_id
    trust.undo_last(shop.workspace)
    series.fill(shop.workspace, today=dt.date(2027, 6, 1))
    assert posts(done.series_id)[occurrence.date()].trashed_at is None
    trash.trash(shop.workspace, [touched.post_id])
    assert series.fill(shop.workspace, today=dt.date(2027, 6, 1)) == series.Filled()


@pytest.mark.parametrize("act", [series.touch, series.skip])
def test_a_day_that_is_none_of_the_series_is_refused(shop, add, act):
    done = add()
    with pytest.raises(UserError, match="not_an_occurrence") as caught:
        act(shop.workspace, done.series_id, at(dt.date(2027, 7, 3)))
    assert caught.value.values == {"name": "Friday soap", "day": "2027-07-03"}


def test_skipping_takes_the_post_with_it_and_undo_brings_it_back(shop, add, days):
    done = add()
    series.skip(shop.workspace, done.series_id, at(FRIDAYS[2]))
    series.skip(shop.workspace, done.series_id, at(dt.date(2027, 7, 2)))
    assert days(done.series_id) == [day for day in FRIDAYS if day != FRIDAYS[2]]
    assert at(dt.date(2027, 7, 2)) not in drawn(shop, *JULY)
    trust.undo_last(shop.workspace)
    trust.undo_last(shop.workspace)
    assert days(done.series_id) == FRIDAYS
    series.skip(shop.workspace, done.series_id, at(FRIDAYS[2]))
    series.unskip(shop.workspace, done.series_id, FRIDAYS[2])
    assert days(done.series_id) == FRIDAYS


def test_what_the_platform_has_is_not_skipped(shop, add, posts):
    done = add()
    (item, _) = shop.items_of(posts(done.series_id)[FRIDAYS[0]].id)
    with shop.workspace.action("step") as work:
        work.put(replace(item, state=State.SCHEDULED))
    with pytest.raises(UserError, match="does_not_go"):
        series.skip(shop.workspace, done.series_id, at(FRIDAYS[0]))
    assert record(shop, done.series_id).skips == ()


def test_a_post_keeps_its_identity_wherever_it_is_moved(shop, add, posts, days):
    done = add()
    post = posts(done.series_id)[FRIDAYS[0]]
    plan.move(shop.workspace, [each.id for each in shop.items_of(post.id)], MONDAY)
    assert posts(done.series_id)[FRIDAYS[0]].id == post.id
    assert series.fill(shop.workspace, today=MONDAY) == series.Filled()
    assert days(done.series_id)[:2] == [MONDAY, FRIDAYS[1]]


def test_drafts_follow_a_changed_rule_and_the_rest_is_listed(shop, add, posts, days):
    done = add()
    made = posts(done.series_id)
    editing.edit(shop.workspace, "post", made[FRIDAYS[0]].id, {"text": "My own words"})
    plan.move(shop.workspace, [each.id for each in shop.items_of(made[FRIDAYS[1]].id)], FRIDAYS[1])
    plan.move(shop.workspace, [shop.items_of(made[FRIDAYS[2]].id)[0].id], FRIDAYS[2], NINE)
    shop.take("cancel", shop.items_of(made[FRIDAYS[3]].id)[0].id)
    changes = {"rule": "FREQ=WEEKLY;BYDAY=TU"}
    changed = series_changes.change_all(shop.workspace, done.series_id, changes, today=MONDAY)
    own = [made[day].id for day in (FRIDAYS[0], FRIDAYS[2], FRIDAYS[3])]
    assert [each.post_id for each in changed.left] == own
    assert {each.fits for each in changed.left} == {False}
    assert len(changed.moved) == 10
    assert changed.trashed == ()
    tuesdays = [day for day in days(done.series_id) if day.isoweekday() == 2]
    assert tuesdays[0] == dt.date(2026, 11, 3)
    assert len(tuesdays) == 13
    assert {FRIDAYS[0], FRIDAYS[2], FRIDAYS[3]} < set(days(done.series_id))
    assert labels(shop)[:2] == ["fill_series", "change_series"]


def test_undoing_a_change_undoes_all_of_it(shop, add, whole):
    done = add()
    before = whole(done.series_id)
    changes = {"rule": "FREQ=DAILY", "time": NINE, "text": "Soap every day"}
    series_changes.change_all(shop.workspace, done.series_id, changes, today=MONDAY)
    after = whole(done.series_id)
    assert len(after) == 2 * 91
    trust.undo_last(shop.workspace)
    assert whole(done.series_id) == before
    trust.redo_last(shop.workspace)
    assert whole(done.series_id) == after


def test_drafts_without_a_day_left_go_to_the_trash_and_come_back_with_the_rule(
    shop, add, days, posts
):
    done = add()
    changed = series_changes.change_all(
        shop.workspace, done.series_id, {"rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"}, today=MONDAY
    )
    assert len(changed.trashed) == 6
    assert days(done.series_id) == FRIDAYS[::2]
    back = {"rule": "FREQ=WEEKLY;BYDAY=FR"}
    series_changes.change_all(shop.workspace, done.series_id, back, today=MONDAY)
    assert days(done.series_id) == FRIDAYS


def test_time_zone_content_and_accounts_follow_too(shop, add, whole, posts):
    done = add()
    account = shop.accounts["x"].id
    values = {"time": NINE, "zone": "Asia/Tokyo", "accounts": (account,), "text": "New words"}
    changed = series_changes.change_all(shop.workspace, done.series_id, values, today=MONDAY)
    assert (len(changed.moved), changed.left) == (13, ())
    assert whole(done.series_id) == [(day, NINE, "Asia/Tokyo", account) for day in FRIDAYS]
    post = posts(done.series_id)[FRIDAYS[0]]
    assert (post.text, post.occurrence) == ("New words", at(FRIDAYS[0], NINE))


def test_a_new_name_moves_and_lists_nothing(shop, add, posts):
    done = add()
    editing.edit(shop.workspace, "post", posts(done.series_id)[FRIDAYS[0]].id, {"text": "Mine"})
    name = {"name": "Soap"}
    changed = series_changes.change_all(shop.workspace, done.series_id, name, today=MONDAY)
    assert (changed.moved, changed.left) == ((), ())


def test_what_is_over_stays_as_it_is(shop, add, days):
    done = add()
    today = FRIDAYS[4]
    changes = {"rule": "FREQ=WEEKLY;BYDAY=MO"}
    series_changes.change_all(shop.workspace, done.series_id, changes, today=today)
    assert days(done.series_id)[:4] == FRIDAYS[:4]
    assert days(done.series_id)[4] == today + dt.timedelta(days=3)


def test_skips_that_the_rule_no_longer_has_are_dropped_and_told(shop, add):
    done = add()
    series.skip(shop.workspace, done.series_id, at(FRIDAYS[2]))
    series.skip(shop.workspace, done.series_id, at(FRIDAYS[3]))
    rule = f"FREQ=MONTHLY;BYMONTHDAY={FRIDAYS[3].day}"
    changed = series_changes.change_all(
        shop.workspace, done.series_id, {"rule": rule}, today=MONDAY
    )
    assert changed.lost_skips == (FRIDAYS[2],)
    assert record(shop, done.series_id).skips == (FRIDAYS[3],)


def test_a_change_from_a_day_on_splits_the_series(shop, add, days, posts):
    done = add("FREQ=WEEKLY;BYDAY=FR;COUNT=10")
    made = posts(done.series_id)
    editing.edit(shop.workspace, "post", made[FRIDAYS[5]].id, {"text": "My own words"})
    trash.trash(shop.workspace, [made[FRIDAYS[6]].id])
    changed = series_changes.change_later(
        shop.workspace, done.series_id, at(FRIDAYS[4]), {"time": NINE}, today=MONDAY
    )
    first, later = series.every(shop.workspace)
    assert (first.id, later.id) == (done.series_id, changed.series_id)
    assert first.rule == "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261203"
    assert (later.rule, later.start) == ("FREQ=WEEKLY;BYDAY=FR;COUNT=6", FRIDAYS[4])
    assert days(first.id) == FRIDAYS[:4]
    assert days(later.id) == [day for day in FRIDAYS[4:10] if day != FRIDAYS[6]]
    assert [(each.post_id, each.fits) for each in changed.left] == [(made[FRIDAYS[5]].id, True)]
    times = {day: {e.time for e in shop.items_of(post.id)} for day, post in posts(later.id).items()}
    assert (times[FRIDAYS[4]], times[FRIDAYS[5]]) == ({NINE}, {dt.time(19)})
    assert series.fill(shop.workspace, today=MONDAY) == series.Filled()
    trust.undo_last(shop.workspace)
    assert [each.rule for each in series.every(shop.workspace)] == ["FREQ=WEEKLY;BYDAY=FR;COUNT=10"]
    assert days(done.series_id) == [day for day in FRIDAYS[:10] if day != FRIDAYS[6]]


def test_a_split_with_a_new_rule_can_be_undone_with_what_was_filled(shop, add, days):
    done = add()
    changed = series_changes.change_later(
        shop.workspace, done.series_id, at(FRIDAYS[2]), {"rule": "FREQ=DAILY"}, today=MONDAY
    )
    assert len(days(changed.series_id)) > 60
    trust.undo_last(shop.workspace)
    assert days(done.series_id) == FRIDAYS
    trust.redo_last(shop.workspace)
    assert len(days(changed.series_id)) > 60


def test_a_change_from_the_first_day_on_is_one_of_all(shop, add, days):
    done = add()
    changed = series_changes.change_later(
        shop.workspace, done.series_id, at(FRIDAYS[0]), {"rule": "FREQ=WEEKLY"}, today=MONDAY
    )
    assert changed.series_id == done.series_id
    assert {day.isoweekday() for day in days(done.series_id)} == {1}


def test_a_removed_series_leaves_what_somebody_worked_on(shop, add, posts):
    done = add()
    own = posts(done.series_id)[FRIDAYS[0]]
    editing.edit(shop.workspace, "post", own.id, {"text": "My own words"})
    removed = series_changes.remove(shop.workspace, done.series_id, today=MONDAY)
    assert len(removed.trashed) == 12
    assert (shop.post(own.id).series_id, shop.post(own.id).trashed_at) == (None, None)
    assert series.outlines(shop.workspace, *JULY) == ()
    assert series.fill(shop.workspace, today=MONDAY) == series.Filled()
    trust.undo_last(shop.workspace)
    assert shop.post(own.id).series_id == done.series_id
    assert len(plan.items(shop.workspace)) == 26


def test_a_series_out_of_the_trash_makes_its_posts_anew(shop, add, days):
    done = add()
    series_changes.remove(shop.workspace, done.series_id, today=MONDAY)
    setup.restore(shop.workspace, "series", done.series_id)
    assert len(series.fill(shop.workspace, today=MONDAY).posts) == 13
    assert days(done.series_id) == FRIDAYS


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"rule": "FREQ=HOURLY"}, "bad_rule"),
        ({"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}, "rule_never"),
        ({"name": " "}, "name_missing"),
        ({"accounts": ()}, "series_without_accounts"),
        ({"start": dt.date(1066, 10, 14)}, "far_date"),
        ({"zone": "Mars/Olympus"}, "unknown_zone"),
    ],
)
def test_a_series_that_could_make_nothing_is_refused(shop, add, values, code):
    with pytest.raises(UserError, match=code):
        add(**values)
    assert series.every(shop.workspace) == ()
    done = add()
    with pytest.raises(UserError, match=code):
        series_changes.change_all(shop.workspace, done.series_id, values, today=MONDAY)
    assert record(shop, done.series_id).name == "Friday soap"


def test_an_account_of_a_series_cannot_go(shop, add):
    add()
    trash.trash(shop.workspace, [each.post.id for each in plan.items(shop.workspace)])
    with pytest.raises(UserError, match="still_in_use"):
        setup.remove(shop.workspace, "account", shop.accounts["facebook"].id)


def test_working_days_know_taiwans_holidays(shop):
    seen = series_changes.preview(shop.workspace, "FREQ=MONTHLY;X-BYWORKDAY=1;COUNT=4", MONDAY)
    assert [f"{day:%m-%d}" for day in seen.days] == ["11-02", "12-01", "01-04", "02-01"]
    assert (seen.count, seen.ends) == (4, dt.date(2027, 2, 1))


def test_a_preview_says_how_much_a_rule_is(shop):
    endless = series_changes.preview(shop.workspace, "FREQ=DAILY", MONDAY)
    assert (len(endless.days), endless.count, endless.ends) == (10, None, None)
    long = series_changes.preview(shop.workspace, "FREQ=DAILY;COUNT=10000", MONDAY)
    assert (len(long.days), long.count) == (10, 10_000)


def test_a_series_without_a_time_posts_at_any_time_of_the_day(shop, add, whole):
    done = add(time=None)
    assert {time for _, time, *_ in whole(done.series_id)} == {None}
    touched = series.touch(shop.workspace, done.series_id, at(dt.date(2027, 7, 2), dt.time()))
    assert {each.time for each in shop.items_of(touched.post_id)} == {None}


def test_a_renamed_word_stands_on_the_next_posts_too(shop, add, posts):
    label = setup.add(shop.workspace, "label", {"name": "soap"})
    done = add(labels=("soap", "new"))
    setup.edit(shop.workspace, "label", label, {"name": "soaps"})
    assert record(shop, done.series_id).labels == ("soaps", "new")
    touched = series.touch(shop.workspace, done.series_id, at(dt.date(2027, 7, 2)))
    assert shop.post(touched.post_id).labels == ("soaps", "new")
    renamed = series_changes.change_all(
        shop.workspace, done.series_id, {"time": NINE}, today=MONDAY
    )
    assert renamed.left == ()


def test_a_campaign_that_goes_leaves_its_series(shop, add):
    done = add(campaign_id=shop.campaign.id)
    with pytest.raises(UserError, match="still_in_use"):
        setup.remove(shop.workspace, "campaign", shop.campaign.id)
    setup.remove(shop.workspace, "campaign", shop.campaign.id, detach=True)
    assert record(shop, done.series_id).campaign_id is None


def test_days_without_end_have_no_outlines_out_of_reach(shop, add):
    add()
    assert drawn(shop, dt.date.min, dt.date(2026, 11, 1)) == []
    assert drawn(shop, dt.date(3000, 1, 1), dt.date.max) == []


def test_a_series_keeps_its_clock_time_on_a_day_whose_clocks_skip_it(shop, add):
    done = add("FREQ=DAILY", time=dt.time(2, 30), zone="America/New_York")
    sunday = dt.date(2027, 3, 14)
    seen = {}
    for day in (sunday, sunday + dt.timedelta(days=1)):
        touched = series.touch(shop.workspace, done.series_id, at(day, dt.time(2, 30)))
        (item, _) = plan.items_by_ids(shop.workspace, touched.item_ids)
        assert (item.item.date, item.item.time) == (day, dt.time(2, 30))
        seen[day] = [each.code for each in check(item) if each.field == "time"]
    assert [*seen.values()] == [["time_does_not_exist"], []]


def test_the_page_of_series_shows_what_comes_and_what_was_made(shop, add):
    done = add()
    series.skip(shop.workspace, done.series_id, at(FRIDAYS[1]))
    (shown,) = series_overview.overview(shop.workspace, today=MONDAY)
    assert shown.next == tuple(at(FRIDAYS[each]) for each in (0, 2, 3))
    assert shown.posts == 12
    assert (shown.filling.label, shown.filling.values["n"]) == ("fill_series", 13)
    trust.undo_last(shop.workspace)
    series.undo_fill(shop.workspace, done.series_id)
    (shown,) = series_overview.overview(shop.workspace, today=FRIDAYS[1])
    assert (shown.next[0], shown.posts, shown.filling) == (at(FRIDAYS[1]), 0, None)


def test_suggestions_know_taiwans_working_days(shop):
    rules = [rule_text(each) for each in series_overview.suggestions(shop.workspace, MONDAY)]
    assert "FREQ=MONTHLY;X-BYWORKDAY=1" in rules
