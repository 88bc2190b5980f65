"""The workflow: what leads where, what stands against it, and nothing else."""

import datetime as dt
from dataclasses import replace
from itertools import product

import pytest

from smcalendar.domain.messages import MESSAGES, STEPS
from smcalendar.domain.people import Actor
from smcalendar.domain.problems import Problem, Severity
from smcalendar.domain.states import DECISIONS, State, Step
from smcalendar.domain.workflow import (
    OVERRIDE_REASON,
    TABLE,
    Case,
    advanced,
    offers,
    refusal,
    step_between,
)

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
AT = dt.datetime(2026, 11, 23, 11, tzinfo=dt.UTC)

PRODUCT = """
draft, changes_requested                              | submit          | in_review
in_review                                             | approve         | approved
in_review                                             | request_changes | changes_requested
in_review                                             | reject          | rejected
in_review                                             | recall          | draft
in_review, approved, ready                            | edit            | draft
rejected, cancelled                                   | reopen          | draft
approved                                              | make_ready      | ready
ready                                                 | release         | approved
ready                                                 | schedule        | scheduled
ready, scheduled                                      | post            | posted
scheduled                                             | unschedule      | ready
posted                                                | correct         | posted
posted                                                | take_down       | taken_down
draft, in_review, changes_requested, approved, ready  | cancel          | cancelled
draft, in_review, changes_requested, approved, ready  | hold            | the same
draft, in_review, changes_requested, approved, ready  | unhold          | the same
any                                                   | override        | its target
"""
"""The table of the product, until routes make `approve` lead elsewhere."""

GUARDS = {
    Step.SUBMIT: {"has_errors"},
    Step.APPROVE: {"not_an_approver", "own_work", "content_changed"},
    Step.REQUEST_CHANGES: {"not_an_approver", "own_work", "comment_missing"},
    Step.REJECT: {"not_an_approver", "own_work", "comment_missing"},
    Step.RECALL: {"not_the_submitter"},
    Step.MAKE_READY: {"has_errors", "checks_open", "no_date_and_time", "on_hold"},
    Step.SCHEDULE: {"time_missing", "tool_missing"},
    Step.POST: {"time_missing", "address_missing"},
    Step.CORRECT: {"text_missing_for_correction", "comment_missing"},
    Step.TAKE_DOWN: {"comment_missing"},
    Step.HOLD: {"on_hold", "comment_missing"},
    Step.UNHOLD: {"not_on_hold"},
    Step.CANCEL: {"comment_missing"},
    Step.OVERRIDE: {"override_target_missing", "override_reason_short"},
}
"""By which codes each step may be refused where it is possible at all."""

APPROVER = Actor("approver-1", "Ann", ("approver",))
WRITER = Actor("writer-1", "Wen", ("writer",))
PLANNER = Actor("planner-1", "Amy", ("planner",))
ERROR = Problem("text_missing", Severity.ERROR, "text")
ADVICE = Problem("alt_text_missing", Severity.ADVICE, "alt_text")


@pytest.fixture
def case(an_item):
    """Gives `case(state, **other)`: everything is said, done and fine unless it says else."""

    def case(state, step=None, item=None, **other):
        held = {"hold_reason": "wait"} if step is Step.UNHOLD else {}
        given = {"date": NOW.date(), "time": dt.time(19), "submitted_by": PLANNER.id} | held
        resolved = an_item(post={"author_id": WRITER.id}, state=state, **given | (item or {}))
        target = State.DRAFT if state is not State.DRAFT else State.READY
        said = {
            "actor": PLANNER if step is Step.RECALL else APPROVER,
            "content_hash": "1:a",
            "submitted_hash": "1:a",
            "comment": "because it is so",
            "at": AT,
            "tool": "Meta Business Suite",
            "url": "https://example.tw/1",
            "text": "Corrected",
            "target": target,
        }
        return Case(resolved=resolved, now=NOW, **said | other)

    return case


def rows():
    for line in PRODUCT.strip().splitlines():
        sources, step, target = (part.strip() for part in line.split("|"))
        for source in State if sources == "any" else map(State, sources.split(", ")):
            yield (source, Step(step)), target


WANTED = dict(rows())


def test_the_table_is_that_of_the_product():
    named = {"the same": None, "its target": None}
    told = {pair: named.get(target, target) for pair, target in WANTED.items()}
    assert told == {(source, row.step): row.target for row in TABLE for source in row.sources}


@pytest.mark.parametrize(("state", "step"), WANTED)
def test_a_possible_step_leads_where_it_should(state, step, case):
    here = case(state, step)
    targets = {"the same": state, "its target": here.target}
    assert refusal(here, step) is None
    wanted = targets.get(WANTED[state, step], WANTED[state, step])
    assert advanced(here, step).state == wanted
    assert (step, None) in offers(here)


@pytest.mark.parametrize(("state", "step"), [p for p in product(State, Step) if p not in WANTED])
def test_every_other_step_is_refused(state, step, case):
    here = case(state, step)
    refused = refusal(here, step)
    assert (refused.code, refused.values) == ("step_not_here", {"step": step, "state": state})
    assert step not in [offered for offered, _ in offers(here)]


REFUSED = [
    (Step.SUBMIT, State.DRAFT, {"problems": (ADVICE, ERROR)}, "has_errors"),
    (Step.SUBMIT, State.CHANGES_REQUESTED, {"problems": (ERROR,)}, "has_errors"),
    (Step.APPROVE, State.IN_REVIEW, {"actor": PLANNER}, "not_an_approver"),
    (Step.APPROVE, State.IN_REVIEW, {"actor": replace(WRITER, roles=("client",))}, "own_work"),
    (Step.APPROVE, State.IN_REVIEW, {"actor": replace(PLANNER, roles=("client",))}, "own_work"),
    (Step.APPROVE, State.IN_REVIEW, {"content_hash": "1:b"}, "content_changed"),
    (Step.APPROVE, State.IN_REVIEW, {"submitted_hash": None}, "content_changed"),
    (Step.REQUEST_CHANGES, State.IN_REVIEW, {"actor": PLANNER}, "not_an_approver"),
    (
        Step.REQUEST_CHANGES,
        State.IN_REVIEW,
        {"actor": replace(WRITER, roles=("client",))},
        "own_work",
    ),
    (Step.REQUEST_CHANGES, State.IN_REVIEW, {"comment": " "}, "comment_missing"),
    (Step.REJECT, State.IN_REVIEW, {"actor": PLANNER}, "not_an_approver"),
    (Step.REJECT, State.IN_REVIEW, {"actor": replace(WRITER, roles=("client",))}, "own_work"),
    (Step.REJECT, State.IN_REVIEW, {"comment": ""}, "comment_missing"),
    (Step.RECALL, State.IN_REVIEW, {"actor": WRITER}, "not_the_submitter"),
    (Step.MAKE_READY, State.APPROVED, {"problems": (ERROR,)}, "has_errors"),
    (Step.MAKE_READY, State.APPROVED, {"unticked": ("file",)}, "checks_open"),
    (Step.MAKE_READY, State.APPROVED, {"item": {"date": None}}, "no_date_and_time"),
    (Step.MAKE_READY, State.APPROVED, {"item": {"time": None}}, "no_date_and_time"),
    (Step.MAKE_READY, State.APPROVED, {"item": {"hold_reason": ""}}, "on_hold"),
    (Step.SCHEDULE, State.READY, {"at": None}, "time_missing"),
    (Step.SCHEDULE, State.READY, {"tool": " "}, "tool_missing"),
    (Step.POST, State.READY, {"at": None}, "time_missing"),
    (Step.POST, State.SCHEDULED, {"url": " ", "no_url_reason": " "}, "address_missing"),
    (Step.CORRECT, State.POSTED, {"text": None}, "text_missing_for_correction"),
    (Step.CORRECT, State.POSTED, {"comment": ""}, "comment_missing"),
    (Step.TAKE_DOWN, State.POSTED, {"comment": ""}, "comment_missing"),
    (Step.HOLD, State.DRAFT, {"item": {"hold_reason": "wait"}}, "on_hold"),
    (Step.HOLD, State.DRAFT, {"comment": ""}, "comment_missing"),
    (Step.UNHOLD, State.DRAFT, {"item": {"hold_reason": None}}, "not_on_hold"),
    (Step.CANCEL, State.DRAFT, {"comment": ""}, "comment_missing"),
    (Step.OVERRIDE, State.POSTED, {"target": None}, "override_target_missing"),
    (Step.OVERRIDE, State.POSTED, {"target": State.POSTED}, "override_target_missing"),
    (
        Step.OVERRIDE,
        State.POSTED,
        {"comment": f"  {'x' * (OVERRIDE_REASON - 1)}  "},
        "override_reason_short",
    ),
]


@pytest.mark.parametrize(("step", "state", "given", "code"), REFUSED)
def test_each_guard_refuses_with_its_own_reason(step, state, given, code, case):
    refused = refusal(case(state, step, **given), step)
    assert refused.code == code
    assert refused.code in MESSAGES


def test_every_guard_of_every_step_is_tried_here():
    tried = {step: {code for each, *_, code in REFUSED if each is step} for step in GUARDS}
    assert tried == GUARDS
    counts = {row.step: len(row.guards) for row in TABLE if row.guards}
    assert counts == {step: len(codes) for step, codes in GUARDS.items()}


@pytest.mark.parametrize(
    ("step", "state", "given"),
    [
        (Step.SUBMIT, State.DRAFT, {"problems": (ADVICE,), "item": {"date": None}}),
        (Step.APPROVE, State.IN_REVIEW, {"actor": Actor("client-1", "Cho", ("client",))}),
        (Step.RECALL, State.IN_REVIEW, {"actor": Actor("other-1", "Pia", ("planner",))}),
        (Step.POST, State.READY, {"url": "", "no_url_reason": "a story"}),
        (Step.POST, State.READY, {"item": {"hold_reason": "wait"}}),
        (Step.CORRECT, State.POSTED, {"text": ""}),
        (Step.OVERRIDE, State.POSTED, {"comment": "x" * OVERRIDE_REASON}),
    ],
)
def test_no_guard_asks_for_more_than_it_should(step, state, given, case):
    assert refusal(case(state, step, **given), step) is None


def test_the_first_reason_is_the_one_that_is_told(case):
    here = case(State.IN_REVIEW, actor=WRITER, comment="", content_hash="1:b")
    assert refusal(here, Step.APPROVE).code == "not_an_approver"


def test_a_step_that_is_offered_says_what_refuses_it_now(case):
    offered = dict(offers(case(State.APPROVED, problems=(ERROR,))))
    assert offered[Step.MAKE_READY].code == "has_errors"
    assert offered[Step.CANCEL] is None


def after(case, state, step, **given):
    return advanced(case(state, step, **given), step)


def test_a_submitted_item_knows_who_submitted_it(case):
    assert after(case, State.DRAFT, Step.SUBMIT).submitted_by == APPROVER.id


def test_a_reason_is_that_of_the_last_step(case):
    item = after(case, State.IN_REVIEW, Step.REJECT)
    assert item.reason == "because it is so"
    assert after(case, State.REJECTED, Step.REOPEN, comment="").reason == ""


def test_a_hold_says_who_why_and_since_when_and_is_lifted_again(case):
    held = after(case, State.APPROVED, Step.HOLD)
    assert (held.hold_reason, held.hold_by, held.hold_since) == (
        *("because it is so", APPROVER.id, NOW),
    )
    lifted = after(case, State.APPROVED, Step.UNHOLD)
    assert (lifted.state, lifted.hold_reason, lifted.hold_by, lifted.hold_since) == (
        *(State.APPROVED, None, None, None),
    )


HELD = {"hold_reason": "wait", "hold_by": "person-9", "hold_since": AT}
LEADING_OUT = [
    (state, step)
    for (state, step), target in WANTED.items()
    if target in {"scheduled", "posted", "taken_down", "rejected", "cancelled"}
]


@pytest.mark.parametrize(("state", "step"), LEADING_OUT)
def test_a_hold_lies_over_draft_to_ready_only(state, step, case):
    item = after(case, state, step, item=HELD)
    assert (item.hold_reason, item.hold_by, item.hold_since) == (None, None, None)


@pytest.mark.parametrize("step", [Step.SUBMIT, Step.RELEASE, Step.RECALL])
def test_a_hold_stays_over_the_other_steps(step, case):
    state = next(state for state, each in WANTED if each is step)
    assert after(case, state, step, item=HELD).hold_reason == "wait"


def test_an_overridden_item_shows_it_for_ever_and_keeps_no_hold_it_cannot_have(case):
    item = after(case, State.DRAFT, Step.OVERRIDE, item=HELD, target=State.POSTED)
    assert (item.state, item.overridden, item.hold_reason) == (
        *(State.POSTED, "because it is so", None),
    )
    kept = after(case, State.DRAFT, Step.OVERRIDE, item=HELD, target=State.READY)
    assert kept.hold_reason == "wait"


def test_a_scheduled_item_says_by_whom_where_and_for_when(case):
    item = after(case, State.READY, Step.SCHEDULE)
    assert (item.scheduled_at, item.scheduled_tool, item.scheduled_by) == (
        *(AT, "Meta Business Suite", APPROVER.id),
    )
    told = {"scheduled_at": AT, "scheduled_tool": "x", "scheduled_by": "y"}
    item = after(case, State.SCHEDULED, Step.UNSCHEDULE, item=told)
    assert (item.scheduled_at, item.scheduled_tool, item.scheduled_by) == (None, "", None)


def test_a_posted_item_says_when_by_whom_and_where(case):
    item = after(case, State.READY, Step.POST, item={"not_posted_reason": "closed"})
    assert (item.posted_at, item.posted_by, item.url) == (AT, APPROVER.id, "https://example.tw/1")
    assert item.not_posted_reason == ""
    why = after(case, State.READY, Step.POST, url="", no_url_reason="a story")
    assert (why.url, why.no_url_reason) == ("", "a story")


def test_a_corrected_item_has_its_own_text(case):
    assert after(case, State.POSTED, Step.CORRECT).text == "Corrected"


def test_a_cancelled_item_is_no_longer_one_that_was_not_posted(case):
    item = after(case, State.READY, Step.CANCEL, item={"not_posted_reason": "closed"})
    assert item.not_posted_reason == ""


def test_every_state_can_be_reached_and_left():
    assert {State(target) for target in WANTED.values() if target in set(State)} == set(State)
    assert {state for state, step in WANTED if step is not Step.OVERRIDE} == set(State) - {
        State.TAKEN_DOWN
    }


def test_decisions_are_what_is_said_about_an_item_and_not_only_done_to_it():
    changes = set(Step) - DECISIONS - {Step.EDIT}
    assert changes == {
        *(Step.MAKE_READY, Step.RELEASE, Step.HOLD, Step.UNHOLD, Step.CANCEL, Step.REOPEN),
    }
    assert set(Step) <= set(map(Step, STEPS.keys() - {"not_posted"}))


def test_one_step_at_most_leads_from_a_state_to_another():
    for source, target in product(State, State):
        ways = {
            step
            for (state, step), leads in WANTED.items()
            if state is source and leads == target and step is not Step.EDIT
        }
        wanted = ways if source is not target else set()
        found = step_between(source, target)
        assert ({found} if found else set()) == wanted, (source, target)
