"""Takes items through the workflow: one step on each, with what was refused and why."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from smcalendar.domain.content import content_hash
from smcalendar.domain.desk import unticked
from smcalendar.domain.errors import UserError
from smcalendar.domain.problems import Problem
from smcalendar.domain.records import Decision, PostingItem
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import DECISIONS, State, Step
from smcalendar.domain.trust import EntryKind
from smcalendar.domain.workflow import Case, Refusal, advanced, offers, refusal, step_between
from smcalendar.services.checking import blocking_conflicts, with_conflicts
from smcalendar.services.plan import Answer
from smcalendar.services.platforms import check_lines, format_named
from smcalendar.storage import reading
from smcalendar.storage.engines.sqlite import Connection
from smcalendar.storage.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody says with a step; which of it a step needs is in the workflow's table."""

    comment: str = ""
    at: dt.datetime | None = None
    tool: str = ""
    url: str = ""
    no_url_reason: str = ""
    text: str | None = None
    target: State | None = None


NOTHING_SAID = Said()


def take_step(
    workspace: Workspace, ids: Sequence[str], step: Step, said: Said = NOTHING_SAID
) -> Answer:
    """Takes a step on each item that allows it; the others are listed with the reason.

    A decision stands in the history for ever, with the content hash it was made on; the other
    steps are changes and can be undone.
    """
    with workspace.together() as connection:
        cases = _cases(workspace, connection, ids, said)
        refusals: dict[str, Refusal | None] = {each: _unknown(each) for each in ids}
        refusals |= {case.item.id: refusal(case, step) for case in cases}
        good = tuple(case for case in cases if refusals[case.item.id] is None)
        if good:
            _write(workspace, good, step)
    refused = tuple((id, why) for id, why in refusals.items() if why is not None)
    return Answer(tuple(case.item.id for case in good), refused)


def lead_to(
    workspace: Workspace, ids: Sequence[str], target: State, said: Said = NOTHING_SAID
) -> Answer:
    """Takes on each item the step that leads it to a state, as `take_step` does.

    What no step leads there is refused; what is there already stays as it is.
    """
    with workspace.together() as connection:
        there = {each.id: each.state for each in reading.by_ids(connection, PostingItem, ids)}
        ways: defaultdict[Step, list[str]] = defaultdict(list)
        refused = tuple((id, _unknown(id)) for id in ids if id not in there)
        for id in (id for id in ids if id in there):
            state = there[id]
            step = step_between(state, target)
            if step is not None:
                ways[step].append(id)
            elif state is not target:
                refused += ((id, no_way(state, target)),)
        answers = tuple(take_step(workspace, way, step, said) for step, way in ways.items())
    done = tuple(id for each in answers for id in each.done)
    return Answer(done, refused + tuple(why for each in answers for why in each.refused))


def no_way(state: State, target: State) -> Refusal:
    """Returns why an item does not come from one state to another: no step leads there."""
    return Refusal("no_step_leads_there", {"state": state.value, "target": target.value})


def _unknown(item_id: str) -> Refusal:
    return Refusal("unknown_item", {"name": item_id})


def _write(workspace: Workspace, cases: Sequence[Case], step: Step) -> None:
    decided = step in DECISIONS
    kind = EntryKind.DECISION if decided else EntryKind.CHANGE
    with workspace.action("step", kind=kind, step=step.value, n=len(cases)) as work:
        work.put_many(advanced(case, step) for case in cases)
        if decided:
            work.add_many(_decision(workspace, case, step) for case in cases)


def _decision(workspace: Workspace, case: Case, step: Step) -> Decision:
    return Decision(
        id=workspace.chance.identifier(),
        subject_kind="item",
        subject_id=case.item.id,
        content_hash=case.content_hash,
        step=step.value,
        actor_id=workspace.actor.id,
        decided_at=case.now,
        comment=case.comment,
    )


def steps_for(workspace: Workspace, item_id: str) -> tuple[tuple[Step, Refusal | None], ...]:
    """Returns the steps of the item's state, each with what refuses it now."""
    with workspace.reading() as connection:
        cases = _cases(workspace, connection, (item_id,), NOTHING_SAID)
    if not cases:
        raise UserError("unknown_item", name=item_id)
    return offers(cases[0])


def steps_of_each(
    workspace: Workspace, ids: Sequence[str]
) -> Mapping[str, tuple[tuple[Step, Refusal | None], ...]]:
    """Returns by item what `steps_for` does; an item that is gone has none."""
    with workspace.reading() as connection:
        return {e.item.id: offers(e) for e in _cases(workspace, connection, ids, NOTHING_SAID)}


def decisions(workspace: Workspace, item_id: str) -> tuple[Decision, ...]:
    """Returns what was decided on an item, oldest first."""
    with workspace.reading() as connection:
        return reading.decisions_on(connection, (item_id,))


def _cases(
    workspace: Workspace, connection: Connection, ids: Iterable[str], said: Said
) -> tuple[Case, ...]:
    """Returns the items that are there, each once, in the order they were named."""
    wanted = tuple(dict.fromkeys(ids))
    found = {each.id: each for each in reading.by_ids(connection, PostingItem, wanted)}
    in_order = [found[e] for e in wanted if e in found and found[e].trashed_at is None]
    submitted = _submitted(connection, wanted)
    resolved = reading.resolve(connection, format_named, in_order)
    problems = with_conflicts(resolved, blocking_conflicts(workspace, resolved))
    return tuple(
        _case(workspace, each, said, submitted.get(each.item.id), problems[each.item.id])
        for each in resolved
    )


def _case(
    workspace: Workspace,
    each: Resolved,
    said: Said,
    submitted: str | None,
    problems: tuple[Problem, ...],
) -> Case:
    return Case(
        resolved=each,
        actor=workspace.actor,
        now=workspace.clock(),
        content_hash=content_hash(each),
        submitted_hash=submitted,
        problems=problems,
        unticked=unticked(each, check_lines(), problems),
        comment=said.comment,
        at=said.at,
        tool=said.tool,
        url=said.url,
        no_url_reason=said.no_url_reason,
        text=said.text,
        target=said.target,
    )


def _submitted(connection: Connection, items: Iterable[str]) -> dict[str, str]:
    """Returns by item the content hash that was last sent to review."""
    sent = (each for each in reading.decisions_on(connection, items) if each.step == Step.SUBMIT)
    return {each.subject_id: each.content_hash for each in sent}
