"""The workflow as one table: which step leads from which state to which, and what guards it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from smcalendar.domain.people import Actor
from smcalendar.domain.problems import Problem, errors
from smcalendar.domain.records import PostingItem, Role
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State, Step

OVERRIDE_REASON = 10
"""How many characters the reason for an override has at least."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a step or a change is not possible: a code of `messages` with its values."""

    code: str
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One item, who acts on it, and what the guards and the step need to know.

    `now` and `at` are aware; `content_hash` is the item's today, `submitted_hash` the one that
    was sent to review; `unticked` names required check lines that are open.
    """

    resolved: Resolved
    actor: Actor
    now: dt.datetime
    content_hash: str = ""
    submitted_hash: str | None = None
    problems: tuple[Problem, ...] = ()
    unticked: tuple[str, ...] = ()
    comment: str = ""
    at: dt.datetime | None = None
    tool: str = ""
    url: str = ""
    no_url_reason: str = ""
    text: str | None = None
    target: State | None = None

    @property
    def item(self) -> PostingItem:
        return self.resolved.item


Guard = Callable[[Case], Refusal | None]


def _unless(condition: object, code: str, **values: Any) -> Refusal | None:
    return None if condition else Refusal(code, values)


def no_error(case: Case) -> Refusal | None:
    blocking = errors(case.problems)
    return _unless(not blocking, "has_errors", n=len(blocking))


def may_approve(case: Case) -> Refusal | None:
    allowed = {Role.APPROVER, Role.CLIENT} & set(case.actor.roles)
    return _unless(allowed, "not_an_approver", name=case.actor.name)


def not_own(case: Case) -> Refusal | None:
    own = case.actor.id in (case.resolved.post.author_id, case.item.submitted_by)
    return _unless(not own, "own_work", name=case.actor.name)


def same_content(case: Case) -> Refusal | None:
    return _unless(case.submitted_hash == case.content_hash, "content_changed")


def commented(case: Case) -> Refusal | None:
    return _unless(case.comment.strip(), "comment_missing")


def submitter_or_planner(case: Case) -> Refusal | None:
    may = case.actor.id == case.item.submitted_by or Role.PLANNER in case.actor.roles
    return _unless(may, "not_the_submitter", name=case.actor.name)


def checks_ticked(case: Case) -> Refusal | None:
    return _unless(not case.unticked, "checks_open", n=len(case.unticked))


def dated(case: Case) -> Refusal | None:
    return _unless(case.item.date is not None and case.item.time is not None, "no_date_and_time")


def not_held(case: Case) -> Refusal | None:
    return _unless(case.item.hold_reason is None, "on_hold", reason=case.item.hold_reason)


def held(case: Case) -> Refusal | None:
    return _unless(case.item.hold_reason is not None, "not_on_hold")


def timed(case: Case) -> Refusal | None:
    return _unless(case.at is not None, "time_missing")


def tool_named(case: Case) -> Refusal | None:
    return _unless(case.tool.strip(), "tool_missing")


def address_or_reason(case: Case) -> Refusal | None:
    return _unless(case.url.strip() or case.no_url_reason.strip(), "address_missing")


def corrected(case: Case) -> Refusal | None:
    return _unless(case.text is not None, "text_missing_for_correction")


def reasoned_override(case: Case) -> Refusal | None:
    enough = len(case.comment.strip()) >= OVERRIDE_REASON
    return _unless(enough, "override_reason_short", n=OVERRIDE_REASON)


def targeted(case: Case) -> Refusal | None:
    return _unless(case.target not in (None, case.item.state), "override_target_missing")


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the table; a target of None keeps the state, or is the override's own."""

    sources: frozenset[State]
    step: Step
    target: State | None
    guards: tuple[Guard, ...] = ()


def _row(sources: Iterable[State], step: Step, target: State | None, *guards: Guard) -> Transition:
    return Transition(frozenset(sources), step, target, guards)


DRAFT, IN_REVIEW, CHANGES_REQUESTED = State.DRAFT, State.IN_REVIEW, State.CHANGES_REQUESTED
APPROVED, READY, SCHEDULED, POSTED = State.APPROVED, State.READY, State.SCHEDULED, State.POSTED
BEFORE_SCHEDULED = (DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, READY)

TABLE: tuple[Transition, ...] = (
    _row((DRAFT, CHANGES_REQUESTED), Step.SUBMIT, IN_REVIEW, no_error),
    _row((IN_REVIEW,), Step.APPROVE, APPROVED, may_approve, not_own, same_content),
    _row(
        (IN_REVIEW,),
        Step.REQUEST_CHANGES,
        CHANGES_REQUESTED,
        may_approve,
        not_own,
        commented,
    ),
    _row((IN_REVIEW,), Step.REJECT, State.REJECTED, may_approve, not_own, commented),
    _row((IN_REVIEW,), Step.RECALL, DRAFT, submitter_or_planner),
    _row((IN_REVIEW, APPROVED, READY), Step.EDIT, DRAFT),
    _row((APPROVED,), Step.MAKE_READY, READY, no_error, checks_ticked, dated, not_held),
    _row((READY,), Step.RELEASE, APPROVED),
    _row((READY,), Step.SCHEDULE, SCHEDULED, timed, tool_named),
    _row((SCHEDULED,), Step.UNSCHEDULE, READY),
    _row((READY, SCHEDULED), Step.POST, POSTED, timed, address_or_reason),
    _row((POSTED,), Step.CORRECT, POSTED, corrected, commented),
    _row((POSTED,), Step.TAKE_DOWN, State.TAKEN_DOWN, commented),
    _row(BEFORE_SCHEDULED, Step.HOLD, None, not_held, commented),
    _row(BEFORE_SCHEDULED, Step.UNHOLD, None, held),
    _row(BEFORE_SCHEDULED, Step.CANCEL, State.CANCELLED, commented),
    _row((State.REJECTED, State.CANCELLED), Step.REOPEN, DRAFT),
    _row(State, Step.OVERRIDE, None, targeted, reasoned_override),
)
"""The states, the steps and their guards; everything that offers or takes a step reads it."""

_ROWS = {(source, row.step): row for row in TABLE for source in row.sources}


def step_between(source: State, target: State) -> Step | None:
    """Returns the step that leads from one state to another; an edit or override is none."""
    found = (row.step for row in TABLE if source in row.sources and row.target is target)
    ways = tuple(each for each in found if each is not Step.EDIT)
    return ways[0] if ways and source is not target else None


def refusal(case: Case, step: Step) -> Refusal | None:
    """Returns the first reason why the step is not possible, or None."""
    row = _ROWS.get((case.item.state, step))
    if row is None:
        return Refusal("step_not_here", {"step": step.value, "state": case.item.state.value})
    return next(filter(None, (guard(case) for guard in row.guards)), None)


def offers(case: Case) -> tuple[tuple[Step, Refusal | None], ...]:
    """Returns the steps of the item's state, each with what refuses it now."""
    return tuple(
        (row.step, refusal(case, row.step)) for row in TABLE if case.item.state in row.sources
    )


def advanced(case: Case, step: Step) -> PostingItem:
    """Returns the item after the step; ask `refusal` first."""
    row = _ROWS[case.item.state, step]
    target = row.target or case.target or case.item.state
    state = {"state": target, "reason": case.comment} if row.target else {}
    lifted = _nothing(case) if target in BEFORE_SCHEDULED else _lifted(case)
    changes: dict[str, Any] = {**state, **lifted, **_CHANGES.get(step, _nothing)(case)}
    return replace(case.item, **changes)


def _nothing(case: Case) -> Mapping[str, Any]:
    return {}


def _submitted(case: Case) -> Mapping[str, Any]:
    return {"submitted_by": case.actor.id}


def _held(case: Case) -> Mapping[str, Any]:
    return {"hold_reason": case.comment, "hold_by": case.actor.id, "hold_since": case.now}


def _lifted(case: Case) -> Mapping[str, Any]:
    return {"hold_reason": None, "hold_by": None, "hold_since": None}


def _scheduled(case: Case) -> Mapping[str, Any]:
    return {
        "scheduled_at": case.at,
        "scheduled_tool": case.tool,
        "scheduled_by": case.actor.id,
    }


def _unscheduled(case: Case) -> Mapping[str, Any]:
    return {"scheduled_at": None, "scheduled_tool": "", "scheduled_by": None}


def _posted(case: Case) -> Mapping[str, Any]:
    return {
        "posted_at": case.at,
        "posted_by": case.actor.id,
        "url": case.url,
        "no_url_reason": case.no_url_reason,
        "not_posted_reason": "",
    }


def _corrected(case: Case) -> Mapping[str, Any]:
    return {"text": case.text}


def _cancelled(case: Case) -> Mapping[str, Any]:
    return {"not_posted_reason": ""}


def _overridden(case: Case) -> Mapping[str, Any]:
    return {"state": case.target, "reason": case.comment, "overridden": case.comment}


_CHANGES: Mapping[Step, Callable[[Case], Mapping[str, Any]]] = {
    Step.SUBMIT: _submitted,
    Step.HOLD: _held,
    Step.UNHOLD: _lifted,
    Step.SCHEDULE: _scheduled,
    Step.UNSCHEDULE: _unscheduled,
    Step.POST: _posted,
    Step.CORRECT: _corrected,
    Step.CANCEL: _cancelled,
    Step.OVERRIDE: _overridden,
}
"""What a step writes beside the state and its reason."""
