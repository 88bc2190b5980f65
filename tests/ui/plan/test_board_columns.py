"""Which columns there are, and what becomes of items that are put into them."""

import datetime as dt

import pytest

from smcalendar.domain.records import Account, Person, Pillar
from smcalendar.domain.states import State, Step
from smcalendar.services import plan, review
from smcalendar.ui.plan.board.cards import in_columns, month_of
from smcalendar.ui.plan.board.columns import (
    ACCOUNT,
    GROUPS,
    KEYS,
    OWNER,
    PILLAR,
    STATE,
    Column,
    Places,
    columns_of,
    name_of,
    spoken_name,
)
from smcalendar.ui.plan.board.courses import to_account, to_state, to_word

PLACES = Places(
    people=(Person(id="p1", name="Amy"),),
    accounts=(Account(id="a1", brand_id="b", platform="instagram", handle="tea"),),
    pillars=(Pillar(id="l1", name="Care"),),
)


@pytest.fixture
def live(elsewhere):
    """The item "Live" as it is stored now."""
    return lambda: next(each for each in plan.items(elsewhere) if each.title == "Live")


def column(state: State) -> Column:
    return Column(STATE, state.value)


def test_states_have_columns_in_the_order_of_the_workflow():
    assert [each.state for each in columns_of(STATE, PLACES)] == list(State)
    narrow = [each.key for each in columns_of(STATE, PLACES) if each.folds]
    assert narrow == ["taken_down", "rejected", "cancelled"]


@pytest.mark.parametrize(
    ("group", "keys"),
    [(OWNER, ["", "p1"]), (ACCOUNT, ["a1"]), (PILLAR, ["", "Care"])],
)
def test_all_that_is_set_up_has_a_column(group, keys):
    assert [each.key for each in columns_of(group, PLACES)] == keys


@pytest.mark.parametrize("group", GROUPS)
def test_what_is_used_has_a_column_also_when_it_is_listed_nowhere(group, live):
    used = {KEYS[group](live()): live()}
    assert used.keys() <= {each.key for each in columns_of(group, Places(), used)}


def test_columns_are_named_in_the_language(context):
    speech = context.speech
    assert name_of(Column(OWNER, ""), speech) == "Nobody"
    assert name_of(Column(PILLAR, ""), speech) == "No pillar"
    assert name_of(column(State.IN_REVIEW), speech) == "In review"
    (account,) = columns_of(ACCOUNT, PLACES)
    assert (name_of(account, speech), spoken_name(account, speech)) == ("@tea", "Instagram @tea")


@pytest.mark.parametrize(
    ("day", "last"),
    [(dt.date(2026, 11, 18), 30), (dt.date(2028, 2, 3), 29), (dt.date(2026, 12, 31), 31)],
)
def test_a_month_has_its_first_and_last_day(day, last):
    assert month_of(day) == (day.replace(day=1), day.replace(day=last))


def test_nothing_is_in_a_column_when_there_is_nothing():
    assert in_columns((), STATE) == {}


def offers(elsewhere, item):
    return review.steps_of_each(elsewhere, (item.item.id,))


def test_the_workflow_is_asked_for_each_state(elsewhere, live):
    found = {target: to_state([live()], target, offers(elsewhere, live())) for target in State}
    assert [target for target, each in found.items() if each.going] == [State.IN_REVIEW]
    assert [target for target, each in found.items() if each.asking] == [State.CANCELLED]
    assert found[State.CANCELLED].asked_step is Step.CANCEL
    assert not found[State.DRAFT].goes
    assert not found[State.DRAFT].refused
    codes = {each.refused[0][1].code for each in found.values() if each.refused}
    assert codes == {"no_step_leads_there"}


def test_without_offers_the_table_alone_says_what_goes(live):
    assert to_state([live()], State.IN_REVIEW, {}).steps == (Step.SUBMIT,)
    assert not to_state([live()], State.POSTED, {}).goes


def test_what_is_in_a_column_already_does_not_go(live):
    here = live()
    assert not to_word([here], Column(OWNER, "")).goes
    assert to_word([here], Column(OWNER, "p1")).going == (here,)
    same = to_account([here], Column(ACCOUNT, here.account.id, platform="facebook"))
    assert not same.goes
    assert not same.refused
