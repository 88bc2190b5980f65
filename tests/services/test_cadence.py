"""Free slots, tallies and conflicts of a workspace."""

import datetime as dt
from dataclasses import replace

import pytest

from smcalendar.domain.cadence_values import DayRange, PostingSlot, Target
from smcalendar.domain.calendar_records import KeyDate
from smcalendar.domain.filters import Filter
from smcalendar.domain.states import State
from smcalendar.services import (
    cadence,
    checking,
    desk,
    plan,
    review,
    series_changes,
    setup,
    sheets,
)
from smcalendar.services.around import around

MONDAY = dt.date(2026, 11, 9)
WEDNESDAY = dt.date(2026, 11, 11)
WEEK = Filter(first=MONDAY, last=dt.date(2026, 11, 15))
SEVEN = dt.time(19)

LONG_AGO = dt.date(2026, 6, 1)
"""From then, a series makes nothing by itself that is looked at here."""


@pytest.fixture
def change(shop):
    """Gives `change(record, **values)`: writes other values of a record, and returns it."""

    def write(record, **values):
        with shop.workspace.action("edit_record") as work:
            work.put(replace(work.get(type(record), record.id), **values))

    return write


@pytest.fixture
def slots(shop, change):
    """Has the page on Facebook post on Mondays and Wednesdays at seven, three times a week."""
    change(
        shop.accounts["facebook"],
        slots=(PostingSlot(1, SEVEN), PostingSlot(3, dt.time(12)), PostingSlot(3, SEVEN)),
        targets=(Target("", 3), Target("Care", 1)),
    )
    return shop.accounts["facebook"].id


def codes(found):
    return {item: [each.code for each in problems] for item, problems in found.items()}


def test_the_next_free_slot_of_a_day(shop, slots):
    shop.add_item(item={"date": WEDNESDAY, "time": dt.time(11, 30)})
    other = shop.accounts["x"].id
    assert cadence.next_free(shop.workspace, (slots, other), WEDNESDAY) == {
        slots: SEVEN,
        other: None,
    }
    assert cadence.next_free(shop.workspace, (slots,), dt.date(2026, 11, 10)) == {slots: None}
    assert cadence.next_free(shop.workspace, (), WEDNESDAY) == {}


def test_the_first_free_slot_from_now_on(shop, slots):
    taipei = dt.timezone(dt.timedelta(hours=8))
    at = cadence.first_free(shop.workspace, (slots,))[slots]
    assert at == dt.datetime(2026, 11, 2, 19, tzinfo=taipei)
    shop.clock.walk(days=1)
    at = cadence.first_free(shop.workspace, (slots,))[slots]
    assert at == dt.datetime(2026, 11, 4, 12, tzinfo=taipei)


def test_slots_are_free_on_days_without_a_blackout(shop, slots):
    free = cadence.free_slots(shop.workspace, MONDAY, WEEK.last)
    assert [f"{each.start:%d %H:%M}" for each in free] == ["09 19:00", "11 12:00", "11 19:00"]
    blackout = KeyDate(
        id=shop.around.chance.identifier(), name="Stocktaking", kind="blackout", start=MONDAY
    )
    plan.add_records(shop.workspace, (blackout,))
    free = cadence.free_slots(shop.workspace, MONDAY, WEEK.last)
    assert [f"{each.start:%d %H:%M}" for each in free] == ["11 12:00", "11 19:00"]


def test_free_slots_are_of_the_accounts_that_are_let_through(shop, slots):
    wanted = replace(WEEK, platforms=frozenset({"x"}))
    assert cadence.free_slots(shop.workspace, MONDAY, WEEK.last, wanted) == ()


def test_a_week_is_tallied_whatever_the_filter_hides(shop, slots):
    shop.add_item(pillar="Care")
    shop.add_item(item={"date": WEDNESDAY})
    shop.add_item(item={"date": WEDNESDAY, "platform": "x"})
    wanted = replace(WEEK, first=WEDNESDAY, states=frozenset({"approved"}))
    (tally,) = cadence.tallies(shop.workspace, wanted)
    assert (tally.week, tally.account_id) == (MONDAY, slots)
    assert (tally.all.done, tally.all.target) == (2, 3)
    assert [(each.pillar, each.done, each.target) for each in tally.pillars] == [("Care", 1, 1)]


def test_conflicts_of_a_range_see_what_stands_outside_of_it(shop):
    before = shop.add_item(text="The same", item={"date": dt.date(2026, 11, 1)})
    inside = shop.add_item(text="The same")
    found = cadence.conflicts(shop.workspace, WEEK)
    assert codes(found) == {inside: ["repeated_text"]}
    assert found[inside][0].values["code"] == shop.item(before).code


def test_conflicts_see_what_the_filter_hides(shop):
    shop.add_item(labels=("other",))
    shown = shop.add_item(labels=("shown",), text="Another", item={"time": dt.time(19, 30)})
    found = cadence.conflicts(shop.workspace, replace(WEEK, labels=frozenset({"shown"})))
    assert codes(found) == {shown: ["too_close"]}


def test_conflicts_know_days_off_and_who_is_away(shop, change):
    change(shop.people["Wen"], away=(DayRange(MONDAY, MONDAY),), deputy_id=shop.people["Amy"].id)
    off = KeyDate(id=shop.around.chance.identifier(), name="Trip", kind="off", start=MONDAY)
    plan.add_records(shop.workspace, (off,))
    item = shop.add_item(owner_id=shop.people["Wen"].id)
    new_year = shop.add_item(text="Hi", item={"date": dt.date(2027, 1, 1)})
    found = cadence.conflicts(shop.workspace, Filter())
    assert codes(found) == {item: ["on_holiday", "owner_away"], new_year: ["on_holiday"]}
    assert found[item][1].values["deputy"] == "Amy"
    assert found[new_year][0].values["holiday"]["zh_TW"]


def test_conflicts_of_an_item_look_at_it_as_it_is_given(shop):
    shop.add_item()
    item = shop.add_item(text="Another", item={"date": WEDNESDAY})
    (there,) = plan.items_by_ids(shop.workspace, (item,))
    assert cadence.conflicts_of(shop.workspace, (there,)) == {}
    moved = replace(there, item=replace(there.item, date=MONDAY))
    assert codes(cadence.conflicts_of(shop.workspace, (moved,))) == {item: ["too_close"]}


def test_what_a_brand_makes_a_rule_blocks_the_steps(shop, change):
    shop.add_item()
    item = shop.add_item(text="Another")
    assert shop.take("submit", item).done == (item,)
    assert shop.take("recall", item).done == (item,)
    change(shop.brand, strict=("too_close",))
    ((_, why),) = shop.take("submit", item).refused
    assert why.code == "has_errors"
    shop.take("cancel", item)
    assert review.steps_for(shop.workspace, item)[0][0].value == "reopen"


def test_what_a_brand_makes_a_rule_sets_an_item_of_a_checklist_apart(shop, change):
    ready = shop.add_item(State.READY)
    (section,) = desk.checklist(shop.workspace, MONDAY, MONDAY).sections
    assert [each.id for each in section.entries] == [ready]
    change(shop.brand, strict=("too_close",))
    shop.add_item(text="Another")
    (section,) = desk.checklist(shop.workspace, MONDAY, MONDAY).sections
    assert [[why.code for why in each.why_not] for each in section.apart] == [["too_close"]]


def test_a_check_lists_conflicts(shop, change):
    items = {shop.add_item(text="One"), shop.add_item(text="Another")}
    found = sheets.checked(shop.workspace, WEEK)
    assert {each.item.id for each, _ in found} == items
    assert not sheets.has_errors(found)
    change(shop.brand, strict=("too_close",))
    assert sheets.has_errors(sheets.checked(shop.workspace, WEEK))
    assert sheets.checked(shop.workspace, replace(WEEK, last=dt.date(2026, 11, 8))) == ()


def test_only_what_is_a_rule_blocks(shop):
    shop.add_item(text="One")
    (item,) = plan.items_by_ids(shop.workspace, (shop.add_item(text="Another"),))
    assert checking.blocking_conflicts(shop.workspace, (item,)) == {}


def test_all_that_is_around_a_page_is_one_answer(shop, slots):
    item = shop.add_item(text="One")
    shop.add_item(text="Another", item={"time": dt.time(19, 30)})
    found = around(shop.workspace, WEEK)
    assert [each.start.time() for each in found.free] == [dt.time(12), SEVEN]
    assert [each.all.done for each in found.tallies] == [2]
    assert item in found.conflicts
    assert found.outlines == ()


def test_outlines_take_slots_and_follow_the_accounts(shop, slots):
    series_changes.add(
        shop.workspace,
        {
            "name": "Weekly",
            "rule": "FREQ=WEEKLY;BYDAY=WE",
            "start": WEDNESDAY,
            "time": SEVEN,
            "zone": "Asia/Taipei",
            "accounts": (slots, shop.accounts["x"].id),
        },
        today=LONG_AGO,
    )
    found = around(shop.workspace, WEEK)
    assert [each.accounts for each in found.outlines] == [(slots, shop.accounts["x"].id)]
    assert [f"{each.start:%d %H:%M}" for each in found.free] == ["09 19:00", "11 12:00"]
    found = around(shop.workspace, replace(WEEK, platforms=frozenset({"facebook"})))
    assert [each.accounts for each in found.outlines] == [(slots,)]
    assert around(shop.workspace, replace(WEEK, labels=frozenset({"x"}))).outlines == ()


def test_conflicts_of_a_post_are_those_of_its_items(shop):
    shop.add_item()
    post = shop.add_post({}, {"platform": "x"}, text="Another")
    on_facebook = next(
        each.id for each in shop.items_of(post) if each.account_id == shop.accounts["facebook"].id
    )
    assert codes(checking.conflicts_of_post(shop.workspace, post)) == {on_facebook: ["too_close"]}


def test_targets_follow_the_name_of_their_content_pillar(shop, slots):
    pillar = setup.add(shop.workspace, "pillar", {"name": "Care"})
    setup.edit(shop.workspace, "pillar", pillar, {"name": "Good care"})
    (facebook,) = (each for each in setup.records(shop.workspace, "account") if each.targets)
    assert facebook.targets == (Target("", 3), Target("Good care", 1))
    setup.remove(shop.workspace, "pillar", pillar, keep_on_posts=False)
    (facebook,) = (each for each in setup.records(shop.workspace, "account") if each.targets)
    assert facebook.targets == (Target("", 3),)
