"""The commands `new`, `list` and `add`."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from smcalendar.cli import options
from smcalendar.cli.shell import STANDARD_INPUT, Shell, read_input
from smcalendar.cli.tables import table
from smcalendar.cli.translated import Command
from smcalendar.domain.messages import N_, STATES

if TYPE_CHECKING:
    from smcalendar.domain.records import Record
    from smcalendar.domain.resolved import Resolved

KINDS = ("posts", "items", "campaigns", "accounts", "brands", "people", "assets")
ADDED = ("posts", "campaigns", "brands", "accounts", "people")


@click.command(
    "new",
    cls=Command,
    help=N_("Help", "Make an empty workspace, or one with a sample of two invented brands."),
)
@options.workspace
@click.option("--sample", is_flag=True, help=N_("Help", "Fill it with the sample."))
@options.common
def new(
    shell: Shell, workspace: str, *, sample: bool, lang: str | None, acting: str | None
) -> None:
    if sample:
        from smcalendar.services.sample import new_sample as make
    else:
        from smcalendar.services.workspaces import new_workspace as make
    make(Path(workspace), shell.circumstances(), language=shell.file_words(lang, "").lang)
    shell.say(N_("Output", "The workspace {path} is made."), path=workspace)


@click.command("list", cls=Command, help=N_("Help", "List records, as a table or as JSON."))
@click.argument("kind", metavar="|".join(KINDS), type=options.OneOf(KINDS))
@options.workspace
@options.as_json
@options.filters()
@options.common
def list_records(
    shell: Shell,
    kind: str,
    workspace: str,
    *,
    as_json: bool,
    asked: Mapping[str, Any],
    acting: str | None,
    lang: str | None,
) -> None:
    from smcalendar.services import plan, sheets

    with shell.opened(workspace, acting) as opened:
        wanted = sheets.wanted(opened, asked)
        if kind == "items":
            items = plan.items(opened, wanted)
            document = sheets.items_document(opened, items, shell.words) if as_json else ""
            click.echo(document or _items(shell, items), nl=not as_json)
            return
        records = sheets.listed(opened, kind, wanted)
        document = sheets.records_document(opened, records) if as_json else ""
        click.echo(document or _records(shell, records), nl=not as_json)


def _items(shell: Shell, items: "tuple[Resolved, ...]") -> str:
    rows = [_item_row(shell, each) for each in items]
    return table(rows) if rows else shell.words.t("No items.")


def _item_row(shell: Shell, each: "Resolved") -> tuple[str, ...]:
    item = each.item
    return (
        item.code,
        item.date.isoformat() if item.date else "-",
        item.time.isoformat("minutes") if item.date and item.time else "-",
        each.platform,
        f"@{each.account.handle}",
        item.format,
        shell.words.t(STATES[item.state]),
        each.name,
    )


def _records(shell: Shell, records: "tuple[Record, ...]") -> str:
    from smcalendar.domain.attributes import Kind, attributes
    from smcalendar.domain.values import to_json

    shown = (
        [
            each
            for each in attributes(type(records[0]))[5:]
            if each.kind in (Kind.LINE, Kind.CHOICE, Kind.DATE, Kind.ZONE, Kind.WORDS)
        ]
        if records
        else []
    )
    rows = [
        (record.id[:8], *(_cell(to_json(each.kind, getattr(record, each.name))) for each in shown))
        for record in records
    ]
    return table(rows) if rows else shell.words.t("No records.")


def _cell(value: Any) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value or "-")


@click.command("add", cls=Command, help=N_("Help", "Add all records of a JSON file, or none."))
@click.argument("kind", metavar="|".join(ADDED), type=options.OneOf(ADDED))
@options.workspace
@click.option(
    "--json",
    "file",
    metavar="FILE",
    required=True,
    help=N_("Help", "One object or an array; - is standard input."),
)
@options.common
def add(
    shell: Shell, kind: str, workspace: str, *, file: str, acting: str | None, lang: str | None
) -> None:
    from smcalendar.services import sheets
    from smcalendar.services.adding import add_file

    folder = Path() if file == STANDARD_INPUT else Path(file).parent
    with shell.opened(workspace, acting) as opened:
        ids = add_file(opened, kind, read_input(file), folder)
    click.echo(sheets.document({kind: list(ids)}), nl=False)
