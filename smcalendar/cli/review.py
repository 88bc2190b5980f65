"""The commands `review` and `mark`."""

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from smcalendar.cli import options
from smcalendar.cli.answers import say_answer
from smcalendar.cli.shell import Shell, read_input
from smcalendar.cli.translated import Command
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.states import State, Step

if TYPE_CHECKING:
    from smcalendar.services.plan import Answer
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
@click.argument("items", metavar="ITEM...", nargs=-1)
@click.option(
    "--do",
    "step",
    required=True,
    type=options.OneOf(tuple(STEPS)),
    help=N_("Help", "The step to take."),
)
@click.option("--comment", default="", metavar="TEXT", help=N_("Help", "The reason or comment."))
@click.option(
    "--to",
    "ends",
    metavar="D|STATE",
    multiple=True,
    help=N_("Help", "The last day; with override the state to go to."),
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
    days = [options.DAY.convert(each, None, None) for each in ends if each not in tuple(State)]
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


MARKS = ("posted", "not_posted", "scheduled", "unscheduled", "corrected", "taken_down")


@click.command("mark", cls=Command, help=N_("Help", "Record what happened on the platform."))
@options.workspace
@click.argument("item", metavar="ITEM")
@click.option("--posted", is_flag=True, help=N_("Help", "It was posted: with --at and --url."))
@click.option(
    "--not-posted", metavar="REASON", help=N_("Help", "It was not posted, for this reason.")
)
@click.option(
    "--scheduled",
    is_flag=True,
    help=N_("Help", "It was entered into a scheduler: with --at and --tool."),
)
@click.option(
    "--unscheduled", is_flag=True, help=N_("Help", "It was taken out of the scheduler again.")
)
@click.option(
    "--corrected",
    metavar="FILE",
    help=N_("Help", "It was changed there; FILE holds the new text, --comment says why."),
)
@click.option("--taken-down", metavar="REASON", help=N_("Help", "It was taken down."))
@click.option("--at", metavar="TIME", help=N_("Help", "When: ISO, else in the item's zone."))
@click.option("--url", default="", metavar="URL", help=N_("Help", "The address of the post."))
@click.option("--no-url", default="", metavar="REASON", help=N_("Help", "Why there is no address."))
@click.option("--tool", default="", metavar="NAME", help=N_("Help", "The scheduler."))
@click.option("--comment", default="", metavar="REASON", help=N_("Help", "The reason."))
@options.as_json
@options.common
def mark(
    shell: Shell,
    workspace: str,
    item: str,
    *,
    as_json: bool,
    acting: str | None,
    lang: str | None,
    **said: Any,
) -> int:
    chosen = [each for each in MARKS if said[each]]
    if len(chosen) != 1:
        raise UserError("one_mark")
    with shell.opened(workspace, acting) as opened:
        answer = _marked(opened, item, chosen[0], said)
        return say_answer(shell, opened, answer, as_json=as_json)


def _marked(workspace: "Workspace", item: str, what: str, said: Mapping[str, Any]) -> "Answer":
    from smcalendar.domain.links import web_address
    from smcalendar.services import desk, names
    from smcalendar.services.review import Said, take_step

    with workspace.reading() as connection:
        found = names.item_named(connection, item)
    if what == "not_posted":
        return desk.record_not_posted(workspace, found.id, said["not_posted"])
    step, comment = _STEPS_OF_MARKS[what]
    words = Said(
        comment=said[comment] or "",
        at=_instant(said["at"], found.zone),
        tool=said["tool"],
        url=web_address(said["url"]),
        no_url_reason=said["no_url"],
        text=_new_text(said["corrected"]),
    )
    return take_step(workspace, (found.id,), step, words)


_STEPS_OF_MARKS: Mapping[str, tuple[Step, str]] = {
    "posted": (Step.POST, "comment"),
    "scheduled": (Step.SCHEDULE, "comment"),
    "unscheduled": (Step.UNSCHEDULE, "comment"),
    "corrected": (Step.CORRECT, "comment"),
    "taken_down": (Step.TAKE_DOWN, "taken_down"),
}
"""The step behind each mark, and the option that holds its reason."""


def _instant(text: str | None, zone: str) -> dt.datetime | None:
    """Returns an ISO time; one without an offset is in the item's zone."""
    from zoneinfo import ZoneInfo

    if text is None:
        return None
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise UserError("not_a_time", value=text) from error
    return found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))


def _new_text(file: str | None) -> str | None:
    if file is None:
        return None
    try:
        return read_input(file).decode("utf-8-sig").rstrip("\n")
    except UnicodeDecodeError as error:
        raise UserError("not_utf8", name=file) from error
