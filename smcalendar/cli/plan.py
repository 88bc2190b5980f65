"""The commands `move`, `check` and `count`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import click

from smcalendar.cli import options
from smcalendar.cli.answers import say_answer
from smcalendar.cli.helptext import Argument
from smcalendar.cli.shell import Shell
from smcalendar.cli.terminal import put, put_document
from smcalendar.cli.translated import Command
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_


@click.command(
    "move", cls=Command, help=N_("Help", "Move items to another day or time, all or none.")
)
@options.workspace
@options.items()
@click.option(
    "--to",
    "target",
    metavar="DATE[THH:MM]|none",
    required=True,
    help=N_("Help", "A date alone keeps the clock time; none takes the date away."),
)
@options.as_json
@options.common
def move(
    shell: Shell,
    workspace: str,
    items: tuple[str, ...],
    *,
    target: str,
    as_json: bool,
    acting: str | None,
    lang: str | None,
) -> int:
    from smcalendar.services import names, plan

    day, time = _target(target)
    with shell.opened(workspace, acting) as opened:
        with opened.reading() as connection:
            ids = [each.id for each in names.items_named(connection, items)]
        answer = plan.move(opened, ids, day, plan.KEEP_TIME if time is None else time)
        return say_answer(shell, opened, answer, as_json=as_json)


def _target(text: str) -> tuple[dt.date | None, dt.time | None]:
    if text == "none":
        return None, None
    day, timed, clock = text.partition("T")
    try:
        time = dt.time.fromisoformat(clock) if timed else None
        if time is not None and (time.second or time.microsecond or time.tzinfo):
            raise ValueError
        return dt.date.fromisoformat(day), time
    except ValueError as error:
        raise UserError("not_a_target", value=text) from error


@click.command("check", cls=Command, help=N_("Help", "Show what is wrong with items."))
@options.workspace
@options.as_json
@options.filters()
@options.common
def check(
    shell: Shell,
    workspace: str,
    *,
    as_json: bool,
    asked: Mapping[str, Any],
    acting: str | None,
    lang: str | None,
) -> int:
    from smcalendar.services import sheets

    with shell.opened(workspace, acting) as opened:
        found = sheets.checked(opened, sheets.wanted(opened, asked))
    if as_json:
        put_document(sheets.check_document(found, shell.words))
    else:
        _say_problems(shell, found)
    return 1 if sheets.has_errors(found) else 0


def _say_problems(shell: Shell, found: Any) -> None:
    words = {"error": N_("Severity", "error"), "advice": N_("Severity", "advice")}
    for each, problems in found:
        for problem in problems:
            severity = shell.words.t(words[problem.severity])
            put(f"{each.item.code}  {severity}: {shell.sentence(problem.code, problem.values)}")
    if not found:
        shell.say(N_("Output", "No problems."))


@click.command("count", cls=Command, help=N_("Help", "Count a text as a platform itself does."))
@click.argument("text", cls=Argument, metavar="TEXT", help=N_("Help", "The text to count."))
@click.option(
    "--platform",
    metavar="PLATFORM",
    type=options.PLATFORM,
    required=True,
    help=N_("Help", "Whose way of counting and whose limit."),
)
@click.option(
    "--format",
    "format_id",
    metavar="FORMAT",
    help=N_("Help", "Such as reel; else the platform's first."),
)
@click.option(
    "--field",
    metavar="NAME",
    default="text",
    help=N_("Help", "What the text is, such as title; else the text itself."),
)
@options.as_json
@options.common
def count(
    shell: Shell,
    text: str,
    *,
    platform: str,
    format_id: str | None,
    field: str,
    as_json: bool,
    acting: str | None,
    lang: str | None,
) -> int:
    from smcalendar.services.platforms import count_text

    counted = count_text(text, platform, format_id=format_id, field=field)
    if as_json:
        import json

        names = ("count", "limit", "unit", "fits")
        put_document(json.dumps({name: getattr(counted, name) for name in names}) + "\n")
    elif counted.limit is None:
        shell.say(N_("Output", "{count} ({unit}); no limit is known."), **_said(counted))
    else:
        shell.say(N_("Output", "{count} of {limit} ({unit})"), **_said(counted))
    return 0


def _said(counted: Any) -> dict[str, Any]:
    return {"count": counted.count, "limit": counted.limit, "unit": counted.unit}
