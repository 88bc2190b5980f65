"""The commands `undo` and `log`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from smcalendar.cli import options
from smcalendar.cli.shell import Shell
from smcalendar.cli.tables import table
from smcalendar.cli.terminal import put, put_document
from smcalendar.cli.translated import Command
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_

if TYPE_CHECKING:
    from smcalendar.services.trust import Logged
    from smcalendar.services.workspaces import Workspace

SHOWN = 4
"""How many records a line of the history names."""


@click.command(
    "undo",
    cls=Command,
    help=N_("Help", "Take back the last change made from the command line."),
)
@options.workspace
@options.as_json
@options.common
def undo(
    shell: Shell, workspace: str, *, as_json: bool, acting: str | None, lang: str | None
) -> int:
    from smcalendar.services import trust

    with shell.opened(workspace, acting) as opened:
        try:
            taken_back = trust.logged(opened, trust.undo_last(opened))
        except UserError as error:
            if not as_json or error.status != 1:
                raise
            put_document(_refused(shell, error))
            return error.status
        if as_json:
            put_document(_taken_back(taken_back))
        else:
            names = trust.record_names(opened, (taken_back,))
            put(_told(shell, taken_back, names))
    return 0


def _refused(shell: Shell, error: UserError) -> str:
    from smcalendar.services import sheets

    sentence = shell.sentence(error.code, error.values)
    refusal = {"id": None, "code": error.code, "message": sentence}
    return sheets.document({"done": [], "refused": [refusal]})


def _taken_back(logged: "Logged") -> str:
    from smcalendar.services import sheets

    done = [each for records in (logged.changes or {}).values() for each in records]
    return sheets.document({"done": done, "refused": [], "undoes": logged.entry.undoes})


def _told(shell: Shell, logged: "Logged", names: Mapping[int, tuple[str, ...]]) -> str:
    """Returns what an entry is called, with the records it changed, as far as there is room."""
    from smcalendar.domain.sentences import label

    entry = logged.entry
    said = label(entry.label, entry.values, shell.words)
    called = names[entry.seq]
    more = " …" if len(called) > SHOWN else ""
    return f"{said}: {', '.join(called[:SHOWN])}{more}" if called else said


@click.command("log", cls=Command, help=N_("Help", "Show the history, newest first."))
@options.workspace
@click.option(
    "--since",
    metavar="CODE",
    help=N_("Help", "Only what changed since the paper with this print code."),
)
@options.as_json
@options.common
def log(
    shell: Shell,
    workspace: str,
    *,
    since: str | None,
    as_json: bool,
    acting: str | None,
    lang: str | None,
) -> None:
    from smcalendar.services import sheets, trust

    with shell.opened(workspace, acting) as opened:
        logged = trust.log(opened, since=since)
        if as_json:
            put_document(sheets.log_document(opened, logged, shell.words))
            return
        put(_history(shell, opened, logged) if logged else shell.words.t("No entries."))
        if since is not None:
            _say_differences(shell, opened, since)


def _history(shell: Shell, workspace: "Workspace", logged: "tuple[Logged, ...]") -> str:
    from smcalendar.domain.resolved import zone_named
    from smcalendar.services import trust

    who = trust.actor_names(workspace, logged)
    called = trust.record_names(workspace, logged)
    rows = [
        (
            each.entry.code,
            f"{each.entry.at.astimezone(zone_named(each.entry.zone)):%Y-%m-%d %H:%M}",
            who.get(each.entry.actor, "?"),
            _told(shell, each, called),
        )
        for each in logged
    ]
    return table([shell.words.t(each) for each in _HISTORY], rows, widest=100)


_HISTORY = (
    N_("Attribute", "Print code"),
    N_("Attribute", "When"),
    N_("Attribute", "Who"),
    N_("Attribute", "What"),
)


def _say_differences(shell: Shell, workspace: "Workspace", since: str) -> None:
    from smcalendar.services import trust

    told = trust.told_differences(workspace, since, shell.words)
    shell.say(N_("Output", "%n change(s) since this paper."), len(told))
    for line in told:
        put(f"  {line}")
