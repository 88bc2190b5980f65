"""The commands `undo`, `log`, `doctor`, `backup`, `restore` and `erase`."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from smcalendar.cli import options
from smcalendar.cli.shell import Shell
from smcalendar.cli.translated import Command
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_

if TYPE_CHECKING:
    from smcalendar.services.trust import Logged
    from smcalendar.services.workspaces import Workspace

ERASABLE = ("change", "decision", "import")


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
) -> None:
    from smcalendar.domain.sentences import label
    from smcalendar.services import sheets, trust

    with shell.opened(workspace, acting) as opened:
        entry = trust.undo_last(opened)
    if as_json:
        click.echo(sheets.document({"done": [entry.undoes], "refused": []}), nl=False)
    else:
        click.echo(label(entry.label, entry.values, shell.words))


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
            click.echo(sheets.log_document(opened, logged, shell.words), nl=False)
            return
        names = trust.actor_names(opened, logged)
        for each in logged:
            click.echo(_line(shell, each, names))
        if since is not None:
            _say_differences(shell, opened, since)


def _line(shell: Shell, logged: "Logged", names: Any) -> str:
    from smcalendar.domain.resolved import zone_named
    from smcalendar.domain.sentences import label

    entry = logged.entry
    at = entry.at.astimezone(zone_named(entry.zone)).strftime("%Y-%m-%d %H:%M")
    who = names.get(entry.actor, "?")
    return f"{entry.code}  {at}  {who}  {label(entry.label, entry.values, shell.words)}"


def _say_differences(shell: Shell, workspace: "Workspace", since: str) -> None:
    from smcalendar.services import trust

    told = trust.told_differences(workspace, since, shell.words)
    shell.say(N_("Output", "%n change(s) since this paper."), len(told))
    for line in told:
        click.echo(f"  {line}")


@click.command("doctor", cls=Command, help=N_("Help", "Look for faults in a workspace."))
@options.workspace
@click.option(
    "--repair", is_flag=True, help=N_("Help", "Mend what can be mended without losing anything.")
)
@options.as_json
@options.common
def doctor(
    shell: Shell,
    workspace: str,
    *,
    repair: bool,
    as_json: bool,
    acting: str | None,
    lang: str | None,
) -> int:
    from smcalendar.services import keeping, sheets

    faults = keeping.examine(Path(workspace), shell.circumstances(), repair=repair)
    if as_json:
        click.echo(sheets.faults_document(faults, shell.words), nl=False)
    elif faults:
        for each in faults:
            click.echo(shell.sentence(each.code, each.values))
    else:
        shell.say(N_("Output", "Nothing is wrong."))
    return 1 if any(each.severity == "error" for each in faults) else 0


@click.command(
    "backup",
    cls=Command,
    help=N_("Help", "Make a verified backup: of the database, or with -o of everything."),
)
@options.workspace
@click.option("-o", "output", metavar="FILE", help=N_("Help", "One ZIP of database and assets."))
@options.common
def backup(
    shell: Shell, workspace: str, *, output: str | None, acting: str | None, lang: str | None
) -> None:
    from smcalendar.services import keeping

    with shell.opened(workspace, acting) as opened:
        click.echo(keeping.back_up(opened, Path(output) if output else None))


@click.command(
    "restore",
    cls=Command,
    help=N_("Help", "Put a backup in place; what was there is kept in backups/."),
)
@click.argument("file", metavar="FILE")
@options.workspace
@options.common
def restore(
    shell: Shell, file: str, workspace: str, *, acting: str | None, lang: str | None
) -> None:
    from smcalendar.services import keeping

    kept = keeping.restore(Path(file), Path(workspace), shell.circumstances())
    shell.say(N_("Output", "The backup is in place."))
    if kept is not None:
        shell.say(N_("Output", "What was there is kept in {path}."), path=kept)


@click.command(
    "erase",
    cls=Command,
    help=N_("Help", "Erase the data of a person, or old contents of the history."),
)
@options.workspace
@click.option("--person", metavar="P", help=N_("Help", "Whose name and contact."))
@click.option(
    "--kind", type=options.OneOf(ERASABLE), help=N_("Help", "Which entries of the history.")
)
@click.option(
    "--older-than", "day", type=options.DAY, metavar="D", help=N_("Help", "From before this day.")
)
@click.option("--dry-run", is_flag=True, help=N_("Help", "Only say what would be erased."))
@options.common
def erase(
    shell: Shell,
    workspace: str,
    *,
    person: str | None,
    kind: str | None,
    day: dt.date | None,
    dry_run: bool,
    acting: str | None,
    lang: str | None,
) -> None:
    from smcalendar.services import keeping

    with shell.opened(workspace, acting) as opened:
        if person and not (kind or day):
            result = keeping.erase_person(opened, person, dry_run=dry_run)
        elif kind and day and not person:
            result = keeping.erase_payloads(opened, kind, day, dry_run=dry_run)
        else:
            raise UserError("person_or_kind")
    emptied = (
        N_("Output", "%n entry of the history would be emptied.")
        if dry_run
        else N_("Output", "%n entry of the history was emptied.")
    )
    shell.say(emptied, result.payloads)
    for record, identifier in result.mentions:
        still = N_("Output", "The name still stands in: {record} {id}")
        shell.say(still, record=shell.record_name(record), id=identifier)
    if result.backups:
        held = N_("Output", "%n older backup(s) still hold the data.")
        shell.say(held, len(result.backups))
