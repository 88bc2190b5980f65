"""The commands `doctor`, `backup`, `restore` and `erase`."""

import datetime as dt
from pathlib import Path

import click

from smcalendar.cli import options
from smcalendar.cli.choices import DAY, one_of
from smcalendar.cli.helptext import Argument
from smcalendar.cli.shell import Shell
from smcalendar.cli.terminal import put, put_document
from smcalendar.cli.translated import Command
from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import N_

ERASABLE = ("change", "decision", "import")


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
        put_document(sheets.faults_document(faults, shell.words))
    elif faults:
        for each in faults:
            put(shell.sentence(each.code, each.values))
    else:
        shell.say(N_("Output", "Nothing is wrong."))
    return 1 if any(each.severity == "error" for each in faults) else 0


@click.command(
    "backup",
    cls=Command,
    help=N_("Help", "Make a verified backup: of the database into backups/, or with -o of all."),
)
@options.workspace
@click.option(
    "-o", "output", metavar="FILE", help=N_("Help", "Instead one ZIP of database and assets, here.")
)
@options.common
def backup(
    shell: Shell, workspace: str, *, output: str | None, acting: str | None, lang: str | None
) -> None:
    from smcalendar.services import keeping

    with shell.opened(workspace, acting) as opened:
        put(str(keeping.back_up(opened, output)))


@click.command(
    "restore",
    cls=Command,
    help=N_("Help", "Put a backup in place; what was there is kept in backups/."),
)
@click.argument(
    "file",
    cls=Argument,
    metavar="FILE",
    help=N_("Help", "A backup: a database, or a ZIP of everything."),
)
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
@click.option("--person", metavar="PERSON", help=N_("Help", "Whose name and contact."))
@click.option(
    "--kind",
    metavar="KIND",
    type=one_of(*ERASABLE),
    help=N_("Help", "Which entries of the history to empty."),
)
@click.option(
    "--older-than",
    "day",
    type=DAY,
    metavar="DATE",
    help=N_("Help", "Which of them: those from before this day."),
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
