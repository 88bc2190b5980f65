"""The command `mark`: what happened on the platform."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from smcalendar.cli import options
from smcalendar.cli.answers import say_answer
from smcalendar.cli.helptext import Option
from smcalendar.cli.shell import Shell
from smcalendar.cli.terminal import read_input
from smcalendar.cli.translated import Command
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_
from smcalendar.domain.states import Step

if TYPE_CHECKING:
    from smcalendar.services.plan import Answer
    from smcalendar.services.workspaces import Workspace


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that happened: its step, the options it needs (one of each group), its reason."""

    step: Step | None
    needs: tuple[tuple[str, ...], ...] = ()
    reason: str = "comment"


MARKS: Mapping[str, Mark] = {
    "posted": Mark(Step.POST, (("at",), ("url", "no_url"))),
    "not_posted": Mark(None, reason="not_posted"),
    "scheduled": Mark(Step.SCHEDULE, (("at",), ("tool",))),
    "unscheduled": Mark(Step.UNSCHEDULE),
    "corrected": Mark(Step.CORRECT, (("comment",),)),
    "taken_down": Mark(Step.TAKE_DOWN, reason="taken_down"),
}

_DETAILS = ("at", "url", "no_url", "tool")
"""Options that belong to some marks only; `--comment` may stand with any."""


def _happened(name: str, **settings: Any) -> Callable[[options.Function], options.Function]:
    """Adds an option that says what happened."""
    heading = N_("Help", "What happened, one of these:")
    return click.option(name, cls=Option, heading=heading, **settings)


@click.command(
    "mark",
    cls=Command,
    help=N_("Help", "Record what happened on the platform."),
)
@options.workspace
@options.item
@_happened(
    "--posted",
    is_flag=True,
    help=N_("Help", "It was posted: needs --at, and --url or --no-url."),
)
@_happened(
    "--not-posted",
    metavar="REASON",
    help=N_("Help", "It was not posted, for this reason; its state stays."),
)
@_happened(
    "--scheduled",
    is_flag=True,
    help=N_("Help", "It was entered into a scheduler: needs --at and --tool."),
)
@_happened(
    "--unscheduled", is_flag=True, help=N_("Help", "It was taken out of the scheduler again.")
)
@_happened(
    "--corrected",
    metavar="FILE",
    help=N_("Help", "It was changed there; FILE holds the new text. Needs --comment."),
)
@_happened("--taken-down", metavar="REASON", help=N_("Help", "It was taken down, and why."))
@click.option(
    "--at",
    metavar="TIME",
    help=N_("Help", "When, such as 2026-11-23T19:00; without an offset in the item's zone."),
)
@click.option("--url", metavar="URL", help=N_("Help", "The address of the post."))
@click.option("--no-url", metavar="REASON", help=N_("Help", "Why there is no address."))
@click.option("--tool", metavar="NAME", help=N_("Help", "What it was scheduled with."))
@click.option("--comment", metavar="REASON", help=N_("Help", "Why."))
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
    what = _what_happened(said)
    with shell.opened(workspace, acting) as opened:
        answer = _marked(opened, item, MARKS[what], said)
        return say_answer(shell, opened, answer, as_json=as_json)


def _what_happened(said: Mapping[str, Any]) -> str:
    """Returns the one mark that was made, with all it needs and nothing that is another's."""
    made = [each for each in MARKS if said[each] not in (None, False)]
    if len(made) != 1:
        raise UserError("one_mark")
    needs = MARKS[made[0]].needs
    for group in needs:
        if sum(bool(said[each]) for each in group) != 1:
            needed = " | ".join(map(_option, group))
            raise UserError("mark_needs", mark=_option(made[0]), needed=needed)
    for each in _DETAILS:
        if said[each] is not None and not any(each in group for group in needs):
            raise UserError("mark_without", mark=_option(made[0]), option=_option(each))
    return made[0]


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _marked(workspace: "Workspace", item: str, what: Mark, said: Mapping[str, Any]) -> "Answer":
    from smcalendar.domain.links import web_address
    from smcalendar.services import desk, names
    from smcalendar.services.review import Said, take_step

    with workspace.reading() as connection:
        found = names.item_named(connection, item)
    reason = said[what.reason] or ""
    if what.step is None:
        return desk.record_not_posted(workspace, found.id, reason)
    words = Said(
        comment=reason,
        at=_instant(said["at"], found.zone),
        tool=said["tool"] or "",
        url=web_address(said["url"] or ""),
        no_url_reason=said["no_url"] or "",
        text=_new_text(said["corrected"]),
    )
    return take_step(workspace, (found.id,), what.step, words)


def _instant(text: str | None, zone: str) -> dt.datetime | None:
    """Returns an ISO time; one without an offset is in the item's zone."""
    from zoneinfo import ZoneInfo

    if text is None:
        return None
    try:
        found = dt.datetime.fromisoformat(text)
        aware = found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))
        return aware.astimezone(dt.UTC)
    except (ValueError, OverflowError) as error:
        raise UserError("not_a_time", value=text) from error


def _new_text(file: str | None) -> str | None:
    if file is None:
        return None
    try:
        return read_input(file).decode("utf-8-sig").rstrip("\n")
    except UnicodeDecodeError as error:
        raise UserError("not_utf8", name=file) from error
