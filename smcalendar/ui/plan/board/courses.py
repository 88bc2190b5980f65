"""What becomes of items that are put into a column: which go, what is asked, which stay and why."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from smcalendar.domain.plan import Effect, outcome_of_edit, voided
from smcalendar.domain.records import Account
from smcalendar.domain.resolved import Resolved
from smcalendar.domain.states import State, Step
from smcalendar.domain.workflow import Refusal, step_between
from smcalendar.services.copying import duplicate
from smcalendar.services.platforms import platforms
from smcalendar.services.review import no_way
from smcalendar.ui.kit.step_form import ASKS, is_possible
from smcalendar.ui.plan.board.columns import ACCOUNT, KEYS, OWNER, PILLAR, Column, Places

Offers = Mapping[str, Sequence[tuple[Step, Refusal | None]]]
"""By item the steps of its state, each with what refuses it now."""

ONE_BY_ONE = frozenset({Step.SCHEDULE, Step.POST})
"""Steps that need something else for each item: a time, an address."""

ATTRIBUTES = {OWNER: "owner_id", PILLAR: "pillar", ACCOUNT: "account_id"}
"""Which attribute a column changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Items that go at once, those whose step needs to be told more, and those that stay.

    `steps` are the steps of all that go; an edit has none. `voids` says that the edit voids what
    was decided on some of them.
    """

    going: tuple[Resolved, ...] = ()
    asking: tuple[Resolved, ...] = ()
    steps: tuple[Step, ...] = ()
    refused: tuple[tuple[Resolved, Refusal], ...] = ()
    voids: bool = False

    @property
    def goes(self) -> bool:
        return bool(self.going or self.asking)

    @property
    def asked_step(self) -> Step:
        """The step that needs to be told more; there is one where something is `asking`."""
        return next(each for each in self.steps if each in ASKS)


def to_state(items: Iterable[Resolved], target: State, offers: Offers) -> Course:
    """Returns what the workflow says; an item without offers is asked when it goes."""
    going: list[Resolved] = []
    asking: list[Resolved] = []
    steps: dict[Step, None] = {}
    refused: list[tuple[Resolved, Refusal]] = []
    for each in (each for each in items if each.item.state is not target):
        step, why = _way(each, target, offers)
        if step is None or why is not None:
            refused.append((each, why or no_way(each.item.state, target)))
            continue
        steps[step] = None
        (asking if step in ASKS else going).append(each)
    course = Course(
        going=tuple(going), asking=tuple(asking), steps=tuple(steps), refused=tuple(refused)
    )
    return _one_by_one(course) if len(asking) > 1 else course


def _way(each: Resolved, target: State, offers: Offers) -> tuple[Step | None, Refusal | None]:
    """Returns the step that leads to a state, and what stands against it whatever is said."""
    step = step_between(each.item.state, target)
    if step is None:
        return None, None
    why = dict(offers.get(each.item.id, ())).get(step)
    return step, None if is_possible(step, why) else why


def _one_by_one(course: Course) -> Course:
    step = course.asked_step
    if step not in ONE_BY_ONE:
        return course
    stay = tuple((each, Refusal("one_at_a_time", {"step": step.value})) for each in course.asking)
    left = tuple(each for each in course.steps if each is not step)
    return replace(course, asking=(), steps=left, refused=course.refused + stay)


def copies_in(items: Iterable[Resolved], column: Column) -> Course:
    """Returns what becomes of copies: drafts, on accounts of the platform they are written for."""
    going: list[Resolved] = []
    refused: list[tuple[Resolved, Refusal]] = []
    for each in items:
        why = _no_copy(each, column)
        if why is None:
            going.append(each)
        else:
            refused.append((each, why))
    return Course(going=tuple(going), refused=tuple(refused))


def _no_copy(each: Resolved, column: Column) -> Refusal | None:
    if column.state not in (None, State.DRAFT):
        return Refusal("copy_is_draft", {"state": State.DRAFT.value})
    if column.group == ACCOUNT and each.platform != column.platform:
        return _other_platform(each)
    return None


def _other_platform(each: Resolved) -> Refusal:
    names = platforms()[each.platform].names
    return Refusal("other_platform", {"code": each.item.code, "platform": names})


def copies_made(workspace: Any, ids: Sequence[str], column: Column) -> tuple[str, ...]:
    """Copies items (ids), as drafts that belong to a column; returns the new items' ids."""
    change = {} if column.state is not None else changes_of(column)
    if column.group == ACCOUNT:
        return duplicate(workspace, ids, of_item=change)
    return duplicate(workspace, ids, of_post=change)


def to_word(items: Iterable[Resolved], column: Column) -> Course:
    """Returns what an edit of posts does: it changes an owner or a pillar, and voids nothing."""
    key_of = KEYS[column.group]
    return Course(going=tuple(each for each in items if key_of(each) != column.key))


def to_account(items: Iterable[Resolved], column: Column) -> Course:
    """Returns what an edit of items does: another account is other content.

    On another platform format and content would be others, so no item goes there.
    """
    going: list[Resolved] = []
    refused: list[tuple[Resolved, Refusal]] = []
    voids = False
    for each in items:
        if each.account.id == column.key:
            continue
        changed = replace(each, item=replace(each.item, account_id=column.key))
        outcome = outcome_of_edit(each, changed)
        why = outcome.refusal
        if each.platform != column.platform:
            why = _other_platform(each)
        if why is not None:
            refused.append((each, why))
            continue
        voids |= outcome.effect is Effect.VOIDS
        going.append(each)
    return Course(going=tuple(going), refused=tuple(refused), voids=voids)


def becoming(
    course: Course, column: Column, shown: Iterable[Resolved], places: Places
) -> tuple[Resolved, ...]:
    """Returns items as they will be; an edit of posts shows on all of their items."""
    if column.state is not None:
        state = column.state
        return tuple(replace(e, item=replace(e.item, state=state)) for e in course.going)
    if column.group == ACCOUNT:
        account = next((each for each in places.accounts if each.id == column.key), None)
        return () if account is None else tuple(_on(each, account) for each in course.going)
    posts = {each.post.id for each in course.going}
    change = _CHANGED[column.group](column, places)
    return tuple(
        replace(each, post=replace(each.post, **change["post"]), **change["resolved"])
        for each in shown
        if each.post.id in posts
    )


def _on(resolved: Resolved, account: Account) -> Resolved:
    before = replace(resolved.item, account_id=account.id)
    effect = outcome_of_edit(resolved, replace(resolved, item=before)).effect
    return replace(
        resolved, account=account, item=voided(before) if effect is Effect.VOIDS else before
    )


Changed = Mapping[str, Mapping[str, Any]]


def _owned(column: Column, places: Places) -> Changed:
    person = next((each for each in places.people if each.id == column.key), None)
    return {"post": {"owner_id": column.key or None}, "resolved": {"owner": person}}


def _with_pillar(column: Column, _places: Places) -> Changed:
    return {"post": {"pillar": column.key}, "resolved": {}}


_CHANGED: Mapping[str, Callable[[Column, Places], Changed]] = {
    OWNER: _owned,
    PILLAR: _with_pillar,
}


def changes_of(column: Column) -> Mapping[str, Any]:
    """Returns what an edit writes; nobody is None."""
    value = column.key or None if column.group == OWNER else column.key
    return {ATTRIBUTES[column.group]: value}
