"""The command `review`."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from smcalendar.cli import options
from smcalendar.cli.answers import say_answer
from smcalendar.cli.choices import DAY, one_of
from smcalendar.cli.shell import Shell
from smcalendar.cli.translated import Command
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.states import State, Step

if TYPE_CHECKING:
    from smcalendar.services.workspaces import Workspace

STEPS = {
    each.value.replace("_", "-"): each
    for each in (
        Step.SUBMIT,
        Step.APPROVE,
        Step.REQUEST_CHANGES,
        Step.REJECT,
        Step.RECALL,
        Step.MAKE_READY,
        Step.RELEASE,
        Step.HOLD,
        Step.UNHOLD,
        Step.CANCEL,
        Step.REOPEN,
        Step.OVERRIDE,
    )
}


@click.command(
    "review",
    cls=Command,
    help=N_(
        "Help",
        "Take one step of the workflow on each item that allows it; the others are listed with "
        "the reason.",
    ),
)
@options.workspace
@options.items(required=False)
@click.option(
    "--do",
    "step",
    metavar="STEP",
    required=True,
    type=one_of(*STEPS),
    help=N_("Help", "The step to take."),
)
@click.option("--comment", default="", metavar="TEXT", help=N_("Help", "Why; some steps need it."))
@click.option(
    "--to",
    "ends",
    metavar="DATE|STATE",
    multiple=True,
    help=N_("Help", "A filter: up to this day. With override also the state to go to."),
)
@options.as_json
@options.filters("--to")
@options.common
def review(
    shell: Shell,
    workspace: str,
    items: tuple[str, ...],
    *,
    step: str,
    comment: str,
    ends: tuple[str, ...],
    as_json: bool,
    asked: Mapping[str, Any],
    acting: str | None,
    lang: str | None,
) -> int:
    from smcalendar.services.review import Said, take_step

    target, last = _target_and_last_day(STEPS[step], ends)
    with shell.opened(workspace, acting) as opened:
        ids = _ids(opened, items, {**asked, "last": last})
        answer = take_step(opened, ids, STEPS[step], Said(comment=comment, target=target))
        return say_answer(shell, opened, answer, as_json=as_json)


def _target_and_last_day(step: Step, ends: tuple[str, ...]) -> tuple[State | None, dt.date | None]:
    """`--to` is a state with override and the last day of the filter without."""
    states = [State(each) for each in ends if each in tuple(State)]
    days = [DAY.convert(each, None, None) for each in ends if each not in tuple(State)]
    if len(states) != (step is Step.OVERRIDE) or len(days) > 1:
        raise UserError("to_belongs_to_override", choices=", ".join(State))
    return (states or [None])[0], (days or [None])[0]


def _ids(
    workspace: "Workspace", items: tuple[str, ...], asked: Mapping[str, Any]
) -> tuple[str, ...]:
    """Returns the items that were named, or those a filter lets through; never simply all."""
    from smcalendar.domain.filters import Filter
    from smcalendar.services import names, plan, sheets

    wanted = sheets.wanted(workspace, asked)
    if bool(items) == (wanted != Filter()):
        raise UserError("items_or_filters")
    if not items:
        return tuple(each.item.id for each in plan.items(workspace, wanted))
    with workspace.reading() as connection:
        return tuple(each.id for each in names.items_named(connection, items))
