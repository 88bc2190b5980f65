"""Moving and editing: what an item becomes, what is voided, what is refused."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smcalendar.domain.plan import (
    DECIDED_ON,
    FIXED,
    Effect,
    editable,
    moved_to,
    outcome_of_edit,
    outcome_of_move,
    pinned,
    retimed,
    voided,
)
from smcalendar.domain.records import Decision, Post, PostingItem
from smcalendar.domain.states import State

TUESDAY, THURSDAY = dt.date(2026, 11, 24), dt.date(2026, 11, 26)
SEVEN = dt.time(19)
FREE = sorted(set(State) - FIXED - DECIDED_ON)

dates = st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1))


@pytest.fixture(scope="session")
def planned(an_item):
    return lambda **other: an_item(**{"date": TUESDAY, "time": SEVEN} | other).item


def on(day, time):
    return dt.datetime.combine(day, dt.time.fromisoformat(time))


def test_a_moved_item_keeps_its_clock_time_and_its_zone(planned):
    item = planned(zone="Europe/London")
    moved = moved_to(item, THURSDAY)
    assert (moved.date, moved.time, moved.zone) == (THURSDAY, SEVEN, "Europe/London")
    assert replace(moved, date=TUESDAY) == item


def test_its_end_moves_along(planned):
    sale = planned(end=on(dt.date(2026, 11, 30), "23:59"))
    assert moved_to(sale, THURSDAY).end == on(dt.date(2026, 12, 2), "23:59")


def test_what_was_noted_about_not_having_posted_it_is_over(planned):
    assert moved_to(planned(not_posted_reason="closed"), THURSDAY).not_posted_reason == ""


def test_in_the_tray_it_keeps_its_clock_time_for_its_next_day(planned):
    tray = moved_to(planned(end=on(TUESDAY, "21:00")), None)
    assert (tray.date, tray.time) == (None, SEVEN)
    assert moved_to(tray, THURSDAY).end == on(THURSDAY, "21:00")


def test_in_the_tray_an_end_on_another_day_is_lost_rather_than_wrong(planned):
    tray = moved_to(planned(end=on(THURSDAY, "21:00")), None)
    assert tray.end is None


@given(dates, dates, st.timedeltas(dt.timedelta(0), dt.timedelta(days=60)))
def test_an_item_is_as_long_on_every_day(planned, day, other, length):
    item = planned(date=day, end=dt.datetime.combine(day, SEVEN) + length)
    moved = moved_to(item, other)
    assert moved.end - dt.datetime.combine(other, SEVEN) == length
    assert moved_to(moved, day) == item


@given(dates, dates, st.timedeltas(dt.timedelta(0), dt.timedelta(days=3)))
def test_an_end_never_comes_out_of_the_tray_before_the_start(planned, day, other, length):
    item = planned(date=day, end=dt.datetime.combine(day, SEVEN) + length)
    back = moved_to(moved_to(item, None), other)
    assert back.end is None or back.end >= dt.datetime.combine(other, SEVEN)


def test_another_clock_time_takes_the_end_along(planned):
    live = planned(end=on(TUESDAY, "21:00"))
    later = retimed(live, THURSDAY, dt.time(20, 30))
    assert (later.date, later.time, later.end) == (THURSDAY, dt.time(20, 30), on(THURSDAY, "22:30"))


def test_any_time_that_day_leaves_the_end_where_it_is(planned):
    live = planned(end=on(TUESDAY, "21:00"))
    assert retimed(live, TUESDAY, None) == replace(live, time=None)
    assert retimed(planned(time=None), THURSDAY, SEVEN).time == SEVEN


@pytest.mark.parametrize("state", sorted(FIXED))
def test_what_the_platform_has_does_not_move(state, planned):
    item = planned(state=state)
    outcome = outcome_of_move(item, THURSDAY)
    assert outcome.refusal.code == "does_not_move"
    assert outcome.refusal.values == {"code": "K7-42F", "state": state.value}


@pytest.mark.parametrize("state", sorted(DECIDED_ON))
def test_another_day_is_told_of_what_was_decided_on(state, planned):
    item = planned(state=state)
    assert outcome_of_move(item, THURSDAY).effect is Effect.TELLS
    assert outcome_of_move(item, None).effect is Effect.TELLS
    assert outcome_of_move(item, TUESDAY).effect is Effect.KEEPS


@pytest.mark.parametrize("state", FREE)
def test_nobody_has_to_be_told_of_other_moves(state, planned):
    item = planned(state=state)
    assert outcome_of_move(item, THURSDAY).effect is Effect.KEEPS


EFFECTS = [
    *((state, Effect.VOIDS, None) for state in sorted(DECIDED_ON)),
    *((state, Effect.KEEPS, "not_editable") for state in sorted(FIXED)),
    *((state, Effect.KEEPS, None) for state in FREE),
]


@pytest.mark.parametrize(("state", "effect", "code"), EFFECTS)
def test_an_edit_of_the_content_voids_what_was_decided_on(state, effect, code, an_item):
    before = an_item(post={"text": "Soap"}, state=state)
    own, through_post = an_item(state=state, text="Box"), an_item(post={"text": "Box"}, state=state)
    for after in (own, through_post):
        outcome = outcome_of_edit(before, after)
        assert (outcome.effect, outcome.refusal and outcome.refusal.code) == (effect, code)


@pytest.mark.parametrize("state", State)
def test_an_edit_of_anything_else_voids_nothing(state, an_item):
    before = an_item(post={"text": "Soap"}, state=state)
    labelled = an_item(post={"text": "Soap", "labels": ("live",), "notes": "n"}, state=state)
    said_twice = an_item(post={"text": "Soap"}, text="Soap", state=state)
    for after in (labelled, said_twice):
        outcome = outcome_of_edit(before, after)
        assert (outcome.effect, outcome.refusal) == (Effect.KEEPS, None)


def test_a_voided_item_is_a_draft_that_nobody_submitted(planned):
    item = planned(state=State.APPROVED, reason="fine", submitted_by="person-1", overridden="once")
    draft = voided(item)
    assert (draft.state, draft.reason, draft.submitted_by) == (State.DRAFT, "", None)
    assert draft.overridden == "once"


def test_a_pinned_item_keeps_what_its_post_said(an_item):
    resolved = an_item(post={"title": "Soap", "text": "Old", "hashtags": ("a",)}, title="Own")
    after = replace(resolved.post, title="Other", text="New")
    item = pinned(resolved.item, resolved.post, after)
    assert (item.title, item.text, item.hashtags) == ("Own", "Old", None)
    assert (
        outcome_of_edit(resolved, replace(resolved, post=after, item=item)).effect is Effect.KEEPS
    )


def test_state_and_code_belong_to_the_workflow_and_decisions_stand():
    workflow = {"state", "code", "submitted_by", "posted_at", "hold_reason", "trashed_at", "id"}
    assert not workflow & editable(PostingItem)
    assert {"text", "date", "url", "account_id"} <= editable(PostingItem)
    assert {"title", "notes", "owner_id"} <= editable(Post)
    assert editable(Decision) == frozenset()
